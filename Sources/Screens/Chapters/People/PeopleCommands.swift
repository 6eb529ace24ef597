internal import SalesBook

/// Who works here, the book's settings, and the days nobody works.
struct PeopleChapter: Chapter {
  let settings = Command(
    "settings", [], .desk, argument: .typed,
    say: ("settings", "Look at the book's settings and change them: currency, time zone, every default"),
    ("设置", "查看和修改客户簿设置：币种、时区和各项默认值"), ("設定", "檢視和修改客戶簿設定：幣別、時區和各項預設值")
  ) { $0.open(Listing.settings($0.words), $1) }

  let people = Command(
    "people", [], .desk, argument: .typed,
    say: ("people", "Look at who works in the book, change them, add one"),
    ("同事", "查看、修改和新增客户簿里的同事"), ("同事", "檢視、修改和新增客戶簿裡的同事")
  ) { $0.open(Listing.people($0.words), $1) }

  let holidays = Command(
    "holidays", [], .desk, argument: .typed,
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
