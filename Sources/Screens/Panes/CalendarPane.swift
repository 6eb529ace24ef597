internal import SalesBook
internal import TextCanvas

/// The calendar: a month or a week, and the list of one day.
struct CalendarPane: PaneView {
  let bar = KeyBar.calendar
  let command = Command.panes.calendar

  func empty(_ desk: Desk) -> String {
    desk.words.panes.nothingPlanned(desk.keymap.key(.followUps.plan, in: .calendar))
  }

  func draw(_ desk: Desk, in rect: Rect, on canvas: inout Canvas, _ book: Book) {
    let (line, body) = rect.split(top: 1)
    HeadDrawing.draw(desk.calendarHead(), in: line, on: &canvas)
    let model = desk.calendarModel(book, showsMonth: CalendarDrawing.showsMonth(height: rect.height))
    CalendarDrawing.draw(model, in: body, focused: desk.focus == .calendar, on: &canvas)
  }

  func headRows(_ desk: Desk, in size: Size) -> Int {
    let day = desk.calendar.day
    return CalendarDrawing.headRows(
      height: size.height, weeks: (day.endOfMonth - day.startOfMonth.startOfWeek) / 7 + 1)
  }

  func describe(_ desk: Desk, in source: inout PanePicture.Source) -> Bool {
    source.calendar = desk.calendar
    return true
  }

  func list(_ desk: Desk) -> (place: ListPlace, count: Int)? {
    (desk.calendar.place, desk.calendarCount(desk.calendar.day))
  }

  func customer(_ desk: Desk, _ book: Book) -> Customer? {
    desk.lineInList(book).flatMap { $0.customer(in: book) }
  }

  func record(_ desk: Desk, _ book: Book) -> DossierItem? { desk.lineInList(book).flatMap(\.item) }

  func noun(_ desk: Desk) -> Noun { .followUp }

  func move(_ desk: inout Desk, _ step: Step, _ book: Book) {
    let day = desk.calendar.day
    if desk.calendar.isInList {
      desk.calendar.place.row = step.target(
        from: desk.calendar.place.row, count: desk.calendarCount(day),
        height: desk.rowsShown(in: .calendar))
      return
    }
    switch step {
    case .rows(let rows): desk.go(to: day + 7 * rows)
    case .halves(let halves): desk.go(to: day.adding(months: halves.signum()))
    case .first: desk.go(to: day.startOfMonth)
    case .last: desk.go(to: day.endOfMonth)
    }
  }

  func open(_ desk: inout Desk, _ book: Book) -> [Effect] {
    if !desk.calendar.picked.isEmpty { return putDown(&desk, book) }
    if desk.calendar.isInList {
      desk.showDossier()
    } else if desk.calendarCount(desk.calendar.day) > 0 {
      desk.calendar.isInList = true
    } else {
      desk.say(empty(desk), .hint)
    }
    return []
  }

  /// Puts what was picked up on the day under the cursor.
  private func putDown(_ desk: inout Desk, _ book: Book) -> [Effect] {
    let (picked, day) = (desk.calendar.picked.compactMap { book.followUps[$0] }, desk.calendar.day)
    desk.calendar.picked = []
    return picked.contains { $0.due != day } ? desk.move(picked, to: day, book) : []
  }

  func clear(_ desk: inout Desk, _ book: Book) -> Bool {
    if !desk.calendar.marked.isEmpty {
      desk.calendar.marked = []
    } else if desk.calendar.isInList {
      desk.calendar.isInList = false
    } else {
      return false
    }
    return true
  }

  func settle(_ desk: inout Desk, _ book: Book) {
    let count = desk.calendarCount(desk.calendar.day)
    desk.calendar.place.settle(count: count, height: desk.rowsShown(in: .calendar))
    if count == 0 { desk.calendar.isInList = false }
  }
}

extension Desk {
  /// The follow-up under the cursor of the day's list.
  func followUpInList(_ book: Book) -> FollowUp? {
    if case .planned(let followUp) = lineInList(book) { followUp } else { nil }
  }
}

extension Desk {
  /// The calendar; of a month if there is room for one.
  func calendarModel(_ book: Book, showsMonth: Bool) -> CalendarModel {
    let first = showsMonth ? calendar.day.startOfMonth.startOfWeek : calendar.day.startOfWeek
    let last = showsMonth ? calendar.day.endOfMonth : calendar.day
    let coming = index.replay(book).coming(in: first...(last.startOfWeek + 6))
    var weeks: [[CalendarModel.Cell]] = []
    var monday = first
    while monday <= last {
      weeks.append((0..<7).map { cell(monday + $0, hasComing: coming[monday + $0] != nil) })
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
      table: dayList(book, coming[calendar.day] ?? []))
  }

  private func cell(_ date: Day, hasComing: Bool) -> CalendarModel.Cell {
    let count = calendarCount(date)
    let heat: [StyleRole] = [.heat0, .heat1, .heat2, .heat3, .heat4]
    let level = count == 0 ? 0 : count <= 2 ? 1 : count <= 4 ? 2 : count <= 7 ? 3 : 4
    let isOff = !index.workingDays.contains(date)
    let role: StyleRole =
      date < day && count > 0 ? .overdue : count == 0 && isOff ? .dayOff : heat[level]
    return CalendarModel.Cell(
      number: String(date.civil.day), count: count == 0 ? "" : String(count) + (date < day ? Mark.late : ""),
      role: role, load: date < day ? 0 : level, hasComing: hasComing,
      isInMonth: date.startOfMonth == calendar.day.startOfMonth, isToday: date == day,
      hasCursor: date == calendar.day)
  }

  private func dayList(_ book: Book, _ coming: [Coming]) -> TableModel {
    var table = TableModel(
      columns: [
        .init(head: "", width: 5...5), .init(head: "", width: 7...8),
        .init(head: words.panes.customer, width: 12...28),
        .init(head: words.panes.what, width: 8...60, leaves: 1),
      ], rows: [], showsHeads: false)
    let lines = dayLines(book)
    let shown = calendar.place.visible(count: lines.count, height: rowsShown(in: .calendar))
    table.rows = shown.map {
      dayRow(of: lines[$0], hasCursor: calendar.isInList && $0 == calendar.place.row, book)
    }
    let room = max(0, rowsShown(in: .calendar) - shown.count)
    table.rows += coming.prefix(room).compactMap { comingRow($0, book) }
    if table.rows.isEmpty { table.empty = [sentence(ofEmpty: .calendar)] }
    return table
  }

  /// What a series will bring that day, below what is planned: no record yet, and so not stood on.
  private func comingRow(_ coming: Coming, _ book: Book) -> TableModel.Row? {
    guard let series = book.series[slot: coming.series], let customer = book.customers[series.customer] else {
      return nil
    }
    return TableModel.Row(
      cells: [
        Span(series.time?.text ?? "    " + Mark.coming, .dim), Span(words.name(of: series.channel), .dim),
        Span(customer.name, .dim), Span([series.purpose, words.name(of: series.rule)].said(by: "  "), .dim),
      ], hasCursor: false)
  }

  /// The calendar's title: the month and the week.
  func calendarHead() -> PaneHead {
    let week = words.week(calendar.day.isoWeek)
    return head(
      of: .calendar, facts: [Span(words.month(of: calendar.day)), Span(week, .dim)],
      right: [Span(today.iso + " " + words.name(of: today.weekday), .dim)])
  }
}
