public import SalesBook

/// What the desk wants done: only the session loop can.
public enum Effect: Sendable {
  /// Commit the operation, whatever there is to doubt of it if one insists; answered by `committed`, `refused`
  /// or `storeFailed`.
  case commit(any SalesBook.Operation, insists: Bool)
  /// Take back my latest entry, or another; answered by `undone`, `undoBlocked`
  /// or `nothingToUndo`.
  case undo(Undoing)
  /// Put back what was taken back last.
  case redo
  /// Fetch the history of one record (nil: of the whole book); answered by
  /// `history`.
  case loadHistory(Noun, key: String)
  /// Put the text on the clipboard; answered by `copied`.
  case copy(String)
  /// Keep what is half typed, or let it go.
  case saveDraft(key: String, values: [String: String])
  case dropDraft(key: String)
  /// Fetch the template of a letter; answered by `letterTemplate`.
  case fetchLetter(Touch.LetterKind, ID<Customer>)
  /// Write a letter to a file of its own in the person's home; answered by
  /// `told`.
  case writeLetter(Touch.LetterKind, String)
  /// Write a text to a file of its own in the person's home, whose name begins so; answered by `told`.
  case writeText(stem: String, String)
  /// Let the person's editor work on a letter; answered by `letterEdited`.
  case editLetter(Touch.LetterKind, ID<Customer>, String)
  /// Let the person's editor work on a table.
  case editTable(Noun)
  /// Read the book anew; answered by `bookReplaced`.
  case reload
  /// Draw every cell again.
  case repaint
  /// Stop until the shell continues us.
  case suspend
  /// Ring the bell.
  case bell
  /// Say `rested` once no key has come for a moment.
  case rest
  /// Say `woken` after so many milliseconds.
  case wake(milliseconds: Int)
  /// Say what time it is once that minute has come, in place of any minute asked for before.
  case wakeAt(TimeOfDay)
  /// Keep a filter by its name, in place of one that had it.
  case keepFilter(NamedFilter)
  /// Let the filter of that name go.
  case forgetFilter(name: String)
  /// Keep whether list, calendar and board show one's own customers or everybody's.
  case keepShowing(own: Bool)
  /// Look at terminal, book and surroundings; answered by `examined`.
  case examine
  /// Let the screen look like the theme of that name.
  case useTheme(String)
  /// Turn clicks and the wheel on or off.
  case setMouse(Bool)
  /// A command was found: its tip need not be shown again.
  case learnt(Command)
  /// Open the sample book in place of this one.
  case openSample
  /// Work out what an import would do; answered by `importPreviewed`.
  case previewImport(ImportWishes)
  /// Bring a file in as it was shown last.
  case takeImport(ImportWishes)
  /// End the session.
  case quit
}
