/// A workbook of the present kind: XML in a zip file.
final class XlsxBook: SheetSource {
  private let zip: Unpacking
  private let book: XlsxSheets
  /// The parts the sheets are in, in the order of their tabs.
  private let paths: [String]
  let tabs: [(name: String, isHidden: Bool)]
  private var known: (texts: [String], styles: XlsxStyles)?
  private let relations: XlsxRelations

  /// Finds the sheets.
  init(_ bytes: [UInt8]) throws(WorkbookRefusal) {
    let zip = Unpacking(try ZipArchive(bytes))
    self.zip = zip
    let main = try Self.main(of: zip)
    book = XlsxSheets()
    try Self.read(main, of: zip, into: book)
    relations = try XlsxRelations.of(main, in: zip)
    var (tabs, paths) = ([(name: String, isHidden: Bool)](), [String]())
    for sheet in book.sheets {
      // A sheet of a chart has no cells.
      guard let relation = relations.byID[sheet.relation], relation.type == "worksheet" else { continue }
      guard zip.has(relation.path) else { throw .damaged }
      tabs.append((sheet.name, sheet.isHidden))
      paths.append(relation.path)
    }
    (self.tabs, self.paths) = (tabs, paths)
  }

  func isFilled(_ place: Int) throws(WorkbookRefusal) -> Bool {
    let looking = XlsxSheetReading(texts: [], styles: XlsxStyles(), is1904: false)
    looking.onlyLooks = true
    try Self.read(paths[place], of: zip, into: looking)
    return looking.isFilled
  }

  func grid(of place: Int, goesOn: (Double) -> Bool) throws(WorkbookRefusal) -> SheetGrid {
    let (texts, styles) = try beside()
    let reading = XlsxSheetReading(texts: texts, styles: styles, is1904: book.is1904)
    try Self.read(paths[place], of: zip, into: reading, goesOn: goesOn)
    return try reading.finished()
  }

  /// The texts and formats all sheets share.
  private func beside() throws(WorkbookRefusal) -> (texts: [String], styles: XlsxStyles) {
    if let known { return known }
    let (texts, styles) = (XlsxTexts(), XlsxStyles())
    if let path = relations.path(ofType: "sharedStrings"), zip.has(path) {
      try Self.read(path, of: zip, into: texts)
    }
    if let path = relations.path(ofType: "styles"), zip.has(path) {
      try Self.read(path, of: zip, into: styles)
    }
    known = (texts.texts, styles)
    return (texts.texts, styles)
  }

  /// The part the workbook is in; throws what the file is if it is none.
  private static func main(of zip: Unpacking) throws(WorkbookRefusal) -> String {
    let whole = zip.has("_rels/.rels") ? try XlsxRelations.of("", in: zip) : XlsxRelations()
    let path = whole.path(ofType: "officeDocument") ?? "xl/workbook.xml"
    if path.lowercased().hasSuffix(".bin") { throw .other(.binaryWorkbook) }
    if zip.has(path), path.lowercased().contains("workbook") || zip.has("xl/styles.xml") { return path }
    if zip.has("content.xml"), zip.has("mimetype") { throw .other(.openDocument) }
    if zip.has("index/document.iwa") { throw .other(.numbers) }
    let isDocument = zip.has("word/document.xml") || zip.has("ppt/presentation.xml")
    throw .other(isDocument ? .document : .archive)
  }

  /// Reads a part as far as it is wanted.
  static func read(
    _ path: String, of zip: Unpacking, into taking: any XmlTaking, goesOn: (Double) -> Bool = { _ in true }
  ) throws(WorkbookRefusal) {
    let reading = try XmlReading(taking)
    let size = Double(max(1, zip.size(of: path)))
    var (done, isWhole) = (0, true)
    try zip.unpack(path) { piece throws(WorkbookRefusal) in
      done += piece.count
      isWhole = goesOn(min(1, Double(done) / size)) ? try reading.read(piece) : false
      return isWhole
    }
    if isWhole { try reading.finish() }
  }
}
