/// The parts of a zip file, by its directory (PKWARE APPNOTE 6.3, §4.3), 64-bit sizes included.
///
/// Parts that lie in each other, twice the same name, sizes that do not fit are damage: what two readers read differently
/// is believed by none.
struct ZipArchive {
  /// A part of the file.
  struct Part {
    /// Where its head begins, and its bytes.
    let head, place: Int
    let packed, unpacked: Int
    let checksum: UInt32
    let isDeflated, isLocked: Bool
  }

  /// The parts by their names in lower case, with slashes.
  private(set) var parts: [String: Part] = [:]
  /// The file.
  let file: Octets

  /// Whether a file begins as a zip file does.
  static func begins(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  /// Reads the directory.
  init(_ bytes: [UInt8]) throws(WorkbookRefusal) {
    file = Octets(bytes: bytes)
    let end = try Self.end(of: file)
    guard end.count <= WorkbookLimits.parts, end.place <= end.end else { throw .damaged }
    var (place, spans) = (end.place, [(start: Int, end: Int)]())
    for _ in 0..<end.count {
      guard try file.u32(place) == 0x0201_4B50 else { throw .damaged }
      let lengths = (try file.u16(place + 28), try file.u16(place + 30), try file.u16(place + 32))
      let name = Self.name(try file.slice(place + 46, lengths.0))
      let part = try Self.part(file, place, extra: place + 46 + lengths.0, lengths.1)
      guard part.place + part.packed <= end.place, parts.updateValue(part, forKey: name) == nil else {
        throw .damaged
      }
      spans.append((part.head, part.place + part.packed))
      place += 46 + lengths.0 + lengths.1 + lengths.2
      guard place <= end.end else { throw .damaged }
    }
    spans.sort { $0 < $1 }
    guard zip(spans, spans.dropFirst()).allSatisfy({ $0.end <= $1.start }) else { throw .damaged }
  }

  private static func name(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }, as: UTF8.self)
      .lowercased()
  }

  /// Where the directory is: at the end of the file, before a comment of any length.
  private static func end(of file: Octets) throws(WorkbookRefusal) -> (place: Int, end: Int, count: Int) {
    var place = file.count - 22
    let first = max(0, place - 65_535)
    while place >= first {
      if try file.u32(place) == 0x0605_4B50, try file.u16(place + 20) <= file.count - place - 22 { break }
      place -= 1
    }
    guard place >= first else { throw .damaged }
    if place >= 20, try file.u32(place - 20) == 0x0706_4B50 {
      let end = try file.u64(place - 12)
      guard try file.u32(end) == 0x0606_4B50 else { throw .damaged }
      return (try file.u64(end + 48), end, try file.u64(end + 32))
    }
    return (try file.u32(place + 16), place, try file.u16(place + 10))
  }

  private static func part(
    _ file: Octets, _ place: Int, extra: Int, _ length: Int
  ) throws(WorkbookRefusal) -> Part {
    var sizes = [try file.u32(place + 24), try file.u32(place + 20), try file.u32(place + 42)]
    if sizes.contains(0xFFFF_FFFF) {
      guard var wide = try wideSizes(file, extra, length) else { throw .damaged }
      for number in sizes.indices where sizes[number] == 0xFFFF_FFFF {
        sizes[number] = try file.u64(wide)
        wide += 8
      }
    }
    let (flags, method) = (try file.u16(place + 8), try file.u16(place + 10))
    guard method == 0 || method == 8 else { throw .damaged }
    guard try file.u32(sizes[2]) == 0x0403_4B50 else { throw .damaged }
    let start = sizes[2] + 30 + (try file.u16(sizes[2] + 26)) + (try file.u16(sizes[2] + 28))
    return Part(
      head: sizes[2], place: start, packed: sizes[1], unpacked: sizes[0],
      checksum: UInt32(try file.u32(place + 16)),
      isDeflated: method == 8, isLocked: flags & 1 == 1)
  }

  /// Where the sizes of eight bytes stand in what is added to an entry of the directory; nil if they do not.
  private static func wideSizes(_ file: Octets, _ start: Int, _ length: Int) throws(WorkbookRefusal) -> Int? {
    var place = start
    while place + 4 <= start + length {
      if try file.u16(place) == 1 { return place + 4 }
      place += 4 + (try file.u16(place + 2))
    }
    return nil
  }
}
