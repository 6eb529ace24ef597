internal import SalesBook
internal import TextCanvas

// The card of the round as lines (round.md §2).
extension Desk {
  /// The card that is up.
  func cardModel(_ book: Book) -> CardModel {
    guard let slot = round.slot, let customer = book.customers[slot: slot],
      let sight = CustomerSight(customer.id, index, words, book)
    else { return CardModel() }
    let item = progress?.item(of: slot)
    let card = turn(slot, book).flatMap { RoundCard(sight, $0, item, by: roundOwner) }
    return model(of: card ?? RoundCard(done: sight, item, by: roundOwner), book)
  }

  private func model(of card: RoundCard, _ book: Book) -> CardModel {
    var model = CardModel()
    if !isReadAloud { model.parts.append(.rule) }
    model.parts += [.block(who(card.who)), .block(whom(card.whom)), .blank, .block(why(card.why))]
    if !card.also.isEmpty { model.parts.append(.block(also(card.also))) }
    if let line = stayingLine(book) { model.parts.append(.block(line)) }
    if !card.colleagues.isEmpty { model.parts.append(.block(colleagues(card.colleagues))) }
    if !card.own.isEmpty { model.parts.append(.block(own(card.own))) }
    if !card.say.isEmpty || !card.avoid.isEmpty || !card.look.isEmpty { model.parts.append(.blank) }
    model.parts += practiceParts(card)
    if !isReadAloud { model.parts.append(.rule) }
    model.parts += factParts(card.money, card.word, card.touches)
    return model
  }

  private func who(_ who: RoundCard.Who) -> CardModel.Block {
    let hold = who.hold.isEmpty ? [] : [Span(who.hold + " ", .overdueLong)]
    let grade = who.grade.isEmpty ? [] : [Span("  " + who.grade, .text)]
    let marks = who.marks.map { Span("  " + $0, .dim) }
    return CardModel.Block(
      lines: [.init(text: hold + [Span(who.name, .title)] + grade + marks, right: who.toAskFor)], least: 1)
  }

  private func whom(_ whom: RoundCard.Called) -> CardModel.Block {
    var spans = [Span(whom.name, .text)]
    if !whom.work.isEmpty { spans.append(Span("  " + whom.work, .dim)) }
    if !whom.phone.isEmpty {
      spans += [Span("   " + words.round.phone + " ", .label), Span(whom.phone, .title)]
    }
    if !whom.remark.isEmpty { spans.append(Span("   " + whom.remark, .warning)) }
    let weChat = whom.weChat.isEmpty ? "-" : whom.weChat
    return CardModel.Block(
      lines: [
        .init(text: spans, right: [Span(words.panes.weChatShort + " ", .label), Span(weChat, .text)])
      ], least: 1)
  }

  private func why(_ why: RoundCard.Why) -> CardModel.Block {
    let facts = why.facts.isEmpty ? [] : [Span("   " + why.facts, .text)]
    return CardModel.Block(
      label: Span(why.sign + " ", why.role),
      lines: [.init(text: [Span(why.head, why.role)] + facts, wraps: true)], most: 2, few: 2, least: 1,
      indent: DisplayWidth.width(of: why.sign) + 1, isLookedAt: true)
  }

  private func also(_ also: [String]) -> CardModel.Block {
    let label = "  " + words.round.also
    return CardModel.Block(
      label: Span(label, .label), lines: fitting(also, 6).map { .init(text: [Span($0, .text)], wraps: true) },
      most: 6, few: 2, leaves: 5, indent: DisplayWidth.width(of: label) + 2)
  }

  /// Reasons one a line; those there is no room for in the last one, one after the other.
  private func fitting(_ reasons: [String], _ most: Int) -> [String] {
    let few = layout.panes[.today].map { $0.height < 30 } ?? true ? 2 : most
    guard reasons.count > few else { return reasons }
    return Array(reasons.prefix(few - 1)) + [reasons.dropFirst(few - 1).joined(separator: "; ")]
  }

  private func colleagues(_ lines: [RoundCard.Colleague]) -> CardModel.Block {
    CardModel.Block(
      label: Span("* ", .dim),
      lines: lines.map { .init(text: [Span($0.text, $0.settles ? .ok : .dim)], wraps: true) },
      most: 2, few: 1, least: 1, indent: 2)
  }

