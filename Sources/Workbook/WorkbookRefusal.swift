/// Why a file is not read as a workbook.
public enum WorkbookRefusal: Error, Sendable, Equatable {
  /// It is kept under a password.
  case locked
  /// Bytes of it are missing, changed or in each other's way.
  case damaged
  /// It unpacks to more than any workbook.
  case unpacksToTooMuch
  /// It has more cells than are read, or a cell where no sheet has any.
  case tooManyCells(most: Int)
  /// It is something else; what that is.
  case other(OtherFile)
  /// It has no such sheet.
  case noSheet(String)
}

/// What people take for a workbook, or save by a workbook's name.
public enum OtherFile: Sendable, Equatable, CaseIterable {
  /// A page of the web, as many banks and ERPs save by the name of .xls.
  case webPage
  /// A page of the web with its pictures in one file.
  case webArchive
  /// XML, but no table of a spreadsheet.
  case xml
  /// A table of LibreOffice.
  case openDocument
  /// The binary kind of workbook, .xlsb.
  case binaryWorkbook
  /// A table of Apple's.
  case numbers
  /// A text, a presentation or a message of an office program.
  case document
  /// A folder packed into one file.
  case archive
  /// A printed page.
  case pdf
}

/// What is more than a workbook of business has.
enum WorkbookLimits {
  /// So many rows and columns a sheet has at most.
  static let rows = 1_048_576
  static let columns = 16_384
  /// So many cells of one sheet are held, blank ones between filled ones counted.
  static let cells = 1 << 25
  /// So many bytes all that is read of a packed file may come to.
  static let unpacked = 1 << 30
  /// What unpacks to more than this may be no more than so many times its packed bytes.
  static let unsuspected = 64 << 20
  static let ratio = 200
  /// So many parts a packed file has at most, and sheets a workbook.
  static let parts = 65_535
  /// So deep elements stand in each other at most, and so many bytes one of them takes to name itself.
  static let depth = 256
  static let markup = 1 << 20
}
