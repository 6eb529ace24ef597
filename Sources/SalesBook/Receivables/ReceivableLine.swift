/// What to say about receivables that are not yet collected (S2, S4).
public enum ReceivableLine: String, CaseIterable, RoundLine {
  /// A short word before an invoice falls due.
  case remind = "invoice-remind"
  /// The month's statement.
  case statement = "statement-send"
  /// A bill has matured: one asks the bank.
  case billMatured = "bill-matured"
  /// A claim is about to lapse.
  case limitation = "claim-lapses"

  public var ridesAlong: Bool { self == .remind }
  public var forbidsMoney: Bool { self == .statement }
}
