/// Why a concession cannot be given as it stands (S0, S2).
public enum ConcessionObstacle: Equatable, Sendable {
  /// More off the price than one may give of oneself; that much one may.
  case aboveLimit(percent: Int)
  /// To one who is not difficult the price gives way only where no advantage is left to compare (S2).
  case advantageLeft
  /// The contract is standard: for a difficult customer no term moves, but an unfair clause.
  case contractStands
  /// A changed term goes to whoever approves.
  case notApproved
  /// The approval is about something else, waits, was refused, or another concession used it up.
  case approvalUnfit
}

// What must hold of a concession whoever writes it down, new or corrected (domain §1 *Concessions*).
extension Book {
  /// Throws if it says nothing, or could not be given on its day.
  func check(_ concession: Concession, was: Concession? = nil) throws(Refusal) {
    guard concession.isGranted || !concession.asked.isEmpty else {
      throw .fieldMissing(.concession, field: "Asked")
    }
    if let approval = concession.approval { _ = try require(approval, Approval.self) }
    guard concession.isGranted, concession.isAnother(than: was) else { return }
    guard let slot = customers.slot(of: concession.customer) else {
      throw .gone(.customer, key: concession.customer.text)
    }
    try checkGiving(to: concession.customer, on: concession.day)
    let replay = Replay(self, asOf: concession.day)
    let grade = replay.grade(ofCustomer: slot)
    if let until = concession.until, until < concession.day {
      throw .dayTooEarly(.concession, field: "Until", since: concession.day)
    }
    switch concession.kind {
    case .price: try checkPrice(concession, grade, replay.rules.policy)
    case .term: try checkTerm(concession, grade, replay.rules.policy)
    }
  }

  /// Within the limit of the grade one gives it of oneself, above it with an approval; to one who is not difficult only
  /// where nothing else is left to compare, for a narrow scope, never as a general cut (S2).
  private func checkPrice(_ concession: Concession, _ grade: Grade?, _ policy: Policy) throws(Refusal) {
    guard let percent = concession.percent else { throw .fieldMissing(.concession, field: "Percent") }
    if grade != .difficult {
      guard concession.nothingToCompare else { throw .concessionBarred(.advantageLeft) }
      guard !concession.scope.isEmpty else { throw .fieldMissing(.concession, field: "Scope") }
      guard concession.until != nil else { throw .fieldMissing(.concession, field: "Until") }
    }
    let limit = policy.priceLimit(of: grade)
    guard percent > limit, policy.needsApproval(.price) else { return }
    try checkApproved(concession, else: .aboveLimit(percent: limit))
  }

  /// For a difficult customer none moves but an unfair clause; for others who approves it knows why, what it is limited
  /// to, until when and what we get for it.
  private func checkTerm(_ concession: Concession, _ grade: Grade?, _ policy: Policy) throws(Refusal) {
    guard concession.term != nil else { throw .fieldMissing(.concession, field: "Term") }
    if grade == .difficult {
      guard concession.unfair else { throw .concessionBarred(.contractStands) }
    } else {
      let needed = [
        ("Reason", !concession.reason.isEmpty), ("Scope", !concession.scope.isEmpty),
        ("Until", concession.until != nil),
        ("InReturn", !concession.inReturn.isEmpty),
      ]
      if let missing = needed.first(where: { !$0.1 }) { throw .fieldMissing(.concession, field: missing.0) }
    }
    // The one exception for a difficult customer always has an approver.
    guard policy.needsApproval(.term) || grade == .difficult else { return }
    try checkApproved(concession, else: .notApproved)
  }

  /// Throws what is missing if nobody approved it, or something else was.
  private func checkApproved(_ concession: Concession, else obstacle: ConcessionObstacle) throws(Refusal) {
    guard let id = concession.approval else { throw .concessionBarred(obstacle) }
    let approval = try require(id, Approval.self)
    let isSpent = concessions.all.contains { $0.approval == id && $0.id != concession.id }
    let covers = concession.kind == .term || (approval.percent.map { $0 >= concession.percent ?? 0 } ?? true)
    guard approval.customer == concession.customer, approval.kind == concession.kind.approval, !isSpent,
      covers,
      approval.isGranted(on: concession.day)
    else { throw .concessionBarred(.approvalUnfit) }
  }
}

extension Concession {
  /// Whether what is given differs from what was given before.
  fileprivate func isAnother(than was: Concession?) -> Bool {
    guard let was else { return true }
    var same = self
    (same.asked, same.contact, same.told, same.by) = (was.asked, was.contact, was.told, was.by)
    return same != was
  }
}

/// Notes what a customer asked for beyond the contract, or was offered, and what we gave.
public struct Concede: Operation {
  public static let keyword = JournalWord.deed(.concede)
  /// The concession; its key is filled in, and who where that is empty.
  public var concession: Concession

  /// That concession.
  public init(_ concession: Concession) { self.concession = concession }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let customer = try book.require(concession.customer, Customer.self)
    var concession = concession
    concession.id = book.freshID(Concession.self, drawing: &ids)
    if concession.by.isEmpty { concession.by = author.login }
    try book.check(concession)
    let slot = book.customers.slot(of: customer.id)
    let last =
      concession.isOffer && concession.kind == .price
      ? slot.flatMap { Replay(book, asOf: concession.day).lastOffer(toCustomer: $0) } : nil
    let distance = Policy(book).offerDistance
    return Plan(
      did:
        "Gave \(customer.name) \(concession.isGranted ? "a" : "no") \(concession.kind.rawValue) concession",
      [.add(concession)], doubting: last.map { [.offeredLately($0, again: $0 + distance)] } ?? [])
  }
}
