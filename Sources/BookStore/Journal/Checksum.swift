/// CRC-32 as in ISO 3309 and zlib: tells an entry cut short, or edited, from a
/// whole one. It keeps nobody out.
enum Checksum {
  /// Sixteen tables of 256: what a byte does to the remainder when so many bytes
  /// follow it (slicing, Kounavis and Berry 2005).
  private static let tables: [UInt32] = {
    var tables: [UInt32] = (0..<256).map { (byte: UInt32) -> UInt32 in
      (0..<8).reduce(byte) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
    for index in 256..<4096 {
      let value = tables[index - 256]
      tables.append(tables[Int(value & 0xFF)] ^ value >> 8)
    }
    return tables
  }()

  /// The checksum of those bytes, as eight hexadecimal digits.
  static func of(_ bytes: [UInt8]) -> String { bytes.withUnsafeBufferPointer { of($0) } }

  /// The checksum of those bytes, as eight hexadecimal digits.
  static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let value = tables.withUnsafeBufferPointer { remainder(of: bytes, by: $0) }
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }

  private static func remainder(
    of bytes: UnsafeBufferPointer<UInt8>, by tables: UnsafeBufferPointer<UInt32>
  ) -> UInt32 {
    let raw = UnsafeRawBufferPointer(bytes)
    var (value, offset) = (~UInt32(0), 0)
    while offset &+ 16 <= raw.count {
      let first =
        UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) ^ UInt64(value)
      let second = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset &+ 8, as: UInt64.self))
      value = 0
      for byte in 0..<8 {
        let shift = UInt64(8 &* byte)
        value ^= tables[(15 &- byte) &* 256 &+ Int(truncatingIfNeeded: first >> shift) & 0xFF]
        value ^= tables[(7 &- byte) &* 256 &+ Int(truncatingIfNeeded: second >> shift) & 0xFF]
      }
      offset &+= 16
    }
    for byte in raw[offset...] { value = tables[Int(UInt8(truncatingIfNeeded: value) ^ byte)] ^ value >> 8 }
    return ~value
  }
}
