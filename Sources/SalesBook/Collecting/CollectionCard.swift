/// One customer on the overdue board, or with something to be done about money:
/// all that a caller wants to know, worked out for a day.
public struct CollectionCard: Equatable, Sendable {
  /// The customer's slot.
  public let customer: Int
  /// The debt being collected; nil if nothing is overdue.
  public let arrears: Arrears?
  /// Their promises, oldest first.
  public let promises: [PromiseStanding]
  /// How far they keep their word.
  public let word: WordKept
  /// How far we keep ours with them.
  public let ourWord: OurWord
  /// The hold on supply.
  public let hold: Hold?
  /// What is to be done by the day, most pressing first.
  public let duties: [DueDuty]
  /// What is to be done later, soonest first.
  public let later: [DueDuty]
  /// What is to ask for now, by currency.
  public let toAskForNow: [Money]
  /// Whether nobody has asked for what is to ask for now, or when; nil where nothing past due is.
  public let asking: CallReason?
  /// Why nothing of what is overdue is to ask for now; nil where something is, or nothing is overdue.
  public let rest: Rest?
  /// Who is missing for the next rung; nil if nobody is.
  public let lacking: RungObstacle?
  /// Why what is overdue is unpaid, as they last said.
  public let heard: HeardWhy?
  /// The account as they last answered it, if that differs: it is to be cleared before money is asked for.
  public let differing: Statement?
  /// About how much money is at stake, in the main currency's minor units: what is to ask for now, and what open
  /// promises and bills that matured and were not answered are to bring.
  public let stake: Int64
  /// Whether all that is overdue is in currencies without a rate: nobody can say how much it is.
  public let isUnrated: Bool
  /// The day it was worked out for.
  public let day: Day

  /// The promise that waits, if one does: the one whose day comes first.
  public var openPromise: PromiseStanding? {
    promises.filter(\.isOpen).min { $0.promise.due < $1.promise.due }
  }
  /// What is asked for on the day, by currency: what is to ask for now; where that rests for a promise of the day, what
  /// they promised.
  public var toAskForToday: [Money] {
    guard toAskForNow.isEmpty else { return toAskForNow }
    let promised = promises.filter { $0.isOpen && $0.agreed <= day }.compactMap(\.missing)
    return Dictionary(grouping: promised, by: \.currency).sorted { $0.key < $1.key }
      .map { currency, sums in Money(minor: sums.reduce(0) { $0 + $1.minor }, currency) }
  }
  /// The last day they have promised money for: chasing rests until then.
  public var promisedUntil: Day? {
    promises.filter { $0.isOpen && $0.promise.amount != nil }.map(\.agreed).max()
  }
  /// The last promise that was broken, partly kept, or put off at their wish.
  public var lastBreach: PromiseStanding? {
    promises.filter(\.asksAnswer).max { ($0.promise.due, $0.slot) < ($1.promise.due, $1.slot) }
  }
  /// What they are to be reminded of by the day: the promises, and the slots of the invoices.
  public var dueReminders: (promises: [PromiseStanding], invoices: [Int]) {
    var reminders: (promises: [PromiseStanding], invoices: [Int]) = ([], [])
    for due in duties {
      if case .remindOfPromise(let standing) = due.duty { reminders.promises.append(standing) }
      if case .remindOfInvoice(let slot, _) = due.duty { reminders.invoices.append(slot) }
    }
    return reminders
  }
  /// The highest rung that runs.
  public var rung: Rung? { arrears?.highest(on: day) }

  /// Why this customer is to be called, or left alone.
  public var reason: CallReason {
    if let first = duties.first { return .duty(first) }
    guard let arrears else { return .nothing }
    if let rest { return .rests(rest) }
    if let next = arrears.nextStep(on: day) { return .stepLater(next) }
    return asking ?? .nothing
  }

  /// Whether money past due waits for somebody to ask for it (domain §9, class 3).
  public var isUnasked: Bool {
    guard case .unasked = asking, rest == nil else { return false }
    return arrears?.nextStep(on: day).map { $0 <= day } ?? true
  }

  /// Everything they are to be called about, the most pressing first, else why not; with what to know before money is
  /// asked for, ahead of the first reason that asks for it.
  public var reasons: [CallReason] {
    let all = dueReasons.isEmpty ? [reason].filter { $0 != .nothing } : dueReasons
    let place = all.firstIndex(where: \.asksForMoney) ?? all.count
    return all[..<place] + known + all[place...]
  }

  /// What to clear first, and why it is unpaid.
  private var known: [CallReason] {
    let differs = differing.map { CallReason.statementDiffers(asOf: $0.asOf, $0.difference) }
    return [differs, heard.map { .heard($0) }].compactMap { $0 }
  }

  /// What is to be done on the day, the most pressing first; nothing where they are left alone.
  public var dueReasons: [CallReason] {
    duties.map { .duty($0) } + (isUnasked ? [asking].compactMap { $0 } : [])
  }

