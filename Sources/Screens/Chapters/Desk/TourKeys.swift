/// What the tour shows of the desk: the keys of the commands it tells of, as
/// they are in the pane it tells of them in, and the mark of what is late.
struct TourKeys {
  let filter, open, copyPhone, log, noAnswer, plan, move, drop: String
  let promise, news, rung, pay, invoice, setOff: String
  let previousDay, nextDay, previousMonth, nextMonth, pickUp: String
  let begin, skip, back: String
  let addCustomer, addContact, importFile: String
  let undo, help, palette, quit, lateMark: String

  /// Those of a desk with these keys.
  init(_ keymap: Keymap) {
    func key(_ command: Command, in pane: Pane? = nil) -> String { keymap.key(command, in: pane) }
    filter = key(.finding.filter, in: .customers)
    (open, copyPhone) = (key(.moving.open), key(.copying.phone))
    (log, noAnswer, plan) = (key(.followUps.log), key(.followUps.noAnswer), key(.followUps.plan))
    (move, drop) = (key(.followUps.move, in: .calendar), key(.followUps.drop, in: .calendar))
    (promise, news) = (key(.promises.take), key(.promises.news))
    rung = key(.arrears.takeRung, in: .overdue)
    (pay, invoice, setOff) = (key(.receivables.pay), key(.receivables.addInvoice), key(.receivables.setOff))
    previousDay = key(.followUps.previousDay, in: .calendar)
    nextDay = key(.followUps.nextDay, in: .calendar)
    previousMonth = key(.followUps.previousMonth, in: .calendar)
    nextMonth = key(.followUps.nextMonth, in: .calendar)
    pickUp = key(.followUps.pickUp, in: .calendar)
    (begin, skip) = (key(.moving.open, in: .today), key(.turning.skip, in: .today))
    back = key(.moving.back)
    (addCustomer, addContact) = (key(.customers.add), key(.customers.addContact))
    importFile = key(.importing.importFile)
    (undo, help, palette, quit) = (key(.desk.undo), key(.desk.help), key(.desk.palette), key(.desk.quit))
    lateMark = Mark.late
  }
}
