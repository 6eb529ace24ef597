/// What is asked about once before something is done about a rebate (S4, domain §7).
public enum RebateDoubt: Equatable, Sendable {
  /// One that adds up does not say who counts, from which records, or by when it is paid out: fields by their names.
  case unclear([String])
  /// The condition was made easier so often within two years, for this customer and by this one of us.
  case adjustedBefore(ofCustomer: Int, byAuthor: Int)
  /// Another sum is settled than what counted earns.
  case otherSum(earned: Money)
}

/// Agrees a rebate with a customer, or proposes one: what is earned, and by how much.
public struct AgreeRebate: Operation {
  public static let keyword = JournalWord.deed(.agreeRebate)
  /// The agreement; its key is filled in, and who where that is empty.
  public var rebate: Rebate
  /// Its tiers; keys and what they belong to are filled in.
  public var tiers: [RebateTier]

  /// That agreement, with those tiers.
  public init(_ rebate: Rebate, _ tiers: [RebateTier]) { (self.rebate, self.tiers) = (rebate, tiers) }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let customer = try book.require(rebate.customer, Customer.self)
    var agreed = rebate
    agreed.id = book.freshID(Rebate.self, drawing: &ids)
    if agreed.by.isEmpty { agreed.by = author.login }
    try book.checkGiving(to: customer.id, on: author.day)
    try book.check(agreed)
    try book.check(tiers, of: agreed)
    try book.checkReach(of: agreed, tiers)
    var plan = Plan(
      did: "Agreed a rebate with \(customer.name), \(agreed.from.iso) to \(agreed.to.iso)", [.add(agreed)],
      doubting: agreed.unclear.isEmpty ? [] : [.rebate(.unclear(agreed.unclear))])
    for tier in book.keyed(tiers, of: agreed.id, drawing: &ids) { plan.changes.append(.add(tier)) }
    if let approved = book.granted(agreed, as: author, drawing: &ids) { plan.changes.append(.add(approved)) }
    return plan
  }
}

/// Does something about a rebate: reminds, reads back, adjusts, settles, pays out.
public struct StepRebate: Operation {
  public static let keyword = JournalWord.deed(.stepRebate)
  /// The step; its key is filled in, who where that is empty, and what follows from the agreement: of a settlement what
  /// counted and what that earns, of a payout the sum settled, of an approval or adjustment who granted it.
  public var step: RebateStep
  /// The tiers an adjustment puts in place of those before.
  public var tiers: [RebateTier]

  /// That step; tiers come with an adjustment alone.
  public init(_ step: RebateStep, _ tiers: [RebateTier] = []) { (self.step, self.tiers) = (step, tiers) }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let rebate = try book.require(step.rebate, Rebate.self)
    var taken = step
    taken.id = book.freshID(RebateStep.self, drawing: &ids)
    if taken.by.isEmpty { taken.by = author.login }
    let replay = Replay(book, asOf: taken.day)
    let standing = replay.standing(ofRebate: rebate.id)
    if let standing { fill(&taken, standing, replay) }
    try book.check(taken)
    let who = book.customers[rebate.customer]?.name ?? rebate.customer.text
    var plan = Plan(
      did: "Rebate of \(who): \(taken.kind.rawValue)", [.add(taken)],
      doubting: book.doubts(about: taken, standing))
    guard taken.kind == .adjusted else { return plan }
    try book.checkGiving(to: rebate.customer, on: author.day)
    try book.check(tiers, of: rebate)
    if let currency = standing?.tiers.first?.threshold.currency, let new = tiers.first?.threshold.currency,
      currency != new
    {
      throw .currencyDiffers(new, currency)
    }
    for var tier in book.keyed(tiers, of: rebate.id, drawing: &ids) {
      tier.adjustment = taken.id
      plan.changes.append(.add(tier))
    }
    return plan
  }

  /// Fills in what is worked out of the agreement.
  private func fill(_ taken: inout RebateStep, _ standing: RebateStanding, _ replay: Replay) {
    switch taken.kind {
    case .settled:
      taken.reached = standing.reached
      if taken.amount == nil { taken.amount = standing.earned }
    case .paid: if taken.amount == nil { taken.amount = standing.course.settlement?.amount }
    case .approved, .adjusted:
      guard taken.approver.isEmpty, let slot = replay.book.customers.slot(of: standing.rebate.customer),
        let granted = replay.unspentApprovals(.rebate, ofCustomer: slot).first
      else { return }
      (taken.approver, taken.approval) = (granted.answeredBy, granted.id)
    case .reminded, .confirmed, .written, .volume, .withdrawn: return
    }
  }
}

extension Rebate {
  /// What one that adds up leaves open, by the names of its fields (domain §7: the agreement says who counts, from which
  /// records, and by when it is paid out).
  fileprivate var unclear: [String] {
    guard kind == .cumulative else { return [] }
    return (counter.isEmpty ? ["Counter"] : []) + (records.isEmpty ? ["Records"] : [])
      + (payBy == nil ? ["PayBy"] : [])
  }
}

