/// Why a customer is proposed for a review.
public enum ExitSign: String, Keyword {
  /// What they earn us is less than policy calls low.
  case lowMargin = "low-margin"
  /// Three promises or more were broken in 12 months.
  case brokenWord = "broken-word"
  /// They came with three complaints or doubts or more in 12 months.
  case cases
  /// They took more hours in 12 months than policy calls many.
  case hours
  /// What they owe past due is held back in bad faith (domain §4).
  case deliberate
}

/// A customer who is proposed for a review, with the figures of 12 months. Nobody is dismissed by the program (domain §8).
public struct ExitCandidate: Equatable, Sendable {
  /// Where the customer stands in its table.
  public let slot: Int
  public let figures: ExitFigures
  /// What speaks for it.
  public let signs: [ExitSign]
  public let grade: Grade?

  /// How many broken promises, or cases, of 12 months are many: as many as there are strikes.
  static let many = ExitReview.strikesOut
}

extension Replay {
  /// The customers of one of us, or of all, who are proposed for a review and are not under one: low margin together with
  /// many broken promises, cases or hours; or, whatever the margin, three broken promises in 12 months (domain §5) or
  /// arrears judged deliberate (domain §4). A grade alone proposes nobody (S0). Most signs first, then the lowest margin.
  public func exitCandidates(of login: String? = nil) -> [ExitCandidate] {
    let found = book.customers.slots.compactMap { slot -> ExitCandidate? in
      guard let customer = book.customers[slot: slot], customer.isActive(on: day),
        isCustomer(slot, of: login), lastBought(byCustomer: slot) != nil
      else { return nil }
      return exitCandidate(slot)
    }
    return found.sorted {
      ($1.signs.count, $0.figures.margin ?? 101, $0.slot) < (
        $0.signs.count, $1.figures.margin ?? 101, $1.slot
      )
    }
  }

  /// The customer at a slot as one; nil where nothing proposes them, a review runs, or they were let go.
  public func exitCandidate(_ slot: Int) -> ExitCandidate? {
    let latest = exits(ofCustomer: slot).first
    guard latest?.isRunning != true, latest?.stage != .moveOn else { return nil }
    let year = year(ofCustomer: slot)
    let isBadFaith = arrears(ofCustomer: slot)?.verdict == .deliberate
    let signs = rules.policy.signs(in: year, isBadFaith: isBadFaith)
    guard isBadFaith || signs.contains(.brokenWord) || signs.contains(.lowMargin) && signs.count > 1 else {
      return nil
    }
    return ExitCandidate(slot: slot, figures: year, signs: signs, grade: grade(ofCustomer: slot))
  }
}

extension Policy {
  fileprivate func signs(in year: ExitFigures, isBadFaith: Bool) -> [ExitSign] {
    ExitSign.allCases.filter { sign in
      switch sign {
      case .lowMargin: year.margin.map { $0 < lowMargin } ?? false
      case .brokenWord: year.broken >= ExitCandidate.many
      case .cases: year.cases >= ExitCandidate.many
      case .hours: year.hours >= manyHours
      case .deliberate: isBadFaith
      }
    }
  }
}
