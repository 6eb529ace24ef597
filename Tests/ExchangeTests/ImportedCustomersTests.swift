import SalesBook
import Testing

@testable import Exchange

@Suite("Customers are known again by ID, number, name and alias")
struct ImportedCustomersTests {
  private let head = "客户编号,客户,发票号,到期日,金额\n"

  @Test("A row finds its customer by any of them, however wide and in whatever capitals")
  func found() throws {
    var imported = ImportedBook()
    try imported.add(customer: "北京华联", number: "C-01", aliases: ["Beijing Hualian"])
    let id = try #require(imported.customer("北京华联")).id.text
    let outcome = try imported.take(
      head + "c-01,anything,1,2013-07-31,5\n\(id),x,2,2013-07-31,5\n,北京 华联,3,2013-07-31,5\n"
        + ",ＢＥＩＪＩＮＧ　hualian,4,2013-07-31,5\n,\(id.lowercased()),5,2013-07-31,5\n,C-01,6,2013-07-31,5\n",
      as: .receivables)
    #expect(outcome.added == [.invoice: 6])
  }

  @Test("A merged customer's rows go to the one it was merged into, an archived one's to itself")
  func merged() throws {
    var imported = ImportedBook()
    try imported.add(customer: "华联", number: "C1")
    try imported.add(customer: "北京华联", number: "C2")
    try imported.add(customer: "旧客户")
    let ids = try ["华联", "北京华联", "旧客户"].map { try #require(imported.customer($0)).id }
    try imported.carryOut(MergeCustomers(ids[0], into: ids[1]))
    try imported.carryOut(ArchiveCustomers([ids[2]], reason: "closed"))
    let outcome = try imported.take(
      head + "C1,,1,2013-07-31,5\n,华联,2,2013-07-31,5\n,旧客户,3,2013-07-31,5\n", as: .receivables,
      choices: [ColumnChoice(.customer, "客户编号")])
    #expect(outcome.badRows.map(\.reasons) == [[.blank(.customer)], [.blank(.customer)]])
    let byName = try imported.take(
      head + "C1,华联,2,2013-07-31,5\n,华联,4,2013-07-31,5\n,旧客户,3,2013-07-31,5\n", as: .receivables)
    #expect(byName.added == [.invoice: 3])
    #expect(imported.book.invoices.all.map(\.customer) == [ids[1], ids[1], ids[1], ids[2]])
  }

  @Test("A name two customers have says neither; a number of its own is a customer of its own")
  func several() throws {
    var imported = ImportedBook()
    try imported.add(customer: "华联", number: "C1")
    let branch = try imported.take(head + "C2,华联,1,2013-07-31,5\n", as: .receivables)
    #expect(branch.added == [.customer: 1, .invoice: 1])
    let outcome = try imported.take(head + ",华联,2,2013-07-31,5\nC2,华联,3,2013-07-31,5\n", as: .receivables)
    #expect(outcome.badRows.map(\.reasons) == [[.severalCustomers("华联", 2)]])
    #expect(outcome.added == [.invoice: 1])
  }

  @Test("A file in GB 18030 with Chinese headers fills the telephone of customers that have none")
  func gb18030() throws {
    let script = """
      text = '客户,发票号,开票日期,到期日,金额,电话\\r\\n'
      text += '北京华联商厦,2013001,2013年7月1日,2013年7月31日,"￥1,055.94",010-62345678\\r\\n'
      text += '上海宝钢贸易,2013002,2013年7月2日,2013年8月1日,8.2万,021-55667788\\r\\n'
      answer = list(text.encode('gb18030'))
      """
    let bytes = try Python.answer(script, to: "", as: [UInt8].self)
    var imported = ImportedBook()
    try imported.add(customer: "北京华联商厦")
    let outcome = try imported.take(bytes, as: .receivables)
    #expect(outcome.added == [.customer: 1, .invoice: 2] && outcome.badRows.isEmpty)
    #expect(imported.customer("北京华联商厦")?.phone == "010-62345678")
    #expect(imported.customer("上海宝钢贸易")?.phone == "021-55667788")
    #expect(imported.aging(on: "2013-07-31") == ["not-due 2 83055.94"])
    #expect(imported.aging(on: "2013-08-01") == ["not-due 1 82000.00", "1-30 1 1055.94"])
    #expect(try imported.take(bytes, as: .receivables).isNothing)
  }

  @Test("A file in Big5 with years of the Republic")
  func big5() throws {
    let script = """
      text = '客戶名稱,發票號碼,開立日期,到期日,應收金額,聯絡人,聯絡電話\\r\\n'
      text += '台北貿易股份有限公司,AB10000001,102/07/01,102/07/31,"1,055",陳小姐,02-23456789\\r\\n'
      text += '高雄電子工業,AB10000002,102/07/15,102/08/14,2200,,07-5556666\\r\\n'
      answer = list(text.encode('big5'))
      """
    let bytes = try Python.answer(script, to: "", as: [UInt8].self)
    var imported = ImportedBook()
    let outcome = try imported.take(bytes, as: .receivables, currency: Currency("TWD"))
    #expect(outcome.added == [.customer: 2, .contact: 1, .invoice: 2] && outcome.badRows.isEmpty)
    #expect(imported.aging(on: "2013-08-05") == ["not-due 1 2200.00", "1-30 1 1055.00"])
    #expect(imported.book.contacts.all.map { "\($0.name) \($0.phone)" } == ["陳小姐 02-23456789"])
    #expect(imported.customer("台北貿易股份有限公司")?.phone == "")
    #expect(imported.customer("高雄電子工業")?.phone == "07-5556666")
    #expect(try imported.take(bytes, as: .receivables).isNothing)
  }
}

@Suite("Lists of customers are brought in")
struct ImportCustomersTests {
  private let head = "编号,名称,简称,联系人,手机,微信号,邮箱,地址,业务员,标签,账期,信用额度,备注\n"

