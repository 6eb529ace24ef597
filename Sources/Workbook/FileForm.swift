/// What a file is by its first bytes.
enum FileForm: Equatable {
  /// A zip file, as .xlsx is.
  case zip
  /// A compound file of Microsoft's, as .xls is.
  case compound
  /// The records of an old workbook without anything around them.
  case records
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
    } else if let file = Self.packed(bytes) ?? Self.markup(bytes) {
      self = .other(file)
    } else {
      self = .text
    }
  }

  /// Whether a file begins with the head of a workbook or a sheet: its number, a length of a few bytes, a version.
  private static func areRecords(_ bytes: [UInt8]) -> Bool {
    guard bytes.count > 8, bytes[0] == 0x09, [0x00, 0x02, 0x04, 0x08].contains(bytes[1]) else { return false }
    return (4...16).contains(bytes[2]) && bytes[3] == 0 && bytes[5] <= 6
  }

  private static func packed(_ bytes: [UInt8]) -> OtherFile? {
    if bytes.starts(with: Array("%PDF-".utf8)) { return .pdf }
    let heads: [[UInt8]] = [[0x1F, 0x8B], Array("Rar!".utf8), [0x37, 0x7A, 0xBC, 0xAF]]
    return heads.contains { bytes.starts(with: $0) } ? .archive : nil
  }

  /// What a text is that begins with a mark; bytes of 0 between them, as in UTF-16, are passed over.
  private static func markup(_ bytes: [UInt8]) -> OtherFile? {
    let head = bytes.prefix(head).filter { $0 < 0x80 && $0 != 0 }
    let text = String(decoding: head, as: UTF8.self).lowercased().drop { $0.isWhitespace }
    if text.hasPrefix("mime-version:") { return .webArchive }
    guard text.hasPrefix("<") else { return nil }
    if text.contains("urn:schemas-microsoft-com:office:spreadsheet"),
      text.hasPrefix("<?xml") || text.hasPrefix("<workbook")
    {
      return .xmlSpreadsheet
    }
    let marks = [
      "<html", "<!doctype html", "<table", "<head", "<meta", "<body", "<style", "<div", "<center", "<tr",
    ]
    if marks.contains(where: text.contains) { return .webPage }
    return text.hasPrefix("<?xml") ? .xml : nil
  }
}
