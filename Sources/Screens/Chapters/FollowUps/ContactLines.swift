internal import SalesBook

// Which line a planned contact chooses: by grade, or by what stands first between us.
extension LineSight {
  /// The line of something planned.
  func line(of plan: FollowUp) -> ChosenLine {
    let isAboutMoney = plan.origin == .arrears || plan.origin == .promise
    if isAboutMoney, let money = moneyLine { return money }
    var facts = keepingFacts
    if plan.channel.isInPerson, let visit = book.firstVisit(atCustomer: slot, on: day) {
      let questions = visit.missing.prefix(2).map { words.knowing.question($0) }
      facts[.questions] = questions.joined(separator: " ")
      return ChosenLine(line: ContactLine.firstVisit, facts: facts)
    }
    let isFirst = replay.touches(ofCustomer: slot).isEmpty && !replay.hasBought(slot)
    return ChosenLine(line: isFirst ? ContactLine.firstCall : ContactLine(grade), facts: facts)
  }

  /// The line of money a plan is about: of the promise that waits, else of what is to ask for; nil for neither.
  private var moneyLine: ChosenLine? {
    if let open = card?.openPromise {
      return open.agreed <= day ? line(due: open) : line(reminding: open)
    }
    return card?.toAskForNow.isEmpty ?? true ? nil : askingLine
  }

  /// What one may speak of to keep in touch: what they bought, their problem, what they objected to, their news.
  var keepingFacts: [LineFact: String] {
    let policy = replay.rules.policy
    var facts: [LineFact: String] = [
      .bought: replay.bought(ofCustomer: slot).first ?? "",
      .problem: replay.touches(ofCustomer: slot).first { !$0.problem.isEmpty }?.problem ?? "",
      .distance: String(policy.distanceD), .news: lastNews ?? "",
      .concession: lastAskedFor.map(fate) ?? "",
    ]
    if let offer = replay.priceOffer(toCustomer: slot), offer.again == nil {
      facts[.offer] = String(offer.percent)
    }
    if let objection = lastObjection {
      facts[.objected] = sentenceCase(spoken(objection.day))
      (facts[.objection], facts[.answer]) = (objection.note, objection.answer)
    }
    return facts
  }

  /// The last thing they objected to or asked about, in their words; nil for none.
  private var lastObjection: GradeSignal? {
    book.gradeSignalsOf[slot].compactMap { book.gradeSignals[slot: $0] }
      .filter { $0.day <= day && $0.kind != .cooperation && !$0.note.isEmpty }
      .max { ($0.day, $0.id) < ($1.day, $1.id) }
  }

  /// The last concession they asked for.
  var lastAskedFor: Concession? {
    replay.concessions(ofCustomer: slot).all.first { !$0.asked.isEmpty }
  }

  /// What was heard of them within a quarter.
  private var lastNews: String? {
    book.newsOfCustomer[slot].compactMap { book.news[slot: $0] }
      .filter { $0.day <= day && day - $0.day <= 90 }
      .max { ($0.day, $0.id) < ($1.day, $1.id) }?.what
  }

  /// A sentence begins with a capital.
  func sentenceCase(_ text: String) -> String {
    text.first.map { String($0).uppercased() + text.dropFirst() } ?? ""
  }
}
