internal import PinyinNames
public import SalesBook

/// Finds customers by a word as the list's filter does: name, number, aliases, tags, contacts, telephones, notes, by text,
/// pinyin or initials.
public struct CustomerSearch: Sendable {
  private let query: NameQuery
  private let telephone: TextQuery?

  /// Reads what was typed; nothing finds everybody.
  public init(_ typed: String) {
    query = NameQuery(typed)
    telephone = TelephoneNumber.digits(of: typed) == nil ? nil : TextQuery(typed)
  }

  /// Whether it finds the customer at a slot.
  public func finds(_ slot: Int, in book: Book) -> Bool { query.matches(BookIndex.prepare(slot, book)) }

  /// Whether it is digits of a telephone of the customer at a slot, or of one of their people.
  public func findsPhone(of slot: Int, in book: Book) -> Bool {
    guard let telephone, let customer = book.customers[slot: slot] else { return false }
    return telephone.matches(customer.phone)
      || book.contactsOf[slot].contains {
        book.contacts[slot: $0].map { telephone.matches($0.phone) } ?? false
      }
  }
}
