internal import SalesBook

/// A contact with one customer or with several: one line and Enter is enough.
/// Which plan it carries out, why money is unpaid and when to be in touch again
/// follow from the line, its channel and its day, until they are typed over.
struct LogForm: DeskForm {
  /// The contact, what it carries out, and what is next.
  struct Entry: Sendable {
    var touch: Touch
    var next: FollowUp
    /// When to be in touch again; nil if nothing is planned.
    var due: Day?
    /// The plan it carries out, of one customer.
    var finishing: ID<FollowUp>?
    /// Whether it carries out what was due with each, of several customers.
    var finishesDue = true
    /// Whether it carries out the other plans that are due, each.
    var settles: [Bool] = []
    /// Whether they were reminded in the same talk of what was due to be.
    var reminds = false
    /// What came of the reason it was made for.
    var answer = ""
    /// What they said to what they were asked, a text a question.
    var heard: [String] = []
    /// The door it gives rise to, by its name; empty for none.
    var door = ""
  }

  let title: String
  let entry: Entry
  private(set) var rows: [FormRow<Entry>] = []
  private let customers: [ID<Customer>]
  /// What one customer is due to be reminded of.
  private let reminders: (promises: [ID<Promise>], invoices: [ID<Invoice>])
  /// Whether that is what they are seen to for.
  private let isReminder: Bool
  /// The plans of one customer that are due besides the one it carries out by itself.
  private let others: [FollowUp]
  /// What a contact with one customer can give rise to.
  private let doors: [Door]
  /// What it has to tell of the reason it is made for.
  private let reason: ReasonAnswer?
  /// Whether money past due is that reason, so that it asks for it.
  private let asksForMoney: Bool

  var draftKey: String? { customers.count == 1 ? "log \(customers[0].text)" : nil }

  /// With the customers a command is about.
  init?(_ desk: Desk, _ book: Book) {
    customers = desk.customersMeant(book)
    let one = customers.count == 1 ? customers[0] : nil
    let meant = desk.record(of: FollowUp.self, book).flatMap { $0.customer == one ? $0 : nil }
    var touch = Touch(key: .none)
    (touch.customer, touch.day) = (one ?? .none, desk.today)
    let next = one.flatMap { desk.dueNow(with: $0, book) }
    touch.channel = (meant.flatMap { $0.due <= desk.today ? $0 : nil } ?? next)?.channel ?? .call
    let first = one.flatMap { desk.firstReason($0, book) }
    reason = (first as? any AnsweredReason)?.answer(desk, book)
    asksForMoney = one.map { desk.asksForMoney($0, book) } ?? false
    let itself = book.carriedOut(by: touch, meant: meant?.id)?.id
    others =
      one.map { desk.planned(with: $0, book) }?.filter { $0.due <= desk.today && $0.id != itself } ?? []
    entry = Entry(
      touch: touch, next: FollowUp(key: .none), settles: others.map { _ in false },
      answer: reason?.options.first?.value ?? "", heard: reason?.questions.map { _ in "" } ?? [])
    title = desk.title(.followUps.log, desk.names(of: customers, book))
    let due = desk.remindersDue(to: one, book)
    reminders = (due.promises, due.invoices)
    isReminder = first.map { [.promiseReminder, .invoiceReminder].contains($0.kind) } ?? false
    doors = one.flatMap { book.customers[$0] }.map { desk.doors(of: $0, book) } ?? []
    let contact = desk.asking(entry, \.touch)
    let asksWhy = desk.asksWhyUnpaid(customers, book)
    rows =
      [contact("Said"), nextRow(with: one, desk)] + answerRow() + heard(from: one, contact, desk, book)
      + givesRise(desk) + gapRow(with: one, contact) + (asksForMoney ? [whyRow(contact)] : []) + [
        contact("Channel", isNeeded: true), contact("Cost").appearing { $0.touch.channel == .gift },
        contact("Reached"), contact("Day", isNeeded: true),
        purposeRow(desk), contact("Minutes"), contact("Problem").noting { $1.noteOfProblem($0.touch, $2) },
      ] + (asksWhy && !asksForMoney ? [whyRow(contact)] : [])
      + carriedOut(one, meant: meant?.id, desk, book) + settledToo(desk)
      + remindedInPassing(of: due.matters, desk)
  }

  /// The row of the next contact: the day the line names, what the reason asks for, or what is usual.
  private func nextRow(with one: ID<Customer>?, _ desk: Desk) -> FormRow<Entry> {
    let (words, reason, asksForMoney) = (desk.words, reason, asksForMoney)
    return .moment(
      LogForm.due, words.name(ofField: "Due", of: .followUp), hint: words.forms.noNext, \.due, at: \.next.time
    ).following { entry, desk, book in
      guard one != nil else { return (entry.due, entry.next.time) = (nil, nil) }
      let proposed = desk.proposedNext(after: entry, reason, asksForMoney: asksForMoney, book)
      (entry.due, entry.next.time) = (proposed.day, proposed.time)
    }.noting { entry, desk, book in desk.note(onDay: entry.due, after: entry.finishing, with: one, book) }
  }