  /// Where the customer stands among those to be called, given where its name
  /// does among all.
  public func turn(nameRank: Int) -> CallTurn {
    CallTurn(
      isUnrated: isUnrated, order: reason.order, weight: stake, days: arrears?.days ?? 0, nameRank: nameRank)
  }
}

/// Whose call comes first: those whose money has a rate before those without; by class, then by money at stake, then by days
/// waiting, then by name.
public struct CallTurn: Comparable, Sendable {
  /// Whether nobody can say how much their money is about.
  let isUnrated: Bool
  let order: Int
  let weight: Int64
  let days: Int
  let nameRank: Int

  /// Whether the left one is called first.
  public static func < (left: CallTurn, right: CallTurn) -> Bool {
    if left.isUnrated != right.isUnrated { return right.isUnrated }
    return (left.order, right.weight, right.days, left.nameRank) < (
      right.order, left.weight, left.days, right.nameRank
    )
  }
}

/// Why a customer is to be called about money, or why not.
public enum CallReason: Equatable, Sendable {
  case duty(DueDuty)
  /// Nobody has asked for so many days, since it fell due or was last asked for.
  case unasked(days: Int)
  /// It was asked for on a day, and comes back on another.
  case asked(Day, again: Day)
  /// A step was taken; it is looked at again on a day.
  case stepLater(Day)
  /// Nothing of it is to ask for now.
  case rests(Rest)
  /// Why it is unpaid, as they said.
  case heard(HeardWhy)
  /// They say that the account stated as of a day differs, by how much if they said so.
  case statementDiffers(asOf: Day, Money?)
  /// Nothing is overdue and nothing is to be done.
  case nothing

  /// Whether it is to ask for money past due.
  var asksForMoney: Bool {
    switch self {
    case .unasked, .asked, .stepLater: true
    case .duty(let due): if case .rungStep = due.duty { true } else { false }
    case .rests, .heard, .statementDiffers, .nothing: false
    }
  }

  /// The order of reasons: the duties as in the round (domain §9), then what
  /// nobody works on, then what waits.
  public var order: Int {
    switch self {
    case .duty(let due): due.duty.roundClass
    case .unasked: 3
    case .asked, .stepLater: 6
    case .rests(.promise): 7
    case .rests: 8
    case .heard, .statementDiffers, .nothing: 9
    }
  }
}

extension Replay {
  /// The cards of all customers who have one, by slot, given the accounts of
  /// each.
  public func cards(_ accounts: [Int: [Account]]) -> [Int: CollectionCard] {
    var slots = Set(accounts.keys).union(customersWithBills())
    for promise in book.promises.all {
      if let slot = book.customers.slot(of: promise.customer) { slots.insert(slot) }
    }
    for hold in book.holds.all {
      if let slot = book.customers.slot(of: hold.customer) { slots.insert(slot) }
    }
    var cards: [Int: CollectionCard] = [:]
    // Moving cards to a larger table costs more than making them.
    cards.reserveCapacity(slots.count)
    for slot in slots { cards[slot] = card(ofCustomer: slot, accounts[slot] ?? []) }
    return cards
  }

  /// The cards of all customers who have one, by slot.
  public func cards() -> [Int: CollectionCard] { cards(accountsByCustomer()) }

  /// The accounts with anything in them, by the slot of whose they are.
  public func accountsByCustomer() -> [Int: [Account]] {
    var all: [Int: [Account]] = [:]
    for slot in book.customers.slots {
      let accounts = accounts(ofCustomer: slot)
      if !accounts.isEmpty { all[slot] = accounts }
    }
    return all
  }

  /// The card of the customer at a slot, given their accounts; nil if
  /// there is nothing about their money to be shown or done.
  public func card(ofCustomer slot: Int, _ accounts: [Account]) -> CollectionCard? {
    let rules = rules
    let promises = promises(ofCustomer: slot)
    let arrears = arrears(ofCustomer: slot, accounts)
    let hold = hold(ofCustomer: slot)
    let word = WordKept(promises, on: day, policy: rules.policy)
    let asking = toAskForNow(accounts, promises: promises)
    let first = accounts.compactMap { $0.items.first { $0.isOverdue } }
      .compactMap { book.invoices[slot: $0.invoice]?.issued }.min()
    let all = duties(
      ofCustomer: slot, accounts, promises: promises, arrears: arrears, rests: asking.isEmpty,
      isWeak: word.isWeak(rules.policy))
    let matured = all.compactMap { due -> Money? in
      guard case .billMatured(let slot) = due.duty, due.day <= day else { return nil }
      return book.payments[slot: slot]?.amount
    }
    guard arrears != nil || hold != nil || !promises.isEmpty || !all.isEmpty else { return nil }
    return CollectionCard(
      customer: slot, arrears: arrears, promises: promises, word: word,
      ourWord: ourWord(toCustomer: slot, promises), hold: hold,
      duties: all.filter { $0.day <= day }
        .sorted { ($0.duty.roundClass, $0.day) < ($1.duty.roundClass, $1.day) },
      later: all.filter { $0.day > day }.sorted { $0.day < $1.day },
      toAskForNow: asking,
      asking: asking.isEmpty ? nil : self.asking(ofCustomer: slot, accounts, promises: promises),
      rest: arrears != nil && asking.isEmpty ? Rest(accounts, promises: promises, rules.policy) : nil,
      lacking: arrears.flatMap { lacking($0, ofCustomer: slot) },
      heard: first.flatMap { heard(ofCustomer: slot, since: $0) },
      differing: arrears.flatMap { _ in lastAnswered(ofCustomer: slot) }.flatMap {
        $0.answer == .differs ? $0 : nil
      },
      stake: rules.policy.rough(asking + promises.filter(\.isOpen).compactMap(\.missing) + matured),
      isUnrated: arrears.map { $0.overdue.allSatisfy { !rules.policy.isRated($0.currency) } } ?? false,
      day: day)
  }

