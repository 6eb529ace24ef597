import Glibc

/// What a writer has told so far, a line at a time; each stands in the file before it goes on.
struct StormLog {
  private let file: Int32
  /// The number of the operation it tried last; 0 before the first.
  let lastTried: Int

  /// Reads what was told in an earlier life, and goes on telling.
  init(reading path: String) {
    file = open(path, O_RDWR | O_APPEND | O_CREAT, 0o600)
    var (bytes, chunk) = ([UInt8](), [UInt8](repeating: 0, count: 65_536))
    while true {
      let got = read(file, &chunk, chunk.count)
      guard got > 0 else { break }
      bytes += chunk[..<got]
    }
    let tries = String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { $0.hasPrefix("try ") }
    lastTried = tries.last.flatMap { Int($0.dropFirst(4)) } ?? 0
  }

  func tell(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    guard write(file, bytes, bytes.count) == bytes.count else { exit(74) }
  }
}
