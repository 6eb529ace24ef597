private import Glibc

/// A book's folder on a real file system.
///
/// Every path is opened below the folder's own descriptor and never through a
/// symbolic link. The pen is an `flock` on a file that is never replaced:
/// classic record locks are lost when any descriptor of the file closes.
public final class PosixDisk: Disk {
  private let folder: Int32
  private let group: gid_t
  private let fileMode: mode_t
  private var pen: Int32 = -1

  /// How often, and how long apart in microseconds, the pen is asked for.
  private static let patience = (tries: 500, pause: UInt32(10_000))

  /// Opens the folder of a book. Throws if it is not there or not a folder.
  public init(_ path: String) throws(DiskError) {
    folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw .failed(name: path, call: "open", errno: errno) }
    var facts = stat()
    guard fstat(folder, &facts) == 0 else { throw .failed(name: path, call: "fstat", errno: errno) }
    group = facts.st_gid
    fileMode = facts.st_mode & 0o020 != 0 ? 0o660 : 0o600
  }

  deinit {
    if pen >= 0 { close(pen) }
    close(folder)
  }

  public var isWritable: Bool { faccessat(folder, ".", W_OK, 0) == 0 }

  // MARK: Reading

  public func read(_ name: String) throws(DiskError) -> [UInt8]? {
    guard let file = try openToRead(name) else { return nil }
    defer { close(file) }
    return try bytes(of: file, name, from: 0)
  }

  public func read(_ name: String, from offset: Int) throws(DiskError) -> [UInt8] {
    guard let file = try openToRead(name) else { return [] }
    defer { close(file) }
    return try bytes(of: file, name, from: offset)
  }

  public func status(_ name: String) throws(DiskError) -> FileStatus? {
    var facts = stat()
    guard fstatat(folder, name, &facts, AT_SYMLINK_NOFOLLOW) == 0 else {
      if errno == ENOENT { return nil }
      throw .failed(name: name, call: "stat", errno: errno)
    }
    let modified = Int64(facts.st_mtim.tv_sec) * 1_000_000_000 + Int64(facts.st_mtim.tv_nsec)
    return FileStatus(
      size: Int(facts.st_size), inode: UInt64(facts.st_ino), modified: modified,
      owner: loginName(of: facts.st_uid))
  }

  public func list(_ name: String) throws(DiskError) -> [String] {
    let file = openat(folder, name.isEmpty ? "." : name, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT { return [] }
      throw .failed(name: name, call: "open", errno: errno)
    }
    guard let stream = fdopendir(file) else { throw .failed(name: name, call: "opendir", errno: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let text = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if text != ".", text != ".." { names.append(text) }
    }
    return names.sorted()
  }

  // MARK: Writing

  public func makeFolder(_ name: String) throws(DiskError) {
    let mode: mode_t = fileMode == 0o660 ? 0o2770 : 0o700
    guard mkdirat(folder, name, mode) == 0 else {
      if errno == EEXIST { return }
      throw .failed(name: name, call: "mkdir", errno: errno)
    }
    _ = fchmodat(folder, name, mode, 0)
  }

  public func write(_ name: String, _ bytes: [UInt8], like: String?) throws(DiskError) {
    try remove(name)
    let file = try openToWrite(name, O_CREAT | O_EXCL | O_WRONLY)
    defer { close(file) }
    var facts = stat()
    if let like, fstatat(folder, like, &facts, AT_SYMLINK_NOFOLLOW) == 0 {
      _ = fchown(file, .max, facts.st_gid)
      _ = fchmod(file, facts.st_mode & 0o777)
    }
    try put(bytes, into: file, name)
  }

  public func append(_ name: String, _ bytes: [UInt8]) throws(DiskError) {
    let file = try openToWrite(name, O_CREAT | O_WRONLY | O_APPEND)
    defer { close(file) }
    try put(bytes, into: file, name)
  }

  public func truncate(_ name: String, to length: Int) throws(DiskError) {
    let file = try openToWrite(name, O_WRONLY)
    defer { close(file) }
    guard ftruncate(file, length) == 0 else { throw .failed(name: name, call: "truncate", errno: errno) }
  }

  public func rename(_ from: String, to: String) throws(DiskError) {
    guard renameat(folder, from, folder, to) == 0 else {
      throw .failed(name: to, call: "rename", errno: errno)
    }
  }

  public func remove(_ name: String) throws(DiskError) {
    guard unlinkat(folder, name, 0) == 0 || errno == ENOENT else {
      throw .failed(name: name, call: "unlink", errno: errno)
    }
  }

  public func sync(_ name: String) throws(DiskError) {
    let file = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { throw .failed(name: name, call: "open", errno: errno) }
    defer { close(file) }
    guard fdatasync(file) == 0 else { throw .failed(name: name, call: "fdatasync", errno: errno) }
  }

  public func syncFolder(_ name: String) throws(DiskError) {
    let file = openat(folder, name.isEmpty ? "." : name, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { throw .failed(name: name, call: "open", errno: errno) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw .failed(name: name, call: "fsync", errno: errno) }
  }

  // MARK: The pen

  public func lock() throws(DiskError) {
    if pen < 0 {
      try makeFolder(".rounds")
      pen = try openToWrite(".rounds/pen", O_CREAT | O_RDWR)
    }
    for _ in 0..<PosixDisk.patience.tries {
      if flock(pen, LOCK_EX | LOCK_NB) == 0 { return }
      guard errno == EWOULDBLOCK || errno == EINTR else {
        throw .failed(name: ".rounds/pen", call: "flock", errno: errno)
      }
      usleep(PosixDisk.patience.pause)
    }
    throw .penTaken
  }

  public func unlock() {
    if pen >= 0 { _ = flock(pen, LOCK_UN) }
  }

  // MARK: Inside

  private func openToRead(_ name: String) throws(DiskError) -> Int32? {
    let file = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      if errno == ELOOP { throw .refused(name: name, .notAFile) }
      throw .failed(name: name, call: "open", errno: errno)
    }
    do {
      try check(file, name)
      return file
    } catch {
      close(file)
      throw error
    }
  }

  private func openToWrite(_ name: String, _ flags: Int32) throws(DiskError) -> Int32 {
    let file = openat(folder, name, flags | O_NOFOLLOW | O_CLOEXEC, fileMode)
    guard file >= 0 else {
      if errno == ELOOP { throw .refused(name: name, .notAFile) }
      throw .failed(name: name, call: "open", errno: errno)
    }
    do {
      try check(file, name)
      return file
    } catch {
      close(file)
      throw error
    }
  }

  /// Refuses what somebody could have slipped into a shared folder.
  private func check(_ file: Int32, _ name: String) throws(DiskError) {
    var facts = stat()
    guard fstat(file, &facts) == 0 else { throw .failed(name: name, call: "fstat", errno: errno) }
    guard facts.st_mode & S_IFMT == S_IFREG else { throw .refused(name: name, .notAFile) }
    guard facts.st_mode & 0o002 == 0 else { throw .refused(name: name, .worldWritable) }
    if facts.st_gid != group, fileMode == 0o660 { throw .refused(name: name, .foreignGroup) }
  }

  private func bytes(of file: Int32, _ name: String, from offset: Int) throws(DiskError) -> [UInt8] {
    var facts = stat()
    guard fstat(file, &facts) == 0 else { throw .failed(name: name, call: "fstat", errno: errno) }
    let expected = max(0, Int(facts.st_size) - offset)
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: expected) { buffer, count in
      while count < expected {
        let got = pread(file, buffer.baseAddress.map { $0 + count }, expected - count, offset + count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        if got <= 0 { return }
        count += got
      }
    }
    guard failure == 0 else { throw .failed(name: name, call: "read", errno: failure) }
    return bytes
  }

  private func put(_ bytes: [UInt8], into file: Int32, _ name: String) throws(DiskError) {
    var done = 0
    var failure: Int32 = 0
    bytes.withUnsafeBytes { buffer in
      while done < buffer.count {
        let written = Glibc.write(file, buffer.baseAddress.map { $0 + done }, buffer.count - done)
        if written < 0, errno == EINTR { continue }
        guard written >= 0 else {
          failure = errno
          return
        }
        done += written
      }
    }
    guard failure == 0 else { throw .failed(name: name, call: "write", errno: failure) }
  }
}

/// The login name of a user, or the number where the system has no name.
public func loginName(of user: UInt32) -> String {
  guard let entry = getpwuid(user), let name = entry.pointee.pw_name else { return String(user) }
  return String(cString: name)
}
