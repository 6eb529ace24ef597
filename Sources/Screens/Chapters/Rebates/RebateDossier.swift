internal import SalesBook
internal import TextCanvas

// What the dossier says of rebates.
extension RebateChapter {
  /// Those something is still to become of, each with its bar, and what ended of late; help below that waits for its
  /// result.
  func entries(_ sight: CustomerSight) -> [DossierEntry] {
    sight.replay.rebates(ofCustomer: sight.slot).filter { standing in
      standing.isOpen || standing.ended.map { sight.day - $0 <= RebateChapter.recent } ?? false
    }.flatMap { standing in
      [DossierEntry(standing.rebate, in: .rebates, line(standing, sight))]
        + standing.openHelps.map { DossierEntry($0, in: .rebates, line($0, sight)) }
    }
  }

  /// For how many days a rebate stays there once nothing more becomes of it: they may hold money back over it.
  private static let recent = 90

  private func line(_ standing: RebateStanding, _ sight: CustomerSight) -> DossierModel.Line {
    let words = sight.words
    let until = DisplayWidth.pad(" " + words.short(standing.rebate.to, from: sight.day), to: 14)
    // The bar stands with the facts, which are long and would have no room beside it.
    let bar = standing.hasBegun ? [RebateBar.text(of: standing)] : []
    return DossierModel.Line(
      lead: [
        Span(until, .dim), Span(standing.sign + words.name(of: standing.state) + "  ", standing.role),
      ], body: Span((bar + words.facts(of: standing, sight.replay)).said(), standing.isBehind ? .text : .dim))
  }

  private func line(_ help: RebateHelp, _ sight: CustomerSight) -> DossierModel.Line {
    let words = sight.words
    let day = DisplayWidth.pad(" " + words.short(help.day, from: sight.day), to: 14)
    return DossierModel.Line(
      lead: [Span(day, .dim), Span(words.rebates.help + "  ", .label)],
      body: Span([help.what, words.rebates.limit(help.limit)].said(), .dim))
  }

  func timeline(_ sight: CustomerSight) -> [TimelineEntry] {
    let (book, words) = (sight.book, sight.words)
    let rebates = book.rebatesOf[sight.slot]
    let agreed = sight.timeline(rebates, book.rebates, on: \.made, .fact) { rebate in
      TimelineEntry.Told(
        who: rebate.by, what: words.name(of: Noun.rebate), text: words.matter(of: rebate, sight.day).said())
    }
    let steps = rebates.flatMap { slot in
      sight.timeline(book.rebateStepsOf[slot], book.rebateSteps, on: \.day, .fact) { step in
        TimelineEntry.Told(
          who: step.by, what: words.name(of: step.kind), text: words.told(step).said(),
          role: step.kind == .paid ? .ok : .text)
      }
    }
    let helps = rebates.flatMap { slot in
      sight.timeline(book.rebateHelpsOf[slot], book.rebateHelps, on: \.day, .fact) { help in
        TimelineEntry.Told(
          who: help.by, what: words.rebates.help,
          text: [help.what, words.rebates.limit(help.limit), help.result].said())
      }
    }
    return agreed + steps + helps
  }
}

extension DossierSection {
  /// What they earn back.
  static let rebates = DossierSection(place: 22) { words, _ in words.rebates.head }
}

/// How far a rebate is, as a bar: the share of the next tier, and the share of its days where one should be.
enum RebateBar {
  /// `[######----|---------] 32%`: in twenty cells one is 5 per cent.
  static func text(of standing: RebateStanding, cells: Int = 20) -> String {
    let filled = standing.percentReached * cells / 100
    let mark = min(cells - 1, standing.percentGone * cells / 100)
    let isMarked = standing.state == .running && standing.next != nil
    let bar = (0..<cells).map { cell -> Character in
      isMarked && cell == mark ? "|" : cell < filled ? "#" : "-"
    }
    return "[\(String(bar))] \(standing.percentReached)%"
  }
}

extension RebateStanding {
  /// Whether a day of it has gone, so that there is something to show.
  var hasBegun: Bool { state == .running || state == .over }
  /// Whether it falls behind its days.
  var isBehind: Bool { state == .running && next != nil && percentReached < percentGone }
  /// The day nothing more was to become of it.
  var ended: Day? { isOpen ? nil : (course.payout ?? course.withdrawal ?? course.settlement)?.day }

  /// What stands in front of its state where it is to be seen to.
  var sign: String { [.proposed, .over, .owed].contains(state) ? "! " : "" }
  /// The colour of that.
  var role: StyleRole {
    switch state {
    case .proposed, .over, .owed: .warning
    case .paid: .ok
    case .coming, .running: .label
    case .missed, .withdrawn: .dim
    }
  }
  /// The colour of the bar.
  var barRole: StyleRole { isBehind ? .bar4 : .bar1 }
}
