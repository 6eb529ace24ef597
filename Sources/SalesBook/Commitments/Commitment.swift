/// What one of us said we would do for a customer (S4, domain §6). Whether it is kept, in danger, late or broken follows
/// from its day and its steps.
public struct Commitment: Removable {
  public var id: ID<Commitment>
  /// To whom it was given.
  public var customer = ID<Customer>.none
  /// Which of their people heard it, if known.
  public var contact: ID<Contact>?
  public var kind = Kind.deliver
  /// What we said we would do.
  public var what = ""
  /// What it comes to; of a delivery it counts against the credit limit until it is delivered.
  public var amount: Money?
  /// The day it was given for; steps may have agreed another since.
  public var due = Day(number: 0)
  /// The time of that day.
  public var time: TimeOfDay?
  /// The day it was given.
  public var made = Day(number: 0)
  /// Whether it matters so much that it is put in writing.
  public var important = false
  /// What we get in return: an order, a payment day; empty for nothing.
  public var inReturn = ""
  /// The paper it stood in from the first: a contract, a mail they confirmed.
  public var reference = ""
  /// What of the feasibility list was answered with no.
  public var lacking = ""
  /// The approval it rests on, where it was not ours to give.
  public var approval: ID<Approval>?
  /// Who lets it in spite of supply being stopped, by name.
  public var overriddenBy = ""
  /// Login of who gave it.
  public var by = ""
  /// Login of who sees to it, where that is not who owns the customer; empty for them.
  public var keeper = ""

  /// What it is about (domain §6).
  public enum Kind: String, Keyword {
    case deliver, price, service, visit, document, other
  }

  public static let noun = Noun.commitment
  public static let tableName = "commitments"
  public static let meaning = "what we said we would do for customers"
  public static var table: WritableKeyPath<Book, Table<Commitment>> { \.commitments }
  public var key: ID<Commitment> { id }
  public init(key: ID<Commitment>) { id = key }

  public static let fields: FieldList<Commitment> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs(
      "Customer", "to whom it was given", through: \.commitmentsOf, get: { $0.customer },
      set: { $0.customer = $1 }),
    .mention("Contact", "which of their people heard it", get: { $0.contact }, set: { $0.contact = $1 }),
    .choice("Kind", "what it is about", get: { $0.kind }, set: { $0.kind = $1 }),
    .text("What", "what we said we would do", .mandatory, get: { $0.what }, set: { $0.what = $1 }),
    .optionalMoney("Amount", "what it comes to", get: { $0.amount }, set: { $0.amount = $1 }),
    .day("Due", "the day it was given for", .coming, get: { $0.due }, set: { $0.due = $1 }),
    .time("Time", "the time of that day", get: { $0.time }, set: { $0.time = $1 }),
    .day("Made", "the day it was given", get: { $0.made }, set: { $0.made = $1 }).known,
    .flag(
      "Important", "it matters so much that it is put in writing", get: { $0.important },
      set: { $0.important = $1 }),
    .text("InReturn", "what we get in return", get: { $0.inReturn }, set: { $0.inReturn = $1 }),
    .text("Reference", "the paper it stands in", get: { $0.reference }, set: { $0.reference = $1 }),
    .text(
      "Lacking", "what of the feasibility list was answered with no", get: { $0.lacking },
      set: { $0.lacking = $1 }),
    .mention("Approval", "the approval it rests on", get: { $0.approval }, set: { $0.approval = $1 }),
    .person(
      "OverriddenBy", "who lets it in spite of supply being stopped", get: { $0.overriddenBy },
      set: { $0.overriddenBy = $1 }),
    .person("By", "login of who gave it", get: { $0.by }, set: { $0.by = $1 }).workedOut,
    .person(
      "Keeper", "login of who sees to it, if not the customer's owner", get: { $0.keeper },
      set: { $0.keeper = $1 }),
  ]
}
