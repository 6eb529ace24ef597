internal import Glibc

/// Files outside a book: what is imported, the configuration, a table on its
/// way through an editor.
enum WholeFile {
  /// A file that cannot be read or written.
  struct Failure: Error {
    /// Which file.
    let path: String
    let reason: Reason

    /// Why it cannot.
    enum Reason {
      /// A call failed, with that errno.
      case system(Int32)
      /// It is a pipe, a device or a folder, which would be waited for or never end.
      case notPlain
      /// It has more bytes than anything of its kind.
      case tooLarge(most: Int)
    }
  }

  /// More than anybody writes down of keys, colours, filters or a letter.
  static let mostOfOwn = 1 << 20
  /// More than is brought in at once.
  static let mostImported = 1 << 29

  /// The bytes of a plain file of no more than so many: nothing is waited for, and nothing read of what is larger.
  static func readPlain(_ path: String, most: Int = mostOfOwn) throws(Failure) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard file >= 0 else { throw failure(path) }
    defer { close(file) }
    var facts = stat()
    guard fstat(file, &facts) == 0 else { throw failure(path) }
    guard facts.st_mode & S_IFMT == S_IFREG else { throw Failure(path: path, reason: .notPlain) }
    return try bytes(of: file, path, most: most)
  }

  /// The bytes of a file, or of what comes out of a pipe somebody named; `-` is standard input.
  static func read(_ path: String, most: Int = mostImported) throws(Failure) -> [UInt8] {
    let file = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw failure(path) }
    defer { close(file) }
    return try bytes(of: file, path, most: most)
  }

  private static func bytes(of file: Int32, _ path: String, most: Int) throws(Failure) -> [UInt8] {
    var facts = stat()
    let isLarge = fstat(file, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG && facts.st_size > most
    if isLarge { throw Failure(path: path, reason: .tooLarge(most: most)) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let got = Glibc.read(file, &chunk, chunk.count)
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw failure(path) }
      if got == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<got])
      guard bytes.count <= most else { throw Failure(path: path, reason: .tooLarge(most: most)) }
    }
  }

  /// The text of a small file of the machine's own; nil where there is none, or what is there is no plain
  /// file: nothing is waited for.
  static func smallText(_ path: String) -> String? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var facts = stat()
    guard fstat(file, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return nil }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let got = Glibc.read(file, &bytes, bytes.count)
    return got > 0 ? String(decoding: bytes[..<got], as: UTF8.self) : nil
  }

  /// Where a link leads; nil for what is none.
  static func link(_ path: String) -> String? {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let got = bytes.withUnsafeMutableBytes { buffer in
      buffer.baseAddress.map { readlink(path, $0.assumingMemoryBound(to: CChar.self), buffer.count) } ?? -1
    }
    return got > 0 ? String(decoding: bytes[..<got], as: UTF8.self) : nil
  }

  /// Writes a file anew, readable by its owner only; with `syncing` it will
  /// outlive a loss of power, which a pipe or a device cannot promise.
  ///
  /// A pipe nobody reads is not waited for. What there must not be yet (`isNew`) is not followed through a link either.
  static func write(
    _ path: String, _ bytes: [UInt8], syncing: Bool = false, isNew: Bool = false
  ) throws(Failure) {
    let how = isNew ? O_EXCL | O_NOFOLLOW : O_TRUNC
    let file = open(path, O_WRONLY | O_CREAT | how | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, 0o600)
    guard file >= 0 else { throw failure(path) }
    defer { close(file) }
    _ = fcntl(file, F_SETFL, 0)
    guard writeAll(bytes, to: file), !syncing || fsync(file) == 0 else { throw failure(path) }
  }

  /// Takes a file away.
  static func remove(_ path: String) { unlink(path) }

  /// Whether there is anything of that name.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Puts a file in the place of another, whole or not at all.
  static func replace(_ path: String, _ bytes: [UInt8]) throws(Failure) {
    let fresh = path + ".new"
    try write(fresh, bytes, syncing: true)
    guard rename(fresh, path) == 0 else {
      let failure = failure(path)
      unlink(fresh)
      throw failure
    }
  }

  /// The names in a folder, in order.
  static func names(in path: String) throws(Failure) -> [String] {
    guard let stream = opendir(path) else { throw failure(path) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names.filter { $0 != "." && $0 != ".." }.sorted()
  }

  /// Writes text to a descriptor; false if the other end is gone.
  @discardableResult
  static func writeAll(_ bytes: [UInt8], to file: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return false }
      rest = rest.dropFirst(written)
    }
    return true
  }

  /// That the last call failed, which was about that file.
  static func failure(_ path: String) -> Failure {
    Failure(path: path, reason: .system(errno))
  }
}
