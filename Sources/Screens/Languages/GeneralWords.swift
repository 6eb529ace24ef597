/// Words every screen needs.
public struct GeneralWords: Catalogue {
  /// Consent.
  public let yes: String
  /// Refusal.
  public let no: String
  /// Where nothing stands: no date, no owner.
  public let none: String
  /// All there is, as a filter.
  public let all: String
  /// Nobody in particular.
  public let nobody: String
  /// What totals stand beside.
  public let total: String
  /// On disk.
  public let saved: String
  /// Between the parts of a list inside a sentence.
  public let comma: String
  /// Between a name and what it names.
  public let colon: String

  /// As English has it.
  public static let english = GeneralWords(
    yes: "yes", no: "no", none: "none", all: "all", nobody: "nobody", total: "total", saved: "saved",
    comma: ", ", colon: ": ")

  /// As simplified Chinese has it.
  public static let simplifiedChinese = GeneralWords(
    yes: "是", no: "否", none: "无", all: "全部", nobody: "未分配", total: "合计", saved: "已保存",
    comma: "、", colon: "：")

  /// As traditional Chinese has it.
  public static let traditionalChinese = GeneralWords(
    yes: "是", no: "否", none: "無", all: "全部", nobody: "未指派", total: "合計", saved: "已儲存",
    comma: "、", colon: "：")
}
