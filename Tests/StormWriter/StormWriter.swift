import BookStore
import Glibc
import SalesBook
import TestSupport

/// One of those who write in one book at once: random operations, each told on standard output before it is tried and
/// when it is done. It goes on where its earlier life ended, for it dies now and then, before any call of the disk.
///
///     StormWriter FOLDER LOG WRITER SEED OPERATIONS
@main
struct StormWriter {
  private static let day = Day(iso: "2026-11-23") ?? Day(number: 0)

  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 6, let seed = UInt64(arguments[4]), let operations = Int(arguments[5]) else {
      exit(64)
    }
    let log = StormLog(reading: arguments[2])
    let first = log.lastTried + 1
    guard first <= operations else { return }
    var writer = Writing(
      folder: arguments[1], login: arguments[3], log: log,
      random: SeededRandom(seed: seed &* 1_000_003 &+ UInt64(first)))
    for number in first...operations { try writer.act(number) }
  }

  /// A writer at work.
  private struct Writing {
    let folder: String
    let login: String
    let log: StormLog
    var random: SeededRandom
    private var store: BookStore?
    /// The payment taken last, and its entry.
    private var taken: (number: Int, sequence: Int)?

    init(folder: String, login: String, log: StormLog, random: SeededRandom) {
      (self.folder, self.login, self.log, self.random) = (folder, login, log, random)
    }

    private var author: Author { Author(login: login, day: StormWriter.day, insists: true) }
    private var moment: String { "2026-11-23T10:42:07+08:00" }

    mutating func act(_ number: Int) throws {
      log.tell("try \(number)")
      do {
        if store == nil || chance(6) { store = try opened() }
        if let store, let done = try act(number, on: store) { log.tell("done \(number) \(done)") }
      } catch let error as StoreError {
        guard Self.isRefusal(error) else { throw error }
        log.tell("not \(number)")
      }
    }

    /// What may be said to somebody who is not alone: a value changed meanwhile, a lock that was not to be had.
    private static func isRefusal(_ error: StoreError) -> Bool {
      switch error {
      case .refused, .undoBlocked, .notYours, .disk(.lockTaken), .unposted(.lockTaken): true
      default: false
      }
    }

    private mutating func opened() throws -> BookStore {
      let disk = try PosixDisk(folder)
      guard chance(4) else { return try BookStore(opening: disk) }
      return try BookStore(opening: DyingDisk(disk, at: Int.random(in: 1...600, using: &random)))
    }

    private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &random) == 0 }

    /// Does one operation; what there is to acknowledge.
    private mutating func act(_ number: Int, on store: BookStore) throws -> String? {
      guard let customer = Array(store.book.customers.all).randomElement(using: &random) else { return nil }
      switch Int.random(in: 0..<200, using: &random) {
      case 0..<84: return try pay(number, customer, store)
      case 84..<104: return try takeBack(store)
      case 104..<124:
        var touch = Touch(key: .none)
        (touch.customer, touch.day, touch.said) = (customer.id, StormWriter.day, "\(login)-\(number)")
        return try written(LogTouch(touch), store)
      case 124..<140:
        var followUp = FollowUp(key: .none)
        (followUp.customer, followUp.due, followUp.purpose) = (customer.id, StormWriter.day + 3, login)
        return try written(PlanFollowUp(followUp), store)
      case 140..<152:
        var invoice = Invoice(key: .none)
        (invoice.customer, invoice.number) = (customer.id, "\(login)-\(number)")
        (invoice.issued, invoice.due) = (StormWriter.day - 60, StormWriter.day - 30)
        invoice.amount = Money(minor: 10_000, .cny)
        return try written(AddInvoice(invoice), store)
      case 152..<170:
        var wanted = customer
        wanted.note = "\(login)-\(number)"
        return try written(EditRecord(customer, to: wanted), store)
      case 170:
        var contact = Contact(key: .none)
        contact.name = login
        var many = Customer(key: .none)
        many.name = "\(login)-\(number)"
        return try written(AddCustomer(many, contacts: Array(repeating: contact, count: 301)), store)
      case 171..<177: return try editByHand(number)
      case 177..<182: return try editTable(number, store)
      case 182..<190: try store.post(day: StormWriter.day, at: moment)
      case 190..<196: _ = try store.refresh()
      case 196..<199: _ = try store.history(concerning: RecordName(.customer, customer.id.text), limit: 50)
      default:
        let faults = try store.check().filter(\.breaks)
        guard faults.isEmpty else { throw Fault(what: "\(faults)") }
      }
      return "looked"
    }

    private func written(_ operation: any Operation, _ store: BookStore) throws -> String {
      "wrote \(try store.commit(operation, by: author, at: moment).entry.sequence)"
    }

    private mutating func pay(_ number: Int, _ customer: Customer, _ store: BookStore) throws -> String {
      var payment = Payment(key: .none)
      (payment.customer, payment.day, payment.reference) = (
        customer.id, StormWriter.day, "\(login)-\(number)"
      )
      payment.amount = Money(minor: Int64(number) * 100, .cny)
      log.tell("pays \(number)")
      let done = try store.commit(TakePayment(payment), by: author, at: moment)
      taken = (number, done.entry.sequence)
      return "paid \(done.entry.sequence)"
    }

    private mutating func takeBack(_ store: BookStore) throws -> String {
      guard let (number, sequence) = taken else { return "looked" }
      taken = nil
      log.tell("returns \(number)")
      return "returned \(number) \(try store.undo(sequence, by: author, at: moment).entry.sequence)"
    }

    /// Changes a line of a table as `sed -i` does, with nobody's leave.
    private func editByHand(_ number: Int) throws -> String {
      let disk = try PosixDisk(folder)
      guard let bytes = try disk.read("customers.rec") else { return "looked" }
      try disk.write("customers.rec.\(login)", edited(bytes, number), like: "customers.rec")
      try disk.rename("customers.rec.\(login)", to: "customers.rec")
      return "looked"
    }

    private func editTable(_ number: Int, _ store: BookStore) throws -> String {
      let draft = try store.draft(of: .customer, day: StormWriter.day, at: moment)
      let done = try store.merge(edited(draft.text, number), into: draft, by: author, at: moment)
      return done.map { "wrote \($0.entry.sequence)" } ?? "looked"
    }

    /// A table with another phone in its first record that has one.
    private func edited(_ bytes: [UInt8], _ number: Int) -> [UInt8] {
      var lines = String(decoding: bytes, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
      guard let place = lines.firstIndex(where: { $0.hasPrefix("Phone: ") }) else { return bytes }
      lines[place] = "Phone: \(login)-\(number)"
      return Array(lines.joined(separator: "\n").utf8)
    }
  }
}

/// What must not be.
struct Fault: Error {
  let what: String
}

extension BookProblem {
  /// Whether the book does not hold together: what is odd about sums and days is nobody's fault here.
  fileprivate var breaks: Bool {
    switch kind {
    case .journalSpoiled, .changeWithoutRecord, .syntax, .field, .repeatedField, .keyTaken, .fileRefused: true
    default: false
    }
  }
}
