private import Glibc

/// Who holds the lock of a book.
public struct LockHolder: Equatable, Sendable {
  /// Login of the user the process belongs to.
  public let login: String
  public let process: Int32

  /// That process of that user.
  public init(login: String, process: Int32) {
    self.login = login
    self.process = process
  }

  /// Who holds a `flock` on the open file, as `/proc/locks` tells it
  /// (proc(5)): `1: FLOCK ADVISORY WRITE 1234 08:01:5678 0 EOF`. Nil if nobody
  /// does, or on another machine.
  static func of(_ file: Int32) -> LockHolder? {
    var facts = stat()
    guard fstat(file, &facts) == 0 else { return nil }
    let locks = text(of: "/proc/locks").split(separator: "\n").map { $0.split(separator: " ") }
      .filter { $0.count >= 6 && $0[1] == "FLOCK" }
    // Layered file systems show another device than the lock's: then the inode has to do.
    let lock =
      locks.first { $0[5] == place(of: facts) }
      ?? locks.first { $0[5].hasSuffix(":\(facts.st_ino)") }
    guard let process = lock.flatMap({ Int32($0[4]) }), process > 0 else { return nil }
    var owner = stat()
    guard stat("/proc/\(process)", &owner) == 0 else { return nil }
    return LockHolder(login: loginName(of: owner.st_uid), process: process)
  }

  /// A file as `/proc/locks` names it: device in hexadecimal, then inode. The
  /// bits are those of glibc's `major` and `minor`.
  private static func place(of facts: stat) -> String {
    let device = UInt64(facts.st_dev)
    let major = (device >> 8) & 0xFFF | (device >> 32) & ~0xFFF
    let minor = device & 0xFF | (device >> 12) & ~0xFF
    func hex(_ number: UInt64) -> String {
      let digits = String(number, radix: 16)
      return digits.utf8.count < 2 ? "0" + digits : digits
    }
    return "\(hex(major)):\(hex(minor & 0xFFFFF)):\(facts.st_ino)"
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
