/// Records something that happened; what was planned with it can be marked
/// done and the next follow-up planned in the same entry.
public struct LogTouch: Operation {
  public static let keyword = JournalWord.deed(.logTouch)
  /// What happened; its key is drawn when it is written.
  public var touch: Touch
  /// The follow-up it carries out, if any.
  public var finishing: ID<FollowUp>?
  /// Plans it carries out besides, where more than one thing was spoken of.
  public var alsoFinishing: [ID<FollowUp>] = []
  /// What is planned next, if anything; customer, key and day made are filled
  /// in.
  public var next: FollowUp?
  /// Whether it is about a promise or a reminder, so that nobody is asked to keep a distance.
  public var isAboutMoney = false

  /// That touch, and what goes with it.
  public init(_ touch: Touch, finishing: ID<FollowUp>? = nil, next: FollowUp? = nil) {
    self.touch = touch
    self.finishing = finishing
    self.next = next
  }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let customer = try book.require(touch.customer, Customer.self)
    var touch = touch
    touch.id = book.freshID(Touch.self, drawing: &ids)
    if touch.by.isEmpty { touch.by = author.login }
    // What is logged on its day happened just now: so an answer is told from what was before a round began.
    if touch.time == nil, touch.day == author.day { touch.time = author.time }
    touch = book.restingOnApproval(touch)
    try book.checkGift(touch)
    let plan = finishing.flatMap { book.followUps[$0] }
    var doubts = isAboutMoney ? [] : book.distanceDoubts(about: touch, carryingOut: plan)
    if !isAboutMoney { doubts += book.doubts(aboutAskingIn: touch, by: author) }
    var changes: [Change] = [.add(touch)]
    var did = ["Logged a \(touch.channel.rawValue) with \(customer.name)"]
    for finishing in (finishing.map { [$0] } ?? []) + alsoFinishing {
      let planned = try book.require(finishing, FollowUp.self)
      changes.append(.change(planned, to: try planned.carriedOut(by: touch)))
      changes += try book.continuing(planned, as: author, drawing: &ids)
      did.append("carried out the \(planned.channel.rawValue) of \(planned.due.iso)")
    }
    if var next {
      next.customer = customer.id
      changes += try PlanFollowUp(next).plan(on: book, as: author, drawing: &ids).changes
      doubts += book.distanceDoubts(about: next, on: author.day, after: touch)
      // Who went there just now was asked what they know when that was planned.
      if !touch.channel.isInPerson { doubts += book.doubts(aboutPlanning: next) }
      doubts += book.doubts(aboutActivity: next, on: author.day)
      did.append("next on \(next.due.iso)")
    }
    return Plan(did: did.joined(separator: ", "), changes, doubting: doubts)
  }
}

extension FollowUp {
  /// It as a touch leaves it that carried it out; refused where the touch is
  /// with another customer, or from before it was planned.
  fileprivate func carriedOut(by touch: Touch) throws(Refusal) -> FollowUp {
    guard customer == touch.customer else { throw .anothers(.followUp, key: id.text) }
    guard isPlanned else { throw .alreadySo(.followUp, key: id.text) }
    guard made <= touch.day else { throw .plannedLater(made: made) }
    var done = self
    (done.done, done.touch) = (touch.day, touch.id)
    return done
  }
}

/// Plans a follow-up.
public struct PlanFollowUp: Operation {
  public static let keyword = JournalWord.deed(.planFollowUp)
  /// What is planned; its key and the day it was made are filled in.
  public var followUp: FollowUp

  /// That follow-up.
  public init(_ followUp: FollowUp) { self.followUp = followUp }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let customer = try book.require(followUp.customer, Customer.self)
    var followUp = followUp
    followUp.id = book.freshID(FollowUp.self, drawing: &ids)
    followUp.made = author.day
    if followUp.by.isEmpty { followUp.by = customer.owner.isEmpty ? author.login : customer.owner }
    if followUp.campaign != nil, followUp.origin == .person { followUp.origin = .campaign }
    try book.checkActivity(followUp)
    return Plan(
      did: "Planned a \(followUp.channel.rawValue) with \(customer.name) for \(followUp.due.iso)",
      [.add(followUp)],
      doubting: book.doubts(aboutPlanning: followUp) + book.distanceDoubts(about: followUp, on: author.day)
        + book.doubts(aboutActivity: followUp, on: author.day))
  }
}

