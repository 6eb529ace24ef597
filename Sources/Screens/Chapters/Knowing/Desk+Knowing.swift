internal import SalesBook
internal import TextCanvas

// Lists about a customer laid over the panes: its timeline, its people, how content it was, whom to be in touch with.
extension Desk {
  /// Shows everything that happened with the customer under the cursor, narrowed by what is typed.
  mutating func openTimeline(matching typed: String = "", _ book: Book) -> [Effect] {
    guard let customer = customer(book) else { return [] }
    let title = words.panes.timeline + words.general.colon + customer.name
    var listing = Listing(kind: .timeline(of: customer.id), title: title)
    listing.editor = LineEditor(typed)
    return open(listing, book)
  }

  /// The rows of a customer's timeline that hold what is typed, in whatever column: a kind narrows it as well as a
  /// word said.
  fileprivate func timelineRows(of id: ID<Customer>, matching typed: String, _ book: Book) -> [Listing.Row] {
    guard let sight = CustomerSight(id, index, words, book) else { return [] }
    let wanted = typed.lowercased().split(separator: " ").map(String.init)
    return Dossier(sight, practice.chapters).timeline.compactMap { entry in
      let told = entry.told()
      let text = [entry.day.iso, told.who, told.what, told.text].joined(separator: " ").lowercased()
      guard wanted.allSatisfy({ text.contains($0) }) else { return nil }
      let item = entry.item
      return Listing.Row(
        cells: [
          Span(entry.day.iso, .dim), Span(told.who, .dim), Span(told.what, .label),
          Span(told.text, told.role),
        ]
      ) { desk, book in
        desk.show(id, at: item, book)
        return []
      }
    }
  }

  /// Shows who of the customer's people can influence whom, and who may be won.
  mutating func openAllyMap(_ book: Book) -> [Effect] {
    guard let customer = customer(book), let slot = book.customers.slot(of: customer.id) else { return [] }
    let map = index.replay(book).allyMap(ofCustomer: slot)
    let title = words.text(of: .knowing.allyMap).name + words.general.colon + customer.name
    var listing = Listing(kind: .findings, title: title, empty: words.forms.nothingFound)
    listing.rows = AllyMapRows(words: words, map: map).rows
    layers.append(.listing(listing))
    return []
  }

  /// Shows how content the customer was, beside what we did.
  mutating func openSatisfaction(_ book: Book) -> [Effect] {
    guard let customer = customer(book), let sight = CustomerSight(customer.id, index, words, book) else {
      return []
    }
    let title = words.name(ofField: "Satisfaction", of: .touch) + words.general.colon + customer.name
    var listing = Listing(kind: .findings, title: title, empty: words.occasions.noMarks)
    listing.rows = SatisfactionRows(sight: sight, timeline: Dossier(sight, practice.chapters).timeline).rows
    listing.move(.last, height: ListingDrawing.rowsShown(in: size))
    layers.append(.listing(listing))
    return []
  }

  /// Lists whom to be in touch with besides what is planned, and why; picking one goes there.
  mutating func openOccasions(_ book: Book) -> [Effect] {
    var listing = Listing(
      kind: .occasions, title: words.text(of: .knowing.occasions).name, empty: words.occasions.nothing)
    let replay = index.replay(book)
    let due = book.customers.slots.flatMap { slot in
      replay.occasions(ofCustomer: slot).map { (slot: slot, due: $0) }
    }
    listing.rows = due.sorted { ($0.due.day, $0.slot) < ($1.due.day, $1.slot) }.compactMap { slot, due in
      book.customers[slot: slot].map { customer in
        let id = customer.id
        return Listing.Row(
          cells: [
            Span(words.short(due.day, from: day), .dim), Span(customer.name),
            Span(words.sentence(due, on: day, in: book)),
          ]
        ) { desk, book in
          desk.show(id, at: DossierItem(id), book)
          return []
        }
      }
    }
    listing.rewind()
    layers.append(.listing(listing))
    return []
  }
}

