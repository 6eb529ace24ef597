internal import SalesBook

/// An import of days off and of days made up for them while it is being planned.
struct HolidaysIntake {
  /// What every import keeps.
  var intake: Intake

  /// The line each day first stood on.
  private var lines: [Name: Int] = [:]
  /// More days no holiday has.
  private static let longest = 366

  /// Nothing planned yet.
  init(_ intake: Intake) { self.intake = intake }

  /// Takes all rows of a file.
  mutating func take(_ rows: [ImportRow], _ watch: ImportWatch? = nil) {
    for (number, row) in rows.enumerated() {
      guard watch?.goesOn(.plan, Double(number) / Double(rows.count)) ?? true else { return }
      let before = intake.changeCount
      var reason: BadRow.Reason?
      do throws(BadRow.Reason) { try take(row) } catch { reason = error }
      intake.note(row, isChange: before != intake.changeCount, reason)
    }
  }

  /// Takes one row; throws before it changes anything.
  ///
  /// A day the book has already stays as it is there, by whatever name; one it has as worked, and the file as off, or
  /// the other way round, is told and not bent to fit.
  private mutating func take(_ row: ImportRow) throws(BadRow.Reason) {
    let name = row.text(.dayName) ?? ""
    let kind = try kind(of: row, called: name)
    let days = try days(of: row)
    for day in days {
      let key = Name(day.iso)
      guard let known = intake.holidays[key], known.kind != kind else { continue }
      throw .dayOtherwise(day, known.kind, line: lines[key])
    }
    for day in days {
      let key = Name(day.iso)
      guard intake.holidays[key] == nil else { continue }
      intake.holidays.put(Holiday(day, kind, name))
      lines[key] = row.line
    }
  }

  /// What the row says of its days; where it says nothing, what their name does.
  private func kind(of row: ImportRow, called name: String) throws(BadRow.Reason) -> Holiday.Kind {
    guard let cell = row.text(.dayKind) else { return DayKindWords.saysWorked(name) ? .worked : .off }
    guard let kind = Holiday.Kind(cell: cell) else { throw .notADayKind(cell) }
    return kind
  }

  /// The days of a row; of what comes every year those of this year and the next, and of no year before.
  private func days(of row: ImportRow) throws(BadRow.Reason) -> [Day] {
    guard let first = row.day(.holiday) else { return [] }
    let last = row.day(.lastDay) ?? first
    guard last >= first, last - first < Self.longest else { throw .notASpan(first, last) }
    let length = last - first
    guard let text = row.text(.repeats) else { return (0...length).map { first + $0 } }
    guard let rule = YearlyRule(text, of: first) else { throw .repeatsOtherwise(text) }
    let (this, from) = (intake.author.day.civil.year, first.civil.year)
    return rule.days(from: first, in: max(this, from)...max(this + 1, from)).flatMap { day in
      (0...length).map { day + $0 }
    }
  }
}
