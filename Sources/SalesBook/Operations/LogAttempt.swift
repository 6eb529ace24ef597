/// Records an attempt that reached nobody. What was planned with it is put to
/// another day in the same entry; where nothing was, the next attempt is
/// planned.
public struct LogAttempt: Operation {
  public static let keyword = JournalWord.deed(.logAttempt)
  /// The attempt; key and whether it reached anybody are filled in.
  public var touch: Touch
  /// The follow-up it was for, if any.
  public var followUp: ID<FollowUp>?
  /// When to try again.
  public var again: Day

  /// That attempt, to be made again on that day.
  public init(_ touch: Touch, for followUp: ID<FollowUp>?, again: Day) {
    self.touch = touch
    self.followUp = followUp
    self.again = again
  }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    var missed = touch
    missed.reached = false
    var plan = try LogTouch(missed).plan(on: book, as: author, drawing: &ids)
    if let followUp {
      let tried = try book.require(followUp, FollowUp.self)
      guard tried.customer == touch.customer else { throw .anothers(.followUp, key: followUp.text) }
      if tried.due != again {
        plan.add(try MoveFollowUps([followUp], to: again).plan(on: book, as: author, drawing: &ids))
      }
    } else {
      var next = FollowUp(key: .none)
      (next.customer, next.due, next.channel) = (touch.customer, again, touch.channel)
      plan.add(try PlanFollowUp(next).plan(on: book, as: author, drawing: &ids))
    }
    plan.did = "Tried to reach \(book.customers[touch.customer]?.name ?? "")"
    return plan
  }
}
