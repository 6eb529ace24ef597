internal import SalesBook

/// What lies over the panes and takes the keys while it does.
enum Layer: Sendable {
  /// The filter being typed.
  case filter(LineEditor)
  /// A form, and what it is for.
  case form(Form, any DeskForm)
  /// A question answered in one line.
  case prompt(Prompt, PromptSubject)
  /// A question answered by `y`.
  case confirm(Confirm, ConfirmSubject)
  /// A menu of days, each with its key.
  case days(KeyBox, [Day?])
  /// A menu of letters to a customer, each with its key.
  case letters(KeyBox, [Touch.LetterKind], ID<Customer>)
  /// A list to search and pick from.
  case listing(Listing)
  /// Which of two values of a field is to stand.
  case conflict(Conflict)
  /// The tour, at one of its stops.
  case tour(Int)
}

/// What a question in one line is about.
enum PromptSubject: Sendable {
  /// Why follow-ups are dropped.
  case dropReason([ID<FollowUp>])
  /// The day follow-ups are moved to.
  case moveTo([ID<FollowUp>])
  /// The day to show in the calendar.
  case goTo
  /// The day to show the book as of.
  case asOf
  /// Tags to add and to take away.
  case tags([ID<Customer>])
  /// The file to import.
  case importFile
  /// What the filter in force is to be called.
  case filterName
  /// Whom customers are handed to.
  case handOver([ID<Customer>])
  /// Why a hold is lifted.
  case liftHold(ID<Customer>)

  /// Under what its answers are recalled with Up.
  var historyKey: String {
    switch self {
    case .dropReason: "drop"
    case .moveTo, .goTo: "day"
    case .asOf: "past"
    case .tags: "tags"
    case .importFile: "file"
    case .filterName: "filter"
    case .handOver: "colleague"
    case .liftHold: "hold"
    }
  }

  /// Whether the answer is a day, and which way it leans.
  var leaning: TypedDay.Leaning? {
    switch self {
    case .moveTo, .goTo: .coming
    case .asOf: .past
    case .dropReason, .tags, .importFile, .filterName, .handOver, .liftHold: nil
    }
  }
}

/// What a question answered by `y` is about.
enum ConfirmSubject: Sendable {
  case drop([ID<FollowUp>], reason: String)
  case archive([ID<Customer>])
  case merge(ID<Customer>, into: ID<Customer>)
  case handOver([ID<Customer>], to: String)
  case quit
}

/// Something on its way to disk.
struct PendingCommit: Sendable {
  /// What it is, in the language of the screen.
  let said: String
  /// What its form's draft is kept under.
  var draftKey: String?
}
