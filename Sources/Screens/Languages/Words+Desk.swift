internal import SalesBook
internal import TextCanvas

// Sentences of the status line, of notices and of empty panes.
extension Words {
  /// Why a command is not to be had now.
  func sentence(_ need: Need) -> String {
    switch need {
    case .customer:
      say("There is no customer under the cursor", "光标处没有客户", "游標處沒有客戶")
    case .someCustomer: say("There is no customer yet; A adds one", "还没有客户；按 A 新增", "還沒有客戶；按 A 新增")
    case .followUp:
      say("Nothing is planned here; a plans a follow-up", "这里没有跟进计划；按 a 新增", "這裡沒有跟進計畫；按 a 新增")
    case .invoice:
      say(
        "There is no invoice under the cursor; pick one on the overdue board or in the dossier",
        "光标处没有应收单；请在逾期看板或档案中选择", "游標處沒有應收單；請在逾期看板或檔案中選擇")
    case .payment:
      say(
        "There is no payment under the cursor; pick one in the dossier's timeline",
        "光标处没有收款；请在档案的时间线中选择", "游標處沒有收款；請在檔案的時間線中選擇")
    case .dispute:
      say(
        "The invoice under the cursor is not contested", "光标处的应收单没有争议", "游標處的應收單沒有爭議")
    case .creditNote:
      say(
        "There is no credit note here to set off, or nothing open it could settle",
        "这里没有可抵扣的红字单，或没有可抵扣的应收单", "這裡沒有可抵扣的折讓單，或沒有可抵扣的應收單")
    case .moneyOnAccount:
      say(
        "This customer has no money on account that could settle something",
        "该客户没有可核销的预收款", "該客戶沒有可核銷的預收款")
    case .receipt:
      say("Every receipt has its customer", "所有收款都已对上客户", "所有收款都已對上客戶")
    case .openPromise:
      say("They have no open promise; P takes one", "没有待兑现的承诺；按 P 登记", "沒有待兌現的承諾；按 P 登記")
    case .breach: say("No broken promise waits for an answer", "没有待回应的失信", "沒有待回應的失信")
    case .reminder:
      say("Nothing is about to fall due that they were not reminded of", "没有需要提醒的款项", "沒有需要提醒的款項")
    case .arrears: say("Nothing of theirs is overdue", "该客户没有逾期款", "該客戶沒有逾期款")
    case .runningStep:
      say("No rung runs; > on the board takes one", "没有进行中的催款；在看板按 > 采取", "沒有進行中的催款；在看板按 > 採取")
    case .silentStep: say("No rung waits for its outcome", "没有等结果的催款", "沒有等結果的催款")
    case .hold: say("Supply to this customer is not stopped", "该客户没有停供", "該客戶沒有停供")
    case .twoMarks:
      say("Mark the two customers first (Space)", "请先标记两家客户（Space）", "請先標記兩家客戶（Space）")
    case .filter:
      say("Filter first (/); F then keeps the filter", "请先筛选（/），再按 F 保存", "請先篩選（/），再按 F 儲存")
    case .colleague:
      say(
        "Nobody works in this book; people.rec says who does",
        "这个客户簿里没有同事；同事在 people.rec 中登记", "這個客戶簿裡沒有同事；同事在 people.rec 中登記")
    case .writing:
      say(
        "The book can only be read here; leave a day gone by with Esc",
        "这里只能查看；按 Esc 可回到今天", "這裡只能檢視；按 Esc 可回到今天")
    case .asOf:
      say("Only as of a day gone by (:asof)", "仅在按日期查看时可用（:asof）", "僅在按日期檢視時可用（:asof）")
    case .phone: say("No telephone number is known", "没有电话号码", "沒有電話號碼")
    case .weChat: say("No WeChat name is known", "没有微信号", "沒有微信號")
    case .address: say("No address is known", "没有地址", "沒有地址")
    case .emptyBook: say("Only in an empty book", "仅在空的客户簿中可用", "僅在空的客戶簿中可用")
    }
  }

  /// That a key means nothing here.
  func unboundKey(_ key: String) -> String {
    say("\(key) does nothing here; ? shows the keys", "\(key) 在这里没有作用；按 ? 查看按键", "\(key) 在這裡沒有作用；按 ? 檢視按鍵")
  }

  /// How to leave, for one who presses Ctrl-C.
  var howToQuit: String { say("q quits", "按 q 退出", "按 q 結束") }

