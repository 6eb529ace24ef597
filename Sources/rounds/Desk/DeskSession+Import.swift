internal import BookStore
internal import Exchange
internal import SalesBook
internal import Screens
internal import TextCanvas

// Files of other programs: read once, looked at as long as somebody likes, brought in as they were shown.
extension DeskSession {
  /// Works out what an import would do. What kind of file it is, its columns tell, if nobody says. How far it has come
  /// is shown every so many milliseconds.
  func preview(_ wishes: ImportWishes, showingEvery milliseconds: Int = ImportProgressLine.showEvery) {
    followed(wishes, milliseconds) { report, watch in
      let wishes = try opened(wishes, report, watch)
      let source = try read(wishes, report, watch)
      let remembering = source.remembering(wishes.reading(source.mapping.kind), in: book.store.book)
      let table = self.table(source, wishes, watch)
      var outcome: ImportOutcome?
      if case .success(let table) = table {
        let operation = ImportFile(table, as: wishes, remembering: remembering, watch).operation
        var ids = FreshIDs(SystemIDs())
        outcome =
          try operation.outcome(
            on: book.store.book, as: book.author(insisting: wishes.insists), drawing: &ids
          ).outcome
      }
      guard !watch.isOver else { return }
      var preview = report.preview(source, wishes, table, outcome, in: book.policy.currency)
      preview.remembered = report.remembered(remembering, before: source.profile(in: book.store.book))
      if let misfit = imported?.misfit { preview.warnings.insert(misfit, at: 0) }
      tell(.importPreviewed(preview))
    }
  }

  /// Brings a file in as it was shown; rows that do not come in are kept in a file, as the command line keeps them.
  func bringIn(_ wishes: ImportWishes, showingEvery milliseconds: Int = ImportProgressLine.showEvery) {
    followed(wishes, milliseconds) { report, watch in
      let wishes = try opened(wishes, report, watch)
      let source = try read(wishes, report, watch)
      let table = try self.table(source, wishes, watch).mapError { refusal in
        CommandFailure(sentence: report.sentence(refusal))
      }.get()
      let remembering = source.remembering(wishes.reading(source.mapping.kind), in: book.store.book)
      let file = ImportFile(table, as: wishes, remembering: remembering, watch)
      guard !watch.isOver else { return }
      let (outcome, committed) = try book.commit(reporting: file.operation, insists: wishes.insists)
      if let committed { accept(committed) } else { takeArrivals() }
      guard !watch.isOver else { return }
      imported = nil
      var lines = report.outcome(outcome, of: wishes.name, isDryRun: false)
      lines += setAside(outcome.badRows, of: source, at: book.surroundings.expanded(wishes.path), report)
      tell(.told(lines.map { $0.drop { $0 == " " } }.joined(separator: "; ")))
    }
  }

  /// Does something with a file, and tells what went wrong with it.
  private func followed(
    _ wishes: ImportWishes, _ milliseconds: Int, _ act: (ImportReport, ImportWatch) throws -> Void
  ) {
    let report = ImportReport(book.words, at: keymap)
    // Shows how far it has come, and breaks it off at the key that goes back.
    let watch = ImportWatch(every: milliseconds, by: { Clock.monotonicMilliseconds }) { progress in
      self.show(report.words.progress(wishes.name, progress) + report.words.breaksOff(self.desk.backKey))
    }
    do {
      try act(report, watch)
    } catch  where watch.isOver {
      // What half a file says of itself is of no use to anybody.
    } catch let mistake as MappingMistake {
      tell(.storeFailed(report.sentence(mistake)))
    } catch {
      fail(error)
    }
    if watch.isOver { tell(.told(report.words.brokenOff(wishes.name))) }
  }

  /// What is wished of a file, which is read once for as long as it is looked at: what was shown is what is brought in.
  /// A file that was not looked at yet is wished to be read as the book's profile of its shape says.
  private func opened(_ wishes: ImportWishes, _ report: ImportReport, _ watch: ImportWatch) throws
    -> ImportWishes
  {
    guard imported?.path != wishes.path || !wishes.isOpened else { return wishes }
    let source = try ImportSource(guessing: book.surroundings.expanded(wishes.path), report, watch)
    imported = (wishes.path, source, nil)
    // Whoever has said something already goes by that.
    guard wishes == ImportWishes(path: wishes.path) else { return wishes }
    guard let profile = source.profile(in: book.store.book) else {
      return ImportWishes(opening: wishes.path, as: nil)
    }
    do {
      return ImportWishes(opening: wishes.path, as: try source.read(as: profile, watch).reading)
    } catch let misfit as ProfileMisfit {
      imported?.misfit = report.notAsLastTime(profile, misfit)
      return ImportWishes(opening: wishes.path, as: nil)
    }
  }

  /// The file as it is wished to be read.
  private func read(_ wishes: ImportWishes, _ report: ImportReport, _ watch: ImportWatch) throws
    -> ImportSource
  {
    let path = book.surroundings.expanded(wishes.path)
    let read = try imported?.source ?? ImportSource(guessing: path, report, watch)
    return try ImportSource(read, as: wishes, report, watch)
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

  /// Keeps the rows that did not come in, and says where.
  private func setAside(
    _ rows: [BadRow], of source: ImportSource, at path: String, _ report: ImportReport
  ) -> [String] {
    guard !rows.isEmpty else { return [] }
    do throws(WholeFile.Failure) {
      let kept = SetAsideRows(source: path, book: book.path, login: book.surroundings.login)
      return [report.words.reportWritten(try kept.write(report.badRowFile(rows, source)))]
    } catch {
      return [report.words.badRowsUnwritten(book.words.store.failed(error))]
    }
  }
}
