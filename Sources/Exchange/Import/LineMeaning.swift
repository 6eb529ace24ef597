internal import PinyinNames

/// What kind of paper a line of receivables is, as its program calls it.
enum LineMeaning {
  /// Something sold: what is owed.
  case invoice
  /// A credit memo: less that is owed.
  case credit
  /// Money that came in and settles nothing yet: never an invoice nor a credit note.
  case payment

  /// Reads a cell of a column of types; nil for what says nothing of this.
  init?(cell: String) {
    let text = HalfWidth.text(cell).lowercased()
    let plain = text.filter { $0.isLetter || $0.isNumber }
    if Self.codes[plain] == .payment || Self.payments.contains(where: plain.contains) {
      self = .payment
    } else if Self.codes[plain] == .credit || Self.credits.contains(where: plain.contains) {
      self = .credit
    } else if Self.codes[plain] == .invoice || Self.invoices.contains(where: plain.contains) {
      self = .invoice
    } else {
      return nil
    }
  }

  /// SAP's kinds of documents, and Odoo's.
  private static let codes: [String: LineMeaning] = [
    "dz": .payment, "dg": .credit, "dr": .invoice, "rv": .invoice, "outinvoice": .invoice,
    "outrefund": .credit,
  ]
  private static let payments = [
    "payment", "receipt", "overpayment", "prepayment", "deposit", "收款", "预收", "預收", "付款单", "银行回单", "暂收", "暫收",
  ]
  private static let credits = [
    "credit", "refund", "红字", "紅字", "贷项", "貸項", "折让", "折讓", "退货", "退貨", "负数发票", "returnnote",
  ]
  private static let invoices = [
    "invoice", "bill", "发票", "發票", "应收单", "應收單", "销售", "銷售", "期初", "opening", "debitnote", "出库", "出貨",
  ]
}
