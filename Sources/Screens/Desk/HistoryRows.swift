internal import SalesBook
internal import TextCanvas

/// What was done to a record, as rows to read.
enum HistoryRows {
  /// One head an entry, then each field that became different.
  static func rows(_ entries: [HistoryEntry], _ words: Words) -> [Listing.Row] {
    entries.flatMap { entry -> [Listing.Row] in
      let at = String(entry.at.prefix(16)).split(separator: "T").joined(separator: " ")
      let head = Listing.Row(cells: [
        Span(at, .dim), Span(entry.by, .label), Span(words.name(ofOperation: entry.keyword), .heading),
      ])
      return [head] + entry.records.flatMap { record in record.fields.map { row($0, record, words) } }
    }
  }

  private static func row(_ field: FieldHistory, _ record: RecordHistory, _ words: Words) -> Listing.Row {
    let now = words.values(field.now, ofField: field.name, of: record.noun)
    let was = words.values(field.was, ofField: field.name, of: record.noun)
    // Of a setting only its value changes: which one it is tells more.
    let setting = record.noun == .setting ? words.name(ofSetting: record.key) ?? record.key : nil
    let name = setting ?? words.name(ofField: field.name, of: record.noun)
    return Listing.Row(cells: [
      Span(words.name(of: record.noun), .dim), Span(name, .dim), Span(was.isEmpty ? now : "\(was) -> \(now)"),
    ])
  }
}
