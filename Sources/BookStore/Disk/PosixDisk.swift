private import Glibc

/// A book's folder on a real file system.
///
/// Every path is opened below the folder's own descriptor and never through a
/// symbolic link. The lock is an `flock` on a file that is never replaced:
/// classic record locks are lost when any descriptor of the file closes.
public final class PosixDisk: Disk {
  private let folder: Int32
  private let group: gid_t
  private let fileMode: mode_t
  private let isLasting: Bool
  /// The lock's file; below 0 before it is first asked for.
  var lockFile: Int32 = -1
  /// The files this disk holds, each by an `flock` on what stands under its name.
  var held: [String: Int32] = [:]
  /// The same, opened to read, for those who may not write.
  var readingLockFile: Int32 = -1
  private var logins: [uid_t: String] = [:]

  /// Opens the folder of a book. Throws if it is not there, not a folder, or one anybody may write in. A
  /// book that is thrown away at the end need not be lasting: its files are not
  /// made to outlive a loss of power.
  public init(_ path: String, isLasting: Bool = true) throws(DiskError) {
    self.isLasting = isLasting
    folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if folder < 0, errno == ENOENT { throw .refused(name: path, .noFolder) }
    guard folder >= 0 else { throw .failed(name: path, call: "open", errno: errno) }
    var facts = stat()
    let found = fstat(folder, &facts)
    group = facts.st_gid
    fileMode = facts.st_mode & 0o020 != 0 ? 0o660 : 0o600
    guard found == 0 else { throw .failed(name: path, call: "fstat", errno: errno) }
    guard facts.st_mode & 0o002 == 0 else { throw .refused(name: path, .worldWritable) }
  }

  /// Whether a group writes this book, or one person alone.
  private var isShared: Bool { fileMode == 0o660 }

  deinit {
    for file in [lockFile, readingLockFile] where file >= 0 { close(file) }
    for file in held.values { close(file) }
    close(folder)
  }

  /// Whether new files can be made in the folder.
  public var isWritable: Bool { faccessat(folder, ".", W_OK, 0) == 0 }

  // MARK: Reading

  /// The whole of a regular file.
  public func read(_ name: String) throws(DiskError) -> [UInt8]? {
    guard let file = try openToRead(name) else { return nil }
    defer { close(file) }
    return try bytes(of: file, name, from: 0)
  }

  /// A regular file from an offset on, read to the end it had when opened.
  public func read(_ name: String, from offset: Int) throws(DiskError) -> [UInt8] {
    guard let file = try openToRead(name) else { return [] }
    defer { close(file) }
    return try bytes(of: file, name, from: offset)
  }

  /// What stands under the name itself; a link is not followed.
  public func status(_ name: String) throws(DiskError) -> FileStatus? {
    var facts = stat()
    let found = try within(name) { fstatat($0, $1, &facts, AT_SYMLINK_NOFOLLOW) }
    guard found == 0 else {
      if errno == ENOENT { return nil }
      throw .failed(name: name, call: "stat", errno: errno)
    }
    let modified = Int64(facts.st_mtim.tv_sec) * 1_000_000_000 + Int64(facts.st_mtim.tv_nsec)
    return FileStatus(
      size: Int(facts.st_size), inode: UInt64(facts.st_ino), modified: modified,
      owner: login(of: facts.st_uid))
  }

  /// Asking the system who a number is can mean asking the network.
  private func login(of user: uid_t) -> String {
    if let known = logins[user] { return known }
    let name = loginName(of: user)
    logins[user] = name
    return name
  }

