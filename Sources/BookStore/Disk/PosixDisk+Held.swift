private import Glibc

// Files of one process alone: only their owner may read them, and the machine knows when it is gone.
//
// `flock` also reaches over NFS, so that a desk on another machine is not taken for one that is gone.
extension PosixDisk {
  /// A file for its owner alone (0600), locked before it has its name and as long as this disk lives.
  public func writeHeld(_ name: String, _ bytes: [UInt8]) throws(DiskError) {
    let fresh = name + ".new"
    try remove(fresh)
    let file = try openToWrite(fresh, O_RDWR, creating: true, mode: 0o600)
    do throws(DiskError) {
      guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
        throw .failed(name: name, call: "flock", errno: errno)
      }
      try put(bytes, into: file, fresh)
      try sync(file, fresh)
      try rename(fresh, to: name)
    } catch {
      close(file)
      try? remove(fresh)
      throw error
    }
    if let before = held.updateValue(file, forKey: name) { close(before) }
  }

  /// A lock on the file of that name, if nobody else has one.
  public func hold(_ name: String) throws(DiskError) -> Bool {
    guard held[name] == nil else { return true }
    guard try status(name) != nil else { return false }
    let file = try openToWrite(name, O_RDWR)
    guard flock(file, LOCK_EX | LOCK_NB) == 0, try stands(file, under: name) else {
      close(file)
      return false
    }
    held[name] = file
    return true
  }

  /// The lock given back.
  public func letGo(_ name: String) {
    if let file = held.removeValue(forKey: name) { close(file) }
  }

  /// Whether a file opened by its name has it still: another may have put one in its place, or taken it away.
  private func stands(_ file: Int32, under name: String) throws(DiskError) -> Bool {
    var facts = stat()
    guard fstat(file, &facts) == 0 else { return false }
    return try status(name)?.inode == UInt64(facts.st_ino)
  }
}
