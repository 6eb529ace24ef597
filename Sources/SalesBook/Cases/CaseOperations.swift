/// Takes down a complaint, a doubt or a problem, with the first action about it.
public struct OpenCase: Operation {
  public static let keyword = JournalWord.deed(.openCase)
  /// The case; its key is filled in, and who took it down where that is empty.
  public var about: CustomerCase
  /// What is planned as the first action; customer, key, origin and day made are filled in. Nil plans nothing.
  public var first: FollowUp?

  /// That case, with that action.
  public init(_ about: CustomerCase, first: FollowUp? = nil) { (self.about, self.first) = (about, first) }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let customer = try book.require(about.customer, Customer.self)
    guard !about.facts.isEmpty else { throw .fieldMissing(.customerCase, field: "Facts") }
    var opened = about
    opened.id = book.freshID(CustomerCase.self, drawing: &ids)
    if opened.by.isEmpty { opened.by = author.login }
    try book.check(opened)
    var plan = Plan(
      did: "Opened a case of \(customer.name): \(opened.facts.oneLine)", [.add(opened)])
    if let first {
      plan.add(try first.planned(about: opened, on: book, as: author, drawing: &ids))
    }
    return plan
  }
}

/// Does something about a case: tells them, finds the cause, reports it, gives somebody a part, closes it.
public struct StepCase: Operation {
  public static let keyword = JournalWord.deed(.stepCase)
  /// The step; its key is filled in, and who where that is empty.
  public var step: CaseStep
  /// What is planned next about it; customer, key, origin and day made are filled in.
  public var next: FollowUp?

  /// That step.
  public init(_ step: CaseStep, next: FollowUp? = nil) { (self.step, self.next) = (step, next) }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let about = try book.require(step.ofCase, CustomerCase.self)
    var taken = step
    taken.id = book.freshID(CaseStep.self, drawing: &ids)
    if taken.by.isEmpty { taken.by = author.login }
    try book.check(taken)
    let who = book.customers[about.customer]?.name ?? about.customer.text
    var plan = Plan(
      did:
        "Case of \(who), \(taken.kind.rawValue): \(taken.what.isEmpty ? about.facts.oneLine : taken.what.oneLine)",
      [.add(taken)], doubting: taken.doubts)
    if let next, taken.kind != .closed {
      plan.add(try next.planned(about: about, on: book, as: author, drawing: &ids))
    }
    return plan
  }
}

/// What came back: the answer to what was reported, or that a part is done.
public struct AnswerCaseStep: Operation {
  public static let keyword = JournalWord.deed(.answerCaseStep)
  public var step: ID<CaseStep>
  /// What came back, or was done.
  public var answer: String
  /// The day it came.
  public var day: Day

  /// That answer, on that day.
  public init(_ step: ID<CaseStep>, _ answer: String, on day: Day) {
    (self.step, self.answer, self.day) = (step, answer, day)
  }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let asked = try book.require(step, CaseStep.self)
    guard asked.kind.isAnswered else { throw .nothingToDo }
    guard asked.answered == nil else { throw .alreadySo(.caseStep, key: step.text) }
    var answered = asked
    (answered.answer, answered.answered) = (answer, day)
    try book.check(answered, changedFrom: asked)
    return Plan(did: "\(asked.to) answered: \(answer.oneLine)", [.change(asked, to: answered)])
  }
}

/// What is asked about once before a case is closed (domain §8).
public enum CaseDoubt: Equatable, Sendable {
  /// Nobody asked how content they are with how it ended.
  case unrated
  /// They gave a mark under 4, and nobody asked what is missing.
  case gapUnknown(Int)
}

extension CaseStep {
  /// From which mark on nobody asks what is missing.
  static let contentEnough = 4

  /// What is asked about before it closes its case.
  fileprivate var doubts: [Doubt] {
    guard kind == .closed else { return [] }
    guard let satisfied else { return [.caseEnds(.unrated)] }
    return satisfied < CaseStep.contentEnough && gap.isEmpty ? [.caseEnds(.gapUnknown(satisfied))] : []
  }
}

extension FollowUp {
  /// What plans it as work on a case.
  fileprivate func planned(
    about: CustomerCase, on book: Book, as author: Author, drawing ids: inout FreshIDs
  ) throws(Refusal) -> Plan {
    var plan = self
    (plan.customer, plan.origin) = (about.customer, .caseWork)
    if plan.contact == nil { plan.contact = about.contact }
    if plan.purpose.isEmpty { plan.purpose = about.facts.oneLine }
    return try PlanFollowUp(plan).plan(on: book, as: author, drawing: &ids)
  }
}

extension String {
  /// The text as a field of one line can hold it.
  fileprivate var oneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}
