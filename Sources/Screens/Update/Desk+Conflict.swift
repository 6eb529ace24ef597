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
  /// What it says now, as it would be typed.
  let theirs: String
}

// Mine or theirs: a colleague changed the same field meanwhile.
extension Desk {
  /// Asks which value is to stand, over the form that was refused.
  mutating func askWhose(_ refusal: Refusal, by who: String?) {
    guard case .changedMeanwhile(let noun, _, let field, _, let now) = refusal,
      case .form(let form, .edit)? = layers.last
    else { return }
    let id = RecordForm.id(field, noun)
    let mine = form.draft[id] ?? ""
    let none = words.general.none
    let box = KeyBox(
      words.conflict(words.name(ofField: field, of: noun), by: who),
      [
        KeyBox.Item(.character("m"), words.keepMine, value: mine.isEmpty ? none : mine),
        KeyBox.Item(.character("t"), words.takeTheirs, value: now.isEmpty ? none : now),
      ])
    layers.append(.conflict(Conflict(box: box, field: field, formField: id, theirs: now)))
  }

  /// A key while it is asked; Esc goes back to the form as it was.
  mutating func press(_ key: Key, in conflict: Conflict, _ book: Book) -> [Effect] {
    let outcome = conflict.box.take(key)
    guard outcome != .open else { return [.bell] }
    layers.removeLast()
    guard case .chosen(let number) = outcome, case .form(var form, .edit(let seen))? = layers.last else {
      return []
    }
    if number == 1 { form.fill(conflict.formField, with: conflict.theirs) }
    _ = keep(.form(form, .edit(knowing(conflict.field, seen, book))))
    return number == 0 ? pressOnLayer(.enter, book) : []
  }

  /// The record as it was seen, but for one field, which is now known to say
  /// what it says.
  private func knowing(_ field: String, _ record: any BookRecord, _ book: Book) -> any BookRecord {
    func known<Record: BookRecord>(_ seen: Record) -> any BookRecord {
      guard let now = book[keyPath: Record.table][seen.key] else { return seen }
      var known = seen
      let values = now.written.first { $0.name == field }?.values ?? []
      do throws(FieldError) { try known.set(field, to: values) } catch { return seen }
      return known
    }
    return known(record)
  }
}
