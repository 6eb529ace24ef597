/// What to say about money past due (S2).
public enum ArrearsLine: String, CaseIterable, RoundLine {
  /// Nobody ever asked.
  case firstAsked = "overdue-first"
  /// The same with one who queries everything: by which day exactly?
  case firstAskedExactly = "overdue-first-exact"
  /// It was asked for, and nothing is agreed.
  case askedAgain = "overdue-again"
  /// They hold a part back, or contest it.
  case withheld = "overdue-withheld"
  case talk = "rung-1"
  case ally = "rung-2"
  case decider = "rung-3"
  /// Supply is stopped, and they are not in bad faith.
  case stopSupply = "rung-4"
  /// They are in bad faith, or an agency or a court has it.
  case hard = "rung-hard"
  /// What supply was stopped for is paid.
  case paid = "hold-paid"

  public var covers: Set<NotRule> { self == .hard || self == .paid ? [.hold] : [] }
}
