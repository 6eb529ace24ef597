private import Glibc

// The lock of the book, on a file that is never replaced.
extension PosixDisk {
  /// How often, and how long apart in microseconds, the lock is asked for.
  private static let patience = (tries: 150, pause: UInt32(10_000))

  /// Asks for the lock for a second and a half; then says who has it.
  public func lock() throws(DiskError) {
    if lockFile < 0 {
      try makeFolder(".rounds")
      lockFile = try openToWrite(".rounds/pen", O_RDWR, creating: true)
    }
    try wait(for: LOCK_EX, on: lockFile)
  }

  /// Asks for it as one of those who read; without a file to lock nothing happens.
  public func lockToRead() throws(DiskError) {
    if readingLockFile < 0 {
      do throws(DiskError) {
        guard let file = try openToRead(".rounds/pen") else { return }
        readingLockFile = file
      } catch {
        // Who may not even read it cannot keep anybody out.
        return
      }
    }
    try wait(for: LOCK_SH, on: readingLockFile)
  }

  private func wait(for kind: Int32, on file: Int32) throws(DiskError) {
    for _ in 0..<PosixDisk.patience.tries {
      if flock(file, kind | LOCK_NB) == 0 { return }
      guard errno == EWOULDBLOCK || errno == EINTR else {
        throw .failed(name: ".rounds/pen", call: "flock", errno: errno)
      }
      usleep(PosixDisk.patience.pause)
    }
    throw .lockTaken(LockHolder.of(file))
  }

  /// Who holds the lock at the moment; nil if nobody does.
  public var lockHolder: LockHolder? {
    guard let file = try? openToRead(".rounds/pen") else { return nil }
    defer { close(file) }
    return LockHolder.of(file)
  }

  /// Gives the lock back; it is also given back when the process ends.
  public func unlock() {
    for file in [lockFile, readingLockFile] where file >= 0 { _ = flock(file, LOCK_UN) }
  }
}
