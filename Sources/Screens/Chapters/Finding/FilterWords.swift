internal import SalesBook

/// Words of the filters kept by name.
struct FilterWords: Catalogue {
  let language: Language

  /// What is asked when one is kept.
  var name: String { say("What is this filter called?", "这个筛选叫什么？", "這個篩選叫什麼？") }
  /// What stands over the list of them.
  var title: String { say("kept filters", "常用筛选", "常用篩選") }
  /// What stands in it when there are none.
  func none(_ filter: String, thenKeep keep: String) -> String {
    say(
      "None kept yet: filter with \(filter), then \(keep) keeps it",
      "还没有常用筛选：用 \(filter) 筛选后按 \(keep) 保存", "還沒有常用篩選：用 \(filter) 篩選後按 \(keep) 儲存")
  }
  /// What filters by the one under the cursor.
  var pick: String { say("filters", "筛选", "篩選") }
  /// What lets it go.
  var forget: String { say("forgets it", "删除", "刪除") }
  /// That one is kept.
  func kept(_ name: String, pick: String) -> String {
    say(
      "Filter kept: \(name); \(pick) picks it", "已保存筛选：\(name)；按 \(pick) 选用",
      "已儲存篩選：\(name)；按 \(pick) 選用")
  }
  /// That one is gone.
  func gone(_ name: String) -> String {
    say("Filter forgotten: \(name)", "已删除筛选：\(name)", "已刪除篩選：\(name)")
  }
}

extension Words {
  /// Words of the filters kept by name.
  var filters: FilterWords { FilterWords(language: language) }

  /// That the filter finds nobody.
  func noMatch(_ filter: String, back: String) -> String {
    say(
      "No customer matches \(quoted(filter)); \(back) shows all", "没有符合\(quoted(filter))的客户；\(back) 显示全部",
      "沒有符合\(quoted(filter))的客戶；\(back) 顯示全部")
  }

  /// The hint when a Chinese character begins a filter.
  func filterHint(_ leave: String) -> String {
    say(
      "Filtering by what you type; \(leave) clears", "正在按输入筛选；\(leave) 清除", "正在按輸入篩選；\(leave) 清除")
  }
}