  /// The notice on a screen too small.
  func tooSmall(_ width: Int, _ height: Int) -> [String] {
    let size = "\(Layout.minimum.width)x\(Layout.minimum.height)"
    return [
      say("The window is too small", "窗口太小", "視窗太小"),
      say(
        "\(width)x\(height); at least \(size) is needed", "\(width)x\(height)，至少需要 \(size)",
        "\(width)x\(height)，至少需要 \(size)"),
      say("q quits", "按 q 退出", "按 q 結束"),
    ]
  }

  /// What an empty pane says, and which keys help.
  func empty(_ pane: Pane) -> String {
    switch pane {
    case .customers: say("No customers yet", "还没有客户", "還沒有客戶")
    case .calendar: say("Nothing planned; a plans a follow-up", "没有跟进计划；按 a 新增", "沒有跟進計畫；按 a 新增")
    case .overdue: say("Nothing is overdue", "没有逾期", "沒有逾期")
    case .dossier: say("No customer chosen; 1 goes to the list", "未选客户；按 1 到列表", "未選客戶；按 1 到列表")
    case .today: say("Nothing more for today", "今天没有待办了", "今天沒有待辦了")
    }
  }

  /// That the filter finds nobody.
  func noMatch(_ filter: String) -> String {
    say(
      "No customer matches \(quoted(filter)); Esc shows all", "没有符合\(quoted(filter))的客户；Esc 显示全部",
      "沒有符合\(quoted(filter))的客戶；Esc 顯示全部")
  }

  /// What was done, once it is on disk.
  func saved(_ what: String) -> String { general.saved + general.colon + what }

  /// That a stroke was taken back, or put back.
  func undone(_ what: String) -> String { say("Undone", "已撤销", "已復原") + general.colon + what }
  func redone(_ what: String) -> String { say("Done again", "已重做", "已重做") + general.colon + what }

  /// That there is nothing to take back.
  var nothingToUndo: String { say("Nothing to undo", "没有可撤销的", "沒有可復原的") }
  var nothingToRedo: String { say("Nothing to redo", "没有可重做的", "沒有可重做的") }

  /// That others changed the book.
  func changed(by people: [String], _ count: Int) -> String {
    let names = people.joined(separator: general.comma)
    let records = count == 1 ? "a record" : "\(count) records"
    return say("\(names) changed \(records)", "\(names) 修改了 \(count) 条记录", "\(names) 修改了 \(count) 筆記錄")
  }

  /// How many rows are marked.
  func marked(_ count: Int) -> String {
    say("\(count) marked; Esc clears", "已标记 \(count) 项；Esc 清除", "已標記 \(count) 項；Esc 清除")
  }

  /// The mark of a view that cannot be written in.
  func asOf(_ day: Day) -> String { say("as of \(day.iso)", "截至 \(day.iso)", "截至 \(day.iso)") }
  var readOnly: String { say("read-only", "只读", "唯讀") }

  /// What was put on the clipboard.
  func copied(_ text: String) -> String { say("Copied: \(text)", "已复制：\(text)", "已複製：\(text)") }
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

  /// Whether clicks are taken.
  func mouse(_ on: Bool) -> String {
    on
      ? say(
        "Clicks and the wheel are taken; :mouse off gives selecting text back",
        "已启用鼠标；:mouse off 恢复终端选字", "已啟用滑鼠；:mouse off 恢復終端機選字")
      : say("Clicks are left to the terminal", "已停用鼠标", "已停用滑鼠")
  }

  /// The hint when a Chinese character begins a filter.
  var filterHint: String {
    say("Filtering by what you type; Esc clears", "正在按输入筛选；Esc 清除", "正在按輸入篩選；Esc 清除")
  }
}

// What stands in titles and on the status line while something is going on.
extension Words {
  /// The number of a week.
  func week(_ number: Int) -> String { say("week \(number)", "第 \(number) 周", "第 \(number) 週") }

  /// That follow-ups were picked up, and how to put them down.
  func pickedUp(_ count: Int) -> String {
    say(
      "\(count) picked up: go to a day, Enter drops, Esc puts back", "已拿起 \(count) 项：移到某天，Enter 放下，Esc 放回",
      "已拿起 \(count) 項：移到某天，Enter 放下，Esc 放回")
  }
}

// The last line of lists laid over the panes.
extension Words {
  /// The keys of a list to pick from.
  var listingKeysToPick: String {
    say(
      "type to search  Up Down move  Enter runs  Esc back", "输入以搜索  Up Down 移动  Enter 执行  Esc 返回",
      "輸入以搜尋  Up Down 移動  Enter 執行  Esc 返回")
  }
  /// The keys of a list to read.
  var listingKeysToRead: String {
    say("j k move  y copies  q Esc back", "j k 移动  y 复制  q Esc 返回", "j k 移動  y 複製  q Esc 返回")
  }
}
