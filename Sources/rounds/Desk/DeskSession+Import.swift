internal import BookStore
internal import Exchange
internal import SalesBook
internal import Screens
internal import TextCanvas

extension DeskSession {
  /// How many rows that wait are shown with what is to be said of them.
  private static let rowsShown = 5
  /// After so many milliseconds, and so often, it is shown how far an import has come.
  private static let showEvery = 250

  /// Brings in a CSV file of another program; what kind of file it is, its
  /// columns tell. Rows that cannot be read are counted: the command line
  /// writes them to a file.
  func importFile(_ path: String, insists: Bool) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let watch = watch(over: name)
    do {
      try bringIn(path, name, insists, watch)
    } catch  where watch.isOver {
      // What half a file says of itself is of no use to anybody.
    } catch let mistake as MappingMistake {
      tell(.storeFailed(ImportReport(book.words).sentence(mistake)))
    } catch {
      fail(error)
    }
    if watch.isOver { tell(.told(ImportReport(book.words).words.brokenOff(name))) }
  }

  private func bringIn(_ path: String, _ name: String, _ insists: Bool, _ watch: ImportWatch) throws {
    let report = ImportReport(book.words)
    let source = try ImportSource(guessing: book.surroundings.expanded(path), watch)
    let table = try source.table(nil, nil, report, watch)
    let file = ImportFile(table, named: name, watch: watch)
    guard !watch.isOver else { return }
    let (outcome, committed) = try book.commit(reporting: file.operation, insists: insists)
    if let committed { accept(committed) } else { takeArrivals() }
    guard !watch.isOver else { return }
    // What was left out, and sums that do not fit, are told here as at the shell.
    let lines = report.outcome(outcome, of: name, isDryRun: false) + report.leftOut(table)
    tell(.told(lines.map { $0.drop { $0 == " " } }.joined(separator: "; ")))
    let waiting = outcome.badRows.filter(\.isWaiting)
    guard !waiting.isEmpty else { return }
    tell(
      .importAsks(
        path: path, count: waiting.count,
        sentences: report.badRows(Array(waiting.prefix(DeskSession.rowsShown)))))
  }

  /// Shows how far an import has come, and breaks it off at the key that goes back.
  private func watch(over name: String) -> ImportWatch {
    var next = Clock.monotonicMilliseconds + DeskSession.showEvery
    let stages = ImportWatch.Stage.allCases.count
    return ImportWatch { stage, done in
      guard Clock.monotonicMilliseconds >= next else { return true }
      let hundredths = (stage.rawValue * 100 + Int(done * 100)) / stages
      let words = ImportReport(self.book.words).words
      let goesOn = self.show(words.progress(name, hundredths, back: self.desk.backKey))
      next = Clock.monotonicMilliseconds + DeskSession.showEvery
      return goesOn
    }
  }
}
