public import SalesBook

/// Words every screen needs.
public struct GeneralWords: Catalogue {
  /// The language they are said in.
  public let language: Language

  /// Consent.
  public var yes: String { say("yes", "是", "是") }
  /// Refusal.
  public var no: String { say("no", "否", "否") }
  /// Where nothing stands: no date, no owner.
  public var none: String { say("none", "无", "無") }
  /// All there is, as a filter.
  public var all: String { say("all", "全部", "全部") }
  /// Nobody in particular.
  public var nobody: String { say("nobody", "未分配", "未指派") }
  /// What totals stand beside.
  public var total: String { say("total", "合计", "合計") }
  /// On disk.
  public var saved: String { say("saved", "已保存", "已儲存") }
  /// Between the parts of a list inside a sentence.
  public var comma: String { say(", ", "、", "、") }
  /// Between a name and what it names.
  public var colon: String { say(": ", "：", "：") }
}

extension Words {
  /// Words every screen needs.
  public var general: GeneralWords { GeneralWords(language: language) }
}
