/// Words of forms, prompts and questions.
public struct EntryWords: Catalogue {
  /// The keys of a form, for its last line.
  public let formKeys: String
  /// The keys of a form while the field takes several lines.
  public let noteKeys: String
  /// The keys of a one-line question.
  public let promptKeys: String
  /// How to close a box.
  public let escape: String
  /// The keys of a question, given what `y` does.
  public let confirmKeys: @Sendable (_ action: String) -> String
  /// That a field must be filled.
  public let needed: String
  /// That no record is called what was typed.
  public let notFound: @Sendable (_ typed: String) -> String
  /// That a form was left and what was in it is kept.
  public let draftKept: String

  /// As English has it.
  public static let english = EntryWords(
    formKeys: "Enter save  Tab next field  Esc keep as draft",
    noteKeys: "Enter save  Ctrl-J new line  Tab next field  Esc keep as draft",
    promptKeys: "Enter go  Esc back",
    escape: "Esc back",
    confirmKeys: { "y \($0)   n/Esc back" },
    needed: "Needed: please fill this in",
    notFound: { "Nothing matches \"\($0)\"; type another part of the name" },
    draftKept: "Kept as a draft; open the form again to go on")

  /// As simplified Chinese has it.
  public static let simplifiedChinese = EntryWords(
    formKeys: "Enter 保存  Tab 下一项  Esc 存草稿",
    noteKeys: "Enter 保存  Ctrl-J 换行  Tab 下一项  Esc 存草稿",
    promptKeys: "Enter 确定  Esc 返回",
    escape: "Esc 返回",
    confirmKeys: { "y \($0)   n/Esc 返回" },
    needed: "这项必填",
    notFound: { "没找到「\($0)」，换名称里的别的字试试" },
    draftKept: "已存草稿，再打开表单可接着填")

  /// As traditional Chinese has it.
  public static let traditionalChinese = EntryWords(
    formKeys: "Enter 儲存  Tab 下一欄  Esc 存草稿",
    noteKeys: "Enter 儲存  Ctrl-J 換行  Tab 下一欄  Esc 存草稿",
    promptKeys: "Enter 確定  Esc 返回",
    escape: "Esc 返回",
    confirmKeys: { "y \($0)   n/Esc 返回" },
    needed: "這項必填",
    notFound: { "沒找到「\($0)」，換名稱裡的別的字試試" },
    draftKept: "已存草稿，再開啟表單可接著填")
}
