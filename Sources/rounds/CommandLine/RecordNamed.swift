internal import BookStore
internal import PinyinNames
internal import SalesBook
internal import Screens

/// A record as somebody names it on the command line.
struct RecordNamed {
  let noun: Noun
  /// Its key, as it stands in files.
  let key: String

  /// The record with that ID in whatever table, the invoice of that number, or the customer so named.
  init(_ text: String, in book: OpenBook) throws {
    let nouns = Noun.allCases.filter { book.store.book.contains($0, key: text.uppercased()) }
    if let noun = nouns.first(where: { !($0.record is any PlainRecord.Type) }) {
      (self.noun, key) = (noun, text.uppercased())
    } else if let invoice = try RecordNamed.invoice(numbered: text, in: book) {
      (noun, key) = (.invoice, invoice.id.text)
    } else {
      (noun, key) = (.customer, try RecordNamed.customer(text, in: book).id.text)
    }
  }

  /// The invoice of that number, said which it is: the open one where several customers have one, else the latest
  /// (domain §4). Nil if there is none; refused where a customer is called so too, or several are open.
  static func invoice(numbered text: String, in book: OpenBook) throws -> Invoice? {
    let data = book.store.book
    let invoices = data.invoices.all.filter { $0.number == text }
    guard !invoices.isEmpty else { return nil }
    let customers = data.customers.all.filter { $0.isCalled(text) }
    let meant = invoices.count > 1 ? book.mostLikely(of: invoices) : invoices
    guard meant.count == 1, customers.isEmpty else {
      let named =
        customers.map { RecordName(.customer, $0.id.text) } + meant.map { RecordName(.invoice, $0.id.text) }
      let listed = named.prefix(5).map { "\(book.words.name(of: $0, in: TellingBook(data))) \($0.key)" }
      throw CommandFailure(
        sentence: book.spoken.severalRecords(
          text, listed.joined(separator: ", ") + (named.count > 5 ? ", …" : "")))
    }
    let name = RecordName(.invoice, meant[0].id.text)
    let told = book.words.name(of: name, in: TellingBook(data))
    Rounds.complain(book.spoken.meant(text, told, meant[0].issued.iso, name.key))
    return meant[0]
  }

  /// The one customer with that ID, number, name or alias, or the only one it
  /// matches by text, pinyin or initials, or by digits of a telephone; one put away if it matches none that is not: it may owe us yet.
  static func customer(_ text: String, in book: OpenBook) throws -> Customer {
    let customers = book.store.book.customers
    if let id = ID<Customer>(text), let customer = customers[id] { return customer }
    let exact = customers.all.filter { $0.isCalled(text) }
    if exact.count == 1 { return exact[0] }
    let query = NameQuery(text)
    let matching =
      exact.isEmpty
      ? customers.all.filter {
        $0.mergedInto == nil && query.matches(PreparedName(fields: [$0.name] + $0.aliases))
      } : exact
    let called = matching.isEmpty ? customers.all.filter { book.hasPhone($0, matching: text) } : matching
    let active = called.filter(\.isActive)
    let found = active.isEmpty ? called : active
    guard let first = found.first else { throw CommandFailure(sentence: book.spoken.noSuchCustomer(text)) }
    guard found.count == 1 else {
      let names = found.prefix(5).map { "\($0.name) \($0.id.text)" }.joined(separator: ", ")
      throw CommandFailure(
        sentence: book.spoken.severalCustomers(text, names + (found.count > 5 ? ", …" : "")))
    }
    return first
  }
}

extension Customer {
  /// Whether that is its number, its name or an alias, letter by letter.
  fileprivate func isCalled(_ text: String) -> Bool {
    mergedInto == nil && (number == text || name == text || aliases.contains(text))
  }
}

extension OpenBook {
  /// Whether those are digits of a telephone of a customer, or of one of their people.
  fileprivate func hasPhone(_ customer: Customer, matching text: String) -> Bool {
    guard customer.mergedInto == nil, let slot = store.book.customers.slot(of: customer.id) else {
      return false
    }
    return CustomerSearch(text).findsPhone(of: slot, in: store.book)
  }

  /// Of several invoices of one number those that are open; if none is, the latest.
  fileprivate func mostLikely(of invoices: [Invoice]) -> [Invoice] {
    let replay = replay()
    let open = invoices.filter { replay.open($0).minor != 0 }
    guard open.isEmpty else { return open }
    return invoices.max { ($0.issued, $0.id) < ($1.issued, $1.id) }.map { [$0] } ?? []
  }
}
