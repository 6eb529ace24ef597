internal import SalesBook
internal import TextCanvas

// How the rows of a card come about.
extension RoundCard {
  /// The card of a customer whose turn it is. `item` is how far the round is with it, where one is begun, `login` whose
  /// round it is.
  init?(_ sight: CustomerSight, _ turn: RoundTurn, _ item: RoundProgress.Item? = nil, by login: String = "") {
    let line = sight.line()
    guard let first = line.byKind(turn.reasons).first else { return nil }
    let spoken = line.whatToSay(turn)
    let question = sight.nextQuestion
    let look = sight.look(at: first.told, asking: question, but: login)
    self.init(
      slot: turn.slot, who: sight.who(turn), whom: sight.called(about: first.told.whom),
      why: line.why(first.told, and: first.counted), also: sight.also(turn, but: first.told.kind),
      colleagues: sight.colleagues(item, but: login), own: sight.own(item), say: spoken.say,
      avoid: spoken.avoid, look: look,
      question: look.count == 1 && look[0] == sight.asking(question) ? question : nil,
      money: sight.moneyRows, word: sight.wordFacts, touches: sight.lastTouches(6),
      forbidsMoney: spoken.forbidsMoney)
  }

  /// The card of one for whom nothing is left to do: by whom it was done. Money that came is thanked for.
  init(done sight: CustomerSight, _ item: RoundProgress.Item?, by login: String) {
    let last = item?.outcomes.last
    let paid = item?.outcomes.compactMap { outcome in
      if case .paid(let payment) = outcome.what { payment } else { nil }
    }.last
    let line = sight.line()
    let who = sight.who(nil)
    let head = last.flatMap { outcome in
      outcome.by.isEmpty || outcome.by == login
        ? nil : sight.words.round.doneBy(outcome.by, outcome.time?.text ?? "")
    }
    self.init(
      slot: sight.slot, who: who, whom: sight.called(about: nil),
      why: Why(
        sign: Alarm.calm.sign, head: line.large(head ?? sight.words.round.done),
        facts: last.map { sight.words.said($0, on: sight.day, in: sight.book) } ?? "", role: .ok),
      also: [], colleagues: sight.colleagues(item, but: login), own: sight.own(item),
      say: paid.map { [sight.words.round.thanks(line.spoken($0.amount))] } ?? [], avoid: "", look: [],
      question: nil, money: sight.moneyRows, word: sight.wordFacts, touches: sight.lastTouches(6),
      forbidsMoney: false)
  }
}

extension LineSight {
  /// Row *why*: the first reason, with the others of its kind counted.
  fileprivate func why(_ reason: any RoundReason, and others: [any RoundReason]) -> RoundCard.Why {
    let spoken = reason as? any CardReason
    let alarm = spoken?.alarm(self) ?? .calm
    let told = spoken?.headline(self) ?? (head: said(reason), facts: "")
    return RoundCard.Why(
      sign: alarm.sign, head: large(told.head + counted(others)), facts: told.facts, role: alarm.role)
  }

  /// What stands large: in capitals where the language has any.
  fileprivate func large(_ text: String) -> String {
    words.language == .english ? text.uppercased() : text
  }
}

// Who it is, whom to call, what else.
extension CustomerSight {
  fileprivate func who(_ turn: RoundTurn?) -> RoundCard.Who {
    let marks = [
      turn?.coveredFor.map { words.round.covering($0) },
      turn?.reasons.contains { $0.kind == .approval } ?? false ? words.round.toApprove : nil,
    ]
    return RoundCard.Who(
      hold: card?.hold == nil ? "" : "#" + words.board.hold,
      name: customer.name + (customer.influential ? " ~" : ""), grade: words.letter(of: standing),
      marks: marks.compactMap { $0 }, toAskFor: toAskFor)
  }

  /// The big figure: what is to ask for now, else what rests and until when, else nothing.
  private var toAskFor: [Span] {
    let round = words.round
    if let now = card?.toAskForToday, !now.isEmpty {
      return [Span(round.toAskFor + "  ", .dim), Span(words.amounts(now), .money)]
    }
    switch card?.rest {
    case .promise(let until):
      let sum = words.amounts(accounts.amounts(\.toAskFor))
      return [Span(sum, .money), Span(" " + round.rests(to: words.spoken(until, from: day)), .dim)]
    case .contested:
      let sum = words.amounts(accounts.amounts(\.contestedOverdue))
      return [Span(sum, .money), Span(" " + round.contested, .dim)]
    case .bill, .setAgainst, .small, nil: return [Span(round.toAskFor + "  -", .dim)]
    }
  }

