import SalesBook

@testable import Screens

/// One command as somebody gives it, and what is to be seen for it.
struct CommandJourney {
  /// What is to be seen for it.
  enum Expected {
    /// The screen has this text.
    case shows(String)
    /// The book has changed, and the screen has this text; `u` puts every table back as it was.
    case writes(String)
    /// The session loop is asked for this.
    case asks(String)
    /// The clipboard got this.
    case copies(String)
  }

  /// Keys that lead to where the command is wanted.
  let before: String
  /// Keys that finish what it opens.
  let after: String
  /// On a book without customers.
  let isOnEmptyBook: Bool
  let expected: Expected

  init(
    at before: String = "", then after: String = "", onEmptyBook: Bool = false, _ expected: Expected
  ) {
    (self.before, self.after, self.expected) = (before, after, expected)
    isOnEmptyBook = onEmptyBook
  }

  /// The journey of every command. A new command does not pass without one.
  static let all: [Command: CommandJourney] = moving.merging(finding) { $1 }.merging(writing) { $1 }
    .merging(collecting) { $1 }.merging(planning) { $1 }.merging(viewing) { $1 }.merging(desk) { $1 }

  private static let moving: [Command: CommandJourney] = [
    .down: .init(.shows("> 众望科技")),
    .up: .init(at: "j j", .shows("> 众望科技")),
    .pageDown: .init(.shows("> Zhongwei")),
    .pageUp: .init(at: "G", .shows("> #HOLD 北京华联")),
    .halfDown: .init(.shows("> Zhongwei")),
    .halfUp: .init(at: "G", .shows("> #HOLD 北京华联")),
    .first: .init(at: "G", .shows("> #HOLD 北京华联")),
    .last: .init(.shows("> Zhongwei")),
    .open: .init(at: "j", .shows("[4] Dossier  众望")),
    .back: .init(at: "4", .shows("[1] Customers")),
    .showCustomers: .init(at: "2", .shows("[1] Customers")),
    .showCalendar: .init(.shows("[2] Calendar")),
    .showOverdue: .init(.shows("[3] Overdue")),
    .showDossier: .init(.shows("[4] Dossier")),
    .showToday: .init(.shows("[5] Today")),
    .nextPane: .init(.shows("[2] Calendar")),
    .previousPane: .init(.shows("[5] Today")),
    .hideDetails: .init(at: "Esc", .shows("LAST    ")),
    .zoom: .init(at: "3", .shows("[3 Overdue")),
  ]

  private static let finding: [Command: CommandJourney] = [
    .filter: .init(then: "s z f z", .shows("1 of 4")),
    .clearFilter: .init(at: "/ s z f z Enter", .shows("[1] Customers  4")),
    .searchAll: .init(then: "r e e d", .shows("Tom Reed")),
    .pickFilter: .init(at: "/ s z f z Enter F Enter Esc", then: "s z Enter", .shows("/ szfz")),
    .keepFilter: .init(at: "/ s z f z Enter", then: "Enter", .asks("keepFilter")),
    .sort: .init(.shows("sort: name")),
    .reverseSort: .init(.shows("sort: next ^")),
    .mark: .init(.shows("1 marked")),
    .markRange: .init(then: "j j", .shows("3 marked")),
    .markAll: .init(.shows("4 marked")),
  ]

  private static let writing: [Command: CommandJourney] = [
    .log: .init(then: "h i Enter", .writes("saved: Logged a contact")),
    .noAnswer: .init(.writes("saved: Logged an attempt")),
    .plan: .init(then: "f r i Enter", .writes("saved: Planned a follow-up")),
    .pay: .init(then: "Enter", .writes("saved: Took a payment")),
    .addCustomer: .init(then: "N e w Enter", .writes("saved: Added a customer")),
    .edit: .init(then: "N e w Enter", .writes("saved: Edited a customer")),
    .editTable: .init(.asks("editTable")),
    .tag: .init(then: "f a i r Enter", .writes("fair")),
    .flag: .init(.writes("北京华联 ~")),
    .handOver: .init(then: "Enter", .writes("saved: Handed over: 北京华联 -> li")),
    .addContact: .init(then: "B o Enter", .writes("saved: Added a contact")),
    .addInvoice: .init(then: "N 1 Tab 9 9 Enter", .writes("saved: Added an invoice")),
    .contest: .init(at: "3 o o G", then: "b a d Enter", .writes("# contested")),
    .settleDispute: .init(at: "3 o o : c o n t e s t Enter b a d Enter", .writes("saved: Settled a dispute")),
    .setOff: .init(at: "3 G", .writes("CN-1")),
    .bounce: .init(at: "4 G", then: "Tab n o Enter", .writes("saved:")),
    .allocate: .init(at: "4", .writes("saved: Allocated a payment")),
    .receipts: .init(then: "Enter", .writes("saved: Allocated a payment")),
    .merge: .init(at: "Space Space", then: "y", .writes("saved: Merged")),
    .archive: .init(at: "G", then: "y", .writes("[1] Customers  3")),
    .history: .init(.asks("loadHistory")),
  ]

