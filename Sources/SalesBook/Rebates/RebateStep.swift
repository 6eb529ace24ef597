/// What was done about a rebate on a day, or became of it (S4, domain §7).
public struct RebateStep: Removable {
  public var id: ID<RebateStep>
  /// Which agreement.
  public var rebate = ID<Rebate>.none
  /// The day it was so.
  public var day = Day(number: 0)
  public var kind = Kind.reminded
  /// Which of their people confirmed it, or was reminded.
  public var contact: ID<Contact>?
  /// What was said to them: benefit and condition, or condition and gap; kept as proof.
  public var said = ""
  /// The paper it stands in, or what a volume is taken from.
  public var reference = ""
  /// Who approved it, by login or name.
  public var approver = ""
  /// The approval that rests on, where one was asked for.
  public var approval: ID<Approval>?
  /// The best they did themselves before the condition was adjusted.
  public var effort = ""
  /// A volume noted by hand; of a settlement what they get, of a payout what was paid.
  public var amount: Money?
  /// What counted when it was settled.
  public var reached: Money?
  /// Why: of a settlement that pays nothing or another sum, of an adjustment, of what is withdrawn.
  public var why = ""
  /// The touch it was part of.
  public var touch: ID<Touch>?
  /// Login of who wrote it down.
  public var by = ""

  /// What can be done about a rebate.
  public enum Kind: String, Keyword {
    /// They were reminded of condition and gap (S4).
    case reminded
    /// Benefit and condition were read back, and they confirmed them.
    case confirmed
    /// It was put in writing.
    case written
    case approved
    /// What counts was noted by hand.
    case volume
    /// The condition was made easier, after they did their best (S4: only now and then).
    case adjusted
    /// It was counted at its end.
    case settled
    /// What they earned was paid out.
    case paid
    /// Nothing comes of it any more.
    case withdrawn
  }

  public static let noun = Noun.rebateStep
  public static let tableName = "rebatesteps"
  public static let meaning = "what was done about rebates: reminders, confirmations, settlements"
  public static var table: WritableKeyPath<Book, Table<RebateStep>> { \.rebateSteps }
  public var key: ID<RebateStep> { id }
  public init(key: ID<RebateStep>) { id = key }

  public static let fields: FieldList<RebateStep> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs(
      "Rebate", "which agreement", through: \.rebateStepsOf, get: { $0.rebate }, set: { $0.rebate = $1 }),
    .day("Day", "the day it was so", get: { $0.day }, set: { $0.day = $1 }).known,
    .choice("Kind", "what was done", get: { $0.kind }, set: { $0.kind = $1 }),
    .mention(
      "Contact", "which of their people confirmed it, or was reminded", get: { $0.contact },
      set: { $0.contact = $1 }),
    .text("Said", "what was said to them", kind: .note, get: { $0.said }, set: { $0.said = $1 }),
    .text(
      "Reference", "the paper it stands in, or what a volume is taken from", get: { $0.reference },
      set: { $0.reference = $1 }),
    .text("Approver", "who approved it", get: { $0.approver }, set: { $0.approver = $1 }),
    .mention("Approval", "the approval it rests on", get: { $0.approval }, set: { $0.approval = $1 })
      .workedOut,
    .text(
      "Effort", "the best they did before the condition was adjusted", get: { $0.effort },
      set: { $0.effort = $1 }),
    .optionalMoney(
      "Amount", "a volume noted by hand, what they get, or what was paid", get: { $0.amount },
      set: { $0.amount = $1 }),
    .optionalMoney(
      "Reached", "what counted when it was settled", currency: "ReachedCurrency", get: { $0.reached },
      set: { $0.reached = $1 }
    ).workedOut,
    .text(
      "Why", "why nothing is paid, or another sum; why it is withdrawn", get: { $0.why }, set: { $0.why = $1 }
    ),
    .mention("Touch", "the touch it was part of", get: { $0.touch }, set: { $0.touch = $1 }).workedOut,
    .person("By", "login of who wrote it down", get: { $0.by }, set: { $0.by = $1 }).workedOut,
  ]
}
