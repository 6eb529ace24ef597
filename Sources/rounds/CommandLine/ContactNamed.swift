internal import BookStore
internal import PinyinNames
internal import SalesBook
internal import Screens

extension OpenBook {
  /// The one of a customer's people with that ID or name, or the only one it matches by text, pinyin or initials.
  func contact(_ text: String, of customer: Customer) throws -> ID<Contact> {
    let book = store.book
    let people = (book.customers.slot(of: customer.id).map { Array(book.contactsOf[$0].sorted()) } ?? [])
      .compactMap { book.contacts[slot: $0] }
    let query = NameQuery(text)
    let exact = people.filter { $0.name == text || $0.id.text == text.uppercased() }
    let found = exact.isEmpty ? people.filter { query.matches(PreparedName($0.name)) } : exact
    guard found.count == 1 else {
      let names = people.map { "\($0.name) \($0.id.text)" }.joined(separator: ", ")
      throw CommandFailure(sentence: spoken.noSuchContact(text, customer.name, names))
    }
    return found[0].id
  }
}
