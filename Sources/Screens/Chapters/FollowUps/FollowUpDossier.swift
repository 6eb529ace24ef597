internal import SalesBook
internal import TextCanvas

// What the dossier says of what is planned, and of every contact there was.
extension FollowUpChapter {
  func entries(_ sight: CustomerSight) -> [DossierEntry] {
    let (book, replay) = (sight.book, sight.replay)
    return book.followUpsOf[sight.slot].compactMap { child -> (followUp: FollowUp, due: Day)? in
      guard let followUp = book.followUps[slot: child], followUp.waited(on: sight.day) else { return nil }
      return (followUp, replay.due(of: followUp, slot: child))
    }
    .sorted { ($0.due, $0.followUp.time?.minutes ?? .max) < ($1.due, $1.followUp.time?.minutes ?? .max) }
    .map { DossierEntry($0.followUp, in: .open, line($0.followUp, due: $0.due, sight)) }
  }

  /// What it is for, and that it repeats; one put off time and again says so first.
  private func purpose(of followUp: FollowUp, _ sight: CustomerSight) -> Span {
    let (book, words) = (sight.book, sight.words)
    let moved = book.followUps.slot(of: followUp.id).map { sight.replay.timesMoved(slot: $0) } ?? 0
    let isOften = moved >= FollowUp.movedOften
    let who = followUp.contact.flatMap { book.contacts[$0]?.name } ?? ""
    let rule = followUp.series.flatMap { book.series[$0] }.map { "(\(words.name(of: $0.rule)))" } ?? ""
    let parts = [
      isOften ? "! " + words.panes.movedOften(moved) : "", followUp.purpose, followUp.place, who, rule,
      words.campaign(of: followUp, in: book),
    ]
    return Span(parts.said(), isOften ? .warning : .text)
  }

  private func line(_ followUp: FollowUp, due: Day, _ sight: CustomerSight) -> DossierModel.Line {
    let planned = sight.words.planned(due, on: sight.day)
    let time = followUp.time.map { $0.text + " " } ?? ""
    return DossierModel.Line(
      lead: [
        Span(DisplayWidth.pad(planned.text, to: 14), planned.role),
        Span(time + sight.words.name(of: followUp.channel) + "  ", .label),
      ], body: purpose(of: followUp, sight))
  }

  func timeline(_ sight: CustomerSight) -> [TimelineEntry] {
    let (book, words) = (sight.book, sight.words)
    let touches = book.touchesOf[sight.slot].compactMap { child in
      book.touches[slot: child].map { touch in
        TimelineEntry(
          item: DossierItem(touch), day: touch.day,
          order: (TimelineEntry.Rank.touch.rawValue + 1 + Int(touch.time?.minutes ?? -1), child),
          told: { told(touch, words, in: book) })
      }
    }
    return touches
      + book.followUpsOf[sight.slot].flatMap { followUp in
        sight.timeline(book.movesOf[followUp], book.moves, on: \.day, .move) { move in
          TimelineEntry.Told(
            who: move.by, what: words.panes.moved,
            text: "\(move.from.monthAndDay) -> \(move.to.monthAndDay)  \(move.reason)", role: .dim)
        }
      }
  }

  /// Who it was with and what was said; that they began it is said, for an answer keeps no distance.
  private func told(_ touch: Touch, _ words: Words, in book: Book) -> TimelineEntry.Told {
    let missed = touch.reached ? "" : "(\(words.panes.missed(touch.channel)))"
    let began = touch.direction == .inward ? "(\(words.name(of: touch.direction)))" : ""
    let with = touch.contact.flatMap { book.contacts[$0]?.name } ?? ""
    return TimelineEntry.Told(
      who: touch.by, what: [words.name(of: touch.channel), missed, began, with].said(by: " "),
      text: [touch.topic, touch.said, touch.problem, content(touch), touch.nextStep].said(by: "; "),
      role: touch.reached ? .text : .dim)
  }

  /// How content they sounded, and what was missing for a 5.
  private func content(_ touch: Touch) -> String {
    [touch.satisfaction.map { "\($0)/5" } ?? "", touch.gap].said(by: " ")
  }
}
