internal import BookStore
internal import SalesBook
internal import Screens
internal import TextCanvas

/// What rounds are worked out from on the day taken for today, once for all of us. Nothing in it goes by the hour.
struct RoundWork {
  let open: OpenBook
  let replay: Replay
  /// Of all customers, by slot.
  let standings: [Standing]
  let cards: [Int: CollectionCard]
  /// Those of all accounts, the main one first.
  let currencies: [Currency]

  /// Works it out.
  init(_ open: OpenBook) {
    self.open = open
    let replay = open.replayOfAll()
    let accounts = replay.accountsByCustomer()
    standings = (0..<open.store.book.customers.slotCount).map {
      replay.standing(ofCustomer: $0, accounts[$0] ?? [])
    }
    cards = replay.cards(accounts)
    currencies = accounts.values.lazy.flatMap { $0 }.map(\.currency).columns(main: open.policy.currency)
    self.replay = replay
  }

  var book: Book { replay.book }
  var words: Words { open.words }

  /// The round of one of us, of everybody for nil.
  func queue(of login: String? = nil) -> RoundQueue {
    replay.round(of: login, standings: standings, cards: cards)
  }
}

/// The round of one of us, as reports tell of it.
struct ReportedRound {
  let work: RoundWork
  /// Whose it is; nil for everybody's.
  let login: String?
  let queue: RoundQueue
  /// How far they are with it; nil where it was not begun, and for everybody's.
  let progress: RoundProgress?
  private let turns: [Int: RoundTurn]

  /// Works it out.
  init(_ open: OpenBook, of login: String? = nil) {
    work = RoundWork(open)
    self.login = login
    queue = work.queue(of: login)
    turns = queue.bySlot
    progress = login.flatMap { [replay = work.replay] in replay.roundProgress(of: $0) }
  }

  /// Whether something is due and not done; nothing is of who is away: their cover has it.
  var isDue: Bool {
    if let login, case .away = work.replay.roundStage(of: login) { return false }
    guard let progress else { return !queue.turns.isEmpty }
    return progress.counts { turns[$0] }.left > 0 || !progress.joining(queue).isEmpty
  }

  /// Where in the list a turn stands.
  func group(of turn: RoundTurn) -> RoundGroup {
    progress?.isDone(turn.slot, turn) ?? false ? .done : turn.group
  }

  /// What a table cannot tell: that it is too much for a day, and what is left out.
  func remarks(leftOutListed: Bool) -> [String] {
    [work.words.overSize(queue), leftOutListed ? "" : work.words.leftOut(of: queue, work.replay)]
      .filter { !$0.isEmpty }
  }

  /// Its lines for a login message.
  func brief(columns: Int) -> [String] {
    RoundBrief(queue, of: login ?? work.open.login, work.replay, cards: work.cards, work.words)
      .lines(columns: columns, key: Key.enter.name, waiting: customersWaiting)
  }

  /// What came of the day, for the team's chat.
  var summary: [String] {
    let login = login ?? work.open.login
    let summary = work.replay.roundSummary(of: login, queue, tomorrow: work.replay.nextRound(of: login))
    return work.words.lines(of: summary, work.replay)
  }

  /// Of how many customers something is planned for later.
  private var customersWaiting: Int {
    let (replay, standings) = (work.replay, work.standings)
    return work.book.customers.slots.count { slot in
      replay.isCustomer(slot, of: login) && standings[slot].next.map { $0 > replay.day } ?? false
    }
  }
}

extension Report {
  /// Whom to see to in a round, a line a customer, in the order of their turns; with `leftOutToo` then those a full day
  /// leaves out.
  static func today(_ day: ReportedRound, leftOutToo: Bool) -> Report {
    let turns = day.queue.turns.map { ($0, false) } + (leftOutToo ? day.queue.leftOut.map { ($0, true) } : [])
    let rows = turns.enumerated().compactMap { TodayRow(day, rank: $0 + 1, $1.0, isLeftOut: $1.1) }
    return Report(rows, columns: columnsOfOld(day) + roundColumns(day) + moneyColumns(day))
  }

