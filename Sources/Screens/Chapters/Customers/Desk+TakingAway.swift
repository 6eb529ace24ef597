internal import SalesBook
internal import TextCanvas

// Records that should never have been.
extension Desk {
  /// The record under the cursor, if it can be taken away.
  func removable(_ book: Book) -> DossierItem? {
    guard let item = focus == .overdue ? nil : view.record(self, book),
      item.noun.record is any Removable.Type,
      book.contains(item.noun, key: item.key)
    else { return nil }
    return item
  }

  /// Asks why it is taken away.
  mutating func askTakingAway(_ book: Book) -> [Effect] {
    guard let item = removable(book) else { return [] }
    ask(words.taking.why(words.name(of: item.noun)), .reason) { desk, reason, _, book in
      func open<Record: BookRecord>(_: Record.Type) -> [Effect] {
        guard let type = Record.self as? any Removable.Type else { return [] }
        return desk.confirmTaking(away: type, item, reason, book)
      }
      return open(item.noun.record)
    }
    return []
  }

  /// Says what goes with it, and asks.
  private mutating func confirmTaking<Record: Removable>(
    away _: Record.Type, _ item: DossierItem, _ reason: String, _ book: Book
  ) -> [Effect] {
    guard let id = item.id(of: Record.self) else { return [] }
    let taking = TakeAway<Record>(id, reason: reason)
    do throws(Refusal) {
      let (gone, changed) = try taking.reach(on: book)
      let (name, about) = (words.name(of: item.noun), book[keyPath: Record.table][id].map(called) ?? "")
      let lines = [
        gone.isEmpty ? "" : words.taking.goesToo(words.counted(gone)),
        changed.isEmpty ? "" : words.taking.changes(words.counted(changed)),
      ].filter { !$0.isEmpty }
      return confirm(words.taking.question(name, about), lines, action: words.taking.action) { desk, _ in
        desk.commit(taking, about: about)
      }
    } catch {
      say(sentence(error, book), .error)
      return [.bell]
    }
  }

  private func called(_ record: some BookRecord) -> String { (record as? any Editable)?.called(words) ?? "" }
}

extension Words {
  /// So many records of each noun, in words.
  fileprivate func counted(_ nouns: [Noun: Int]) -> String {
    Noun.allCases.compactMap { noun in nouns[noun].map { count($0, noun) } }.joined(separator: general.comma)
  }

  /// What is said when a record is taken away.
  var taking: TakingAwayWords { TakingAwayWords(language: language) }
}
