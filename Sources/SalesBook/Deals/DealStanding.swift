/// How a deal stands on a day.
public struct DealStanding: Equatable, Sendable {
  public let deal: Deal
  /// Where the deal stands in its table.
  public let slot: Int
  /// Its steps up to the day, earliest first.
  public let steps: [DealStep]
  /// The follow-up that waits as its next step.
  public let next: FollowUp?
  /// The grade of the customer on the day; nil where none is given.
  public let grade: Grade?

  /// How far it is.
  public var stage: Deal.Stage { steps.last?.stage ?? .asked }

  /// Since when it is so far.
  public var since: Day {
    steps.reversed().prefix { $0.stage == stage }.last?.day ?? deal.day
  }

  /// Whether it can still be signed.
  public var isOpen: Bool { stage.isOpen }

  /// The day it was signed; nil while it is not.
  public var signed: Day? { stage == .signed ? since : nil }

  /// Whether what it may come to is counted on: what is signed, and what is open of whoever is not difficult. A
  /// difficult customer's that does not sign is no failure, and in no forecast until it does (S0, domain §11).
  public var isCountedOn: Bool { stage == .signed || isOpen && grade != .difficult }
}

extension Replay {
  /// The deals of the customer at a slot known by the day, the one expected first first; those without a day last.
  public func deals(ofCustomer slot: Int) -> [DealStanding] {
    guard !book.dealsOf.isEmpty(of: slot) else { return [] }
    let grade = grade(ofCustomer: slot)
    return book.dealsOf[slot].compactMap { child in
      book.deals[slot: child].flatMap { deal in
        deal.day <= day ? standing(of: deal, at: child, grade) : nil
      }
    }
    .sorted {
      ($0.deal.expected ?? .endOfTime, $0.deal.day, $0.deal.id) < (
        $1.deal.expected ?? .endOfTime, $1.deal.day, $1.deal.id
      )
    }
  }

  /// Those that can still be signed: while there is one, the customer's cadence is a week (domain §1).
  public func openDeals(ofCustomer slot: Int) -> [DealStanding] { deals(ofCustomer: slot).filter(\.isOpen) }

  /// How a deal stands on the day; nil if it was not known by then.
  public func standing(ofDeal id: ID<Deal>) -> DealStanding? {
    guard let deal = book.deals[id], deal.day <= day, let slot = book.deals.slot(of: id) else { return nil }
    let customer = book.customers.slot(of: deal.customer)
    return standing(of: deal, at: slot, customer.flatMap { grade(ofCustomer: $0) })
  }

  /// Every deal known by the day, customer by customer.
  public func allDeals() -> [DealStanding] {
    book.deals.isUntouched ? [] : book.customers.slots.flatMap { deals(ofCustomer: $0) }
  }

  /// What one of us had signed in the month of a day, up to the replayed one, by currency; deals nobody said the sum of
  /// count for nothing.
  public func signed(by login: String, inMonthOf month: Day) -> [Money] {
    let first = month.startOfMonth
    var sums: [Money] = []
    for standing in allDeals() {
      guard let signed = standing.signed, signed.startOfMonth == first, standing.deal.by == login,
        let amount = standing.deal.amount
      else { continue }
      sums.add(amount)
    }
    return sums
  }

  private func standing(of deal: Deal, at slot: Int, _ grade: Grade?) -> DealStanding {
    let steps = book.dealStepsOf[slot].compactMap { child in
      book.dealSteps[slot: child].map { (step: $0, slot: child) }
    }
    .filter { $0.step.day <= day }.sorted { ($0.step.day, $0.slot) < ($1.step.day, $1.slot) }.map(\.step)
    let next = steps.reversed().lazy.compactMap(\.next).compactMap { book.followUps[$0] }
      .first { $0.waited(on: day) }
    return DealStanding(deal: deal, slot: slot, steps: steps, next: next, grade: grade)
  }
}
