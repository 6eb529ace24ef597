internal import SalesBook
internal import TextCanvas

// What is on its way to disk, and what came of it.
extension Desk {
  /// Sends an operation to the disk; `said` tells it in the screen's language.
  mutating func commit(_ operation: any SalesBook.Operation, said: String) -> [Effect] {
    pending = PendingCommit(said: said)
    return [.commit(operation)]
  }

  /// It is on disk: only now may the status line say so.
  mutating func committed(did: String, _ changes: [Change], _ sequence: Int, _ book: Book) -> [Effect] {
    take(changes, book)
    let said = pending?.said ?? did
    strokes[sequence] = said
    pending = nil
    say(words.saved(said), .statusSaved)
    return []
  }

  /// It was refused: what was typed stays, with the reason at its field.
  mutating func refused(_ refusal: Refusal) -> [Effect] {
    pending = nil
    say(words.sentence(refusal), .error)
    return [.bell]
  }

  /// The disk failed: what was typed stays.
  mutating func failed(_ sentence: String) -> [Effect] {
    pending = nil
    say(sentence, .error)
    return [.bell]
  }
}
