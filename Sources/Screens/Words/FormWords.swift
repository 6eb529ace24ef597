internal import SalesBook

/// Words of the desk's own forms, prompts and questions; what a chapter asks
/// stands with its other words.
struct FormWords: Catalogue {
  let language: Language

  /// How several values of one field are parted.
  var commas: String { say("parted by commas", "用逗号分隔", "用逗號分隔") }
  /// What is asked for a day of the calendar.
  var goTo: String { say("Go to which day?", "转到哪一天？", "轉到哪一天？") }
  /// What is asked for a day gone by.
  var asOf: String { say("Show the book as of which day?", "查看截至哪一天的客户簿？", "檢視截至哪一天的客戶簿？") }
  /// What stands over the list of commands.
  var palette: String { say("commands", "命令", "命令") }
  /// That no command is called what was typed.
  var noSuchCommand: String {
    say(
      "No command is called that; look among all of them, or try another word", "没有叫这个的命令；可看全部命令，或换个说法",
      "沒有叫這個的命令；可看全部命令，或換個說法")
  }
  /// What stands over the list of keys.
  var help: String { say("help", "帮助", "說明") }
  /// What stands over the search.
  var search: String { say("search everything", "搜索全部", "搜尋全部") }
  /// What stands over a record's history.
  var history: String { say("history", "历史", "歷史") }
  /// The question before the program ends.
  var quit: String { say("Quit?", "退出？", "結束？") }
  /// What `y` does then.
  var quitAction: String { say("quit", "退出", "結束") }
  /// That it can be taken back.
  func undoable(_ undo: String) -> String {
    say("\(undo) takes it back", "按 \(undo) 可撤销", "按 \(undo) 可復原")
  }
  /// What a list of finds says before anything is typed.
  var typeToSearch: String {
    say("Type a name, a number, an amount or a word", "输入名称、编号、金额或文字", "輸入名稱、編號、金額或文字")
  }
  /// What an empty list of finds says.
  var nothingFound: String { say("Nothing found", "没有找到", "沒有找到") }
}

extension Words {
  /// Words of the desk's own forms, prompts and questions.
  var forms: FormWords { FormWords(language: language) }
}
