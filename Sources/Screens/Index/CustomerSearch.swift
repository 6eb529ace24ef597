internal import PinyinNames
public import SalesBook

/// Finds customers by a word as the list's filter does: name, number, aliases, tags, contacts, telephones, notes, by text,
/// pinyin or initials. A telephone is found by any digits of it, however they are parted.
public struct CustomerSearch: Sendable {
  private let query: NameQuery
  private let digits: String

  /// So few digits are a number of something else.
  private static let fewestDigits = 4

  /// Reads what was typed; nothing finds everybody.
  public init(_ typed: String) {
    query = NameQuery(typed)
    let separators = " -+().·"
    let isNumber = typed.allSatisfy { $0.isASCII && $0.isNumber || separators.contains($0) }
    let digits = Self.digits(of: typed)
    self.digits = isNumber && digits.count >= Self.fewestDigits ? digits : ""
  }

  /// Whether it finds the customer at a slot.
  public func finds(_ slot: Int, in book: Book) -> Bool {
    query.matches(BookIndex.prepare(slot, book)) || findsPhone(of: slot, in: book)
  }

  /// Whether it is digits of a telephone of the customer at a slot, or of one of their people.
  public func findsPhone(of slot: Int, in book: Book) -> Bool {
    guard !digits.isEmpty, let customer = book.customers[slot: slot] else { return false }
    let phones = [customer.phone] + book.contactsOf[slot].compactMap { book.contacts[slot: $0]?.phone }
    return phones.contains { Self.digits(of: $0).contains(digits) }
  }

  private static func digits(of text: String) -> String { text.filter { $0.isASCII && $0.isNumber } }
}
