internal import PinyinNames
internal import SalesBook

// An iCalendar file as the table it would be: a row an event, each with the line it begins on.
extension CsvTable {
  /// The columns, called as a calendar calls them; its last days are those of the event, not the day after.
  fileprivate static let columns = ["SUMMARY", "DTSTART", "DTEND", "KIND", "RRULE", "STATUS"]

  /// Decodes a file of text, and reads it where it is a calendar.
  public static func read(
    _ bytes: [UInt8], as encoding: TextEncoding? = nil, watch: ImportWatch? = nil
  ) throws(EncodingUnavailable) -> (text: DecodedText, calendar: CsvTable?) {
    guard CalendarLines.isCalendar(bytes) else { return (try DecodedText(bytes, as: encoding), nil) }
    let (joined, numbers) = CalendarLines.unfolded(bytes)
    let text = try DecodedText(joined, as: encoding)
    return (text, CsvTable(CalendarLines(text.bytes, numbers: numbers), watch: watch))
  }

  /// Reads a calendar that is unfolded.
  init(_ calendar: CalendarLines, watch: ImportWatch?) {
    var (events, open): ([CalendarEvent], CalendarEvent?) = ([], nil)
    // What stands within an event in an alarm, or without it in a zone, is not its own.
    var inner: [String] = []
    for (number, line) in calendar.lines.enumerated() {
      guard watch?.goesOn(.rows, Double(number) / Double(calendar.lines.count)) ?? true else { break }
      let component = HalfWidth.trimmed(line.value).uppercased()
      switch line.name {
      case "BEGIN" where component == "VEVENT":
        // One that has no end was cut short.
        if let cut = open { events.append(CalendarEvent(line: cut.line, isCut: true)) }
        (open, inner) = (CalendarEvent(line: line.number), [])
      case "BEGIN": inner.append(component)
      case "END" where component == "VEVENT":
        if let event = open { events.append(event) }
        open = nil
      case "END": if inner.last == component { inner.removeLast() }
      default: if inner.isEmpty { open?.take(line) }
      }
    }
    if let cut = open { events.append(CalendarEvent(line: cut.line, isCut: true)) }
    let marksRest = events.contains(where: \.isMarkedRest)
    self.init(
      header: CsvTable.columns,
      rows: events.map { CsvRow(line: $0.line, lastLine: $0.line, fields: $0.cells(marksRest: marksRest)) })
  }
}

/// One event of a calendar, as its cells.
private struct CalendarEvent {
  /// The line it begins on.
  let line: Int
  private var properties: [String: CalendarLines.Line] = [:]
  private var rules: [String] = []
  /// Whether its end is missing: then nothing in it is taken for a day.
  private let isCut: Bool

  /// Nothing read of it yet.
  init(line: Int, isCut: Bool = false) { (self.line, self.isCut) = (line, isCut) }

  /// Takes a property; of one that stands twice the first counts.
  mutating func take(_ property: CalendarLines.Line) {
    switch property.name {
    case "RRULE": rules.append(property.value)
    case "EXDATE", "RDATE", "EXRULE", "RECURRENCE-ID": rules.append("\(property.name)=\(property.value)")
    default: if properties[property.name] == nil { properties[property.name] = property }
    }
  }

  private func text(_ name: String) -> String { HalfWidth.trimmed(properties[name]?.text ?? "") }

  /// Whether the calendar says itself that the day is off: what it does not say so of is then none.
  var isMarkedRest: Bool {
    text("X-APPLE-SPECIAL-DAY").uppercased() == "WORK-HOLIDAY" || DayKindWords.saysRest(text("SUMMARY"))
  }

  private var isWorked: Bool {
    text("X-APPLE-SPECIAL-DAY").uppercased() == "ALTERNATE-WORKDAY"
      || DayKindWords.saysWorked(text("SUMMARY"))
  }

  /// Whether it is kept and nobody is off for it.
  private func isObservance(marksRest: Bool) -> Bool {
    let description = text("DESCRIPTION").lowercased()
    if ["observance", "纪念日", "紀念日"].contains(where: description.hasPrefix) { return true }
    return marksRest && !isMarkedRest && !isWorked
  }

  func cells(marksRest: Bool) -> [String] {
    guard !isCut else { return CsvTable.columns.map { _ in "" } }
    let (first, last) = days
    let isCancelled = text("STATUS").uppercased() == "CANCELLED"
    let status =
      isCancelled ? "cancelled" : isObservance(marksRest: marksRest) ? LineWords.observance : ""
    let kind = isWorked ? Holiday.Kind.worked : .off
    return [text("SUMMARY"), first, last, kind.rawValue, rules.joined(separator: ";"), status]
  }

  /// The first and the last day; as they stand where they cannot be read.
  private var days: (first: String, last: String) {
    let (begins, ends) = (text("DTSTART"), text("DTEND"))
    guard let start = CalendarMoment(begins) else { return (begins, ends) }
    if ends.isEmpty, let days = Self.days(ofDuration: text("DURATION")) {
      return (start.day.iso, (start.day + days - 1).iso)
    }
    guard ends.isEmpty || CalendarMoment(ends) != nil else { return (start.day.iso, ends) }
    let (first, last) = CalendarMoment.days(from: start, to: CalendarMoment(ends))
    return (first.iso, last.iso)
  }

  /// How many days `P3D` or `P1W` is (§3.3.6); nil for what is not whole days.
  private static func days(ofDuration text: String) -> Int? {
    guard text.first == "P", let unit = text.last, let count = Int(text.dropFirst().dropLast()),
      (1...3660).contains(count)
    else { return nil }
    return unit == "D" ? count : unit == "W" ? count * 7 : nil
  }
}
