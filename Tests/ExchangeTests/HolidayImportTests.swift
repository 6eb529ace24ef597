import SalesBook
import Testing

@testable import Exchange

/// Days off and days made up for them, from calendars and lists as people have them.
@Suite("Holidays are brought in")
struct HolidayImportTests {
  private let head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"

  private func table(_ text: String) throws -> CsvTable {
    let (decoded, calendar) = try CsvTable.read(Array(text.utf8))
    return calendar ?? CsvTable(decoded.bytes)
  }

  /// What a file comes to on a book, and the days it then has.
  private func take(_ text: String, on book: inout ImportedBook) throws -> (
    outcome: ImportOutcome, days: [String]
  ) {
    let table = try table(text)
    let read = try ImportTable(table, ColumnMapping(table.header, as: .holidays))
    let outcome = try book.take(read)
    return (outcome, days(book))
  }

  private func take(_ text: String) throws -> (outcome: ImportOutcome, days: [String]) {
    var book = ImportedBook()
    return try take(text, on: &book)
  }

  private func days(_ book: ImportedBook) -> [String] {
    book.book.holidays.all.sorted { $0.day < $1.day }.map { "\($0.day.text) \($0.kind.rawValue) \($0.name)" }
  }

  private func event(_ lines: String...) -> String {
    (["BEGIN:VEVENT"] + lines + ["END:VEVENT"]).map { $0 + "\r\n" }.joined()
  }

