/// How much of an invoice a payment, or a credit note, settles.
public struct Allocation: BookRecord {
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
  /// How much of the payment that takes, in the payment's currency; nil where it is the same currency, and so the same
  /// sum. What the two are worth to each other was agreed (domain §4 *Money in*).
  public var taken: Money?

  /// What it takes of what it comes out of.
  public var takes: Money { taken ?? amount }

  public static let noun = Noun.allocation
  public static let tableName = "allocations"
  public static let meaning = "which payment, or credit note, settles how much of which invoice"
  public static var table: WritableKeyPath<Book, Table<Allocation>> { \.allocations }
  public var key: ID<Allocation> { id }
  public init(key: ID<Allocation>) { id = key }

  public static let fields: FieldList<Allocation> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs(
      "Invoice", "what is settled", through: \.allocationsTo, get: { $0.invoice }, set: { $0.invoice = $1 }),
    .mayBelong(
      "Payment", "the payment it comes out of", through: \.allocationsFrom, get: { $0.payment },
      set: { $0.payment = $1 }),
    .mayBelong(
      "Credit", "or the credit note it comes out of", to: Invoice.self, through: \.allocationsOfCredit,
      get: { $0.credit },
      set: { $0.credit = $1 }),
    .day("Day", "the day it settles", .past, [], get: { $0.day }, set: { $0.day = $1 }).known,
    .money("Amount", "how much, as the invoice has it", get: { $0.amount }, set: { $0.amount = $1 }),
    .optionalMoney(
      "Taken", "what that takes of a payment in another currency", currency: "TakenCurrency",
      get: { $0.taken }, set: { $0.taken = $1 }),
  ]
}
