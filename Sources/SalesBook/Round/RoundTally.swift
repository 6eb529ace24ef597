/// What one of us did on a day, counted from the facts (domain §9).
public struct RoundTally: Equatable, Sendable {
  /// Customers they were in touch with, or tried to reach.
  public internal(set) var touched = 0
  /// Those of them who were reached.
  public internal(set) var reached = 0
  /// Those who were only tried.
  public var unanswered: Int { touched - reached }
  /// Customers they went to.
  public internal(set) var visits = 0
  /// Promises they took.
  public internal(set) var promises = 0
  /// The money of these, by currency.
  public internal(set) var promised: [Money] = []
  /// Payments that came in from their customers.
  public internal(set) var payments = 0
  /// The money of these, by currency.
  public internal(set) var cameIn: [Money] = []
  /// Promises of their customers for that day.
  public internal(set) var promisesDue = 0
  /// Those of them that were kept by its end.
  public internal(set) var promisesKept = 0
  /// Breaches they answered.
  public internal(set) var breachesAnswered = 0
  /// Cases they did something about.
  public internal(set) var casesTended = 0
  /// Appointments, and days of what we said, that they put off, and for how many of them they said they are sorry.
  public internal(set) var appointmentsMoved = 0
  public internal(set) var apologies = 0
  /// Approvals they answered.
  public internal(set) var approvals = 0
  /// Rungs they took.
  public internal(set) var rungs = 0
  /// Plans they put to another day; that nobody answered is no putting off.
  public internal(set) var moved = 0
  /// Plans they dropped.
  public internal(set) var dropped = 0
}

extension Replay {
  /// What one of us did on the replayed day.
  public func roundTally(of login: String) -> RoundTally {
    var tally = RoundTally()
    countTouches(of: login, into: &tally)
    countPlans(of: login, into: &tally)
    countMoney(of: login, into: &tally)
    countPromises(of: login, into: &tally)
    tally.approvals = book.approvals.all.count { $0.answered == day && $0.answeredBy == login }
    tally.rungs = book.rungSteps.all.count { $0.day == day && $0.by == login }
    tally.casesTended =
      Set(book.caseSteps.all.filter { $0.day == day && $0.by == login }.map(\.ofCase)).count
    return tally
  }

  private func countTouches(of login: String, into tally: inout RoundTally) {
    var (touched, reached, visited): (Set<ID<Customer>>, Set<ID<Customer>>, Set<ID<Customer>>) = ([], [], [])
    book.touches.forEach { _, touch in
      guard touch.day == day, touch.by == login, touch.letter == nil else { return }
      touched.insert(touch.customer)
      if touch.reached { reached.insert(touch.customer) }
      if touch.reached, touch.channel.isInPerson { visited.insert(touch.customer) }
    }
    (tally.touched, tally.reached, tally.visits) = (touched.count, reached.count, visited.count)
  }

  private func countPlans(of login: String, into tally: inout RoundTally) {
    let covered = Set(book.coveredBy(login, on: day))
    tally.moved =
      Set(
        book.moves.all.filter { $0.day == day && $0.by == login && !$0.unanswered }.map(\.followUp)
      ).count
    book.followUps.forEach { _, plan in
      guard plan.by == login || covered.contains(plan.by) else { return }
      if plan.dropped == day {
        tally.dropped += 1
      } else if plan.isPut(on: day), !hasTalked(login, with: plan.customer) {
        tally.moved += 1
      }
    }
  }

  /// Whether one tried to talk to them on the day: what is planned then follows from the talk.
  private func hasTalked(_ login: String, with customer: ID<Customer>) -> Bool {
    guard let slot = book.customers.slot(of: customer) else { return false }
    return book.touchesOf[slot].contains { child in
      book.touches[slot: child].map { $0.day == day && $0.by == login } ?? false
    }
  }

  private func countMoney(of login: String, into tally: inout RoundTally) {
    book.payments.forEach { slot, payment in
      guard payment.day == day, let customer = payment.customer, isOwn(customer, of: login),
        !book.bouncesOf[slot].contains(where: { book.bounces[slot: $0].map { $0.day <= day } ?? false })
      else { return }
      tally.payments += 1
      tally.cameIn.add(payment.amount)
    }
  }

  private func countPromises(of login: String, into tally: inout RoundTally) {
    book.promises.forEach { _, promise in
      if promise.made == day, promise.by == login {
        tally.promises += 1
        if let amount = promise.amount { tally.promised.add(amount) }
      }
      guard promise.due == day, isOwn(promise.customer, of: login),
        let standing = standing(ofPromise: promise.id),
        ![.withdrawn, .replaced, .settled].contains(standing.outcome)
      else { return }
      tally.promisesDue += 1
      if standing.outcome == .kept { tally.promisesKept += 1 }
    }
    tally.breachesAnswered = book.responses.all.count { $0.day == day && $0.by == login }
    let moved = book.promiseNews.all.filter { $0.day == day && $0.by == login && $0.kind == .moved }
    let changed = book.commitmentSteps.all.filter {
      $0.day == day && $0.by == login && $0.kind == .changed && !$0.theirWish
    }
    tally.appointmentsMoved = moved.count + changed.count
    tally.apologies = moved.count(where: \.apology) + changed.count(where: \.apology)
  }

  private func isOwn(_ customer: ID<Customer>, of login: String) -> Bool {
    book.customers[customer].map { book.owner(of: $0, asOf: day) } == login
  }
}
