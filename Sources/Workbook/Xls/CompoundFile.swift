/// A file of files as old office programs write it (MS-CFB).
///
/// Every chain of sectors is followed no longer than the file is, so that one that runs in a circle is damage.
struct CompoundFile {
  /// What such a file begins with.
  static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// A stream, or a folder of them.
  private struct Entry {
    let name: String
    let isStream: Bool
    let start, size: Int
    /// Those beside it and the first in it.
    let left, right, child: Int
  }

  private let file: Octets
  private let sector, small: Int
  private let table: [Int]
  private var smallTable: [Int] = []
  private var smallSectors: [UInt8] = []
  private var entries: [Entry] = []
  private let smallLimit: Int

  private static let end = 0xFFFF_FFFA

  /// Reads tables and directory.
  init(_ bytes: [UInt8]) throws(WorkbookRefusal) {
    file = Octets(bytes: bytes)
    let shifts = (try file.u16(30), try file.u16(32))
    guard [9, 12].contains(shifts.0), (4...shifts.0).contains(shifts.1) else { throw .damaged }
    (sector, small) = (1 << shifts.0, 1 << shifts.1)
    smallLimit = try file.u32(56)
    table = try Self.table(of: file, sector)
    let directory = Octets(bytes: try chain(try file.u32(48)))
    for place in stride(from: 0, to: directory.count - 127, by: 128) {
      entries.append(try Self.entry(directory, place))
    }
    guard let root = entries.first else { throw .damaged }
    let numbers = Octets(bytes: try chain(try file.u32(60)))
    for place in stride(from: 0, to: numbers.count - 3, by: 4) { smallTable.append(try numbers.u32(place)) }
    smallSectors = try chain(root.start)
  }

  /// The names of the streams and folders at the top, in lower case.
  var names: [String] { top.map { entries[$0].name.lowercased() } }

  /// The bytes of a stream at the top; nil if there is none of that name.
  func stream(_ name: String) throws(WorkbookRefusal) -> [UInt8]? {
    guard let place = top.first(where: { entries[$0].isStream && entries[$0].name.lowercased() == name })
    else {
      return nil
    }
    let entry = entries[place]
    guard entry.size <= file.count else { throw .damaged }
    let bytes = try entry.size < smallLimit ? smallChain(entry.start, entry.size) : chain(entry.start)
    guard bytes.count >= entry.size else { throw .damaged }
    return Array(bytes.prefix(entry.size))
  }

  /// The entries at the top; all of them where a program left no way to them.
  private var top: [Int] {
    var (found, waiting, seen) = ([Int](), [entries[0].child], Set<Int>())
    while let place = waiting.popLast() {
      guard entries.indices.contains(place), seen.insert(place).inserted else { continue }
      found.append(place)
      waiting += [entries[place].left, entries[place].right]
    }
    return found.isEmpty ? Array(entries.indices) : found.sorted()
  }

  private static func entry(_ directory: Octets, _ place: Int) throws(WorkbookRefusal) -> Entry {
    let length = min(32, max(0, try directory.u16(place + 64) / 2 - 1))
    var units: [UInt16] = []
    for unit in 0..<length { units.append(UInt16(try directory.u16(place + 2 * unit))) }
    return Entry(
      name: String(decoding: units, as: UTF16.self), isStream: try directory.u8(place + 66) == 2,
      start: try directory.u32(place + 116), size: try directory.u32(place + 120),
      left: try directory.u32(place + 68), right: try directory.u32(place + 72),
      child: try directory.u32(place + 76))
  }

  /// Which sector follows which.
  private static func table(of file: Octets, _ sector: Int) throws(WorkbookRefusal) -> [Int] {
    var parts: [Int] = []
    for place in 0..<109 { parts.append(try file.u32(76 + 4 * place)) }
    var (more, steps) = (try file.u32(68), 0)
    let all = file.count / sector
    while more < end, steps <= all {
      let place = (more + 1) * sector
      for entry in 0..<(sector / 4 - 1) { parts.append(try file.u32(place + 4 * entry)) }
      more = try file.u32(place + sector - 4)
      steps += 1
    }
    var table: [Int] = []
    for part in parts where part < end {
      guard table.count <= all + sector else { throw .damaged }
      let place = (part + 1) * sector
      for entry in 0..<(sector / 4) { table.append(try file.u32(place + 4 * entry)) }
    }
    return table
  }

  /// The sectors from one on, one after another; the last of a file may be short.
  private func chain(_ start: Int) throws(WorkbookRefusal) -> [UInt8] {
    var (bytes, place, steps) = ([UInt8](), start, 0)
    while place < Self.end {
      let begin = (place + 1) * sector
      guard table.indices.contains(place), begin < file.count, steps <= table.count else { throw .damaged }
      bytes += file.bytes[begin..<min(file.count, begin + sector)]
      place = table[place]
      steps += 1
    }
    return bytes
  }

  /// The small sectors from one on, as far as a stream goes.
  private func smallChain(_ start: Int, _ size: Int) throws(WorkbookRefusal) -> [UInt8] {
    var (bytes, place) = ([UInt8](), start)
    while bytes.count < size {
      let begin = place * small
      guard smallTable.indices.contains(place), begin < smallSectors.count else { throw .damaged }
      bytes += smallSectors[begin..<min(smallSectors.count, begin + small)]
      place = smallTable[place]
    }
    return bytes
  }
}