  @Test("A new customer comes with its contact, terms, limit, tags and owner")
  func new() throws {
    var imported = ImportedBook()
    var person = Person(key: "wang")
    person.name = "王伟"
    try imported.carryOut(AddRecord(person))
    let outcome = try imported.take(
      head + "C1,北京华联商厦股份有限公司,华联,李娜,13800138000,lina_bj,lina@example.com,北京,王伟,\"重点,北京\",月结30天,50万,老客户\n"
        + "C2,上海宝钢贸易,,,021-55667788,,,上海,赵六,,30天,,\n", as: .customers)
    #expect(outcome.added == [.customer: 2, .contact: 1] && outcome.unknownOwners == ["赵六"])
    let customer = try #require(imported.customer("华联"))
    #expect(customer.number == "C1" && customer.aliases == ["北京华联商厦股份有限公司"] && customer.owner == "wang")
    #expect(customer.terms == .monthly(30) && customer.tags == ["重点", "北京"] && customer.phone == "")
    #expect(customer.creditLimit?.decimal == "500000.00" && customer.note == "老客户")
    let contact = try #require(imported.book.contacts.all.first { _ in true })
    #expect(contact.customer == customer.id && contact.phone == "13800138000" && contact.weChat == "lina_bj")
    #expect(imported.customer("上海宝钢贸易")?.phone == "021-55667788")
    #expect(imported.customer("上海宝钢贸易")?.terms == .days(30))
  }

  @Test("What became different is told and taken over; a blank takes nothing away")
  func changes() throws {
    var imported = ImportedBook()
    let first = "C1,北京华联,,李娜,13800138000,,,北京,,,30天,,\n"
    _ = try imported.take(head + first, as: .customers)
    #expect(try imported.take(head + first, as: .customers).unchanged == 1)
    let outcome = try imported.take(
      head + "C1,北京华联集团,,李娜,13900139000,,,,,,45天,,\nC1,北京华联集团,,张三,13700137000,,,,,,45天,,\n", as: .customers)
    #expect(outcome.added == [.contact: 1] && outcome.badRows.isEmpty)
    #expect(
      outcome.changed.map { "\($0.title): \($0.record.fields.map(\.name).joined(separator: " "))" } == [
        "北京华联集团: Name Alias Terms", "李娜: Phone",
      ])
    #expect(imported.customer("北京华联集团")?.aliases == ["北京华联"])
    #expect(imported.customer("北京华联集团")?.address == "北京")
  }

