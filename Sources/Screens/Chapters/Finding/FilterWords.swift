/// Words of the filters kept by name.
struct FilterWords: Catalogue {
  let language: Language

  /// What is asked when one is kept.
  var name: String { say("What is this filter called?", "这个筛选叫什么？", "這個篩選叫什麼？") }
  /// What stands over the list of them.
  var title: String { say("kept filters", "常用筛选", "常用篩選") }
  /// What stands in it when there are none.
  var none: String {
    say("None kept yet: filter with /, then F keeps it", "还没有常用筛选：用 / 筛选后按 F 保存", "還沒有常用篩選：用 / 篩選後按 F 儲存")
  }
  /// The keys of the list.
  var keys: String {
    say(
      "type to search  Enter filters  Del forgets it  Esc back", "输入以搜索  Enter 筛选  Del 删除  Esc 返回",
      "輸入以搜尋  Enter 篩選  Del 刪除  Esc 返回")
  }
  /// That one is kept.
  func kept(_ name: String) -> String {
    say("Filter kept: \(name); f picks it", "已保存筛选：\(name)；按 f 选用", "已儲存篩選：\(name)；按 f 選用")
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
  func noMatch(_ filter: String) -> String {
    say(
      "No customer matches \(quoted(filter)); Esc shows all", "没有符合\(quoted(filter))的客户；Esc 显示全部",
      "沒有符合\(quoted(filter))的客戶；Esc 顯示全部")
  }

  /// The hint when a Chinese character begins a filter.
  var filterHint: String {
    say("Filtering by what you type; Esc clears", "正在按输入筛选；Esc 清除", "正在按輸入篩選；Esc 清除")
  }
}
