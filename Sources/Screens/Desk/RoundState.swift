internal import SalesBook

/// The round as far as it is on screen: what is shown of it, whose it is, and where in it one is. How far it is stands in
/// the book and is worked out from there.
struct RoundState: Equatable, Sendable {
  /// What is shown.
  enum View: Equatable, Sendable {
    /// All of it, to look ahead, to begin and to go on.
    case list
    /// One customer.
    case card
    /// What the day came to.
    case end
    /// What the day came to for each of us.
    case team
  }

  /// A customer in it.
  struct Entry: Equatable, Sendable {
    let slot: Int
    let group: RoundGroup
    let isMust: Bool
    let urgency: Urgency
  }

  /// A row of the list.
  enum Row: Equatable, Sendable {
    /// A rule over those of a group; how many they are.
    case group(RoundGroup, Int)
    case customer(Int, RoundGroup)
    /// What a full day leaves for another.
    case leftOut(Int)

    /// Whether the cursor may stand on it.
    var isRow: Bool { if case .group = self { false } else { true } }
    /// Where its customer stands in its table.
    var slot: Int? { if case .customer(let slot, _) = self { slot } else { nil } }
  }

  /// Whether a person put the cursor of the list where it is.
  var isChosen = false
  var view = View.list
  /// Login of whose round is looked at, read only; nil for one's own.
  var reader: String?
  /// The day it is of: past midnight the day before.
  var day = Day(number: 0)
  /// The pane one came from; nil where one began here.
  var origin: Pane?
  /// Whom it is to see, in their order, as it would be begun now.
  var entries: [Entry] = []
  /// Slots of whom a full day leaves out, in the order they would come.
  var leftOut: [Int] = []
  /// How many of them for which first reason, the most first.
  var leftOutKinds: [LeftOut] = []
  /// Slots of those taken in from there before the round was begun.
  var takenIn: Set<Int> = []
  /// What the list is narrowed by; empty for all.
  var filter = ""
  /// Whether those that are done are shown one by one.
  var showsDone = false
  /// The list, from the top.
  var rows: [Row] = []
  var place = ListPlace()
  /// The slot under the cursor, so that it stays there whatever happens around it.
  var selected: Int?
  /// The slot of the customer whose card is up.
  var slot: Int?
  /// Slots of the cards that were up before, the last one last.
  var trail: [Int] = []
  /// Where the team's cursor stands.
  var teamPlace = ListPlace()
  /// Whether the card is to turn once nothing lies over it: something was answered.
  var isToTurn = false
  /// When the card was put up, in milliseconds of the clock of the keys.
  var cardSince: Int?
  /// When a key was dropped last, because a card had just been put up.
  var droppedAt: Int?
  /// Slot of the customer of whom it was said that a colleague was faster: the same answer again is carried out.
  var warnedOf: Int?
  /// Milliseconds at work since that was last noted in the book.
  var worked = 0

  /// How many are left out for a reason.
  struct LeftOut: Equatable, Sendable {
    let kind: RoundReasonKind
    let count: Int
  }

  /// Whether it is somebody else's, and so read only.
  var isReadOnly: Bool { reader != nil }
}

/// How far a round is, as head and tab tell it.
struct RoundCount: Equatable, Sendable {
  var done = 0
  var left = 0
  /// Of those left, how many must be done today.
  var mustLeft = 0
  /// All there are.
  var all: Int { done + left }
}

/// An answer given at this desk, so that it can be given again once it was taken back.
struct GivenAnswer: Sendable {
  /// Whose card it was given on.
  let slot: Int
  /// The form that was filled in, as it was typed; nil where there was none.
  let form: (Form, any DeskForm)?
}
