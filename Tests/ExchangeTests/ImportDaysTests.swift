import SalesBook
import Testing

@testable import Exchange

@Suite("Days of a file that make no sense")
struct ImportDaysTests {
  private let header = "Customer,Invoice,Issued,Due,Amount,Paid on\n"

  private func outcome(_ rows: String, insists: Bool = false) throws -> (ImportOutcome, ImportedBook) {
    var imported = ImportedBook()
    let outcome = try imported.take(header + rows, as: .receivables, dates: .ymd, insists: insists)
    return (outcome, imported)
  }

  @Test("What was paid on a day to come is a bad row, and nobody can insist", arguments: [false, true])
  func dayToCome(insists: Bool) throws {
    let (outcome, imported) = try outcome("华联,A1,2026-11-01,2026-11-20,100,2026-11-24\n", insists: insists)
    let day = try #require(Day(iso: "2026-11-24"))
    #expect(outcome.badRows.map(\.reasons) == [[.refused(.dayToCome(.payment, field: "Day", day))]])
    #expect(imported.book.invoices.count == 0 && imported.book.customers.count == 0)
  }

  @Test(
    "A day far off and a due day before the issue wait for an answer, which brings them in",
    arguments: [
      "华联,A1,2026-11-01,2028-11-20,100,", "华联,A1,2012-11-01,2026-11-20,100,",
      "华联,A1,2026-11-01,2026-10-20,100,", "华联,A1,2016-10-01,2016-11-01,100,2016-11-01",
    ])
  func doubtful(row: String) throws {
    let (outcome, imported) = try outcome(row + "\n华联,A2,2026-11-01,2026-12-01,50,\n")
    #expect(outcome.badRows.map(\.line) == [2])
    #expect(outcome.badRows.count(where: { $0.isWaiting }) == 1)
    #expect(imported.book.invoices.all.map(\.number) == ["A2"])
    let (answered, after) = try self.outcome(row + "\n", insists: true)
    #expect(answered.badRows.isEmpty && after.book.invoices.count == 1)
  }

  @Test("A ledger of old comes in as it is; a day that stands apart in it is still asked about")
  func oldLedger() throws {
    let rows = (1...30).map { "华联,A\($0),2012-03-01,2012-04-01,100,2012-05-01\n" }.joined()
    let (outcome, _) = try outcome(rows + "华联,B1,2012-03-01,2031-04-01,100,\n")
    #expect(outcome.added(.invoice) == 30 && outcome.badRows.map(\.line) == [32])
  }

  @Test("Money of a bank above what is still to come, or with nothing owed, waits for an answer")
  func payments() throws {
    var imported = ImportedBook()
    _ = try imported.take(header + "华联,A1,2026-10-01,2026-11-01,100,\n", as: .receivables, dates: .ymd)
    try imported.add(customer: "众望")
    let bank = "Date,Payer,Amount,Reference\n2026-11-20,华联,60,R1\n2026-11-21,华联,60,R2\n2026-11-21,众望,5,R3\n"
    let outcome = try imported.take(bank, as: .payments, insists: false)
    #expect(
      outcome.badRows.map(\.reasons) == [
        [.doubtful([.aboveBalance(open: Money(minor: 4000, .cny))])], [.doubtful([.noDebt(.cny, owing: [])])],
      ])
    #expect(imported.book.payments.count == 1)
    let again = try imported.take(bank, as: .payments)
    #expect(again.badRows.isEmpty && again.added(.payment) == 2)
  }
}
