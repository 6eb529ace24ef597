internal import SalesBook

// The fields whose cells the import asks for by name.
extension ImportField {
  /// The number the firm's own system knows the customer by.
  static let customerID = ImportField(
    "customer-id", called: .customerNumber,
    names: [
      "往来单位编码", "往來單位編碼", "往来单位编号", "单位编号", "單位編號", "单位编码", "客户档案编码", "customer account", "cust no",
      "kundennummer", "debitor",
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
      "单据编号", "單據編號", "票据号", "票號", "invoice reference", "voucher no", "voucher number", "voucher", "doc no",
      "num", "assignment", "belegnummer", "document no", "原始单据号", "销售单号", "銷售單號",
      "invoice number", "invoice no", "invoice id", "invoice", "inv no", "bill number", "发票号码", "發票號碼",
      "发票号", "發票號", "发票编号", "發票編號", "应收单号", "應收單號", "发票", "發票",
    ], in: [.receivables: ["number", "编号", "編號", "单号", "單號", "document number", "单据号", "單據號"]])

  /// The day an invoice was issued.
  static let issued = ImportField(
    "issued", .day, called: .field("Issued", of: .invoice),
    names: [
      "invoice bill date", "posting date", "transaction date", "doc date", "document dt", "belegdatum",
      "单据日期", "制单日期", "開單日期", "开单日期", "业务发生日期", "发生日期", "業務日期",
      "invoice date", "issue date", "issued on", "issued", "bill date", "billing date", "document date",
      "开票日期", "開票日期", "開立日期", "发票日期", "發票日期", "开票日", "開票日", "单据日期", "單據日期", "业务日期", "date", "日期",
    ])

  /// The day an invoice falls due.
  static let due = ImportField(
    "due", .day, called: .field("Due", of: .invoice),
    names: [
      "net due date", "net due dt", "due dt", "invoice due date", "nettofalligkeit", "收款日", "应收款日", "約定收款日",
      "约定收款日", "预计收款日", "預計收款日", "账期到期日",
      "due date", "due", "due on", "payment due", "maturity date", "到期日", "到期日期", "应收日期", "應收日期",
      "应付款日期", "付款期限", "付款到期日", "收款到期日", "最迟付款日",
    ])

  /// The amount of an invoice or a payment.
  static let amount = ImportField(
    "amount", .amount, called: .field("Amount", of: .invoice),
    in: [
      .receivables: [
        "invoice amount", "invoiced amount", "grand total", "total in currency", "total signed",
        "amount in doc curr",
        "amount in document currency", "amount in local currency", "amount in lc", "amt in loc cur",
        "original amount", "betrag",
        "原币应收金额", "本币应收金额", "应收", "应收款", "應收款", "借方金额", "本币金额", "价税合计本位币", "欠款总额", "amount", "total amount",
        "invoice total", "total", "gross amount", "金额", "金額",
        "发票金额", "發票金額", "应收金额", "應收金額", "价税合计", "價稅合計", "含税金额", "含稅金額", "开票金额", "開票金額", "总金额", "總金額",
        "原币金额", "应收账款", "應收帳款",
      ],
      .payments: [
        "amount received", "credit amount", "credit", "deposit", "paid in", "amount", "收入金额", "收入金額", "贷方发生额",
        "貸方金額", "贷方金额", "收款金额", "收款金額", "到账金额", "入帳金額", "存入金额", "存入金額", "收入", "存入", "贷方",
        "交易金额", "交易金額", "贷方发生额收入", "收入金额元", "贷记金额", "credits", "money in", "receipts", "trade amount",
        "transaction amount", "金额", "金額",
      ],
    ])

  /// What went out, in a bank's file.
  static let moneyOut = ImportField(
    "money-out", .amount, called: .moneyOut,
    names: [
      "debit amount", "debit", "debits", "withdrawal", "withdrawals", "paid out", "money out", "payments out",
      "借方发生额",
      "借方發生額", "借方金额", "借方金額", "支出金额", "支出金額", "付出金额", "支出", "付出", "借方", "借方发生额支出", "借记金额", "提出金額", "提出",
    ])

  /// What kind of paper a line is: invoice, credit memo, payment.
  static let lineType = ImportField(
    "type", called: .lineType,
    names: [
      "document type", "transaction type", "voucher type", "invoice type", "doc type", "type", "单据类型", "單據類型",
      "单据类别", "票据类型",
      "发票类型", "發票類型", "业务类型", "業務類型", "类型", "類型",
    ])

  /// How far a paper is: a draft, in force, void.
  static let status = ImportField(
    "status", called: .status,
    names: [
      "status", "invoice status", "document status", "state", "单据状态", "單據狀態", "发票状态", "發票狀態", "状态", "狀態",
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
      "invoice amount paid", "amount received", "total paid", "applied amount", "已核销金额", "已收", "累计已收",
      "本币已收金额", "原币已收金额",
      "paid amount", "amount paid", "paid", "received amount", "已付金额", "已付金額", "已收金额", "已收金額", "收款金额",
      "收款金額", "回款金额", "回款金額", "实收金额", "實收金額", "核销金额", "核銷金額", "已收款", "已回款",
    ])

