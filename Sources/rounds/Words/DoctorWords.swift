internal import SalesBook
internal import Screens

/// Names of what `:doctor` finds.
struct DoctorWords: Catalogue {
  let language: Language

  var program: String { say("program", "程序", "程式") }
  var person: String { say("person", "使用者", "使用者") }
  var today: String { say("today", "今天", "今天") }
  var screen: String { say("screen", "屏幕", "螢幕") }
  var terminal: String { say("terminal", "终端", "終端機") }
  var colours: String { say("colours", "颜色", "顏色") }
  var lines: String { say("lines", "线条", "線條") }
  var locale: String { say("locale", "区域设置", "地區設定") }
  var book: String { say("book", "客户簿", "客戶簿") }
  var writing: String { say("writing", "可写", "可寫") }
  var records: String {
    [say("customers", "客户", "客戶"), say("invoices", "应收单", "應收單"), say("contacts", "联系记录", "聯絡紀錄")]
      .joined(separator: " + ")
  }
  var lock: String { say("lock", "写入锁", "寫入鎖") }
  var settings: String { say("settings", "设置", "設定") }
  var problems: String { say("problems", "问题", "問題") }
  var yes: String { say("yes", "是", "是") }
  var no: String { say("no", "否", "否") }
  var free: String { say("free", "空闲", "空閒") }
  var none: String { say("none", "无", "無") }
  /// That a theme is in use, and how to keep it.
  func themeKept(_ theme: String) -> String {
    say(
      "Theme \(theme); \"Theme: \(theme)\" in config.rec keeps it",
      "主题 \(theme)；在 config.rec 写 Theme: \(theme) 可固定", "主題 \(theme)；在 config.rec 寫 Theme: \(theme) 可固定")
  }
}

extension Words {
  /// Names of what `:doctor` finds.
  var doctor: DoctorWords { DoctorWords(language: language) }
}
