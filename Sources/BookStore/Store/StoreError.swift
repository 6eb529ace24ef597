public import RecFile
public import SalesBook

/// Why a book could not be opened or written.
public enum StoreError: Error, Equatable, Sendable {
  /// The disk refused; nothing was changed.
  case disk(DiskError)
  /// Everything that was done is in the journal; the tables could not be brought
  /// up to it.
  case unposted(DiskError)
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
  /// There is no such entry, or it is another's.
  case notYours(sequence: Int)
}

/// Runs calls that read the disk; its refusal becomes the store's.
func reading<Result>(_ body: () throws(DiskError) -> Result) throws(StoreError) -> Result {
  do throws(DiskError) { return try body() } catch { throw .disk(error) }
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
