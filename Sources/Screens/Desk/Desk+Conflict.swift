internal import SalesBook
internal import TextCanvas

/// A field somebody else changed while a form had it open: which, and the two
/// values to choose from.
struct Conflict: Sendable {
  /// The keys, each with its value.
  let box: KeyBox
  /// The field's name in its noun, and its id in the form.
  let field: String
  let formField: String
  /// What it was said to say now, and the record that says so: a value written
  /// since is another conflict.
  let theirs: [String]
  let record: any BookRecord
}

// Mine or theirs: a colleague changed the same field meanwhile.
extension Desk {
  /// Asks which value is to stand, over the form that was refused.
  mutating func askWhose(_ refusal: Refusal, by who: Writer?, _ book: Book) {
    guard case .changedMeanwhile(let noun, _, let field, _, let now) = refusal,
      case .form(let form, let asked)? = layers.last, let edit = asked as? any RecordEdit
    else { return }
    let id = RowID(noun, field).text
    let theirs = values(of: field, edit.seen, book)
    guard theirs.joined(separator: ", ") == now, let record = edit.now(in: book) else { return }
    func shown(_ value: String) -> String {
      value.isEmpty
        ? words.general.none : words.values([value], ofField: field, of: noun, in: TellingBook(book))
    }
    let box = KeyBox(
      words.conflict(words.name(ofField: field, of: noun), by: who),
      [
        KeyBox.Item(.character("m"), words.keepMine, value: shown(form.text(of: id))),
        KeyBox.Item(.character("t"), words.takeTheirs, value: shown(now)),
      ])
    layers.append(.conflict(Conflict(box: box, field: field, formField: id, theirs: theirs, record: record)))
  }

  /// What a field of a record says in the book.
  private func values(of field: String, _ record: any BookRecord, _ book: Book) -> [String] {
    func now<Record: BookRecord>(_ seen: Record) -> [String] {
      book[keyPath: Record.table][seen.key]?.written.first { $0.name == field }?.values ?? []
    }
    return now(record)
  }

  /// A key while it is asked; Esc goes back to the form as it was.
  mutating func press(_ key: Key, in conflict: Conflict, _ book: Book) -> [Effect] {
    let outcome = conflict.box.take(key)
    guard outcome != .open else { return [.bell] }
    layers.removeLast()
    guard case .chosen(let number) = outcome, case .form(var form, let asked)? = layers.last,
      let edit = asked as? any RecordEdit
    else { return [] }
    if number == 1 { form.fill(conflict.formField, with: conflict.theirs.joined(separator: ", ")) }
    _ = keep(.form(form, edit.knowing(conflict.field, of: conflict.record)))
    return number == 0 ? pressOnLayer(.enter, book) : []
  }
}
