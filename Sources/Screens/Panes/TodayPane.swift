internal import SalesBook
internal import TextCanvas

/// Today's list, frozen while it is worked.
struct TodayPane: PaneView {
  let bar = KeyBar.today
  let command = Command.panes.today

  func empty(_ desk: Desk) -> String {
    desk.words.panes.nothingMore
  }

  func draw(_ desk: Desk, in rect: Rect, on canvas: inout Canvas, _ book: Book) {
    let (line, body) = rect.split(top: 1)
    HeadDrawing.draw(desk.todayHead(book), in: line, on: &canvas)
    let (list, preview) = body.split(bottom: desk.reasonRows)
    TableDrawing.draw(desk.todayModel(book), in: list, focused: desk.focus == .today, on: &canvas)
    guard !preview.isEmpty, let slot = desk.todaySlot else { return }
    PreviewDrawing.draw(
      desk.reasonLines(desk.sentences(ofToday: slot, book), slot, width: preview.width, book), in: preview,
      on: &canvas)
  }

  func headRows(_ desk: Desk, in size: Size) -> Int { firstRow(desk, in: size) + desk.reasonRows }
  func firstRow(_ desk: Desk, in size: Size) -> Int { desk.showsHeads(.today) ? 2 : 1 }

  func describe(_ desk: Desk, in source: inout PanePicture.Source) -> Bool {
    (source.round, source.reasonRows) = (desk.round, desk.reasonRows)
    return true
  }

  func list(_ desk: Desk) -> (place: ListPlace, count: Int)? { (desk.round.place, desk.round.rows.count) }

  func waiting(_ desk: Desk, _ book: Book) -> String {
    let (done, all) = desk.roundProgress(book)
    return all > 0 ? " \(done)/\(all)" : ""
  }

  func customer(_ desk: Desk, _ book: Book) -> Customer? {
    desk.todaySlot.flatMap { book.customers[slot: $0] }
  }

  func move(_ desk: inout Desk, _ step: Step, _ book: Book) {
    desk.round.place.row = step.target(
      from: desk.round.place.row, count: desk.round.rows.count, height: desk.rowsShown(in: .today))
  }

  func settle(_ desk: inout Desk, _ book: Book) {
    desk.round.place.settle(count: desk.round.rows.count, height: desk.rowsShown(in: .today))
  }
}

extension Desk {
  /// Today's list as far as it is on screen.
  func todayModel(_ book: Book) -> TableModel {
    var table = TableModel(
      columns: [
        .init(head: words.panes.customer, width: 12...24),
        .init(head: " " + words.panes.next, width: 12...12),
        .init(head: words.panes.what, width: 20...60, leaves: 2),
        .init(head: words.panes.owed + "  ", width: 13...15, alignment: .right, leaves: 1),
        .init(head: words.panes.phone, width: 14...16, leaves: 3),
      ], rows: [])
    table.showsHeads = showsHeads(.today)
    let shown = round.place.visible(count: round.rows.count, height: rowsShown(in: .today))
    table.rows = shown.compactMap { todayRow(round.rows[$0], hasCursor: $0 == round.place.row, book) }
    if round.rows.isEmpty { table.empty = [sentence(ofEmpty: .today)] }
    return table
  }

  private func todayRow(_ slot: Int, hasCursor: Bool, _ book: Book) -> TableModel.Row? {
    guard let customer = book.customers[slot: slot] else { return nil }
    let standing = index.standing(slot)
    let isOpen = index.needsSomething(slot, book)
    let what = isOpen ? sentences(ofToday: slot, book).joined(separator: "; ") : words.panes.done
    return TableModel.Row(
      cells: [
        isOpen ? name(of: customer, slot) : Span(customer.name, .dim), words.planned(standing.next, on: day),
        Span(what, isOpen ? .text : .ok), words.owed(standing, index.policy),
        Span(phone(slot, book), .dim),
      ], hasCursor: hasCursor)
  }

  /// The slot of the customer under the cursor of today's list.
  var todaySlot: Int? {
    round.rows.indices.contains(round.place.row) ? round.rows[round.place.row] : nil
  }

  /// Everything a customer is on the list for, in words, the most pressing first: nobody is called twice. Where nothing
  /// is left, what is planned next, or how it stood last.
  func sentences(ofToday slot: Int, _ book: Book) -> [String] {
    let reasons = index.turn(slot, book)?.reasons ?? []
    guard reasons.isEmpty else {
      return reasons.map { words.sentence($0, on: day, in: book) }.filter { !$0.isEmpty }
    }
    let standing = index.standing(slot)
    let followUp = standing.nextFollowUp.flatMap { book.followUps[slot: $0] }
    let plan = followUp.map { PlannedContact(plan: $0, day: $0.due, isCarriedOver: false) }
    return [plan.map { words.sentence($0, on: day, in: book) } ?? lastWords(standing, book)]
  }

  /// Why a customer without a follow-up is on the list, and how it stood last.
  private func lastWords(_ standing: Standing, _ book: Book) -> String {
    let last = standing.lastTouch.flatMap { book.touches[slot: $0] }
      .map {
        "  (" + [words.short($0.day, from: day), $0.said].filter { !$0.isEmpty }.joined(separator: " ") + ")"
      }
    return "\(words.panes.overdue) \(words.days(standing.daysOverdue))" + (last ?? "")
  }

  /// How many of today's are settled, of how many.
  func roundProgress(_ book: Book) -> (done: Int, all: Int) {
    (round.rows.count { !index.needsSomething($0, book) }, round.rows.count)
  }

  /// The title of today's list: how far one is.
  func todayHead(_ book: Book) -> PaneHead {
    let (done, all) = roundProgress(book)
    guard all > 0 else { return head(of: .today) }
    let filled = done * 20 / all
    let bar = "[" + String(repeating: "#", count: filled) + String(repeating: "-", count: 20 - filled) + "]"
    return head(of: .today, facts: [Span("\(done)/\(all)", done == all ? .ok : .dim), Span(bar, .bar1)])
  }
}
