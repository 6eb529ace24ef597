/// A record of an old workbook (MS-XLS §2.1.4): a number that says what it is, and bytes.
struct BiffRecord {
  let number: Int
  /// Where its bytes begin in the stream, and how many there are.
  let place, length: Int

  /// Where the next one begins.
  var next: Int { place + length }

  /// What records are called by; those of older versions that mean the same have the same last byte.
  enum Kind {
    static let begin = [0x009, 0x209, 0x409, 0x809]
    static let end = 0x0A
    static let locked = 0x2F
    static let codePage = 0x42
    static let from1904 = 0x22
    static let format = [0x01E, 0x41E]
    static let style = [0x043, 0x243, 0x443, 0x0E0]
    static let sheet = 0x85
    static let texts = 0xFC
    static let goesOn = 0x3C
  }
}

/// The stream of records, and the version it is of: 2 to 5, 8.
struct BiffStream {
  let octets: Octets
  private(set) var version = 8

  /// Reads a stream that begins with the head of a workbook or a sheet.
  init(_ bytes: [UInt8]) throws(WorkbookRefusal) {
    octets = Octets(bytes: bytes)
    let first = try record(0)
    version =
      switch first.number {
      case 0x009: 2
      case 0x209: 3
      case 0x409: 4
      case 0x809: try octets.u16(first.place) == 0x600 ? 8 : 5
      default: throw .damaged
      }
  }

  /// The record at a place.
  func record(_ place: Int) throws(WorkbookRefusal) -> BiffRecord {
    let (number, length) = (try octets.u16(place), try octets.u16(place + 2))
    guard place + 4 + length <= octets.count else { throw .damaged }
    return BiffRecord(number: number, place: place + 4, length: length)
  }

  /// Goes through the records from one at that place, which begins a part, to the end of that part; parts in it, as
  /// drawings are, are passed over. `take` returns where to go on, or nil to stop.
  func read(
    from place: Int, _ take: (BiffRecord) throws(WorkbookRefusal) -> Int?
  ) throws(WorkbookRefusal) {
    guard BiffRecord.Kind.begin.contains(try record(place).number) else { throw .damaged }
    var (next, depth) = (try record(place).next, 1)
    while next < octets.count {
      let found = try record(next)
      next = found.next
      if BiffRecord.Kind.begin.contains(found.number) {
        depth += 1
      } else if found.number == BiffRecord.Kind.end {
        depth -= 1
        if depth == 0 { return }
      } else if depth == 1 {
        guard let place = try take(found) else { return }
        next = place
      }
    }
    // Programs that write old versions leave the last mark out; Excel does not, so something is missing.
    guard version < 8 else { throw .damaged }
  }
}
