public import SalesBook
public import TextCanvas

/// The whole desk as a value: what is shown, where every cursor is, what is
/// half typed. It changes only by messages and knows neither clock nor disk;
/// the book is handed in, never kept.
public struct Desk: Sendable {
  /// What a session begins with.
  public struct Opening: Sendable {
    /// The language of everything on screen.
    public var language: Language
    /// The civil day in the book's zone.
    public var today: Day
    /// Who is at the desk.
    public var login: String
    /// What the book is called on screen.
    public var bookName: String
    /// Whether it is a sample book, which is gone at the end.
    public var isSample = false
    /// Whether nothing can be written, and so nothing is offered.
    public var isReadOnly: Bool
    /// The chapters and panes the desk is made of.
    public var practice: Practice
    /// Which keys mean what.
    public var keymap: Keymap
    /// The filters this person keeps by name.
    public var filters: [NamedFilter] = []
    /// The themes there are, by name.
    public var themes: [String] = []
    /// Commands whose tips have not led anybody to them yet, in their order.
    public var tips: [Command] = []
    /// Whether the screen is read aloud: one pane at a time, no frames.
    public var isReadAloud = false
    /// Milliseconds a card of the round must have stood before a key answers it.
    public var cardGuard = 250
    /// Whether the desk opens on the round, where a key begins it.
    public var beginsWithRound = false
    /// What time it is; nil where no clock tells.
    public var now: TimeOfDay?
    /// Whether list, calendar and board begin with one's own customers; else with everybody's.
    public var showsOwn = false
    /// Columns and rows.
    public var size: Size

    /// A session of that person on that day.
    public init(
      _ practice: Practice, _ keymap: Keymap, language: Language = .english, today: Day, login: String,
      bookName: String = "", isReadOnly: Bool = false, size: Size = Size(width: 80, height: 24)
    ) {
      self.practice = practice
      self.language = language
      self.today = today
      self.login = login
      self.bookName = bookName
      self.isReadOnly = isReadOnly
      self.keymap = keymap
      self.size = size
    }
  }

  /// The chapters and panes it is made of.
  let practice: Practice
  /// The words on screen.
  var words: Words
  let login: String
  let bookName: String
  /// Whether it is a sample book, which is gone at the end.
  let isSample: Bool
  let isReadOnly: Bool
  let keymap: Keymap
  /// The civil day in the book's zone.
  var today: Day
  /// The day gone by that is shown; nil for today.
  var pastDay: Day?
  var size: Size
  /// Where everything stands on this screen, as of the latest message.
  var layout: Layout

  /// What was worked out about the book.
  var index: BookIndex
  /// Panes as they were drawn last, to be shown again while nothing in them changes.
  var pictures: [Pane: PanePicture] = [:]
  var focus = Pane.customers
  var isZoomed = false
  var showsDetails = true
  /// Whether list, calendar and board show one's own customers; else everybody's.
  var showsOwn: Bool
  var customers = CustomersState()
  var calendar: CalendarState
  var overdue = OverdueState()
  /// What came in this month, by currency, once there was a moment to work it out; nil
  /// again after every change.
  var income: [Money]?
  var dossier = DossierState()
  var round = RoundState()
  /// How far the round shown is; nil where it is not begun.
  var progress: RoundProgress?
  /// Slots of those that joined the round at this desk since it was begun.
  var joined: Set<Int> = []
  /// The answers given at this desk, by the entries they became.
  var givenAnswers: [Int: GivenAnswer] = [:]
  /// How far everybody is with the round of the day, as of when that was shown last.
  var team: [TeamRow] = []
  /// What the day came to, once its end is shown.
  var roundSummary: RoundSummary?
  /// What those of the round are in it for, by slot, as of the latest change.
  var roundTurns: [Int: RoundTurn] = [:]
  /// How far the round shown is, as head and tab tell it.
  var roundCounts = RoundCount()
  /// How many a round has at the most, unless more must be done.
  var roundSize = 0
  /// What of the round comes at an hour of its own, the earliest first.
  var hours: [RoundHour] = []
  /// What rang already, so that the bell rings once.
  var ringsHeard: [RoundHour] = []
  /// The minute the session was asked to wake the desk at.
  var wakesAt: TimeOfDay?
  /// What time it is, as the session told last; nil where no clock tells.
  var now: TimeOfDay?
  /// When the key in hand came, in milliseconds of a clock that only goes forward.
  var keyMoment: Int?
  /// When the one before came.
  var lastKey: Int?
  /// When another desk of the same person was last seen to write.
  var otherDeskAt: Int?
  /// Milliseconds a card must have stood before a key answers it.
  let cardGuard: Int
  /// What is still to be handed to the session, beside what a command returns.
  var owed: [Effect] = []
  /// Whether the cursor of a list is on its way: the dossier follows when it
  /// rests, so that a held key does not send one dossier after another over a
  /// slow line.
  var isOnTheWay = false
  /// The keys of a sequence not yet ended.
  var pendingKeys: [Key] = []
  /// Whether the box of keys that may follow is shown.
  var showsKeyBox = false
  /// Whose the payments to match may be, as far as it was looked for; nil where
  /// nothing speaks for anybody.
  var paymentMatches: [ID<Payment>: PaymentMatch?] = [:]
  /// What lies over the panes, the topmost last.
  var layers: [Layer] = []
  var status = Status()
  /// What is being written, until the disk has it.
  var pending: PendingCommit?
  /// What was refused once because a colleague was in touch of late: the same again is carried out.
  var warnedOf: String?
  /// What was half typed, by form.
  var drafts: [String: [String: String]] = [:]
  /// The filters kept by name.
  var filters: [NamedFilter]
  /// The themes there are.
  let themes: [String]
  /// Whether clicks are taken.
  var takesMouse = false
  /// Commands whose tips are still to be shown.
  var tips: [Command]
  /// Whether the screen is read aloud.
  let isReadAloud: Bool
  /// What questions of one line were answered with in this session, latest
  /// first, by the kind of question.
  var answers: [Question.Subject: [String]] = [:]
  /// What this session's entries were, in the language of the screen.
  var entries: [Int: String] = [:]

  /// A desk on a book.
  public init(_ opening: Opening, book: Book) {
    practice = opening.practice
    words = Words(opening.language, MoneySigns(book))
    login = opening.login
    bookName = opening.bookName
    isSample = opening.isSample
    isReadOnly = opening.isReadOnly
    keymap = opening.keymap
    today = opening.today
    size = opening.size
    (filters, themes, tips) = (opening.filters, opening.themes, opening.tips)
    (isReadAloud, showsOwn) = (opening.isReadAloud, opening.showsOwn)
    (cardGuard, now) = (opening.cardGuard, opening.now)
    layout = Layout(opening.size, focus: .customers, zoomed: opening.isReadAloud, details: true)
    calendar = CalendarState(day: opening.today)
    index = BookIndex(
      book, asOf: opening.today, sort: .next, of: opening.showsOwn ? opening.login : nil)
    renewRound(book)
    if opening.beginsWithRound, !round.rows.isEmpty { focus = .today }
    refreshCustomers(book)
    settle(book)
  }

  /// The day everything shown is as of.
  var day: Day { pastDay ?? today }
}
