// What is asked about before a record is written down differently: the same as when it was new.
extension Book {
  /// What is asked about before a record is corrected. Throws where it could not have been written so.
  func doubts<Record: BookRecord>(
    about record: Record, changedFrom before: Record, as author: Author
  ) throws(Refusal) -> [Doubt] {
    switch (record, before) {
    case (let step as RungStep, let was as RungStep): return try doubts(about: step, was: was, as: author)
    case (let judgement as Judgement, let was as Judgement):
      guard judgement.day != was.day, let slot = customers.slot(of: judgement.customer) else { return [] }
      let isBarred = [judgement, was].map { Replay(self, asOf: $0.day).openArrears(ofCustomer: slot) == nil }
      if isBarred[0], !isBarred[1] { throw .rungBarred(.nothingOverdue) }
      return []
    case (let approval as Approval, let was as Approval):
      try checkCorrected(approval, was: was, by: author)
      return []
    case (let customer as Customer, let was as Customer):
      try checkGiving(customer, was: was, on: author.day)
      guard customer.archived != nil, was.archived == nil else {
        return doubts(aboutNaming: customer, was: was)
      }
      return try doubts(aboutPuttingAway: customer, as: author)
    case (let followUp as FollowUp, let was as FollowUp):
      return (followUp.channel == was.channel ? [] : doubts(aboutPlanning: followUp))
        + (followUp.campaign == was.campaign ? [] : doubts(aboutActivity: followUp, on: author.day))
    case (let place as CampaignCustomer, let was as CampaignCustomer):
      guard place.customer != was.customer, let campaign = campaigns[place.campaign] else { return [] }
      return doubts(aboutJoining: campaign, place.customer.map { [$0] } ?? [])
    default: return []
    }
  }

  /// Another name or telephone may make it one with another customer of the book.
  private func doubts(aboutNaming customer: Customer, was: Customer) -> [Doubt] {
    guard (customer.name, customer.phone) != (was.name, was.phone) || customer.aliases != was.aliases else {
      return []
    }
    let known = LikeCustomers(self)
    let likeness = known.likeness(of: customer)
    return likeness == known.likeness(of: was) ? [] : likeness.map { [.alike($0)] } ?? []
  }

  private func doubts(about step: RungStep, was: RungStep, as author: Author) throws(Refusal) -> [Doubt] {
    guard (step.rung, step.day, step.means) != (was.rung, was.day, was.means),
      let slot = customers.slot(of: step.customer)
    else { return [] }
    var without = self
    without.remove(RungStep.self, was.id)
    let replay = Replay(without, asOf: author.day)
    // What was so before is not asked again.
    var known: (doubts: [Doubt], refusal: Refusal?) = ([], nil)
    do throws(Refusal) {
      known.doubts = try replay.guarding(was, ofCustomer: slot)
    } catch {
      known.refusal = error
    }
    do throws(Refusal) {
      return try replay.guarding(step, ofCustomer: slot).filter { !known.doubts.contains($0) }
    } catch {
      guard error == known.refusal else { throw error }
      return []
    }
  }
}
