internal import SalesBook

/// A rung taken: the next higher one that the judgement allows is proposed; what
/// to look at before chasing stands in the title.
struct RungForm: DeskForm {
  /// The step, and whether the account was checked with their finance department
  /// for it.
  struct Entry: Sendable {
    var step: RungStep
    var reconciles: Bool
    /// Whether it is a contact as well, and whether it stops supply.
    var logs = true
    var holds = true
  }

  let title: String
  let entry: Entry
  let rows: [FormRow<Entry>]

  var draftKey: String? { "rung \(entry.step.customer.text)" }

  init?(_ desk: Desk, _ book: Book) {
    guard let customer = desk.customer(book), let card = desk.card(book), let arrears = card.arrears else {
      return nil
    }
    var step = RungStep(key: .none)
    (step.customer, step.day) = (customer.id, desk.today)
    step.rung = Rung.next(after: card.rung, under: arrears.verdict)
    entry = Entry(step: step, reconciles: false)
    title = desk.title(
      .arrears.takeRung, RungForm.facts(customer, arrears, desk, book).joined(separator: "  ! "))
    let (ask, words) = (desk.asking(entry, \.step), desk.words.collecting)
    rows =
      [
        ask("Rung", isNeeded: true), ask("Did", isNeeded: true),
        .flag(RungForm.reconciled, words.reconciled, \.reconciles).telling(.statement), ask("Outcome"),
        ask("Answer"),
        ask("Next").following { entry, desk, _ in
          entry.step.next = desk.index.workingDays.onOrAfter(max(entry.step.day + 7, desk.today))
        },
      ] + desk.contact(of: customer, ask, book) + [ask("Means"), ask("Day", isNeeded: true)]
      + [
        FormRow.flag(RowID(.rungStep, "Logs"), words.logsContact, \.logs).following { entry, _, _ in
          entry.logs = entry.step.rung.isTalk
        }.telling(.touch),
        FormRow.flag(RowID(.rungStep, "Holds"), words.stopsSupply, \.holds).following { entry, desk, book in
          entry.holds = entry.step.rung == .stopSupply && !desk.isHeld(entry.step.customer, book)
        }.telling(.hold),
      ]
  }

  /// Whom it is about, what was agreed with them, what to look at first, and steps nothing has come of.
  private static func facts(_ customer: Customer, _ arrears: Arrears, _ desk: Desk, _ book: Book) -> [String]
  {
    let words = desk.words
    let terms = customer.terms.map { "\(words.panes.terms) \(words.name(of: $0))" }
    let signed = book.customers.slot(of: customer.id).flatMap { slot in
      desk.index.replay(book).on(desk.today).deals(ofCustomer: slot)
        .filter { $0.signed != nil && !$0.deal.contract.isEmpty }
        .max { ($0.since, $0.deal.id) < ($1.since, $1.deal.id) }
    }
    let contract = signed.map {
      words.collecting.signed($0.deal.contract, words.short($0.since, from: desk.today))
    }
    let unanswered = arrears.running(on: desk.day).filter { !$0.hasOutcome(on: desk.day) }
    return [[customer.name, terms, contract].compactMap { $0 }.joined(separator: "  ")]
      + (desk.sight(book)?.chaseWarnings ?? []) + unanswered.map { words.unanswered($0, on: desk.day) }
  }

  private static let reconciled = RowID(.rungStep, "Reconciled")

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let step = filled.step
    return (
      TakeRung(step, reconciles: filled.reconciles, logs: filled.logs, holds: filled.holds),
      "\(desk.names(of: [step.customer], book)) \(desk.words.numbered(step.rung))"
    )
  }

  func row(for refusal: Refusal) -> RowID? {
    switch refusal {
    case .rungBarred(.notReconciled): RungForm.reconciled
    case .rungBarred: RowID(.rungStep, "Rung")
    default: nil
    }
  }
}

extension Rung {
  /// The next higher one than the highest taken that a judgement allows; the
  /// same again if there is none higher.
  fileprivate static func next(after highest: Rung?, under verdict: Judgement.Verdict) -> Rung {
    let allowed = allCases.filter { $0.isUsual(under: verdict) }
    let higher = highest.flatMap { taken in allowed.first { $0 > taken } }
    let same = highest.flatMap { $0.isUsual(under: verdict) ? $0 : nil }
    return higher ?? same ?? allowed.first ?? .talk
  }
}

extension Words {
  /// A rung with its number.
  func numbered(_ rung: Rung) -> String { "\(rung.number) \(name(of: rung))" }
}

extension Desk {
  /// Opens the form for a rung to take. In the round what came of the step that is due is asked first.
  mutating func openRung(_ book: Book) -> [Effect] {
    let isDue = card(book)?.duties.contains { if case .rungStep = $0.duty { true } else { false } } ?? false
    if focus == .today, isDue, stepMeant(book, isSilent: true) != nil {
      return open(RungAnswerForm.init, book)
    }
    return open(RungForm.init, book)
  }

  /// Whether a customer gets no goods.
  fileprivate func isHeld(_ id: ID<Customer>, _ book: Book) -> Bool {
    book.customers.slot(of: id).map { index.replay(book).hold(ofCustomer: $0) != nil } ?? false
  }
}
