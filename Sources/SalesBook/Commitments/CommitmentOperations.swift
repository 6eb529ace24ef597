/// Takes down what one of us said we would do (S4, domain §6): what can be done, and what was approved.
public struct MakeCommitment: Operation {
  public static let keyword = JournalWord.deed(.makeCommitment)
  /// The commitment; its key is filled in, who gave it and who sees to it where that is empty, and the approval it
  /// rests on.
  public var commitment: Commitment

  /// That commitment.
  public init(_ commitment: Commitment) { self.commitment = commitment }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let customer = try book.require(commitment.customer, Customer.self)
    guard !commitment.what.isEmpty else { throw .fieldMissing(.commitment, field: "What") }
    var given = commitment
    given.id = book.freshID(Commitment.self, drawing: &ids)
    if given.by.isEmpty { given.by = author.login }
    let isOthers = !customer.owner.isEmpty && customer.owner != given.by
    if given.keeper.isEmpty, isOthers, book.people[Name(given.by)]?.active ?? false {
      given.keeper = given.by
    }
    given = book.restingOnApproval(given)
    try book.check(given)
    return Plan(
      did: "Said to \(customer.name): \(given.what), for \(given.due.iso)", [.add(given)],
      doubting: book.doubts(aboutPromising: given, as: author))
  }
}

/// Writes down what became of a commitment, or what was done about it.
public struct StepCommitment: Operation {
  public static let keyword = JournalWord.deed(.stepCommitment)
  /// The step; its key is filled in, and who where that is empty.
  public var step: CommitmentStep

  /// That step.
  public init(_ step: CommitmentStep) { self.step = step }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let commitment = try book.require(step.commitment, Commitment.self)
    var step = step
    step.id = book.freshID(CommitmentStep.self, drawing: &ids)
    if step.by.isEmpty { step.by = author.login }
    try book.check(step)
    let who = book.customers[commitment.customer]?.name ?? commitment.customer.text
    return Plan(
      did: "Our word '\(commitment.what)' to \(who): \(step.kind.rawValue)", [.add(step)])
  }
}
