internal import SalesBook
internal import TextCanvas

/// A month, or a week where there is no room for one, and the list of one day.
struct CalendarModel {
  /// One day of the grid.
  struct Cell {
    /// Day of the month.
    let number: String
    /// How many follow-ups stand there; empty for none.
    let count: String
    let role: StyleRole
    /// Whether it belongs to the month.
    let isInMonth: Bool
    let isToday: Bool
    let hasCursor: Bool
  }

  /// The heads of the seven columns, Monday first.
  var weekdays: [String]
  /// Rows of seven.
  var weeks: [[Cell]]
  /// The head over the list.
  var dayHead: [Span]
  var table: TableModel
}

extension Desk {
  /// The calendar; of a month if there is room for one.
  func calendarModel(_ book: Book, showsMonth: Bool) -> CalendarModel {
    let first = showsMonth ? calendar.day.startOfMonth.startOfWeek : calendar.day.startOfWeek
    let last = showsMonth ? calendar.day.endOfMonth : calendar.day
    var weeks: [[CalendarModel.Cell]] = []
    var monday = first
    while monday <= last {
      weeks.append((0..<7).map { cell(monday + $0) })
      monday = monday + 7
    }
    let count = calendarCount(calendar.day)
    let name = words.name(of: calendar.day.weekday) + " " + words.short(calendar.day, from: today)
    let isLate = calendar.day < day && count > 0
    let dayHead = [
      Span(name, calendar.day == day ? .today : .heading), Span("  (\(count))", isLate ? .overdue : .dim),
      Span("  " + words.relative(calendar.day, to: day), isLate ? .overdue : .dim),
    ]
    return CalendarModel(
      weekdays: Weekday.allCases.map { words.name(of: $0) }, weeks: weeks, dayHead: dayHead,
      table: dayList(book))
  }

  private func cell(_ date: Day) -> CalendarModel.Cell {
    let count = calendarCount(date)
    let heat: [StyleRole] = [.heat0, .heat1, .heat2, .heat3, .heat4]
    let level = count == 0 ? 0 : count <= 2 ? 1 : count <= 4 ? 2 : count <= 7 ? 3 : 4
    let isOff = !index.workingDays.contains(date)
    let role: StyleRole =
      date < day && count > 0 ? .overdue : count == 0 && isOff ? .dayOff : heat[level]
    return CalendarModel.Cell(
      number: String(date.civil.day), count: count == 0 ? "" : String(count) + (date < day ? "!" : ""),
      role: role, isInMonth: date.startOfMonth == calendar.day.startOfMonth, isToday: date == day,
      hasCursor: date == calendar.day)
  }

  private func dayList(_ book: Book) -> TableModel {
    var table = TableModel(
      columns: [
        .init(head: "", width: 5...5), .init(head: "", width: 7...8),
        .init(head: words.panes.customer, width: 12...28),
        .init(head: words.panes.what, width: 8...60, leaves: 1),
      ], rows: [], showsHeads: false)
    let followUps = index.agenda.followUps(on: calendar.day, in: book)
    let duties = index.board.duties(on: calendar.day)
    let count = followUps.count + duties.count
    let shown = calendar.place.visible(count: count, height: rowsShown(in: .calendar))
    table.rows = shown.map { row in
      guard row < followUps.count else {
        return dutyRow(
          duties[row - followUps.count], hasCursor: calendar.isInList && row == calendar.place.row, book)
      }
      let followUp = followUps[row]
      return TableModel.Row(
        cells: [
          Span(followUp.time?.text ?? "--:--", followUp.time == nil ? .dim : .text),
          Span(words.name(of: followUp.channel), .label), name(of: followUp.customer, book),
          Span(followUp.purpose),
        ], hasCursor: calendar.isInList && row == calendar.place.row,
        isMarked: markedFollowUps.contains(followUp.id) || calendar.picked.contains(followUp.id))
    }
    if count == 0 { table.empty = [words.empty(.calendar)] }
    return table
  }

  /// Something to do about money, below what is planned.
  private func dutyRow(
    _ line: (slot: Int, due: DueDuty), hasCursor: Bool, _ book: Book
  ) -> TableModel.Row {
    TableModel.Row(
      cells: [
        Span("", .dim), Span(words.board.money, .label),
        book.customers[slot: line.slot].map { name(of: $0, line.slot) } ?? Span(""),
        Span(words.sentence(line.due, on: day, in: book), role(of: .duty(line.due))),
      ], hasCursor: hasCursor)
  }

  /// The calendar's title: the month and the week.
  func calendarHead() -> PaneHead {
    let week = words.week(calendar.day.isoWeek)
    return head(
      of: .calendar, facts: [Span(words.month(of: calendar.day)), Span(week, .dim)],
      right: [Span(today.iso + " " + words.name(of: today.weekday), .dim)])
  }
}
