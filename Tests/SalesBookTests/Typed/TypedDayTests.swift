import SalesBook
import TestSupport
import Testing

@Suite("Days as people type them")
struct TypedDayTests {
  /// A Monday.
  let today = Day(year: 2026, month: 11, day: 23) ?? Day(number: 0)

  @Test(
    "A day is read as it is said",
    arguments: [
      ("today", "2026-11-23"), ("今天", "2026-11-23"), ("tomorrow", "2026-11-24"), ("明天", "2026-11-24"),
      ("后天", "2026-11-25"), ("後天", "2026-11-25"), ("大后天", "2026-11-26"), ("昨天", "2026-11-22"),
      ("3d", "2026-11-26"), ("1w", "2026-11-30"), ("2m", "2027-01-23"), ("+2", "2026-11-25"),
      ("-1", "2026-11-22"), (" 3 D ", "2026-11-26"), ("３ｄ", "2026-11-26"), ("3 days ago", "2026-11-20"),
      ("3天", "2026-11-26"), ("3天前", "2026-11-20"), ("三天后", "2026-11-26"), ("两周", "2026-12-07"),
      ("兩週後", "2026-12-07"), ("一个月", "2026-12-23"), ("十二天", "2026-12-05"), ("2wd", "2026-11-25"),
      ("fri", "2026-11-27"), ("Friday", "2026-11-27"), ("mon", "2026-11-30"), ("next fri", "2026-12-04"),
      ("周五", "2026-11-27"), ("週五", "2026-11-27"), ("星期五", "2026-11-27"), ("礼拜五", "2026-11-27"),
      ("禮拜五", "2026-11-27"), ("周一", "2026-11-30"), ("下周三", "2026-12-02"), ("下週三", "2026-12-02"),
      ("下下周三", "2026-12-09"), ("本周日", "2026-11-29"), ("上周五", "2026-11-20"), ("下周", "2026-11-30"),
      ("下个星期天", "2026-12-06"), ("eom", "2026-11-30"), ("eow", "2026-11-27"), ("月底", "2026-11-30"),
      ("下月底", "2026-12-31"), ("下个月底", "2026-12-31"), ("下個月", "2026-12-01"), ("月初", "2026-12-01"),
      ("下月初", "2026-12-01"), ("15号", "2026-12-15"), ("25號", "2026-11-25"), ("下月5号", "2026-12-05"),
      ("年底", "2026-12-31"), ("2026-12-01", "2026-12-01"), ("20261201", "2026-12-01"),
      ("12-01", "2026-12-01"), ("12/1", "2026-12-01"), ("11-22", "2027-11-22"), ("11-23", "2026-11-23"),
      ("2-29", "2028-02-29"), ("12月1日", "2026-12-01"), ("12月1号", "2026-12-01"),
      ("2027年1月5日", "2027-01-05"), ("十二月一号", "2026-12-01"), ("１２－０１", "2026-12-01"),
      ("12月底", "2026-12-31"), ("dec 5", "2026-12-05"), ("5 dec", "2026-12-05"), ("Dec. 5th", "2026-12-05"),
      ("5th of December", "2026-12-05"), ("december 5, 2027", "2027-12-05"), ("5-dec-2026", "2026-12-05"),
      ("Fri 27 Nov", "2026-11-27"), ("friday, november 27th", "2026-11-27"), ("5th", "2026-12-05"),
      ("the 25th", "2026-11-25"), ("on the 25th", "2026-11-25"), ("in 3 days", "2026-11-26"),
      ("in two weeks", "2026-12-07"), ("two weeks", "2026-12-07"), ("in a week", "2026-11-30"),
      ("a week from now", "2026-11-30"), ("3 days later", "2026-11-26"), ("a fortnight", "2026-12-07"),
      ("two weeks ago", "2026-11-09"), ("3 working days", "2026-11-26"), ("2 business days", "2026-11-25"),
      ("end of month", "2026-11-30"), ("end of the month", "2026-11-30"), ("end of next month", "2026-12-31"),
      ("end of december", "2026-12-31"), ("month end", "2026-11-30"), ("end of week", "2026-11-27"),
      ("end of quarter", "2026-12-31"), ("end of year", "2026-12-31"), ("next month", "2026-12-01"),
      ("next week", "2026-11-30"), ("last friday", "2026-11-20"), ("last week", "2026-11-16"),
      ("day after tomorrow", "2026-11-25"), ("the day before yesterday", "2026-11-21"),
      ("weekend", "2026-11-28"),
      ("by friday", "2026-11-27"), ("by dec 5", "2026-12-05"), ("christmas", "2026-12-25"),
      ("12/5/2026", "2026-12-05"), ("25/12/2026", "2026-12-25"), ("5.12.2026", "2026-12-05"),
      ("1205", "2026-12-05"), ("元旦", "2027-01-01"), ("国庆", "2027-10-01"), ("聖誕節", "2026-12-25"),
      ("半个月后", "2026-12-08"), ("半個月後", "2026-12-08"), ("半年后", "2027-05-23"), ("过三天", "2026-11-26"),
      ("再过两周", "2026-12-07"), ("三天之内", "2026-11-26"), ("月中", "2026-12-15"), ("下月中", "2026-12-15"),
      ("季度末", "2026-12-31"), ("年初", "2027-01-01"), ("明年1月5号", "2027-01-05"), ("明年初", "2027-01-01"),
      ("明年二月底", "2027-02-28"), ("周五前", "2026-11-27"), ("月底之前", "2026-11-30"), ("12月5日前", "2026-12-05"),
      ("周末", "2026-11-28"), ("下周末", "2026-12-05"),
    ])
  func read(text: String, iso: String) throws {
    #expect(try TypedDay.read(text, today: today).iso == iso)
  }

