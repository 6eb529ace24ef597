/// What the tour shows of the desk: the keys of the commands it tells of, as
/// they are in the pane it tells of them in, and the mark of what is late.
struct TourKeys {
  let filter, open, log, noAnswer, pay, move, skip: String
  let previousDay, nextDay, previousMonth, nextMonth, pickUp: String
  let undo, help, palette, lateMark: String

  /// Those of a desk with these keys.
  init(_ keymap: Keymap) {
    func key(_ command: Command, in pane: Pane? = nil) -> String { keymap.key(command, in: pane) }
    filter = key(.finding.filter, in: .customers)
    open = key(.moving.open)
    (log, noAnswer, pay) = (key(.followUps.log), key(.followUps.noAnswer), key(.receivables.pay))
    (move, skip) = (key(.followUps.move, in: .today), key(.turning.skip, in: .today))
    previousDay = key(.followUps.previousDay, in: .calendar)
    nextDay = key(.followUps.nextDay, in: .calendar)
    previousMonth = key(.followUps.previousMonth, in: .calendar)
    nextMonth = key(.followUps.nextMonth, in: .calendar)
    pickUp = key(.followUps.pickUp, in: .calendar)
    (undo, help, palette) = (key(.desk.undo), key(.desk.help), key(.desk.palette))
    lateMark = Mark.late
  }
}
