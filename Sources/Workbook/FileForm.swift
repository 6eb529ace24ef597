/// What a file is by its first bytes.
enum FileForm: Equatable {
  /// A zip file, as .xlsx is.
  case zip
  /// A compound file of Microsoft's, as .xls is.
  case compound
  /// The records of an old workbook without anything around them.
  case records
  /// The XML of Excel 2003.
  case xml
  /// Something that passes for a workbook and is none.
  case other(OtherFile)
  /// None of these.
  case text

  /// So much of a file is looked at.
  private static let head = 4096

  /// Looks at the head of a file.
  init(_ bytes: [UInt8]) {
    if ZipArchive.begins(bytes) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      self = .zip
    } else if bytes.starts(with: CompoundFile.signature) {
      self = .compound
    } else if Self.areRecords(bytes) {
      self = .records
    } else if let file = Self.packed(bytes) {
      self = .other(file)
    } else {
      self = Self.markup(bytes)
    }
  }

  /// Whether a file begins with the head of a workbook or a sheet (MS-XLS §2.4.21): its number, a length that such a
  /// head has, a version, what it is the head of.
  private static func areRecords(_ bytes: [UInt8]) -> Bool {
    guard bytes.count > 8, bytes[0] == 0x09, let lengths = heads[bytes[1]] else { return false }
    return lengths.contains(bytes[2]) && bytes[3] == 0 && bytes[5] <= 6
      && [0x05, 0x10, 0x20, 0x40].contains(bytes[6]) && bytes[7] <= 1
  }

  private static let heads: [UInt8: [UInt8]] = [0: [4], 2: [6], 4: [6], 8: [4, 8, 16]]

  private static func packed(_ bytes: [UInt8]) -> OtherFile? {
    if bytes.starts(with: Array("%PDF-".utf8)) { return .pdf }
    let heads: [[UInt8]] = [[0x1F, 0x8B], Array("Rar!".utf8), [0x37, 0x7A, 0xBC, 0xAF]]
    return heads.contains { bytes.starts(with: $0) } ? .archive : nil
  }

  /// What a text is that begins with a mark; bytes of 0 between them, as in UTF-16, are passed over.
  private static func markup(_ bytes: [UInt8]) -> FileForm {
    let head = bytes.prefix(head).filter { $0 < 0x80 && $0 != 0 }
    let text = String(decoding: head, as: UTF8.self).lowercased().drop { $0.isWhitespace }
    if text.hasPrefix("mime-version:") { return .other(.webArchive) }
    guard text.hasPrefix("<") else { return .text }
    let isXml = ["<?xml", "<workbook", "<ss:workbook"].contains(where: text.hasPrefix)
    if isXml, text.contains("urn:schemas-microsoft-com:office:spreadsheet") { return .xml }
    if webMarks.contains(where: text.contains) { return .other(.webPage) }
    return text.hasPrefix("<?xml") ? .other(.xml) : .text
  }

  private static let webMarks = [
    "<html", "<!doctype html", "<table", "<head", "<meta", "<body", "<style", "<div", "<center", "<tr",
  ]
}
