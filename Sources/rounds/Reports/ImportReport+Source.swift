internal import Exchange
internal import Screens
internal import Workbook

// What is said of the file itself.
extension ImportReport {
  /// The file's name, rows and encoding, and why that; of a workbook its sheet.
  func source(_ source: ImportSource, name: String) -> String {
    let count = source.csv.rows.count + source.csv.mistakes.count
    let head = name + common.general.colon + words.rows(count) + words.clause
    switch source.file {
    case .text(let text), .calendar(let text, _): return head + decoded(text)
    case .sheet(let workbook, let place):
      let sheets = workbook.sheets
      let sheet = place.map { words.sheet(sheets[$0].name, $0 + 1, of: sheets.count) }
      return head + (sheet ?? words.sheets(list(workbook)))
    }
  }

  private func decoded(_ text: DecodedText) -> String {
    let because =
      switch text.evidence {
      case .given: words.said
      case .byteOrderMark: words.marked
      case .validUTF8: words.validUTF8
      case .nearlyUTF8: words.nearlyUTF8
      case .zeroBytes: words.zeroBytes
      case .frequency: words.frequent
      case .accents: words.latin
      case .kana: words.japanese
      }
    let places = text.invalid.reduce(0) { $0 + $1.count }
    let invalid = text.invalid.first.map { words.clause + words.undecodable(places, $0.line) } ?? ""
    return text.encoding.rawValue + " (" + because + ")" + invalid
  }

  /// The sheets with something on them that were not read; no line if there are none.
  func otherSheets(_ source: ImportSource) -> [String] {
    guard case .sheet(let workbook, let place) = source.file else { return [] }
    let others = workbook.sheets.indices.filter { workbook.sheets[$0].isFilled && $0 != place }
    return others.isEmpty ? [] : ["  " + words.otherSheets(list(workbook, others))]
  }

  /// Why there is no such sheet, and which there are.
  func noSheet(_ refusal: WorkbookRefusal, in workbook: Workbook) -> String {
    words.sentence(refusal) + words.semicolon + words.sheets(list(workbook))
  }

  private func list(_ workbook: Workbook, _ places: [Int]? = nil) -> String {
    let names = (places ?? Array(workbook.sheets.indices)).map { place in
      let sheet = workbook.sheets[place]
      let name = "\(place + 1) \(sheet.name)"
      return sheet.isHidden ? words.hiddenSheet(name) : name
    }
    let shown = names.prefix(ImportReport.mostSheets)
    let more = names.count > shown.count ? [words.more(names.count - shown.count)] : []
    return (shown + more).joined(separator: common.general.comma)
  }

  /// So many sheets are named.
  private static let mostSheets = 20
}
