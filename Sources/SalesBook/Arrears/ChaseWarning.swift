/// What to look at before money is asked for (domain §4).
public enum ChaseWarning: Equatable, Sendable {
  /// Money of theirs settles nothing yet.
  case moneyOnAccount([Money])
  /// A complaint of theirs is not closed.
  case openCase(CustomerCase.Kind, since: Day)
  /// They have promised to pay by a day; chasing rests until then.
  case livePromise(Day)
  /// A bill or post-dated cheque of theirs is held until it matures.
  case billHeld(Money, until: Day)
  /// They say that the account stated as of a day differs, by how much if they said so, or why: clear it first.
  case statementDiffers(asOf: Day, Money?, why: String)
  /// One of us was in touch with them a few days ago.
  case recentContact(by: String, Day, How)
  /// Nobody has entered a payment for so many days; the money may be there.
  case paymentsStale(days: Int)

  /// How somebody was in touch.
  public enum How: Equatable, Sendable {
    case touch(Touch.Channel)
    case rung(Rung)
    case promise, response, statement
  }
}

extension Replay {
  /// What to look at before the customer at a slot is asked for money; the
  /// promises are theirs, `lastPayment` the day of the book's latest payment.
  public func chaseWarnings(
    ofCustomer slot: Int, promises: [PromiseStanding], lastPayment: Day?
  ) -> [ChaseWarning] {
    var warnings: [ChaseWarning] = []
    let accounts = accounts(ofCustomer: slot)
    let onAccount = accounts.amounts(\.onAccount).filter { $0.minor > 0 }
    if !onAccount.isEmpty { warnings.append(.moneyOnAccount(onAccount)) }
    if let open = openCases(ofCustomer: slot).first {
      warnings.append(.openCase(open.about.kind, since: open.about.opened))
    }
    if let live = livePromise(among: promises), live.agreed > day {
      warnings.append(.livePromise(live.agreed))
    }
    warnings += accounts.flatMap(\.bills).map { .billHeld($0.amount, until: $0.matures) }
    if let statement = lastAnswered(ofCustomer: slot), statement.answer == .differs {
      warnings.append(.statementDiffers(asOf: statement.asOf, statement.difference, why: statement.why))
    }
    if let last = lastContact(ofCustomer: slot, promises: promises),
      day - last.day <= rules.policy.chaseDistance
    {
      warnings.append(.recentContact(by: last.by, last.day, last.how))
    }
    if let lastPayment, day - lastPayment > rules.policy.paymentsStale {
      warnings.append(.paymentsStale(days: day - lastPayment))
    }
    return warnings
  }

  /// The open promise to pay whose day comes last: chasing rests until then.
  public func livePromise(among promises: [PromiseStanding]) -> PromiseStanding? {
    promises.filter { $0.isOpen && $0.promise.amount != nil }.max { $0.agreed < $1.agreed }
  }

  /// The latest statement the customer at a slot had answered by the day: a later one they confirmed clears what
  /// differed before.
  func lastAnswered(ofCustomer slot: Int) -> Statement? {
    book.statementsOf[slot].compactMap { book.statements[slot: $0] }.filter { $0.isReconciled(on: day) }
      .max { ($0.asOf, $0.answered ?? $0.sent, $0.id) < ($1.asOf, $1.answered ?? $1.sent, $1.id) }
  }

  /// The latest contact of any kind that reached them, by whoever of us.
  private func lastContact(
    ofCustomer slot: Int, promises: [PromiseStanding]
  ) -> (day: Day, by: String, how: ChaseWarning.How)? {
    var contacts: [(day: Day, by: String, how: ChaseWarning.How)] = []
    contacts += promises.map { ($0.promise.made, $0.promise.by, .promise) }
    contacts += promises.flatMap { book.responsesOf[$0.slot] }.compactMap { book.responses[slot: $0] }
      .map { ($0.day, $0.by, .response) }
    contacts += book.statementsOf[slot].compactMap { book.statements[slot: $0] }
      .map { ($0.sent, $0.by, .statement) }
    contacts += book.rungStepsOf[slot].compactMap { book.rungSteps[slot: $0] }
      .map { ($0.day, $0.by, .rung($0.rung)) }
    // Of one day a touch says best how; it stands last, where the latest of equals is looked for.
    contacts += book.touchesOf[slot].sorted().compactMap { book.touches[slot: $0] }.filter(\.reached)
      .map { ($0.day, $0.by, .touch($0.channel)) }
    return contacts.filter { $0.day <= day }.reversed().max { $0.day < $1.day }
  }

  /// The day of the latest payment by the replayed day; nil if there is none.
  public var lastPayment: Day? {
    var last: Day?
    book.payments.forEach { _, payment in
      if payment.day <= day, last.map({ payment.day > $0 }) ?? true { last = payment.day }
    }
    return last
  }
}
