/// What a book needs of a file system: every call that reads or changes
/// something, one for one, so that tests can fail or forget any of them.
///
/// Names are paths within the book (`customers.rec`, `journal/2026-11.rec`).
public protocol Disk {
  /// The whole of a file; nil if there is none. Refuses what a book must not
  /// hold: see `DiskError.refused`.
  func read(_ name: String) throws(DiskError) -> [UInt8]?
  /// A file's bytes from an offset to its end; empty if it is no longer.
  func read(_ name: String, from offset: Int) throws(DiskError) -> [UInt8]
  /// What a file is; nil if there is none.
  func status(_ name: String) throws(DiskError) -> FileStatus?
  /// The names in a folder, sorted; empty if there is none.
  func list(_ folder: String) throws(DiskError) -> [String]
  /// Makes a folder if there is none.
  func makeFolder(_ name: String) throws(DiskError)
  /// Writes a file of its own for us, in place of any left behind: mode and
  /// group as `like` has them, or as the book's folder gives them.
  func write(_ name: String, _ bytes: [UInt8], like: String?) throws(DiskError)
  /// Writes bytes at a file's end; makes the file if there is none.
  func append(_ name: String, _ bytes: [UInt8]) throws(DiskError)
  /// Cuts a file to a length.
  func truncate(_ name: String, to length: Int) throws(DiskError)
  /// Puts one file in another's place, all at once.
  func rename(_ from: String, to: String) throws(DiskError)
  /// Takes a file away; nothing happens if there is none.
  func remove(_ name: String) throws(DiskError)
  /// Returns once the file's bytes will outlive a loss of power.
  func sync(_ name: String) throws(DiskError)
  /// Returns once the folder's names will outlive a loss of power; "" is the
  /// book's own.
  func syncFolder(_ name: String) throws(DiskError)
  /// Waits for the book's lock and takes it; gives up after a while.
  func lock() throws(DiskError)
  /// Waits until nobody holds the lock and keeps it from them, others who only read beside; gives up after a while. A
  /// book nobody can have written to needs no lock, and where its file must not be read there is none.
  func lockToRead() throws(DiskError)
  /// Gives the lock back.
  func unlock()
  /// Writes a file only its owner may read, whole or not at all, and holds it: no other process can, while this
  /// one lives.
  func writeHeld(_ name: String, _ bytes: [UInt8]) throws(DiskError)
  /// Holds a file that is there; false if another holds it, or it is gone.
  func hold(_ name: String) throws(DiskError) -> Bool
  /// Holds a file no longer.
  func letGo(_ name: String)
  /// Whether the book can be written at all.
  var isWritable: Bool { get }
}

/// What a file is.
public struct FileStatus: Equatable, Sendable {
  /// Bytes in it.
  public var size: Int
  /// Which file it is, so that one put in its place is told from it.
  public var inode: UInt64
  /// When its bytes last changed, in nanoseconds since 1970.
  public var modified: Int64
  /// Login of who owns it.
  public var owner: String

  /// Those facts.
  public init(size: Int, inode: UInt64, modified: Int64, owner: String) {
    self.size = size
    self.inode = inode
    self.modified = modified
    self.owner = owner
  }
}

/// Why the disk did not do what was asked.
public enum DiskError: Error, Equatable, Sendable {
  /// The system said no to one call.
  case failed(name: String, call: String, errno: Int32)
  /// A book must not hold such a file.
  case refused(name: String, Reason)
  /// Another holds the lock, and went on holding it; who, if the machine knows.
  case lockTaken(LockHolder?)

  /// What a book must not hold, because others could slip it in.
  public enum Reason: Equatable, Sendable {
    /// A link, a pipe, a folder where a file should be, or a file for a folder.
    case notAFile
    /// Anybody may write it.
    case worldWritable
    /// The folder itself is not there.
    case noFolder
    /// It has more bytes than anything of its kind.
    case tooLarge(most: Int)
    /// Its group is not the book's.
    case foreignGroup
  }
}
