internal import PinyinNames
internal import SalesBook

// With which of their people one talks: a letter each.
extension Desk {
  /// The row that asks for one of a customer's people; none where nobody is known.
  func personRow<Entry, Record: BookRecord>(
    at customer: ID<Customer>, _ ask: Asking<Entry, Record>, _ book: Book
  ) -> [FormRow<Entry>] {
    guard let slot = book.customers.slot(of: customer) else { return [] }
    let people = book.people(ofCustomer: slot, on: today)
    let letters = people.map(\.name).ownLetters()
    let options = zip(people, letters).map { FormOption($0.id.text, $0.name, key: $1) }
    return options.isEmpty ? [] : [ask("Contact", options: options, isOneKey: true)]
  }
}

extension [String] {
  /// A letter for each name that no other has: the first of its characters' letters that is free, or else any.
  /// Nil where all are taken.
  func ownLetters() -> [Character?] {
    var free = Set("abcdefghijklmnopqrstuvwxyz")
    return map { name in
      let own = name.compactMap { PinyinOrder.initial(of: String($0)) }
      let whole = PinyinOrder.initial(of: name).map { [$0] } ?? []
      let letter = (whole + own).first(where: free.contains) ?? free.min()
      return letter.flatMap { free.remove($0) }
    }
  }
}
