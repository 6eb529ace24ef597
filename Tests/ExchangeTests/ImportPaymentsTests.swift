import SalesBook
import Testing

@testable import Exchange

@Suite("Payments from a bank find their customers and settle invoices")
struct ImportPaymentsTests {
  private let head = "交易日期,对方户名,贷方发生额,交易流水号,附言\n"

  /// A book with three customers and what they owe.
  private func book() throws -> ImportedBook {
    var imported = ImportedBook()
    try imported.add(customer: "北京华联", aliases: ["华联财务公司"])
    try imported.add(customer: "上海宝钢")
    try imported.add(customer: "深圳明锐")
    _ = try imported.take(
      "客户,发票号,开票日期,到期日,金额\n北京华联,HL2013-001,2013-06-01,2013-06-30,100\n"
        + "北京华联,HL2013-002,2013-07-01,2013-07-31,200\n上海宝钢,BG88001,2013-06-01,2013-06-30,300\n"
        + "深圳明锐,MR77001,2013-06-01,2013-06-30,400\n", as: .receivables)
    return imported
  }

  @Test("By name and by alias, oldest due first, the oldest money first")
  func names() throws {
    var imported = try book()
    let outcome = try imported.take(
      head + "20130815,华联财务公司,150,T2,货款\n20130801,北京 华联,120,T1,\n", as: .payments)
    #expect(outcome.added == [.payment: 2, .allocation: 3] && outcome.unmatched.isEmpty)
    #expect(imported.open("HL2013-001") == "0.00" && imported.open("HL2013-002") == "30.00")
    #expect(imported.aging(on: "2013-08-01") == ["1-30 1 180.00", "31-60 2 700.00"])
  }

  @Test("The invoice the memo names goes before older ones; what it does not take stays on account")
  func memo() throws {
    var imported = try book()
    let outcome = try imported.take(head + "20130801,北京华联,250,T1,付发票HL2013-002货款\n", as: .payments)
    #expect(outcome.added == [.payment: 1, .allocation: 1])
    #expect(imported.open("HL2013-001") == "100.00" && imported.open("HL2013-002") == "0.00")
    let payment = try #require(imported.book.payments.all.first { _ in true })
    #expect(Replay(imported.book, asOf: .endOfTime).onAccount(payment).decimal == "50.00")
  }

  @Test("A third party is known by the invoice it names, if its money fits; others wait to be matched")
  func thirdParties() throws {
    var imported = try book()
    let outcome = try imported.take(
      head + "20130801,张三,300,T1,代付 BG88001\n20130801,李四,999,T2,MR77001\n20130801,王五,50,T3,20130801 货款\n",
      as: .payments)
    #expect(imported.open("BG88001") == "0.00" && imported.open("MR77001") == "400.00")
    #expect(outcome.unmatched.map(\.payer) == ["李四", "王五"] && outcome.unmatched.map(\.line) == [3, 4])
    let waiting = imported.book.payments.all.filter { $0.customer == nil }
    #expect(waiting.map(\.payer) == ["李四", "王五"] && waiting.map(\.reference) == ["T2", "T3"])
  }

  @Test("A statement again adds nothing; two payments alike without a reference stay two")
  func again() throws {
    let text = head + "20130801,北京华联,50,T1,\n20130801,北京华联,20,,\n20130801,北京华联,20,,\n20130801,张三,5,T9,\n"
    var imported = try book()
    let outcome = try imported.take(text, as: .payments)
    #expect(outcome.added(.payment) == 4 && outcome.unmatched.count == 1)
    let again = try imported.take(text, as: .payments)
    #expect(again.isNothing && again.unchanged == 4 && again.unmatched.isEmpty)
    let longer = try imported.take(text + "20130801,北京华联,20,,\n20130801,北京华联,50,T1,\n", as: .payments)
    #expect(longer.added(.payment) == 1 && longer.unchanged == 5)
  }

  @Test("A payment matched on screen since is known again")
  func matchedSince() throws {
    let text = head + "20130801,张三,300,T1,\n"
    var imported = try book()
    _ = try imported.take(text, as: .payments)
    let payment = try #require(imported.book.payments.all.first { _ in true })
    let customer = try #require(imported.customer("上海宝钢"))
    try imported.carryOut(AllocatePayment(payment.id, of: customer.id))
    #expect(imported.open("BG88001") == "0.00")
    #expect(try imported.take(text, as: .payments).isNothing)
  }

  @Test("A payment typed in before gets the bank's reference and is not doubled")
  func typedBefore() throws {
    var imported = try book()
    var payment = Payment(key: .none)
    payment.customer = try #require(imported.customer("上海宝钢")).id
    (payment.day, payment.amount) = (try #require(Day(iso: "2013-08-01")), Money(minor: 30_000, .cny))
    try imported.carryOut(TakePayment(payment))
    let text = head + "20130801,上海宝钢,300,T1,\n"
    #expect(try imported.take(text, as: .payments).waiting.map(\.lines) == [[2]])
    let outcome = try imported.ask(text, as: .payments, same: [.payment])
    #expect(
      outcome.added.isEmpty && outcome.changed.first?.record.fields.map(\.name) == ["Payer", "Reference"])
    #expect(imported.book.payments.count == 1)
    #expect(try imported.take(text, as: .payments).isNothing)
  }

  @Test("Money that went out is set aside")
  func notMoneyIn() throws {
    var imported = try book()
    let outcome = try imported.take(head + "20130801,供应商,-50,T1,\n20130801,北京华联,0.00,T2,\n", as: .payments)
    #expect(outcome.badRows.map(\.reasons) == [[.notMoneyIn], [.notMoneyIn]] && outcome.isNothing)
  }
}
