internal import Exchange
internal import Workbook

/// A file that is brought in: text, a calendar, or a sheet of a workbook, as its content says and not its name.
enum ImportedFile {
  /// Text, and how it was decoded.
  case text(DecodedText)
  /// A calendar, and the table it comes to.
  case calendar(DecodedText, CsvTable)
  /// The sheet at a place of a workbook; nil if nothing is on any.
  case sheet(Workbook, Int?)

  /// Finds out which of the two those bytes are, and takes the sheet of that name or number, else the first with anything
  /// on it.
  init(_ bytes: [UInt8], _ encoding: TextEncoding?, sheet: String?, _ words: ImportReport) throws {
    guard let workbook = try Workbook(bytes, texts: encoding) else {
      guard sheet == nil else { throw CommandFailure(sentence: words.words.noWorkbook) }
      let (text, calendar) = try CsvTable.read(bytes, as: encoding)
      self = calendar.map { .calendar(text, $0) } ?? .text(text)
      return
    }
    do throws(WorkbookRefusal) {
      self = .sheet(workbook, try workbook.place(ofSheet: sheet))
    } catch {
      throw CommandFailure(sentence: words.noSheet(error, in: workbook))
    }
  }

  /// The file with each of the sheets shown that hold something, the one it is first: on which the table is, their
  /// columns tell.
  var choices: [ImportedFile] {
    guard case .sheet(let workbook, let place?) = self else { return [self] }
    let others = workbook.sheets.indices.filter { number in
      number != place && workbook.sheets[number].isFilled && !workbook.sheets[number].isHidden
    }
    return [self] + others.prefix(ImportedFile.mostTried).map { .sheet(workbook, $0) }
  }

  /// The file with the sheet nobody chose.
  var asFound: ImportedFile {
    guard case .sheet(let workbook, _) = self else { return self }
    return .sheet(workbook, (try? workbook.place(ofSheet: nil)) ?? nil)
  }

  /// The name of the sheet it stands on; nil where there is none.
  var sheetName: String? {
    guard case .sheet(let workbook, let place?) = self else { return nil }
    return workbook.sheets[place].name
  }

  /// So many other sheets are looked through.
  private static let mostTried = 20

  /// The rows and where their header is; `headerLine` is where it begins, if that is known.
  func table(headerLine: Int?, _ watch: ImportWatch? = nil) throws(WorkbookRefusal) -> CsvTable {
    switch self {
    case .text(let text): CsvTable(text.bytes, headerLine: headerLine, watch: watch)
    case .calendar(_, let table): table
    case .sheet(_, nil): CsvTable([])
    case .sheet(let workbook, let place?): try workbook.table(at: place, headerLine: headerLine, watch: watch)
    }
  }

  /// Its text, from which rows are quoted that could not be cut into fields; a sheet has none.
  var bytes: [UInt8] {
    switch self {
    case .text(let text), .calendar(let text, _): text.bytes
    case .sheet: []
    }
  }
}
