/// Everything a person can tell the desk to do from its panes. The raw value is
/// what configuration files and the palette call it whatever the language.
public enum Command: String, CaseIterable, Sendable {
  // Moving
  case down, up
  case pageDown = "page-down"
  case pageUp = "page-up"
  case halfDown = "half-page-down"
  case halfUp = "half-page-up"
  case first, last, open, back

  // Panes
  case showCustomers = "customers"
  case showCalendar = "calendar"
  case showOverdue = "overdue"
  case showDossier = "dossier"
  case showToday = "today"
  case nextPane = "next-pane"
  case previousPane = "previous-pane"
  case hideDetails = "details"
  case zoom

  // Finding
  case filter
  case clearFilter = "clear-filter"
  case searchAll = "search"
  case pickFilter = "filters"
  case keepFilter = "keep-filter"
  case sort
  case reverseSort = "reverse-sort"

  // Marks
  case mark
  case markRange = "mark-range"
  case markAll = "mark-all"

  // On a customer
  case log
  case noAnswer = "no-answer"
  case plan, pay
  case addCustomer = "add-customer"
  case addContact = "contact"
  case addInvoice = "invoice"
  case contest
  case settleDispute = "settle-dispute"
  case setOff = "set-off"
  case bounce
  case allocate
  case receipts
  case edit
  case editTable = "edit-table"
  case tag
  case flag
  case handOver = "hand-over"
  case merge, archive, history

  // Getting paid
  case takePromise = "promise"
  case promiseNews = "promise-news"
  case answerBreach = "answer-breach"
  case remind
  case judge
  case takeRung = "rung"
  case answerRung = "rung-answer"
  case leaveRung = "leave-rung"
  case liftHold = "lift-hold"
  case statement
  case writeOff = "write-off"
  case letter
  case boardView = "board"
  case figures, forecast
  case whatIf = "what-if"

  // On a follow-up
  case done, drop
  case move
  case dayLater = "day-later"
  case dayEarlier = "day-earlier"
  case pickUp = "pick-up"

  // In the calendar
  case previousDay = "previous-day"
  case nextDay = "next-day"
  case previousMonth = "previous-month"
  case nextMonth = "next-month"
  case previousYear = "previous-year"
  case nextYear = "next-year"
  case goToday = "go-today"
  case goToDate = "go-to-date"

  // In the dossier and in today's list
  case previousRecord = "previous-record"
  case nextRecord = "next-record"
  case skip
  case skipBack = "skip-back"

  // Copying
  case copyPhone = "copy-phone"
  case copyWeChat = "copy-wechat"
  case copyName = "copy-name"
  case copyAddress = "copy-address"
  case copyLine = "copy-line"
  case copyResponse = "copy-response"

  // The book as of a day gone by
  case asOf = "asof"
  case asOfDayEarlier = "asof-day-earlier"
  case asOfDayLater = "asof-day-later"
  case asOfMonthEarlier = "asof-month-earlier"
  case asOfMonthLater = "asof-month-later"

  // The whole desk
  case undo, redo, reload, repaint, suspend
  case help, palette
  case tour, doctor, theme, mouse
  case quit
  case quitNow = "quit-now"
  case openSample = "sample-book"
  case importFile = "import"
}

extension Command {
  /// What its key means while the book is shown as of a day gone by: the board's
  /// keys for rungs step through the days.
  var onPastDay: Command {
    switch self {
    case .takeRung: .asOfDayLater
    case .leaveRung: .asOfDayEarlier
    default: self
    }
  }

  /// Whether it takes the cursor some rows on and does nothing else.
  var isStep: Bool {
    switch self {
    case .down, .up, .pageDown, .pageUp, .halfDown, .halfUp, .first, .last: true
    default: false
    }
  }
}

/// Under which head help lists a command.
public enum CommandGroup: Int, CaseIterable, Sendable {
  case moving, panes, finding, marks, customer, collecting, followUp, calendar, records, copying, asOf, desk
}
