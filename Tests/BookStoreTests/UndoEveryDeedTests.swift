import BookStore
import SalesBook
import TestSupport
import Testing

/// A customer with something due, something promised and something overdue, and
/// every act there is done to it and taken back.
@Suite("Every act can be taken back")
struct UndoEveryDeedTests {
  /// Every word of the journal but those of taking back itself: a new one comes
  /// along by itself, and has no act at random before it has one here.
  private static let words = JournalWord.all.filter { word in
    // Who came into the book stays, what it began with, what was mended, and how far a round is.
    guard case .deed(let deed) = word else { return true }
    return deed.isUndoable && deed != .undo && deed != .redo
  }

  /// Nouns whose records nobody adds or takes away as they stand.
  private static func isDone(_ word: JournalWord) -> Bool {
    switch word {
    case .deed, .edit: true
    case .add(let noun): noun.record is any PlainRecord.Type
    case .remove(let noun): noun.record is any PlainRecord.Type || noun.record is any Removable.Type
    }
  }

  @Test(
    "Whatever was done is taken back whole by the one who did it, and put back",
    arguments: words.filter(isDone))
  func everyWord(word: JournalWord) throws {
    let disk = ModelDisk()
    let store = try newBook(on: disk)
    try store.fillBusily(by: "wang", today: today, at: moment)
    var deeds = RandomDeeds(seed: 7, today: today)
    var done = 0
    for _ in 0..<400 where done < 4 {
      let before = store.digest
      guard let operation = deeds.operation(word, on: store.book),
        let committed = try carriedOut(operation, store)
      else { continue }
      done += 1
      let after = store.digest
      #expect(takenBack(store), "\(committed.entry.did)")
      #expect(store.digest == before, "\(committed.entry.did)")
      guard store.digest == before else { return }
      _ = try store.redo(by: wang, at: moment)
      #expect(store.digest == after, "\(committed.entry.did)")
      // The next one is done beside what this one left, or on the book as it was.
      if done.isMultiple(of: 2) { _ = takenBack(store) }
    }
    #expect(done > 0, "nothing of \(word.text) could be done")
    // What an editor does to a table may not fit, or name what is not there.
    let isByHand = word == .deed(.handEdit)
    let problems = try store.check().filter { problem in
      !problem.isUnknownPerson && !(isByHand && (problem.isMisfit || problem.isDangling))
    }
    #expect(problems == [])
    #expect(try opened(beside: disk).digest == store.digest)
  }

  /// What came of it; nil if it was refused.
  private func carriedOut(_ operation: any SalesBook.Operation, _ store: BookStore) throws -> Committed? {
    do {
      return try store.commit(operation, by: wang, at: moment)
    } catch {
      guard case StoreError.refused = error else { throw error }
      return nil
    }
  }

  private func takenBack(_ store: BookStore) -> Bool {
    do {
      _ = try store.undo(by: wang, at: moment)
    } catch {
      Issue.record("\(error)")
      return false
    }
    return true
  }
}
