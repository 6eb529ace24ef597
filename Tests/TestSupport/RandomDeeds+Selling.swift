internal import SalesBook

// What customers may buy.
extension RandomDeeds {
  /// The deeds about selling; the others are not asked for here.
  mutating func selling(_ deed: Deed, on book: Book) -> (any SalesBook.Operation)? {
    switch deed {
    case .openDeal: pick(book.customers).map { openDeal($0) }
    case .stepDeal: pick(book.deals).map { stepDeal($0) }
    default: nil
    }
  }

  private mutating func openDeal(_ customer: Customer) -> OpenDeal {
    var deal = Deal(key: .none)
    (deal.customer, deal.day, deal.what) = (customer.id, pastDay(), "scales")
    deal.amount = toss() ? money() : nil
    deal.expected = toss() ? today + 20 : nil
    return OpenDeal(deal, at: any() ?? .asked, next: nextStep())
  }

  private mutating func stepDeal(_ deal: Deal) -> StepDeal {
    var step = DealStep(key: .none)
    (step.deal, step.day, step.stage) = (deal.id, today, any() ?? .quoted)
    (step.reason, step.lostTo) = ("price", toss() ? "a rival" : "")
    return StepDeal(step, next: nextStep())
  }

  private mutating func nextStep() -> FollowUp? {
    guard toss() else { return nil }
    var next = FollowUp(key: .none)
    next.due = today + 3
    return next
  }
}
