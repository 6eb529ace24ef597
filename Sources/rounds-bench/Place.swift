import BookStore
import Glibc

/// A folder for one generated book, and what is made beside it.
final class Place {
  /// The book's folder.
  let book: String
  /// For everything that is no part of the book.
  let beside: String
  private let isKept: Bool

  /// A new folder below the one to keep, or below the system's for temporary
  /// files.
  init(keeping folder: String?, size: Int) throws {
    isKept = folder != nil
    let root: String
    if let folder {
      root = "\(folder)/\(size)"
      try Place.make(folder)
      try Place.make(root)
    } else {
      root = try Place.makeTemporary()
    }
    (book, beside) = (root + "/book", root + "/beside")
    if isKept { Place.remove(book) }
    try Place.make(book)
    try Place.make(beside)
  }

  /// The book's disk.
  func disk() throws -> PosixDisk { try PosixDisk(book) }

  /// Takes everything away that is not to be kept.
  func clear() {
    guard !isKept else { return }
    Place.remove(String(book.dropLast("/book".count)))
  }

  /// Writes a whole file.
  static func write(_ bytes: [UInt8], to path: String, syncing: Bool = false) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard file >= 0 else { throw BenchError.system("open \(path)", errno) }
    defer { close(file) }
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(file, $0.baseAddress.map { $0 + done }, $0.count - done)
      }
      guard count >= 0 else { throw BenchError.system("write \(path)", errno) }
      done += count
    }
    if syncing, fdatasync(file) != 0 { throw BenchError.system("fdatasync \(path)", errno) }
  }

  /// Makes a folder, if it is not there.
  static func make(_ path: String) throws {
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw BenchError.system("mkdir \(path)", errno) }
  }

  private static func makeTemporary() throws -> String {
    let root = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(root)/rounds-bench-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw BenchError.system("mkdtemp", errno) }
    return String(cString: made)
  }

  /// Removes a folder this program made, with what is in it; links are removed,
  /// not followed.
  static func remove(_ path: String) {
    var facts = stat()
    guard lstat(path, &facts) == 0 else { return }
    if facts.st_mode & S_IFMT == S_IFDIR, let folder = opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != ".", name != ".." { remove("\(path)/\(name)") }
      }
      closedir(folder)
    }
    _ = Glibc.remove(path)
  }
}