  /// What one did oneself today, the last in front.
  private func own(_ lines: [String]) -> CardModel.Block {
    CardModel.Block(
      label: Span("- ", .ok), lines: lines.map { .init(text: [Span($0, .ok)]) }, most: 2, few: 1, least: 0,
      leaves: 2,
      indent: 2)
  }

  /// Why a card that was answered stays, and what is to be done about it.
  private func stayingLine(_ book: Book) -> CardModel.Block? {
    guard let reason = whatStays(book) else { return nil }
    let answer = practice.landmarks.ownAnswers[reason.kind].flatMap {
      unavailable($0, book) == nil ? key($0) : nil
    }
    let keys = words.turning.answersOrLeaves(answer ?? "", leave: key(practice.landmarks.skip))
    let text = words.turning.stillHere(words.sentence(reason, on: day, in: book), keys)
    return CardModel.Block(
      lines: [.init(text: [Span(text, .warning)], wraps: true)], most: 2, few: 2, least: 1)
  }

  /// What to say, what not to do, what to look at.
  private func practiceParts(_ card: RoundCard) -> [CardModel.Part] {
    let round = words.round
    let heads = [round.sayHead, round.avoidHead, round.lookHead]
    let indent = (heads.map { DisplayWidth.width(of: $0) }.max() ?? 0) + 2
    var parts: [CardModel.Part] = []
    func add(
      _ head: String, _ lines: [Span], most: Int, few: Int, least: Int, leaves: Int? = nil
    ) {
      guard !lines.isEmpty else { return }
      parts.append(
        .block(
          CardModel.Block(
            label: Span(head, .label), lines: lines.map { .init(text: [$0], wraps: true) }, most: most,
            few: few,
            least: least, leaves: leaves, indent: indent)))
    }
    add(round.sayHead, card.say.map { Span($0, .dueToday) }, most: 4, few: 3, least: 3)
    add(round.avoidHead, card.avoid.isEmpty ? [] : [Span(card.avoid, .warning)], most: 2, few: 2, least: 1)
    add(
      round.lookHead,
      card.look.map { Span(($0.isWarning ? "! " : "") + $0.text, $0.isWarning ? .warning : .text) },
      most: 3, few: 1, least: 0, leaves: 4)
    return parts
  }

  /// Money, word kept and the last touches.
  private func factParts(
    _ money: [String], _ word: [RoundCard.Fact], _ touches: [RoundCard.TouchLine]
  ) -> [CardModel.Part] {
    let round = words.round
    let indent = max(DisplayWidth.width(of: round.moneyHead), DisplayWidth.width(of: round.wordHead)) + 1
    var parts: [CardModel.Part] = []
    if !money.isEmpty {
      parts.append(
        .block(
          CardModel.Block(
            label: Span(round.moneyHead, .label),
            lines: money.map { .init(text: [Span($0, .text)], wraps: true) },
            most: 4, few: 2, least: 1, indent: indent)))
    }
    if !word.isEmpty {
      let facts = word.flatMap { [Span($0.label + " ", .label), Span($0.value + "   ", $0.role)] }
      parts.append(
        .block(
          CardModel.Block(
            label: Span(round.wordHead, .label), lines: [.init(text: facts, wraps: true)], most: 2, few: 1,
            least: 0,
            leaves: 3, indent: indent)))
    }
    if !touches.isEmpty {
      parts.append(.block(touchBlock(touches)))
    }
    return parts
  }

  private func touchBlock(_ touches: [RoundCard.TouchLine]) -> CardModel.Block {
    let (by, how) = (
      touches.map { DisplayWidth.width(of: $0.by) }.max() ?? 0,
      touches.map { DisplayWidth.width(of: $0.how) }.max() ?? 0
    )
    let isWide = size.width >= 120
    return CardModel.Block(
      lines: touches.map { touch in
        CardModel.Line(
          lead: [
            Span(
              "\(touch.day) \(DisplayWidth.pad(touch.by, to: by))  \(DisplayWidth.pad(touch.how, to: how))  ",
              .dim)
          ], text: [Span(touch.said, .dim)], wraps: isWide)
      }, most: isWide ? 12 : 6, few: 3, least: 1, leaves: 1)
  }
}
