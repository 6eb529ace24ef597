/// Reads texts of the last version (MS-XLS §2.5.293) that may go on in the next record.
struct BiffTextReader {
  private let stream: BiffStream
  private var record: BiffRecord
  private(set) var place: Int

  /// Reads from a place in a record on.
  init(_ stream: BiffStream, _ record: BiffRecord, from place: Int) {
    (self.stream, self.record, self.place) = (stream, record, place)
  }

  /// Where the record behind those read begins.
  var next: Int { record.next }

  /// Whether nothing follows, in this record or one that goes on with it.
  var isAtEnd: Bool {
    get throws(WorkbookRefusal) {
      guard place >= record.next else { return false }
      return try stream.record(record.next).number != BiffRecord.Kind.goesOn
    }
  }

  private mutating func goOn() throws(WorkbookRefusal) {
    let found = try stream.record(record.next)
    guard found.number == BiffRecord.Kind.goesOn else { throw .damaged }
    (record, place) = (found, found.place)
  }

  private mutating func byte() throws(WorkbookRefusal) -> Int {
    while place >= record.next { try goOn() }
    place += 1
    return try stream.octets.u8(place - 1)
  }

  private mutating func number(_ bytes: Int) throws(WorkbookRefusal) -> Int {
    var number = 0
    for place in 0..<bytes { number |= try byte() << (8 * place) }
    return number
  }

  /// The next text, with a length of so many bytes before it; runs of type and what tells how it is spoken are passed
  /// over.
  mutating func text(lengthOf bytes: Int = 2) throws(WorkbookRefusal) -> String {
    let count = try number(bytes)
    var flags = try number(1)
    let runs = flags & 8 != 0 ? try number(2) : 0
    let spoken = flags & 4 != 0 ? try number(4) : 0
    var units: [UInt16] = []
    while units.count < count {
      if place >= record.next {
        // Where it goes on it says anew whether a character takes one byte or two.
        try goOn()
        flags = try number(1)
      }
      let width = flags & 1 + 1
      guard place + width <= record.next else { throw .damaged }
      units.append(UInt16(width == 2 ? try stream.octets.u16(place) : try stream.octets.u8(place)))
      place += width
    }
    try skip(4 * runs + spoken)
    return CellText.ofOneLineEnd(String(decoding: units, as: UTF16.self))
  }

  private mutating func skip(_ bytes: Int) throws(WorkbookRefusal) {
    var left = bytes
    while left > 0 {
      if place >= record.next { try goOn() }
      let step = min(left, record.next - place)
      place += step
      left -= step
    }
  }
}

/// Texts of older versions, in bytes of some code page: kept until all are there, since one alone tells too little of
/// which it is.
struct BiffBytes {
  private var places: [(row: Int, column: Int, bytes: ArraySlice<UInt8>)] = []
  private static let between: UInt8 = 0x1E

  /// Keeps the text of a cell.
  mutating func keep(_ bytes: ArraySlice<UInt8>, _ row: Int, _ column: Int) {
    places.append((row, column, bytes))
  }

  /// Puts all texts into their cells.
  func put(
    into grid: inout SheetGrid, _ codePage: Int?, _ decoding: Workbook.Decoding
  ) throws(WorkbookRefusal) {
    guard !places.isEmpty else { return }
    let texts = Self.texts(places.map(\.bytes), codePage, decoding)
    for (place, text) in zip(places, texts) {
      try grid.put(place.row, place.column, text, isNumber: false)
    }
  }

  /// The texts those bytes are.
  static func texts(
    _ all: [ArraySlice<UInt8>], _ codePage: Int?, _ decoding: Workbook.Decoding
  ) -> [String] {
    let joined = Array(all.map { $0.filter { $0 != between && $0 != 0 } }.joined(separator: [between]))
    let texts = decoding(codePage, joined).split(separator: between, omittingEmptySubsequences: false)
    return texts.map { CellText.ofOneLineEnd(String(decoding: $0, as: UTF8.self)) }
  }
}
