/// Every command with its keys: what dispatch, key bar, key boxes, help,
/// palette and the manual are made from. Only this table names keys.
public enum CommandTable {
  /// All commands, in the order help lists them.
  public static let rows: [CommandRow] =
    moving + panes + finding + acting + collecting + planning + viewing + desk

  /// The row of a command.
  public static func row(of command: Command) -> CommandRow {
    guard let row = byCommand[command] else { preconditionFailure("Every command has a row") }
    return row
  }

  private static let byCommand = Dictionary(
    rows.map { ($0.command, $0) }, uniquingKeysWith: { first, _ in first })

  private static let moving: [CommandRow] = [
    CommandRow(.down, ["j", "Down", "Ctrl-N"], .moving),
    CommandRow(.up, ["k", "Up", "Ctrl-P"], .moving),
    CommandRow(.pageDown, ["PgDn", "Ctrl-F"], .moving),
    CommandRow(.pageUp, ["PgUp", "Ctrl-B"], .moving),
    CommandRow(.halfDown, ["Ctrl-D"], .moving),
    CommandRow(.halfUp, ["Ctrl-U"], .moving),
    CommandRow(.first, ["g g", "Home"], .moving),
    CommandRow(.last, ["G", "End"], .moving),
    CommandRow(.open, ["Enter"], .moving, and: ["l", "Right"]),
    CommandRow(.back, ["Esc", "Ctrl-G"], .moving, and: ["h", "Left"]),
  ]

  private static let panes: [CommandRow] = [
    CommandRow(.showCustomers, ["1"], .panes),
    CommandRow(.showCalendar, ["2"], .panes),
    CommandRow(.showOverdue, ["3"], .panes),
    CommandRow(.showDossier, ["4"], .panes, and: ["v"], within: [.overdue, .today]),
    CommandRow(.showToday, ["5"], .panes),
    CommandRow(.nextPane, ["Tab"], .panes),
    CommandRow(.previousPane, ["Shift-Tab"], .panes),
    CommandRow(.hideDetails, ["z"], .panes),
    CommandRow(.zoom, ["Z"], .panes),
  ]

  private static let finding: [CommandRow] = [
    CommandRow(.filter, ["/"], .finding),
    CommandRow(.clearFilter, ["Backspace"], .finding, in: .customers),
    CommandRow(.searchAll, [], .finding),
    CommandRow(.pickFilter, ["f"], .finding),
    CommandRow(.keepFilter, ["F"], .finding, needs: [.filter]),
    CommandRow(.sort, ["o"], .finding, in: .customers),
    CommandRow(.reverseSort, ["O"], .finding, in: .customers),
    CommandRow(.mark, ["Space"], .marks, in: [.customers, .calendar]),
    CommandRow(.markRange, ["v"], .marks, in: [.customers, .calendar]),
    CommandRow(.markAll, ["*"], .marks, in: [.customers, .calendar]),
  ]

  private static let acting: [CommandRow] = [
    CommandRow(.log, ["c"], .customer, needs: [.customer, .writing]),
    CommandRow(.noAnswer, ["n"], .customer, needs: [.customer, .writing]),
    CommandRow(.plan, ["a"], .customer, needs: [.someCustomer, .writing]),
    CommandRow(.pay, ["p"], .customer, needs: [.customer, .writing]),
    CommandRow(.addCustomer, ["A"], .customer, needs: [.writing]),
    CommandRow(.edit, ["e"], .customer, needs: [.customer, .writing]),
    CommandRow(.editTable, ["E"], .customer, needs: [.writing]),
    CommandRow(.tag, ["#"], .customer, needs: [.customer, .writing]),
    CommandRow(.flag, ["!"], .customer, needs: [.customer, .writing]),
    CommandRow(.handOver, ["H"], .customer, needs: [.customer, .colleague, .writing]),
    CommandRow(.addContact, [], .customer, needs: [.customer, .writing]),
    CommandRow(.addInvoice, [], .customer, needs: [.customer, .writing]),
    CommandRow(.contest, [], .customer, needs: [.invoice, .writing]),
    CommandRow(.settleDispute, [], .customer, needs: [.dispute, .writing]),
    CommandRow(.setOff, [], .customer, needs: [.creditNote, .writing]),
    CommandRow(.bounce, [], .customer, needs: [.payment, .writing]),
    CommandRow(.allocate, [], .customer, needs: [.moneyOnAccount, .writing]),
    CommandRow(.receipts, ["M"], .customer, needs: [.receipt, .writing]),
    CommandRow(.merge, [], .customer, needs: [.twoMarks, .writing]),
    CommandRow(.archive, [], .customer, needs: [.customer, .writing]),
    CommandRow(.history, [], .customer, needs: [.customer]),
  ]

