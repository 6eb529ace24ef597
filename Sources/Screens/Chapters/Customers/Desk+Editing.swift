internal import SalesBook

extension Desk {
  /// Opens the record under the cursor to be changed, or the part of it that stands there, or its customer where
  /// it is one that cannot be. A card of the board is its customer's.
  mutating func openEdit(_ book: Book) -> [Effect] {
    let item = focus == .overdue ? nil : view.record(self, book)
    if let command = item?.command.flatMap({ practice.command(named: $0) }) { return run(command, book) }
    if let item, let type = item.noun.record as? any Editable.Type, let effects = edit(item, type, book) {
      return effects
    }
    return customer(book).map { edit($0, book) } ?? []
  }

  private mutating func edit<Record: Editable>(_ item: DossierItem, _: Record.Type, _ book: Book)
    -> [Effect]?
  {
    item.id(of: Record.self).flatMap { book[keyPath: Record.table][$0] }.map { edit($0, book) }
  }

  private mutating func edit(_ record: some Editable, _ book: Book) -> [Effect] {
    open(EditForm(record, .customers.edit, self, book), book)
  }
}
