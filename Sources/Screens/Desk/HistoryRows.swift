internal import SalesBook
internal import TextCanvas

/// What was done to a record, as rows to read.
enum HistoryRows {
  /// One head an entry, then each field that became different; records are told
  /// by what people know them by.
  static func rows(_ entries: [HistoryEntry], _ words: Words, in book: Book) -> [Listing.Row] {
    entries.flatMap { entry -> [Listing.Row] in
      let at = String(entry.at.prefix(16)).split(separator: "T").joined(separator: " ")
      var did = words.name(ofOperation: entry.keyword)
      if let about = entry.about, let other = entries.first(where: { $0.sequence == about }) {
        did += words.general.colon + words.name(ofOperation: other.keyword)
      }
      let head = Listing.Row(cells: [Span(at, .dim), Span(entry.by, .label), Span(did, .heading)])
      let telling = TellingBook(book, telling: entry)
      return [head]
        + entry.records.flatMap { record in record.fields.compactMap { row($0, record, words, telling) } }
    }
  }

  /// What a field became; nil for a key that was drawn, which tells people
  /// nothing.
  private static func row(
    _ field: FieldHistory, _ record: RecordHistory, _ words: Words, _ book: TellingBook
  ) -> Listing.Row? {
    let noun = record.noun
    guard words.kind(ofField: field.name, of: noun) != .key || !RecordName(record).isKnownByID else {
      return nil
    }
    let now = words.values(field.now, ofField: field.name, of: noun, in: book)
    let was = words.values(field.was, ofField: field.name, of: noun, in: book)
    // Of a setting only its value changes: which one it is tells more.
    let setting = noun == .setting ? words.name(ofSetting: record.key) ?? record.key : nil
    let name = setting ?? words.name(ofField: field.name, of: noun)
    return Listing.Row(cells: [
      Span(words.name(of: noun), .dim), Span(name, .dim), Span(was.isEmpty ? now : "\(was) -> \(now)"),
    ])
  }
}
