/// What was lost by letting a customer go beside what was won, in the six months after (S1 *move on*).
public struct ExitAftermath: Equatable, Sendable {
  /// The day it ended, and the last day counted.
  public let ended: Day
  public let to: Day
  /// What they would have bought in these days, as in the year before, less what they still bought; minor units of the
  /// main currency, about.
  public let lost: Int64
  /// Hours they would have taken in these days, as in the year before, less those they took.
  public let hours: Int
  /// What all customers earned us in the year before, in per cent, with them and without them; nil where it is not known of
  /// four fifths of the sales.
  public let marginWith: Int?
  public let marginWithout: Int?
  /// Touches with core customers that were planned for the hours won, and those done.
  public let offered: Int
  public let done: Int
}

extension Replay {
  /// That of a review; nil where it did not end by the day.
  public func aftermath(of standing: ExitStanding) -> ExitAftermath? {
    guard let ended = standing.course.ending?.day, let until = standing.course.aftermathEnds,
      let slot = book.customers.slot(of: standing.about.customer)
    else { return nil }
    let to = min(day, until)
    let before = figures(ofCustomer: slot, from: ended.adding(months: -12) + 1, to: ended)
    let since = figures(ofCustomer: slot, from: ended + 1, to: to)
    let all = allFigures(from: before.from, to: ended)
    let plans = offeredTouches(of: standing)
    return ExitAftermath(
      ended: ended, to: to, lost: before.sold.share(of: to - ended, in: 365) - since.sold,
      hours: Int(Int64(before.minutes).share(of: to - ended, in: 365) - Int64(since.minutes)) / 60,
      marginWith: margin(all), marginWithout: margin(all.filter { $0.slot != slot }),
      offered: plans.count, done: plans.count { $0.done.map { $0 <= day } ?? false })
  }

  private func allFigures(from: Day, to: Day) -> [(slot: Int, figures: ExitFigures)] {
    book.customers.slots.map { ($0, figures(ofCustomer: $0, from: from, to: to)) }
  }

  private func margin(_ all: [(slot: Int, figures: ExitFigures)]) -> Int? {
    let sold = all.reduce(Int128(0)) { $0 + Int128($1.figures.sold) }
    let priced = all.reduce(Int128(0)) { $0 + Int128($1.figures.priced) }
    let earned = all.reduce(Int128(0)) { $0 + Int128($1.figures.earned) }
    return priced > 0 && priced * 100 >= sold * Int128(Mix.known)
      ? ExitFigures.percent(earned, of: priced) : nil
  }

  /// The contacts planned for the hours won.
  private func offeredTouches(of standing: ExitStanding) -> [FollowUp] {
    let offers = standing.course.offers
    return Set(offers.flatMap(\.customers)).flatMap { customer -> [FollowUp] in
      guard let slot = book.customers.slot(of: customer) else { return [] }
      return book.followUpsOf[slot].compactMap { book.followUps[slot: $0] }.filter { plan in
        plan.origin == .exit && offers.contains { $0.customers.contains(customer) && $0.day == plan.made }
      }
    }
  }

  /// The core customers the hours won may go to: those of one of us, or of all, past their cadence; who waits longest first.
  public func coreToSee(of login: String?, but slot: Int?) -> [Int] {
    contactsDue(of: login).filter { due in
      due.slot != slot && (due.standing.grade?.isCore ?? false)
    }.map(\.slot)
  }
}

extension Int64 {
  /// So many of some days' share of it.
  fileprivate func share(of days: Int, in all: Int) -> Int64 {
    Int64(clamping: Int128(self) * Int128(days) / Int128(all))
  }
}
