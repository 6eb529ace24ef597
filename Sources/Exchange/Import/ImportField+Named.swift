internal import SalesBook

// The fields whose cells the import asks for by name.
extension ImportField {
  /// The number the firm's own system knows the customer by.
  static let customerID = ImportField(
    "customer-id", called: .customerNumber,
    names: [
      "customer id", "customer number", "customer no", "customer code", "client id", "account number",
      "account id", "客户编号", "客戶編號", "客户代码", "客戶代碼", "客户编码", "客戶編碼", "客户号", "客戶代號",
    ], in: [.customers: ["id", "number", "code", "no", "编号", "編號", "代码", "代碼", "编码", "編碼"]])

  /// The customer's name; the number stands in where a file has no name.
  static let customer = ImportField(
    "customer", called: .field("Customer", of: .invoice), names: customerNames,
    in: [.customers: ["name", "company", "名称", "名稱", "公司", "全称", "全稱"]])

  /// The name the customer goes by, where the file has a long one too.
  static let shortName = ImportField(
    "short-name", called: .shortName,
    names: ["short name", "客户简称", "客戶簡稱", "公司简称", "公司簡稱", "alias", "abbreviation", "简称", "簡稱"])

  /// The number of an invoice.
  static let invoice = ImportField(
    "invoice", called: .invoiceNumber,
    names: [
      "invoice number", "invoice no", "invoice id", "invoice", "inv no", "bill number", "发票号码", "發票號碼",
      "发票号", "發票號", "发票编号", "發票編號", "应收单号", "應收單號", "发票", "發票",
    ], in: [.receivables: ["number", "编号", "編號", "单号", "單號", "document number", "单据号", "單據號"]])

  /// The day an invoice was issued.
  static let issued = ImportField(
    "issued", .day, called: .field("Issued", of: .invoice),
    names: [
      "invoice date", "issue date", "issued on", "issued", "bill date", "billing date", "document date",
      "开票日期", "開票日期", "開立日期", "发票日期", "發票日期", "开票日", "開票日", "单据日期", "單據日期", "业务日期", "date", "日期",
    ])

  /// The day an invoice falls due.
  static let due = ImportField(
    "due", .day, called: .field("Due", of: .invoice),
    names: [
      "due date", "due", "due on", "payment due", "maturity date", "到期日", "到期日期", "应收日期", "應收日期",
      "应付款日期", "付款期限", "付款到期日", "收款到期日", "最迟付款日",
    ])

  /// The amount of an invoice or a payment.
  static let amount = ImportField(
    "amount", .amount, called: .field("Amount", of: .invoice),
    in: [
      .receivables: [
        "invoice amount", "amount", "total amount", "invoice total", "total", "gross amount", "金额", "金額",
        "发票金额", "發票金額", "应收金额", "應收金額", "价税合计", "價稅合計", "含税金额", "含稅金額", "开票金额", "開票金額", "总金额", "總金額",
        "原币金额", "应收账款", "應收帳款",
      ],
      .payments: [
        "amount received", "credit amount", "credit", "deposit", "paid in", "amount", "收入金额", "收入金額", "贷方发生额",
        "貸方金額", "贷方金额", "收款金额", "收款金額", "到账金额", "入帳金額", "存入金额", "存入金額", "收入", "存入", "贷方",
        "交易金额", "交易金額", "金额", "金額",
      ],
    ])

  /// The currency of the amounts in the row.
  static let currency = ImportField(
    "currency", .currency, called: .field("Currency", of: .invoice),
    names: ["currency", "currency code", "curr", "ccy", "币种", "幣種", "币别", "幣別", "货币", "貨幣"])

  /// The day an invoice was paid.
  static let paidOn = ImportField(
    "paid-on", .day, called: .paidOn,
    names: [
      "settled date", "paid date", "payment date", "date paid", "paid on", "settlement date", "clearing date",
      "付款日期", "收款日期", "回款日期", "结清日期", "結清日期", "核销日期", "核銷日期", "到账日期", "实收日期",
    ])

  /// What has been paid on an invoice.
  static let paid = ImportField(
    "paid", .amount, called: .paidAmount,
    names: [
      "paid amount", "amount paid", "paid", "received amount", "已付金额", "已付金額", "已收金额", "已收金額", "收款金额",
      "收款金額", "回款金额", "回款金額", "实收金额", "實收金額", "核销金额", "核銷金額", "已收款", "已回款",
    ])

  /// What is still unpaid of an invoice.
  static let open = ImportField(
    "open", .amount, called: .openAmount,
    names: [
      "open amount", "open balance", "balance due", "amount due", "outstanding", "outstanding amount",
      "balance", "未收金额", "未收金額", "未付金额", "未付金額", "欠款金额", "欠款金額", "应收余额", "應收餘額", "未收款", "余额",
      "餘額", "欠款",
    ])