  /// The row of what the next contact is for, as far as its proposal says.
  private func purposeRow(_ desk: Desk) -> FormRow<Entry> {
    let (reason, asksForMoney) = (reason, asksForMoney)
    return desk.asking(entry, \.next)("Purpose").following { entry, desk, book in
      let proposed = desk.proposedNext(after: entry, reason, asksForMoney: asksForMoney, book)
      entry.next.purpose = entry.due == nil ? "" : proposed.purpose
    }
  }

  /// The row of the reason it is made for; none where what was said is the answer.
  private func answerRow() -> [FormRow<Entry>] {
    guard let reason else { return [] }
    let asked = reason.questions.enumerated().map { number, question in
      FormRow<Entry>.text(question.row, question.label, \.heard[number]).noting { _, _, _ in question.note }
    }
    return reason.options.isEmpty
      ? asked : [.word(LogForm.answer, reason.label, of: reason.options, \.answer)] + asked
  }

  /// The row of why money is unpaid: what the line gives away, else, where money is what one came for, that they were
  /// asked and gave no reason.
  private func whyRow(_ contact: Asking<Entry, Touch>) -> FormRow<Entry> {
    let asksForMoney = asksForMoney
    return contact("WhyUnpaid").following { entry, _, _ in
      let heard = TypedWhyUnpaid.read(in: entry.touch.said) ?? (asksForMoney ? .noReason : nil)
      entry.touch.whyUnpaid = entry.touch.reached ? heard : asksForMoney ? .unreachable : nil
    }.noting { entry, desk, book in
      // What there is to show who holds money back over a rebate stands where it is heard (moment 27).
      entry.touch.whyUnpaid == .withheld ? desk.rebateProof(of: entry.touch.customer, book) : ""
    }
  }

  /// With whom of one customer, and how content they sounded: a key each.
  private func heard(
    from one: ID<Customer>?, _ contact: Asking<Entry, Touch>, _ desk: Desk, _ book: Book
  ) -> [FormRow<Entry>] {
    guard let one else { return [] }
    let people = desk.personRow(at: one, contact, book).map { row in
      row.following { entry, _, book in
        entry.touch.contact = entry.finishing.flatMap { book.followUps[$0]?.contact }
      }
    }
    let scale = (1...Touch.mostContent).map { FormOption(String($0), String($0)) }
    return people + [contact("Satisfaction", options: scale, isOneKey: true)]
  }

  /// What is missing for full marks, once less is heard: below the doors, so that a key of theirs still follows the mark
  /// at once.
  private func gapRow(with one: ID<Customer>?, _ contact: Asking<Entry, Touch>) -> [FormRow<Entry>] {
    guard one != nil else { return [] }
    return [contact("Gap").appearing { $0.touch.satisfaction ?? Touch.mostContent < Touch.mostContent }]
  }

  /// The row of doors; none where no chapter has any open.
  private func givesRise(_ desk: Desk) -> [FormRow<Entry>] {
    guard !doors.isEmpty else { return [] }
    let doors = doors
    let options = doors.map { FormOption($0.name, $0.words(desk.words), key: $0.key) }
    return [
      FormRow.word(
        LogForm.door, desk.words.forms.givesRise, of: options, isNeeded: false, isOneKey: true, \.door
      ).noting { entry, desk, book in
        doors.first { $0.name == entry.door }?.line(desk, entry.touch, book) ?? ""
      }
    ]
  }

  /// The row whose tick says that they were reminded too; none where nothing is due to be reminded of.
  private func remindedInPassing(of matters: [String], _ desk: Desk) -> [FormRow<Entry>] {
    guard !matters.isEmpty else { return [] }
    let (words, isReminder) = (desk.words, isReminder)
    let line = words.toSay(words.inPassing(matters.joined(separator: words.general.comma)))
    return [
      FormRow.flag(LogForm.reminded, words.remindedInPassing, \.reminds)
        .following { entry, _, _ in
          // Who is called to be reminded is reminded: what they said is the answer.
          entry.reminds = entry.touch.reached && (isReminder || entry.door == PromiseChapter.reminding)
        }
        .noting { _, _, _ in line }
    ]
  }

