import SalesBook
import Testing

@testable import Exchange

@Suite("A complete list closes what it no longer has")
struct CompleteListTests {
  private let head = "客户名称,发票号,开票日期,到期日,金额,未收金额\n"
  private let first = "甲公司,F001,2026-08-01,2026-09-01,10000.00,10000.00\n"
  private let second = "甲公司,F002,2026-08-15,2026-09-15,8000.00,8000.00\n"
  private let third = "乙公司,F003,2026-08-05,2026-09-05,5000.00,3000.00\n"

  /// A book with October's list, and an invoice typed here.
  private func book() throws -> ImportedBook {
    var imported = ImportedBook()
    _ = try imported.ask(head + first + second + third, as: .receivables, on: "2026-10-23")
    var typed = Invoice(key: .none)
    (typed.number, typed.customer) = ("T1", try #require(imported.customer("甲公司")).id)
    (typed.issued, typed.due) = (try #require(Day(iso: "2026-10-01")), try #require(Day(iso: "2026-10-31")))
    typed.amount = Money(minor: 700, .cny)
    try imported.carryOut(AddInvoice(typed))
    return imported
  }

  @Test(
    "What its source told of before and has no more is paid, nobody knows when; what was typed stays open")
  func closes() throws {
    var imported = try book()
    #expect(try imported.ask(head + second + third, as: .receivables).isNothing, "unless it is complete")
    let outcome = try imported.ask(head + second + third, as: .receivables, isComplete: true)
    #expect(outcome.closed.map(\.number) == ["F001"] && outcome.closed.map(\.open.decimal) == ["10000.00"])
    #expect(imported.open("F001") == "0.00" && imported.open("T1") == "7.00")
    #expect(imported.receipts == ["2026-10-23? 2000.00", "2026-11-23? 10000.00"])
    #expect(try imported.ask(head + second + third, as: .receivables, isComplete: true).isNothing)
  }

  @Test("A bad row stands for the number it names; where it names none, nothing is closed")
  func badRows() throws {
    var imported = try book()
    let named = try imported.ask(
      head + "甲公司,F001,2026-08-01,never,10000,10000\n" + third, as: .receivables, isComplete: true)
    #expect(named.closed.map(\.number) == ["F002"] && named.openBecauseOf == nil)
    imported = try book()
    let unsure = try imported.ask(
      head + "甲公司,,2026-08-01,2026-09-01,10000,10000\n" + third, as: .receivables, isComplete: true)
    #expect(unsure.closed.isEmpty && unsure.openBecauseOf == 2)
    #expect(imported.open("F001") == "10000.00")
    imported = try book()
    let spelt = try imported.ask(
      head + "甲公司,F-001,2026-08-01,2026-09-01,10000,10000\n" + second + third, as: .receivables,
      isComplete: true)
    #expect(
      spelt.closed.isEmpty && spelt.waiting.map(\.title) == ["F-001"], "it may be the one that is missing")
  }

  @Test("An item that is open again, or where less was paid, is said and waits")
  func differs() throws {
    var imported = try book()
    let outcome = try imported.ask(
      head + second + third.replacing("3000.00", with: "5000.00"), as: .receivables, isComplete: true)
    #expect(outcome.closed.map(\.number) == ["F001"] && outcome.badRows.map(\.line) == [3])
    #expect(imported.open("F003") == "3000.00")
  }
}
