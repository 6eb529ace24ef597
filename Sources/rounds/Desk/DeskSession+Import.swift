internal import BookStore
internal import Exchange
internal import SalesBook
internal import Screens

extension DeskSession {
  /// How many rows that wait are shown with what is to be said of them.
  private static let rowsShown = 5

  /// Brings in a CSV file of another program; what kind of file it is, its
  /// columns tell. Rows that cannot be read are counted: the command line
  /// writes them to a file.
  func importFile(_ path: String, insists: Bool) {
    do {
      let report = ImportReport(book.words)
      let source = try ImportSource(guessing: book.surroundings.expanded(path))
      let name = path.split(separator: "/").last.map(String.init) ?? path
      let file = ImportFile(try source.table(nil, nil, report), named: name)
      let (outcome, committed) = try book.commit(reporting: file.operation, insists: insists)
      if let committed { accept(committed) } else { takeArrivals() }
      tell(.told(report.outcome(outcome, of: name, isDryRun: false).joined(separator: "; ")))
      let waiting = outcome.badRows.filter(\.isWaiting)
      guard !waiting.isEmpty else { return }
      tell(
        .importAsks(
          path: path, count: waiting.count,
          sentences: report.badRows(Array(waiting.prefix(DeskSession.rowsShown)))))
    } catch let mistake as MappingMistake {
      tell(.storeFailed(ImportReport(book.words).sentence(mistake)))
    } catch {
      tell(.storeFailed(book.complaint(error)))
    }
  }
}

extension ImportSource {
  /// Reads a file as the first kind whose columns it has: receivables,
  /// customers, payments.
  init(guessing path: String) throws {
    let sources = try ImportKind.allCases.map { try ImportSource(path, $0, nil, choices: []) }
    self =
      sources.first { $0.mapping.isTelling } ?? sources.first { $0.mapping.missing.isEmpty } ?? sources[0]
  }
}