  fileprivate func called(about whom: Whom?) -> RoundCard.Called {
    let callee = book.callee(ofCustomer: slot, about: whom, on: day)
    let person = callee.person
    return RoundCard.Called(
      contact: person?.id, name: person?.name ?? customer.name, work: person.map { work($0) } ?? "",
      phone: callee.phone, weChat: person?.weChat ?? "", remark: remark(callee), reach: callee.reach)
  }

  /// What somebody does there, and decides.
  private func work(_ person: Contact) -> String {
    let role = person.role.map { words.name(of: $0) } ?? ""
    let decides =
      switch (person.decidesPurchasing, person.decidesPayment) {
      case (true, true): words.round.decidesAll
      case (true, false): words.panes.decidesPurchasing
      case (false, true): words.panes.decidesPayment
      case (false, false): ""
      }
    return [role, decides].said(by: words.round.comma)
  }

  private func remark(_ callee: Callee) -> String {
    let unknown = callee.isStandIn ? words.round.deciderUnknown : ""
    guard callee.phone.isEmpty || callee.instead != nil else { return unknown }
    let other = callee.instead.map { person in
      let ally = person.ally == .ally ? " (\(words.name(of: Contact.Ally.ally)))" : ""
      return "\(person.name) \(person.phone)\(ally)"
    }
    return [words.round.noPhone(ask: other ?? ""), unknown].said(by: words.round.comma)
  }

  /// The other reasons, and what colleagues do there that day.
  fileprivate func also(_ turn: RoundTurn, but first: RoundReasonKind) -> [String] {
    let line = line()
    let mine = line.said(turn.reasons.filter { $0.kind != first }) { line.said($0) }
    let theirs = turn.others.map { reason in
      words.round.alsoDoes(reason.doer ?? "", line.said(reason))
    }
    return mine + theirs
  }
}

// Money, word and touches.
extension CustomerSight {
  /// One row a currency that has anything in it, the main one first; at most two.
  fileprivate var moneyRows: [String] {
    let main = policy.currency
    let known = accounts.filter { $0 != Account($0.currency) }
    let sorted = known.filter { $0.currency == main } + known.filter { $0.currency != main }
    return sorted.prefix(2).map(moneyRow)
  }

  private func moneyRow(_ account: Account) -> String {
    let (round, past) = (words.round, account.items.filter(\.isOverdue))
    let notDue = Money(minor: account.open.minor - account.overdue.minor, account.currency)
    var parts: [String] = []
    if !past.isEmpty {
      parts.append(
        round.pastDue(words.money(account.overdue), items: past.count, days: account.daysOverdue)
          + sum(account))
    }
    if notDue.minor != 0 { parts.append(round.notDue(words.money(notDue))) }
    if past.isEmpty, account.contested.minor != 0 {
      parts.append(round.contested(words.money(account.contested)))
    }
    parts += bills(account)
    if past.isEmpty, account.credits.minor != 0 { parts.append(round.credits(words.money(account.credits))) }
    let held = account.onAccount
    if past.isEmpty || held.minor <= 0 {
      parts.append(round.onAccount(held.minor == 0 ? "-" : words.money(held)))
    }
    return parts.joined(separator: "   ")
  }

  /// What of the money past due is not to ask for, part by part, down to what is: `- contested ¥18,000 = to ask for
  /// ¥46,500`. Nothing where all of it is.
  private func sum(_ account: Account) -> String {
    let isDue = card?.promisedUntil.map { $0 <= day } ?? false
    let (round, now) = (words.round, isDue ? account.toAskFor : toAskForNow(in: account.currency))
    guard now != account.overdue else { return "" }
    let past = account.items.filter(\.isOverdue)
    let covered = Money(minor: past.reduce(0) { $0 + $1.covered.minor }, account.currency)
    let parts: [(money: Money, said: String)] = [
      (account.contestedOverdue, round.contested(words.money(account.contestedOverdue))),
      (covered, words.panes.billsHeld + " " + words.money(covered)),
      (account.credits, round.credits(words.money(account.credits))),
      (account.onAccount, round.onAccount(words.money(account.onAccount))),
    ]
    let less = parts.filter { $0.money.minor > 0 }
    let promised = account.toAskFor.minor - now.minor
    let resting = card?.promisedUntil.flatMap { until in
      promised > 0
        ? round.promised(
          words.money(Money(minor: promised, account.currency)), by: words.short(until, from: day)) : nil
    }
    return (less.map(\.said) + [resting].compactMap { $0 }).map { " - " + $0 }.joined() + " = "
      + round.toAskFor(now.minor == 0 ? "-" : words.money(now))
  }

  private func toAskForNow(in currency: Currency) -> Money {
    card?.toAskForNow.first { $0.currency == currency } ?? .zero(currency)
  }

  private func bills(_ account: Account) -> [String] {
    account.bills.map {
      words.round.bill(words.money($0.amount), matures: words.short($0.matures, from: day))
    }
  }

