internal import BookStore
internal import SalesBook
internal import SampleBook
internal import Screens
internal import TextCanvas

// What the desk wants of the book on disk.
extension DeskSession {
  /// Says what went wrong. What nobody knows to be recorded is looked for before anything else is written.
  func fail(_ error: any Error) {
    if EndStatus(after: error) == .unknown { takeArrivals() }
    tell(.storeFailed(book.complaint(error)))
  }

  func commit(_ operation: any SalesBook.Operation, insists: Bool) {
    do {
      accept(try book.commit(operation, insists: insists))
    } catch StoreError.refused(let refusal) {
      takeArrivals()
      tell(.refused(refusal, by: lastWriter(of: refusal)))
    } catch {
      fail(error)
    }
  }

  /// Shows what was committed, and what others had written before it.
  func accept(_ committed: Committed) {
    announce(committed.arrived)
    willPost()
    tell(
      .committed(
        did: book.done(committed), changes: committed.changes, sequence: committed.entry.sequence))
  }

  /// Who last changed the field an edit was refused about.
  private func lastWriter(of refusal: Refusal) -> Writer? {
    guard case .changedMeanwhile(let noun, let key, let field, _, _) = refusal else { return nil }
    let entries = (try? book.store.history(of: (noun, key), limit: 50)) ?? []
    return entries.first { entry in
      entry.records.contains { record in
        record.noun == noun && record.key == key && record.fields.contains { $0.name == field }
      }
    }?.writer
  }

  func takeBack(_ undoing: Undoing) {
    do {
      turned(try book.undo(undoing))
    } catch StoreError.nothingToUndo {
      tell(.nothingToUndo)
    } catch StoreError.undoBlocked(let block) {
      tell(.undoBlocked(block, undoing))
    } catch {
      fail(error)
    }
  }

  func putBack() {
    do {
      turned(try book.store.redo(by: book.author, at: book.clock.moment))
    } catch StoreError.nothingToUndo {
      tell(.nothingToRedo)
    } catch StoreError.undoBlocked(let block) {
      tell(.undoBlocked(block, Undoing()))
    } catch {
      fail(error)
    }
  }

  /// Shows what was taken back, or put back.
  private func turned(_ done: Committed) {
    announce(done.arrived)
    willPost()
    let entry = done.original ?? done.entry
    tell(
      done.putsBack
        ? .redone(entry, changes: done.changes)
        : .undone(entry, changes: done.changes, kept: done.kept))
  }

  func loadHistory(_ noun: Noun, _ key: String) {
    do {
      tell(.history(try book.store.history(concerning: RecordName(noun, key), limit: 200)))
    } catch {
      tell(.storeFailed(book.complaint(error)))
    }
  }

  func edit(_ noun: Noun) {
    do {
      let edited = try TableEditor(book).edit(noun) { run($0) }
      guard let edited else { return tell(.told(book.spoken.nothingChanged)) }
      announce(edited.arrived)
      willPost()
      tell(.committed(did: book.done(edited), changes: edited.changes, sequence: edited.entry.sequence))
      if let reason = edited.unposted { tell(.told(book.complaint(StoreError.unposted(reason)))) }
    } catch {
      fail(error)
    }
  }

  /// Reads the book from disk once more.
  func reload() {
    do {
      let again = try OpenBook(
        book.path, BookStore(opening: PosixDisk(book.path)), book.place, book.surroundings)
      move(to: again)
    } catch {
      tell(.storeFailed(book.complaint(error)))
    }
  }

  /// Opens a sample book in place of this one; it is taken away at the end.
  func openSample() {
    do {
      let folder = try SampleFolder()
      do {
        move(to: try OpenBook(sampleIn: folder, book.place, book.surroundings), sample: folder)
      } catch {
        folder.remove()
        throw error
      }
    } catch {
      tell(.storeFailed(book.complaint(error)))
    }
  }

}

extension OpenBook {
  /// A sample book told into that folder. One taken away need not outlive a loss of power, nor be posted and
  /// read again.
  convenience init(sampleIn folder: SampleFolder, _ place: Place, _ surroundings: Surroundings) throws {
    let clock = Clock(zone: Policy().timeZone, fixed: place.moment)
    let disk = try PosixDisk(folder.path, isLasting: false)
    try self.init(
      folder.path, SampleBook.tell(on: disk, today: clock.today, owner: surroundings.login), place,
      surroundings)
  }

  /// The sentence for whatever went wrong.
  func complaint(_ error: any Error, past: Set<Int> = []) -> String {
    Complaint(error, words, in: store.book, past: past).sentence
  }

  /// Takes back what is asked for.
  func undo(_ undoing: Undoing) throws(StoreError) -> Committed {
    try store.undo(
      undoing.sequence, partly: undoing.partly, past: undoing.past, by: author, at: clock.moment)
  }

  /// What a desk on this book begins with.
  func opening(_ size: Size, _ keymap: Keymap, isSample: Bool) -> Desk.Opening {
    var opening = Desk.Opening(
      .whole, keymap, language: words.language, today: clock.today, login: login,
      bookName: isSample ? words.sample : path, isReadOnly: !store.isWritable, size: size)
    opening.isSample = isSample
    let own = OwnFiles(surroundings)
    (opening.filters, opening.tips, opening.showsOwn) = (own.filters, own.tips, own.showsOwn)
    opening.themes = ThemeChoice(surroundings).names
    opening.isReadAloud = surroundings.readsAloud(place)
    opening.now = clock.timeOfDay
    opening.beginsWithRound = !isSample
    if let milliseconds = surroundings.configured("CardGuard").flatMap({ Int($0) }), milliseconds >= 0 {
      opening.cardGuard = milliseconds
    }
    return opening
  }
}
