internal import SalesBook

/// What is planned again and again.
struct RepeatChapter: Chapter {
  let add = Command(
    "repeat", ["N r"], .customer, needs: [.someCustomer, .writing],
    also: "recurring, every week, 定期, 每周, 每週",
    say: ("new repeat", "Plan something that repeats: every week, on the last working day of the month"),
    ("重复计划", "安排重复的跟进：每周、每月最后一个工作日"), ("重複計畫", "安排重複的跟進：每週、每月最後一個工作日")
  ) { desk, book in desk.open({ PlanForm(repeating: $0, $1) }, book) }

  let end = Command(
    "end-repeat", [], .customer, needs: [.repeats, .writing],
    say: ("end repeat", "End what repeats: what waits of it is dropped"),
    ("停止重复", "停止重复计划，待办的一并取消"), ("停止重複", "停止重複計畫，待辦的一併取消")
  ) { $0.askEndOfRepeat($1) }
}

extension Command {
  static let repeats: RepeatChapter = RepeatChapter()
}

// What commands about repeats may need.
extension Need {
  /// Something with the customer that goes on repeating.
  static let repeats: Need = Need {
    $0.seriesMeant($1) != nil
  } sentence: {
    $0.words.needs.repeats($0.key(.repeats.add))
  }
}
