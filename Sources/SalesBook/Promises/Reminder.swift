/// That we reminded a customer, before the day, of an invoice about to fall due
/// or of a promise (S2, S4), and what they said.
public struct Reminder: Removable {
  public var id: ID<Reminder>
  /// The invoice they were reminded of, if not a promise.
  public var invoice: ID<Invoice>?
  /// The promise they were reminded of, if not an invoice.
  public var promise: ID<Promise>?
  public var day = Day(number: 0)
  /// What they said.
  public var answer = ""
  /// The touch it was part of.
  public var touch: ID<Touch>?
  /// Login of who reminded them.
  public var by = ""

  public static let noun = Noun.reminder
  public static let tableName = "reminders"
  public static let meaning = "that we reminded them of an invoice or a promise, before its day"
  public static var table: WritableKeyPath<Book, Table<Reminder>> { \.reminders }
  public var key: ID<Reminder> { id }
  public init(key: ID<Reminder>) { id = key }

  public static let fields: FieldList<Reminder> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .mayBelong(
      "Invoice", "the invoice they were reminded of", through: \.remindersOfInvoice, get: { $0.invoice },
      set: { $0.invoice = $1 }),
    .mayBelong(
      "Promise", "or the promise", through: \.remindersOfPromise, get: { $0.promise },
      set: { $0.promise = $1 }),
    .day("Day", "when", get: { $0.day }, set: { $0.day = $1 }).known,
    .text("Answer", "what they said", get: { $0.answer }, set: { $0.answer = $1 }),
    .mention("Touch", "the touch it was part of", get: { $0.touch }, set: { $0.touch = $1 }),
    .person("By", "login of who reminded them", get: { $0.by }, set: { $0.by = $1 }).workedOut,
  ]
}
