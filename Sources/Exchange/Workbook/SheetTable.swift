public import Workbook

extension CsvTable {
  /// The table on a sheet, its rows by their numbers there.
  public init(_ grid: SheetGrid, headerLine: Int? = nil) {
    var (rows, mistakes) = ([CsvRow](), [CsvMistake]())
    for row in grid.rows {
      guard row.cells.allSatisfy({ $0.utf8.count <= CsvReader.mostBytesInField }) else {
        mistakes.append(
          CsvMistake(line: row.number, reason: .longField(most: CsvReader.mostBytesInField)))
        continue
      }
      let missing = [String](repeating: "", count: grid.width - row.cells.count)
      let whole = CsvRow(line: row.number, lastLine: row.number, fields: row.cells + missing)
      if !whole.isBlank { rows.append(whole) }
    }
    self.init(
      rows, mistakes, delimiter: .comma, headerLine: headerLine,
      numbers: Set(0..<grid.width).subtracting(grid.writtenNumbers))
  }
}

extension Workbook {
  /// Reads what sheets there are; nil if the file is text, or may be. An old workbook's texts are in that encoding, if
  /// one is given.
  public init?(_ bytes: [UInt8], texts given: TextEncoding? = nil) throws(WorkbookRefusal) {
    try self.init(bytes) { LegacyText.utf8($0, $1, given) }
  }

  /// The table on the sheet at a place; what was read when the watch broke it off is of no use.
  public func table(
    at place: Int, headerLine: Int? = nil, watch: ImportWatch? = nil
  ) throws(WorkbookRefusal) -> CsvTable {
    CsvTable(
      try grid(of: place) { watch?.looks(.rows, $0) ?? true }, headerLine: headerLine)
  }
}

/// Texts of workbooks older than Unicode.
enum LegacyText {
  /// Their bytes in UTF-8, by the code page the workbook names.
  ///
  /// Many programs of China name the one of western Europe whatever they write, or none; so only those that are sure
  /// are believed, and the others found out.
  static func utf8(_ codePage: Int?, _ bytes: [UInt8], _ given: TextEncoding?) -> [UInt8] {
    let known: TextEncoding? =
      switch codePage {
      case 932: .shiftJIS
      case 936, 54_936: .gb18030
      case 950: .big5
      default: nil
      }
    return (try? DecodedText(bytes, as: given ?? known))?.bytes ?? Utf8.repaired(bytes[...]).0
  }
}
