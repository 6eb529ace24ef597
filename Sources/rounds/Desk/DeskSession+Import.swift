internal import BookStore
internal import Exchange
internal import SalesBook
internal import Screens
internal import TextCanvas

// Files of other programs: read once, looked at as long as somebody likes, brought in as they were shown.
extension DeskSession {
  /// After so many milliseconds, and so often, it is shown how far an import has come.
  private static let showEvery = 250

  /// Works out what an import would do. What kind of file it is, its columns tell, if nobody says.
  func preview(_ wishes: ImportWishes) {
    followed(wishes) { report, watch in
      let source = try read(wishes, watch)
      let table = self.table(source, wishes, watch)
      var outcome: ImportOutcome?
      if case .success(let table) = table {
        let operation = ImportFile(table, named: DeskSession.name(wishes), watch: watch).operation
        var ids = FreshIDs(SystemIDs())
        outcome =
          try operation.outcome(
            on: book.store.book, as: book.author(insisting: wishes.insists), drawing: &ids
          ).outcome
      }
      guard !watch.isOver else { return }
      tell(
        .importPreviewed(
          report.preview(
            source, wishes, named: DeskSession.name(wishes), table, outcome, in: book.policy.currency)))
    }
  }

  /// Brings a file in as it was shown; rows that cannot be are told.
  func bringIn(_ wishes: ImportWishes) {
    followed(wishes) { report, watch in
      let source = try read(wishes, watch)
      let table = try self.table(source, wishes, watch).mapError { refusal in
        CommandFailure(sentence: report.sentence(refusal))
      }.get()
      let name = DeskSession.name(wishes)
      let file = ImportFile(table, named: name, watch: watch)
      guard !watch.isOver else { return }
      let (outcome, committed) = try book.commit(reporting: file.operation, insists: wishes.insists)
      if let committed { accept(committed) } else { takeArrivals() }
      guard !watch.isOver else { return }
      imported = nil
      let lines = report.outcome(outcome, of: name, isDryRun: false)
      tell(.told(lines.map { $0.drop { $0 == " " } }.joined(separator: "; ")))
    }
  }

  /// Does something with a file, and tells what went wrong with it.
  private func followed(_ wishes: ImportWishes, _ act: (ImportReport, ImportWatch) throws -> Void) {
    let report = ImportReport(book.words, at: keymap)
    let name = DeskSession.name(wishes)
    let watch = watch(over: name, report)
    do {
      try act(report, watch)
    } catch  where watch.isOver {
      // What half a file says of itself is of no use to anybody.
    } catch let mistake as MappingMistake {
      tell(.storeFailed(report.sentence(mistake)))
    } catch {
      fail(error)
    }
    if watch.isOver { tell(.told(report.words.brokenOff(name))) }
  }

  /// The file, read once for as long as it is looked at: what was shown is what is brought in.
  private func read(_ wishes: ImportWishes, _ watch: ImportWatch) throws -> ImportSource {
    if imported?.path != wishes.path || wishes == ImportWishes(path: wishes.path) {
      imported = (wishes.path, try ImportSource(guessing: book.surroundings.expanded(wishes.path), watch))
    }
    guard let read = imported?.source else { return try ImportSource(guessing: wishes.path, watch) }
    return try ImportSource(read, as: wishes, watch)
  }

  private func table(
    _ source: ImportSource, _ wishes: ImportWishes, _ watch: ImportWatch
  ) -> Result<ImportTable, ImportRefusal> {
    do throws(ImportRefusal) {
      return .success(
        try ImportTable(
          source.csv, source.mapping, dates: wishes.dates.flatMap { DateOrder(rawValue: $0) },
          decimal: wishes.decimal.flatMap { DecimalMark(rawValue: $0) }, watch: watch))
    } catch {
      return .failure(error)
    }
  }

  private static func name(_ wishes: ImportWishes) -> String {
    wishes.path.split(separator: "/").last.map(String.init) ?? wishes.path
  }

  /// Shows how far an import has come, and breaks it off at the key that goes back.
  private func watch(over name: String, _ report: ImportReport) -> ImportWatch {
    var next = Clock.monotonicMilliseconds + DeskSession.showEvery
    let stages = ImportWatch.Stage.allCases.count
    return ImportWatch { stage, done in
      guard Clock.monotonicMilliseconds >= next else { return true }
      let hundredths = (stage.rawValue * 100 + Int(done * 100)) / stages
      let goesOn = self.show(report.words.progress(name, hundredths, back: self.desk.backKey))
      next = Clock.monotonicMilliseconds + DeskSession.showEvery
      return goesOn
    }
  }
}
