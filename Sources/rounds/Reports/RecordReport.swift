internal import BookStore
internal import SalesBook
internal import Screens

extension Report {
  /// A record and what belongs to it, each with the ID that change, remove and bounce take: by table, then by day.
  /// `tables` are those wanted; all of them if there are none.
  static func records(_ open: OpenBook, of named: RecordNamed, in tables: [Noun]) -> Report {
    let (book, words) = (open.store.book, open.words)
    let telling = TellingBook(book)
    let root = RecordName(named.noun, named.key)
    let order = Dictionary(uniqueKeysWithValues: Noun.allCases.enumerated().map { ($1, $0) })
    let rows = ([root] + book.belongings(of: root)).filter { tables.isEmpty || tables.contains($0.noun) }
      .map { RecordRow($0, in: book) }
      .sorted { one, other in
        (order[one.name.noun] ?? 0, one.day?.iso ?? "", one.name.key)
          < (order[other.name.noun] ?? 0, other.day?.iso ?? "", other.name.key)
      }
    return Report(
      rows,
      .text("table", forPeople: { words.name(of: $0.name.noun) }) { $0.name.noun.tableName },
      .text("id") { $0.name.key },
      .text("day") { $0.day?.iso ?? "" },
      .text("currency") { $0.amount?.currency.letters ?? "" },
      .money("amount") { $0.amount },
      .text("what") { words.name(of: $0.name, in: telling) })
  }

  /// A record with its first day and what it comes to.
  private struct RecordRow {
    let name: RecordName
    let day: Day?
    let amount: Money?

    init(_ name: RecordName, in book: Book) {
      self.name = name
      func read<Record: BookRecord>(_: Record.Type) -> (Day?, Money?) {
        guard let record = Record.Key(name.key).flatMap({ book[keyPath: Record.table][$0] }) else {
          return (nil, nil)
        }
        let days = Record.fields.filter { if case .day = $0.kind { true } else { false } }
        return (
          days.lazy.flatMap { $0.write(record) }.first.flatMap { Day(iso: $0) },
          Record.fields["Amount"]?.money?.get(record)
        )
      }
      (day, amount) = read(name.noun.record)
    }
  }
}
