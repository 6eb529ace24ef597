internal import SalesBook

/// How the book is shown as of a day gone by.
struct AsOfChapter: Chapter {
  let day = Command(
    "asof", [], .asOf, argument: .typed,
    also: "back in time, past day, 过去, 過去",
    say: ("as of", "Show the book as it stood on a day; type the day after it"),
    ("按日期查看", "查看某天的客户簿，后面写日期"), ("按日期檢視", "檢視某天的客戶簿，後面寫日期")
  ) { desk, _ in desk.askPastDay() }

  let dayEarlier = Command(
    "asof-day-earlier", ["<"], .asOf, in: .offBoard, needs: [.asOf],
    say: ("a day back", "Show the book a day earlier"), ("早一天", "查看早一天的客户簿"), ("早一天", "檢視早一天的客戶簿")
  ) { $0.show(asOf: $0.day - 1, $1) }

  let dayLater = Command(
    "asof-day-later", [">"], .asOf, in: .offBoard, needs: [.asOf],
    say: ("a day on", "Show the book a day later"), ("晚一天", "查看晚一天的客户簿"), ("晚一天", "檢視晚一天的客戶簿")
  ) { $0.show(asOf: $0.day + 1, $1) }

  let monthEarlier = Command(
    "asof-month-earlier", ["{"], .asOf, in: .lists, needs: [.asOf],
    say: ("a month back", "Show the book a month earlier"),
    ("早一月", "查看早一月的客户簿"), ("早一月", "檢視早一月的客戶簿")
  ) { $0.show(asOf: $0.day.adding(months: -1), $1) }

  let monthLater = Command(
    "asof-month-later", ["}"], .asOf, in: .lists, needs: [.asOf],
    say: ("a month on", "Show the book a month later"), ("晚一月", "查看晚一月的客户簿"), ("晚一月", "檢視晚一月的客戶簿")
  ) { $0.show(asOf: $0.day.adding(months: 1), $1) }
}

extension Command {
  static let asOf: AsOfChapter = AsOfChapter()
}
