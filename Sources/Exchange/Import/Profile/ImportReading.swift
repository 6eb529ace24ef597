public import SalesBook

/// How somebody wishes a file to be read, where that is not left to be found out.
public struct ImportReading: Sendable, Equatable {
  /// What it brings in.
  public var kind: ImportKind
  /// The place of the column that feeds a field, from 0; no place where none is to feed it.
  public var columns: [ImportField: Int?] = [:]
  /// The line its header begins on, from 1.
  public var headerLine: Int?
  /// The sheet of a workbook it stands on, by its name.
  public var sheet: String?
  /// The order of its dates.
  public var dates: DateOrder?
  /// The decimal mark of its amounts.
  public var decimal: DecimalMark?
  /// Whether it holds all open items of its source.
  public var isComplete = false

  /// Reads a file of that kind, and leaves the rest to be found out.
  public init(_ kind: ImportKind) { self.kind = kind }

  /// Whether everything is left to be found out.
  public var isAsFound: Bool {
    columns.isEmpty && headerLine == nil && sheet == nil && dates == nil && decimal == nil && !isComplete
  }

  /// The wished columns, for a mapping.
  public var choices: [ColumnChoice] {
    kind.fields.compactMap { field in columns[field].map { ColumnChoice(field, at: $0) } }
  }

  /// Without the columns that are found all the same in that header.
  public func needed(for header: [String]) -> ImportReading {
    var needed = self
    for field in kind.fields where columns[field] != nil {
      guard let with = try? ColumnMapping(header, as: kind, choices: needed.choices) else { return self }
      var fewer = needed
      fewer.columns[field] = nil
      let without = try? ColumnMapping(header, as: kind, choices: fewer.choices)
      if without == with { needed = fewer }
    }
    return needed
  }
}

/// Why a file is not read as last time, though its shape is the same.
public enum ProfileMisfit: Error, Sendable, Equatable {
  /// It has no such column, or several.
  case column(String)
  /// The workbook has no such sheet.
  case sheet(String)
  /// What the profile says of it is nothing this program knows: somebody wrote it by hand, or a later version did.
  case unknown(String)
}

// A reading as the book keeps it.
extension ImportReading {
  /// Reads a file as a profile says; `header` is what it has with the profile's sheet and header line.
  public init(_ profile: ImportProfile, header: [String]) throws(ProfileMisfit) {
    self = try ImportReading(unmapped: profile)
    let known = KeptColumns(header)
    for line in profile.columns.split(whereSeparator: \.isNewline) {
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let called = parts.count == 2 ? String(parts[1].drop { $0 == " " }) : ""
      guard parts.count == 2, let field = kind.fields.first(where: { $0.keyword == parts[0] }) else {
        throw .unknown(String(line))
      }
      guard !called.isEmpty else {
        columns[field] = .some(nil)
        continue
      }
      guard let place = known.place(of: called) else { throw .column(called) }
      columns[field] = place
    }
  }

  /// Reads a file as a profile says, but for its columns.
  public init(unmapped profile: ImportProfile) throws(ProfileMisfit) {
    guard let kind = ImportKind(rawValue: profile.kind) else { throw .unknown(profile.kind) }
    self.init(kind)
    headerLine = profile.headerLine
    sheet = profile.sheet.isEmpty ? nil : profile.sheet
    dates = try Self.known(profile.dates)
    decimal = try Self.known(profile.decimal)
    isComplete = profile.isComplete
  }

  private static func known<Choice: RawRepresentable>(_ text: String) throws(ProfileMisfit) -> Choice?
  where Choice.RawValue == String {
    guard !text.isEmpty else { return nil }
    guard let choice = Choice(rawValue: text) else { throw .unknown(text) }
    return choice
  }

  /// What a book keeps of it for files of that shape; `header` is the one the columns are of.
  public func profile(ofShape shape: String, header: [String]) -> ImportProfile {
    let known = KeptColumns(header)
    var profile = ImportProfile(key: Name(shape))
    profile.kind = kind.rawValue
    profile.columns = kind.fields.compactMap { field in
      columns[field].map { place in
        place.map { "\(field.keyword): \(known.name(at: $0))" } ?? "\(field.keyword):"
      }
    }.joined(separator: "\n")
    profile.headerLine = headerLine
    (profile.sheet, profile.isComplete) = (sheet ?? "", isComplete)
    (profile.dates, profile.decimal) = (dates?.rawValue ?? "", decimal?.rawValue ?? "")
    return profile
  }
}
