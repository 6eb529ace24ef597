/// Holds that outlived the arrears they were put on for: who was told that supply goes again the day the money is here has
/// our word for it, and only a person lifts a hold (domain §4, S2).
struct HoldsOutlived: RoundSource {
  func reasons(_ sight: RoundSight) -> [any RoundReason] {
    guard !sight.book.holdsOf.isEmpty(of: sight.slot), let hold = sight.replay.hold(ofCustomer: sight.slot),
      let paid = sight.replay.outlived(hold, ofCustomer: sight.slot)
    else { return [] }
    return [HoldOutlived(hold: hold, day: paid)]
  }
}

extension RoundReasonKind {
  /// Supply is stopped, and nothing is past due any more.
  public static let hold = RoundReasonKind("hold")
}

/// A hold on supply that outlived what it was put on for.
public struct HoldOutlived: RoundReason {
  public let hold: Hold
  /// Since when nothing is past due.
  public let day: Day

  public var kind: RoundReasonKind { .hold }
  /// That of our own word.
  public var roundClass: Int { 2 }
}
