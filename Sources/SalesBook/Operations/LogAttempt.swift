/// Records an attempt that reached nobody. What was planned with it is put to
/// another day in the same entry; where nothing was, the next attempt is
/// planned. On the day of a promise nothing is put off: a call nobody answers
/// never moves its appointment (domain §9), and the day itself calls again.
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
    let isPromiseDay = book.hasPromise(of: touch.customer, for: touch.day)
    if let followUp {
      let tried = try book.require(followUp, FollowUp.self)
      guard tried.customer == touch.customer else { throw .anothers(.followUp, key: followUp.text) }
      let stays = isPromiseDay && (tried.due == touch.day || tried.origin == .promise)
      if tried.due != again, !stays {
        plan.add(try MoveFollowUps([followUp], to: again).plan(on: book, as: author, drawing: &ids))
      }
    } else if !isPromiseDay {
      var next = FollowUp(key: .none)
      (next.customer, next.due, next.channel) = (touch.customer, again, touch.channel)
      plan.add(try PlanFollowUp(next).plan(on: book, as: author, drawing: &ids))
    }
    plan.did = "Tried to reach \(book.customers[touch.customer]?.name ?? "")"
    return plan
  }
}

extension Book {
  /// Whether an open promise of a customer, or the appointment for it, is for a day.
  fileprivate func hasPromise(of customer: ID<Customer>, for day: Day) -> Bool {
    guard let slot = customers.slot(of: customer) else { return false }
    return Replay(self, asOf: day).promises(ofCustomer: slot).contains {
      $0.isOpen && ($0.promise.due == day || $0.appointment == day)
    }
  }
}
