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
    desk.followUpInList(book).flatMap { book.customers[$0.customer] }
      ?? desk.commitmentInList(book).flatMap { book.customers[$0.customer] }
      ?? desk.partInList(book).flatMap { book.customers[slot: $0.customer] }
      ?? desk.rebateInList(book).flatMap { book.customers[slot: $0.customer] }
      ?? desk.exitInList(book).flatMap { book.customers[slot: $0.customer] }
      ?? desk.changeInList(book).flatMap { book.customers[slot: $0.customer] }
      ?? desk.dutyInList(book).flatMap { book.customers[slot: $0] }
  }

  func record(_ desk: Desk, _ book: Book) -> DossierItem? {
    desk.followUpInList(book).map { DossierItem($0) } ?? desk.commitmentInList(book).map { DossierItem($0) }
      ?? desk.partInList(book).map { DossierItem($0.part.ofCase) }
      ?? desk.rebateInList(book).map { DossierItem($0.rebate) }
      ?? desk.exitInList(book).map { DossierItem($0.exit) }
      ?? desk.changeInList(book).map { DossierItem($0.change.winBack) }
  }

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
  /// The slot of the customer whose money the cursor of the day's list is on.
  func dutyInList(_ book: Book) -> Int? {
    guard calendar.isInList else { return nil }
    let row =
      calendar.place.row - index.shownAgenda.count(on: calendar.day) - index.ourWord.count(on: calendar.day)
      - index.caseParts.count(on: calendar.day) - index.rebates.count(on: calendar.day)
      - index.exitDays.count(on: calendar.day) - index.winBackChanges.count(on: calendar.day)
    guard (0..<index.board.count(on: calendar.day)).contains(row) else { return nil }
    let duties = index.board.duties(on: calendar.day)
    return duties.indices.contains(row) ? duties[row].slot : nil
  }

  /// What we said we will do that day, under the cursor of its list.
  func commitmentInList(_ book: Book) -> Commitment? {
    guard calendar.isInList, index.ourWord.count(on: calendar.day) > 0 else { return nil }
    let rows = index.ourWord.commitments(on: calendar.day, index.replay(book))
    let row = calendar.place.row - index.shownAgenda.count(on: calendar.day)
    return rows.indices.contains(row) ? rows[row].commitment : nil
  }

  /// What a colleague has to do about a case that day, under the cursor of its list.
  func partInList(_ book: Book) -> (customer: Int, part: CaseStep)? {
    guard calendar.isInList, index.caseParts.count(on: calendar.day) > 0 else { return nil }
    let rows = index.caseParts.parts(on: calendar.day, in: book)
    let row =
      calendar.place.row - index.shownAgenda.count(on: calendar.day) - index.ourWord.count(on: calendar.day)
    return rows.indices.contains(row) ? rows[row] : nil
  }

  /// What is to be changed that day because of who is leaving, under the cursor of its list.
  func changeInList(_ book: Book) -> (customer: Int, change: WinBackStep)? {
    guard calendar.isInList, index.winBackChanges.count(on: calendar.day) > 0 else { return nil }
    let rows = index.winBackChanges.changes(on: calendar.day, in: book)
    let row =
      calendar.place.row - index.shownAgenda.count(on: calendar.day) - index.ourWord.count(on: calendar.day)
      - index.caseParts.count(on: calendar.day) - index.rebates.count(on: calendar.day)
      - index.exitDays.count(on: calendar.day)
    return rows.indices.contains(row) ? rows[row] : nil
  }

  /// What is coming of a rebate that day, under the cursor of its list.
  func rebateInList(_ book: Book) -> RebateAgenda.Line? {
    guard calendar.isInList, index.rebates.count(on: calendar.day) > 0 else { return nil }
    let rows = index.rebates.lines(on: calendar.day, in: book)
    let row =
      calendar.place.row - index.shownAgenda.count(on: calendar.day) - index.ourWord.count(on: calendar.day)
      - index.caseParts.count(on: calendar.day)
    return rows.indices.contains(row) ? rows[row] : nil
  }

  /// The exit review with a last day or a day of carrying out that day, under the cursor of its list.
  func exitInList(_ book: Book) -> (customer: Int, exit: ID<ExitReview>)? {
    guard calendar.isInList else { return nil }
    let rows = index.exitDays.exits(on: calendar.day)
    let row =
      calendar.place.row - index.shownAgenda.count(on: calendar.day) - index.ourWord.count(on: calendar.day)
      - index.caseParts.count(on: calendar.day) - index.rebates.count(on: calendar.day)
    return rows.indices.contains(row) ? rows[row] : nil
  }

  /// The follow-up under the cursor of the day's list.
  func followUpInList(_ book: Book) -> FollowUp? {
    guard calendar.isInList else { return nil }
    let rows = index.shownAgenda.followUps(on: calendar.day, in: book)
    return rows.indices.contains(calendar.place.row) ? rows[calendar.place.row] : nil
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
      number: String(date.civil.day), count: count == 0 ? "" : String(count) + (date < day ? "!" : ""),
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
    let followUps = index.shownAgenda.followUps(on: calendar.day, in: book)
    let ours = index.ourWord.commitments(on: calendar.day, index.replay(book))
    let duties = index.board.duties(on: calendar.day)
    let parts = index.caseParts.parts(on: calendar.day, in: book)
    let rebates = index.rebates.lines(on: calendar.day, in: book)
    let exits = index.exitDays.exits(on: calendar.day)
    let changes = index.winBackChanges.changes(on: calendar.day, in: book)
    let count =
      followUps.count + ours.count + parts.count + rebates.count + exits.count + changes.count + duties.count
    let shown = calendar.place.visible(count: count, height: rowsShown(in: .calendar))
    table.rows = shown.map { row in
      let hasCursor = calendar.isInList && row == calendar.place.row
      guard row < followUps.count else {
        let next = row - followUps.count
        if next < ours.count { return wordRow(ours[next], hasCursor: hasCursor, book) }
        let rest = next - ours.count
        if rest < parts.count { return partRow(parts[rest], hasCursor: hasCursor, book) }
        let last = rest - parts.count
        if last < rebates.count { return rebateRow(rebates[last], hasCursor: hasCursor, book) }
        let left = last - rebates.count
        if left < exits.count { return exitRow(exits[left], hasCursor: hasCursor, book) }
        let end = left - exits.count
        return end < changes.count
          ? changeRow(changes[end], hasCursor: hasCursor, book)
          : dutyRow(duties[end - changes.count], hasCursor: hasCursor, book)
      }
      let followUp = followUps[row]
      return TableModel.Row(
        cells: [
          Span(followUp.time?.text ?? "--:--", followUp.time == nil ? .dim : .text),
          Span(words.name(of: followUp.channel), .label), name(of: followUp.customer, book),
          purpose(of: followUp, book),
        ], hasCursor: hasCursor,
        isMarked: calendar.marked.contains(followUp.id) || calendar.picked.contains(followUp.id))
    }
    let room = max(0, rowsShown(in: .calendar) - shown.count)
    table.rows += coming.prefix(room).compactMap { comingRow($0, book) }
    if table.rows.isEmpty { table.empty = [sentence(ofEmpty: .calendar)] }
    return table
  }

  /// What a plan is for, and where; marked where it keeps no distance, and where it was put off time and again, which it says
  /// first.
  private func purpose(of followUp: FollowUp, _ book: Book) -> Span {
    let replay = index.replay(book)
    let moved = book.followUps.slot(of: followUp.id).map { replay.timesMoved(slot: $0) } ?? 0
    let marks = [
      moved >= FollowUp.movedOften ? "! " + words.panes.movedOften(moved) : "",
      replay.isTooSoon(followUp) ? words.grades.tooSoon : "",
    ].filter { !$0.isEmpty }
    let what = [followUp.purpose, followUp.place, words.campaign(of: followUp, in: book)]
    guard !marks.isEmpty else { return Span(what.said()) }
    return Span((marks + what).said(), .warning)
  }

  /// What a series will bring that day, below what is planned: no record yet, and so not stood on.
  private func comingRow(_ coming: Coming, _ book: Book) -> TableModel.Row? {
    guard let series = book.series[slot: coming.series], let customer = book.customers[series.customer] else {
      return nil
    }
    return TableModel.Row(
      cells: [
        Span(series.time?.text ?? "    +", .dim), Span(words.name(of: series.channel), .dim),
        Span(customer.name, .dim), Span([series.purpose, words.name(of: series.rule)].said(by: "  "), .dim),
      ], hasCursor: false)
  }

  /// What we said we will do, below what is planned.
  private func wordRow(_ standing: CommitmentStanding, hasCursor: Bool, _ book: Book) -> TableModel.Row {
    let (isLate, words) = (standing.state == .late, words)
    let state = standing.state == .open ? "" : "! " + words.name(of: standing.state)
    return TableModel.Row(
      cells: [
        Span(standing.time?.text ?? ""), Span(words.commitments.ours, .label),
        name(of: standing.commitment.customer, book),
        Span([words.about(standing.commitment), state].said(), isLate ? .overdue : .text),
      ], hasCursor: hasCursor)
  }

  /// What a colleague has to do about a case, below what is planned.
  private func partRow(
    _ line: (customer: Int, part: CaseStep), hasCursor: Bool, _ book: Book
  ) -> TableModel.Row {
    let isLate = line.part.isLate(on: day)
    return TableModel.Row(
      cells: [
        Span(""), Span(words.name(of: Noun.customerCase), .label),
        book.customers[slot: line.customer].map { name(of: $0, line.customer) } ?? Span(""),
        Span((isLate ? "! " : "") + [line.part.to, line.part.what].said(), isLate ? .overdue : .text),
      ], hasCursor: hasCursor)
  }

  /// What is coming of a rebate, below what is planned.
  private func rebateRow(_ line: RebateAgenda.Line, hasCursor: Bool, _ book: Book) -> TableModel.Row {
    TableModel.Row(
      cells: [
        Span(""), Span(words.name(of: Noun.rebate), .label),
        book.customers[slot: line.customer].map { name(of: $0, line.customer) } ?? Span(""),
        Span([words.name(of: line.coming), line.rebate.goods].said()),
      ], hasCursor: hasCursor)
  }

  /// The day of a review, below what is planned.
  private func exitRow(
    _ line: (customer: Int, exit: ID<ExitReview>), hasCursor: Bool, _ book: Book
  ) -> TableModel.Row {
    let standing = index.replay(book).standing(ofExit: line.exit)
    let what = standing.map { $0.sign + words.exits.waiting($0.stage) } ?? ""
    return TableModel.Row(
      cells: [
        Span(""), Span(words.exits.underReview, .label),
        book.customers[slot: line.customer].map { name(of: $0, line.customer) } ?? Span(""),
        Span(what, standing?.role ?? .text),
      ], hasCursor: hasCursor)
  }

  /// What is to be changed because of who is leaving, below what is planned.
  private func changeRow(
    _ line: (customer: Int, change: WinBackStep), hasCursor: Bool, _ book: Book
  ) -> TableModel.Row {
    let isLate = line.change.due.map { $0 < day } ?? false
    return TableModel.Row(
      cells: [
        Span(""), Span(words.name(of: WinBackStep.Kind.change), .label),
        book.customers[slot: line.customer].map { name(of: $0, line.customer) } ?? Span(""),
        Span((isLate ? "! " : "") + line.change.what.inOneLine, isLate ? .overdue : .text),
      ], hasCursor: hasCursor)
  }

  /// Something to do about money, below what is planned.
  private func dutyRow(
    _ line: (slot: Int, due: DueDuty), hasCursor: Bool, _ book: Book
  ) -> TableModel.Row {
    let time: TimeOfDay? =
      if case .promiseDue(let standing) = line.due.duty { standing.promise.time } else { nil }
    return TableModel.Row(
      cells: [
        Span(time?.text ?? "", .text), Span(words.board.money, .label),
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