  @Test(
    "Where the past is meant, the latest day that was is taken",
    arguments: [
      ("12-01", "2025-12-01"), ("11-20", "2026-11-20"), ("11-23", "2026-11-23"), ("fri", "2026-11-20"),
      ("周一", "2026-11-16"), ("3d", "2026-11-20"), ("25号", "2026-10-25"), ("月初", "2026-11-01"),
      ("+2", "2026-11-25"), ("2月29日", "2024-02-29"),
    ])
  func past(text: String, iso: String) throws {
    #expect(try TypedDay.read(text, today: today, leaning: .past).iso == iso)
  }

  @Test("Working days are counted by the book's calendar, and a typed day stays where it is")
  func workingDays() throws {
    var book = Book()
    let friday = today + 4
    for holiday in [Holiday(friday, .off, "Inventory"), Holiday(today + 5, .worked, "Made up")] {
      book.apply(.add(holiday))
    }
    let working = WorkingDays(book, policy: Policy())
    #expect(try TypedDay.read("4wd", today: today, workingDays: working) == today + 5)
    #expect(try TypedDay.read("eow", today: today, workingDays: working) == today + 5)
    #expect(try TypedDay.read("周五", today: today, workingDays: working) == friday)
  }

  @Test(
    "What means no day is refused and told back",
    arguments: [
      "", "soon", "2026-02-30", "13-13", "32号", "3", "周八", "3dd", "9999d", "+", "下", "明年", "--1", "12-",
      "dec", "dec 32", "dec 5 6", "sat dec 5 mon", "tue dec 5", "31 nov", "5 dec dec", "in", "in 3", "a", "半",
      "半个",
      "1305", "0000", "13/13/2026", "5/12/5", "end of", "next", "by", "the", "5 2026", "+半年前", "later",
    ])
  func refused(text: String) {
    let error = #expect(throws: FieldError.self) { try TypedDay.read(text, today: today) }
    guard case .notADay(text, _) = error else {
      Issue.record("\(text): \(String(describing: error))")
      return
    }
  }

  @Test(
    "What is a slip away from a day is refused with that day",
    arguments: [
      ("2-30", "2027-02-28"), ("2026-02-30", "2026-02-28"), ("31 nov", "2026-11-30"),
      ("11月31号", "2026-11-30"),
      ("2026-13-05", "2026-05-13"), ("firday", "2026-11-27"), ("tommorow", "2026-11-24"),
      ("tomorow", "2026-11-24"),
      ("nxt week", "2026-11-30"), ("wendesday", "2026-11-25"), ("5 decmber", "2026-12-05"),
      ("end of mounth", "2026-11-30"),
      ("2 wekes", "2026-12-07"), ("sep 31", "2027-09-30"),
    ])
  func nearest(text: String, iso: String) {
    #expect(throws: FieldError.notADay(text, nearest: .on(iso))) { try TypedDay.read(text, today: today) }
  }

  @Test(
    "What is far from every day is refused without one",
    arguments: ["soon", "asap", "周八", "99", "when paid", "3dd"])
  func farOff(text: String) {
    #expect(throws: FieldError.notADay(text)) { try TypedDay.read(text, today: today) }
  }

  @Test(
    "A date in numbers names its month first, or its day where the book says so, it is dotted or cannot be a month",
    arguments: [
      ("12/5", "2026-12-05", "2027-05-12"), ("12-5", "2026-12-05", "2027-05-12"),
      ("12/5/2027", "2027-12-05", "2027-05-12"), ("12/5/27", "2027-12-05", "2027-05-12"),
      ("13/1", "2027-01-13", "2027-01-13"), ("5.12.", "", ""), ("5.12", "2026-12-05", "2026-12-05"),
      ("31.12.2026", "2026-12-31", "2026-12-31"), ("12月5日", "2026-12-05", "2026-12-05"),
      ("2026-12-05", "2026-12-05", "2026-12-05"), ("2026/12/5", "2026-12-05", "2026-12-05"),
      ("1205", "2026-12-05", "2026-12-05"),
    ])
  func order(text: String, monthFirst: String, dayFirst: String) {
    var policy = Policy()
    for (isDayFirst, iso) in [(false, monthFirst), (true, dayFirst)] {
      policy.namesDayFirst = isDayFirst
      let working = WorkingDays(Book(), policy: policy)
      #expect(
        (try? TypedDay.read(text, today: today, workingDays: working))?.iso ?? "" == iso, "\(isDayFirst)")
    }
  }

  @Test("No text stops the reading, and what is read is a day a file can hold")
  func fuzz() {
    var random = SeededRandom(seed: 7)
    let parts = [
      "下", "周", "月", "底", "3", "12", "-", "号", "日", "d", "w", "999", "年", "两", "十", "后", "fri", "\u{301}",
    ]
    for _ in 0..<3000 {
      let count = Int.random(in: 0...5, using: &random)
      let text = (0..<count).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
      guard let day = try? TypedDay.read(text + random.text(scalars: 1), today: today) else { continue }
      #expect(Day(iso: day.iso) == day)
    }
  }
}
