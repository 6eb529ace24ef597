public import SalesBook
internal import TextCanvas

// How days and money look in a cell. Every colour is doubled by a mark.
extension Words {
  /// A day without the year where it is today's: `11-27`, `2027-01-05`.
  public func short(_ day: Day, from today: Day) -> String {
    day.civil.year == today.civil.year ? day.monthAndDay : day.iso
  }

  /// A planned day: `!11-20 -3d`, ` 11-23 today`, ` 11-24 +1d`, `<11-24 +1d`.
  func planned(_ next: Day?, on day: Day, isTooSoon: Bool = false) -> Span {
    guard let next else { return Span(" " + Mark.noDay, .dim) }
    let mark = isTooSoon ? Mark.tooSoon : next < day ? Mark.late : " "
    let far = abs(next - day) > 300
    let text = mark + (far ? next.iso : next.monthAndDay + " " + relative(next, to: day))
    return Span(text, next < day ? .overdue : next == day ? .dueToday : .text)
  }

  /// A day gone by: `11-02`, `2025-08` if it is long ago.
  func past(_ past: Day?, on day: Day) -> Span {
    guard let past else { return Span(Mark.nothing, .dim) }
    return Span(day - past > 300 ? String(past.iso.prefix(7)) : past.monthAndDay, .dim)
  }

  /// What is owed: the main currency's amount, `+` if there are others, `!`
  /// if some of it is past due, `!!` if it has been for long.
  func owed(_ standing: Standing, _ policy: Policy) -> Span {
    guard let first = standing.owed.first(where: { $0.currency == policy.currency }) ?? standing.owed.first,
      first.minor != 0 || standing.owed.count > 1 || standing.daysOverdue > 0
    else { return Span("-  ", .dim) }
    let more = standing.owed.count > 1 ? Mark.more : ""
    let mark = agingMark(standing.daysOverdue, policy)
    let role: StyleRole =
      mark == Mark.alarm ? .overdueLong : standing.daysOverdue > 0 ? .overdue : .money
    return Span(more + brief(first) + DisplayWidth.pad(mark, to: 2), role)
  }

  /// `.` past due, `!` past the first bound of the aging, `!!` past its last.
  func agingMark(_ days: Int, _ policy: Policy) -> String {
    if days <= 0 { return "" }
    return days > policy.agingBounds[2] ? Mark.alarm : days > policy.agingBounds[0] ? Mark.late : Mark.pastDue
  }

  /// Amounts of several currencies in one line.
  func amounts(_ amounts: [Money]) -> String { amounts.map(money).joined(separator: " + ") }

  /// An amount for a column: without the cents once there are thousands, whole
  /// below.
  func brief(_ amount: Money) -> String {
    let unit = amount.currency.unit
    let isSmall = abs(amount.minor) < 1000 * unit
    return money(isSmall ? amount : Money(minor: amount.minor / unit * unit, amount.currency))
  }
}

extension Words {
  /// The name of the campaign something planned belongs to, as it stands behind it; empty for none.
  func campaign(of followUp: FollowUp, in book: Book) -> String {
    followUp.campaign.flatMap { book.campaigns[$0] }.map { "[\($0.name)]" } ?? ""
  }
}
