internal import SalesBook

/// Who works here, the book's settings, and the days nobody works.
struct PeopleChapter: Chapter {
  let settings = Command(
    "settings", [], .desk, argument: .typed,
    also:
      "options, preferences, configuration, currency, currencies, exchange rate, time zone, 选项, 選項, 币种, 幣種, 幣別, 汇率, 匯率, 时区, 時區, 参数, 參數",
    say: ("settings", "Look at the book's settings and change them: currency, time zone, every default"),
    ("设置", "查看和修改客户簿设置：币种、时区和各项默认值"), ("設定", "檢視和修改客戶簿設定：幣別、時區和各項預設值")
  ) { $0.open(Listing.settings($0.words), $1) }

  let people = Command(
    "people", [], .desk, argument: .typed,
    also: "colleagues, users, user, staff, employees, 用户, 用戶, 使用者, 员工, 員工",
    say: ("people", "Look at who works in the book, change them, add one"),
    ("同事", "查看、修改和新增客户簿里的同事"), ("同事", "檢視、修改和新增客戶簿裡的同事")
  ) { $0.open(Listing.people($0.words), $1) }

  let holidays = Command(
    "holidays", [], .desk, argument: .typed,
    also: "public holiday, days off, calendar of holidays, 放假, 假期, 调休, 調休",
    say: ("holidays", "Look at days off and days made up, change them, add one"),
    ("节假日", "查看、修改和新增放假日和调休上班日"), ("假日", "檢視、修改和新增放假日和補班日")
  ) { $0.open(Listing.holidays($0.words), $1) }

  func follow(_ changes: [Change]?, _ desk: inout Desk, _ book: Book) {
    desk.renewLists(of: [.settings, .people, .holidays], book)
  }
}

extension Command {
  static let people: PeopleChapter = PeopleChapter()
}