  /// Word kept both ways, and who buys, pays and helps us there.
  fileprivate var wordFacts: [RoundCard.Fact] {
    let round = words.round
    let (theirs, ours) = (card?.word, ourWord)
    let people = book.people(ofCustomer: slot, on: day)
    func name(_ person: Contact?) -> String { person?.name ?? "-" }
    let breach = card?.lastBreach.map {
      "\(words.short($0.promise.due, from: day)) \(words.about($0.promise))"
    }
    return [
      RoundCard.Fact(
        label: round.theirs,
        value: theirs.map { $0.due > 0 ? words.wordKept($0) : round.noneYet } ?? round.noneYet,
        role: theirs?.isWeak(policy) ?? false ? .warning : .text),
      RoundCard.Fact(
        label: round.ours,
        value: ours.due > 0 ? words.wordKept(ours) : round.noneYet),
      RoundCard.Fact(label: round.buys, value: name(people.first(where: \.decidesPurchasing))),
      RoundCard.Fact(label: round.pays, value: name(people.first(where: \.decidesPayment))),
      RoundCard.Fact(label: round.ally, value: name(people.first { $0.ally == .ally })),
      RoundCard.Fact(label: round.lastBreach, value: breach ?? "", role: .warning),
    ].filter { !$0.value.isEmpty }
  }

  /// The last touches, whether they reached anybody or not, the last in front.
  fileprivate func lastTouches(_ count: Int) -> [RoundCard.TouchLine] {
    replay.lastTouches(ofCustomer: slot, count).map { touch in
      let how = touch.reached ? words.name(of: touch.channel) : words.panes.missed(touch.channel)
      return RoundCard.TouchLine(
        day: words.short(touch.day, from: day), by: touch.by, how: how,
        said: [touch.topic, touch.said].said(by: "; ").split(separator: "\n").joined(separator: " "))
    }
  }
}

// What colleagues did, and oneself.
extension CustomerSight {
  fileprivate func colleagues(_ item: RoundProgress.Item?, but login: String) -> [RoundCard.Colleague] {
    let theirs = (item?.outcomes ?? []).filter { $0.by != login }
    return theirs.reversed().map { outcome in
      let deed = words.said(outcome, on: day, in: book)
      return RoundCard.Colleague(text: [outcome.by, deed].said(by: " "), settles: outcome.settles)
    }
  }

  fileprivate func own(_ item: RoundProgress.Item?) -> [String] {
    (item?.own ?? []).reversed().map { words.said($0, on: day, in: book) }
  }
}

extension RoundOutcome {
  /// Whether a reason goes by it: money, a word about a promise, an answer, a step, a plan.
  fileprivate var settles: Bool {
    switch what {
    case .touched, .promised, .conceded: false
    case .heard, .paid, .answered, .reminded, .stepped, .kept, .moved, .put, .dropped, .approved, .tended,
      .rebated, .reviewed, .regained:
      true
    }
  }
}

// What to look at first.
extension CustomerSight {
  /// What is best asked for next; nil where all is known.
  fileprivate var nextQuestion: DossierGap? {
    let owing = accounts.contains { $0.net.minor > 0 }
    return book.completeness(ofCustomer: slot, on: day, owing: owing).next
  }

  /// What stands against the first reason; else what to check first; else the next best question.
  fileprivate func look(at reason: any RoundReason, asking question: DossierGap?, but login: String)
    -> [RoundCard.Look]
  {
    let line = line()
    let against = reason.isAboutMoney ? chasing(but: login) : []
    let own = (reason as? any LinedReason)?.looks(line) ?? []
    let known = against + own + (reason.isAboutMoney ? entered(line) : [])
    return known.isEmpty ? [asking(question)].compactMap { $0 } : known
  }

  /// What one asks in passing.
  fileprivate func asking(_ question: DossierGap?) -> RoundCard.Look? {
    question.map { RoundCard.Look(text: words.knowing.askNext(words.knowing.question($0)), isWarning: false) }
  }

  /// What stands against asking for money; one's own last contact stands among the touches.
  private func chasing(but login: String) -> [RoundCard.Look] {
    guard let card else { return [] }
    return replay.chaseWarnings(ofCustomer: slot, promises: card.promises, lastPayment: index.lastPayment)
      .filter { warning in
        if case .recentContact(login, _, _) = warning { false } else { true }
      }
      .map { RoundCard.Look(text: words.sentence($0, on: day), isWarning: true) }
  }

  /// Up to when money was looked for, while what is promised or past due may be there.
  private func entered(_ line: LineSight) -> [RoundCard.Look] {
    guard let last = index.lastPayment, last < day, card?.arrears != nil || card?.openPromise != nil else {
      return []
    }
    return [RoundCard.Look(text: line.enteredUpTo(last), isWarning: false)]
  }
}