  /// The names in a folder but `.` and `..`.
  public func list(_ name: String) throws(DiskError) -> [String] {
    guard let file = try openFolder(name) else { return [] }
    guard let stream = fdopendir(file) else {
      close(file)
      throw .failed(name: name, call: "opendir", errno: errno)
    }
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

  /// A folder for its owner alone, or in a shared book for the group.
  public func makeFolder(_ name: String) throws(DiskError) {
    let mode: mode_t = isShared ? 0o2770 : 0o700
    let (made, why) = try within(name) { (mkdirat($0, $1, mode), errno) }
    guard made == 0 else {
      guard why == EEXIST else { throw .failed(name: name, call: "mkdir", errno: why) }
      if let file = try openFolder(name) { close(file) }
      return
    }
    if isShared { _ = try within(name) { fchownat($0, $1, .max, group, AT_SYMLINK_NOFOLLOW) } }
    _ = try within(name) { fchmodat($0, $1, mode, 0) }
  }

  /// A file made anew; in a shared book the group's, whatever the umask.
  public func write(_ name: String, _ bytes: [UInt8], like: String?) throws(DiskError) {
    try remove(name)
    let file = try openToWrite(name, O_WRONLY, creating: true)
    defer { close(file) }
    var facts = stat()
    if let like, try within(like, { fstatat($0, $1, &facts, AT_SYMLINK_NOFOLLOW) }) == 0 {
      guard fchmod(file, facts.st_mode & 0o777) == 0 else {
        throw .failed(name: name, call: "fchmod", errno: errno)
      }
    }
    try put(bytes, into: file, name)
  }

  /// Bytes at the end, by `O_APPEND`.
  public func append(_ name: String, _ bytes: [UInt8]) throws(DiskError) {
    let file = try openToWrite(name, O_WRONLY | O_APPEND, creating: true)
    defer { close(file) }
    try put(bytes, into: file, name)
  }

  /// A file cut by `ftruncate`.
  public func truncate(_ name: String, to length: Int) throws(DiskError) {
    let file = try openToWrite(name, O_WRONLY)
    defer { close(file) }
    guard ftruncate(file, length) == 0 else { throw .failed(name: name, call: "truncate", errno: errno) }
  }

  /// One name put in another's place by `renameat`.
  public func rename(_ from: String, to: String) throws(DiskError) {
    let done = try within(from) { (source, old) throws(DiskError) in
      try within(to) { renameat(source, old, $0, $1) }
    }
    guard done == 0 else {
      if errno == EISDIR { throw .refused(name: to, .notAFile) }
      throw .failed(name: to, call: "rename", errno: errno)
    }
  }

  /// A name taken away by `unlinkat`.
  public func remove(_ name: String) throws(DiskError) {
    let (done, why) = try within(name) { (unlinkat($0, $1, 0), errno) }
    guard done == 0 || why == ENOENT else {
      if why == EISDIR { throw .refused(name: name, .notAFile) }
      throw .failed(name: name, call: "unlink", errno: why)
    }
  }

  /// A file's bytes and length made to last by `fdatasync`.
  public func sync(_ name: String) throws(DiskError) {
    guard isLasting else { return }
    guard let file = try openToRead(name) else { throw .failed(name: name, call: "open", errno: ENOENT) }
    defer { close(file) }
    try sync(file, name)
  }

  /// Makes an open file last, if the book is to.
  func sync(_ file: Int32, _ name: String) throws(DiskError) {
    guard !isLasting || fdatasync(file) == 0 else {
      throw .failed(name: name, call: "fdatasync", errno: errno)
    }
  }

  /// A folder's names made to last by `fsync`.
  public func syncFolder(_ name: String) throws(DiskError) {
    guard isLasting else { return }
    guard let file = try openFolder(name) else { throw .failed(name: name, call: "open", errno: ENOENT) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw .failed(name: name, call: "fsync", errno: errno) }
  }

  // MARK: Inside

  /// Calls with the folder a name stands in, and its last part. A folder on
  /// the way that is a symbolic link, or that anybody may write in, is refused.
  private func within<Result>(
    _ name: String, _ body: (Int32, String) throws(DiskError) -> Result
  ) throws(DiskError) -> Result {
    guard let slash = name.utf8.lastIndex(of: UInt8(ascii: "/")) else { return try body(folder, name) }
    let parent = String(name[..<slash])
    guard let inner = try openFolder(parent) else { return try body(-1, "") }
    let result = try body(inner, String(name[name.index(after: slash)...]))
    let why = errno
    close(inner)
    errno = why
    return result
  }

  /// A descriptor of a folder within the book; nil if there is none.
  private func openFolder(_ name: String) throws(DiskError) -> Int32? {
    var inner = folder
    for part in name.isEmpty ? ["."] : name.split(separator: "/").map(String.init) {
      let next = openat(inner, part, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      let why = errno
      if inner != folder { close(inner) }
      guard next >= 0 else {
        if why == ENOENT { return nil }
        if why == ELOOP || why == ENOTDIR { throw .refused(name: name, .notAFile) }
        throw .failed(name: name, call: "open", errno: why)
      }
      do throws(DiskError) { try checkFolder(next, name) } catch {
        close(next)
        throw error
      }
      inner = next
    }
    return inner
  }

  /// Refuses a folder others could slip files into, whatever is in it now; a sticky one too.
  private func checkFolder(_ file: Int32, _ name: String) throws(DiskError) {
    var facts = stat()
    guard fstat(file, &facts) == 0 else { throw .failed(name: name, call: "fstat", errno: errno) }
    guard facts.st_mode & 0o002 == 0 else { throw .refused(name: name, .worldWritable) }
    if isShared, facts.st_gid != group, facts.st_mode & 0o020 != 0 {
      throw .refused(name: name, .foreignGroup)
    }
  }

  /// A file to be read; nil if there is none.
  func openToRead(_ name: String) throws(DiskError) -> Int32? {
    let file = try within(name) { openat($0, $1, O_RDONLY | PosixDisk.guarded) }
    if file < 0, errno == ENOENT { return nil }
    return try checked(file, name)
  }

  /// A file to be written, made with the book's mode, or one of its own, where it is to be made.
  func openToWrite(
    _ name: String, _ flags: Int32, creating: Bool = false, mode: UInt32? = nil
  ) throws(DiskError) -> Int32 {
    let mode = mode ?? fileMode
    let file = try within(name) { openat($0, $1, flags | PosixDisk.guarded) }
    guard file < 0, errno == ENOENT, creating else { return try checked(file, name) }
    let new = try within(name) { openat($0, $1, flags | O_CREAT | O_EXCL | PosixDisk.guarded, mode) }
    guard new >= 0 else {
      if errno == EEXIST { return try openToWrite(name, flags, creating: true, mode: mode) }
      throw .failed(name: name, call: "open", errno: errno)
    }
    // Whatever the writer's umask and main group: colleagues must read it.
    if isShared { _ = fchown(new, .max, group) }
    guard fchmod(new, mode) == 0 else {
      close(new)
      throw .failed(name: name, call: "fchmod", errno: errno)
    }
    return try checked(new, name)
  }

  /// Never through a link, and never waiting for the other end of a pipe.
  private static let guarded = O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK

  private func checked(_ file: Int32, _ name: String) throws(DiskError) -> Int32 {
    guard file >= 0 else {
      if [ELOOP, ENXIO, EISDIR].contains(errno) { throw .refused(name: name, .notAFile) }
      throw .failed(name: name, call: "open", errno: errno)
    }
    do throws(DiskError) {
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
    if isShared, facts.st_gid != group { throw .refused(name: name, .foreignGroup) }
  }

  private func bytes(of file: Int32, _ name: String, from offset: Int) throws(DiskError) -> [UInt8] {
    var facts = stat()
    guard fstat(file, &facts) == 0 else { throw .failed(name: name, call: "fstat", errno: errno) }
    let expected = max(0, Int(facts.st_size) - offset)
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: expected) { buffer, count in
      preferLargePages(UnsafeMutableRawBufferPointer(buffer))
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

  /// Writes all of it, however many calls that takes.
  func put(_ bytes: [UInt8], into file: Int32, _ name: String) throws(DiskError) {
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
