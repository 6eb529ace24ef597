public import SalesBook

/// Words of forms, prompts and questions.
public struct EntryWords: Catalogue {
  /// The language they are said in.
  public let language: Language

  /// What leaves a form and puts it on disk.
  public var save: String { say("save", "保存", "儲存") }
  /// What goes to the next field.
  public var nextField: String { say("next field", "下一项", "下一欄") }
  /// What begins another line of a note.
  public var newLine: String { say("new line", "换行", "換行") }
  /// What leaves a form half filled.
  public var keepAsDraft: String { say("keep as draft", "存草稿", "存草稿") }
  /// What answers a one-line question.
  public var go: String { say("go", "确定", "確定") }
  /// What leaves a question, a box or a list.
  public var back: String { say("back", "返回", "返回") }
  /// That a field must be filled.
  public var needed: String { say("Needed: please fill this in", "这项必填", "這項必填") }
  /// That no record is called what was typed.
  public func notFound(_ typed: String) -> String {
    say(
      "Nothing matches \"\(typed)\"; type another part of the name", "没找到“\(typed)”，换名称里的别的字试试",
      "沒找到「\(typed)」，換名稱裡的別的字試試")
  }
  /// That none of what can be chosen begins with what was typed.
  public func noOption(_ typed: String) -> String {
    say("None of these begins with \"\(typed)\"", "选项里没有“\(typed)”", "選項裡沒有「\(typed)」")
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
