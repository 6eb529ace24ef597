public import SalesBook
internal import TextCanvas

// A visit sheet as text: what is read on screen, printed, copied, and what `rounds visit` prints.
extension Words {
  /// The sheet for a visit at the customer at a slot, as of the replayed day; empty where there is no such customer.
  public func visitSheet(ofCustomer slot: Int, _ replay: Replay) -> String {
    guard let sheet = replay.visitSheet(ofCustomer: slot) else { return "" }
    let lines = VisitSheetLines(words: self, sheet: sheet, replay: replay)
    return InertText.leaving(lines.text)
  }
}

/// The lines of one sheet.
private struct VisitSheetLines {
  let words: Words
  let sheet: VisitSheet
  let replay: Replay

  private var said: VisitSheetWords { words.visits }
  private var business: Business { sheet.customer.business }

  /// All of it: heads, and what stands below each; a head with nothing below it is left out.
  var text: String {
    let parts: [(String, [String])] = [
      (said.who, who), (said.people, people), (said.between, between), (said.last, last),
      (said.findOut, findOut), (said.talk, talk), (said.propose, proposals), (said.beside, beside),
      (said.objections, objections), (said.terms, standing),
    ]
    let blocks = parts.filter { !$0.1.isEmpty }.map { head, lines in
      ([head] + lines.map { "  " + $0 }).joined(separator: "\n")
    }
    return ([said.title(sheet.customer.name, replay.day.iso)] + first + blocks).joined(separator: "\n") + "\n"
  }

  /// How a first visit begins.
  private var first: [String] {
    guard sheet.firstVisit != nil else { return [] }
    let policy = replay.rules.policy
    let us = [policy.firm, policy.firmPhone].said(by: "  ")
    return [said.first] + (us.isEmpty ? [] : [said.us(us)])
  }

  private var who: [String] {
    let customer = sheet.customer
    let trade = [business.industry, business.region].said()
    let makes = [business.products, business.output, business.quality, business.plant].said()
    let firm = [sheet.grade?.rawValue ?? "", customer.address, customer.phone].said()
    return [firm, trade, makes].filter { !$0.isEmpty }
  }

  private var people: [String] {
    sheet.people.map { person in
      let role = person.role.map { words.name(of: $0) } ?? ""
      let likes = person.likes.isEmpty ? "" : "\(said.likes) \(person.likes)"
      let praise = person.strengths.isEmpty ? "" : "\(said.praise) \(person.strengths)"
      return [person.name, role, person.phone, likes, praise].said()
    }
  }

  private var between: [String] {
    let ours = sheet.ours.map { standing in
      let time = standing.time?.text ?? ""
      return "\(said.weSaid) \(standing.due.iso)  \([time, words.about(standing.commitment)].said(by: " "))"
    }
    let promised = sheet.promises.map { standing in
      let promise = standing.promise
      let what = [standing.missing.map { words.money($0) } ?? "", promise.what].said()
      return "\(said.theyPromised) \(promise.due.iso)  \(what)"
    }
    let overdue = sheet.overdue.isEmpty ? [] : ["\(said.pastDue) \(words.amounts(sheet.overdue))"]
    let contested = sheet.disputes.map { dispute in
      "\(said.contested) " + [dispute.amount.map { words.money($0) } ?? "", dispute.reason].said()
    }
    let bought = sheet.bought.isEmpty ? [] : ["\(said.bought) \(sheet.bought.joined(separator: "; "))"]
    let cases = sheet.cases.map { standing in
      [words.name(of: Noun.customerCase) + words.general.colon + standing.about.facts].said()
    }
    return ours + promised + overdue + contested + cases + bought
  }

  private var last: [String] {
    sheet.touches.map { touch in
      [
        touch.day.iso, words.name(of: touch.channel),
        [touch.topic, touch.said, touch.nextStep].said(by: "; "),
      ]
      .said()
    }
  }

  /// What to find out: of a first visit all that is not known before it, else the next few.
  private var findOut: [String] {
    let gaps = sheet.missing.prefix(4)
    return gaps.map { words.name(of: $0) + words.general.colon + words.knowing.question($0) }
  }

  private var talk: [String] {
    let trade = sheet.problemsOfTrade.map { said.ofTrade($0.problem, $0.customers) }
    let own = sheet.problem.isEmpty ? [said.askTrouble] : [said.theirProblem(sheet.problem)]
    let content = sheet.satisfaction.map { [said.content($0.mark, $0.gap)] } ?? []
    return trade + [said.askSales] + own + content
  }

  /// What is sure to help (S2).
  private var proposals: [String] {
    sheet.proposals.map { $0.answer.isEmpty ? said.made($0.problem) : said.helped($0.problem, $0.answer) }
  }

  /// What a fussy customer objected to in a year, with our answers (domain §1).
  private var objections: [String] {
    guard sheet.grade == .fussy, let slot = replay.book.customers.slot(of: sheet.customer.id) else {
      return []
    }
    let seen = replay.gradeAid(ofCustomer: slot).evidence.filter { $0.kind != .cooperation }
    return seen.prefix(3).map { words.sentence($0) }
  }

  /// What is not conceded, and to the difficult what may be offered unasked beside it (S0).
  private var standing: [String] {
    guard sheet.grade == .difficult, let slot = replay.book.customers.slot(of: sheet.customer.id),
      let offer = replay.priceOffer(toCustomer: slot)
    else { return [said.standard] }
    return [said.standard, words.offer(offer, on: replay.day)]
  }

  private var beside: [String] {
    let uses = [business.uses, business.usesModel, business.usesQuantity, business.usesFor].said()
    let (pros, cons) = (business.competitorPros, business.competitorCons)
    return [
      uses.isEmpty ? "" : said.uses(uses),
      pros.isEmpty ? "" : said.pros(business.competitor, pros),
      cons.isEmpty ? "" : said.cons(business.competitor, cons),
    ].filter { !$0.isEmpty }
  }
}
