internal import SalesBook
internal import TextCanvas

/// A line of the calendar's list of a day, in the order in which they stand there.
enum DayLine {
  case planned(FollowUp)
  /// What we said we will do.
  case ourWord(CommitmentStanding)
  /// What a colleague has to do about a case.
  case casePart(CaseStep, customer: Int)
  /// What is coming of a rebate.
  case rebate(RebateAgenda.Line)
  /// The last day of an exit review, or the day it is carried out.
  case review(ID<ExitReview>, customer: Int)
  /// What is to be changed because of who is leaving.
  case change(WinBackStep, customer: Int)
  /// Something to do about money.
  case money(DueDuty, customer: Int)

  /// Whom it is about.
  func customer(in book: Book) -> Customer? {
    switch self {
    case .planned(let followUp): book.customers[followUp.customer]
    case .ourWord(let standing): book.customers[standing.commitment.customer]
    case .rebate(let line): book.customers[slot: line.customer]
    case .casePart(_, let slot), .review(_, let slot), .change(_, let slot), .money(_, let slot):
      book.customers[slot: slot]
    }
  }

  /// Where it stands in the dossier; nil for money, which stands there by its invoice.
  var item: DossierItem? {
    switch self {
    case .planned(let followUp): DossierItem(followUp)
    case .ourWord(let standing): DossierItem(standing.commitment)
    case .casePart(let part, _): DossierItem(part.ofCase)
    case .rebate(let line): DossierItem(line.rebate)
    case .review(let review, _): DossierItem(review)
    case .change(let change, _): DossierItem(change.winBack)
    case .money: nil
    }
  }
}

extension Desk {
  /// What stands in the list of the calendar's day.
  func dayLines(_ book: Book) -> [DayLine] {
    let day = calendar.day
    let planned = index.shownAgenda.followUps(on: day, in: book).map { DayLine.planned($0) }
    let ours = index.ourWord.commitments(on: day, index.replay(book)).map { DayLine.ourWord($0) }
    let parts = index.caseParts.parts(on: day, in: book).map {
      DayLine.casePart($0.part, customer: $0.customer)
    }
    let rebates = index.rebates.lines(on: day, in: book).map { DayLine.rebate($0) }
    let reviews = index.exitDays.exits(on: day).map { DayLine.review($0.exit, customer: $0.customer) }
    let changes = index.winBackChanges.changes(on: day, in: book).map {
      DayLine.change($0.change, customer: $0.customer)
    }
    let money = index.board.duties(on: day).map { DayLine.money($0.due, customer: $0.slot) }
    return planned + ours + parts + rebates + reviews + changes + money
  }

  /// The line under the cursor of the day's list; nil while the cursor is in the month.
  func lineInList(_ book: Book) -> DayLine? {
    guard calendar.isInList else { return nil }
    let lines = dayLines(book)
    return lines.indices.contains(calendar.place.row) ? lines[calendar.place.row] : nil
  }

  /// How a line stands in the list: its time, what it is, whom it is about, what there is to do.
  func dayRow(of line: DayLine, hasCursor: Bool, _ book: Book) -> TableModel.Row {
    let who = line.customer(in: book).map { name(of: $0.id, book) } ?? Span("")
    var isMarked = false
    if case .planned(let followUp) = line {
      isMarked = calendar.marked.contains(followUp.id) || calendar.picked.contains(followUp.id)
    }
    return TableModel.Row(
      cells: [time(of: line), Span(kind(of: line), .label), who, what(of: line, book)], hasCursor: hasCursor,
      isMarked: isMarked)
  }

  private func time(of line: DayLine) -> Span {
    switch line {
    case .planned(let followUp):
      Span(followUp.time?.text ?? "--:--", followUp.time == nil ? .dim : .text)
    case .ourWord(let standing): Span(standing.time?.text ?? "")
    case .money(let due, _):
      if case .promiseDue(let standing) = due.duty {
        Span(standing.promise.time?.text ?? "")
      } else {
        Span("")
      }
    case .casePart, .rebate, .review, .change: Span("")
    }
  }

  private func kind(of line: DayLine) -> String {
    switch line {
    case .planned(let followUp): words.name(of: followUp.channel)
    case .ourWord: words.commitments.ours
    case .casePart: words.name(of: Noun.customerCase)
    case .rebate: words.name(of: Noun.rebate)
    case .review: words.exits.underReview
    case .change: words.name(of: WinBackStep.Kind.change)
    case .money: words.board.money
    }
  }

  private func what(of line: DayLine, _ book: Book) -> Span {
    switch line {
    case .planned(let followUp): return purpose(of: followUp, book)
    case .ourWord(let standing):
      let state = standing.state == .open ? "" : "! " + words.name(of: standing.state)
      return Span(
        [words.about(standing.commitment), state].said(), standing.state == .late ? .overdue : .text)
    case .casePart(let part, _): return late([part.to, part.what].said(), part.isLate(on: day))
    case .rebate(let line): return Span([words.name(of: line.coming), line.rebate.goods].said())
    case .review(let review, _):
      guard let standing = index.replay(book).standing(ofExit: review) else { return Span("") }
      return Span(standing.sign + words.exits.waiting(standing.stage), standing.role)
    case .change(let change, _):
      return late(change.what.inOneLine, change.due.map { $0 < day } ?? false)
    case .money(let due, _): return Span(words.sentence(due, on: day, in: book), role(of: .duty(due)))
    }
  }

  private func late(_ what: String, _ isLate: Bool) -> Span {
    Span((isLate ? "! " : "") + what, isLate ? .overdue : .text)
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
}
