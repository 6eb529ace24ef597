/// What a part refers to: where sheets, texts and formats are (ECMA-376 part 2, §9).
final class XlsxRelations: XmlTaking {
  /// What a relation leads to, by its ID: the last word of its type, and the path of the part.
  private(set) var byID: [String: (type: String, path: String)] = [:]
  private let folder: [Substring]

  /// No relations, of a part in that folder.
  init(folder: [Substring] = []) { self.folder = folder }

  /// The relations of a part; those of the whole file for the empty path.
  static func of(_ path: String, in zip: Unpacking) throws(WorkbookRefusal) -> XlsxRelations {
    let steps = path.split(separator: "/")
    let folder = Array(steps.dropLast())
    let relations = XlsxRelations(folder: folder)
    let file = (folder + ["_rels", "\(steps.last ?? "").rels"]).joined(separator: "/")
    guard zip.has(file) else { throw .damaged }
    try XlsxBook.read(file, of: zip, into: relations)
    return relations
  }

  /// The path of the first relation of a type.
  func path(ofType type: String) -> String? { byID.values.first { $0.type == type }?.path }

  var wantsText: Bool { false }
  var isDone: Bool { byID.count > WorkbookLimits.parts }

  func begin(_ name: String, _ attributes: XmlAttributes) {
    guard name == "Relationship", let id = attributes["Id"], let target = attributes["Target"] else { return }
    var steps = target.hasPrefix("/") ? [] : folder
    for step in target.split(whereSeparator: { $0 == "/" || $0 == "\\" }) where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    let type = attributes["Type"]?.split(separator: "/").last.map(String.init) ?? ""
    byID[id] = (type, steps.joined(separator: "/"))
  }

  func end(_ name: String) {}
  func text(_ piece: UnsafeBufferPointer<UInt8>) {}
}

/// The part that lists the sheets (ECMA-376 §18.2).
final class XlsxSheets: XmlTaking {
  private(set) var sheets: [(name: String, isHidden: Bool, relation: String)] = []
  /// Whether days are counted from 1904 on.
  private(set) var is1904 = false

  var wantsText: Bool { false }
  var isDone: Bool { sheets.count > WorkbookLimits.parts }

  func begin(_ name: String, _ attributes: XmlAttributes) {
    if name == "workbookPr" { is1904 = ["1", "true"].contains(attributes["date1904"]) }
    guard name == "sheet", let title = attributes["name"], let id = attributes.prefixed("id") else { return }
    sheets.append((XlsxText.unescaped(title), (attributes["state"] ?? "visible") != "visible", id))
  }

  func end(_ name: String) {}
  func text(_ piece: UnsafeBufferPointer<UInt8>) {}
}

/// The formats of cells, by the number of a cell's style (ECMA-376 §18.8).
final class XlsxStyles: XmlTaking {
  private var codes: [Int: String] = [:]
  private var numbers: [Int] = []
  private var formats: [Int: CellFormat] = [:]
  private var isInCells = false

  /// The format of a style.
  func format(_ style: Int) -> CellFormat {
    guard numbers.indices.contains(style) else { return .general }
    let number = numbers[style]
    if let format = formats[number] { return format }
    let format = codes[number].map(CellFormat.init(code:)) ?? CellFormat(known: number)
    formats[number] = format
    return format
  }

  var wantsText: Bool { false }
  var isDone: Bool { numbers.count > WorkbookLimits.parts || codes.count > WorkbookLimits.parts }

  func begin(_ name: String, _ attributes: XmlAttributes) {
    switch name {
    case "numFmt":
      guard let number = attributes["numFmtId"].flatMap(Int.init) else { return }
      codes[number] = attributes["formatCode"]
    case "cellXfs": isInCells = true
    case "xf" where isInCells: numbers.append(attributes["numFmtId"].flatMap(Int.init) ?? 0)
    default: break
    }
  }

  func end(_ name: String) { if name == "cellXfs" { isInCells = false } }
  func text(_ piece: UnsafeBufferPointer<UInt8>) {}
}

/// The texts that cells name by number (ECMA-376 §18.4).
final class XlsxTexts: XmlTaking {
  private(set) var texts: [String] = []
  private var text = XlsxText()

  var wantsText: Bool { text.isOpen }
  var isDone: Bool { false }

  func begin(_ name: String, _ attributes: XmlAttributes) { text.begin(name) }

  func end(_ name: String) throws(WorkbookRefusal) {
    text.end(name)
    guard name == "si" else { return }
    guard texts.count < WorkbookLimits.cells else { throw .tooManyCells(most: WorkbookLimits.cells) }
    texts.append(text.taken())
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) { text.take(piece) }
}
