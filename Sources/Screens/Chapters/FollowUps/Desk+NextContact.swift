internal import SalesBook

// When to be in touch again, worked out of the line that is typed, the reason for the contact, and what is usual.
extension Desk {
  /// When to be in touch again after a contact as it stands: on the day the line names; when its reason asks for it; of
  /// money asked for in three working days; else by the cadence, unless something is planned already.
  func proposedNext(
    after entry: LogForm.Entry, _ reason: ReasonAnswer?, asksForMoney: Bool, _ book: Book
  ) -> ProposedNext {
    let (touch, finishing) = (entry.touch, entry.finishing)
    guard book.customers[touch.customer] != nil else { return ProposedNext() }
    let usual = usualNext(after: touch, but: finishing, book)
    guard touch.reached, touch.day == today else { return usual }
    if let named = TypedDay.named(in: touch.said, today: today, workingDays: index.workingDays) {
      let usual = asksForMoney ? FollowUp.Origin.arrears : .person
      return ProposedNext(
        day: reason?.latest.map { min($0, named) } ?? named, origin: reason?.origin ?? usual)
    }
    if let own = reason?.next(entry.answer, touch, self, book) { return own }
    guard asksForMoney, nextOfSeries(after: finishing, book) == nil else { return usual }
    let day = index.workingDays.adding(Desk.askedAgain, to: today)
    let isPlanned = book.plans(openTo: touch).contains { $0.id != finishing && $0.due <= day }
    return isPlanned ? ProposedNext() : ProposedNext(day: day, origin: .arrears)
  }

  /// Working days after which money asked for is looked at again (round.md *The reached prompt*).
  private static let askedAgain = 3

  /// When to be in touch again by the cadence; none is proposed if something is planned besides what it carries out, or
  /// a repeat goes on by itself.
  private func usualNext(after touch: Touch, but finishing: ID<FollowUp>?, _ book: Book) -> ProposedNext {
    guard nextOfSeries(after: finishing, book) == nil else { return ProposedNext() }
    return ProposedNext(day: index.replay(book).nextContact(after: touch, but: finishing))
  }

  /// The day a repeat goes on once a plan of it is carried out.
  func nextOfSeries(after finishing: ID<FollowUp>?, _ book: Book) -> Day? {
    finishing.flatMap { book.followUps[$0] }.flatMap { book.next(after: $0, on: today) }.map { next in
      next.series.proposed(for: next.occurrence, index.workingDays)
    }
  }

  /// What is said of the day of the next contact: how full it is, and that a repeat goes on by itself.
  func note(
    onDay due: Day?, after finishing: ID<FollowUp>?, with one: ID<Customer>?, _ book: Book
  ) -> String {
    let goesOn = nextOfSeries(after: finishing, book).map { words.goesOn(words.spoken($0, from: today)) }
    let load = due.map { self.load(on: $0, with: one, book) }
    return [goesOn ?? "", load ?? ""].said(by: words.general.comma)
  }

  /// Why money is unpaid is asked at every contact with one who is late (domain
  /// §4).
  func asksWhyUnpaid(_ customers: [ID<Customer>], _ book: Book) -> Bool {
    customers.count == 1
      && book.customers.slot(of: customers[0]).flatMap { index.board.cards[$0]?.arrears } != nil
  }

  /// What waits with a customer, by its days.
  func planned(with id: ID<Customer>, _ book: Book) -> [FollowUp] {
    var touch = Touch(key: .none)
    (touch.customer, touch.day) = (id, today)
    return book.plans(openTo: touch)
  }

  /// What is next with a customer, if it is due.
  func dueNow(with id: ID<Customer>, _ book: Book) -> FollowUp? {
    nextFollowUp(of: id, book).flatMap { $0.due <= today ? $0 : nil }
  }
}
