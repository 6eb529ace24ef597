internal import PinyinNames

/// Reads the rows of one file whose columns are mapped.
struct RowReader {
  private let columns: [(cell: CellReader, place: Int, isMandatory: Bool)]
  private var texts: DateTexts

  /// Reads by a mapping, each column of dates in its order, each of amounts with its mark.
  init(
    _ mapping: ColumnMapping, _ orders: [ImportField: ColumnDates], _ marks: [ImportField: ColumnMarks],
    _ texts: DateTexts
  ) {
    let mandatory = mapping.mandatory
    columns = mapping.fed.map { field, place in
      let cell = CellReader(
        field: field, order: orders[field]?.order ?? .ymd, marks: marks[field],
        credit: mapping.kind == .payments ? 1 : -1)
      return (cell: cell, place: place, isMandatory: mandatory.contains(field))
    }
    self.texts = texts
  }

  /// The row's cells, or the row with everything that is wrong with it.
  mutating func read(_ row: CsvRow) throws(BadRow) -> ImportRow {
    var cells = ImportCells(capacity: columns.count)
    var reasons: [BadRow.Reason] = []
    for column in columns {
      do throws(BadRow.Reason) {
        if let cell = try column.cell.read(row.fields[column.place], &texts) {
          cells[column.cell.field] = cell
        } else if column.isMandatory {
          reasons.append(.blank(column.cell.field))
        }
      } catch {
        if !column.cell.field.isOnlyTold { reasons.append(error) }
      }
    }
    guard reasons.isEmpty else { throw BadRow(line: row.line, fields: row.fields, reasons: reasons) }
    return ImportRow(line: row.line, fields: row.fields, cells: cells)
  }
}

/// Reads the cells that feed one field.
struct CellReader {
  let field: ImportField
  /// The order its dates are written in.
  let order: DateOrder
  /// The decimal mark its amounts are written with; nil if that cannot be told.
  let marks: ColumnMarks?
  /// 1 if what says it is on the credit side is money that came in, as at a bank; -1 if it is less that is owed.
  let credit: Int

  /// The cell; nil if it is blank.
  func read(_ written: String, _ texts: inout DateTexts) throws(BadRow.Reason) -> ImportCell? {
    let cell = HalfWidth.trimmed(CsvWriter.armed(written))
    if isBlank(cell) { return nil }
    if cell.utf8.contains(0xEF), cell.unicodeScalars.contains("\u{FFFD}") { throw .undecodable(field, cell) }
    if Self.isError(cell) { throw .errorOfSpreadsheet(field, cell) }
    switch field.content {
    case .text:
      if field.isOfDigits, cell.utf8.contains(where: Self.isPower),
        AmountText.isPowerOfTen(HalfWidth.text(cell).uppercased())
      {
        throw .brokenBySpreadsheet(field, cell)
      }
      if let mistake = field.filling?.mistake(cell) { throw .notForField(field, mistake) }
      return .text(cell)
    case .day:
      guard let day = texts.date(cell)?.days[order] else { throw .notADay(field, cell, order) }
      return .day(day)
    case .amount:
      do throws(AmountRefusal) {
        let text = try AmountText(cell)
        let amount = try text.amount(in: marks)
        guard let side = text.side else { return .amount(amount) }
        return .amount((side == .credit) == (credit > 0) ? amount : -amount)
      } catch {
        throw error == .powerOfTen
          ? .brokenBySpreadsheet(field, cell) : .notAnAmount(field, cell, error)
      }
    case .currency:
      guard let currency = CurrencySigns.currency(named: cell) else { throw .notACurrency(cell) }
      return .currency(currency)
    case .flag:
      guard let flag = Self.flags[HalfWidth.text(cell).lowercased()] else { throw .notYesOrNo(field, cell) }
      return .flag(flag)
    }
  }

  /// Whether a byte may be the E of a power of ten, in whatever width.
  private static func isPower(_ byte: UInt8) -> Bool { byte | 0x20 == 0x65 || byte >= 0x80 }

  /// Whether a cell holds nothing; what is not text may also say so with a dash or a word.
  private func isBlank(_ cell: String) -> Bool { Self.isBlank(cell, of: field) }

  /// Whether a cell of that field holds nothing.
  static func isBlank(_ cell: String, of field: ImportField) -> Bool {
    if cell.isEmpty { return true }
    if field.content == .text || cell.utf8.count > 4 { return false }
    if let first = cell.utf8.first, isPlain(first) { return false }
    return wordsForNothing.contains(HalfWidth.text(cell).lowercased())
  }

  /// Whether a byte is a digit or letter no word for nothing begins with.
  private static func isPlain(_ first: UInt8) -> Bool {
    let small = first | 0x20
    return (0x30...0x39).contains(first) || (0x61...0x7A).contains(small) && small != UInt8(ascii: "n")
  }

  /// Whether a spreadsheet wrote a cell that came to nothing, or was too narrow to show what it came to.
  private static func isError(_ cell: String) -> Bool {
    guard cell.utf8.first == UInt8(ascii: "#") else { return false }
    return errors.contains(cell.uppercased()) || cell.utf8.count > 2 && cell.utf8.allSatisfy { $0 == 0x23 }
  }

  private static let errors: Set<String> = [
    "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#CALC!", "#SPILL!", "#FIELD!",
    "#BLOCKED!", "#UNKNOWN!", "#CONNECT!", "#BUSY!", "#GETTING_DATA", "#PYTHON!", "#EXTERNAL!",
  ]

  private static let wordsForNothing: Set<String> = ["", "-", "--", "—", "/", "n/a", "null", "none", "nil"]

  private static let flags: [String: Bool] = {
    let yes = ["yes", "y", "true", "t", "1", "x", "是", "有", "√", "✓", "disputed", "争议", "爭議"]
    let no = ["no", "n", "false", "f", "0", "否", "无", "無", "没有", "沒有"]
    return Dictionary(uniqueKeysWithValues: yes.map { ($0, true) } + no.map { ($0, false) })
  }()
}
