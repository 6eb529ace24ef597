/// The overdue debt of one customer being collected, on a day (S2). It begins when more is overdue than policy calls
/// small, ends when no more is, and begins anew later; a payment that bounced by the day has ended nothing.
public struct Arrears: Equatable, Sendable {
  /// All that is overdue, by currency; contested money included.
  public let overdue: [Money]
  /// How much of it is contested, by currency.
  public let contested: [Money]
  /// Days past due of the oldest part.
  public let days: Int
  /// Whether more is overdue than policy calls small; else they are closed: nobody is judged, no rung is taken.
  public let isOpen: Bool
  /// The judgement that holds; nil if nobody judged since the arrears began.
  public let judgement: Judgement?
  /// The steps taken since then, earliest first.
  public let steps: [RungStep]

  /// In bad faith or not; unjudged counts as not deliberate.
  public var verdict: Judgement.Verdict { judgement?.verdict ?? .notDeliberate }

  /// The steps that run on the day.
  public func running(on day: Day) -> [RungStep] { steps.filter { $0.ran(on: day) } }

  /// The highest rung that runs: the board's column. Nil before any was taken.
  public func highest(on day: Day) -> Rung? { running(on: day).map(\.rung).max() }

  /// The day a step that runs is to be looked at again; nil if none says when.
  public func nextStep(on day: Day) -> Day? { nextLook(on: day)?.day }

  /// The step that runs and is to be looked at again first, and when. Of each
  /// rung the latest step that names a day says so; where several run, the earliest day counts
  /// (domain §4).
  func nextLook(on day: Day) -> (step: RungStep, day: Day)? {
    Dictionary(
      running(on: day).filter { $0.next(on: day) != nil }.map { ($0.rung, $0) },
      uniquingKeysWith: { _, later in later }
    ).values
      .compactMap { step in step.next(on: day).map { (step: step, day: $0) } }
      .min { ($0.day, $0.step.rung) < ($1.day, $1.step.rung) }
  }
}

extension Replay {
  /// The arrears of the customer at a slot; nil if nothing is overdue.
  public func arrears(ofCustomer slot: Int) -> Arrears? {
    arrears(ofCustomer: slot, accounts(ofCustomer: slot))
  }

  /// The same while they are open: rungs are taken and judgements made of no others.
  func openArrears(ofCustomer slot: Int) -> Arrears? {
    arrears(ofCustomer: slot).flatMap { $0.isOpen ? $0 : nil }
  }

  /// The same, given their accounts.
  func arrears(ofCustomer slot: Int, _ accounts: [Account]) -> Arrears? {
    let days = accounts.daysOverdue
    guard days > 0 else { return nil }
    let isOpen = !accounts.map(\.overdue).allSatisfy(rules.policy.isSmall)
    let hasActs = !book.judgementsOf.isEmpty(of: slot) || !book.rungStepsOf.isEmpty(of: slot)
    let since = isOpen && hasActs ? arrearsBegan(ofCustomer: slot) : day
    func belongs(_ act: Day) -> Bool { isOpen && act >= since && act <= day }
    let judgement = book.judgementsOf[slot].compactMap { child in
      book.judgements[slot: child].map { (judgement: $0, slot: child) }
    }
    .filter { belongs($0.judgement.day) }
    .max { ($0.judgement.day, $0.slot) < ($1.judgement.day, $1.slot) }?.judgement
    let steps = book.rungStepsOf[slot].compactMap { child in
      book.rungSteps[slot: child].map { (step: $0, slot: child) }
    }
    .filter { belongs($0.step.day) }
    .sorted { ($0.step.day, $0.slot) < ($1.step.day, $1.slot) }.map(\.step)
    return Arrears(
      overdue: accounts.amounts(\.overdue), contested: accounts.amounts(\.contestedOverdue), days: days,
      isOpen: isOpen, judgement: judgement, steps: steps)
  }

