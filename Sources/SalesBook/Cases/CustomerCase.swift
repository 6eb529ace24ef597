/// A complaint, a doubt or a problem of a customer's (domain §8 *Cases*): each is treated as the relationship getting
/// worse (S2). What was done about it is in its steps, and how it stands follows from them.
public struct CustomerCase: Removable {
  public var id: ID<CustomerCase>
  /// Whose problem it is.
  public var customer = ID<Customer>.none
  /// Which of their people told us, if known.
  public var contact: ID<Contact>?
  /// The day we heard of it.
  public var opened = Day(number: 0)
  /// What it is about.
  public var kind = Kind.other
  /// What happened, as it is.
  public var facts = ""
  /// How much it weighs on them, 1 to 3: cases are seen to by it, not as they came.
  public var effect = CustomerCase.usualEffect
  /// The invoice it is about.
  public var invoice: ID<Invoice>?
  /// What they contest over it.
  public var dispute: ID<Dispute>?
  /// The touch it came up in.
  public var touch: ID<Touch>?
  /// Login of who took it down.
  public var by = ""

  /// What a case is about (domain §8).
  public enum Kind: String, Keyword {
    case other, service, delivery, people, price, contract
    /// What they need has become another.
    case changedNeed = "changed-need"
    case quality

    /// Whether it must show to whom in our firm it was reported, and what came back: only they can do something about
    /// goods, and about what we make (S2).
    public var isReported: Bool { self == .quality || self == .changedNeed }
  }

  /// Whether a cause is of this one customer, or of how we work, so that others have it too (S3).
  public enum Scope: String, Keyword {
    case specific, systemic
  }

  /// How much a case weighs that nobody weighed: neither lightly nor heavily.
  public static let usualEffect = 2
  /// How much it can weigh.
  public static let effects = 1...3

  public static let noun = Noun.customerCase
  public static let tableName = "cases"
  public static let meaning = "complaints, doubts and problems of customers"
  public static var table: WritableKeyPath<Book, Table<CustomerCase>> { \.cases }
  public var key: ID<CustomerCase> { id }
  public init(key: ID<CustomerCase>) { id = key }

  public static let fields: FieldList<CustomerCase> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs(
      "Customer", "whose problem it is", through: \.casesOf, get: { $0.customer }, set: { $0.customer = $1 }),
    .mention(
      "Contact", "which of their people told us", get: { $0.contact }, set: { $0.contact = $1 }),
    .day("Opened", "the day we heard of it", get: { $0.opened }, set: { $0.opened = $1 }).known,
    .choice("Kind", "what it is about", get: { $0.kind }, set: { $0.kind = $1 }),
    .text(
      "Facts", "what happened, as it is", .mandatory, kind: .note, get: { $0.facts }, set: { $0.facts = $1 }),
    .integer(
      "Effect", "how much it weighs on them, 1 to 3", atLeast: 1, get: { $0.effect },
      set: { $0.effect = $1 ?? usualEffect }),
    .mention("Invoice", "the invoice it is about", get: { $0.invoice }, set: { $0.invoice = $1 }),
    .mention("Dispute", "what they contest over it", get: { $0.dispute }, set: { $0.dispute = $1 }),
    .mention("Touch", "the touch it came up in", get: { $0.touch }, set: { $0.touch = $1 }).workedOut,
    .person("By", "login of who took it down", get: { $0.by }, set: { $0.by = $1 }).workedOut,
  ]
}