  @Test("A customer twice with other facts, or terms nobody can read, are set aside")
  func badRows() throws {
    var imported = ImportedBook()
    let outcome = try imported.take(
      head + "C1,华联,,,,,,北京,,,,,\nC1,华联,,,,,,上海,,,,,\nC2,宝钢,,,,,,,,,随便,,\n", as: .customers)
    #expect(outcome.badRows.map(\.reasons) == [[.customerTwice(line: 2)], [.notTerms("随便")]])
    #expect(outcome.added == [.customer: 1] && imported.customer("宝钢") == nil)
  }

  @Test("A second row of one customer is a second contact, whatever of the firm it leaves blank or adds")
  func secondContact() throws {
    var imported = ImportedBook()
    let file =
      head
      + "C1,华联,,李娜,13800138000,,,北京,,,30天,,\nC1,华联,,王芳,13900139000,,,,,,,,\n,华联,,赵六,13700137000,,,,,,,50万,\n"
      + "C1,华联,,,13600136000,,,,,,,,\n"
    let outcome = try imported.take(file, as: .customers)
    #expect(outcome.badRows.isEmpty && outcome.added == [.customer: 1, .contact: 4])
    let contacts = imported.book.contacts.all.map { "\($0.name) \($0.phone)" }.sorted()
    #expect(contacts == ["华联 13600136000", "李娜 13800138000", "王芳 13900139000", "赵六 13700137000"])
    let customer = try #require(imported.customer("华联"))
    #expect(customer.address == "北京" && customer.terms == .days(30) && customer.phone.isEmpty)
    #expect(customer.creditLimit?.decimal == "500000.00")
    #expect(try imported.take(file, as: .customers).isNothing)
  }

  @Test(
    "What a list of customers says is open is told, a sum a currency, and not taken; nor does it keep a row out"
  )
  func openSums() throws {
    for heading in ["应收余额", "Open balance", "期末余额", "Balance", "應收帳款餘額"] {
      var imported = ImportedBook()
      let outcome = try imported.take(
        "编号,名称,\(heading),币种\nC1,华联,\"1,050.00\",CNY\nC2,宝钢,50.5,CNY\nC3,Acme,7,USD\nC4,无,0,CNY\nC5,坏,见附件,CNY\n",
        as: .customers)
      #expect(outcome.badRows.isEmpty && outcome.added == [.customer: 5], "\(heading)")
      let sums = outcome.openSums.map { "\($0.rows) \($0.sum.currency.letters) \($0.sum.decimal)" }
      #expect(sums == ["2 CNY 1100.50", "1 USD 7.00"], "\(heading)")
      #expect(imported.book.invoices.count == 0)
    }
  }

  @Test(
    "A number that differs by zeros before it waits until somebody insists; rows of one file are never asked about"
  )
  func zeros() throws {
    for (known, said) in [("00123", "123"), ("123", "00123")] {
      var imported = ImportedBook()
      try imported.add(customer: "华联", number: known)
      let asked = try imported.take("编号,名称\n\(said),华联\n", as: .customers, insists: false)
      #expect(
        asked.badRows.map(\.reasons) == [[.zerosLost(said, known)]] && asked.badRows.allSatisfy(\.isWaiting))
      #expect(asked.isNothing)
      let invoices = try imported.take(
        "客户编号,客户,发票号,到期日,金额\n\(said),华联,1,2026-07-31,5\n", as: .receivables, insists: false)
      #expect(invoices.isNothing && invoices.badRows.count == 1)
      #expect(try imported.take("编号,名称\n\(said),华联\n", as: .customers).added == [.customer: 1])
    }
    var imported = ImportedBook()
    #expect(try imported.take("编号,名称\n7,A\n007,B\n", as: .customers, insists: false).added == [.customer: 2])
    #expect(try imported.take("编号,名称\n7,A\n007,B\n", as: .customers, insists: false).isNothing)
  }

  @Test(
    "Terms as people write them",
    arguments: [
      ("30", PaymentTerms.days(30)), ("Net 45", .days(45)), ("60 days", .days(60)), ("３０天", .days(30)),
      ("月结", .monthly(0)), ("月結60天", .monthly(60)), ("monthly+15", .monthly(15)), ("款到发货", .beforeDelivery),
      ("COD", .onInvoice),
    ])
  func terms(cell: String, terms: PaymentTerms) {
    #expect(PaymentTerms(cell: cell) == terms)
  }
}
