/// Money of an invoice let go on a day, as a difference at settling or for lost (domain §4 *Money in*). Nothing is
/// deleted: the invoice stays, with less open.
public struct WriteOff: Removable {
  public var id: ID<WriteOff>
  public var invoice = ID<Invoice>.none
  /// Since when.
  public var day = Day(number: 0)
  /// How much, in the invoice's currency; above zero.
  public var amount = Money.zero(.unread)
  /// Login of who approved it; a difference at settling needs nobody.
  public var approver = ""
  public var reason = ""
  /// Login of who wrote it off.
  public var by = ""
  /// Which of the two it is; what was written down before there were two is a bad debt.
  public var kind = Kind.badDebt
  /// The payment a difference is the rest of: when that is reversed nothing was let go, when it goes so does this.
  public var payment: ID<Payment>?

  /// Why money is let go.
  public enum Kind: String, Keyword {
    /// A bank fee, cents, a rate: what a payment lacks of what it settles, up to policy's tolerance.
    case difference
    /// It is given up for lost, and somebody else approves it.
    case badDebt = "bad-debt"
  }

  public static let noun = Noun.writeOff
  public static let tableName = "writeoffs"
  public static let meaning = "money of an invoice let go: a difference at settling, or a bad debt"
  public static var table: WritableKeyPath<Book, Table<WriteOff>> { \.writeOffs }
  public var key: ID<WriteOff> { id }
  public init(key: ID<WriteOff>) { id = key }

  public static let fields: FieldList<WriteOff> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs("Invoice", "the invoice", through: \.writeOffsOf, get: { $0.invoice }, set: { $0.invoice = $1 }),
    .day("Day", "since when", get: { $0.day }, set: { $0.day = $1 }).known,
    .money("Amount", "how much", get: { $0.amount }, set: { $0.amount = $1 }),
    .person(
      "Approver", "login of who approved it; a bad debt needs one",
      get: { $0.approver }, set: { $0.approver = $1 }),
    .text("Reason", "why", get: { $0.reason }, set: { $0.reason = $1 }),
    .person("By", "login of who wrote it off", get: { $0.by }, set: { $0.by = $1 }).workedOut,
    .optionalChoice(
      "Kind", "a difference at settling, or a bad debt, which it is where it does not say", get: { $0.kind },
      set: { $0.kind = $1 ?? .badDebt }),
    .mayBelong(
      "Payment", "the payment a difference is the rest of", through: \.writeOffsBeside, get: { $0.payment },
      set: { $0.payment = $1 }
    ).workedOut,
  ]
}