/// Puts follow-ups to another day and keeps what they were moved from.
public struct MoveFollowUps: Operation {
  public static let keyword = JournalWord.deed(.moveFollowUps)
  /// Which; all of them or none.
  public var followUps: [ID<FollowUp>]
  /// The day they are put to.
  public var to: Day
  /// The time of that day; nil leaves each at its own.
  public var at: TimeOfDay?
  public var reason: String
  /// Whether they are put off because nobody answered.
  var isUnanswered = false

  /// Those follow-ups, to that day and time.
  public init(_ followUps: [ID<FollowUp>], to: Day, at: TimeOfDay? = nil, reason: String = "") {
    self.followUps = followUps
    self.to = to
    self.at = at
    self.reason = reason
  }

  /// Whether one would stand elsewhere then.
  func changes(_ planned: FollowUp) -> Bool { planned.due != to || at.map { $0 != planned.time } ?? false }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    var (changes, doubts): ([Change], [Doubt]) = ([], [])
    for id in followUps {
      let planned = try book.require(id, FollowUp.self)
      guard planned.isPlanned else { throw .alreadySo(.followUp, key: id.text) }
      guard self.changes(planned) else { continue }
      var moved = planned
      (moved.due, moved.time) = (to, at ?? planned.time)
      changes.append(.change(planned, to: moved))
      // On the same day it is another hour only, and nothing is put off.
      guard planned.due != to else { continue }
      var move = Move(key: book.freshID(Move.self, drawing: &ids))
      (move.followUp, move.day, move.from, move.to) = (id, author.day, planned.due, to)
      (move.by, move.reason, move.unanswered) = (author.login, reason, isUnanswered)
      changes.append(.add(move))
      if to < planned.due { doubts += book.distanceDoubts(about: moved, on: author.day) }
      changes += try book.continuing(planned, as: author, drawing: &ids)
    }
    guard !changes.isEmpty else { throw .nothingToDo }
    let hour = at.map { " " + $0.text } ?? ""
    return Plan(did: "Moved \(book.told(followUps)) to \(to.iso)\(hour)", changes, doubting: doubts)
  }
}

/// Marks follow-ups as done without a touch to show for it.
public struct FinishFollowUps: Operation {
  public static let keyword = JournalWord.deed(.finishFollowUps)
  /// Which; all of them or none.
  public var followUps: [ID<FollowUp>]

  /// Those follow-ups.
  public init(_ followUps: [ID<FollowUp>]) { self.followUps = followUps }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    Plan(
      did: "Finished \(book.told(followUps))",
      try book.ending(followUps, as: author, drawing: &ids) { $0.done = author.day })
  }
}

/// Drops follow-ups, with the reason.
public struct DropFollowUps: Operation {
  public static let keyword = JournalWord.deed(.dropFollowUps)
  /// Which; all of them or none.
  public var followUps: [ID<FollowUp>]
  public var reason: String

  /// Those follow-ups, for that reason.
  public init(_ followUps: [ID<FollowUp>], reason: String) {
    self.followUps = followUps
    self.reason = reason
  }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    Plan(
      did: "Dropped \(book.told(followUps))",
      try book.ending(followUps, as: author, drawing: &ids) { followUp in
        followUp.dropped = author.day
        followUp.dropReason = reason
      })
  }
}

extension Book {
  /// Follow-ups ended in one way or another, and the next planned of those that repeat; refused if one has ended
  /// before.
  fileprivate func ending(
    _ followUps: [ID<FollowUp>], as author: Author, drawing ids: inout FreshIDs,
    _ end: (inout FollowUp) -> Void
  ) throws(Refusal) -> [Change] {
    guard !followUps.isEmpty else { throw .nothingToDo }
    var changes: [Change] = []
    for id in followUps {
      let planned = try require(id, FollowUp.self)
      guard planned.isPlanned else { throw .alreadySo(.followUp, key: id.text) }
      var ended = planned
      end(&ended)
      changes.append(.change(planned, to: ended))
      changes += try continuing(planned, as: author, drawing: &ids)
    }
    return changes
  }

  /// The follow-ups for the journal: whose it is, or how many.
  fileprivate func told(_ ids: [ID<FollowUp>]) -> String {
    guard ids.count == 1, let followUp = followUps[ids[0]] else { return "\(ids.count) follow-ups" }
    return
      "the \(followUp.channel.rawValue) with \(customers[followUp.customer]?.name ?? followUp.customer.text)"
  }
}
