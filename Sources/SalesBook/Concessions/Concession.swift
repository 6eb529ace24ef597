/// What a customer asked for beyond the standard contract, or was offered, and what we gave (S0). Every request stands
/// here, granted or not: a fussy customer who wins one asks for the next.
public struct Concession: Removable {
  public var id: ID<Concession>
  /// Who asked.
  public var customer = ID<Customer>.none
  /// Which of their people asked, if known.
  public var contact: ID<Contact>?
  /// The day it was asked for, or offered.
  public var day = Day(number: 0)
  /// Price, or a term of the contract.
  public var kind = Kind.price
  /// What they asked for; empty where we offered unasked.
  public var asked = ""
  /// What we gave; empty where we gave nothing.
  public var given = ""
  /// Off the price given, in whole per cent.
  public var percent: Int?
  /// Which term of the contract.
  public var term: Term?
  /// What it is limited to: a product, an order, a contract.
  public var scope = ""
  /// The last day it holds.
  public var until: Day?
  /// What we get for it.
  public var inReturn = ""
  /// Why it is given.
  public var reason = ""
  /// Whether they were told that the contract is standard.
  public var told = false
  /// Whether there is no advantage left to compare, so that only the price is (S2).
  public var nothingToCompare = false
  /// Whether it is an unfair clause, mutually adjusted.
  public var unfair = false
  /// What it was approved by.
  public var approval: ID<Approval>?
  /// Login of who wrote it down.
  public var by = ""

  /// What is conceded (S0): on price there is room, on terms there is none.
  public enum Kind: String, Keyword {
    case price, term
  }

  /// A term of the contract (S0).
  public enum Term: String, Keyword {
    /// When they pay.
    case payment
    /// Who is liable for a breach.
    case liability
    case service
    /// Rights and duties.
    case rights
  }

  /// Whether anything was given.
  public var isGranted: Bool { !given.isEmpty || percent ?? 0 > 0 }

  /// Whether we offered it unasked.
  public var isOffer: Bool { isGranted && asked.isEmpty }

  public static let noun = Noun.concession
  public static let tableName = "concessions"
  public static let meaning = "what customers asked for beyond the standard contract, and what we gave"
  public static var table: WritableKeyPath<Book, Table<Concession>> { \.concessions }
  public var key: ID<Concession> { id }
  public init(key: ID<Concession>) { id = key }

  public static let fields: FieldList<Concession> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs(
      "Customer", "who asked", through: \.concessionsOf, get: { $0.customer }, set: { $0.customer = $1 }),
    .mention("Contact", "which of their people asked", get: { $0.contact }, set: { $0.contact = $1 }),
    .day("Day", "the day it was asked for, or offered", get: { $0.day }, set: { $0.day = $1 }).known,
    .choice("Kind", "price, or a term of the contract", get: { $0.kind }, set: { $0.kind = $1 }),
    .text("Asked", "what they asked for; none where we offered", get: { $0.asked }, set: { $0.asked = $1 }),
    .text("Given", "what we gave; none where nothing", get: { $0.given }, set: { $0.given = $1 }),
    .integer(
      "Percent", "off the price given, in whole per cent", get: { $0.percent }, set: { $0.percent = $1 }),
    .optionalChoice("Term", "which term of the contract", get: { $0.term }, set: { $0.term = $1 }),
    .text("Scope", "what it is limited to: a product, an order", get: { $0.scope }, set: { $0.scope = $1 }),
    .optionalDay("Until", "the last day it holds", .coming, get: { $0.until }, set: { $0.until = $1 }),
    .text("InReturn", "what we get for it", get: { $0.inReturn }, set: { $0.inReturn = $1 }),
    .text("Reason", "why it is given", get: { $0.reason }, set: { $0.reason = $1 }),
    .flag("Told", "they were told that the contract is standard", get: { $0.told }, set: { $0.told = $1 }),
    .flag(
      "NothingToCompare", "no advantage is left to compare", get: { $0.nothingToCompare },
      set: { $0.nothingToCompare = $1 }),
    .flag("Unfair", "an unfair clause, mutually adjusted", get: { $0.unfair }, set: { $0.unfair = $1 }),
    .mention("Approval", "what it was approved by", get: { $0.approval }, set: { $0.approval = $1 }),
    .person("By", "login of who wrote it down", get: { $0.by }, set: { $0.by = $1 }).workedOut,
  ]
}

extension Concession.Kind {
  /// The kind of approval it may need.
  public var approval: Approval.Kind { self == .price ? .price : .term }
}
