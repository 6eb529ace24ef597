/// A workbook as a test writes it, in both kinds of file.
package struct WrittenWorkbook {
  /// What a cell holds.
  package enum Cell {
    case blank
    case text(String)
    /// A number, and the code of its format if it has one.
    case number(Double, String? = nil)
    case truth(Bool)
    /// `#REF!` or another error, by its name.
    case error(String)
  }

  /// A sheet of it.
  package struct Sheet {
    package var name: String
    package var isHidden = false
    package var rows: [[Cell]]

    package init(_ name: String, isHidden: Bool = false, _ rows: [[Cell]]) {
      (self.name, self.isHidden, self.rows) = (name, isHidden, rows)
    }
  }

  package var sheets: [Sheet]
  /// Whether days are counted from 1904 on.
  package var is1904 = false

  package init(_ sheets: [Sheet]) { self.sheets = sheets }

  /// The codes of all formats, in the order they are met.
  var formats: [String] {
    var formats: [String] = []
    for case .number(_, let format?) in sheets.flatMap(\.rows).joined() where !formats.contains(format) {
      formats.append(format)
    }
    return formats
  }

  /// All texts, each once.
  var texts: [String] {
    var (texts, known) = ([String](), Set<String>())
    for case .text(let text) in sheets.flatMap(\.rows).joined() where known.insert(text).inserted {
      texts.append(text)
    }
    return texts
  }

  /// Errors by their names, and their numbers in the old files.
  static let errors: [String: UInt8] = [
    "#NULL!": 0, "#DIV/0!": 7, "#VALUE!": 15, "#REF!": 23, "#NAME?": 29, "#NUM!": 36, "#N/A": 42,
  ]
}
