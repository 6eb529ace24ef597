internal import SalesBook
internal import TextCanvas

// Taking back, and what is offered where that cannot be.
extension Desk {
  /// Takes back the latest.
  func takeBack() -> [Effect] { [.undo(Undoing())] }

  /// What an entry did: in the words of the moment it was saved, if that was in
  /// this session.
  func said(of entry: HistoryEntry, _ book: Book) -> String {
    entries[entry.sequence] ?? words.said(of: entry, in: book)
  }

  /// An entry cannot be taken back: why, and what can be done in its place. Never
  /// is another taken back by itself.
  mutating func blocked(_ block: UndoBlock, _ undoing: Undoing, _ book: Book) -> [Effect] {
    say(words.sentence(block.obstacles, block.entry, in: book), .error)
    var (items, ways): ([KeyBox.Item], [Undoing]) = ([], [])
    if block.free > 0, !block.putsBack {
      var partly = undoing
      partly.partly = true
      items.append(KeyBox.Item(.character("f"), words.takeBackFree(block.free)))
      ways.append(partly)
    }
    if let next = block.next {
      var past = undoing
      past.past.insert(block.entry.sequence)
      items.append(KeyBox.Item(.character("o"), words.passOver, value: said(of: next, book)))
      ways.append(past)
    }
    guard !items.isEmpty else {
      say(words.sentence(block, in: book), .error)
      return [.bell]
    }
    let box = KeyBox(words.blocked(block, in: book), items)
    layers.append(.menu(Menu(box: box) { [ways] _, number, _ in [.undo(ways[number])] }))
    return [.bell]
  }
}
