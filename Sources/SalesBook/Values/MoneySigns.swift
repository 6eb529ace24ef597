/// The signs before amounts in one book. Where two of its currencies have one sign, as CNY and JPY have ¥, each has
/// its country's letters before it, `CN¥` and `JP¥`, so that they are told apart wherever money is shown; where only
/// one of them is in the book it looks as usual.
public struct MoneySigns: Equatable, Sendable {
  /// The currencies the book has.
  private var known: Set<Currency>
  /// Those of them whose sign another has too.
  private var shared: Set<Currency> = []

  /// The signs where those currencies stand beside each other.
  public init(_ currencies: some Sequence<Currency> = []) {
    known = Set(currencies)
    tellApart()
  }

  /// The signs in a book.
  public init(_ book: Book) { self.init(book.currencies) }

  /// What stands before an amount of a currency.
  public func sign(of currency: Currency) -> String {
    shared.contains(currency) ? currency.ownSign : currency.sign
  }

  /// The signs once those changes were made to what is now that book: it is looked through only where a currency may
  /// have gone that another was told apart from.
  public func following(_ changes: [Change], in book: Book) -> MoneySigns {
    let gone = changes.compactMap { $0.before?.currency }
    if changes.contains(where: { ($0.after ?? $0.before) is Setting }) || !shared.isDisjoint(with: gone) {
      return MoneySigns(book)
    }
    let came = changes.compactMap { $0.after?.currency }
    guard !known.isSuperset(of: came) else { return self }
    return MoneySigns(known.union(came))
  }

  private mutating func tellApart() {
    let bySign = Dictionary(grouping: known, by: \.sign)
    shared = Set(bySign.values.filter { $0.count > 1 }.joined())
  }
}

extension Currency {
  /// Its sign with its country's letters before it: `JP¥`.
  var ownSign: String { letters.prefix(2) + sign }
}

extension BookRecord {
  /// What its amount is in, if it has one.
  fileprivate var currency: Currency? {
    switch self {
    case let invoice as Invoice: invoice.amount.currency
    case let payment as Payment: payment.amount.currency
    case let promise as Promise: promise.amount?.currency
    case let customer as Customer: customer.creditLimit?.currency
    default: nil
    }
  }
}

extension Book {
  /// Every currency there is money of, and the main one. All other money is some of an invoice or of a payment.
  fileprivate var currencies: Set<Currency> {
    let main = Policy(self).currency
    var (found, last): (Set<Currency>, Currency) = ([main], main)
    func note(_ currency: Currency?) {
      guard let currency, currency != last else { return }
      last = currency
      found.insert(currency)
    }
    invoices.forEach { _, invoice in note(invoice.amount.currency) }
    payments.forEach { _, payment in note(payment.amount.currency) }
    promises.forEach { _, promise in note(promise.amount?.currency) }
    customers.forEach { _, customer in note(customer.creditLimit?.currency) }
    return found
  }
}
