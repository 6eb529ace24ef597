import SalesBook
import Testing

@Suite("Repeats as people say them")
struct TypedRepeatTests {
  private let today = Day.on("2026-11-23")

  private func rule(_ text: String, from start: String = "2026-11-24") throws -> String {
    try TypedRepeat.read(text, from: Day.on(start), today: today).text
  }

  @Test(
    "In English, 简体 and 繁體, what is said and what iCalendar calls it",
    arguments: [
      ("weekly", "FREQ=WEEKLY"), ("every week", "FREQ=WEEKLY"), ("每周", "FREQ=WEEKLY"), ("每週", "FREQ=WEEKLY"),
      ("every tue", "FREQ=WEEKLY;BYDAY=TU"), ("weekly on Tuesday", "FREQ=WEEKLY;BYDAY=TU"),
      ("每周二", "FREQ=WEEKLY;BYDAY=TU"), ("每星期二", "FREQ=WEEKLY;BYDAY=TU"), ("每週二", "FREQ=WEEKLY;BYDAY=TU"),
      ("every mon", "FREQ=WEEKLY;BYDAY=MO"), ("每周二、周四", "FREQ=WEEKLY;BYDAY=TU,TH"),
      ("每周四二", "FREQ=WEEKLY;BYDAY=TU,TH"), ("weekly on thu, tue", "FREQ=WEEKLY;BYDAY=TU,TH"),
      ("every 2 weeks", "FREQ=WEEKLY;INTERVAL=2"),
      ("every other week on fri", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"),
      ("每两周", "FREQ=WEEKLY;INTERVAL=2"), ("隔周", "FREQ=WEEKLY;INTERVAL=2"), ("雙週", "FREQ=WEEKLY;INTERVAL=2"),
      ("每隔一周", "FREQ=WEEKLY;INTERVAL=2"), ("每2周周五", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"),
      ("monthly on the 15th", "FREQ=MONTHLY;BYMONTHDAY=15"), ("每月15号", "FREQ=MONTHLY;BYMONTHDAY=15"),
      ("每月15號", "FREQ=MONTHLY;BYMONTHDAY=15"), ("monthly", "FREQ=MONTHLY;BYMONTHDAY=24"),
      ("每个月", "FREQ=MONTHLY;BYMONTHDAY=24"), ("每2个月", "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=24"),
      ("每月1号和15号", "FREQ=MONTHLY;BYMONTHDAY=1,15"), ("monthly on the last day", "FREQ=MONTHLY;BYMONTHDAY=-1"),
      ("每月底", "FREQ=MONTHLY;BYMONTHDAY=-1"), ("每月最后一天", "FREQ=MONTHLY;BYMONTHDAY=-1"),
      ("monthly on the last working day", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"),
      ("每月最后一个工作日", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"),
      ("每月最後一個工作日", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"),
      ("每月第一个工作日", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1"),
      ("every month on the first monday", "FREQ=MONTHLY;BYDAY=1MO"), ("每月第二个周一", "FREQ=MONTHLY;BYDAY=2MO"),
      ("每月最后一个周五", "FREQ=MONTHLY;BYDAY=-1FR"), ("quarterly", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=24"),
      ("每季度", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=24"), ("每半年", "FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=24"),
      ("yearly", "FREQ=YEARLY"), ("每年", "FREQ=YEARLY"), ("every 2 years", "FREQ=YEARLY;INTERVAL=2"),
      ("weekly until eoy", "FREQ=WEEKLY;UNTIL=20261231"), ("每周二到年底", "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261231"),
      ("每周二 共6次", "FREQ=WEEKLY;BYDAY=TU;COUNT=6"), ("weekly 6 times", "FREQ=WEEKLY;COUNT=6"),
      ("monthly 6 times", "FREQ=MONTHLY;BYMONTHDAY=24;COUNT=6"), ("每周6次", "FREQ=WEEKLY;COUNT=6"),
      ("每月15号到2027-06-30为止", "FREQ=MONTHLY;BYMONTHDAY=15;UNTIL=20270630"),
      ("FREQ=MONTHLY;BYMONTHDAY=31", "FREQ=MONTHLY;BYMONTHDAY=31"),
    ])
  func said(text: String, expected: String) throws {
    #expect(try rule(text) == expected, "\(text)")
  }

  @Test("Whoever says the 31st, the 30th or begins on a leap day goes without in no month and no year")
  func monthEnds() throws {
    for (text, days) in [
      ("每月31号", ["2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30"]),
      ("monthly on the 30th", ["2027-01-30", "2027-02-28", "2027-03-30", "2027-04-30"]),
      ("monthly on the 29th", ["2027-01-29", "2027-02-28", "2027-03-29", "2027-04-29"]),
    ] {
      let rule = try TypedRepeat.read(text, from: Day.on("2027-01-01"), today: today)
      #expect(Array(rule.days(from: Day.on("2027-01-01")).prefix(4)).map(\.iso) == days, "\(text)")
    }
    let yearly = try TypedRepeat.read("yearly", from: Day.on("2028-02-29"), today: today)
    let found = yearly.days(from: Day.on("2028-02-29")).prefix(3).map(\.iso)
    #expect(Array(found) == ["2028-02-29", "2029-02-28", "2030-02-28"])
  }

  @Test("iCalendar's own 31st is passed over in shorter months, as the RFC has it")
  func asTheStandard() throws {
    let rule = try #require(RepeatRule("FREQ=MONTHLY;BYMONTHDAY=31"))
    #expect(
      rule.days(from: Day.on("2027-01-31")).prefix(3).map(\.iso) == [
        "2027-01-31", "2027-03-31", "2027-05-31",
      ])
  }

  @Test(
    "What means no repeat is refused",
    arguments: [
      "", "tue", "sometimes", "every", "every 0 weeks", "monthly on the 32nd", "weekly 0 times", "每月0号", "每",
      "weekly until", "every 100 months", "FREQ=DAILY", "FREQ=WEEKLY;BYMONTHDAY=1", "FREQ=WEEKLY;INTERVAL=0",
      "FREQ=MONTHLY;BYDAY=MO;BYMONTHDAY=1", "FREQ=MONTHLY;BYDAY=0MO", "FREQ=YEARLY;BYDAY=MO",
      "FREQ=WEEKLY;COUNT=2;UNTIL=20270101", "FREQ=WEEKLY;FREQ=WEEKLY", "FREQ=WEEKLY;X=1", "monthly on the",
    ])
  func refused(text: String) {
    #expect(throws: FieldError.self) { try rule(text) }
  }

  @Test("What is printed is read as the same rule")
  func roundTrip() throws {
    for text in ["每两周周二", "每月最后一个工作日 共6次", "monthly on the 30th until 2028-02-29", "每年", "每月第二个周一"] {
      let rule = try TypedRepeat.read(text, from: today, today: today)
      #expect(RepeatRule(rule.text) == rule, "\(rule.text)")
    }
    #expect(RepeatRule("until=20270131t235959z;freq=weekly")?.text == "FREQ=WEEKLY;UNTIL=20270131")
  }
}
