/// An agreement with a customer that so much bought earns so much back (S4, domain §7). Its tiers, what was done about it
/// and how we help are records of their own; how far they are follows from what counts.
public struct Rebate: Removable {
  public var id: ID<Rebate>
  /// With whom.
  public var customer = ID<Customer>.none
  /// The goods it is for, words parted by commas that stand in what an invoice is for; empty for all.
  public var goods = ""
  /// The first day that counts.
  public var from = Day(number: 0)
  /// The last day that counts, inclusive.
  public var to = Day(number: 0)
  public var kind = Kind.cumulative
  public var basis = Basis.all
  public var counts = Counting.invoiced
  /// The paper it stood in from the first; a step may bring it later.
  public var reference = ""
  /// Who approved it from the first, by login or name; a step may say so later.
  public var approvedBy = ""
  /// Who counts: theirs, ours, or both together.
  public var counter = ""
  /// From which records it is counted.
  public var records = ""
  /// The day by which it is paid out.
  public var payBy: Day?
  /// What becomes of the payout while money is overdue; nil for what policy says.
  public var whileOverdue: Payout?
  /// What may go wrong with it (S4: foreseen).
  public var harm = ""
  /// What is done against that.
  public var precaution = ""
  /// Who lets it though its lowest tier is out of reach, by login or name.
  public var overriddenBy = ""
  /// The day it was agreed, or proposed.
  public var made = Day(number: 0)
  /// Login of who agreed it.
  public var by = ""

  /// What it is counted by at its end (S4).
  public enum Kind: String, Keyword {
    /// Volume adds up over a long time, and the tier reached at its end decides.
    case cumulative
    /// One condition over a short time, said in full at once: nobody reminds them of it.
    case oneOff = "one-off"
  }

  /// What a tier's rate is of.
  public enum Basis: String, Keyword {
    /// Of all that counts, from the first unit on: retrospective.
    case all
    /// Of what lies above its threshold and below the next: incremental.
    case slice
  }

  /// What counts for it.
  public enum Counting: String, Keyword {
    /// Invoices issued, less credit notes.
    case invoiced
    /// What was settled of them, less credit notes.
    case paid
    /// Deals signed.
    case contracts
    /// What somebody noted by hand, where no record of the book tells the goods.
    case noted
  }

  /// What becomes of the payout while they owe money past due.
  public enum Payout: String, Keyword {
    case held, paid
  }

  public static let noun = Noun.rebate
  public static let tableName = "rebates"
  public static let meaning = "agreements that so much bought earns so much back"
  public static var table: WritableKeyPath<Book, Table<Rebate>> { \.rebates }
  public var key: ID<Rebate> { id }
  public init(key: ID<Rebate>) { id = key }

  public static let fields: FieldList<Rebate> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs("Customer", "with whom", through: \.rebatesOf, get: { $0.customer }, set: { $0.customer = $1 }),
    .text(
      "Goods", "the goods it is for: words of what invoices are for; none for all", get: { $0.goods },
      set: { $0.goods = $1 }),
    .day("From", "the first day that counts", .coming, get: { $0.from }, set: { $0.from = $1 }),
    .day("To", "the last day that counts", .coming, [], get: { $0.to }, set: { $0.to = $1 }),
    .choice("Kind", "one condition at once, or volume that adds up", get: { $0.kind }, set: { $0.kind = $1 }),
    .choice(
      "Basis", "whether a rate is of all that counts, or of its slice", get: { $0.basis },
      set: { $0.basis = $1 }),
    .choice("Counts", "what counts", get: { $0.counts }, set: { $0.counts = $1 }),
    .text(
      "Reference", "the paper it stood in from the first", get: { $0.reference }, set: { $0.reference = $1 }),
    // Who approves may be a boss who never logs in, and is then no colleague of the book.
    .text(
      "ApprovedBy", "who approved it from the first", get: { $0.approvedBy }, set: { $0.approvedBy = $1 }),
    .text("Counter", "who counts", get: { $0.counter }, set: { $0.counter = $1 }),
    .text("Records", "from which records it is counted", get: { $0.records }, set: { $0.records = $1 }),
    .optionalDay(
      "PayBy", "the day by which it is paid out", .coming, [], get: { $0.payBy }, set: { $0.payBy = $1 }),
    .optionalChoice(
      "WhileOverdue", "what becomes of the payout while money is overdue; none for what policy says",
      get: { $0.whileOverdue }, set: { $0.whileOverdue = $1 }),
    .text("Harm", "what may go wrong with it", get: { $0.harm }, set: { $0.harm = $1 }),
    .text(
      "Precaution", "what is done against that", get: { $0.precaution }, set: { $0.precaution = $1 }),
    .text(
      "OverriddenBy", "who lets it though its lowest tier is out of reach", get: { $0.overriddenBy },
      set: { $0.overriddenBy = $1 }),
    .day("Made", "the day it was agreed, or proposed", get: { $0.made }, set: { $0.made = $1 }).known,
    .person("By", "login of who agreed it", get: { $0.by }, set: { $0.by = $1 }).workedOut,
  ]
}

extension Rebate {
  /// How many days count in all, both ends among them.
  public var length: Int { to - from + 1 }

  /// The same days a year before: what the right tier is chosen by (S4).
  public var yearBefore: ClosedRange<Day> {
    let start = from.adding(months: -12)
    return start...max(start, to.adding(months: -12))
  }
}
