internal import SalesBook
internal import TextCanvas

/// A fact at the head of a dossier: what it is called, and what it says.
struct DossierFact {
  let label: String
  let value: String
  var role = StyleRole.text
}

/// A line below the facts: what to mind before one calls, or what is noted.
struct DossierRemark {
  let text: String
  var isWarning = false
}

/// A section of the dossier, and where it stands in it.
struct DossierSection: Sendable {
  /// The lower, the higher up.
  let place: Int
  /// Its head, over so many lines.
  let head: @Sendable (Words, Int) -> String

  /// What is planned and what is open.
  static let open = DossierSection(place: 10) { "\($0.panes.open) (\($1))" }
}

/// A line of a section, which can be stood on.
struct DossierEntry {
  let item: DossierItem
  let section: DossierSection
  let line: DossierModel.Line

  /// A record in a section.
  init(_ record: some BookRecord, in section: DossierSection, _ line: DossierModel.Line) {
    (item, self.section, self.line) = (DossierItem(record), section, line)
  }

  /// A part of a record, changed by the command of that name.
  init(
    _ record: some BookRecord, changedBy command: String, in section: DossierSection,
    _ line: DossierModel.Line
  ) {
    (item, self.section, self.line) = (DossierItem(record).part(changedBy: command), section, line)
  }
}

/// Something that happened, as the timeline tells it.
struct TimelineEntry {
  /// A line of the timeline.
  struct Told {
    /// Who did it; empty where nobody did.
    var who = ""
    /// What it was.
    let what: String
    let text: String
    var role = StyleRole.text
  }

  /// What of one day stands above what, where no time says it.
  enum Rank: Int {
    case fact, move, invoice, payment, touch
  }

  let item: DossierItem
  let day: Day
  /// When on the day: the later, the higher up.
  let order: (rank: Int, place: Int)
  /// Told only when it is drawn.
  let told: () -> Told
}

extension CustomerSight {
  /// What the records at some slots of a table tell, each on a day of its own.
  func timeline<Record: BookRecord>(
    _ slots: some Sequence<Int>, _ table: Table<Record>, on day: (Record) -> Day, _ rank: TimelineEntry.Rank,
    told: @escaping (Record) -> TimelineEntry.Told
  ) -> [TimelineEntry] {
    // Places of different tables say nothing of each other: those of one day stand table by table.
    let tables = (Noun.allCases.firstIndex(of: Record.noun) ?? 0) << 40
    return slots.compactMap { slot in
      table[slot: slot].map { record in
        TimelineEntry(
          item: DossierItem(record), day: day(record), order: (rank.rawValue, tables + slot),
          told: { told(record) })
      }
    }
  }
}
