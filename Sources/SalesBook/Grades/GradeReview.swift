/// Why a grade is to be looked at again; the person decides, and the same grade given again is an answer.
public enum GradeReview: Equatable, Sendable {
  /// It was given while the customer was new, and they are new no more since a day.
  case provisional(since: Day)
}

extension Replay {
  /// Why the grade of the customer at a slot is to be looked at again on the replayed day; nil if it is not.
  public func gradeReview(ofCustomer slot: Int) -> GradeReview? {
    if let settles = gradeProvisional(ofCustomer: slot), settles <= day {
      return .provisional(since: settles)
    }
    return nil
  }
}
