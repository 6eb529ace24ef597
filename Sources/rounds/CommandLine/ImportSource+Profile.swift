internal import Exchange
internal import SalesBook
internal import Workbook

/// The table of a file as it is found, before anybody says where it is: files of one shape have its header in common.
struct FoundTable {
  let header: [String]
  /// The line the header ends on.
  let headerLine: Int
  /// The sheet of a workbook it stands on.
  let sheet: String?

  /// That table of that file.
  init(_ csv: CsvTable, in file: ImportedFile) {
    (header, headerLine, sheet) = (csv.header, csv.headerLine, file.sheetName)
  }

  /// The header without what stands before it in a file of rows that were set aside.
  private var ownHeader: ArraySlice<String> {
    let isSetAside = SetAsideRows.titles.contains { $0.begins(header) }
    return header.dropFirst(isSetAside ? 2 : 0)
  }

  /// What a book knows files of its shape by; nil if it has no header at all.
  var shape: String? { ownHeader.isEmpty ? nil : HeaderSum(Array(ownHeader)).digits }
}

// Files of one shape are read as they were last time.
extension ImportSource {
  /// What a book keeps of how files of its shape are read; nil if nothing.
  func profile(in book: Book) -> ImportProfile? { found.shape.flatMap { book.importProfiles[Name($0)] } }

  /// The file, read as a profile says, and what is wished of it so.
  func read(
    as profile: ImportProfile, _ watch: ImportWatch?
  ) throws -> (source: ImportSource, reading: ImportReading) {
    let unmapped = try ImportReading(unmapped: profile)
    let file = try unmapped.sheet.map { try self.file.turned(to: $0) } ?? self.file
    let isAsRead = unmapped.sheet == nil && unmapped.headerLine == nil
    let csv = isAsRead ? self.csv : try file.table(headerLine: unmapped.headerLine, watch)
    let reading = try ImportReading(profile, header: csv.header)
    let mapping = try ColumnMapping(csv.header, as: reading.kind, choices: reading.choices)
    return (ImportSource(file: file, csv: csv, mapping: mapping, found: found), reading)
  }

  /// What a book is to keep of a file that was read so. Where nothing is wished, what it kept is forgotten, but not what
  /// does not fit this one file.
  func remembering(_ reading: ImportReading, in book: Book) -> ProfileWish {
    guard let shape = found.shape else { return .nothing }
    var needed = reading.needed(for: csv.header)
    if needed.sheet == found.sheet { needed.sheet = nil }
    if csv.header == found.header, csv.headerLine == found.headerLine { needed.headerLine = nil }
    let likeliest = try? ImportSource.likeliest(csv.header).kind
    guard needed.isAsFound, likeliest == reading.kind else {
      return .keep(needed.profile(ofShape: shape, header: csv.header))
    }
    guard let profile = profile(in: book), (try? read(as: profile, nil)) != nil else { return .nothing }
    return .forget(shape)
  }
}

extension ImportedFile {
  /// The same workbook, with its sheet of that name.
  fileprivate func turned(to sheet: String) throws(ProfileMisfit) -> ImportedFile {
    guard case .sheet(let workbook, _) = self,
      let place = workbook.sheets.firstIndex(where: { $0.name == sheet })
    else { throw .sheet(sheet) }
    return .sheet(workbook, place)
  }
}
