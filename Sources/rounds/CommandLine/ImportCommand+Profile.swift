internal import Exchange
internal import SalesBook

// A file is read as options say, else as files of its shape were read last time, else as it is found.
extension ImportCommand {
  /// A file, how it is read and what comes of that.
  struct ReadFile {
    let source: ImportSource
    /// What is wished of it.
    let reading: ImportReading
    /// What the book is to keep of that.
    let wish: ProfileWish
    /// What is to be said of it.
    var told: [String] = []
  }

  /// That file, as it is to be read.
  func profiled(
    _ source: ImportSource, _ book: Book, _ words: ImportReport, _ watch: ImportWatch?
  ) throws -> ReadFile {
    if let said = try said(of: source) {
      return ReadFile(
        source: source, reading: said, wish: noProfile ? .nothing : source.remembering(said, in: book))
    }
    var found = ImportReading(kind)
    found.isComplete = complete
    let wish = !noProfile && complete ? source.remembering(found, in: book) : .nothing
    guard !noProfile, let last = source.profile(in: book), last.kind == kind.rawValue else {
      return ReadFile(source: source, reading: found, wish: wish)
    }
    do {
      let (read, reading) = try source.read(as: last, watch)
      var kept = last
      kept.isComplete = complete || last.isComplete
      return ReadFile(
        source: read, reading: reading, wish: .keep(kept), told: ["  " + words.asLastTime(last)])
    } catch let misfit as ProfileMisfit {
      return ReadFile(
        source: source, reading: found, wish: .nothing, told: ["  " + words.notAsLastTime(last, misfit)])
    }
  }

  /// What options say of how it is read; nil if none does.
  private func said(of source: ImportSource) throws(MappingMistake) -> ImportReading? {
    let isSaid = !map.isEmpty || header != nil || sheet != nil || dates.given != nil || decimal.given != nil
    guard isSaid else { return nil }
    var reading = ImportReading(kind)
    for choice in try choices() {
      reading.columns[choice.field] = .some(
        choice.column.isEmpty ? nil : source.mapping.columns[choice.field])
    }
    (reading.headerLine, reading.sheet) = (header, sheet.flatMap { _ in source.file.sheetName })
    (reading.dates, reading.decimal, reading.isComplete) = (dates.given, decimal.given, complete)
    return reading
  }
}
