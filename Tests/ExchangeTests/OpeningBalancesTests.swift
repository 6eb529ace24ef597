import SalesBook
import Testing

@testable import Exchange

@Suite("A list of balances without numbers comes in as opening items")
struct OpeningBalancesTests {
  private static let day = ImportedBook.today

  @Test(
    "One a customer and due day, whatever the columns are called; totals and titles are none",
    arguments: [
      "客户名称,到期日,余额\n甲公司,2026-10-20,\"1,200.00\"\n乙公司,2026-12-05,300\n甲公司,2026-12-05,50\n合计,,1550\n",
      "序号,客户,期初余额,应收日期\n1,甲公司,1200,2026-10-20\n2,乙公司,300,2026-12-05\n3,甲公司,50,2026-12-05\n,合计,1550,\n",
      "应收余额表\n\n往来单位名称,欠款总额,到期日\n甲公司,1200,2026/10/20\n乙公司,300,2026/12/5\n甲公司,20,2026/12/5\n甲公司,30,2026/12/5\n",
      "Customer,Due date,Open balance,Phone\n甲公司,2026-10-20,1200,1\n乙公司,2026-12-05,300,2\n甲公司,2026-12-05,50,1\nTotal,,1550,\n",
    ])
  func come(_ text: String) throws {
    var imported = ImportedBook()
    let outcome = try imported.take(text, as: .receivables)
    #expect(outcome.openings == 3 && outcome.openingsDueAsTold == 0 && outcome.badRows.isEmpty)
    #expect(imported.book.customers.all.map(\.name).sorted() == ["乙公司", "甲公司"])
    let items = imported.book.invoices.all.map {
      "\(imported.book.customers[$0.customer]?.name ?? "") \($0.number) \($0.due.iso) \($0.amount.decimal)"
    }
    #expect(
      items.sorted() == [
        "乙公司 期初 2026-12-05 2026-12-05 300.00", "甲公司 期初 2026-10-20 2026-10-20 1200.00",
        "甲公司 期初 2026-12-05 2026-12-05 50.00",
      ])
    #expect(imported.book.payments.count == 0)
  }

  @Test(
    "The list of next month lowers what was paid, raises what is owed more, and closes nothing it does not name"
  )
  func again() throws {
    var imported = ImportedBook()
    _ = try imported.take(
      "客户,到期日,余额\n甲,2026-10-20,1000\n乙,2026-10-20,500\n丙,2026-10-20,70\n", as: .receivables)
    let same = try imported.take(
      "客户,到期日,余额\n甲,2026-10-20,1000\n乙,2026-10-20,500\n丙,2026-10-20,70\n", as: .receivables)
    #expect(same.isNothing && same.unchanged == 3)
    let next = try imported.take(
      "客户,到期日,余额\n甲,2026-10-20,400\n乙,2026-10-20,800\n丁,2026-12-20,9\n", as: .receivables)
    #expect(next.openings == 1 && next.added(.payment) == 1 && next.changed.count == 1)
    #expect(open(imported) == ["丁 9.00", "丙 70.00", "乙 800.00", "甲 400.00"])
    #expect(imported.book.payments.all.map(\.dayUnknown) == [true])
    let paid = try imported.take("客户,到期日,余额\n甲,2026-10-20,0\n", as: .receivables)
    #expect(paid.added(.payment) == 1 && open(imported) == ["丁 9.00", "丙 70.00", "乙 800.00"])
  }

  @Test(
    "Without any day a balance is due the day it is told, is one item a customer, and stays due since then")
  func undated() throws {
    var imported = ImportedBook()
    let outcome = try imported.take("客户,期末余额\n甲,1000\n乙,-50\n丙,0\n", as: .receivables)
    #expect(outcome.openings == 2 && outcome.openingsDueAsTold == 2 && outcome.badRows.isEmpty)
    #expect(imported.book.invoices.all.map(\.due) == [Self.day, Self.day])
    #expect(open(imported) == ["乙 -50.00", "甲 1000.00"])
    let later = try imported.take("客户,日期,期末余额\n甲,2026-10-31,900\n", as: .receivables)
    #expect(later.openings == 0 && later.added(.payment) == 1)
    #expect(imported.book.invoices.all.map(\.due) == [Self.day, Self.day])
  }

  @Test("Currencies are kept apart, each an item of its own")
  func currencies() throws {
    var imported = ImportedBook()
    _ = try imported.take("客户,币种,余额\n甲,CNY,10\n甲,USD,20\n", as: .receivables)
    #expect(imported.book.invoices.all.map(\.number).sorted() == ["期初", "期初 USD"])
  }

  @Test(
    "A list that may have numbers in a column nobody knows is asked about, until somebody says it has none")
  func asked() throws {
    let text = "客户,合同编码,到期日,余额\n甲,HT-9,2026-12-20,10\n"
    var imported = ImportedBook()
    #expect(throws: ImportRefusal.missing([.invoice, .amount])) { try imported.take(text, as: .receivables) }
    let outcome = try imported.take(text, as: .receivables, choices: [ColumnChoice(.invoice, "")])
    #expect(outcome.openings == 1)
  }

  @Test(
    "A list of customers that says what they owe stays one, and a list of sums nobody calls balances is asked about"
  )
  func others() throws {
    let customers = ["客户名称", "联系人", "电话", "应收余额"]
    #expect(try !ColumnMapping(customers, as: .receivables).isTelling)
    #expect(try ColumnMapping(["客户", "到期日", "金额"], as: .receivables).missing == [.invoice])
    #expect(try ColumnMapping(["客户", "到期日", "余额"], as: .receivables).isTelling)
  }

  private func open(_ imported: ImportedBook) -> [String] {
    let replay = Replay(imported.book, asOf: .endOfTime)
    return imported.book.invoices.all.filter { replay.open($0).minor != 0 }.map {
      "\(imported.book.customers[$0.customer]?.name ?? "") \(replay.open($0).decimal)"
    }.sorted()
  }
}
