/// The payments of one customer by what makes another like them: the sum, within a few days. A class, since it holds a
/// whole book and is asked for every row of a bank's file.
public final class LikePayments {
  /// So many days lie between what two sources call the day of one payment, at most.
  public static let days = 7

  private let book: Book
  private let byAmount: [Money: [Payment]]

  /// The payments a customer has in a book and that were not reversed.
  public init(of customer: ID<Customer>, in book: Book) {
    self.book = book
    let theirs = book.customers.slot(of: customer).map { book.paymentsOf[$0] }
    let payments = theirs?.compactMap { book.payments[slot: $0] } ?? []
    byAmount = Dictionary(grouping: payments.filter { book.bounces(ofPayment: $0.id).isEmpty }, by: \.amount)
  }

  /// The payment one told by a source is most like, of those the source has not told of itself; those of `besides` are
  /// others. Where both have a bank's reference these tell them apart.
  public func likeness(of payment: Payment, from source: String, besides: Set<ID<Payment>> = []) -> Likeness?
  {
    let alike = (byAmount[payment.amount] ?? []).filter { other in
      other.id != payment.id && !besides.contains(other.id) && isNear(payment, other)
        && !areTwo(payment.reference, other.reference) && !book.sources(of: other.id).contains(source)
    }
    return alike.min { rank($0, payment) < rank($1, payment) }.map { Likeness(to: $0) }
  }

  private func isNear(_ one: Payment, _ other: Payment) -> Bool {
    one.dayUnknown || other.dayUnknown || abs(one.day - other.day) <= LikePayments.days
      || (other.matures.map { abs(one.day - $0) <= LikePayments.days } ?? false)
  }

  private func areTwo(_ one: String, _ other: String) -> Bool {
    !one.isEmpty && !other.isEmpty && one != other
  }

  /// The nearest day goes first, a day that is not known last.
  private func rank(_ other: Payment, _ payment: Payment) -> (Int, Int, ID<Payment>) {
    (other.dayUnknown ? 1 : 0, abs(other.day - payment.day), other.id)
  }
}

extension Book {
  /// What is to be asked of money of a customer that is typed and like what a source told of; nothing where the same sum
  /// of the same day is asked about already.
  func likeness(ofTyped payment: Payment, of customer: ID<Customer>, besides doubts: [Doubt]) -> [Doubt] {
    let isAsked = doubts.contains { if case .takenAlready = $0 { true } else { false } }
    guard !isAsked else { return [] }
    return LikePayments(of: customer, in: self).likeness(of: payment, from: Saying.typed).map { [.alike($0)] }
      ?? []
  }
}
