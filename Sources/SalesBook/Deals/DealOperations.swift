/// Opens a deal, at whatever stage it is, with its next step.
public struct OpenDeal: Operation {
  public static let keyword = JournalWord.deed(.openDeal)
  /// The deal; its key is filled in, and whose it is where that is empty.
  public var deal: Deal
  /// How far it is already.
  public var stage: Deal.Stage
  /// What is planned as its next step; customer, key and day made are filled in.
  public var next: FollowUp?

  /// That deal, at that stage.
  public init(_ deal: Deal, at stage: Deal.Stage = .asked, next: FollowUp? = nil) {
    (self.deal, self.stage, self.next) = (deal, stage, next)
  }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let customer = try book.require(deal.customer, Customer.self)
    guard !deal.what.isEmpty else { throw .fieldMissing(.deal, field: "What") }
    var deal = deal
    deal.id = book.freshID(Deal.self, drawing: &ids)
    if deal.by.isEmpty { deal.by = customer.owner.isEmpty ? author.login : customer.owner }
    try book.check(deal)
    var plan = Plan(did: "Opened a deal with \(customer.name): \(deal.what)", [.add(deal)])
    guard stage != .asked || next != nil else { return plan }
    var step = DealStep(key: .none)
    (step.deal, step.day, step.stage) = (deal.id, deal.day, stage)
    plan.add(try StepDeal.plan(step, of: deal, next, on: book, as: author, drawing: &ids))
    return plan
  }
}

/// Takes a deal to a stage, or gives it another next step.
public struct StepDeal: Operation {
  public static let keyword = JournalWord.deed(.stepDeal)
  /// The step; its key is filled in, and who where that is empty.
  public var step: DealStep
  /// What is planned as the next step; customer, key and day made are filled in.
  public var next: FollowUp?

  /// That step.
  public init(_ step: DealStep, next: FollowUp? = nil) { (self.step, self.next) = (step, next) }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let deal = try book.require(step.deal, Deal.self)
    let before = Replay(book, asOf: step.day).standing(ofDeal: deal.id)?.stage
    guard before != step.stage || next != nil || !step.reason.isEmpty else { throw .nothingToDo }
    return try StepDeal.plan(step, of: deal, next, on: book, as: author, drawing: &ids)
  }

  /// What a step of a deal comes down to, the deal itself in the book or not yet.
  fileprivate static func plan(
    _ step: DealStep, of deal: Deal, _ next: FollowUp?, on book: Book, as author: Author,
    drawing ids: inout FreshIDs
  ) throws(Refusal) -> Plan {
    guard step.day >= deal.day else { throw .dayTooEarly(.dealStep, field: "Day", since: deal.day) }
    var step = step
    step.id = book.freshID(DealStep.self, drawing: &ids)
    if step.by.isEmpty { step.by = author.login }
    try book.check(step)
    var planned: [Change] = []
    // Nothing follows on what is lost; what is signed is delivered.
    if var next, step.stage != .lost {
      next.customer = deal.customer
      if next.purpose.isEmpty { next.purpose = deal.what }
      planned = try PlanFollowUp(next).plan(on: book, as: author, drawing: &ids).changes
      step.next = planned.lazy.compactMap { $0.after as? FollowUp }.first?.id
    }
    let who = book.customers[deal.customer]?.name ?? deal.customer.text
    return Plan(
      did: "The deal '\(deal.what)' with \(who) is \(step.stage.rawValue)", [.add(step)] + planned)
  }
}
