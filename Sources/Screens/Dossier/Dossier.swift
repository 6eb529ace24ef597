internal import SalesBook
internal import TextCanvas

/// A customer's dossier as of a day: what every chapter has to say of it, in the
/// order it is shown.
struct Dossier {
  private let sight: CustomerSight
  private let facts: [DossierFact]
  private let remarks: [DossierRemark]
  private let sections: [(section: DossierSection, entries: [DossierEntry])]
  /// What happened, latest first.
  let timeline: [TimelineEntry]

  /// What those say of a customer.
  init(_ sight: CustomerSight, _ sources: [any DossierSource]) {
    self.sight = sight
    facts = sources.flatMap { $0.facts(sight) }
    let remarks = sources.flatMap { $0.remarks(sight) }
    self.remarks = remarks.filter(\.isWarning) + remarks.filter { !$0.isWarning }
    let entries = Dictionary(grouping: sources.flatMap { $0.entries(sight) }) { $0.section.place }
    sections = entries.sorted { $0.key < $1.key }.map { ($0.value[0].section, $0.value) }
    timeline = sources.flatMap { $0.timeline(sight) }.filter { $0.day <= sight.day }
      .sorted { ($1.day, $1.order.rank, $1.order.place) < ($0.day, $0.order.rank, $0.order.place) }
  }

  /// Everything that can be stood on, from the top: first the firm itself.
  var items: [DossierItem] {
    [DossierItem(sight.customer)] + sections.flatMap { $0.entries.map(\.item) } + timeline.map(\.item)
  }

  /// It as lines.
  var lines: [DossierModel.Line] {
    var lines = head
    for line in lines.indices { lines[line].item = 0 }
    var item = 1
    func add(_ head: String, _ section: [DossierModel.Line]) {
      guard !section.isEmpty else { return }
      lines.append(DossierModel.Line(lead: [Span(head, .heading)], isHead: true))
      for var line in section {
        line.item = item
        item += 1
        lines.append(line)
      }
    }
    for (section, entries) in sections {
      add(section.head(sight.words, entries.count), entries.map(\.line))
    }
    add(sight.words.panes.timeline, told)
    return lines
  }

  /// It as plain lines for a page, with so many of what happened last.
  func page(latest count: Int) -> [String] {
    func text(_ line: DossierModel.Line) -> String {
      (line.lead.map(\.text).joined() + line.body.text).split(whereSeparator: \.isNewline).joined(
        separator: " ")
    }
    var lines = head.map(text)
    for (section, entries) in sections {
      lines += ["", "-- " + section.head(sight.words, entries.count)] + entries.map { "  " + text($0.line) }
    }
    let latest = told.prefix(count).map { "  " + text($0) }
    return lines + (latest.isEmpty ? [] : ["", "-- " + sight.words.panes.timeline] + latest)
  }

  private var head: [DossierModel.Line] {
    let spans = facts.filter { !$0.value.isEmpty }.flatMap { fact in
      [
        Span(fact.label.isEmpty ? "" : fact.label.lowercased() + " ", .label), Span(fact.value, fact.role),
        Span("   "),
      ]
    }
    return [DossierModel.Line(lead: spans, flows: true)]
      + remarks.map { remark in
        remark.isWarning
          ? DossierModel.Line(lead: [Span("! ", .warning)], body: Span(remark.text, .warning))
          : DossierModel.Line(body: Span(remark.text, .dim))
      }
  }

  /// The timeline as lines, with the year where it is not all of one.
  private var told: [DossierModel.Line] {
    let year = sight.day.civil.year
    let width = timeline.allSatisfy { $0.day.civil.year == year } ? 6 : 11
    return timeline.map { entry in
      let told = entry.told()
      let date = entry.day.civil.year == year ? entry.day.monthAndDay : entry.day.iso
      return DossierModel.Line(
        lead: [
          Span(DisplayWidth.pad(date, to: width), .dim), Span(DisplayWidth.pad(told.who, to: 6) + " ", .dim),
          Span(told.what + "  ", .label),
        ], body: Span(told.text, told.role))
    }
  }
}

extension Array where Element == String {
  /// Those that say something, one after the other.
  func said(by separator: String = "  ") -> String { filter { !$0.isEmpty }.joined(separator: separator) }
}
