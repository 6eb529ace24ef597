/// Writes zip files whose parts are not packed, or packed by whoever hands them over.
package struct ZipWriter {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  package init() {}

  /// A file of those parts.
  package static func file(_ parts: [(name: String, text: String)]) -> [UInt8] {
    var writer = ZipWriter()
    for part in parts { writer.add(part.name, Array(part.text.utf8)) }
    return writer.finished()
  }

  /// Adds a part as it is.
  package mutating func add(_ name: String, _ content: [UInt8], flags: UInt16 = 0) {
    let head = bytes.count
    let sizes =
      Self.number(Self.checksum(content), 4) + Self.number(UInt32(content.count), 4)
      + Self.number(UInt32(content.count), 4) + Self.number(UInt32(name.utf8.count), 2) + [0, 0]
    let common = [20, 0] + Self.number(UInt32(flags), 2) + [0, 0, 0, 0, 0, 0] + sizes
    bytes += [0x50, 0x4B, 3, 4] + common + Array(name.utf8) + content
    directory += [0x50, 0x4B, 1, 2, 20, 0] + common
    directory += [0, 0, 0, 0, 0, 0, 0, 0, 0, 0] + Self.number(UInt32(head), 4) + Array(name.utf8)
    count += 1
  }

  /// The file with its directory at the end.
  package func finished() -> [UInt8] {
    let end =
      [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + Self.number(UInt32(count), 2) + Self.number(UInt32(count), 2)
      + Self.number(UInt32(directory.count), 4) + Self.number(UInt32(bytes.count), 4) + [0, 0]
    return bytes + directory + end
  }

  static func number(_ number: UInt32, _ bytes: Int) -> [UInt8] {
    (0..<bytes).map { UInt8(truncatingIfNeeded: number >> UInt32(8 * $0)) }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
