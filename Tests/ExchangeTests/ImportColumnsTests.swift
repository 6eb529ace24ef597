import SalesBook
import Testing

@testable import Exchange

@Suite("Columns are guessed from their names")
struct ImportColumnsTests {
  private func header(_ text: String) -> [String] { text.split(separator: ",").map(String.init) }

  /// The mapping as `field=name` pairs in the order they are shown.
  private func pairs(_ mapping: ColumnMapping) -> [String] {
    mapping.fed.map { "\($0.field.keyword)=\(mapping.header[$0.column])" }
  }

  @Test("A system's export without a name column lets the number stand in for the name")
  func export() throws {
    let mapping = try ColumnMapping(
      header(
        "countryCode,customerID,PaperlessDate,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,Disputed,"
          + "SettledDate,PaperlessBill,DaysToSettle,DaysLate"), as: .receivables)
    #expect(
      pairs(mapping) == [
        "customer-id=customerID", "customer=customerID", "invoice=invoiceNumber", "issued=InvoiceDate",
        "due=DueDate", "amount=InvoiceAmount", "paid-on=SettledDate", "disputed=Disputed",
      ])
    #expect(
      mapping.unused.map { mapping.header[$0] } == [
        "countryCode", "PaperlessDate", "PaperlessBill", "DaysToSettle", "DaysLate",
      ])
    #expect(mapping.missing.isEmpty)
  }

  @Test(
    "Chinese and English headers of receivables",
    arguments: [
      (
        "客户,发票号,开票日期,到期日,金额,电话",
        ["customer=客户", "invoice=发票号", "issued=开票日期", "due=到期日", "amount=金额", "phone=电话"]
      ),
      (
        "客戶編號,客戶名稱,發票號碼,開立日期,到期日,金額,幣別,電話",
        [
          "customer-id=客戶編號", "customer=客戶名稱", "invoice=發票號碼", "issued=開立日期", "due=到期日", "amount=金額",
          "currency=幣別", "phone=電話",
        ]
      ),
      (
        "单据日期,单据号,往来单位,应收金额（元）,已收金额（元）,未收金额（元）,最迟到期日,摘要,业务员",
        [
          "customer=往来单位", "invoice=单据号", "issued=单据日期", "due=最迟到期日", "amount=应收金额（元）",
          "paid=已收金额（元）", "open=未收金额（元）", "for=摘要", "owner=业务员",
        ]
      ),
      (
        "Invoice #,Customer Name,Date,Due Date,Total (USD),Balance Due,Payment Date,Memo",
        [
          "customer=Customer Name", "invoice=Invoice #", "issued=Date", "due=Due Date", "amount=Total (USD)",
          "paid-on=Payment Date", "open=Balance Due", "for=Memo",
        ]
      ),
      (
        "INVOICE_NO,CUSTOMER,INVOICE_DATE,INVOICE_DUE_DATE,AMOUNT",
        [
          "customer=CUSTOMER", "invoice=INVOICE_NO", "issued=INVOICE_DATE", "due=INVOICE_DUE_DATE",
          "amount=AMOUNT",
        ]
      ),
    ])
  func receivables(names: String, expected: [String]) throws {
    #expect(try pairs(ColumnMapping(header(names), as: .receivables)) == expected)
  }

  @Test(
    "Headers of customers and of payments from a bank",
    arguments: [
      (
        ImportKind.customers, "编号,名称,简称,联系人,手机,微信号,邮箱,地址,业务员,等级,标签,账期,信用额度,备注",
        [
          "customer-id=编号", "customer=名称", "short-name=简称", "contact=联系人", "phone=手机", "wechat=微信号",
          "email=邮箱", "address=地址", "owner=业务员", "tags=标签", "grade=等级", "terms=账期", "credit-limit=信用额度",
          "note=备注",
        ]
      ),
      (
        .customers, "Customer No.,Company,Contact Person,Phone,E-mail,Address,Sales Rep,Credit Limit",
        [
          "customer-id=Customer No.", "customer=Company", "contact=Contact Person", "phone=Phone",
          "email=E-mail",
          "address=Address", "owner=Sales Rep", "credit-limit=Credit Limit",
        ]
      ),
      (
        .payments, "交易日期,对方户名,借方发生额,贷方发生额,余额,币种,交易流水号,附言",
        [
          "received-on=交易日期", "payer=对方户名", "amount=贷方发生额", "money-out=借方发生额", "currency=币种",
          "reference=交易流水号", "note=附言",
        ]
      ),
      (
        .payments, "Value Date,Counterparty,Amount,Currency,Reference,Memo,Invoice",
        [
          "received-on=Value Date", "payer=Counterparty", "amount=Amount", "currency=Currency",
          "invoice=Invoice",
          "reference=Reference", "note=Memo",
        ]
      ),
    ])
  func others(kind: ImportKind, names: String, expected: [String]) throws {
    let mapping = try ColumnMapping(header(names), as: kind)
    #expect(pairs(mapping) == expected)
    #expect(mapping.missing.isEmpty)
  }

  @Test("Mandatory fields no column feeds are named")
  func missing() throws {
    let mapping = try ColumnMapping(["客户", "备注"], as: .receivables)
    #expect(mapping.missing == [.invoice, .due, .amount])
  }

  @Test("A wish takes a column by name or number, and its guess gives way")
  func choices() throws {
    let columns = ["Customer", "Buyer", "No", "2013", "Amount", "Net"]
    let choices = [
      ColumnChoice(.customer, "buyer"), ColumnChoice(.invoice, "3"), ColumnChoice(.due, "2013"),
      ColumnChoice(.amount, "Net"), ColumnChoice(.disputed, ""),
    ]
    let mapping = try ColumnMapping(columns, as: .receivables, choices: choices)
    #expect(pairs(mapping) == ["customer=Buyer", "invoice=No", "due=2013", "amount=Net"])
    #expect(mapping.unused == [0, 4])
  }

  @Test("An empty wish keeps a field unfed")
  func unfed() throws {
    let mapping = try ColumnMapping(
      ["Customer ID", "Invoice"], as: .receivables, choices: [ColumnChoice(.customer, "")])
    #expect(mapping.columns[.customer] == nil && mapping.columns[.customerID] == 0)
  }

  @Test("Wishes that cannot be met say why")
  func mistakes() {
    #expect(throws: MappingMistake.notAChoice("due")) { try ColumnChoice(parsing: "due", for: .receivables) }
    #expect(throws: MappingMistake.unknownField("payer", .receivables)) {
      try ColumnChoice(parsing: "payer=1", for: .receivables)
    }
    #expect(throws: MappingMistake.unknownColumn("3")) {
      try ColumnMapping(["a", "b"], as: .customers, choices: [ColumnChoice(.customer, "3")])
    }
    #expect(throws: MappingMistake.severalColumns("a", [1, 2])) {
      try ColumnMapping(["a", "a"], as: .customers, choices: [ColumnChoice(.customer, "a")])
    }
    #expect(throws: Never.self) { try ColumnChoice(parsing: "credit-limit=额度=万", for: .customers) }
  }

  @Test("Every field of every kind can be guessed by some name")
  func names() {
    for kind in ImportKind.allCases {
      for field in kind.fields {
        #expect(!field.names(in: kind).isEmpty, "\(kind) \(field.keyword)")
      }
      #expect(kind.mandatory.allSatisfy(kind.fields.contains))
      #expect(Set(kind.fields).count == kind.fields.count, "\(kind): a keyword twice")
    }
  }

  @Test("What a field is called as, and what it fills, is a field of the book's that holds the like")
  func ownFields() throws {
    for field in ImportKind.allCases.flatMap(\.fields) {
      guard case .field(let name, let noun) = field.label else { continue }
      let own = try #require(ownFields(of: noun)[name], "\(field.keyword): \(noun) has no \(name)")
      guard let filling = field.filling else { continue }
      #expect(filling.noun == noun && filling.field == name)
      #expect(own.presence != .repeated, "\(field.keyword): one cell would take the place of all")
      let agrees =
        switch (field.content, own.kind) {
        case (.text, .text), (.text, .note), (.text, .choice), (.day, .day), (.flag, .flag),
          (.currency, .currency):
          true
        default: false
        }
      #expect(agrees, "\(field.keyword)")
    }
  }

  private func ownFields(of noun: Noun) -> [String: (kind: FieldKind, presence: FieldPresence)] {
    func open<Record: BookRecord>(_: Record.Type) -> [String: (kind: FieldKind, presence: FieldPresence)] {
      Dictionary(uniqueKeysWithValues: Record.fields.map { ($0.name, ($0.kind, $0.presence)) })
    }
    return open(noun.record)
  }

  @Test("A cell that its field of the book does not take is set aside when it is read")
  func notForField() {
    let source = ImportField("source", fills: "Source", of: Customer.self, names: ["source"])
    var texts = DateTexts()
    let reader = CellReader(field: source, order: .ymd, marks: nil, credit: -1)
    let words = Customer.Source.allCases.map(\.rawValue)
    #expect(throws: BadRow.Reason.notForField(source, .notOneOf("friends", words))) {
      try reader.read("friends", &texts)
    }
    #expect(throws: Never.self) { try reader.read(words[0], &texts) }
  }

  @Test("Cells fill the fields of the record they belong to, and blanks take nothing away")
  func filling() throws {
    let fields = [
      ImportField("source", fills: "Source", of: Customer.self, names: []),
      ImportField("since", .day, fills: "Since", of: Customer.self, names: []),
      ImportField("far", .flag, fills: "Far", of: Customer.self, names: []),
      ImportField("role", fills: "Role", of: Contact.self, names: []),
    ]
    let cells: [ImportCell] = [.text("friend"), .day(ImportedBook.today), .flag(true), .text("finance")]
    var fed = ImportCells()
    for (field, cell) in zip(fields, cells) { fed[field] = cell }
    let row = ImportRow(line: 2, fields: [], cells: fed)
    var customer = Customer(key: .none)
    customer.note = "known"
    row.fill(&customer)
    #expect(customer.source == .friend && customer.since == ImportedBook.today && customer.far)
    #expect(customer.note == "known" && row.fills(.contact) && !row.fills(.invoice))
    var contact = Contact(key: .none)
    row.fill(&contact)
    #expect(contact.role == .finance && contact.name.isEmpty)
  }
}
