extension WrittenWorkbook {
  /// The workbook as .xls of Excel 97 to 2003.
  package var xls: [UInt8] { Self.compound("Workbook", records) }

  /// Its records, without the compound file around them.
  package var records: [UInt8] {
    let sheets = sheets.map(records(of:))
    var (bytes, place) = ([UInt8](), globals([Int](repeating: 0, count: sheets.count)).count)
    var starts: [Int] = []
    for sheet in sheets {
      starts.append(place)
      place += sheet.count
      bytes += sheet
    }
    return globals(starts) + bytes
  }

  /// A record: its number and its bytes.
  package static func record(_ number: Int, _ bytes: [UInt8]) -> [UInt8] {
    short(number) + short(bytes.count) + bytes
  }

  /// A number of two bytes.
  package static func short(_ number: Int) -> [UInt8] { ZipWriter.number(UInt32(number), 2) }

  private static func long(_ number: Int) -> [UInt8] { ZipWriter.number(UInt32(number), 4) }

  /// A text in characters of two bytes, after its length in so many.
  private static func text(_ text: String, lengthOf bytes: Int) -> [UInt8] {
    let units = Array(text.utf16)
    return ZipWriter.number(UInt32(units.count), bytes) + [1] + units.flatMap { short(Int($0)) }
  }

  private func globals(_ starts: [Int]) -> [UInt8] {
    var bytes = Self.record(0x809, [0, 6, 5, 0] + [UInt8](repeating: 0, count: 12))
    bytes += Self.record(0x42, [0xB0, 4]) + Self.record(0x22, [is1904 ? 1 : 0, 0])
    for (place, code) in formats.enumerated() {
      bytes += Self.record(0x41E, Self.short(164 + place) + Self.text(code, lengthOf: 2))
    }
    for number in [0] + formats.indices.map({ 164 + $0 }) {
      bytes += Self.record(0xE0, [0, 0] + Self.short(number) + [UInt8](repeating: 0, count: 16))
    }
    for (sheet, start) in zip(sheets, starts) {
      bytes += Self.record(
        0x85, Self.long(start) + [sheet.isHidden ? 1 : 0, 0] + Self.text(sheet.name, lengthOf: 1))
    }
    return bytes + sharedTexts + Self.record(0x0A, [])
  }

  /// All texts, cut into records wherever they are full, also within a text, where the kind of character is said anew.
  private var sharedTexts: [UInt8] {
    var (bytes, rest) = ([UInt8](), Self.long(texts.count) + Self.long(texts.count))
    var number = 0xFC
    func put() {
      bytes += Self.record(number, rest)
      (number, rest) = (0x3C, [])
    }
    for text in texts {
      let units = Array(text.utf16)
      if rest.count > 8000 { put() }
      rest += Self.short(units.count) + [1]
      for unit in units {
        if rest.count + 2 > 8224 {
          put()
          rest = [1]
        }
        rest += Self.short(Int(unit))
      }
    }
    put()
    return bytes
  }

  private func records(of sheet: Sheet) -> [UInt8] {
    let places = Dictionary(uniqueKeysWithValues: texts.enumerated().map { ($1, $0) })
    let codes = Dictionary(uniqueKeysWithValues: formats.enumerated().map { ($1, $0 + 1) })
    var bytes = Self.record(0x809, [0, 6, 0x10, 0] + [UInt8](repeating: 0, count: 12))
    for (row, cells) in sheet.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        let place = Self.short(row) + Self.short(column)
        switch cell {
        case .blank: break
        case .text(let text): bytes += Self.record(0xFD, place + [0, 0] + Self.long(places[text] ?? 0))
        case .number(let number, let format):
          let style = format.flatMap { codes[$0] } ?? 0
          bytes += Self.record(0x203, place + Self.short(style) + Self.double(number))
        case .truth(let truth): bytes += Self.record(0x205, place + [0, 0, truth ? 1 : 0, 0])
        case .error(let name): bytes += Self.record(0x205, place + [0, 0, Self.errors[name] ?? 0, 1])
        }
      }
    }
    return bytes + Self.record(0x0A, [])
  }

  /// A number with a fraction in eight bytes.
  package static func double(_ number: Double) -> [UInt8] {
    let bits = number.bitPattern
    return (0..<8).map { UInt8(truncatingIfNeeded: bits >> (8 * UInt64($0))) }
  }

  /// A compound file with a stream of that name.
  package static func compound(_ name: String, _ stream: [UInt8]) -> [UInt8] {
    let padded = stream + [UInt8](repeating: 0, count: max(0, 4096 - stream.count))
    let sectors = (padded.count + 511) / 512
    var tables = 1
    while tables * 128 < sectors + 1 + tables { tables += 1 }
    var table: [Int] = [Int](repeating: 0xFFFF_FFFD, count: tables) + [0xFFFF_FFFE]
    for place in 0..<sectors { table.append(place + 1 < sectors ? tables + 2 + place : 0xFFFF_FFFE) }
    table += [Int](repeating: 0xFFFF_FFFF, count: tables * 128 - table.count)
    var head: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 16)
    head += [0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0] + [UInt8](repeating: 0, count: 10)
    head += long(tables) + long(tables) + long(0) + long(4096) + long(0xFFFF_FFFE) + long(0)
    head += long(0xFFFF_FFFE) + long(0)
    head += (0..<109).flatMap { long($0 < tables ? $0 : 0xFFFF_FFFF) }
    let directory =
      entry("Root Entry", kind: 5, child: 1, start: 0xFFFF_FFFE, size: 0)
      + entry(name, kind: 2, child: 0xFFFF_FFFF, start: tables + 1, size: padded.count)
      + [UInt8](repeating: 0, count: 256)
    let tail = [UInt8](repeating: 0, count: sectors * 512 - padded.count)
    return head + table.flatMap(long) + directory + padded + tail
  }

  private static func entry(_ name: String, kind: UInt8, child: Int, start: Int, size: Int) -> [UInt8] {
    let units = Array(name.utf16)
    var bytes = units.flatMap { short(Int($0)) }
    bytes += [UInt8](repeating: 0, count: 64 - bytes.count) + short(2 * units.count + 2) + [kind, 1]
    bytes += long(0xFFFF_FFFF) + long(0xFFFF_FFFF) + long(child) + [UInt8](repeating: 0, count: 36)
    return bytes + long(start) + long(size) + [0, 0, 0, 0]
  }
}
