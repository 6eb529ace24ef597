import SalesBook
import TestSupport
import Testing

/// On random books: what is due stands in a round or in what that says it leaves out, with every reason there is.
@Suite("Rounds of random books")
struct RandomRoundTests {
  static let today = Day.on("2026-11-23")

  /// A random book as of a day, with what rounds are made of.
  private struct Scene {
    let replay: Replay
    let standings: [Standing]
    let cards: [Int: CollectionCard]
    /// Everybody who has anything to do there, and one who has nothing.
    let logins: [String]

    init(_ book: Book, _ day: Day, size: Int) {
      var policy = Policy(book)
      policy.roundSize = size
      let rules = DutyRules(policy: policy, workingDays: WorkingDays(book, policy: policy))
      let replay = Replay(whole: book, asOf: day, rules: rules)
      self.replay = replay
      standings = (0..<book.customers.slotCount).map { replay.standing(ofCustomer: $0) }
      cards = replay.cards()
      let owners = book.customers.all.map { book.owner(of: $0, asOf: day) }
      let named = book.followUps.all.map(\.by) + book.approvals.all.map(\.askedOf)
      logins = Set(owners + named + ["nobody"]).subtracting([""]).sorted()
    }

    func round(of login: String?) -> RoundQueue {
      replay.round(of: login, standings: standings, cards: cards)
    }
  }

  /// Something due, found in its table and not by way of the round.
  private struct Due: Hashable {
    let customer: Int
    let kind: String
    /// Login of whose it is; empty for nobody's.
    let whose: String
  }

  /// A book after some hundred deeds picked at random, by two colleagues who plan for each other.
  private static func book(seed: UInt64) -> Book {
    var desk = Desktop()
    for login in ["wang", "li"] { _ = try? desk.carryOut(AddRecord(Person(login: login))) }
    var deeds = RandomDeeds(seed: seed, today: today)
    for _ in 0..<6 {
      for word in JournalWord.all.shuffled(using: &deeds.random) {
        guard let operation = deeds.operation(word, on: desk.book) else { continue }
        desk.author = Author(
          login: Bool.random(using: &deeds.random) ? "wang" : "li",
          day: Self.today - Int.random(in: 0...30, using: &deeds.random), insists: true)
        _ = try? desk.carryOutAny(operation)
      }
    }
    return desk.book
  }

  /// Everything that is due, gone through table by table.
  private func due(_ scene: Scene) -> [Due] {
    let (replay, book) = (scene.replay, scene.replay.book)
    func owner(_ slot: Int) -> String {
      book.customers[slot: slot].map { book.owner(of: $0, asOf: replay.day) } ?? ""
    }
    func stays(_ slot: Int?) -> Int? {
      slot.flatMap { book.customers[slot: $0]?.mergedInto == nil ? $0 : nil }
    }
    var found: [Due] = []
    for plan in book.followUps.all where plan.waited(on: replay.day) {
      guard let slot = stays(book.customers.slot(of: plan.customer)),
        let at = book.followUps.slot(of: plan.id)
      else { continue }
      let day = replay.due(of: plan, slot: at)
      guard day <= replay.day else { continue }
      let whose = plan.by.isEmpty ? owner(slot) : plan.by
      found.append(Due(customer: slot, kind: day < replay.day ? "carried-over" : "planned", whose: whose))
    }
    for approval in replay.waitingApprovals() {
      guard let slot = stays(book.customers.slot(of: approval.customer)) else { continue }
      found.append(Due(customer: slot, kind: "approval", whose: approval.askedOf))
    }
    for due in replay.contactsDue() where book.customers[slot: due.slot]?.mergedInto == nil {
      if due.cadence.isDue(on: replay.day) {
        found.append(Due(customer: due.slot, kind: "cadence", whose: owner(due.slot)))
      }
      if due.review != nil {
        found.append(Due(customer: due.slot, kind: "grade-review", whose: owner(due.slot)))
      }
    }
    for slot in book.customers.slots where stays(slot) != nil {
      for standing in replay.promises(ofCustomer: slot) where standing.outcome == .broken {
        guard replay.responses(toPromise: standing.slot).isEmpty,
          scene.cards[slot]?.duties.contains(where: { $0.duty == .answerBreach(standing) }) ?? false
        else { continue }
        found.append(Due(customer: slot, kind: "breach", whose: owner(slot)))
      }
      if scene.cards[slot]?.isUnasked ?? false {
        found.append(Due(customer: slot, kind: "unasked", whose: owner(slot)))
      }
      for occasion in replay.occasions(ofCustomer: slot) {
        found.append(Due(customer: slot, kind: occasion.kind.name, whose: owner(slot)))
      }
    }
    return found
  }

