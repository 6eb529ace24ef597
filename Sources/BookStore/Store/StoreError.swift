public import RecFile
public import SalesBook

/// Why a book could not be opened or written.
public enum StoreError: Error, Equatable, Sendable {
  /// The disk refused; what was to be done is not recorded, and nothing was changed.
  case disk(DiskError)
  /// What was done is recorded, all of it in the journal; the tables could not be brought up to it.
  case unposted(DiskError)
  /// The disk refused to make it last, and then to take it back: whether it is recorded history alone can tell.
  case unknown(DiskError)
  /// What was edited by hand in a table could not be taken into the journal; it stays in the table and is taken in
  /// later. Whether that is already so is not known where the disk refused to take it back.
  case handEditsWait(Noun, DiskError, isKnown: Bool)
  /// The folder is not a book: it has no policy.rec.
  case notABook
  /// There is a book in the folder already.
  case alreadyABook
  /// The practice, or the book as it now is, forbids it.
  case refused(Refusal)
  /// A value rec text cannot hold.
  case unwritable(RecWriteError)
  /// This person may only read.
  case readOnly
  /// There is nothing of theirs to take back, or to put back.
  case nothingToUndo
  /// Others have since changed the same fields or built on the records.
  case undoBlocked(UndoBlock)
  /// An entry that was to be passed over is none that stands in the way; what would be taken back in truth.
  case notPassedOver(sequence: Int, next: HistoryEntry?)
  /// The book is not as it was when it was shown what would be done.
  case changedSince
  /// There is no such entry, or it is another's.
  case notYours(sequence: Int)
}

/// Runs calls that read the disk; its refusal becomes the store's.
func reading<Result>(_ body: () throws(DiskError) -> Result) throws(StoreError) -> Result {
  do throws(DiskError) { return try body() } catch { throw .disk(error) }
}

/// Does what has to be recorded before what was asked for can be: when that fails, in whatever way, what was asked for
/// is not recorded.
func preparing<Result>(_ body: () throws(StoreError) -> Result) throws(StoreError) -> Result {
  do throws(StoreError) {
    return try body()
  } catch {
    switch error {
    case .unknown(let reason), .handEditsWait(_, let reason, _): throw .disk(reason)
    default: throw error
    }
  }
}

/// Runs calls that write rec text to disk; what refuses becomes the store's
/// error.
func writing<Result>(_ body: () throws -> Result) throws(StoreError) -> Result {
  do {
    return try body()
  } catch let error as DiskError {
    throw .disk(error)
  } catch let error as RecWriteError {
    throw .unwritable(error)
  } catch let error as StoreError {
    throw error
  } catch {
    preconditionFailure("Writing a book fails by the disk or by a value: \(error)")
  }
}
