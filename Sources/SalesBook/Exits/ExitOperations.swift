/// Puts a customer under review: the first of the six steps of letting go (S1).
public struct OpenExit: Operation {
  public static let keyword = JournalWord.deed(.openExit)
  /// The review; its key is filled in, and who opened it where that is empty.
  public var about: ExitReview
  /// When one looks deeper; customer, key, origin and day made are filled in. Nil plans nothing.
  public var first: FollowUp?

  /// That review, beginning with that.
  public init(_ about: ExitReview, first: FollowUp? = nil) { (self.about, self.first) = (about, first) }

  /// Of a customer who was to be put away, for that reason: one looks deeper on the working day after.
  public init(puttingAway customer: ID<Customer>, because why: String, on day: Day, in book: Book) {
    about = ExitReview(key: .none)
    (about.customer, about.opened, about.origin, about.why) = (customer, day, .puttingAway, why)
    first = .lookingDeeper(after: day, in: book)
  }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let customer = try book.require(about.customer, Customer.self)
    var opened = about
    opened.id = book.freshID(ExitReview.self, drawing: &ids)
    if opened.by.isEmpty { opened.by = author.login }
    try book.check(opened)
    var plan = Plan(did: "Opened the exit review of \(customer.name): \(opened.why.oneLine)", [.add(opened)])
    if let first { plan.add(try first.planned(about: opened, on: book, as: author, drawing: &ids)) }
    return plan
  }
}

/// Does something in an exit review: one of its six steps, a strike, or what ends it.
public struct StepExit: Operation {
  public static let keyword = JournalWord.deed(.stepExit)
  /// The step; its key is filled in, and who where that is empty.
  public var step: ExitStep
  /// What is planned next about it; customer, key, origin and day made are filled in.
  public var next: FollowUp?

  /// That step.
  public init(_ step: ExitStep, next: FollowUp? = nil) { (self.step, self.next) = (step, next) }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let about = try book.require(step.exit, ExitReview.self)
    var taken = step
    taken.id = book.freshID(ExitStep.self, drawing: &ids)
    if taken.by.isEmpty { taken.by = author.login }
    try book.check(taken)
    let who = book.customers[about.customer]?.name ?? about.customer.text
    var plan = Plan(
      did: "Exit review of \(who), \(taken.kind.rawValue): \(taken.what.oneLine)", [.add(taken)],
      doubting: book.doubts(about: taken))
    if let next { plan.add(try next.planned(about: about, on: book, as: author, drawing: &ids)) }
    return plan
  }
}

/// Offers the hours won by letting a customer go to core customers (S1 *move on*): a contact with each is planned.
public struct OfferFreedHours: Operation {
  public static let keyword = JournalWord.deed(.offerFreedHours)
  /// Which review.
  public var exit: ID<ExitReview>
  /// The core customers they go to.
  public var customers: [ID<Customer>]
  /// When they are contacted, and what for.
  public var due: Day
  public var purpose: String

  /// To those customers, on that day.
  public init(_ exit: ID<ExitReview>, to customers: [ID<Customer>], on due: Day, for purpose: String) {
    (self.exit, self.customers, self.due, self.purpose) = (exit, customers, due, purpose)
  }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    var step = ExitStep(key: .none)
    (step.exit, step.day, step.kind) = (exit, author.day, .freed)
    (step.what, step.customers) = (purpose, customers)
    var plan = try StepExit(step).plan(on: book, as: author, drawing: &ids)
    for customer in customers {
      var touch = FollowUp(key: .none)
      (touch.customer, touch.due, touch.purpose, touch.origin) = (customer, due, purpose, .exit)
      plan.add(try PlanFollowUp(touch).plan(on: book, as: author, drawing: &ids))
    }
    return plan
  }
}

/// What is asked about once before a step of a review is taken (S1).
public enum ExitDoubt: Equatable, Sendable {
  /// Who sees to them is changed, and our way of working was not: that comes first.
  case wayFirst
  /// They passed before the last day.
  case passedEarly(until: Day)
  /// They are told to go, and nothing and nobody is named who serves them better.
  case unplaced
  /// Nobody is named to fill the gap.
  case noReplacement
}

extension Book {
  /// What is asked about before a step is taken.
  fileprivate func doubts(about step: ExitStep) -> [Doubt] {
    guard let standing = Replay(self, asOf: step.day).standing(ofExit: step.exit) else { return [] }
    let doubts: [ExitDoubt] =
      switch step.kind {
      case .repair:
        step.means == .person && !standing.course.repairs.contains { $0.means == .way } ? [.wayFirst] : []
      case .passed: standing.until.map { step.day < $0 ? [.passedEarly(until: $0)] : [] } ?? []
      case .ended:
        standing.course.unsaid(beside: step)
      default: []
      }
    return doubts.map(Doubt.exit)
  }
}

extension ExitCourse {
  /// What neither the decision nor what they were told says: who serves them better, who fills the gap.
  fileprivate func unsaid(beside step: ExitStep) -> [ExitDoubt] {
    let said = [step, decision].compactMap { $0 }
    return (said.allSatisfy { $0.placement == nil } ? [.unplaced] : [])
      + (said.allSatisfy(\.customers.isEmpty) ? [.noReplacement] : [])
  }
}

extension FollowUp {
  /// That one looks deeper, on the working day after another.
  static func lookingDeeper(after day: Day, in book: Book) -> FollowUp {
    var first = FollowUp(key: .none)
    first.due = WorkingDays(book, policy: Policy(book)).adding(1, to: day)
    return first
  }

  /// What plans it as work on a review.
  fileprivate func planned(
    about: ExitReview, on book: Book, as author: Author, drawing ids: inout FreshIDs
  ) throws(Refusal) -> Plan {
    var plan = self
    (plan.customer, plan.origin) = (about.customer, .exit)
    if plan.purpose.isEmpty { plan.purpose = about.why.oneLine }
    return try PlanFollowUp(plan).plan(on: book, as: author, drawing: &ids)
  }
}

extension String {
  /// The text as a field of one line can hold it.
  fileprivate var oneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}
