internal import SalesBook
internal import TextCanvas

/// A search through everything a book holds: names, numbers, amounts, what was
/// said and what is planned. It stops when there is more than one can read.
struct BookSearch {
  /// The most finds that are shown.
  static let limit = 200

  /// One find: whose it is, what, on which day, and the text it was found in.
  struct Find: Sendable {
    let customer: ID<Customer>
    let item: DossierItem
    let day: Day?
    let text: String
  }

  private let needle: [UInt8]
  private let money: Money?
  private let signs: MoneySigns

  /// A search for a text, which may be an amount; amounts that are found stand behind those signs. Nil for nothing to
  /// look for.
  init?(_ typed: String, _ currency: Currency, _ signs: MoneySigns) {
    guard !typed.isEmpty, typed.utf8.count > 1 else { return nil }
    needle = Array(typed.lowercased().utf8)
    self.signs = signs
    money = try? TypedAmount.read(typed, currency: currency)
  }

  /// What is found, customers first.
  func finds(in book: Book) -> [Find] {
    var finds: [Find] = []
    func add(_ text: String?, _ customer: ID<Customer>?, _ day: Day?, _ item: @autoclosure () -> DossierItem)
    {
      guard let text, let customer, finds.count < BookSearch.limit else { return }
      finds.append(Find(customer: customer, item: item(), day: day, text: text))
    }
    book.customers.forEach { _, customer in
      let found = hit(customer.name) ?? hit(customer.number) ?? hit(customer.note)
      add(found ?? customer.aliases.first(where: contains), customer.id, nil, DossierItem(customer))
    }
    book.contacts.forEach { _, contact in
      let found = hit(contact.name) ?? hit(contact.phone) ?? hit(contact.weChat) ?? hit(contact.note)
      add(found, contact.customer, nil, DossierItem(contact))
    }
    book.invoices.forEach { _, invoice in
      let found = hit(invoice.number) ?? hit(invoice.what) ?? hit(invoice.amount)
      add(found, invoice.customer, invoice.issued, DossierItem(invoice))
    }
    book.payments.forEach { _, payment in
      let found = hit(payment.amount) ?? hit(payment.note) ?? hit(payment.payer) ?? hit(payment.reference)
      add(found, payment.customer, payment.day, DossierItem(payment))
    }
    book.touches.forEach { _, touch in
      let found = hit(touch.said) ?? hit(touch.topic) ?? hit(touch.nextStep) ?? hit(touch.problem)
      add(found, touch.customer, touch.day, DossierItem(touch))
    }
    book.followUps.forEach { _, followUp in
      guard followUp.isPlanned else { return }
      add(
        hit(followUp.purpose) ?? hit(followUp.place), followUp.customer, followUp.due, DossierItem(followUp))
    }
    return finds
  }

  private func hit(_ text: String) -> String? { contains(text) ? text : nil }

  private func hit(_ amount: Money) -> String? { isAmount(amount) ? amount.spoken(signs) : nil }

  private func isAmount(_ amount: Money) -> Bool {
    guard let money else { return false }
    return abs(amount.minor) == money.minor
  }

  /// Whether a text holds what is looked for, capital letters or small.
  private func contains(_ text: String) -> Bool {
    guard text.utf8.count >= needle.count else { return false }
    var text = text
    return text.withUTF8 { bytes in
      let last = bytes.count - needle.count
      var start = 0
      while start <= last {
        var index = 0
        while index < needle.count, BookSearch.folded(bytes[start + index]) == needle[index] { index += 1 }
        if index == needle.count { return true }
        start += 1
      }
      return false
    }
  }

  private static func folded(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
}

extension Desk {
  /// Opens the search through everything.
  mutating func openSearch(_ book: Book) -> [Effect] {
    open(Listing(kind: .search, title: words.forms.search, empty: words.forms.typeToSearch), book)
  }

  /// What a search finds, as rows to pick from.
  fileprivate func rows(of search: BookSearch, _ book: Book) -> [Listing.Row] {
    search.finds(in: book).map { find in
      Listing.Row(
        cells: [
          Span(find.day?.iso ?? "", .dim), Span(words.name(of: find.item.noun), .label),
          Span("\(book.customers[find.customer]?.name ?? "")  \(find.text)"),
        ]
      ) { desk, book in
        desk.show(find.customer, at: find.item, book)
        return []
      }
    }
  }
}

extension ListingKind {
  /// Everything a text is found in.
  static let search = ListingKind(name: "search", keys: ListingKey.ofFinds) { desk, listing, typed, book in
    let search = BookSearch(typed, desk.index.policy.currency, desk.words.signs)
    listing.rows = search.map { desk.rows(of: $0, book) } ?? []
  }
}
