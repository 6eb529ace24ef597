// Filters kept by name.
extension Words {
  /// Words of the filters kept by name.
  var filters: FilterWords { language.words() }
}

/// Words of the filters kept by name.
struct FilterWords: Catalogue {
  /// What is asked when one is kept.
  let name: String
  /// What stands over the list of them, and in it when there are none.
  let title, none: String
  /// The keys of the list.
  let keys: String
  /// That one is kept, or gone.
  let kept, gone: @Sendable (String) -> String

  static let english = FilterWords(
    name: "What is this filter called?", title: "kept filters",
    none: "None kept yet: filter with /, then F keeps it",
    keys: "type to search  Enter filters  Del forgets it  Esc back",
    kept: { "Filter kept: \($0); f picks it" }, gone: { "Filter forgotten: \($0)" })

  static let simplifiedChinese = FilterWords(
    name: "这个筛选叫什么？", title: "常用筛选", none: "还没有常用筛选：用 / 筛选后按 F 保存",
    keys: "输入以搜索  Enter 筛选  Del 删除  Esc 返回",
    kept: { "已保存筛选：\($0)；按 f 选用" }, gone: { "已删除筛选：\($0)" })

  static let traditionalChinese = FilterWords(
    name: "這個篩選叫什麼？", title: "常用篩選", none: "還沒有常用篩選：用 / 篩選後按 F 儲存",
    keys: "輸入以搜尋  Enter 篩選  Del 刪除  Esc 返回",
    kept: { "已儲存篩選：\($0)；按 f 選用" }, gone: { "已刪除篩選：\($0)" })
}
