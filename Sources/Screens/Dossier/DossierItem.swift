internal import SalesBook

/// Something of a dossier that can be stood on: a record of the book.
struct DossierItem: Hashable, Sendable {
  /// Which table it is in.
  let noun: Noun
  /// What it is known by there.
  let key: String
  /// The command that changes what stands there, where it is not the whole record; its name.
  private(set) var command: String?

  /// That record.
  init<Record: BookRecord>(_ record: Record) {
    (noun, key) = (Record.noun, record.key.text)
  }

  /// The record of that ID.
  init<Record: BookRecord>(_ id: ID<Record>) where Record.Key == ID<Record> {
    (noun, key) = (Record.noun, id.text)
  }

  /// That part of it which the command of that name changes.
  func part(changedBy command: String) -> DossierItem {
    var item = self
    item.command = command
    return item
  }

  /// Its ID, if it is a record of that noun.
  func id<Record: BookRecord>(of _: Record.Type = Record.self) -> ID<Record>? {
    noun == Record.noun ? ID(key) : nil
  }
}
