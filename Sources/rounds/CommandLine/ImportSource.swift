internal import BookStore
internal import Exchange
internal import SalesBook
internal import Screens

/// A file to be brought in: what it is, its rows and which column feeds which field.
struct ImportSource {
  let file: ImportedFile
  let csv: CsvTable
  let mapping: ColumnMapping
  /// The table as it is found, before anybody says where it is.
  private(set) var found: FoundTable

  /// Reads a file and maps its columns.
  init(
    _ path: String, _ kind: ImportKind, _ encoding: TextEncoding?, sheet: String?, header: Int?,
    choices: [ColumnChoice], _ words: ImportReport, _ watch: ImportWatch? = nil
  ) throws {
    let file = try ImportedFile(try WholeFile.read(path), encoding, sheet: sheet, words)
    self = try Self.telling(sheet == nil ? file.choices : [file]) { file in
      let table = try file.table(headerLine: header, watch)
      return ImportSource(
        file: file, csv: table, mapping: try ColumnMapping(table.header, as: kind, choices: choices))
    }
    guard sheet != nil || header != nil || file.choices.count > 1 else { return }
    found = try ImportSource(guessing: file.asFound, watch).found
  }

  /// Reads a plain file, as the first kind whose columns it has: receivables, customers, payments.
  init(guessing path: String, _ words: ImportReport, _ watch: ImportWatch) throws {
    let read = try WholeFile.readPlain(path, most: WholeFile.mostImported)
    try self.init(guessing: ImportedFile(read, nil, sheet: nil, words), watch)
  }

  private init(guessing file: ImportedFile, _ watch: ImportWatch?) throws {
    self = try Self.telling(file.choices) { file in
      let table = try file.table(headerLine: nil, watch)
      return ImportSource(file: file, csv: table, mapping: try ImportSource.likeliest(table.header))
    }
  }

  /// Those rows of that file, its columns so mapped; the table is the one that is found, unless another is.
  init(file: ImportedFile, csv: CsvTable, mapping: ColumnMapping, found: FoundTable? = nil) {
    (self.file, self.csv, self.mapping) = (file, csv, mapping)
    self.found = found ?? FoundTable(csv, in: file)
  }

  /// Columns so called, as those of the first kind whose columns they are.
  static func likeliest(_ header: [String]) throws(MappingMistake) -> ColumnMapping {
    var mappings: [ColumnMapping] = []
    for kind in ImportKind.guessed { mappings.append(try ColumnMapping(header, as: kind)) }
    return mappings.first(where: \.isTelling) ?? mappings.first { $0.missing.isEmpty } ?? mappings[0]
  }

  /// The first of some files whose columns feed all that must be; the first of all if none does.
  private static func telling(
    _ files: [ImportedFile], _ read: (ImportedFile) throws -> ImportSource
  ) throws -> ImportSource {
    let first = Result { try read(files[0]) }
    if let source = try? first.get(), source.mapping.missing.isEmpty { return source }
    for file in files.dropFirst() {
      if let source = try? read(file), source.mapping.missing.isEmpty { return source }
    }
    return try first.get()
  }

  /// Its rows cell by cell; a file that cannot be brought in as a whole is refused in words.
  func table(
    _ dates: DateOrder?, _ decimal: DecimalMark?, _ words: ImportReport, _ watch: ImportWatch? = nil
  ) throws(CommandFailure) -> ImportTable {
    do throws(ImportRefusal) {
      return try ImportTable(csv, mapping, dates: dates, decimal: decimal, watch: watch)
    } catch {
      throw CommandFailure(sentence: words.sentence(error))
    }
  }
}
