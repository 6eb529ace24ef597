internal import SalesBook

/// A contact with one customer or with several: one line and Enter is enough.
/// Which plan it carries out, and when to be in touch again, follow from its
/// channel and day.
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
    /// Whether they were reminded in the same talk of what was due to be.
    var reminds = false
    /// The door it gives rise to, by its name; empty for none.
    var door = ""
  }

  let title: String
  let entry: Entry
  private(set) var rows: [FormRow<Entry>] = []
  private let customers: [ID<Customer>]
  /// What one customer is due to be reminded of.
  private let reminders: (promises: [ID<Promise>], invoices: [ID<Invoice>])
  /// What a contact with one customer can give rise to.
  private let doors: [Door]

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
    entry = Entry(touch: touch, next: FollowUp(key: .none))
    title = desk.title(.followUps.log, desk.names(of: customers, book))
    let due = desk.remindersDue(to: one, book)
    reminders = (due.promises, due.invoices)
    doors = one.flatMap { book.customers[$0] }.map { desk.doors(of: $0, book) } ?? []
    let (words, contact) = (desk.words, desk.asking(entry, \.touch))
    let label = words.name(ofField: "Due", of: .followUp)
    rows =
      [
        contact("Said"),
        .day(LogForm.due, label, .coming, hint: words.forms.noNext, \.due).following { entry, desk, book in
          entry.due = one.flatMap { _ in desk.nextContact(after: entry.touch, but: entry.finishing, book) }
        }.noting { entry, desk, book in desk.note(onDay: entry.due, after: entry.finishing, with: one, book)
        },
      ] + heard(from: one, contact, desk, book) + [
        contact("Channel", isNeeded: true),
        contact("Cost").appearing { $0.touch.channel == .gift }, contact("Reached"),
        contact("Day", isNeeded: true),
        desk.asking(entry, \.next)("Purpose"), contact("Problem").noting { $1.noteOfProblem($0.touch, $2) },
      ] + (desk.asksWhyUnpaid(customers, book) ? [contact("WhyUnpaid")] : [])
      + carriedOut(one, meant: meant?.id, desk, book) + remindedInPassing(of: due.matters, desk)
  }

  /// With whom of one customer, how content they sounded, and what comes of it: a key each.
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
    // Below the doors, so that a key of theirs still follows the mark at once.
    let gap = contact("Gap").appearing { $0.touch.satisfaction ?? Touch.mostContent < Touch.mostContent }
    return people + [contact("Satisfaction", options: scale, isOneKey: true)] + givesRise(desk) + [gap]
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
    let words = desk.words
    let line = words.toSay(words.inPassing(matters.joined(separator: words.general.comma)))
    return [
      FormRow.flag(LogForm.reminded, words.remindedInPassing, \.reminds)
        .following { entry, _, _ in entry.reminds = entry.door == PromiseChapter.reminding }
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

  private static let due = RowID(.followUp, "Due")
  private static let finishing = RowID(.followUp, "Done")
  private static let reminded = RowID(.reminder, "Touch")
  private static let door = RowID("Touch.GivesRise")

  /// A purpose without a day would be lost.
  func rowMissing(in filled: Entry) -> RowID? {
    filled.due == nil && !filled.next.purpose.isEmpty ? LogForm.due : nil
  }

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let each = customers.map { id -> LogTouch in
      var (touch, next) = (filled.touch, filled.next)
      (touch.customer, next.customer, next.channel) = (id, id, touch.channel)
      let ofEach = filled.finishesDue ? book.carriedOut(by: touch)?.id : nil
      let finishing = customers.count == 1 ? filled.finishing : ofEach
      guard let day = filled.due else { return LogTouch(touch, finishing: finishing) }
      next.due = day
      return LogTouch(touch, finishing: finishing, next: next)
    }
    let (touch, words) = (filled.touch, desk.words)
    let day = touch.day == desk.today ? "" : " " + words.short(touch.day, from: desk.today)
    let how = touch.channel == .call && day.isEmpty ? [] : [words.name(of: touch.channel) + day]
    let about = ([desk.names(of: customers, book)] + how).joined(separator: words.general.comma)
    guard each.count == 1, let one = each.first else { return (Batch(each), about) }
    guard filled.reminds else { return (one, about) }
    return (RemindCustomer(one, invoices: reminders.invoices, promises: reminders.promises), about)
  }

  func next(_ filled: Entry) -> NextForm? {
    guard let door = doors.first(where: { $0.name == filled.door }) else { return nil }
    return { changes, desk, book in
      let touch = changes.lazy.compactMap { $0.after as? Touch }.first
      return touch.flatMap { door.form(desk, $0, book) }
    }
  }

  func row(for refusal: Refusal) -> RowID? {
    switch refusal {
    case .plannedLater, .alreadySo(.followUp, _), .gone(.followUp, _), .anothers(.followUp, _):
      LogForm.finishing
    case .dayToCome: RowID(.touch, "Day")
    default: nil
    }
  }
}

extension Desk {
  /// Why money is unpaid is asked at every contact with one who is late (domain
  /// §4).
  fileprivate func asksWhyUnpaid(_ customers: [ID<Customer>], _ book: Book) -> Bool {
    customers.count == 1
      && book.customers.slot(of: customers[0]).flatMap { index.board.cards[$0]?.arrears } != nil
  }

  /// What waits with a customer, by its days.
  fileprivate func planned(with id: ID<Customer>, _ book: Book) -> [FollowUp] {
    var touch = Touch(key: .none)
    (touch.customer, touch.day) = (id, today)
    return book.plans(openTo: touch)
  }

  /// What is next with a customer, if it is due.
  fileprivate func dueNow(with id: ID<Customer>, _ book: Book) -> FollowUp? {
    nextFollowUp(of: id, book).flatMap { $0.due <= today ? $0 : nil }
  }

  /// The day a repeat goes on once a plan of it is carried out.
  private func nextOfSeries(after finishing: ID<FollowUp>?, _ book: Book) -> Day? {
    finishing.flatMap { book.followUps[$0] }.flatMap { book.next(after: $0, on: today) }.map { next in
      next.series.proposed(for: next.occurrence, index.workingDays)
    }
  }

  /// What is said of the day of the next contact: how full it is, and that a repeat goes on by itself.
  fileprivate func note(
    onDay due: Day?, after finishing: ID<FollowUp>?, with one: ID<Customer>?, _ book: Book
  ) -> String {
    let goesOn = nextOfSeries(after: finishing, book).map { words.goesOn(words.spoken($0, from: today)) }
    let load = due.map { self.load(on: $0, with: one, book) }
    return [goesOn ?? "", load ?? ""].said(by: words.general.comma)
  }

  /// When to be in touch again after a contact; none is proposed if something is planned besides what it carries out,
  /// or a repeat goes on by itself.
  fileprivate func nextContact(after touch: Touch, but finishing: ID<FollowUp>?, _ book: Book) -> Day? {
    guard nextOfSeries(after: finishing, book) == nil else { return nil }
    return index.replay(book).nextContact(after: touch, but: finishing)
  }
}
