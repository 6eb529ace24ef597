internal import SalesBook
internal import TextCanvas

// Sentences of the status line and of notices.
extension Words {
  /// That a key means nothing here.
  func unboundKey(_ key: String, help: String) -> String {
    say(
      "\(key) does nothing here; \(help) shows the keys", "\(key) 在这里没有作用；按 \(help) 查看按键",
      "\(key) 在這裡沒有作用；按 \(help) 檢視按鍵")
  }

  /// How to leave, for one who presses Ctrl-C.
  func howToQuit(_ quit: String) -> String { say("\(quit) quits", "按 \(quit) 退出", "按 \(quit) 結束") }

  /// The notice on a screen too small.
  func tooSmall(_ width: Int, _ height: Int, quit: String) -> [String] {
    let size = "\(Layout.minimum.width)x\(Layout.minimum.height)"
    return [
      say("The window is too small", "窗口太小", "視窗太小"),
      say(
        "\(width)x\(height); at least \(size) is needed", "\(width)x\(height)，至少需要 \(size)",
        "\(width)x\(height)，至少需要 \(size)"),
      howToQuit(quit),
    ]
  }

  /// What was done, once it is on disk.
  func saved(_ what: String) -> String { general.saved + general.colon + what }

  /// That others changed the book.
  func changed(by writers: [Writer], _ count: Int) -> String {
    let records = count == 1 ? "a record" : "\(count) records"
    if case .hand? = writers.first, writers.count == 1 {
      let how = name(of: writers[0])
      return say("\(records) changed \(how)", "修改了 \(count) 条记录：\(how)", "修改了 \(count) 筆記錄：\(how)")
    }
    let names = writers.map(name(of:)).joined(separator: general.comma)
    return say("\(names) changed \(records)", "\(names) 修改了 \(count) 条记录", "\(names) 修改了 \(count) 筆記錄")
  }

  /// How many rows are marked.
  func marked(_ count: Int, back: String) -> String {
    say(
      "\(count) marked; \(back) clears", "已标记 \(count) 项；\(back) 清除", "已標記 \(count) 項；\(back) 清除")
  }

  /// The mark of a view that cannot be written in.
  func asOf(_ day: Day) -> String { say("as of \(day.iso)", "截至 \(day.iso)", "截至 \(day.iso)") }
  /// The mark of a sample book, which is gone at the end.
  public var sample: String { say("SAMPLE", "示例", "範例") }
  /// The mark of a book that cannot be written in.
  var readOnly: String { say("read-only", "只读", "唯讀") }

  /// What was put on the clipboard.
  func copied(_ text: String) -> String { say("Copied: \(text)", "已复制：\(text)", "已複製：\(text)") }
  /// That it is too much for a clipboard.
  func tooLongToCopy(_ text: String) -> String {
    say("Too long for the clipboard: \(text)", "太长，无法复制：\(text)", "太長，無法複製：\(text)")
  }

  /// That half-typed entries were found at the start.
  func draftsWait(_ count: Int) -> String {
    say(
      "\(count) half-typed \(count == 1 ? "entry is" : "entries are") kept; open the same form to go on",
      "有 \(count) 份未填完的内容，再打开同一表单可继续", "有 \(count) 份未填完的內容，再開啟同一表單可繼續")
  }

  /// Something worth knowing that was not tried yet: a key, and what it does.
  func tip(_ key: String, _ help: String) -> String {
    say("Tip: \(key)  \(help)", "提示：按 \(key) \(help)", "提示：按 \(key) \(help)")
  }

  /// Whether clicks are taken, and what leaves them to the terminal again.
  func mouse(_ on: Bool, off: String) -> String {
    on
      ? say(
        "Clicks and the wheel are taken; \(off) gives selecting text back",
        "已启用鼠标；\(off) 恢复终端选字", "已啟用滑鼠；\(off) 恢復終端機選字")
      : say("Clicks are left to the terminal", "已停用鼠标", "已停用滑鼠")
  }
}

extension Words {
  /// What a pane is called on its tab.
  func name(of pane: Pane) -> String {
    switch pane {
    case .customers: say("Customers", "客户", "客戶")
    case .calendar: say("Calendar", "日历", "日曆")
    case .overdue: say("Overdue", "逾期", "逾期")
    case .dossier: say("Dossier", "档案", "檔案")
    case .today: say("Today", "今日", "今日")
    }
  }

  /// How the board is looked at.
  func name(of view: OverdueState.View) -> String {
    switch view {
    case .aging: say("by age", "按账龄", "按帳齡")
    case .rung: say("by rung", "按催款方式", "依催款方式")
    case .invoices: say("invoices", "逐单", "逐單")
    }
  }
}
