/// Why a grade is to be looked at again; the person decides, and the same grade given again is an answer.
public enum GradeReview: Equatable, Sendable {
  /// It was given while the customer was new, and they are new no more since a day.
  case provisional(since: Day)
  /// A fussy customer has objected to nothing for half a year, up to that day: they may be a regular one by now (S0: good
  /// handling can turn C into B). Proposed once: who is given C again then stays it.
  case better(since: Day)
  /// They signed two deals as they stood, the second on that day: the same is proposed.
  case smooth(since: Day)
}

extension Replay {
  /// Why the grade of the customer at a slot is to be looked at again on the replayed day; nil if it is not.
  public func gradeReview(ofCustomer slot: Int) -> GradeReview? {
    if let settles = gradeProvisional(ofCustomer: slot), settles <= day {
      return .provisional(since: settles)
    }
    return becameRegular(ofCustomer: slot)
  }

  /// Why a fussy customer is proposed to be graded regular; nil if they are not.
  private func becameRegular(ofCustomer slot: Int) -> GradeReview? {
    guard grade(ofCustomer: slot) == .fussy else { return nil }
    let given = gradeChanges(ofCustomer: slot)
    let fussy = given.suffix(from: (given.lastIndex { $0.grade != .fussy } ?? -1) + 1)
    guard let first = fussy.first else { return nil }
    let objections = evidence(ofCustomer: slot).filter { $0.kind != .cooperation }.map(\.day)
    let smooth = smoothDeals(ofCustomer: slot).map(\.day).sorted()
    /// What speaks for it first, as was known on a day.
    func quiet(on day: Day) -> GradeReview? {
      let last = objections.filter { $0 <= day }.max().map { max($0, first.day) } ?? first.day
      let quiet = last.adding(months: Replay.quietMonths)
      let signed = smooth.filter { $0 > last && $0 <= day }.dropFirst(Replay.smoothDeals - 1).first
      if let signed, signed < quiet { return .smooth(since: signed) }
      return quiet <= day ? .better(since: quiet) : nil
    }
    let isDeclined = fussy.dropFirst().contains { quiet(on: $0.day) != nil }
    return isDeclined ? nil : quiet(on: day)
  }

  /// Months without an objection after which C may have become B (domain §1).
  private static let quietMonths = 6
  /// Deals signed as they stood after which it may have as well.
  private static let smoothDeals = 2
}
