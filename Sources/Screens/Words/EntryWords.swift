/// Words of forms, prompts and questions.
public struct EntryWords: Catalogue {
  /// The language they are said in.
  public let language: Language

  /// The keys of a form, for its last line.
  public var formKeys: String {
    say(
      "Enter save  Tab next field  Esc keep as draft", "Enter 保存  Tab 下一项  Esc 存草稿",
      "Enter 儲存  Tab 下一欄  Esc 存草稿")
  }
  /// The keys of a form while the field takes several lines.
  public var noteKeys: String {
    say(
      "Enter save  Ctrl-J new line  Tab next field  Esc keep as draft",
      "Enter 保存  Ctrl-J 换行  Tab 下一项  Esc 存草稿", "Enter 儲存  Ctrl-J 換行  Tab 下一欄  Esc 存草稿")
  }
  /// The keys of a one-line question.
  public var promptKeys: String { say("Enter go  Esc back", "Enter 确定  Esc 返回", "Enter 確定  Esc 返回") }
  /// How to close a box.
  public var escape: String { say("Esc back", "Esc 返回", "Esc 返回") }
  /// The keys of a question, given what `y` does.
  public func confirmKeys(_ action: String) -> String {
    say("y \(action)   n/Esc back", "y \(action)   n/Esc 返回", "y \(action)   n/Esc 返回")
  }
  /// That a field must be filled.
  public var needed: String { say("Needed: please fill this in", "这项必填", "這項必填") }
  /// That no record is called what was typed.
  public func notFound(_ typed: String) -> String {
    say(
      "Nothing matches \"\(typed)\"; type another part of the name", "没找到「\(typed)」，换名称里的别的字试试",
      "沒找到「\(typed)」，換名稱裡的別的字試試")
  }
  /// That a form was left and what was in it is kept.
  public var draftKept: String {
    say("Kept as a draft; open the form again to go on", "已存草稿，再打开表单可接着填", "已存草稿，再開啟表單可接著填")
  }
}

extension Words {
  /// Words of forms, prompts and questions.
  public var entry: EntryWords { EntryWords(language: language) }
}