  @Test(
    "What is due is in the round or in what it leaves out, once, with every reason; nothing that must be done is left out",
    arguments: 1...6 as ClosedRange<UInt64>)
  func complete(seed: UInt64) {
    let book = Self.book(seed: seed)
    var (left, found) = (0, 0)
    for (day, size) in [(Self.today, 2), (Self.today, 40), (Self.today + 9, 1)] {
      let scene = Scene(book, day, size: size)
      let due = self.due(scene)
      found += due.count
      let all = scene.round(of: nil)
      expectWhole(all, of: due, size: size, "\(seed) everybody's")
      left += all.leftOut.count
      for login in scene.logins {
        let theirs = due.filter { $0.whose == login || $0.whose.isEmpty }
        expectWhole(scene.round(of: login), of: theirs, size: size, "\(seed) \(login)")
      }
    }
    #expect(found > 20 && left > 0, "\(seed) has too little in it: \(found), \(left)")
  }

  private func expectWhole(_ queue: RoundQueue, of due: [Due], size: Int, _ whose: String) {
    let all = queue.turns + queue.leftOut
    #expect(Set(all.map(\.slot)).count == all.count, "\(whose): nobody has two turns")
    let told = Dictionary(uniqueKeysWithValues: all.map { ($0.slot, $0.reasons.map(\.kind.name)) })
    for (one, those) in Dictionary(grouping: due, by: { "\($0.customer) \($0.kind)" }) {
      let count = told[those[0].customer, default: []].count { $0 == those[0].kind }
      #expect(count == those.count, "\(whose): \(one) \(count) times, not \(those.count)")
    }
    for turn in queue.leftOut {
      let isUrgent = turn.reasons.contains { reason in
        reason.roundClass <= 4 && reason.kind != .unasked || reason.time != nil && turn.urgency.minute != nil
      }
      #expect(!isUrgent, "\(whose): \(turn.reasons.map(\.kind.name)) is never cut")
    }
    #expect(queue.leftOut.isEmpty || queue.turns.count >= size, "\(whose): there is room for those left out")
    #expect(queue.leftOutByKind.reduce(0) { $0 + $1.count } == queue.leftOut.count)
    #expect(queue.turns.map(\.urgency) == queue.turns.map(\.urgency).sorted(), "\(whose): out of order")
  }

  @Test(
    "Of the same book and day a round is always the same, also worked out anew",
    arguments: [3, 4] as [UInt64])
  func same(seed: UInt64) {
    let book = Self.book(seed: seed)
    func told(_ queue: RoundQueue, in book: Book) -> [String] {
      (queue.turns + queue.leftOut).map { turn in
        "\(book.customers[slot: turn.slot]?.id.text ?? "") \(turn.reasons.map(\.kind.name).sorted())"
      }
    }
    let scene = Scene(book, Self.today, size: 5)
    let first = told(scene.round(of: nil), in: book)
    #expect(!first.isEmpty && told(scene.round(of: nil), in: book) == first)
    #expect(told(Scene(book, Self.today, size: 5).round(of: nil), in: book) == first)
  }
}

extension Desktop {
  /// Carries out an operation of any kind.
  fileprivate mutating func carryOutAny(_ operation: any SalesBook.Operation) throws(Refusal) {
    func open<Deed: SalesBook.Operation>(_ deed: Deed, _ desk: inout Desktop) throws(Refusal) {
      let day = desk.author.day
      try desk.carryOut(deed, on: day.iso)
    }
    try open(operation, &self)
  }
}