  private static let collecting: [CommandRow] = [
    CommandRow(.takePromise, ["P"], .collecting, needs: [.customer, .writing]),
    CommandRow(.promiseNews, ["K"], .collecting, needs: [.openPromise, .writing]),
    CommandRow(.answerBreach, ["B"], .collecting, needs: [.breach, .writing]),
    CommandRow(.remind, ["i"], .collecting, needs: [.reminder, .writing]),
    CommandRow(.judge, ["J"], .collecting, needs: [.arrears, .writing]),
    CommandRow(.takeRung, [], .collecting, and: [">"], within: .overdue, needs: [.arrears, .writing]),
    CommandRow(.answerRung, ["w"], .collecting, needs: [.silentStep, .writing]),
    CommandRow(.leaveRung, [], .collecting, and: ["<"], within: .overdue, needs: [.runningStep, .writing]),
    CommandRow(.liftHold, [], .collecting, needs: [.hold, .writing]),
    CommandRow(.statement, ["T"], .collecting, needs: [.customer, .writing]),
    CommandRow(.writeOff, [], .collecting, needs: [.invoice, .writing]),
    CommandRow(.letter, ["L"], .collecting, needs: [.customer]),
    CommandRow(.boardView, ["o"], .collecting, in: .overdue),
    CommandRow(.figures, [], .collecting),
    CommandRow(.forecast, [], .collecting),
    CommandRow(.whatIf, [], .collecting),
  ]

  private static let planning: [CommandRow] = [
    CommandRow(.done, ["d"], .followUp, needs: [.followUp, .writing]),
    CommandRow(.move, ["s"], .followUp, needs: [.followUp, .writing]),
    CommandRow(.dayLater, ["+"], .followUp, needs: [.followUp, .writing]),
    CommandRow(.dayEarlier, ["-"], .followUp, needs: [.followUp, .writing]),
    CommandRow(.pickUp, ["m"], .followUp, needs: [.followUp, .writing]),
    CommandRow(.drop, ["x"], .followUp, needs: [.followUp, .writing]),
  ]

  private static let viewing: [CommandRow] = [
    CommandRow(.previousDay, ["h", "Left"], .calendar, in: .calendar),
    CommandRow(.nextDay, ["l", "Right"], .calendar, in: .calendar),
    CommandRow(.previousMonth, ["["], .calendar, in: .calendar),
    CommandRow(.nextMonth, ["]"], .calendar, in: .calendar),
    CommandRow(.previousYear, ["{"], .calendar, in: .calendar),
    CommandRow(.nextYear, ["}"], .calendar, in: .calendar),
    CommandRow(.goToday, ["t"], .calendar),
    CommandRow(.goToDate, ["g d"], .calendar),
    CommandRow(.previousRecord, ["["], .records, in: .dossier, needs: [.customer]),
    CommandRow(.nextRecord, ["]"], .records, in: .dossier, needs: [.customer]),
    CommandRow(.skip, ["]"], .records, in: .today),
    CommandRow(.skipBack, ["["], .records, in: .today),
    CommandRow(.copyPhone, ["y p"], .copying, needs: [.customer, .phone]),
    CommandRow(.copyWeChat, ["y w"], .copying, needs: [.customer, .weChat]),
    CommandRow(.copyName, ["y n"], .copying, needs: [.customer]),
    CommandRow(.copyAddress, ["y a"], .copying, needs: [.customer, .address]),
    CommandRow(.copyResponse, ["y r"], .copying, needs: [.breach]),
    CommandRow(.copyLine, ["y l"], .copying, needs: [.customer]),
    CommandRow(.asOf, [], .asOf),
    CommandRow(.asOfDayEarlier, ["<"], .asOf, in: .offBoard, needs: [.asOf]),
    CommandRow(.asOfDayLater, [">"], .asOf, in: .offBoard, needs: [.asOf]),
    CommandRow(.asOfMonthEarlier, ["{"], .asOf, in: .lists, needs: [.asOf]),
    CommandRow(.asOfMonthLater, ["}"], .asOf, in: .lists, needs: [.asOf]),
  ]

  private static let desk: [CommandRow] = [
    CommandRow(.undo, ["u"], .desk, needs: [.writing]),
    CommandRow(.redo, ["U", "Ctrl-R"], .desk, needs: [.writing]),
    CommandRow(.reload, ["R"], .desk),
    CommandRow(.repaint, ["Ctrl-L"], .desk),
    CommandRow(.suspend, ["Ctrl-Z"], .desk),
    CommandRow(.help, ["?", "F1"], .desk),
    CommandRow(.palette, [":"], .desk),
    CommandRow(.tour, [], .desk),
    CommandRow(.doctor, [], .desk),
    CommandRow(.theme, [], .desk),
    CommandRow(.mouse, [], .desk),
    CommandRow(.openSample, ["S"], .desk, needs: [.emptyBook]),
    CommandRow(.importFile, ["I"], .desk),
    CommandRow(.quit, ["q"], .desk),
    CommandRow(.quitNow, ["Q"], .desk),
  ]
}