  /// What is still unpaid of an invoice.
  static let open = ImportField(
    "open", .amount, called: .openAmount,
    names: [
      "invoice amount due", "amount due signed", "outstanding amt", "open amount in local currency",
      "amount open", "remaining amount", "unapplied amount", "未核销金额", "未收", "本币未收金额", "原币未收金额", "原币余额",
      "本币余额", "期末余额", "剩余金额", "未收余额", "期末餘額", "期末应收", "期末應收", "应收账款余额", "應收帳款餘額",
      "欠款余额", "欠款餘額", "期初余额", "期初餘額", "期初应收", "期初應收", "opening balance", "closing balance",
      "account balance", "customer balance", "outstanding balance",
      "open amount", "open balance", "balance due", "amount due", "outstanding", "outstanding amount",
      "balance", "未收金额", "未收金額", "未付金额", "未付金額", "欠款金额", "欠款金額", "应收余额", "應收餘額", "未收款", "余额",
      "餘額", "欠款",
    ])

  /// What a customer owes in all, in a list of customers: it is told and not taken, for nobody knows of which invoices
  /// it is.
  static let openSum = ImportField(
    "open-sum", .amount, called: .openAmount,
    names: [
      "open balance", "balance", "customer balance", "balance total", "account balance",
      "outstanding balance",
      "balance due", "amount due", "outstanding", "outstanding amount", "open amount", "total receivable",
      "receivable",
      "receivables", "应收余额", "應收餘額", "应收账款余额", "應收帳款餘額", "期末余额", "期末餘額", "期初余额", "期初餘額", "未收金额", "未收金額", "欠款",
      "欠款金额", "欠款金額", "余额", "餘額", "应收款", "應收款", "应收账款", "應收帳款", "应收", "應收", "期末应收", "期初应收", "当前欠款", "累计欠款",
    ])

  /// Whether its cells are only told of: what cannot be read there keeps no row out.
  var isOnlyTold: Bool { self == .openSum }

  /// Whether the customer contests an invoice.
  static let disputed = ImportField(
    "disputed", .flag, called: .disputed,
    names: ["disputed", "dispute", "in dispute", "争议", "爭議", "有争议", "有爭議", "是否争议", "是否爭議", "异议", "異議"])

  /// A person at the customer.
  static let contact = ImportField(
    "contact", called: .contact,
    names: [
      "full name", "primary contact",
      "contact person", "contact", "attention", "联系人", "聯絡人", "聯繫人", "联络人", "负责人", "窗口", "customer full name",
    ])

  /// The number a customer pays its taxes under: one firm's alone.
  static let taxNumber = ImportField(
    "tax-number", fills: "TaxNumber", of: Customer.self,
    names: [
      "tax number", "tax id", "tax no", "vat number", "vat id", "税号", "稅號", "纳税人识别号", "納稅人識別號",
      "统一社会信用代码", "統一編號", "统一编号",
    ])

  /// A mobile telephone's number, where the file has another one as well: the contact's.
  static let mobile = ImportField(
    "mobile", called: .mobile,
    names: [
      "mobile", "mobile phone", "mobile number", "cell", "cell phone", "手机", "手機", "手机号", "手機號碼", "手机号码",
      "行動電話",
    ])

  /// A telephone number: the contact's, if the row has one.
  static let phone = ImportField(
    "phone", called: .field("Phone", of: .customer),
    names: [
      "phone numbers", "work phone", "office phone", "固定电话", "座机", "公司電話", "公司电话", "办公电话",
      "phone number", "phone", "telephone", "mobile", "mobile phone", "cell", "cell phone", "电话", "電話",
      "联系电话", "聯絡電話", "手机号", "手機號碼", "手机号码", "电话号码", "電話號碼", "联系方式", "聯絡方式", "tel", "手机", "手機",
    ])

  /// The colleague a customer belongs to.
  static let owner = ImportField(
    "owner", called: .field("Owner", of: .customer),
    names: [
      "专管业务员", "專管業務員", "经办人", "业务员名称", "salesman",
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
      "信用期限", "收款期限", "结账方式", "payment term",
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
      "transaction time", "交易日", "trade date", "booking time", "入账日", "记账时间", "起息日",
      "received on", "date received", "value date", "transaction date", "payment date", "posting date",
      "booking date", "交易日期", "到账日期", "入账日期", "入帳日期", "收款日期", "记账日期", "記帳日期", "交易时间", "交易時間",
      "入账时间", "date", "日期",
    ])

  /// Who paid, as the bank writes it.
  static let payer = ImportField(
    "payer", fills: "Payer", of: Payment.self,
    names: [
      "payers name", "sender", "received from", "from", "收付方名称", "对方账户名", "付款账户名称", "付款人姓名", "往来单位名称",
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
  static let note = ImportField(
    "note", fills: "Note", of: Payment.self,
    names: noteNames + ["摘要", "用途", "交易附言", "交易用途", "交易摘要", "description", "details", "narrative"])

  /// The keywords of fields whose texts are mostly digits.
  static let ofDigits: Set<String> = [
    "customer-id", "invoice", "phone", "mobile", "reference", "tax-number", "wechat",
  ]

  /// What a column of remarks is called.
  static let noteNames = [
    "note", "notes", "remark", "remarks", "comment", "comments", "memo", "备注", "備註", "附言", "说明", "說明", "留言",
  ]

  private static let customerNames = [
    "company name", "往来单位名称", "往來單位名稱", "invoice partner display name", "partner", "contact name",
    "customer full name",
    "debtor name", "bill to", "sold to", "account", "客户单位名称", "购买方名称", "購買方名稱", "购货方", "單位", "单位",
    "customer name", "customer", "client name", "client", "company name", "account name", "buyer", "debtor",
    "客户名称", "客戶名稱", "客户", "客戶", "客户全称", "客戶全稱", "单位名称", "單位名稱", "公司名称", "公司名稱", "往来单位",
    "往來單位", "购货单位", "購貨單位", "购方名称", "買方", "买方", "客户单位", "欠款单位",
  ]
}
