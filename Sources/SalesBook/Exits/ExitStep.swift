/// What was done in an exit review on a day, with its evidence (domain §8 *Exit*).
public struct ExitStep: Removable {
  public var id: ID<ExitStep>
  /// Which review.
  public var exit = ID<ExitReview>.none
  /// The day it was done.
  public var day = Day(number: 0)
  public var kind = Kind.looked
  /// The evidence: what was found, changed, said, the pass conditions, what happened, why.
  public var what = ""
  /// Of a look deeper, what really went wrong.
  public var cause: ExitReview.Cause?
  /// Of a repair, what was changed.
  public var means: Means?
  /// Of a repair, the good will that was shown (S1).
  public var goodwill = ""
  /// Of what was told, to whom of their people.
  public var contact: ID<Contact>?
  /// Of what was put on the table, their answer.
  public var answer = ""
  /// With whom of us it was prepared.
  public var with = ""
  /// The last day of the strikes, or the day the decision is carried out.
  public var until: Day?
  /// What a strike was for.
  public var strike: Strike?
  /// Login of who carries the decision out.
  public var person = ""
  /// Of a decision, what lets one come to it without the steps before.
  public var grounds: Grounds?
  /// Who approved of that.
  public var approvedBy = ""
  /// Where they are better served.
  public var placement: Placement?
  /// By which product, or which supplier.
  public var placed = ""
  /// The contact made there.
  public var newContact = ""
  /// Who fills the gap; of freed hours, the core customers they go to.
  public var customers: [ID<Customer>] = []
  /// Login of who wrote it down.
  public var by = ""

  /// What is done in a review, in the order of its six steps.
  public enum Kind: String, Keyword {
    /// 1: what really went wrong was looked for.
    case looked
    /// 2: something was done to repair it.
    case repair
    /// 3: it was put on the table.
    case told
    /// 4: three strikes were opened, with pass conditions and a last day.
    case strikes
    case strike
    /// They met the conditions: they stay.
    case passed
    /// 5: to end it was decided, with a day and a person.
    case decided
    /// 5: it was carried out, and they were told openly.
    case ended
    /// 6: the hours won were offered to core customers.
    case freed
    /// 2 or 3 was enough: they stay.
    case repaired
    /// The decision was taken back.
    case reversed

    /// Which of the six steps it is of; nil for what ends the review before them.
    public var number: Int? {
      switch self {
      case .looked: 1
      case .repair: 2
      case .told: 3
      case .strikes, .strike, .passed: 4
      case .decided, .ended: 5
      case .freed: 6
      case .repaired, .reversed: nil
      }
    }
  }

  /// What one changes to repair it, in this order (S1).
  public enum Means: String, Keyword {
    /// Our way of working.
    case way
    /// Who of us sees to them.
    case person
    /// An expert was asked, for a matter of contract.
    case expert
  }

  /// What a strike is for (S1).
  public enum Strike: String, Keyword {
    case other, buying
    case lowMargin = "low-margin"
    case brokenWord = "broken-word"
    case abuse
  }

  /// What lets one decide without the steps before (S2, S4).
  public enum Grounds: String, Keyword {
    /// Their arrears are judged deliberate.
    case deliberate
    /// They cheated, and it is proven.
    case cheat
  }

  /// Where they land well (S1).
  public enum Placement: String, Keyword {
    case ourProduct = "our-product"
    case supplier
  }

  public static let noun = Noun.exitStep
  public static let tableName = "exitsteps"
  public static let meaning = "what was done in exit reviews; ours alone"
  public static var table: WritableKeyPath<Book, Table<ExitStep>> { \.exitSteps }
  public var key: ID<ExitStep> { id }
  public init(key: ID<ExitStep>) { id = key }

  public static let fields: FieldList<ExitStep> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs("Exit", "which review", through: \.exitStepsOf, get: { $0.exit }, set: { $0.exit = $1 }),
    .day("Day", "the day it was done", get: { $0.day }, set: { $0.day = $1 }).known,
    .choice("Kind", "what was done", get: { $0.kind }, set: { $0.kind = $1 }),
    .text(
      "What", "the evidence: what was found, changed, said, the pass conditions, why", .mandatory,
      kind: .note, get: { $0.what }, set: { $0.what = $1 }),
    .optionalChoice(
      "Cause", "of a look deeper, what really went wrong", get: { $0.cause }, set: { $0.cause = $1 }),
    .optionalChoice("Means", "of a repair, what was changed", get: { $0.means }, set: { $0.means = $1 }),
    .text(
      "Goodwill", "of a repair, the good will that was shown", get: { $0.goodwill },
      set: { $0.goodwill = $1 }),
    .mention("Contact", "which of their people was told", get: { $0.contact }, set: { $0.contact = $1 }),
    .text(
      "Answer", "their answer to what was put on the table", kind: .note, get: { $0.answer },
      set: { $0.answer = $1 }),
    .text("With", "with whom of us it was prepared", get: { $0.with }, set: { $0.with = $1 }),
    .optionalDay(
      "Until", "the last day of the strikes, or the day the decision is carried out", .coming,
      get: { $0.until }, set: { $0.until = $1 }),
    .optionalChoice("Strike", "what a strike was for", get: { $0.strike }, set: { $0.strike = $1 }),
    .person(
      "Person", "login of who carries the decision out", get: { $0.person }, set: { $0.person = $1 }),
    .optionalChoice(
      "Grounds", "what lets one decide without the steps before", get: { $0.grounds },
      set: { $0.grounds = $1 }),
    .text(
      "ApprovedBy", "who approved of that: a login, or a name", get: { $0.approvedBy },
      set: { $0.approvedBy = $1 }),
    .optionalChoice(
      "Placement", "where they are better served", get: { $0.placement }, set: { $0.placement = $1 }),
    .text(
      "Placed", "by which product, or which supplier", get: { $0.placed }, set: { $0.placed = $1 }),
    .text("NewContact", "the contact made there", get: { $0.newContact }, set: { $0.newContact = $1 }),
    .mentions(
      "Customers", "who fills the gap, or to whom freed hours go", of: Customer.self,
      get: { $0.customers }, set: { $0.customers = $1 }),
    .person("By", "login of who wrote it down", get: { $0.by }, set: { $0.by = $1 }).workedOut,
  ]
}
