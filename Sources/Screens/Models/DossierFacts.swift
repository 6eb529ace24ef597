internal import SalesBook

extension DossierContents {
  /// The dated facts of promises, collecting and accounts, for the timeline:
  /// the slot in its table, the day, the item.
  static func facts(_ slot: Int, _ book: Book) -> [(Int, Day, DossierItem)] {
    var facts: [(Int, Day, DossierItem)] = []
    func add<Record: BookRecord>(
      _ slots: Links.Chain, _ table: Table<Record>, _ day: (Record) -> Day, _ item: (Record) -> DossierItem
    ) {
      for child in slots {
        if let record = table[slot: child] { facts.append((child, day(record), item(record))) }
      }
    }
    add(book.promisesOf[slot], book.promises, \.made) { .promise($0.id) }
    for promise in book.promisesOf[slot] {
      add(book.newsOf[promise], book.promiseNews, \.day) { .fact(.promiseNews, key: $0.id.text) }
      add(book.responsesOf[promise], book.responses, \.day) { .fact(.response, key: $0.id.text) }
    }
    add(book.judgementsOf[slot], book.judgements, \.day) { .fact(.judgement, key: $0.id.text) }
    add(book.rungStepsOf[slot], book.rungSteps, \.day) { .rungStep($0.id) }
    add(book.holdsOf[slot], book.holds, \.day) { .fact(.hold, key: $0.id.text) }
    add(book.statementsOf[slot], book.statements, \.sent) { .fact(.statement, key: $0.id.text) }
    for invoice in book.invoicesOf[slot] {
      add(book.writeOffsOf[invoice], book.writeOffs, \.day) { .fact(.writeOff, key: $0.id.text) }
    }
    return facts
  }
}