  /// The row that says which plan is carried out; none where nothing is planned.
  private func carriedOut(
    _ one: ID<Customer>?, meant: ID<FollowUp>?, _ desk: Desk, _ book: Book
  ) -> [FormRow<Entry>] {
    let label = desk.words.forms.carriesOut
    guard one != nil else {
      let isAny = customers.contains { !desk.planned(with: $0, book).isEmpty }
      return isAny ? [.flag(LogForm.finishing, label, \.finishesDue).telling(.followUp)] : []
    }
    let plans = customers.flatMap { desk.planned(with: $0, book) }
    guard !plans.isEmpty else { return [] }
    let options = plans.map { plan in
      FormOption(
        plan.id.text,
        [desk.words.named(plan, from: desk.today), plan.purpose].filter { !$0.isEmpty }.joined(separator: " ")
      )
    }
    let offered = Set(plans.map(\.id))
    return [
      .choice(LogForm.finishing, label, of: options, \.finishing).following { entry, _, book in
        let carried = book.carriedOut(by: entry.touch, meant: meant)?.id
        entry.finishing = carried.flatMap { offered.contains($0) ? $0 : nil }
      }
    ]
  }

  /// A row for each other plan that is due: whether that was spoken of too.
  private func settledToo(_ desk: Desk) -> [FormRow<Entry>] {
    others.enumerated().map { number, plan in
      let about = [desk.words.named(plan, from: desk.today), plan.purpose].said(by: " ")
      return .flag(
        RowID(.followUp, "Settles\(number + 1)"), desk.words.forms.settlesToo(about), \.settles[number])
    }
  }

  private static let due = RowID(.followUp, "Due")
  private static let finishing = RowID(.followUp, "Done")
  private static let reminded = RowID(.reminder, "Touch")
  private static let door = RowID("Touch.GivesRise")
  private static let answer = RowID("Touch.Answer")

  /// A purpose without a day would be lost.
  func rowMissing(in filled: Entry) -> RowID? {
    filled.due == nil && !filled.next.purpose.isEmpty ? LogForm.due : nil
  }

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let proposed = desk.proposedNext(after: filled, reason, asksForMoney: asksForMoney, book)
    let each = customers.map { id -> LogTouch in
      var (touch, next) = (filled.touch, filled.next)
      (touch.customer, next.customer, next.channel) = (id, id, touch.channel)
      next.origin = proposed.origin
      let ofEach = filled.finishesDue ? book.carriedOut(by: touch)?.id : nil
      let finishing = customers.count == 1 ? filled.finishing : ofEach
      next.due = filled.due ?? next.due
      var logging = LogTouch(touch, finishing: finishing, next: filled.due == nil ? nil : next)
      logging.alsoFinishing = zip(others, filled.settles).filter { $1 && $0.id != finishing }.map(\.0.id)
      return logging
    }
    guard each.count == 1, let one = each.first else { return (Batch(each), about(filled, desk, book)) }
    return (whole(one, filled, desk, book), about(filled, desk, book))
  }

  /// The contact with one customer, what they were reminded of in it, and what came of the reason it was made for.
  private func whole(
    _ one: LogTouch, _ filled: Entry, _ desk: Desk, _ book: Book
  ) -> any SalesBook.Operation {
    let told =
      (reason?.deeds(filled.answer, filled.touch, desk, book) ?? [])
      + (reason?.heard(filled.heard, filled.touch, desk, book) ?? [])
    let deeds = filled.touch.reached ? told : []
    guard filled.reminds else { return deeds.isEmpty ? one : Accompanied(one, with: deeds) }
    let reminding = RemindCustomer(one, invoices: reminders.invoices, promises: reminders.promises)
    return deeds.isEmpty ? reminding : Accompanied(reminding, with: deeds)
  }

  private func about(_ filled: Entry, _ desk: Desk, _ book: Book) -> String {
    let (touch, words) = (filled.touch, desk.words)
    let day = touch.day == desk.today ? "" : " " + words.short(touch.day, from: desk.today)
    let how = touch.channel == .call && day.isEmpty ? [] : [words.name(of: touch.channel) + day]
    let answer = reason?.options.dropFirst().first { $0.value == filled.answer && touch.reached }?.label
    return ([desk.names(of: customers, book)] + how + (answer.map { [$0] } ?? []))
      .joined(separator: words.general.comma)
  }

  func next(_ filled: Entry) -> NextForm? {
    let (door, reason) = (doors.first { $0.name == filled.door }, reason)
    guard door != nil || reason != nil else { return nil }
    return { changes, desk, book in
      guard let touch = changes.lazy.compactMap({ $0.after as? Touch }).first else { return nil }
      return touch.reached
        ? reason?.form(filled.answer, touch, desk, book) ?? door?.form(desk, touch, book) : nil
    }
  }

  func row(for refusal: Refusal) -> RowID? {
    switch refusal {
    case .plannedLater, .alreadySo(.followUp, _), .gone(.followUp, _), .anothers(.followUp, _):
      LogForm.finishing
    case .alreadySo, .promiseTooEarly: LogForm.answer
    case .dayToCome: RowID(.touch, "Day")
    default: nil
    }
  }
}