  private func duties(
    ofCustomer slot: Int, _ accounts: [Account], promises: [PromiseStanding], arrears: Arrears?, rests: Bool,
    isWeak: Bool
  ) -> [DueDuty] {
    var duties: [DueDuty] = []
    for standing in promises { duties += self.duties(of: standing, isWeak: isWeak) }
    // Of several rungs the earliest date counts; while nothing is to ask for it rests, as long as a promise does.
    let promised = livePromise(among: promises)?.agreed
    if let (step, next) = arrears?.nextLook(on: day), !rests || promised != nil {
      duties.append(DueDuty(duty: .rungStep(step), day: rests ? max(next, promised ?? next) : next))
    }
    let asked = lastAsked(ofCustomer: slot)
    for account in accounts {
      for (item, covered) in zip(account.items, covered(of: account, by: promises)) {
        let isCovered = item.free.minor - covered <= 0
        duties += self.reminders(of: item, rests: isCovered, isWeak: isWeak)
      }
    }
    let claims = accounts.flatMap(\.items).compactMap { limitationDuty(of: $0, asked: asked) }
    // Of several claims the one with the least time left is the reason.
    if let first = claims.min(by: { $0.clock.daysLeft < $1.clock.daysLeft })?.due { duties.append(first) }
    duties += bills(ofCustomer: slot)
    if let statement = statementDue(ofCustomer: slot, accounts) { duties.append(statement) }
    return duties
  }

  private func duties(of standing: PromiseStanding, isWeak: Bool) -> [DueDuty] {
    if isUnanswered(standing) {
      return [DueDuty(duty: .answerBreach(standing), day: standing.decided ?? day)]
    }
    guard standing.isOpen else { return [] }
    if standing.waitsForApology {
      return [DueDuty(duty: .apologize(standing), day: standing.appointment + 1)]
    }
    // On its day it is to be looked after, and at the appointment if we moved
    // that, until the money comes or a word about this promise.
    let heard = news(of: standing.slot).map(\.day).max()
    var duties = Set([standing.promise.due, standing.appointment]).sorted()
      .filter { due in heard.map { $0 < due } ?? true }
      .map { DueDuty(duty: .promiseDue(standing), day: $0) }
    if remindedOfPromise(standing.slot).isEmpty, day < standing.promise.due,
      let reminder = rules.reminderDay(of: standing.promise, weakWord: isWeak)
    {
      duties.append(DueDuty(duty: .remindOfPromise(standing), day: reminder))
    }
    return duties
  }

  /// That a claim runs out: it opens on the days policy names, and stays until the money is next asked for; within the
  /// last of those days until the clock is set anew.
  private func limitationDuty(of item: OpenItem, asked: Day?) -> (due: DueDuty, clock: LimitationClock)? {
    // Far from the end of the years there is no clock to be looked at.
    let (years, warnings) = (rules.policy.limitationYears, rules.policy.limitationWarnings)
    guard let first = warnings.max(), day >= item.due.adding(months: 12 * years) - first,
      let clock = limitation(ofInvoice: item.invoice), !clock.isLapsed,
      let warning = clock.warning(rules.policy)
    else { return nil }
    let opened = clock.expires - warning
    let isLast = warning == warnings.min()
    if !isLast, let asked, asked >= opened { return nil }
    return (DueDuty(duty: .limitation(invoice: item.invoice, clock), day: opened), clock)
  }

  /// Each month those on monthly terms are sent their account as of the last
  /// month's end.
  private func statementDue(ofCustomer slot: Int, _ accounts: [Account]) -> DueDuty? {
    guard case .monthly? = book.customers[slot: slot]?.terms else { return nil }
    let end = day.startOfMonth - 1
    let owed = accounts.flatMap { $0.items + $0.creditNotes }.contains {
      (book.invoices[slot: $0.invoice]?.issued).map { $0 <= end } ?? false
    }
    guard owed else { return nil }
    let isSent = book.statementsOf[slot].contains { child in
      book.statements[slot: child].map { $0.sent <= day && $0.asOf >= end } ?? false
    }
    return isSent ? nil : DueDuty(duty: .statement(asOf: end), day: day.startOfMonth)
  }
}
