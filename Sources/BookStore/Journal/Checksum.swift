/// CRC-32 as in ISO 3309 and zlib: tells an entry cut short, or edited, from a
/// whole one. It keeps nobody out.
enum Checksum {
  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
  }

  /// The checksum of those bytes, as eight hexadecimal digits.
  static func of(_ bytes: some Sequence<UInt8>) -> String {
    let value = ~bytes.reduce(~UInt32(0)) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ $0 >> 8 }
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }
}
