/// What concerns the whole desk.
struct DeskChapter: Chapter {
  let undo = Command(
    "undo", ["u"], .desk, needs: [.writing], bar: .always(20), tip: 4,
    say: ("undo", "Take back your latest change"), ("撤销", "撤销你最近的一次修改"), ("復原", "復原你最近的一次修改")
  ) { desk, _ in desk.takeBack() }

  let redo = Command(
    "redo", ["U", "Ctrl-R"], .desk, needs: [.writing],
    say: ("redo", "Put back what you took back"), ("重做", "恢复刚撤销的修改"), ("重做", "恢復剛復原的修改")
  ) { _, _ in [.redo] }

  let reload = Command(
    "reload", ["R"], .desk,
    say: ("reload", "Read the book again; in the round, begin it anew with what is not done"),
    ("重新读取", "重新读取客户簿；在今日跟进里，把没办的重排一轮"), ("重新讀取", "重新讀取客戶簿；在今日跟進裡，把沒辦的重排一輪")
  ) { desk, book in desk.focus == .today && desk.isBegun ? desk.beginRoundAnew(book) : [.reload] }

  let repaint = Command(
    "repaint", ["Ctrl-L"], .desk,
    say: ("repaint", "Draw the screen again"), ("重绘", "重绘屏幕"), ("重繪", "重繪螢幕")
  ) { _, _ in [.repaint] }

  let suspend = Command(
    "suspend", ["Ctrl-Z"], .desk,
    say: ("suspend", "Go to the shell; fg comes back"),
    ("挂起", "回到命令行，fg 返回"), ("暫停", "回到命令列，fg 返回")
  ) { _, _ in [.suspend] }

  let help = Command(
    "help", ["?", "F1"], .desk, bar: .always(22), tip: 1,
    say: ("help", "Show all keys; type to search, {pick} runs"),
    ("帮助", "显示全部按键；输入可搜索，{pick} 执行"), ("說明", "顯示全部按鍵；輸入可搜尋，{pick} 執行")
  ) { $0.openHelp($1) }

  let palette = Command(
    "palette", [":"], .desk, bar: .always(21, but: [.customers: 6]), tip: 5,
    say: ("commands", "Find a command by name, pinyin or initials"),
    ("命令", "按名称、拼音或首字母查找命令"), ("命令", "按名稱、拼音或首字母尋找命令")
  ) { $0.openPalette($1) }

  let tour = Command(
    "tour", [], .desk,
    say: ("tour", "See in a minute what is where"), ("导览", "一分钟了解各处功能"), ("導覽", "一分鐘了解各處功能")
  ) { desk, _ in desk.beginTour() }

  let doctor = Command(
    "doctor", [], .desk,
    say: ("doctor", "Show what terminal, book and settings are like, for a call for help"),
    ("诊断", "显示终端、客户簿和设置，求助时一次复制"), ("診斷", "顯示終端機、客戶簿和設定，求助時一次複製")
  ) { _, _ in [.examine] }

  let theme = Command(
    "theme", [], .desk, argument: .typed,
    say: ("theme", "Choose how the screens look"), ("主题", "选择界面主题"), ("主題", "選擇介面主題")
  ) { $0.openThemes($1) }

  let mouse = Command(
    "mouse", [], .desk, argument: .meant { desk, typed, _ in desk.switchMouse(typed) },
    say: ("mouse", "Take clicks and the wheel, or leave them to the terminal"),
    ("鼠标", "启用或停用鼠标点击和滚轮"), ("滑鼠", "啟用或停用滑鼠點擊和滾輪")
  ) { desk, _ in desk.switchMouse() }

  let openSample = Command(
    "sample-book", ["S"], .desk, needs: [.emptyBook],
    say: ("sample book", "Open a sample book to try things on"),
    ("示例簿", "打开示例客户簿试用"), ("範例簿", "開啟範例客戶簿試用")
  ) { _, _ in [.openSample] }

  let quit = Command(
    "quit", ["q"], .desk,
    say: ("quit", "Close this view; at the top, quit"),
    ("退出", "关闭当前视图；在顶层则退出"), ("結束", "關閉目前檢視；在頂層則結束")
  ) { $0.goBack($1) ? [] : $0.confirmQuit() }

  let quitNow = Command(
    "quit-now", ["Q"], .desk,
    say: ("quit now", "Quit without asking"), ("立即退出", "不询问直接退出"), ("立即結束", "不詢問直接結束")
  ) { _, _ in [.quit] }
}

extension Command {
  static let desk: DeskChapter = DeskChapter()
}
