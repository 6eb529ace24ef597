internal import SalesBook

/// What stands on a statement of account.
struct StatementWords: Catalogue {
  let language: Language

  /// Above it: which account, and which days.
  func heading(_ currency: Currency, from first: Day, to last: Day) -> String {
    let (letters, first, last) = (currency.letters, first.iso, last.iso)
    return say(
      "Account in \(letters), \(first) to \(last)", "往来账（\(letters)） \(first) 至 \(last)",
      "往來帳（\(letters)） \(first) 至 \(last)")
  }
  /// What was open before.
  var opening: String { say("opening balance", "期初余额", "期初餘額") }
  /// What is open at the end.
  func closing(_ isOurs: Bool) -> String {
    isOurs
      ? say("closing, in your favour", "期末余额（我方应付）", "期末餘額（我方應付）")
      : say("closing balance", "期末余额", "期末餘額")
  }
  /// What of it is past due.
  var pastDue: String { say("of it past due", "其中逾期", "其中逾期") }
  /// What of it is contested.
  var contested: String { say("of it contested", "其中有争议", "其中有爭議") }
  /// What is past due and not contested.
  var pastDueUncontested: String { say("past due, uncontested", "逾期且无争议", "逾期且無爭議") }
  /// Money no invoice took, which the balance has off already.
  var onAccount: String { say("on account (taken off)", "预收（已扣除）", "預收（已扣除）") }
  /// All bills not matured.
  var billsHeld: String { say("bills held, not matured", "在手票据（未到期）", "在手票據（未到期）") }
  /// One of them.
  func bill(_ method: Payment.Method) -> String {
    method == .cheque
      ? say("post-dated cheque", "远期支票", "遠期支票") : say("bill of exchange", "承兑汇票", "匯票")
  }
  /// What is left when they are taken off.
  var withoutBills: String { say("balance without them", "扣除在手票据后余额", "扣除在手票據後餘額") }
  /// Above what makes up the closing balance.
  var open: String { say("The closing balance is made up of", "期末余额明细", "期末餘額明細") }
  /// Below it.
  var sum: String { say("together", "合计", "合計") }
  /// Money on account, as a part of it.
  var received: String { say("on account", "预收", "預收") }
  /// How long an open part is past due; nothing if it is not.
  func late(_ days: Int) -> String {
    days > 0 ? say("\(Words(language).days(days)) late", "逾期 \(days) 天", "逾期 \(days) 天") : ""
  }
  /// A payment by how it came, and whether nobody knows when.
  func payment(_ method: String, isDayUnknown: Bool) -> String {
    let known = say("payment, \(method)", "收款（\(method)）", "收款（\(method)）")
    let unknown = say("payment, \(method), day unknown", "收款（\(method)，日期不详）", "收款（\(method)，日期不詳）")
    return isDayUnknown ? unknown : known
  }
  /// One that came back, by how it had come.
  func bounce(of method: Payment.Method?) -> String {
    switch method {
    case .bill, .cheque: say("bounced", "退票", "退票")
    default: say("bounced", "退汇", "退匯")
    }
  }
  /// What settles something of another account, or something here from another.
  func transfer(isGiven: Bool) -> String {
    isGiven
      ? say("used for another account", "转抵其他账户", "轉抵其他帳戶")
      : say("from another account", "由其他账户转抵", "由其他帳戶轉抵")
  }
  /// What both let go at settling: a bank fee, cents.
  var difference: String { say("difference let go", "尾差核销", "尾差沖銷") }
  /// What is only known to be so.
  var correction: String { say("correction", "调整", "調整") }
}

extension Words {
  /// What stands on a statement of account.
  var statements: StatementWords { StatementWords(language: language) }

  /// What a movement of an account is.
  func name(of movement: AccountStatement.Movement, in book: Book) -> String {
    let payment = movement.payment.flatMap { book.payments[slot: $0] }
    let method = payment?.method
    return switch movement.kind {
    case .invoice: Invoice.Called(language: language).one
    case .creditNote: panes.credit
    case .payment:
      statements.payment(name(of: method ?? .other), isDayUnknown: payment?.dayUnknown ?? false)
    case .bounce: statements.bounce(of: method)
    case .refund: Refund.Called(language: language).one
    case .difference: statements.difference
    case .transfer: statements.transfer(isGiven: movement.amount.minor > 0)
    case .correction: statements.correction
    }
  }
}
