internal import SalesBook
internal import TextCanvas

// The box of days one usually moves to: what is planned, and what is due without a plan, by a plan of its own kind.
extension Desk {
  /// The most pressing of what is due of the customer under the cursor that no plan brings; nil where one does.
  func reasonMeant(_ book: Book) -> (any RoundReason)? {
    guard followUpsMeant(book).isEmpty, let customer = customer(book) else { return nil }
    return firstReason(customer.id, book)
  }

  /// A day of the box, or an hour of today.
  private enum Choice: Sendable {
    case hour(TimeOfDay?)
    case day(Day)
    case typed
  }

  /// Offers the days one usually moves to, and a later hour of today.
  mutating func openMoveMenu(_ book: Book) -> [Effect] {
    let working = index.workingDays
    let forms = words.forms
    let choices: [(Character, String, Choice)] = [
      ("h", forms.laterToday, .hour(laterToday)),
      ("t", forms.tomorrow, .day(working.onOrAfter(today + 1))),
      ("3", forms.inDays(3), .day(working.onOrAfter(today + 3))),
      ("w", forms.nextWeek, .day(working.onOrAfter(today + 7))),
      ("m", forms.nextMonth, .day(working.onOrAfter(today.adding(months: 1)))),
      ("d", forms.otherDay, .typed),
    ]
    let meant = followUpsMeant(book)
    let whose = meant.first?.customer ?? customer(book)?.id
    let items = choices.map { key, label, choice in item(key, label, choice, whose, book) }
    let name = meant.isEmpty ? whose.map { names(of: [$0], book) } ?? "" : names(of: meant, book)
    layers.append(
      .menu(
        Menu(box: KeyBox("\(forms.moveMenu): \(name)", items)) {
          [choices = choices.map(\.2)] desk, number, book in
          switch choices[number] {
          case .hour(let time): return time.map { desk.putOff(to: desk.today, at: $0, book) } ?? []
          case .day(let day): return desk.putOff(to: day, at: nil, book)
          case .typed:
            desk.ask(desk.words.forms.moveTo, .day) { desk, _, day, book in
              desk.putOff(to: day, at: nil, book)
            }
            return []
          }
        }))
    return []
  }

  private func item(
    _ key: Character, _ label: String, _ choice: Choice, _ whose: ID<Customer>?, _ book: Book
  ) -> KeyBox.Item {
    switch choice {
    case .hour(let time):
      KeyBox.Item(
        .character(key), label, value: time?.text ?? "", reason: time == nil ? words.forms.tooLateToday : nil)
    case .day(let day):
      KeyBox.Item(
        .character(key), label,
        value: [words.spoken(day, from: today), load(on: day, with: whose, book)].said())
    case .typed: KeyBox.Item(.character(key), label)
    }
  }

  /// The hour to which something is put off the same day: in two hours, on the half hour, not past the day's last look;
  /// where no clock tells, when one tries again. Nil where the day is nearly over.
  private var laterToday: TimeOfDay? {
    let policy = index.policy
    guard let now else { return policy.retryAt }
    let step = 30
    let rounded = (Int(now.minutes) + 2 * 60 + step - 1) / step * step
    let later = min(rounded, Int(policy.lastLook.minutes))
    return later > Int(now.minutes) ? TimeOfDay(hour: later / 60, minute: later % 60) : nil
  }

  /// Puts what is planned, or a plan for what is due without one, on a day or an hour of today.
  private mutating func putOff(to day: Day, at time: TimeOfDay?, _ book: Book) -> [Effect] {
    let meant = followUpsMeant(book)
    guard meant.isEmpty else {
      guard let time else { return move(meant, to: day, book) }
      calendar.marked = []
      let putting = MoveFollowUps(meant.map(\.id), to: day, at: time)
      return commit(putting, about: "\(names(of: meant, book)) -> \(time.text)")
    }
    guard let customer = customer(book), let reason = reasonMeant(book) else { return [] }
    var plan = FollowUp(key: .none)
    (plan.customer, plan.due, plan.time, plan.origin) = (customer.id, day, time, reason.origin)
    plan.purpose = words.sentence(reason, on: today, in: book)
    let when = [words.spoken(day, from: today), time?.text ?? ""].said()
    return commit(PlanFollowUp(plan), about: "\(customer.name) -> \(when)")
  }
}