  /// The first day of those, up to the replayed one, on all of which the customer at a slot was in arrears, payments
  /// that have bounced since left out; they must be. Only where a due day passes, money comes or a payment bounces
  /// can that change: so only those days are looked at.
  public func arrearsBegan(ofCustomer slot: Int) -> Day {
    since(inArrears: true, ofCustomer: slot)
  }

  /// The first day of those, up to the replayed one, on all of which the customer at a slot was in arrears, or was not.
  private func since(inArrears: Bool, ofCustomer slot: Int) -> Day {
    var began = day
    for turn in overdueTurns(ofCustomer: slot).sorted(by: >) {
      guard withoutBounced(on: turn).isInArrears(customer: slot) == inArrears else { break }
      began = turn
    }
    return began
  }

  /// Since when a hold put on the customer at a slot for arrears has outlived them: there was more past due than policy
  /// calls small when it was put on, and there is not now. Nil where that is not so.
  func outlived(_ hold: Hold, ofCustomer slot: Int) -> Day? {
    guard !withoutBounced(on: day).isInArrears(customer: slot),
      withoutBounced(on: hold.day).isInArrears(customer: slot)
    else { return nil }
    return since(inArrears: false, ofCustomer: slot)
  }

  /// The days up to the replayed one on which a customer's being overdue can
  /// begin or end.
  private func overdueTurns(ofCustomer slot: Int) -> Set<Day> {
    var turns: Set<Day> = [day]
    for child in book.invoicesOf[slot] {
      guard let invoice = book.invoices[slot: child] else { continue }
      turns.formUnion([invoice.issued, invoice.due + 1])
      turns.formUnion(book.instalmentsOf[child].compactMap { book.instalments[slot: $0] }.map { $0.due + 1 })
      turns.formUnion(book.writeOffsOf[child].compactMap { book.writeOffs[slot: $0]?.day })
      for place in book.allocationsTo[child] {
        guard let allocation = book.allocations[slot: place] else { continue }
        turns.insert(allocation.day)
        guard let payment = allocation.payment.flatMap({ book.payments[$0] }) else { continue }
        turns.insert(payment.cashDay)
      }
    }
    return turns.filter { $0 <= day }
  }

  /// Whether more is overdue in a currency than policy calls small.
  private func isInArrears(customer slot: Int) -> Bool {
    var overdue: [Money] = []
    book.invoicesOf.forEach(of: slot) { child in
      book.invoices.read(slot: child) { invoice in
        let currency = invoice.amount.currency
        forEachOpenPart(of: invoice, slot: child) { due, open in
          if due < day, open > 0 { overdue.add(open, currency) }
        }
      }
    }
    return !overdue.allSatisfy(rules.policy.isSmall)
  }

  /// The hold on supply to the customer at a slot, if there is one.
  public func hold(ofCustomer slot: Int) -> Hold? {
    book.holdsOf[slot].compactMap { book.holds[slot: $0] }.filter { $0.held(on: day) }.max { $0.day < $1.day }
  }

  /// The last statement the customer at a slot had answered by the replayed day, confirmed or found to differ, if what
  /// is past due longest could stand on it: an account checked before that was invoiced was checked without it.
  public func reconciled(ofCustomer slot: Int) -> Statement? {
    let oldest = accounts(ofCustomer: slot).flatMap(\.items).filter(\.isOverdue).min { $0.due < $1.due }
    let issued = oldest.flatMap { book.invoices[slot: $0.invoice]?.issued }
    guard let statement = lastAnswered(ofCustomer: slot) else { return nil }
    return issued.map { statement.asOf >= $0 } ?? true ? statement : nil
  }

  /// The days letters of a kind went to the customer at a slot by the replayed day; one that did not reach them
  /// counts for nothing.
  public func letters(_ kind: Touch.LetterKind, toCustomer slot: Int) -> [Day] {
    book.touchesOf[slot].compactMap { book.touches[slot: $0] }
      .filter { $0.letter == kind && $0.direction == .out && $0.reached && $0.day <= day }.map(\.day).sorted()
  }
}
