public import SalesBook
public import TextCanvas

/// What happened: a key, or news from the book and the world. The session loop
/// tells the desk, which answers with effects.
public enum Message: Sendable {
  /// A key, a paste or a click.
  case key(Key)
  /// The screen has another size now.
  case resized(Size)
  /// An operation is on disk and the book has its changes.
  case committed(did: String, changes: [Change], sequence: Int)
  /// The practice, or the book as it now is, forbids the operation; `by` is
  /// who last changed the record it is about, where that matters.
  case refused(Refusal, by: Writer? = nil)
  /// The disk failed; nothing was written. The sentence says what and why.
  case storeFailed(String)
  /// Others changed the book, which has it already.
  case bookChanged(changes: [Change], by: [Writer])
  /// The book was read anew, or is another one.
  case bookReplaced
  /// What was done by that entry was taken back, but for what is kept.
  case undone(HistoryEntry, changes: [Change], kept: [UndoObstacle] = [])
  /// It was put back.
  case redone(HistoryEntry, changes: [Change])
  /// There was nothing to take back or put back.
  case nothingToUndo, nothingToRedo
  /// An entry cannot be taken back, or put back: others have built on it. With
  /// it, how it was asked for.
  case undoBlocked(UndoBlock, Undoing)
  /// Midnight passed in the book's zone.
  case dayChanged(Day)
  /// What `loadHistory` asked for, latest first.
  case history(ConcernedHistory)
  /// The template `fetchLetter` asked for.
  case letterTemplate(LetterTemplate, Touch.LetterKind, ID<Customer>)
  /// The letter as it came out of the person's editor.
  case letterEdited(Touch.LetterKind, ID<Customer>, String)
  /// The terminal was asked to put the text on the clipboard; false if it is
  /// too long for that.
  case copied(String, sent: Bool)
  /// Half-typed entries found at the start, by `saveDraft`'s keys.
  case drafts([String: [String: String]])
  /// What `examine` found: names and values, in the language of the screen.
  case examined([(name: String, value: String)])
  /// There is nothing to do for a moment, after the first frame: what the first
  /// search would have to wait for is made ready.
  case idle
  /// The moment `rest` asked for is over.
  case rested
  /// The time `wake` asked for is over.
  case woken
  /// What time it is in the book's zone, and by a clock that only goes forward, in milliseconds: told before every key,
  /// and at the minute `wakeAt` asked for.
  case moment(TimeOfDay, milliseconds: Int)
  /// What `previewImport` asked for.
  case importPreviewed(ImportPreview)
  /// A sentence for the status line, from whoever did something outside.
  case told(String)
}

extension Message {
  /// Whether what a form proposes may be another than before: others changed the
  /// book, or the day is another.
  var isNewsOfTheBook: Bool {
    switch self {
    case .bookChanged, .bookReplaced, .undone, .redone, .dayChanged: true
    default: false
    }
  }
}
