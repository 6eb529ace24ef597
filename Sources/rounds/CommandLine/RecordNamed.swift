internal import BookStore
internal import PinyinNames
internal import SalesBook

/// A record as somebody names it on the command line.
struct RecordNamed {
  let noun: Noun
  /// Its key, as it stands in files.
  let key: String

  /// The record with that ID in whatever table, or the customer so named.
  init(_ text: String, in book: OpenBook) throws {
    let nouns = Noun.allCases.filter { book.store.book.contains($0, key: text.uppercased()) }
    if let noun = nouns.first(where: { $0 != .person && $0 != .setting && $0 != .holiday }) {
      (self.noun, key) = (noun, text.uppercased())
    } else {
      (noun, key) = (.customer, try RecordNamed.customer(text, in: book).id.text)
    }
  }

  /// The one customer with that ID, number, name or alias, or the only one it
  /// matches by text, pinyin or initials.
  static func customer(_ text: String, in book: OpenBook) throws -> Customer {
    let customers = book.store.book.customers
    if let id = ID<Customer>(text), let customer = customers[id] { return customer }
    let exact = customers.all.filter { $0.number == text || $0.name == text || $0.aliases.contains(text) }
      .filter { $0.mergedInto == nil }
    if exact.count == 1 { return exact[0] }
    let query = NameQuery(text)
    let found =
      exact.isEmpty
      ? customers.all.filter { $0.isActive && query.matches(PreparedName(fields: [$0.name] + $0.aliases)) }
      : exact
    guard let first = found.first else { throw CommandFailure(sentence: book.spoken.noSuchCustomer(text)) }
    guard found.count == 1 else {
      let names = found.prefix(5).map { "\($0.name) \($0.id.text)" }.joined(separator: ", ")
      throw CommandFailure(
        sentence: book.spoken.severalCustomers(text, names + (found.count > 5 ? ", …" : "")))
    }
    return first
  }
}
