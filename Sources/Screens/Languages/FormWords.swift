internal import SalesBook

// Hints of forms, questions of prompts, names of strokes.
extension Words {
  /// Words of the desk's own forms and questions.
  var forms: FormWords { language.words() }
}

/// Words of the desk's own forms, prompts and questions.
struct FormWords: Catalogue {
  /// What an empty next date means.
  let noNext: String
  /// How several values of one field are parted.
  let commas: String
  /// Parts of an invoice with days of their own, and how they are typed.
  let instalments, instalmentsHint: String
  /// What an empty contested amount means.
  let wholeAmount: String
  /// Questions of one line.
  let whyDropped, moveTo, goTo, asOf, tags, importFile: String
  /// Titles of boxes.
  let moveMenu, palette, help, search, history: String
  /// The days of the menu.
  let tomorrow, inThreeDays, nextWeek, nextMonth, otherDay: String
  /// Questions answered by `y`, about what is named.
  let drop, archive, merge: @Sendable (String) -> String
  /// Whom the customers named are handed to, of those colleagues.
  let handOver: @Sendable (_ customers: String, _ colleagues: String) -> String
  /// Whether the customers named are handed to that colleague; and what `y` does.
  let handOverTo: @Sendable (_ customers: String, _ colleague: String) -> String
  let handOverAction: String
  /// What `y` does; that it can be taken back.
  let dropAction, archiveAction, mergeAction, quitAction, quit, undoable: String
  /// What stands in an empty list of finds.
  let typeToSearch, nothingFound: String

  static let english = FormWords(
    noNext: "empty: nothing planned", commas: "parted by commas", instalments: "Instalments",
    instalmentsHint: "30% 12-01, 70% 2027-01-15", wholeAmount: "empty: all that is open",
    whyDropped: "Why is it dropped?", moveTo: "Move to which day?", goTo: "Go to which day?",
    asOf: "Show the book as of which day?", tags: "Tags to add, or -tag to take away",
    importFile: "Which CSV file?", moveMenu: "move to", palette: "commands", help: "help",
    search: "search everything", history: "history", tomorrow: "tomorrow", inThreeDays: "in 3 days",
    nextWeek: "in a week", nextMonth: "in a month", otherDay: "another day...", drop: { "Drop \($0)?" },
    archive: { "Put \($0) away?" }, merge: { "Merge \($0)?" },
    handOver: { "Hand \($0) over to whom? (\($1))" },
    handOverTo: { "Hand \($0) over to \($1)?" }, handOverAction: "hand over",
    dropAction: "drop", archiveAction: "put away",
    mergeAction: "merge", quitAction: "quit", quit: "Quit?", undoable: "u takes it back",
    typeToSearch: "Type a name, a number, an amount or a word", nothingFound: "Nothing found")

  static let simplifiedChinese = FormWords(
    noNext: "留空：不安排", commas: "用逗号分隔", instalments: "分期", instalmentsHint: "30% 12-01，70% 2027-01-15",
    wholeAmount: "留空：全部未收金额", whyDropped: "为什么取消？",
    moveTo: "改到哪一天？", goTo: "转到哪一天？", asOf: "查看截至哪一天的客户簿？", tags: "要加的标签；-标签 为去掉",
    importFile: "哪个 CSV 文件？", moveMenu: "改到", palette: "命令", help: "帮助", search: "搜索全部",
    history: "历史", tomorrow: "明天", inThreeDays: "3 天后", nextWeek: "一周后", nextMonth: "一个月后",
    otherDay: "其他日期...", drop: { "取消 \($0)？" }, archive: { "归档 \($0)？" }, merge: { "合并 \($0)？" },
    handOver: { "把 \($0) 交给谁？（\($1)）" },
    handOverTo: { "把 \($0) 交给 \($1)？" }, handOverAction: "交接",
    dropAction: "取消计划", archiveAction: "归档", mergeAction: "合并", quitAction: "退出", quit: "退出？",
    undoable: "按 u 可撤销", typeToSearch: "输入名称、编号、金额或文字", nothingFound: "没有找到")

  static let traditionalChinese = FormWords(
    noNext: "留空：不安排", commas: "用逗號分隔", instalments: "分期", instalmentsHint: "30% 12-01，70% 2027-01-15",
    wholeAmount: "留空：全部未收金額", whyDropped: "為什麼取消？",
    moveTo: "改到哪一天？", goTo: "轉到哪一天？", asOf: "檢視截至哪一天的客戶簿？", tags: "要加的標籤；-標籤 為去掉",
    importFile: "哪個 CSV 檔？", moveMenu: "改到", palette: "命令", help: "說明", search: "搜尋全部",
    history: "歷史", tomorrow: "明天", inThreeDays: "3 天後", nextWeek: "一週後", nextMonth: "一個月後",
    otherDay: "其他日期...", drop: { "取消 \($0)？" }, archive: { "封存 \($0)？" }, merge: { "合併 \($0)？" },
    handOver: { "把 \($0) 交給誰？（\($1)）" },
    handOverTo: { "把 \($0) 交給 \($1)？" }, handOverAction: "交接",
    dropAction: "取消計畫", archiveAction: "封存", mergeAction: "合併", quitAction: "結束", quit: "結束？",
    undoable: "按 u 可復原", typeToSearch: "輸入名稱、編號、金額或文字", nothingFound: "沒有找到")
}
