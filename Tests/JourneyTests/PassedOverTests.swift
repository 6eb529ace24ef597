import BookStore
import Foundation
import SalesBook
import TestSupport
import Testing
import TextCanvas

@Suite("Passing over at the shell and on the desk")
struct PassedOverTests {
  private static let moment = "2026-11-23T11:00:00+08:00"

  private func author(_ login: String = NSUserName()) throws -> Author {
    Author(login: login, day: try required(Day(iso: SmallBook.day)))
  }

  /// A customer of one's own that a colleague has since telephoned.
  private func busy(_ store: BookStore) throws -> HistoryEntry {
    var customer = Customer(key: .none)
    customer.name = "Alfa"
    let added = try store.commit(AddCustomer(customer), by: author(), at: Self.moment)
    var touch = Touch(key: .none)
    touch.customer = try required(store.book.customers.all.first { $0.name == "Alfa" }).id
    touch.day = try author().day
    _ = try store.commit(LogTouch(touch), by: author("lina"), at: Self.moment)
    return added.entry
  }

  @Test("At the shell a number that is not in the way is refused, and the latest of one's own is named")
  func shell() throws {
    let book = try SmallBook()
    let entry = try busy(book.read())
    let before = try book.read().history(limit: 100).count
    for strange in ["9999", "1", String(entry.sequence + 2)] {
      let run = try CommandRun(["--book", book.path, "--today", SmallBook.day, "undo", "--past", strange])
      #expect(run.status == 1)
      #expect(run.complaint.contains("entry \(strange) does not stand in the way"), "\(run.complaint)")
      #expect(run.complaint.contains("your latest is \(entry.sequence): Added a customer: Alfa"))
    }
    #expect(try book.read().history(limit: 100).count == before)
    let both = try CommandRun(["--book", book.path, "undo", "3", "--past", "4"])
    #expect(both.status == 2)
  }
}
