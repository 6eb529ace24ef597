/// What to say about a customer under review, by what the review wants next: to them only what is put on the table, and
/// that it ends (S1, moments 22 and 23).
public enum ExitLine: String, CaseIterable, RoundLine {
  /// Said among us: what really went wrong.
  case look = "exit-look"
  /// Said among us: what we change first.
  case repair = "exit-repair"
  /// Said to them: the matter that stands between us.
  case table = "exit-table"
  /// Said among us: the conditions and the last day.
  case strikes = "exit-strikes"
  /// Said among us: whether they passed.
  case lastDay = "exit-last-day"
  /// Said among us: it is to be decided.
  case decide = "exit-decide"
  /// Said to them, openly: who serves them better.
  case carryOut = "exit-carry-out"

  // That it is not spoken of is what it says not to do.
  public var covers: Set<NotRule> { [.exit, .concession, .distance] }
}
