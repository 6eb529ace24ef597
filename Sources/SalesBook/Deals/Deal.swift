/// Something a customer may buy, from the first question to the signature (domain §11). At which stage it is follows from
/// its steps; before any it is asked for.
public struct Deal: Removable {
  public var id: ID<Deal>
  /// Who may buy.
  public var customer = ID<Customer>.none
  /// Which of their people asked, if known.
  public var contact: ID<Contact>?
  /// The day it was first asked for.
  public var day = Day(number: 0)
  /// What it is about.
  public var what = ""
  /// What it may come to.
  public var amount: Money?
  /// How much of it, as one says it: `40`, `2 t a month`.
  public var quantity = ""
  /// Which model.
  public var model = ""
  /// What it is for.
  public var purpose = ""
  /// The day the signature is expected.
  public var expected: Day?
  /// The number of the contract.
  public var contract = ""
  /// Login of whose deal it is.
  public var by = ""

  /// How far a deal is (domain §11).
  public enum Stage: String, Keyword, Comparable {
    case asked, quoted, negotiating, contract, signed, lost

    /// Whether it can still be signed.
    public var isOpen: Bool { self != .signed && self != .lost }

    /// The one that comes after it as a rule; the same where none does.
    public var next: Stage {
      switch self {
      case .asked: .quoted
      case .quoted: .negotiating
      case .negotiating: .contract
      case .contract, .signed: .signed
      case .lost: .lost
      }
    }

    /// The earlier comes first.
    public static func < (left: Stage, right: Stage) -> Bool { left.place < right.place }

    private var place: Int { Stage.allCases.firstIndex(of: self) ?? 0 }
  }

  public static let noun = Noun.deal
  public static let tableName = "deals"
  public static let meaning = "what customers may buy, until it is signed or lost"
  public static var table: WritableKeyPath<Book, Table<Deal>> { \.deals }
  public var key: ID<Deal> { id }
  public init(key: ID<Deal>) { id = key }

  public static let fields: FieldList<Deal> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs("Customer", "who may buy", through: \.dealsOf, get: { $0.customer }, set: { $0.customer = $1 }),
    .mention("Contact", "which of their people asked", get: { $0.contact }, set: { $0.contact = $1 }),
    .day("Day", "the day it was first asked for", get: { $0.day }, set: { $0.day = $1 }).known,
    .text("What", "what it is about", .mandatory, get: { $0.what }, set: { $0.what = $1 }),
    .optionalMoney("Amount", "what it may come to", get: { $0.amount }, set: { $0.amount = $1 }),
    .text("Quantity", "how much of it", get: { $0.quantity }, set: { $0.quantity = $1 }),
    .text("Model", "which model", get: { $0.model }, set: { $0.model = $1 }),
    .text("Purpose", "what it is for", get: { $0.purpose }, set: { $0.purpose = $1 }),
    .optionalDay(
      "Expected", "the day the signature is expected", .coming, get: { $0.expected },
      set: { $0.expected = $1 }),
    .text("Contract", "the number of the contract", get: { $0.contract }, set: { $0.contract = $1 }),
    .person("By", "login of whose deal it is", get: { $0.by }, set: { $0.by = $1 }),
  ]
}
