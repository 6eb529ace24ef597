/// Records an attempt that reached nobody. What was planned with it is put to when one tries again in the same entry;
/// where nothing was, the next attempt is planned. The appointment of a promise goes to no other day (domain §9).
public struct LogAttempt: Operation {
  public static let keyword = JournalWord.deed(.logAttempt)
  /// The attempt; key and whether it reached anybody are filled in.
  public var touch: Touch
  /// The follow-up it was for, if any.
  public var followUp: ID<FollowUp>?
  /// The day to try again, where somebody says it; nil for when the practice has it.
  public var again: Day?

  /// That attempt, to be made again on that day.
  public init(_ touch: Touch, for followUp: ID<FollowUp>?, again: Day? = nil) {
    self.touch = touch
    self.followUp = followUp
    self.again = again
  }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    var missed = touch
    missed.reached = false
    var plan = try LogTouch(missed).plan(on: book, as: author, drawing: &ids)
    let tried = try followUp.map { id throws(Refusal) in try book.require(id, FollowUp.self) }
    if let tried, tried.customer != touch.customer { throw .anothers(.followUp, key: tried.id.text) }
    let replay = Replay(book, asOf: max(author.day, touch.day))
    let now = missed.day == author.day ? author.time : nil
    let isAppointment = replay.isAppointment(tried, on: touch.day, with: touch.customer)
    let proposed = replay.retry(after: missed, for: tried, at: now)
    let to = isAppointment ? proposed : again.map { (day: $0, time: nil) } ?? proposed
    if let tried {
      var moving = MoveFollowUps([tried.id], to: to.day, at: to.time)
      moving.isUnanswered = true
      if moving.changes(tried) { plan.add(try moving.plan(on: book, as: author, drawing: &ids)) }
    } else if !isAppointment || to.time != nil {
      var next = FollowUp(key: .none)
      (next.customer, next.due, next.time, next.channel) = (touch.customer, to.day, to.time, touch.channel)
      if isAppointment { next.origin = .promise } else if touch.whyUnpaid != nil { next.origin = .arrears }
      plan.add(try PlanFollowUp(next).plan(on: book, as: author, drawing: &ids))
    }
    plan.did = "Tried to reach \(book.customers[touch.customer]?.name ?? "")"
    return plan
  }
}
