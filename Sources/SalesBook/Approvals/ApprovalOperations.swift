/// Asks a colleague to approve something. Who works alone approves it in the same act, and it is marked so.
public struct AskApproval: Operation {
  public static let keyword = JournalWord.deed(.askApproval)
  /// What is asked; its key is filled in, who asks where that is empty, and whom where only one may approve it.
  public var approval: Approval

  /// That question.
  public init(_ approval: Approval) { self.approval = approval }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let customer = try book.require(approval.customer, Customer.self)
    guard !approval.what.isEmpty else { throw .fieldMissing(.approval, field: "What") }
    var asked = approval
    asked.id = book.freshID(Approval.self, drawing: &ids)
    if asked.by.isEmpty { asked.by = author.login }
    let may = book.approvers(of: asked.kind, askedBy: asked.by)
    if asked.askedOf.isEmpty, may.count == 1 { asked.askedOf = may[0].login.text }
    guard !asked.askedOf.isEmpty else { throw .fieldMissing(.approval, field: "AskedOf") }
    try book.check(asked)
    if asked.askedOf == asked.by, asked.answer == nil {
      (asked.answer, asked.answered, asked.answeredBy) = (.granted, asked.day, asked.by)
    }
    return Plan(
      did: "Asked \(asked.askedOf) to approve a \(asked.kind.rawValue) for \(customer.name): \(asked.what)",
      [.add(asked)])
  }
}

/// Grants what was asked, or refuses it.
public struct AnswerApproval: Operation {
  public static let keyword = JournalWord.deed(.answerApproval)
  public var approval: ID<Approval>
  public var answer: Approval.Answer
  /// Why; a refusal needs it.
  public var why: String

  /// That answer.
  public init(_ approval: ID<Approval>, _ answer: Approval.Answer, why: String = "") {
    (self.approval, self.answer, self.why) = (approval, answer, why)
  }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let asked = try book.require(approval, Approval.self)
    guard asked.answer == nil else { throw .alreadySo(.approval, key: approval.text) }
    try book.checkAnswer(to: asked, by: author.login)
    guard answer == .granted || !why.isEmpty else { throw .fieldMissing(.approval, field: "Why") }
    guard author.day >= asked.day else { throw .dayTooEarly(.approval, field: "Answered", since: asked.day) }
    var answered = asked
    (answered.answer, answered.answered, answered.answeredBy) = (answer, author.day, author.login)
    answered.why = why
    let who = book.customers[asked.customer]?.name ?? asked.customer.text
    return Plan(
      did: "\(answer == .granted ? "Granted" : "Refused") a \(asked.kind.rawValue) for \(who): \(asked.what)",
      [.change(asked, to: answered)])
  }
}
