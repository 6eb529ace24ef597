import SalesBook

// How the days before went, and who is away next; written down today.
extension SampleBook.Story {
  /// Four weeks of one's own rounds, and a colleague on leave from tomorrow.
  func days() {
    let me = stage.login(of: .me)
    note(stage.today, by: .me) { _ in RoundsBefore(person: me) }
    let (lina, today) = (stage.login(of: .li), stage.today)
    note(stage.today, by: .li) { _ in
      var leave = Leave(key: .none)
      (leave.person, leave.from, leave.to, leave.cover) = (lina, today + 1, today + 2, me)
      return TakeLeave(leave)
    }
  }
}

/// The rounds of the last four weeks, as far as the book tells of them: whom somebody was in touch with on a day was in
/// that day's, and on some days one more was left.
private struct RoundsBefore: Operation {
  static let keyword = JournalWord.deed(.beginRound)
  let person: String

  func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let rules = DutyRules(book)
    var changes: [Change] = []
    let first = author.day.startOfWeek - 21
    for date in (0..<(author.day - first)).map({ first + $0 }) {
      var seen: Set<ID<Customer>> = []
      let met = book.touches.all.filter { $0.day == date && $0.by == person && $0.letter == nil }
        .map(\.customer).filter { seen.insert($0).inserted }
      guard rules.workingDays.contains(date), !met.isEmpty else { continue }
      let waited = book.followUps.all.filter { $0.by == person && $0.due == date && $0.waited(on: date) }
        .map(\.customer).filter { seen.insert($0).inserted }
      changes += round(of: met + waited.prefix(1), on: date, book, &ids)
    }
    return Plan(did: "Noted the rounds of four weeks", changes)
  }

  private func round(
    of customers: [ID<Customer>], on day: Day, _ book: Book, _ ids: inout FreshIDs
  ) -> [Change] {
    var round = Round(key: book.freshID(Round.self, drawing: &ids))
    (round.person, round.day) = (person, day)
    (round.begun, round.ended) = (TimeOfDay(hour: 9, minute: 5), TimeOfDay(hour: 16, minute: 20))
    round.minutes = 25 + 12 * customers.count
    return [.add(round)]
      + customers.enumerated().map { place, customer in
        var item = RoundItem(key: book.freshID(RoundItem.self, drawing: &ids))
        (item.round, item.customer, item.place) = (round.id, customer, place + 1)
        item.must = true
        return .add(item)
      }
  }
}
