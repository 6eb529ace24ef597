/// A workbook of a spreadsheet program, found by what is in it, whatever it is called: .xlsx (ECMA-376), .xls
/// (BIFF 2 to 8, in a compound file or by itself) and the XML of Excel 2003.
public struct Workbook {
  /// A sheet of it.
  public struct Sheet: Sendable, Equatable {
    /// What its tab says.
    public let name: String
    /// Whether the tab is not shown.
    public let isHidden: Bool
    /// Whether any cell holds something.
    public let isFilled: Bool
  }

  /// The sheets that have cells, in order.
  public let sheets: [Sheet]
  private let source: any SheetSource

  /// Makes texts of the bytes of old workbooks, by the number of a code page if the file says one.
  public typealias Decoding = (_ codePage: Int?, _ bytes: [UInt8]) -> [UInt8]

  /// Reads what sheets there are; nil if the file is no workbook and nothing that passes for one, but may be text.
  public init?(_ bytes: [UInt8], decoding: @escaping Decoding) throws(WorkbookRefusal) {
    switch FileForm(bytes) {
    case .zip: source = try XlsxBook(bytes)
    case .compound: source = try XlsBook(compound: bytes, decoding)
    case .records: source = try XlsBook(records: bytes, decoding)
    case .xml: source = try XmlBook(bytes)
    case .other(let file): throw .other(file)
    case .text: return nil
    }
    var sheets: [Sheet] = []
    for (place, tab) in source.tabs.enumerated() {
      sheets.append(Sheet(name: tab.name, isHidden: tab.isHidden, isFilled: try source.isFilled(place)))
    }
    self.sheets = sheets
  }

  /// The sheet of a name, else of a number from 1; without either the first one shown that holds something. Nil if there
  /// is nothing on any.
  public func place(ofSheet wanted: String?) throws(WorkbookRefusal) -> Int? {
    guard let wanted else {
      return sheets.firstIndex { $0.isFilled && !$0.isHidden } ?? sheets.firstIndex(where: \.isFilled)
    }
    if let place = sheets.firstIndex(where: { $0.name == wanted }) { return place }
    if let place = sheets.firstIndex(where: { $0.name.lowercased() == wanted.lowercased() }) { return place }
    guard let number = Int(wanted), sheets.indices.contains(number - 1) else { throw .noSheet(wanted) }
    return number - 1
  }

  /// The cells of a sheet; `goesOn` is asked now and then with how much of it is read, and ends the reading.
  public func grid(
    of place: Int, goesOn: (Double) -> Bool = { _ in true }
  ) throws(WorkbookRefusal) -> SheetGrid {
    try source.grid(of: place, goesOn: goesOn)
  }
}

/// A kind of file that holds sheets.
protocol SheetSource {
  /// The sheets with cells, in order, and whether their tabs are not shown.
  var tabs: [(name: String, isHidden: Bool)] { get }
  /// Whether any cell of a sheet holds something.
  func isFilled(_ place: Int) throws(WorkbookRefusal) -> Bool
  /// The cells of a sheet.
  func grid(of place: Int, goesOn: (Double) -> Bool) throws(WorkbookRefusal) -> SheetGrid
}
