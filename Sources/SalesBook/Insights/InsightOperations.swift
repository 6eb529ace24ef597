/// Notes a demand heard from a customer.
public struct NoteInsight: Operation {
  public static let keyword = JournalWord.deed(.noteInsight)
  /// The demand; its key is filled in, and who heard it where that is empty.
  public var insight: Insight

  /// That demand.
  public init(_ insight: Insight) { self.insight = insight }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let customer = try book.require(insight.customer, Customer.self)
    guard !insight.theme.isEmpty else { throw .fieldMissing(.insight, field: "Theme") }
    var insight = insight
    insight.id = book.freshID(Insight.self, drawing: &ids)
    if insight.by.isEmpty { insight.by = author.login }
    return Plan(did: "Heard from \(customer.name): \(insight.theme)", [.add(insight)])
  }
}

/// Says what became of demands of one theme; where they are fixed, everybody who asked can be told: a follow-up is
/// planned with each (S0).
public struct MoveInsights: Operation {
  public static let keyword = JournalWord.deed(.moveInsights)
  /// Which demands; those that stand so already stay.
  public var insights: [ID<Insight>]
  /// What became of them: day, status and note; the rest is filled in.
  public var step: InsightStep
  /// When everybody who asked is to be told of it, and what for; nil tells nobody.
  public var telling: FollowUp?

  /// That of those.
  public init(_ insights: [ID<Insight>], to step: InsightStep, telling: FollowUp? = nil) {
    (self.insights, self.step, self.telling) = (insights, step, telling)
  }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let replay = Replay(book, asOf: step.day)
    var (changes, customers): ([Change], [ID<Customer>]) = ([], [])
    for id in insights {
      let insight = try book.require(id, Insight.self)
      guard step.day >= insight.day else {
        throw .dayTooEarly(.insightStep, field: "Day", since: insight.day)
      }
      if !customers.contains(insight.customer) { customers.append(insight.customer) }
      let now = book.insights.slot(of: id).flatMap { replay.standing(ofInsight: $0) }?.status
      guard now != step.status else { continue }
      var moved = step
      (moved.id, moved.insight) = (book.freshID(InsightStep.self, drawing: &ids), id)
      if moved.by.isEmpty { moved.by = author.login }
      changes.append(.add(moved))
    }
    changes += try told(customers, book, author, &ids)
    guard !changes.isEmpty else { throw .nothingToDo }
    let theme = insights.first.flatMap { book.insights[$0]?.theme } ?? ""
    return Plan(did: "The demand '\(theme)' is \(step.status.rawValue)", changes)
  }

  /// The follow-ups by which they are told; whoever was put away is not.
  private func told(
    _ customers: [ID<Customer>], _ book: Book, _ author: Author, _ ids: inout FreshIDs
  ) throws(Refusal) -> [Change] {
    guard let telling else { return [] }
    var changes: [Change] = []
    for id in customers where book.customers[id]?.isActive ?? false {
      var followUp = telling
      followUp.customer = id
      changes += try PlanFollowUp(followUp).plan(on: book, as: author, drawing: &ids).changes
    }
    return changes
  }
}
