/// Begins somebody's round of the day with those customers in that order. One of theirs that still goes on ends with it:
/// so a round is begun anew with what is not done.
public struct BeginRound: Operation {
  public static let keyword = JournalWord.deed(.beginRound)
  /// Whose turns they are, in their order.
  public var turns: [Turn]
  /// Minutes at work in the one that goes on, since it was last paused.
  public var worked: Int

  /// A customer's turn.
  public struct Turn: Equatable, Sendable {
    public let customer: ID<Customer>
    /// Whether it is to be done that day.
    public let isMust: Bool

    /// That customer's.
    public init(_ customer: ID<Customer>, isMust: Bool) { (self.customer, self.isMust) = (customer, isMust) }
  }

  /// Those turns.
  public init(_ turns: [Turn], worked: Int = 0) { (self.turns, self.worked) = (turns, worked) }

  /// Those turns of a queue of that book.
  public init(_ turns: [RoundTurn], in book: Book, worked: Int = 0) {
    self.init(turns.compactMap { $0.told(in: book) }, worked: worked)
  }

  /// Throws `Refusal.nothingToDo` if nobody is left to see to.
  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    var round = Round(key: book.freshID(Round.self, drawing: &ids))
    (round.person, round.day, round.begun) = (author.login, author.day, author.time)
    var changes: [Change] = [.add(round)]
    if let before = book.round(of: author.login, on: author.day), before.ended == nil {
      changes.append(.change(before, to: before.ended(by: author, worked: worked)))
    }
    let items = book.items(turns, of: round, after: 0, on: author.day, drawing: &ids)
    guard !items.isEmpty else { throw .nothingToDo }
    return Plan(did: "Began a round of \(items.count)", changes + items)
  }
}

/// Takes customers into a round that goes on, behind the others: what came to be done that day, or what was left out.
public struct JoinRound: Operation {
  public static let keyword = JournalWord.deed(.joinRound)
  /// Which round.
  public var round: ID<Round>
  /// Whose turns; those that are in it stay where they are.
  public var turns: [BeginRound.Turn]

  /// Those turns, into that round.
  public init(_ round: ID<Round>, _ turns: [BeginRound.Turn]) { (self.round, self.turns) = (round, turns) }

  /// Those turns of a queue of that book.
  public init(_ round: ID<Round>, _ turns: [RoundTurn], in book: Book) {
    self.init(round, turns.compactMap { $0.told(in: book) })
  }

  /// Throws `Refusal.nothingToDo` if all are in it.
  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let round = try book.going(round, as: author)
    let there = book.items(of: round.id)
    let known = Set(there.map(\.customer))
    let items = book.items(
      turns.filter { !known.contains($0.customer) }, of: round, after: there.last?.place ?? 0, on: author.day,
      drawing: &ids)
    guard !items.isEmpty else { throw .nothingToDo }
    return Plan(did: "Took \(items.count) more into the round", items)
  }
}

/// Puts a customer of a round behind the others; said once more, it is passed over for good.
public struct SkipRoundItem: Operation {
  public static let keyword = JournalWord.deed(.skipRoundItem)
  /// Which.
  public var item: ID<RoundItem>

  /// That one.
  public init(_ item: ID<RoundItem>) { self.item = item }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let item = try book.require(item, RoundItem.self)
    let round = try book.going(item.round, as: author)
    guard item.skippedAgain == nil else { throw .nothingToDo }
    var skipped = item
    let now = round.now(author)
    if item.skipped == nil { skipped.skipped = now } else { skipped.skippedAgain = now }
    let name = book.customers[item.customer]?.name ?? item.customer.text
    return Plan(did: "Skipped \(name) in the round", [.change(item, to: skipped)])
  }
}

/// Leaves a round for a while.
public struct PauseRound: Operation {
  public static let keyword = JournalWord.deed(.pauseRound)
  /// Which.
  public var round: ID<Round>
  /// Minutes at work since it was begun or resumed.
  public var worked: Int

  /// That one.
  public init(_ round: ID<Round>, worked: Int) { (self.round, self.worked) = (round, worked) }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let round = try book.going(round, as: author)
    var paused = round.worked(worked)
    paused.paused = round.now(author)
    guard paused != round else { throw .nothingToDo }
    return Plan(did: "Paused the round", [.change(round, to: paused)])
  }
}

/// Goes on with a round that was left for a while.
public struct ResumeRound: Operation {
  public static let keyword = JournalWord.deed(.resumeRound)
  /// Which.
  public var round: ID<Round>

  /// That one.
  public init(_ round: ID<Round>) { self.round = round }

  /// Throws `Refusal.nothingToDo` if it goes on already.
  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let round = try book.going(round, as: author)
    guard round.paused != nil else { throw .nothingToDo }
    var resumed = round
    resumed.paused = nil
    return Plan(did: "Went on with the round", [.change(round, to: resumed)])
  }
}

/// Ends a round: kept as the day's record.
public struct EndRound: Operation {
  public static let keyword = JournalWord.deed(.endRound)
  /// Which.
  public var round: ID<Round>
  /// Minutes at work since it was begun or resumed.
  public var worked: Int

  /// That one.
  public init(_ round: ID<Round>, worked: Int) { (self.round, self.worked) = (round, worked) }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let round = try book.going(round, as: author)
    return Plan(
      did: "Ended the round of \(round.day.iso)",
      [.change(round, to: round.ended(by: author, worked: worked))])
  }
}

extension RoundTurn {
  /// It as operations are told of it; nil where its customer is gone.
  fileprivate func told(in book: Book) -> BeginRound.Turn? {
    book.customers[slot: slot].map { BeginRound.Turn($0.id, isMust: isMust) }
  }
}

extension Round {
  /// The time to write down on its day; where no clock tells, that at which it was begun, and after its day the day's
  /// last minute.
  fileprivate func now(_ author: Author) -> TimeOfDay {
    author.day > day ? .midnight.adding(minutes: 24 * 60) : author.time ?? begun ?? .midnight
  }

  /// With so many more minutes at work.
  fileprivate func worked(_ count: Int) -> Round {
    var more = self
    if count > 0 { more.minutes = (minutes ?? 0) + count }
    return more
  }

  fileprivate func ended(by author: Author, worked count: Int) -> Round {
    var over = worked(count)
    (over.ended, over.paused) = (now(author), nil)
    return over
  }
}

extension Book {
  /// A round of the author's that still goes on; a refusal if it is another's, or over.
  fileprivate func going(_ id: ID<Round>, as author: Author) throws(Refusal) -> Round {
    let round = try require(id, Round.self)
    guard round.person == author.login else { throw .anothersRound(login: round.person) }
    guard round.ended == nil else { throw .alreadySo(.round, key: id.text) }
    return round
  }

  /// Items for customers that are there, each once, from the place after the last on.
  fileprivate func items(
    _ turns: [BeginRound.Turn], of round: Round, after last: Int, on day: Day, drawing ids: inout FreshIDs
  ) -> [Change] {
    var (items, known): ([Change], Set<ID<Customer>>) = ([], [])
    for turn in turns where customers[turn.customer] != nil && known.insert(turn.customer).inserted {
      var item = RoundItem(key: freshID(RoundItem.self, drawing: &ids))
      (item.round, item.customer, item.must) = (round.id, turn.customer, turn.isMust)
      item.place = last + items.count + 1
      item.already = customers.slot(of: turn.customer).map { deeds(ofCustomer: $0, on: day).map(\.key) } ?? []
      items.append(.add(item))
    }
    return items
  }
}
