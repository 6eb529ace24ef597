internal import SalesBook

// Which line a planned contact chooses: by grade, or by what stands first between us.
extension LineSight {
  /// The line of something planned.
  func line(of plan: FollowUp) -> ChosenLine {
    let isAboutMoney = plan.origin == .arrears || plan.origin == .promise
    if isAboutMoney, let money = moneyLine { return money }
    if plan.origin == .winBack, let open = replay.openWinBack(ofCustomer: slot) { return line(of: open) }
    var facts = keepingFacts
    if let contested = contestedWhy {
      facts[.what] = contested
      return ChosenLine(line: ContactLine.contested, facts: facts)
    }
    if plan.channel.isInPerson, let visit = book.firstVisit(atCustomer: slot, on: day) {
      let questions = visit.missing.prefix(2).map { words.knowing.question($0) }
      facts[.questions] = questions.joined(separator: " ")
      return ChosenLine(line: ContactLine.firstVisit, facts: facts)
    }
    return ChosenLine(line: isStranger ? ContactLine.firstCall : ContactLine(grade), facts: facts)
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
      .bought: replay.lastProduct(boughtBy: slot) ?? "",
      .problem: lastProblem ?? "",
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

  /// Why they contest what is not settled, as they last said it; nil where nothing is, or nobody knows why.
  private var contestedWhy: String? {
    replay.openDisputes(ofCustomer: slot).filter { !$0.reason.isEmpty }
      .max { ($0.day ?? day, $0.id) < ($1.day ?? day, $1.id) }?.reason
  }

  /// Their problem as they told it within a year.
  private var lastProblem: String? {
    replay.touches(ofCustomer: slot).first { !$0.problem.isEmpty && day - $0.day <= 365 }?.problem
  }

  /// Whether nobody ever reached them, and they bought nothing: one begins with their work.
  var isStranger: Bool { replay.touches(ofCustomer: slot).isEmpty && !replay.hasBought(slot) }

  /// The last thing they objected to or asked about within a year, in their words; nil for none. How low the price may go
  /// is no question one comes back to.
  private var lastObjection: GradeSignal? {
    book.gradeSignalsOf[slot].compactMap { book.gradeSignals[slot: $0] }
      .filter { $0.day <= day && day - $0.day <= 365 && !$0.note.isEmpty }
      .filter { $0.kind != .cooperation && $0.kind != .priceRound }
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
