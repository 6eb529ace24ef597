/// What a customer said they would do by a day: pay, or anything else (S4).
/// How it ended is never stored; `Replay.promises` works it out.
public struct Promise: Removable {
  public var id: ID<Promise>
  /// Who promised.
  public var customer = ID<Customer>.none
  /// Which of their people did, if known.
  public var contact: ID<Contact>?
  /// The day it was made.
  public var made = Day(number: 0)
  /// The day it is promised for.
  public var due = Day(number: 0)
  /// At what time that day, if it is an appointment.
  public var time: TimeOfDay?
  /// How much is to be paid; nil for a promise of something else.
  public var amount: Money?
  /// What is promised besides, or instead.
  public var what = ""
  /// The invoices it is to pay; none for whatever is open.
  public var invoices: [ID<Invoice>] = []
  /// How it was made.
  public var manner = Manner.spoken
  /// What one thinks of it; nil where nobody said.
  public var judged: Judged?
  /// Whether we are to be there, or to call, that day.
  public var appointment = false
  /// Whether so much hangs on it that its reminder comes earlier.
  public var important = false
  /// The promise it takes the place of.
  public var replaces: ID<Promise>?
  /// Whether the change was our wish, so that the promise replaced was not
  /// broken by them.
  public var ourWish = false
  /// Login of who took it.
  public var by = ""
  /// Keys of the payments of the day it was made that were written down before
  /// it: they do not keep it. A mark, no link: it stands in no undo's way.
  public var already: [String] = []
  public var note = ""

  /// How a promise was made.
  public enum Manner: String, Keyword {
    case spoken, written
  }

  /// What one thinks of a promise (S4): meant, said to get rid of us, or more
  /// than they can do.
  public enum Judged: String, Keyword {
    case considered
    case putOff = "put-off"
    case impossible
  }

  public static let noun = Noun.promise
  public static let tableName = "promises"
  public static let meaning = "what a customer said they would do by a day"
  public static var table: WritableKeyPath<Book, Table<Promise>> { \.promises }
  public var key: ID<Promise> { id }
  public init(key: ID<Promise>) { id = key }

  public static let fields: FieldList<Promise> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs(
      "Customer", "who promised", through: \.promisesOf, get: { $0.customer }, set: { $0.customer = $1 }),
    .mention(
      "Contact", "which of their people did", get: { $0.contact }, set: { $0.contact = $1 }),
    .day("Made", "the day it was made", .past, [.happened, .near], get: { $0.made }, set: { $0.made = $1 })
      .known,
    .day("Due", "the day it is promised for", .coming, get: { $0.due }, set: { $0.due = $1 }),
    .time("Time", "at what time, for an appointment", get: { $0.time }, set: { $0.time = $1 }),
    .optionalMoney(
      "Amount", "how much is to be paid", get: { $0.amount }, set: { $0.amount = $1 }),
    .text("What", "what is promised besides, or instead", get: { $0.what }, set: { $0.what = $1 }),
    .mentions(
      "Invoice", "an invoice it is to pay; else whatever is open", get: { $0.invoices },
      set: { $0.invoices = $1 }),
    .choice("How", "how it was made", get: { $0.manner }, set: { $0.manner = $1 }),
    .optionalChoice(
      "Judged", "what one thinks of it, if anybody said", get: { $0.judged }, set: { $0.judged = $1 }),
    .flag(
      "Appointment", "we are to be there that day", get: { $0.appointment }, set: { $0.appointment = $1 }),
    .flag("Important", "much hangs on it", get: { $0.important }, set: { $0.important = $1 }),
    .mention(
      "Replaces", "the promise it takes the place of", get: { $0.replaces }, set: { $0.replaces = $1 }),
    .flag("OurWish", "the change was our wish", get: { $0.ourWish }, set: { $0.ourWish = $1 }),
    .person("By", "login of who took it", get: { $0.by }, set: { $0.by = $1 }).workedOut,
    .text("Note", "anything worth knowing", kind: .note, get: { $0.note }, set: { $0.note = $1 }),
    .texts(
      "Already", "a payment of that day that was there before", get: { $0.already },
      set: { $0.already = $1 }
    ).workedOut,
  ]
}
