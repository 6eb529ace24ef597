internal import SalesBook
internal import TextCanvas

/// What was done to a record, as rows to read.
enum HistoryRows {
  /// One head an entry, then each field that became different; records are told
  /// by what people know them by.
  static func rows(_ history: ConcernedHistory, _ words: Words, in book: Book) -> [Listing.Row] {
    words.told(history, in: book).flatMap { told -> [Listing.Row] in
      let entry = told.entry
      let at = String(entry.at.prefix(16)).split(separator: "T").joined(separator: " ")
      let head = Listing.Row(cells: [
        Span(at, .dim), Span(words.name(of: entry.writer), .label), Span(told.did, .heading),
      ])
      let crowds = words.lines(of: told.crowds).map { Listing.Row(cells: [Span($0, .label)]) }
      return [head] + words.because(entry).map { Listing.Row(cells: [Span($0)]) } + crowds
        + told.records.flatMap { record in
          (told.records.count + crowds.count > 1 ? [named(record, words)] : []) + fields(of: record, words)
        }
    }
  }

  /// Which record the fields are of, where an entry has several.
  private static func named(_ record: ToldRecord, _ words: Words) -> Listing.Row {
    Listing.Row(cells: [Span(words.said(record.kind, record.name), .label)])
  }

  private static func fields(of record: ToldRecord, _ words: Words) -> [Listing.Row] {
    record.fields.map { field in
      Listing.Row(cells: [
        Span(words.name(of: record.noun), .dim), Span(field.name, .dim), Span(field.fromTo),
      ])
    }
  }
}
