internal import SalesBook
internal import TextCanvas

/// A search through everything a book holds: names, numbers, amounts, what was
/// said and what is planned. It stops when there is more than one can read.
struct BookSearch {
  /// The most finds that are shown.
  static let limit = 200

  /// One find: whose it is, what, on which day, and the text it was found in.
  struct Find {
    let customer: ID<Customer>
    let item: DossierItem
    let day: Day?
    let text: String
  }

  private let needle: [UInt8]
  private let money: Money?

  /// A search for a text, which may be an amount; nil for nothing to look for.
  init?(_ typed: String, _ currency: Currency) {
    guard !typed.isEmpty, typed.utf8.count > 1 else { return nil }
    needle = Array(typed.lowercased().utf8)
    money = try? TypedAmount.read(typed, currency: currency)
  }

  /// What is found, customers first, then the latest.
  func finds(in book: Book) -> [Find] {
    var finds: [Find] = []
    func look(
      _ customer: ID<Customer>?, _ item: DossierItem, _ day: Day?, _ texts: [String], _ amount: Money? = nil
    ) {
      guard finds.count < BookSearch.limit, let customer else { return }
      guard let text = texts.first(where: contains) ?? (isAmount(amount) ? amount?.spoken : nil) else {
        return
      }
      finds.append(Find(customer: customer, item: item, day: day, text: text))
    }
    book.customers.forEach { _, customer in
      look(
        customer.id, .customer(customer.id), nil,
        [customer.name, customer.number, customer.note] + customer.aliases)
    }
    book.contacts.forEach { _, contact in
      look(
        contact.customer, .contact(contact.id), nil,
        [contact.name, contact.phone, contact.weChat, contact.note])
    }
    book.invoices.forEach { _, invoice in
      look(
        invoice.customer, .invoice(invoice.id), invoice.issued, [invoice.number, invoice.what], invoice.amount
      )
    }
    book.payments.forEach { _, payment in
      look(
        payment.customer, .payment(payment.id), payment.day,
        [payment.note, payment.payer, payment.reference],
        payment.amount)
    }
    book.touches.forEach { _, touch in
      look(
        touch.customer, .touch(touch.id), touch.day, [touch.said, touch.topic, touch.nextStep, touch.problem])
    }
    book.followUps.forEach { _, followUp in
      guard followUp.isPlanned else { return }
      look(followUp.customer, .followUp(followUp.id), followUp.due, [followUp.purpose, followUp.place])
    }
    return finds
  }

  private func isAmount(_ amount: Money?) -> Bool {
    guard let amount, let money else { return false }
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
  /// What a search finds, as rows to pick from.
  func rows(of search: BookSearch, _ book: Book) -> [Listing.Row] {
    search.finds(in: book).map { find in
      let kind: Noun =
        switch find.item {
        case .customer: .customer
        case .followUp: .followUp
        case .invoice: .invoice
        case .contact: .contact
        case .touch: .touch
        case .payment: .payment
        case .move: .move
        }
      return Listing.Row(
        cells: [
          Span(find.day?.iso ?? "", .dim), Span(words.name(of: kind), .label),
          Span("\(book.customers[find.customer]?.name ?? "")  \(find.text)"),
        ], action: .open(find.customer, find.item))
    }
  }
}