  /// Whether the customer contests an invoice.
  static let disputed = ImportField(
    "disputed", .flag, called: .disputed,
    names: ["disputed", "dispute", "in dispute", "争议", "爭議", "有争议", "有爭議", "是否争议", "是否爭議", "异议", "異議"])

  /// A person at the customer.
  static let contact = ImportField(
    "contact", called: .contact,
    names: [
      "contact name", "contact person", "contact", "attention", "联系人", "聯絡人", "聯繫人", "联络人", "负责人", "窗口",
    ])

  /// A telephone number: the contact's, if the row has one.
  static let phone = ImportField(
    "phone", called: .field("Phone", of: .customer),
    names: [
      "phone number", "phone", "telephone", "mobile", "mobile phone", "cell", "cell phone", "电话", "電話",
      "联系电话", "聯絡電話", "手机号", "手機號碼", "手机号码", "电话号码", "電話號碼", "联系方式", "聯絡方式", "tel", "手机", "手機",
    ])

  /// The colleague a customer belongs to.
  static let owner = ImportField(
    "owner", called: .field("Owner", of: .customer),
    names: [
      "owner", "salesperson", "sales person", "sales rep", "account manager", "sales", "业务员", "業務員", "业务",
      "業務", "销售", "銷售", "销售员", "负责业务员", "客户经理", "客戶經理", "销售人员", "跟进人",
    ])

  /// Free words to filter by.
  static let tags = ImportField(
    "tags", called: .field("Tag", of: .customer),
    names: ["tags", "tag", "labels", "category", "标签", "標籤", "分类", "分類", "客户分类"])

  /// When a customer has agreed to pay.
  static let terms = ImportField(
    "terms", called: .field("Terms", of: .customer),
    names: [
      "payment terms", "terms", "credit days", "net days", "账期", "帳期", "付款条件", "付款條件", "结算方式", "付款方式",
      "收款条件", "收款條件", "信用期",
    ])

  /// What a customer's open receivables should not pass.
  static let creditLimit = ImportField(
    "credit-limit", .amount, called: .field("CreditLimit", of: .customer),
    names: ["credit limit", "credit line", "信用额度", "信用額度", "授信额度", "授信額度", "额度", "額度"])

  /// The day money was received.
  static let receivedOn = ImportField(
    "received-on", .day, called: .field("Day", of: .payment),
    names: [
      "received on", "date received", "value date", "transaction date", "payment date", "posting date",
      "booking date", "交易日期", "到账日期", "入账日期", "入帳日期", "收款日期", "记账日期", "記帳日期", "交易时间", "交易時間",
      "入账时间", "date", "日期",
    ])

  /// Who paid, as the bank writes it.
  static let payer = ImportField(
    "payer", fills: "Payer", of: Payment.self,
    names: [
      "payer name", "payer", "paid by", "counterparty", "counterparty name", "remitter", "付款人", "付款人名称",
      "付款方", "付款单位", "付款單位", "付款人户名", "付款戶名", "对方户名", "對方戶名", "对方名称", "对方账户名称", "对方单位", "汇款人",
      "匯款人", "name", "户名", "戶名",
    ] + customerNames)

  /// The bank's number of a payment.
  static let reference = ImportField(
    "reference", fills: "Reference", of: Payment.self,
    names: [
      "reference", "reference number", "ref", "ref no", "transaction id", "transaction number", "交易流水号",
      "交易流水號", "交易序號", "凭证号", "憑證號", "回单编号", "参考号", "参考号码", "number", "编号", "編號", "流水号", "流水號",
    ])

  /// How money was paid.
  static let method = ImportField(
    "method", called: .field("Method", of: .payment),
    names: ["payment method", "method", "付款方式", "支付方式", "结算方式", "交易类型", "交易類型"])

  /// The day a bill becomes cash.
  static let matures = ImportField(
    "matures", .day, called: .field("Matures", of: .payment),
    names: [
      "maturity date", "maturity", "matures", "matures on", "到期日", "到期日期", "票据到期日", "票據到期日", "汇票到期日", "匯票到期日",
      "承兑到期日", "兑付日", "兌付日",
    ])

  /// A bank's memo.
  static let note = ImportField("note", fills: "Note", of: Payment.self, names: noteNames)

  /// What a column of remarks is called.
  static let noteNames = [
    "note", "notes", "remark", "remarks", "comment", "comments", "memo", "备注", "備註", "附言", "说明", "說明", "留言",
  ]

  private static let customerNames = [
    "customer name", "customer", "client name", "client", "company name", "account name", "buyer", "debtor",
    "客户名称", "客戶名稱", "客户", "客戶", "客户全称", "客戶全稱", "单位名称", "單位名稱", "公司名称", "公司名稱", "往来单位",
    "往來單位", "购货单位", "購貨單位", "购方名称", "買方", "买方", "客户单位", "欠款单位",
  ]
}
