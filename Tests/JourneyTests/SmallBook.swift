import BookStore
import Foundation
import SalesBook
import TestSupport
import TextCanvas

/// A book of a handful of customers in a folder of its own, taken away after
/// the test. Its day is 2026-11-23.
final class SmallBook {
  let path: String
  static let day = "2026-11-23"
  private static let moment = "2026-11-20T09:00:00+08:00"

  init() throws {
    path = NSTemporaryDirectory() + "rounds-journey-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    var person = Person(key: Name(NSUserName()))
    person.name = "王伟"
    let day = try required(Day(iso: "2026-11-20"))
    let store = try BookStore.create(on: PosixDisk(path), by: person, day: day, at: Self.moment)
    let author = Author(login: NSUserName(), day: day)
    for (name, contact, phone) in [
      ("张伟商行", "张伟", "13800001234"), ("北京华联", "李娜", "13900005678"), ("Zhongwei Ltd", "Ann", ""),
      ("众望科技", "赵雯", "13700002222"), ("Evil \u{1B}[31m\u{7}corp", "", ""),
    ] {
      var customer = Customer(key: .none)
      (customer.name, customer.phone) = (name, phone)
      var person = Contact(key: .none)
      person.name = contact
      _ = try store.commit(AddCustomer(customer, contacts: [person]), by: author, at: Self.moment)
    }
    let zhang = try required(store.book.customers.all.first { $0.name == "张伟商行" })
    for (number, due, fen) in [
      ("INV-0931", "2026-10-20", Int64(12_800_000)), ("INV-0940", "2026-12-10", 420_000),
    ] {
      var invoice = Invoice(key: .none)
      (invoice.customer, invoice.number) = (zhang.id, number)
      invoice.issued = try required(Day(iso: "2026-09-20"))
      invoice.due = try required(Day(iso: due))
      invoice.amount = Money(minor: fen, .cny)
      _ = try store.commit(AddInvoice(invoice), by: author, at: Self.moment)
    }
    try store.post(day: day, at: Self.moment)
  }

  deinit {
    for folder in [path, files] { try? FileManager.default.removeItem(atPath: folder) }
  }

  /// A folder beside the book that goes with it, for what is brought in.
  var files: String { path + "-files" }

  /// A file in that folder.
  func file(_ name: String, _ text: String) throws -> String {
    try FileManager.default.createDirectory(atPath: files, withIntermediateDirectories: true)
    let path = files + "/" + name
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  /// The book read anew, as another session would see it.
  func read() throws -> BookStore { try BookStore(opening: PosixDisk(path)) }

  /// The desk opened on it, in front of the customers.
  func desk(_ size: Size = Size(width: 120, height: 40), language: String = "en") throws -> PseudoTerminal {
    let desk = try opened(size, language: language)
    desk.goToCustomers()
    return desk
  }

  /// The desk as it opens on it.
  func opened(_ size: Size = Size(width: 120, height: 40), language: String = "en") throws -> PseudoTerminal {
    try PseudoTerminal(
      builtExecutable("rounds"), ["--book", path, "--today", Self.day, "--lang", language],
      environment: ["HOME": path], size: size)
  }
}

extension PseudoTerminal {
  /// Goes from the day's round, where the desk opens while something is due, to the customers.
  func goToCustomers() {
    if wait(until: { $0.screen.contains("[5") }) {
      type("1")
      _ = wait(until: { !$0.screen.contains("[5") })
    }
  }
}

/// What is not there though a test relies on it.
struct Missing: Error {}

func required<Value>(_ value: Value?) throws -> Value {
  guard let value else { throw Missing() }
  return value
}
