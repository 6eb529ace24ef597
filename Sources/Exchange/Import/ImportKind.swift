internal import SalesBook

/// What a file brings in.
public enum ImportKind: String, Sendable, CaseIterable {
  /// Invoices with what has been paid on them.
  case receivables
  /// Customers with a contact each.
  case customers
  /// Money a bank has received.
  case payments
  /// Days off, and days worked to make up for them.
  case holidays

  /// The kinds in the order a file is asked whether it is of them: a list of days is told by columns others have too.
  public static let guessed: [ImportKind] = [.holidays, .receivables, .customers, .payments]

  /// The fields a file of this kind may feed, in the order they are shown.
  ///
  /// A new column is a row in one of these lists; a row has a name only if the import asks for
  /// its cells by it.
  public var fields: [ImportField] {
    switch self {
    case .receivables: Self.receivableFields
    case .customers: Self.customerFields
    case .payments: Self.paymentFields
    case .holidays: Self.holidayFields
    }
  }

  /// The fields without which nothing can be brought in, but for a list of balances.
  var mandatory: [ImportField] {
    switch self {
    case .receivables: [.customer, .invoice, .amount]
    case .customers: [.customer]
    case .payments: [.receivedOn, .payer, .amount]
    case .holidays: [.holiday]
    }
  }

  private static let receivableFields: [ImportField] = [
    .customerID, .customer, .invoice, .issued, .due, .amount, .currency, .paidOn, .paid, .open, .disputed,
    .lineType, .status,
    ImportField(
      "for", fills: "For", of: Invoice.self,
      names: [
        "what for", "description", "purpose", "item", "product", "details", "subject", "摘要", "品名", "内容", "內容",
        "货物名称", "貨物名稱", "项目", "項目", "产品", "產品", "商品", "用途", "memo", "note", "notes", "remark",
        "remarks", "备注", "備註",
      ]),
    .contact, .phone, .owner,
  ]

  private static let customerFields: [ImportField] = [
    .customerID, .customer, .shortName, .contact, .phone, .mobile,
    ImportField(
      "wechat", fills: "WeChat", of: Contact.self,
      names: ["wechat", "wechat id", "we chat", "weixin", "微信", "微信号", "微信號"]),
    ImportField(
      "email", fills: "Email", of: Contact.self,
      names: ["email", "e mail", "email address", "mail", "邮箱", "電子郵件", "电子邮件", "电子邮箱", "郵箱", "邮件"]),
    ImportField(
      "address", fills: "Address", of: Customer.self,
      names: [
        "address", "street address", "billing address", "bill address", "客户地址", "客戶地址", "单位地址", "單位地址",
        "开票地址", "地址", "联系地址", "聯絡地址", "公司地址", "通讯地址", "通訊地址",
      ]),
    .taxNumber,
    ImportField(
      "industry", fills: "Industry", of: Customer.self,
      names: ["industry", "sector", "branch", "line of business", "行业", "行業", "所属行业", "所屬行業", "客户行业", "客戶行業"]),
    ImportField(
      "region", fills: "Region", of: Customer.self,
      names: [
        "region", "province", "area", "territory", "地区", "地區", "区域", "區域", "省份", "所在地区", "所在地區", "销售区域",
        "銷售區域",
      ]),
    ImportField(
      "products", fills: "Products", of: Customer.self,
      names: ["main products", "products made", "主营产品", "主營產品", "主营", "主營", "经营范围", "經營範圍", "营业项目", "營業項目"]),
    ImportField(
      "uses", fills: "Uses", of: Customer.self,
      names: [
        "uses", "product used", "interested in", "使用产品", "使用產品", "所用产品", "所用產品", "意向产品", "意向產品", "需求产品",
      ]),
    ImportField(
      "competitor", fills: "Competitor", of: Customer.self,
      names: [
        "competitor", "current supplier", "present supplier", "竞争对手", "競爭對手", "竞品", "競品", "现用供应商", "現用供應商",
        "现有供应商", "現有供應商",
      ]),
    ImportField(
      "introduced-by", fills: "IntroducedBy", of: Customer.self,
      names: ["introduced by", "referred by", "referral", "介绍人", "介紹人", "推荐人", "推薦人", "转介绍人", "轉介紹人"]),
    ImportField(
      "birthday", fills: "Birthday", of: Contact.self,
      names: ["birthday", "date of birth", "生日", "出生日期", "联系人生日", "聯絡人生日"]),
    ImportField(
      "language", fills: "Language", of: Customer.self,
      names: [
        "language", "language of letters", "correspondence language", "语言", "語言", "信函语言",
        "信函語言",
        "语种", "語種",
      ]),
    .owner, .tags, .grade, .terms, .creditLimit, .currency, .openSum,
    ImportField("note", fills: "Note", of: Customer.self, names: ImportField.noteNames),
  ]

  private static let paymentFields: [ImportField] = [
    .receivedOn, .payer, .customerID, .amount, .moneyOut, .currency, .invoice, .reference, .method, .matures,
    .note,
  ]

  private static let holidayFields: [ImportField] = [
    .holiday, .lastDay, .dayName, .dayKind, .repeats, .status,
  ]
}