extension ListingKind {
  /// Everything that happened with a customer.
  fileprivate static func timeline(of id: ID<Customer>) -> ListingKind {
    ListingKind(name: "timeline", keys: ListingKey.ofFinds) { desk, listing, typed, book in
      listing.rows = desk.timelineRows(of: id, matching: typed, book)
      listing.empty = desk.words.forms.nothingFound
    }
  }

  /// Whom to be in touch with.
  fileprivate static let occasions = ListingKind(
    name: "occasions", keys: [.scrolling, .picking { $0.listings.run }, .closing])
}

/// The people of a customer as a tree of ASCII, each below whom they can influence.
private struct AllyMapRows {
  let words: Words
  let map: AllyMap

  var rows: [Listing.Row] {
    guard !map.lines.isEmpty else { return [] }
    let people = map.lines.map { line in
      Listing.Row(cells: [Span(indent(line.depth) + line.person.name + "  " + facts(line))])
    }
    let proposed = map.proposed.map { person in
      let near = [person.role.map { words.name(of: $0) } ?? "", person.likes].said()
      return Listing.Row(cells: [Span("? " + person.name + "  " + near, .hint)])
    }
    let head = Listing.Row(cells: [Span(words.occasions.proposed)], isHead: true)
    return [Listing.Row(cells: [Span(words.occasions.mapLegend, .dim)])] + people
      + (proposed.isEmpty ? [] : [head] + proposed)
  }

  private func indent(_ depth: Int) -> String {
    depth == 0 ? "" : String(repeating: "   ", count: depth - 1) + "+- "
  }

  private func facts(_ line: AllyMap.Line) -> String {
    let (person, said) = (line.person, words.occasions)
    var facts = [person.role.map { words.name(of: $0) } ?? ""]
    if person.decidesPurchasing { facts.append(words.panes.decidesPurchasing) }
    if person.decidesPayment { facts.append(words.panes.decidesPayment) }
    if let ally = person.ally {
      let found = person.allyFound.map { " (\(words.name(of: $0)))" } ?? ""
      facts.append("* " + words.name(of: ally) + found)
    }
    if !line.introducedBy.isEmpty { facts.append(said.introduced(by: line.introducedBy)) }
    if !person.influences.isEmpty { facts.append("\(said.influences) \(person.influences)") }
    if !person.gains.isEmpty { facts.append("\(said.gains) \(person.gains)") }
    return facts.said()
  }
}

/// How content a customer was, as bars, with what we did in between (domain §8: so that the effect of our own work can
/// be seen).
private struct SatisfactionRows {
  let sight: CustomerSight
  let timeline: [TimelineEntry]

  /// The oldest first, from the first mark on; nothing if there is none.
  var rows: [Listing.Row] {
    let marks = sight.book.touchesOf[sight.slot].compactMap { sight.book.touches[slot: $0] }
      .filter { $0.satisfaction != nil && $0.day <= sight.day }
    guard let first = marks.map(\.day).min() else { return [] }
    let byItem = Dictionary(marks.map { (DossierItem($0), $0) }, uniquingKeysWith: { first, _ in first })
    return timeline.reversed().filter { $0.day >= first }.map { entry in
      let told = entry.told()
      let touch = byItem[entry.item]
      let gap = touch.map(\.gap).flatMap { $0.isEmpty ? nil : "(\($0))" } ?? ""
      return Listing.Row(cells: [
        Span(entry.day.iso, .dim), Span(bar(touch?.satisfaction), .label), Span(told.what, .dim),
        Span([gap, told.text].said()),
      ])
    }
  }

  private func bar(_ mark: Int?) -> String {
    guard let mark else { return "   |" }
    let full = max(0, min(5, mark))
    return "\(mark) " + String(repeating: "*", count: full) + String(repeating: ".", count: 5 - full)
  }
}
