/// What was done on a day to keep a customer who is leaving (S3).
public struct WinBackStep: Removable {
  public var id: ID<WinBackStep>
  /// Of which win-back.
  public var winBack = ID<WinBack>.none
  /// The day it was done.
  public var day = Day(number: 0)
  public var kind = Kind.background
  /// What: who did what and where, why they are leaving in their words, the cause, what is changed, why it was decided so,
  /// what is given all the same, how it ended.
  public var what = ""
  /// Of their answers, what could keep them, in their words.
  public var keep = ""
  /// What they said where we asked back.
  public var askedBack = ""
  /// Whether they said flatly that nothing could keep them.
  public var nothing = false
  /// Whether they complained.
  public var complained = false
  /// Whether we said that we are sorry, after they had spoken.
  public var apologised = false
  /// Of their people, who was spoken with.
  public var contact: ID<Contact>?
  /// How they were spoken with: by visit or call.
  public var channel: Touch.Channel?
  /// Of a cause, what kind it is.
  public var cause: Cause?
  /// The case of theirs it goes back to.
  public var aboutCase: ID<CustomerCase>?
  /// The day for which a change is planned.
  public var due: Day?
  /// The day a change was made.
  public var made: Day?
  /// Of a decision, whether they are worth winning back.
  public var worth = false
  /// What the fix costs for this customer; none is 0.
  public var costOne: Money?
  /// What it costs for all who have the cause.
  public var costAll: Money?
  /// The money at stake: what they buy, add-on sales, and those they introduced.
  public var stake: Money?
  /// What others will ask for who hear of it (S3).
  public var example = ""
  /// Who decided it, or lets it be given: a login or a name.
  public var who = ""
  /// Login of who wrote it down.
  public var by = ""

  /// What is done to keep a customer, in the order of the article (S3).
  public enum Kind: String, Keyword {
    /// Who did what, and where.
    case background
    /// The one who decides was spoken with.
    case contact
    /// The two questions, and what they answered.
    case answers
    case cause
    /// Something is changed because of what they said: at once, or planned.
    case change
    case decided
    /// They were told by e-mail what was changed because of them.
    case wentBack = "went-back"
    /// Something is given before it is decided, in the name of somebody.
    case override
    case won, lost, reopened
  }

  /// What kind of cause it is: of this one customer, or of how we work, so that others have it too (S3).
  public enum Cause: String, Keyword {
    case accident
    /// A clash of personalities.
    case personality
    /// A change in their organisation.
    case organisation
    /// S3: the commonest of all.
    case service
    case support, price
    /// How we do business.
    case model

    /// Whether it is of this one customer, or of how we work.
    public var scope: CustomerCase.Scope {
      switch self {
      case .accident, .personality, .organisation: .specific
      case .service, .support, .price, .model: .systemic
      }
    }
  }

  /// Whether a change waited to be made on a day.
  public func waited(on day: Day) -> Bool {
    kind == .change && self.day <= day && (made.map { $0 > day } ?? true)
  }

  public static let noun = Noun.winBackStep
  public static let tableName = "winbacksteps"
  public static let meaning = "what was done to keep customers who are leaving"
  public static var table: WritableKeyPath<Book, Table<WinBackStep>> { \.winBackSteps }
  public var key: ID<WinBackStep> { id }
  public init(key: ID<WinBackStep>) { id = key }
}
