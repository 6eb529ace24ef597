/// Money of an invoice given up for lost on a day. Nothing is deleted: the
/// invoice stays, with less open.
public struct WriteOff: BookRecord {
  /// What the record is known by.
  public var id: ID<WriteOff>
  /// The invoice.
  public var invoice = ID<Invoice>.none
  /// Since when.
  public var day = Day(number: 0)
  /// How much, in the invoice's currency; above zero.
  public var amount = Money.zero(.unread)
  /// Login of who approved it.
  public var approver = ""
  /// Why.
  public var reason = ""
  /// Login of who wrote it off.
  public var by = ""

  /// Its noun.
  public static let noun = Noun.writeOff
  /// Its table in a book.
  public static var table: WritableKeyPath<Book, Table<WriteOff>> { \.writeOffs }
  /// What it is known by.
  public var key: ID<WriteOff> { id }
  /// An empty one known by that.
  public init(key: ID<WriteOff>) { id = key }

  /// Keeps the links to what it belongs to.
  public static func relink(_ book: inout Book, slot: Int, from old: WriteOff?, to new: WriteOff?) {
    book.writeOffsOf.move(slot, from: old?.invoice, to: new?.invoice, in: book.invoices)
  }

  /// Its fields, as written.
  public static let fields: [Field<WriteOff>] =
    [
      .key(get: { $0.id }, set: { $0.id = $1 }),
      .reference("Invoice", "the invoice", get: { $0.invoice }, set: { $0.invoice = $1 }),
      .day("Day", "since when", get: { $0.day }, set: { $0.day = $1 }),
    ] + Field.money("Amount", "how much", get: { $0.amount }, set: { $0.amount = $1 }) + [
      .text(
        "Approver", "login of who approved it", .mandatory, kind: .reference(.person),
        get: { $0.approver }, set: { $0.approver = $1 }),
      .text("Reason", "why", get: { $0.reason }, set: { $0.reason = $1 }),
      .person("By", "login of who wrote it off", get: { $0.by }, set: { $0.by = $1 }),
    ]
}
