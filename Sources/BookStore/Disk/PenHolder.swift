private import Glibc

/// Who holds the pen of a book.
public struct PenHolder: Equatable, Sendable {
  /// Login of the user the process belongs to.
  public let login: String
  /// The process.
  public let process: Int32

  /// That process of that user.
  public init(login: String, process: Int32) {
    self.login = login
    self.process = process
  }

  /// Who holds a `flock` on the open file, as `/proc/locks` tells it
  /// (proc(5)): `1: FLOCK ADVISORY WRITE 1234 08:01:5678 0 EOF`. Nil if nobody
  /// does, or on another machine.
  static func of(_ file: Int32) -> PenHolder? {
    var facts = stat()
    guard fstat(file, &facts) == 0 else { return nil }
    for line in text(of: "/proc/locks").split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count >= 6, words[1] == "FLOCK", let process = Int32(words[4]), process > 0,
        words[5].split(separator: ":").last.flatMap({ UInt64($0) }) == UInt64(facts.st_ino)
      else { continue }
      var owner = stat()
      guard stat("/proc/\(process)", &owner) == 0 else { continue }
      return PenHolder(login: loginName(of: owner.st_uid), process: process)
    }
    return nil
  }

  private static func text(of path: String) -> String {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return "" }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
      let got = read(file, &chunk, chunk.count)
      guard got > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += chunk[..<got]
    }
  }
}