extension Book {
  /// Tiers with keys of their own, of that agreement.
  fileprivate func keyed(
    _ tiers: [RebateTier], of rebate: ID<Rebate>, drawing ids: inout FreshIDs
  ) -> [RebateTier] {
    tiers.ascending.map { tier in
      var keyed = tier
      (keyed.id, keyed.rebate) = (freshID(RebateTier.self, drawing: &ids), rebate)
      return keyed
    }
  }

  /// That an agreement was approved, where a colleague was asked and granted it; nil where nobody was.
  fileprivate func granted(
    _ rebate: Rebate, as author: Author, drawing ids: inout FreshIDs
  ) -> RebateStep? {
    guard rebate.approvedBy.isEmpty, let slot = customers.slot(of: rebate.customer),
      let granted = Replay(self, asOf: rebate.made).unspentApprovals(.rebate, ofCustomer: slot).first
    else { return nil }
    var step = RebateStep(key: freshID(RebateStep.self, drawing: &ids))
    (step.rebate, step.day, step.kind, step.by) = (rebate.id, rebate.made, .approved, author.login)
    (step.approver, step.approval) = (granted.answeredBy, granted.id)
    return step
  }

  /// What is asked about a step before it is taken.
  fileprivate func doubts(about step: RebateStep, _ standing: RebateStanding?) -> [Doubt] {
    switch step.kind {
    case .adjusted:
      let before = adjustments(before: step)
      let isTooOften = before.ofCustomer > 0 || before.byAuthor >= Book.adjustmentsAllowed
      return isTooOften
        ? [.rebate(.adjustedBefore(ofCustomer: before.ofCustomer, byAuthor: before.byAuthor))] : []
    case .settled:
      guard let standing, let amount = step.amount, amount != standing.earned else { return [] }
      return [.rebate(.otherSum(earned: standing.earned))]
    case .reminded, .confirmed, .written, .approved, .volume, .paid, .withdrawn: return []
    }
  }

  /// How many adjustments one of us makes within two years before they are too many (domain §7: more than twice).
  private static let adjustmentsAllowed = 2
  /// How many months back they are counted.
  private static let adjustmentMonths = 24

  /// How often a condition was made easier within two years before a step: for its customer, and by who takes it.
  public func adjustments(before step: RebateStep) -> (ofCustomer: Int, byAuthor: Int) {
    let customer = rebates[step.rebate]?.customer
    let since = step.day.adding(months: -Book.adjustmentMonths)
    let before = rebateSteps.all.filter {
      $0.kind == .adjusted && $0.id != step.id && $0.day <= step.day && $0.day > since
    }
    return (
      before.count { rebates[$0.rebate]?.customer == customer }, before.count { $0.by == step.by }
    )
  }
}

/// Declares help with a rebate, which is a commitment of ours (S4: 提前申明，只是协助；帮则必帮好).
public struct HelpWithRebate: Operation {
  public static let keyword = JournalWord.deed(.helpWithRebate)
  /// The help; key and commitment are filled in, and who where that is empty.
  public var help: RebateHelp
  /// The day it is done by.
  public var due: Day
  /// Which of their people was told; nil where nobody said.
  public var contact: ID<Contact>?

  /// That help, by that day.
  public init(_ help: RebateHelp, due: Day, contact: ID<Contact>? = nil) {
    (self.help, self.due, self.contact) = (help, due, contact)
  }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let rebate = try book.require(help.rebate, Rebate.self)
    var given = help
    given.id = book.freshID(RebateHelp.self, drawing: &ids)
    if given.by.isEmpty { given.by = author.login }
    try book.check(given)
    var commitment = Commitment(key: .none)
    (commitment.customer, commitment.contact, commitment.kind) = (rebate.customer, contact, .service)
    (commitment.what, commitment.due, commitment.made) = (given.what, due, given.day)
    commitment.by = given.by
    let ours = try MakeCommitment(commitment).plan(on: book, as: author, drawing: &ids)
    given.commitment = ours.changes.lazy.compactMap { $0.after as? Commitment }.first?.id
    let who = book.customers[rebate.customer]?.name ?? rebate.customer.text
    var plan = Plan(did: "Help for \(who) with a rebate: \(given.what)", [])
    plan.add(ours)
    plan.changes.append(.add(given))
    return plan
  }
}

/// Notes what came of help with a rebate.
public struct EndRebateHelp: Operation {
  public static let keyword = JournalWord.deed(.endRebateHelp)
  public var help: ID<RebateHelp>
  /// What came of it.
  public var result: String
  /// The day that was known.
  public var day: Day

  /// That result, on that day.
  public init(_ help: ID<RebateHelp>, _ result: String, on day: Day) {
    (self.help, self.result, self.day) = (help, result, day)
  }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let given = try book.require(help, RebateHelp.self)
    guard given.ended == nil else { throw .alreadySo(.rebateHelp, key: given.id.text) }
    var ended = given
    (ended.result, ended.ended) = (result, day)
    try book.check(ended, changedFrom: given)
    return Plan(did: "Help with a rebate came to: \(result)", [.change(given, to: ended)])
  }
}
