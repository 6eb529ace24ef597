internal import SalesBook
internal import TextCanvas

// What the dossier says of what is known of a customer: what is filled in, and the question to ask next.
extension KnowingChapter {
  /// Why one should be in touch besides what is planned, and what to ask in passing (moment 9).
  func remarks(_ sight: CustomerSight) -> [DossierRemark] {
    sight.replay.occasions(ofCustomer: sight.slot).map { due in
      DossierRemark(text: sight.words.sentence(due, on: sight.day, in: sight.book))
    } + firstWords(sight) + inPassing(sight)
  }

  /// What to ask in passing.
  private func inPassing(_ sight: CustomerSight) -> [DossierRemark] {
    let words = sight.words.knowing
    return sight.completeness.next.map { [DossierRemark(text: words.askNext(words.question($0)))] } ?? []
  }

  /// How one begins with a customer nobody has spoken to yet (moments 6 and 7).
  private func firstWords(_ sight: CustomerSight) -> [DossierRemark] {
    guard sight.replay.touches(ofCustomer: sight.slot).isEmpty else { return [] }
    switch sight.customer.source {
    case .directory: return [DossierRemark(text: sight.words.firstCall)]
    case .friend, .company:
      let people = sight.book.people(ofCustomer: sight.slot, on: sight.day)
      let strengths = sight.book.spokenTo(among: people)?.strengths ?? ""
      return strengths.isEmpty ? [] : [DossierRemark(text: sight.words.firstPraise(strengths))]
    case .webSearch, .inbound, .other, nil: return []
    }
  }

  /// How content they were lately.
  func facts(_ sight: CustomerSight) -> [DossierFact] {
    let marks = sight.replay.touches(ofCustomer: sight.slot).compactMap(\.satisfaction)
    guard !marks.isEmpty else { return [] }
    let course = marks.prefix(8).reversed().map(String.init).joined()
    return [
      DossierFact(label: sight.words.name(ofField: "Satisfaction", of: .touch), value: course, role: .dim)
    ]
  }

  func entries(_ sight: CustomerSight) -> [DossierEntry] {
    let (business, words) = (sight.customer.business, sight.words.knowing)
    let lines: [(Command, String, [String])] = [
      (self.business, "", [business.industry, business.region]),
      (self.business, words.makes, [business.products, business.output, business.quality, business.plant]),
      (
        self.business, words.uses,
        [business.uses, business.usesModel, business.usesQuantity, business.usesFor]
      ),
      (self.business, words.competitor, competitor(business, words)),
      (standing, words.standing, [business.strength, business.investment, business.reputation]),
      (standing, words.influences, [sight.customer.influentialWhy]),
      (standing, words.cameBy, cameBy(sight)),
    ]
    let known = lines.compactMap { command, label, facts -> DossierEntry? in
      let text = facts.said()
      return text.isEmpty ? nil : entry(sight, command, label, text)
    }
    return known + [next(sight)].compactMap { $0 }
  }

  private func entry(_ sight: CustomerSight, _ command: Command, _ label: String, _ text: String)
    -> DossierEntry
  {
    DossierEntry(
      sight.customer, changedBy: command.name, in: .known,
      DossierModel.Line(lead: label.isEmpty ? [] : [Span(label + " ", .label)], body: Span(text)))
  }

  private func competitor(_ business: Business, _ words: KnowingWords) -> [String] {
    let (pros, cons) = (business.competitorPros, business.competitorCons)
    return [
      business.competitor, pros.isEmpty ? "" : "+ " + pros, cons.isEmpty ? "" : "- " + cons,
    ]
  }

  private func cameBy(_ sight: CustomerSight) -> [String] {
    let customer = sight.customer
    return [
      customer.source.map { sight.words.name(of: $0) } ?? "", customer.introducedBy,
      customer.introducer.flatMap { sight.book.customers[$0]?.name } ?? "",
    ]
  }

  /// How much is known, and what to ask next; nothing once all is known.
  private func next(_ sight: CustomerSight) -> DossierEntry? {
    let (completeness, words) = (sight.completeness, sight.words.knowing)
    guard let gap = completeness.next else { return nil }
    return DossierEntry(
      sight.customer, changedBy: answer.name, in: .known,
      DossierModel.Line(
        lead: [
          Span(Meter.text(completeness.known, of: completeness.all), .label),
          Span(" " + words.known(completeness.known, of: completeness.all) + "  ", .dim),
        ], body: Span(words.question(gap), .hint)))
  }
}

extension CustomerSight {
  /// How much is known of them.
  var completeness: Completeness {
    book.completeness(ofCustomer: slot, on: day, owing: standing.owed.contains { $0.minor > 0 })
  }
}

/// How much of something there is, as a bar of ASCII.
enum Meter {
  private static let width = 10

  /// Ten marks for all of it.
  static func text(_ part: Int, of all: Int) -> String {
    let full = all == 0 ? width : min(width, part * width / all)
    return "[" + String(repeating: "#", count: full) + String(repeating: "-", count: width - full) + "]"
  }
}

extension DossierSection {
  /// What is known of them.
  static let known = DossierSection(place: 35) { words, _ in words.knowing.head }
}