  /// The columns programs have known since there is a list of today.
  private static func columnsOfOld(_ day: ReportedRound) -> [Column<TodayRow>] {
    let (words, book, today) = (day.work.words, day.work.book, day.work.replay.day)
    return [
      .text("customer") { $0.customer.name },
      .text("phone") { $0.phone }.uncut.major,
      .text("due") { $0.plan?.day.iso ?? "" }.minor,
      .text("time") { $0.plan?.plan.time?.text ?? "" },
      .word("channel", words) { $0.plan?.plan.channel }.minor,
      .text("purpose") { $0.plan?.plan.purpose ?? "" },
      .text("why") { row in
        row.turn.reasons.map { words.sentence($0, on: today, in: book) }.filter { !$0.isEmpty }
          .joined(separator: "; ")
      }.major,
      .sums("overdue", words) { $0.standing.overdue },
      .number("days") { $0.standing.daysOverdue > 0 ? String($0.standing.daysOverdue) : "" },
      .text("id") { $0.customer.id.text }.minor,
      .text("followup-id", isOnlyForPrograms: true) { $0.plan?.plan.id.text ?? "" },
      .text("grade") { $0.standing.grade?.rawValue ?? "" },
    ]
  }

  /// The sums of the columns before, a column a currency.
  private static func moneyColumns(_ day: ReportedRound) -> [Column<TodayRow>] {
    let currencies = day.work.currencies
    return Column.each(of: currencies, "overdue") { $0.standing.overdue }
      + Column.each(of: currencies, "to-ask-for") { $0.toAskFor }
  }

  /// What the round has besides; a table is wide enough without most of it.
  private static func roundColumns(_ day: ReportedRound) -> [Column<TodayRow>] {
    [
      .number("rank") { String($0.rank) }.besidesTables,
      .number("class") { String($0.turn.urgency.roundClass) }.besidesTables,
      .text("group") { day.group(of: $0.turn).rawValue }.besidesTables,
      .flag("must", day.work.words) { $0.turn.isMust }.minor,
      .text("for") { $0.turn.coveredFor ?? "" },
      .sums("to-ask-for", day.work.words) { $0.toAskFor }.major,
      .list("reasons") { row in row.turn.reasons.map { row.told($0, day) } }.besidesTables,
      .text("say") { $0.told?.say.joined(separator: " ") ?? "" }.besidesTables,
      .text("not") { $0.told?.avoid ?? "" }.besidesTables,
      .flag("left-out", day.work.words) { $0.isLeftOut }.besidesTables,
    ]
  }
}

/// A customer in a round.
private struct TodayRow {
  /// Its place, from 1.
  let rank: Int
  let turn: RoundTurn
  let customer: Customer
  let standing: Standing
  let phone: String
  let toAskFor: [Money]
  let isLeftOut: Bool
  let told: WhatToSay?

  /// Nil if the customer is gone.
  init?(_ day: ReportedRound, rank: Int, _ turn: RoundTurn, isLeftOut: Bool) {
    let book = day.work.book
    guard let customer = book.customers[slot: turn.slot] else { return nil }
    (self.rank, self.turn, self.customer, self.isLeftOut) = (rank, turn, customer, isLeftOut)
    standing = day.work.standings[turn.slot]
    phone = book.phone(ofCustomer: turn.slot, about: turn.reasons.first?.whom)
    let sight = LineSight(
      day.work.replay, turn.slot, standing, day.work.cards[turn.slot], day.work.words)
    told = sight.map { $0.whatToSay(turn) }
    toAskFor = day.work.cards[turn.slot]?.toAskForToday ?? []
  }

  /// What waits longest of what is planned with them.
  var plan: PlannedContact? {
    turn.reasons.compactMap { $0 as? PlannedContact }
      .min { ($0.day, $0.time?.minutes ?? .max) < ($1.day, $1.time?.minutes ?? .max) }
  }

  /// A reason, field by field.
  func told(_ reason: any RoundReason, _ day: ReportedRound) -> [Report.Item] {
    let money = reason.money(day.work.replay)
    return [
      .text("kind", reason.kind.name), .text("since", reason.day.iso), .text("time", reason.time?.text ?? ""),
      .number("money", money?.decimal ?? ""), .text("currency", money?.currency.letters ?? ""),
      .text("words", day.work.words.sentence(reason, on: day.work.replay.day, in: day.work.book)),
    ]
  }
}
