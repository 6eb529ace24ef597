internal import Screens

/// Names of what `:doctor` finds.
struct DoctorWords: Catalogue {
  let program, person, today, screen, terminal, colours, lines, locale: String
  let book, writing, records, pen, settings, problems: String
  let yes, no, free, none: String
  /// That a theme is in use, and how to keep it.
  let themeKept: @Sendable (String) -> String

  /// The words of that language.
  static func of(_ language: Language) -> DoctorWords { language.words() }

  static let english = DoctorWords(
    program: "program", person: "person", today: "today", screen: "screen", terminal: "terminal",
    colours: "colours", lines: "lines", locale: "locale", book: "book", writing: "writing",
    records: "customers + invoices + contacts", pen: "pen", settings: "settings", problems: "problems",
    yes: "yes", no: "no", free: "free", none: "none",
    themeKept: { "Theme \($0); \"Theme: \($0)\" in config.rec keeps it" })

  static let simplifiedChinese = DoctorWords(
    program: "程序", person: "使用者", today: "今天", screen: "屏幕", terminal: "终端", colours: "颜色", lines: "线条",
    locale: "区域设置", book: "客户簿", writing: "可写", records: "客户 + 应收单 + 联系记录", pen: "写入锁", settings: "设置",
    problems: "问题", yes: "是", no: "否", free: "空闲", none: "无",
    themeKept: { "主题 \($0)；在 config.rec 写 Theme: \($0) 可固定" })

  static let traditionalChinese = DoctorWords(
    program: "程式", person: "使用者", today: "今天", screen: "螢幕", terminal: "終端機", colours: "顏色", lines: "線條",
    locale: "地區設定", book: "客戶簿", writing: "可寫", records: "客戶 + 應收單 + 聯絡紀錄", pen: "寫入鎖", settings: "設定",
    problems: "問題", yes: "是", no: "否", free: "空閒", none: "無",
    themeKept: { "主題 \($0)；在 config.rec 寫 Theme: \($0) 可固定" })
}
