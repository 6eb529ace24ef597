/// What is done about invoices and the money that settles them.
struct ReceivableChapter: Chapter {
  let pay = Command(
    "pay", ["p"], .customer, .early, needs: [.customer, .writing],
    bar: [.customers: 8, .overdue: 7, .dossier: 3, .today: 3],
    also: "receipt, money received, bank, transfer, paid, 到账, 入帳, 回款, 银行, 銀行, 付款",
    say: ("payment", "Record money that came in"), ("收款", "记录收款"), ("收款", "記錄收款")
  ) { $0.openPayment($1) }

  let addInvoice = Command(
    "invoice", ["N I"], .customer, needs: [.customer, .writing],
    also: "bill, credit note, credit, receivable, 发票, 發票, 应收, 應收, 贷项, 貸項, 红字单, 折讓單, 信用",
    say: ("new invoice", "Add an invoice or a credit note for this customer"),
    ("新应收单", "为该客户新增应收单或红字单"), ("新應收單", "為該客戶新增應收單或折讓單")
  ) { $0.open(InvoiceForm.init, $1) }

  let contest = Command(
    "contest", [], .customer, needs: [.invoice, .writing],
    also: "dispute, disputed invoice, 争议, 爭議, 异议, 異議",
    say: ("contested", "Note that the customer contests this invoice"),
    ("有争议", "记录客户对该应收单有争议"), ("有爭議", "記錄客戶對該應收單有爭議")
  ) { $0.open(DisputeForm.init, $1) }

  let settleDispute = Command(
    "settle-dispute", [], .customer, needs: [.dispute, .writing],
    also: "dispute, 争议, 爭議, 异议, 異議",
    say: ("dispute settled", "Note that the dispute about this invoice is settled"),
    ("争议已解决", "记录该应收单的争议已解决"), ("爭議已解決", "記錄該應收單的爭議已解決")
  ) { $0.settleDispute($1) }

  let setOff = Command(
    "set-off", ["N O"], .customer, needs: [.creditNote, .writing],
    also: "credit, credit note, offset, 贷项, 貸項, 冲抵, 沖抵",
    say: ("set off", "Set a credit note off against the customer's open invoices"),
    ("红字单抵扣", "用红字单抵扣该客户未收的应收单"), ("折讓單抵扣", "用折讓單抵扣該客戶未收的應收單")
  ) { $0.setOff($1) }

  let clear = Command(
    "cleared", ["C"], .customer, needs: [.maturedBill, .writing],
    say: ("came in", "Note that a bill which matured came in"),
    ("票据到账", "记录到期票据已到账"), ("票據入帳", "記錄到期票據已入帳")
  ) { $0.clear($1) }

  let bounce = Command(
    "bounce", ["b"], .customer, needs: [.bounceable, .writing],
    also: "bounced cheque, reversed payment, 退票",
    say: ("bounced", "Note that this payment, or a bill that matured, was reversed"),
    ("收款退回", "记录该收款或到期票据被退回"), ("收款退回", "記錄該收款或到期票據被退回")
  ) { $0.open(BounceForm.init, $1) }

  let allocate = Command(
    "allocate", [], .customer, needs: [.moneyOnAccount, .writing],
    say: ("use on account", "Let money on account settle the customer's open invoices, oldest first"),
    ("预收核销", "用该客户的预收款核销应收单，先到期的先核销"), ("預收核銷", "用該客戶的預收款核銷應收單，先到期的先核銷")
  ) { $0.open(AllocateForm.init, $1) }

  let reallocate = Command(
    "reallocate", [], .customer, needs: [.payment, .writing],
    say: ("settle anew", "Let this payment settle something else"),
    ("重新核销", "让这笔收款改为核销别的应收单"), ("重新核銷", "讓這筆收款改為核銷別的應收單")
  ) { $0.open(ReallocateForm.init, $1) }

  let refund = Command(
    "refund", [], .customer, needs: [.refundable, .writing],
    also: "pay back, money back, give back, 退钱, 退錢, 返还",
    say: ("refund", "Give back money on account, or an open credit note"),
    ("退款", "退还预收款或红字单金额"), ("退款", "退還預收款或折讓單金額")
  ) { $0.open(RefundForm.init, $1) }

  let match = Command(
    "receipts", ["M"], .customer, needs: [.unmatchedPayment, .writing], bar: [.overdue: 9],
    also: "bank statement, unmatched, reconcile, 银行流水, 銀行, 未知付款",
    say: ("match payments", "Match payments nobody knows the customer of"),
    ("认领收款", "为待认领收款找到客户"), ("認領收款", "為待認領收款找到客戶")
  ) { $0.openUnmatched($1) }
}

extension Command {
  static let receivables: ReceivableChapter = ReceivableChapter()
}
