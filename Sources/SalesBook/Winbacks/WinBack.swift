/// A customer who is leaving, or seems to, and is to be kept (S3, domain §8 *Win-back*). What was done about it is in its
/// steps, what may be behind it in its hypotheses; how it stands follows from them.
public struct WinBack: Removable {
  public var id: ID<WinBack>
  /// Who is leaving.
  public var customer = ID<Customer>.none
  /// Which of their people said so, if one did.
  public var contact: ID<Contact>?
  /// The day it was opened.
  public var opened = Day(number: 0)
  public var why = Why.said
  /// What they said, in their words, or what was seen.
  public var what = ""
  /// The touch they said it in.
  public var touch: ID<Touch>?
  /// Login of who opened it.
  public var by = ""

  /// Why a win-back is opened (domain §8).
  public enum Why: String, Keyword {
    /// They said so.
    case said
    /// Signals add up.
    case signals
  }

  public static let noun = Noun.winBack
  public static let tableName = "winbacks"
  public static let meaning = "customers who are leaving and are to be kept"
  public static var table: WritableKeyPath<Book, Table<WinBack>> { \.winBacks }
  public var key: ID<WinBack> { id }
  public init(key: ID<WinBack>) { id = key }

  public static let fields: FieldList<WinBack> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs(
      "Customer", "who is leaving", through: \.winBacksOf, get: { $0.customer }, set: { $0.customer = $1 }),
    .mention("Contact", "which of their people said so", get: { $0.contact }, set: { $0.contact = $1 }),
    .day("Opened", "the day it was opened", get: { $0.opened }, set: { $0.opened = $1 }).known,
    .choice("Why", "whether they said so, or signals add up", get: { $0.why }, set: { $0.why = $1 }),
    .text(
      "What", "what they said, or what was seen", .mandatory, kind: .note, get: { $0.what },
      set: { $0.what = $1 }),
    .mention("Touch", "the touch they said it in", get: { $0.touch }, set: { $0.touch = $1 }).workedOut,
    .person("By", "login of who opened it", get: { $0.by }, set: { $0.by = $1 }).workedOut,
  ]
}
