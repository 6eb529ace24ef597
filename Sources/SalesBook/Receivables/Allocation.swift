/// How much of an invoice a payment, or a credit note, settles.
public struct Allocation: BookRecord {
  /// What the record is known by.
  public var id: ID<Allocation>
  /// What is settled.
  public var invoice = ID<Invoice>.none
  /// The payment it comes out of, if not a credit note.
  public var payment: ID<Payment>?
  /// The credit note it comes out of, if not a payment.
  public var credit: ID<Invoice>?
  /// The day it settles.
  public var day = Day(number: 0)
  /// How much, in the invoice's currency; above zero.
  public var amount = Money.zero(.unread)

  /// Its noun.
  public static let noun = Noun.allocation
  /// Its table in a book.
  public static var table: WritableKeyPath<Book, Table<Allocation>> { \.allocations }
  /// What it is known by.
  public var key: ID<Allocation> { id }
  /// An empty one known by that.
  public init(key: ID<Allocation>) { id = key }

  /// Keeps the links to what it belongs to.
  public static func relink(_ book: inout Book, slot: Int, from old: Allocation?, to new: Allocation?) {
    book.allocationsTo.move(slot, from: old?.invoice, to: new?.invoice, in: book.invoices)
    book.allocationsFrom.move(slot, from: old?.payment, to: new?.payment, in: book.payments)
    book.allocationsOfCredit.move(
      slot, from: old?.credit, to: new?.credit, in: book.invoices)
  }

  /// Its fields, as written.
  public static let fields: [Field<Allocation>] =
    [
      .key(get: { $0.id }, set: { $0.id = $1 }),
      .reference("Invoice", "what is settled", get: { $0.invoice }, set: { $0.invoice = $1 }),
      .optionalReference(
        "Payment", "the payment it comes out of", get: { $0.payment }, set: { $0.payment = $1 }),
      .optionalReference(
        "Credit", "or the credit note it comes out of", to: Invoice.self, get: { $0.credit },
        set: { $0.credit = $1 }),
      .day("Day", "the day it settles", get: { $0.day }, set: { $0.day = $1 }),
    ] + Field.money("Amount", "how much", get: { $0.amount }, set: { $0.amount = $1 })
}
