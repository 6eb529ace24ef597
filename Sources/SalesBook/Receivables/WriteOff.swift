/// Money of an invoice given up for lost on a day. Nothing is deleted: the
/// invoice stays, with less open.
public struct WriteOff: BookRecord {
  public var id: ID<WriteOff>
  public var invoice = ID<Invoice>.none
  /// Since when.
  public var day = Day(number: 0)
  /// How much, in the invoice's currency; above zero.
  public var amount = Money.zero(.unread)
  /// Login of who approved it.
  public var approver = ""
  public var reason = ""
  /// Login of who wrote it off.
  public var by = ""

  public static let noun = Noun.writeOff
  public static let tableName = "writeoffs"
  public static let meaning = "money of an invoice given up for lost"
  public static var table: WritableKeyPath<Book, Table<WriteOff>> { \.writeOffs }
  public var key: ID<WriteOff> { id }
  public init(key: ID<WriteOff>) { id = key }

  public static let fields: FieldList<WriteOff> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs("Invoice", "the invoice", through: \.writeOffsOf, get: { $0.invoice }, set: { $0.invoice = $1 }),
    .day("Day", "since when", get: { $0.day }, set: { $0.day = $1 }),
    .money("Amount", "how much", get: { $0.amount }, set: { $0.amount = $1 }),
    .person(
      "Approver", "login of who approved it", .mandatory,
      get: { $0.approver }, set: { $0.approver = $1 }),
    .text("Reason", "why", get: { $0.reason }, set: { $0.reason = $1 }),
    .person("By", "login of who wrote it off", get: { $0.by }, set: { $0.by = $1 }).workedOut,
  ]
}