  private static let collecting: [Command: CommandJourney] = [
    .takePromise: .init(then: "f r i Tab 5 0 0 Enter", .writes("saved: Took a promise")),
    .promiseNews: .init(then: "Right Right Tab s o Enter", .writes("saved: Noted how a promise stands")),
    .answerBreach: .init(then: "Enter", .writes("saved: Answered a breach")),
    .remind: .init(then: "y e s Enter", .writes("saved: Reminded")),
    .judge: .init(then: "Tab l i e s Enter", .writes("saved: Judged the arrears")),
    .takeRung: .init(at: "3 G", then: "Tab a s k Tab Right Enter", .writes("saved: Took a rung")),
    .answerRung: .init(then: "Right Enter", .writes("saved: Noted what came of it")),
    .leaveRung: .init(at: "3", then: "p a i d Enter", .writes("saved: Left a rung")),
    .liftHold: .init(then: "p a i d Enter", .writes("saved: Lifted the hold")),
    .statement: .init(then: "Enter", .writes("saved: Stated the account")),
    .writeOff: .init(at: "3 G", then: "Tab Right Enter", .writes("saved: Wrote off")),
    .letter: .init(then: "s", .asks("fetchLetter")),
    .boardView: .init(at: "3", .shows("by rung")),
    .figures: .init(.shows("DSO")),
    .forecast: .init(.shows("doubtful")),
    .whatIf: .init(.shows("remind: INV-0950")),
  ]

  private static let planning: [Command: CommandJourney] = [
    .done: .init(.writes("saved: ")),
    .move: .init(then: "w", .writes("-> ")),
    .dayLater: .init(.writes("11-21")),
    .dayEarlier: .init(at: "2 Enter", .writes("11-22")),
    .pickUp: .init(then: "l l Enter", .writes("-> ")),
    .drop: .init(then: "n o Enter y", .writes("saved: Dropped")),
  ]

  private static let viewing: [Command: CommandJourney] = [
    .previousDay: .init(at: "2", .shows("Sun 11-22")),
    .nextDay: .init(at: "2", .shows("Tue 11-24")),
    .previousMonth: .init(at: "2", .shows("Oct 2026")),
    .nextMonth: .init(at: "2", .shows("Dec 2026")),
    .previousYear: .init(at: "2", .shows("Nov 2025")),
    .nextYear: .init(at: "2", .shows("Nov 2027")),
    .goToday: .init(at: "2 ]", .shows("Mon 11-23")),
    .goToDate: .init(then: "1 2 - 0 1 Enter", .shows("Tue 12-01")),
    .previousRecord: .init(at: "j 4", .shows("[4] Dossier  北京华联")),
    .nextRecord: .init(at: "4", .shows("[4] Dossier  众望")),
    .skip: .init(at: "5 Z", .shows("> #HOLD 北京华联")),
    .skipBack: .init(at: "5 Z j", .shows("> 众望")),
    .copyPhone: .init(.copies("138 0000 1234")),
    .copyResponse: .init(.copies("You said ¥10,000 would be there")),
    .copyWeChat: .init(.copies("zhangwei88")),
    .copyName: .init(.copies("北京华联")),
    .copyAddress: .init(.copies("朝阳路 1 号")),
    .copyLine: .init(.copies("北京华联  138 0000 1234")),
    .asOf: .init(then: "1 1 - 0 2 Enter", .shows("as of 2026-11-02")),
    .asOfDayEarlier: .init(at: asOf, .shows("as of 2026-11-01")),
    .asOfDayLater: .init(at: asOf, .shows("as of 2026-11-03")),
    .asOfMonthEarlier: .init(at: asOf, .shows("as of 2026-10-02")),
    .asOfMonthLater: .init(at: asOf + " { {", .shows("as of 2026-10-02")),
  ]

  private static let asOf = ": a s o f Enter 1 1 - 0 2 Enter"

  private static let desk: [Command: CommandJourney] = [
    .undo: .init(at: "n", .shows("Undone: ")),
    .redo: .init(at: "n u", .writes("Done again: ")),
    .reload: .init(.asks("reload")),
    .repaint: .init(.asks("repaint")),
    .suspend: .init(.asks("suspend")),
    .help: .init(then: "d i s p u t e", .shows("contested")),
    .palette: .init(then: "a g e n d a", .shows("commands")),
    .tour: .init(then: "Enter Enter", .shows("The calendar  3/7")),
    .doctor: .init(.asks("examine")),
    .theme: .init(then: "m o n o Enter", .asks("useTheme(\"mono\")")),
    .mouse: .init(.asks("setMouse(true)")),
    .openSample: .init(onEmptyBook: true, .asks("openSample")),
    .importFile: .init(then: "a . c s v Enter", .asks("importFile")),
    .quit: .init(then: "y", .asks("quit")),
    .quitNow: .init(.asks("quit")),
  ]
}
