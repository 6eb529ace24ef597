public import SalesBook

// What goes into letters. Nothing that is marked for us only is among it.
extension Words {
  /// A letter to a customer as of a day, in a colleague's name.
  public func letter(
    _ template: LetterTemplate, to customer: Customer, _ replay: Replay, by login: String
  ) -> String {
    let book = replay.book
    guard let slot = book.customers.slot(of: customer.id) else { return template.text }
    let items = replay.account(ofCustomer: slot)
    // What is contested is not demanded.
    let late = items.filter { $0.isOverdue && $0.uncontested.minor > 0 }
    let promise = replay.livePromise(among: replay.promises(ofCustomer: slot))?.promise
    let person = promise?.contact.flatMap { book.contacts[$0]?.name } ?? payer(slot, book)
    let us = book.people[Name(login)]?.name ?? ""
    return template.filled(with: [
      "customer": customer.name, "contact": person.isEmpty ? customer.name : person,
      "us": us.isEmpty ? login : us, "today": replay.day.iso,
      "items": lines(items, of: \.open),
      "soon-items": lines(replay.soonDue(ofCustomer: slot), of: \.uncontested),
      "late-items": lines(late, of: \.uncontested),
      "owed": sums(items, of: \.open), "overdue": sums(late, of: \.uncontested),
      "promise": promise.map { about($0) } ?? "", "promise-day": promise?.due.iso ?? "",
    ])
  }

  /// Whom a letter about money goes to: who sees to the money, or whoever is
  /// known first.
  private func payer(_ slot: Int, _ book: Book) -> String {
    let people = book.contactsOf[slot].sorted().compactMap { book.contacts[slot: $0] }
    return (people.first { $0.role == .finance } ?? people.first)?.name ?? ""
  }

  private func lines(_ items: [OpenItem], of money: (OpenItem) -> Money) -> String {
    items.map { letters.item($0.number, $0.due.iso, self.money(money($0)), $0.open.minor > 0 ? $0.days : 0) }
      .joined(separator: "\n")
  }

  private func sums(_ items: [OpenItem], of money: (OpenItem) -> Money) -> String {
    var sums: [Money] = []
    for item in items { sums.add(money(item)) }
    return sums.map { self.money($0) }.joined(separator: " + ")
  }
}