  @Test("A day, and days whose end is the day after; names with what was escaped, however they were folded")
  func dates() throws {
    let summary = Array("SUMMARY;LANGUAGE=\"zh:CN\":国庆节\\, 七\\n天 \\\\ \\;".utf8)
    let text =
      head + event("DTSTART;VALUE=DATE:20271001", "DTEND;VALUE=DATE:20271003", "@")
      + event("DTSTART:20270101")
      + "END:VCALENDAR\r\n"
    // Folded at every place there is, also within a character.
    for fold in 1..<summary.count where fold > 40 || fold == 1 || fold == 9 {
      let folded = Array(summary[..<fold]) + Array("\r\n ".utf8) + Array(summary[fold...])
      let parts = text.split(separator: "@").map { Array($0.utf8) }
      let table = try #require(CsvTable.read(parts[0] + folded + parts[1]).calendar)
      var book = ImportedBook()
      let outcome = try book.take(ImportTable(table, ColumnMapping(table.header, as: .holidays)))
      #expect(outcome.badRows.isEmpty && outcome.added(.holiday) == 3)
      #expect(
        days(book) == [
          "2027-01-01 off ", "2027-10-01 off 国庆节, 七 天 \\ ;", "2027-10-02 off 国庆节, 七 天 \\ ;",
        ], "folded at \(fold)")
    }
  }

  @Test(
    "A time counts for its civil day, whole days of Greenwich for those they were where they began at midnight",
    arguments: [
      ("DTSTART;TZID=Asia/Shanghai:20270101T000000", "DTEND;TZID=Asia/Shanghai:20270102T000000", 1, 1),
      ("DTSTART;TZID=\"A:B\":20270101T090000", "DTEND:20270101T180000", 1, 1),
      ("DTSTART:20261231T160000Z", "DTEND:20270103T160000Z", 1, 3),
      ("DTSTART:20270101T050000Z", "DTEND:20270102T050000Z", 1, 1),
      ("DTSTART:20270101T000000Z", "DTEND:20270103T000000Z", 1, 2),
      ("DTSTART:20270101T010000Z", "DTEND:20270101T090000Z", 1, 1),
      ("DTSTART;VALUE=DATE:20270101", "DURATION:P3D", 1, 3),
      ("DTSTART;VALUE=DATE:20270101", "DURATION:P1W", 1, 7),
      ("DTSTART;VALUE=DATE:20270101", "DTEND;VALUE=DATE:20270101", 1, 1),
      ("DTSTART;VALUE=DATE:20270101", "TRANSP:OPAQUE", 1, 1),
    ])
  func times(start: String, end: String, first: Int, last: Int) throws {
    let days = try take(head + event(start, end, "SUMMARY:x")).days
    #expect(days == (first...last).map { "2027-01-0\($0) off x" })
  }

  @Test(
    "Days made up for a holiday are worked, by whatever a calendar calls them; Workers' Day is none of them",
    arguments: [
      ("国庆节（班）", true), ("国庆节(班)", true), ("班｜国庆", true), ("国庆节 补班", true), ("國慶日補班", true), ("调休上班", true),
      ("Make-up workday", true), ("Working day (National Day)", true), ("Work", true), ("Makeup day", true),
      ("国庆节（休）", false), ("国庆节", false), ("International Workers' Day", false), ("Labour Day", false),
      ("non-working day", false), ("不上班", false), ("国庆节放假", false), ("Network outage", false), ("补休", false),
      ("班固纪念", false),
    ])
  func kinds(name: String, isWorked: Bool) throws {
    let (outcome, days) = try take(head + event("DTSTART:20270101", "SUMMARY:\(name)"))
    #expect(outcome.badRows.isEmpty && days == ["2027-01-01 \(isWorked ? "worked" : "off") \(name)"])
    let list = try take("Date,Name\n2027-01-01,\(name)\n").days
    #expect(list == days)
  }

  @Test("A calendar that says which days are off has festivals beside them, which are told and left out")
  func observances() throws {
    let marked = try take(
      head + event("DTSTART:20270101", "SUMMARY:元旦（休）") + event("DTSTART:20270214", "SUMMARY:情人节")
        + event("DTSTART:20270220", "SUMMARY:春节（班）"))
    #expect(marked.days.map { $0.prefix(10) } == ["2027-01-01", "2027-02-20"])
    let apple = try take(
      head + event("DTSTART:20270101", "SUMMARY:元旦", "X-APPLE-SPECIAL-DAY:WORK-HOLIDAY")
        + event("DTSTART:20270102", "SUMMARY:元旦", "X-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY")
        + event("DTSTART:20270105", "SUMMARY:小寒"))
    #expect(apple.days == ["2027-01-01 off 元旦", "2027-01-02 worked 元旦"])
    let google = try take(
      head + event("DTSTART:20270101", "SUMMARY:New Year", "DESCRIPTION:Public holiday")
        + event("DTSTART:20270214", "SUMMARY:Valentine", "DESCRIPTION:Observance\\nTo hide observances"))
    #expect(google.days == ["2027-01-01 off New Year"])
    let gone = head + event("DTSTART:20270101", "STATUS:CANCELLED", "SUMMARY:Gone")
    let table = try #require(CsvTable.read(Array(gone.utf8)).calendar)
    let read = try ImportTable(table, ColumnMapping(table.header, as: .holidays))
    #expect(read.leftOut.map(\.kind) == [.void] && read.leftOut.map(\.text) == ["Gone"] && read.rows.isEmpty)
  }

  @Test("What comes every year comes this year and the next; every other rule is named with its line")
  func rules() throws {
    let yearly = try take(
      head + event("DTSTART:20101225", "DTEND:20101227", "RRULE:FREQ=YEARLY", "SUMMARY:x")
    ).days
    #expect(yearly.map { $0.prefix(10) } == ["2026-12-25", "2026-12-26", "2027-12-25", "2027-12-26"])
    func days(_ rules: String...) throws -> [String] {
      let lines = ["BEGIN:VEVENT", "DTSTART:20250228", "SUMMARY:x"] + rules + ["END:VEVENT"]
      let taken = try take(head + lines.joined(separator: "\n") + "\n")
      #expect(taken.outcome.badRows.allSatisfy { $0.line == 3 })
      return taken.outcome.badRows.isEmpty ? taken.days.map { String($0.prefix(10)) } : ["bad"]
    }
    #expect(try days("RRULE:FREQ=YEARLY;INTERVAL=1;BYMONTH=2;BYMONTHDAY=28") == ["2026-02-28", "2027-02-28"])
    #expect(try days("RRULE:FREQ=YEARLY;UNTIL=20261231T000000Z") == ["2026-02-28"])
    #expect(try days("RRULE:FREQ=YEARLY;COUNT=2") == ["2026-02-28"])
    #expect(try days("RRULE:FREQ=YEARLY", "EXDATE;VALUE=DATE:20260228") == ["2027-02-28"])
    for rule in [
      "RRULE:FREQ=MONTHLY", "RRULE:FREQ=YEARLY;BYDAY=1MO", "RRULE:FREQ=YEARLY;INTERVAL=2",
      "RRULE:FREQ=YEARLY;BYMONTH=3",
      "RDATE:20270505", "RECURRENCE-ID:20270228", "RRULE:FREQ=YEARLY;COUNT=0", "RRULE:",
      "RRULE:FREQ=YEARLY;X=1",
    ] {
      #expect(try days(rule) == (rule == "RRULE:" ? ["2025-02-28"] : ["bad"]), "\(rule)")
    }
  }

  @Test(
    "What is no day, and what was cut short, is named with the line it begins on; alarms and zones say nothing"
  )
  func bad() throws {
    let zone = "BEGIN:VTIMEZONE\nBEGIN:STANDARD\nDTSTART:19700101T000000\nEND:STANDARD\nEND:VTIMEZONE\n"
    let alarm =
      "BEGIN:VEVENT\nBEGIN:VALARM\nDTSTART:19990101\nSUMMARY:ring\nEND:VALARM\nDTSTART:20270101\nEND:VEVENT\n"
    let text =
      "BEGIN:VCALENDAR\n" + zone + alarm
      + "BEGIN:VEVENT\nDTSTART:20270230\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:x\n"
      + "END:VEVENT\nBEGIN:VEVENT\nDTSTART:20270101\nDTEND:20260101\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART:20270501\n"
    let (outcome, days) = try take(text)
    #expect(days == ["2027-01-01 off "])
    #expect(outcome.badRows.map(\.line) == [14, 17, 20, 24])
    #expect(
      outcome.badRows.map(\.reasons).map { $0[0] }.last == .blank(.holiday)
        && outcome.badRows[1].reasons == [.blank(.holiday)])
  }

  @Test(
    "What the book has already changes nothing, by whatever name; a day that is the other kind is told and stays"
  )
  func known() throws {
    var book = ImportedBook()
    _ = try take("日期,名称,类型\n2027-10-01,国庆节,休\n2027-10-09,国庆节,班\n", on: &book)
    let before = days(book)
    let again = try take(
      "Date,Holiday,Kind\n10/1/2027,National Day,holiday\n10/9/2027,National Day,workday\n10/31/2027,,work\n",
      on: &book)
    #expect(again.outcome.badRows.isEmpty && again.outcome.unchanged == 2 && again.days.count == 3)
    let other = try take("日期,结束日期,名称,类型\n2027-10-08,2027-10-10,国庆节,休\n", on: &book)
    let day = try #require(Day(iso: "2027-10-09"))
    #expect(other.outcome.badRows.map(\.reasons) == [[.dayOtherwise(day, .worked, line: nil)]])
    #expect(days(book) == before + ["2027-10-31 worked "])
    let within = try take("Date,Name,Kind\n2028-01-01,a,off\n2028-01-01,b,work\n2028-01-01,c,off\n")
    let first = try #require(Day(iso: "2028-01-01"))
    #expect(within.outcome.badRows.map(\.reasons) == [[.dayOtherwise(first, .off, line: 2)]])
  }

  @Test("A list may be in any order of dates and say kinds in three languages; what says neither is named")
  func lists() throws {
    let english = try take("Start Date,End Date,Name,Type\n24/12/2027,26/12/2027,Christmas,Public holiday\n")
      .days
    #expect(english == (24...26).map { "2027-12-\($0) off Christmas" })
    let traditional = try take("起始日期,名稱,類別\n2027/2/20,補行上班,補班\n2027/2/6,春節,放假\n").days
    #expect(traditional == ["2027-02-06 off 春節", "2027-02-20 worked 補行上班"])
    let bad = try take("日期,名称,类型\n2027-10-01,国庆节,也许\n").outcome
    #expect(bad.badRows.map(\.reasons) == [[.notADayKind("也许")]])
  }

  @Test("A file is guessed to be of days by its columns, and no list of customers is")
  func guessed() throws {
    func kind(_ text: String) throws -> ImportKind? {
      let table = try table(text)
      return try ImportKind.guessed.map { try ColumnMapping(table.header, as: $0) }.first(where: \.isTelling)?
        .kind
    }
    #expect(try kind(head + event("DTSTART:20270101")) == .holidays)
    #expect(try kind("日期,名称,类型\n") == .holidays && kind("Date,Holiday\n") == .holidays)
    #expect(try kind("Name,Phone\nA,1\n") == .customers && kind("名称,电话,日期\n") == .customers)
    #expect(try kind("Name,Type,Date,Phone,City\n") == .customers)
    #expect(try kind("Date,Payer,Amount,Type\n") == .payments)
  }
}
