internal import SalesBook

/// What money is to settle, as a row of a form asks for it: the oldest invoices, one
/// before the others, or nothing yet.
enum SettlingChoice {
  /// The oldest first.
  static let oldest = "oldest"
  /// Nothing: it stays on account.
  static let nothing = "nothing"
  /// The row.
  static let row = RowID(.payment, "Settles")

  /// The row at which a refusal about another currency is explained.
  static func row(for refusal: Refusal) -> RowID? {
    switch refusal {
    case .sumNotAgreed, .currencyDiffers, .moreThanOpen: RowID(.allocation, "Amount")
    default: nil
    }
  }

  /// What a form is told of it.
  struct Answer: Sendable {
    /// A word of the row, or an invoice's key.
    var word: String
    /// What it settles of invoices in another currency, as agreed; nothing if it is not.
    var agreed = Allocation(key: .none)

    /// What it stands for, of money in a currency.
    func settling(of customer: ID<Customer>, in currency: Currency, _ book: Book) -> TakePayment.Settling {
      SettlingChoice.settling(word, of: customer, in: currency, worth: agreed.amount, book)
    }
  }

  /// What a word of the row, or keys of invoices, stand for. What is left of money
  /// for these settles the others, oldest first.
  private static func settling(
    _ word: String, of customer: ID<Customer>, in currency: Currency, _ book: Book
  ) -> TakePayment.Settling {
    if word == nothing { return .nothing }
    let first = word.split(separator: " ").compactMap { ID<Invoice>(String($0)) }
      .filter { book.invoices[$0]?.amount.currency == currency }
    guard !first.isEmpty else { return .oldest }
    return .invoices(first + book.openInvoices(of: customer, in: currency).filter { !first.contains($0) })
  }

  /// The same of money worth a sum agreed, of invoices in its currency, if one was.
  fileprivate static func settling(
    _ word: String, of customer: ID<Customer>, in currency: Currency, worth agreed: Money, _ book: Book
  ) -> TakePayment.Settling {
    switch settling(word, of: customer, in: agreed.minor > 0 ? agreed.currency : currency, book) {
    case .invoices(let chosen) where agreed.minor > 0: .agreed(agreed, chosen)
    case .oldest where agreed.minor > 0:
      .agreed(agreed, book.openInvoices(of: customer, in: agreed.currency))
    case let settling: settling
    }
  }
}

extension Desk {
  /// The row for the sum agreed in the invoices' currency, which is `theirs` where nothing is said.
  func agreedRow<Entry: Sendable>(
    _ entry: Entry, _ place: any WritableKeyPath<Entry, Allocation> & Sendable, in theirs: Currency?
  ) -> FormRow<Entry> {
    asking(entry, place, in: theirs)("Amount", hint: words.forms.agreedHint, label: words.forms.agreed)
  }

  /// The currency of what is oldest of a customer's open invoices in any but one; nil if there is none.
  func otherCurrency(of customer: ID<Customer>, than own: Currency, _ book: Book) -> Currency? {
    let others = index.accounts[book.customers.slot(of: customer) ?? -1] ?? []
    return others.first { $0.currency != own && !$0.items.isEmpty }?.currency
  }

  /// What money of a customer can settle: the oldest first, nothing yet, several
  /// invoices of a promise, an invoice before the others.
  func settlingChoices(of customer: ID<Customer>, first: [Invoice], _ book: Book) -> [FormOption] {
    let several =
      first.count < 2
      ? []
      : [
        FormOption(
          first.map(\.id.text).joined(separator: " "), first.map(\.number).joined(separator: " "))
      ]
    let slot = book.customers.slot(of: customer)
    let replay = index.replay(book)
    let open = slot.map { book.invoicesOf[$0].compactMap { book.invoices[slot: $0] } } ?? []
    let others = open.filter { other in replay.open(other).minor > 0 && !first.map(\.id).contains(other.id) }
      .sorted { ($0.due, $0.issued, $0.id) < ($1.due, $1.issued, $1.id) }
    let words = words.forms
    return [
      FormOption(SettlingChoice.oldest, words.oldestFirst),
      FormOption(SettlingChoice.nothing, words.onAccount),
    ] + several + (first + others).map { FormOption($0.id.text, $0.number) }
  }
}
