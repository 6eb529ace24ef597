/// What concerns the whole desk.
struct DeskChapter: Chapter {
  let undo = Command(
    "undo", ["u"], .desk, needs: [.writing], bar: .always(20), tip: 4,
    also: "revert, mistake, 撤回, 还原, 還原, 恢复",
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
    "help", ["?", "F1"], .desk, bar: .always(23), tip: 1,
    also: "manual, keys, shortcuts, 快捷键, 快捷鍵, 手册, 手冊, 符号, 符號",
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
    also: "tutorial, introduction, getting started, 入门, 入門, 教程, 新手",
    say: ("tour", "See in a minute what is where"), ("导览", "一分钟了解各处功能"), ("導覽", "一分鐘了解各處功能")
  ) { desk, _ in desk.beginTour() }

  let doctor = Command(
    "doctor", [], .desk,
    also: "version, about, diagnose, 版本, 关于, 關於",
    say: ("doctor", "Show what terminal, book and settings are like, for a call for help"),
    ("诊断", "显示终端、客户簿和设置，求助时一次复制"), ("診斷", "顯示終端機、客戶簿和設定，求助時一次複製")
  ) { _, _ in [.examine] }

  let theme = Command(
    "theme", [], .desk, argument: .typed,
    also: "colour, color, colours, colors, dark mode, appearance, 颜色, 顏色, 配色, 外观, 外觀",
    say: ("theme", "Choose how the screens look"), ("主题", "选择界面主题"), ("主題", "選擇介面主題")
  ) { $0.openThemes($1) }

  let mouse = Command(
    "mouse", [], .desk, argument: .meant { desk, typed, _ in desk.switchMouse(typed) },
    also: "click, trackpad, 点击, 點擊",
    say: ("mouse", "Take clicks and the wheel, or leave them to the terminal"),
    ("鼠标", "启用或停用鼠标点击和滚轮"), ("滑鼠", "啟用或停用滑鼠點擊和滾輪")
  ) { desk, _ in desk.switchMouse() }

  let openSample = Command(
    "sample-book", ["S"], .desk, needs: [.emptyBook],
    say: ("sample book", "Open a sample book to try things on"),
    ("示例簿", "打开示例客户簿试用"), ("範例簿", "開啟範例客戶簿試用")
  ) { _, _ in [.openSample] }

  let quit = Command(
    "quit", ["q"], .desk, bar: .always(22),
    also: "exit, close, leave the program, log out, logout, 关闭, 關閉, 登出, 离开, 離開",
    say: ("quit", "Close this view; at the top, quit"),
    ("退出", "关闭当前视图；在顶层则退出"), ("結束", "關閉目前檢視；在頂層則結束")
  ) { $0.goBack($1) ? [] : $0.confirmQuit() }

  let saving = Otherwise(
    also: "store, 存盘, 存檔, 存档",
    say: ("save", "Nothing is left to save: every answer is on disk before the line below says so"),
    ("保存", "不用保存：下面一行显示“已保存”时，内容已写入磁盘"), ("儲存", "不用儲存：下面一行顯示「已儲存」時，內容已寫入磁碟")
  )

  let typeface = Otherwise(
    also: "font, text size, bigger, smaller, 字号, 字號",
    say: ("font size", "Font and size are the terminal's: look among its settings"),
    ("字体", "字体和大小由终端决定：请在终端的设置里改"), ("字體", "字體和大小由終端機決定：請在終端機的設定裡改")
  )

  let tongue = Otherwise(
    also: "english, chinese, 中文, 英文",
    say: ("language", "Start with --lang en, zh-Hans or zh-Hant, or put Language: into config.rec"),
    ("语言", "启动时加 --lang zh-Hans，或在 config.rec 写 Language:"),
    ("語言", "啟動時加 --lang zh-Hant，或在 config.rec 寫 Language:")
  )

  let printing = Otherwise(
    also: "printer, pdf, 列印, 打印机",
    say: ("print", "At the shell: rounds statement NAME | lp, or rounds letter demand NAME | lp"),
    ("打印", "在命令行：rounds statement 客户 | lp，或 rounds letter demand 客户 | lp"),
    ("列印", "在命令列：rounds statement 客戶 | lp，或 rounds letter demand 客戶 | lp")
  )

  let reporting = Otherwise(
    also: "reports, 报表, 報表, 报告, 報告",
    say: ("report", "Every list is a report at the shell too: rounds --help names them"),
    ("报表", "每个列表在命令行都有报表：用 rounds --help 查看"), ("報表", "每個列表在命令列都有報表：用 rounds --help 檢視")
  )

  let password = Otherwise(
    also: "login, log in, sign in, 密碼, 登录, 登入",
    say: ("password", "You are who you are logged in as on this machine; {people} lists all"),
    ("密码", "以本机登录的用户为准；{people} 列出所有人"), ("密碼", "以本機登入的使用者為準；{people} 列出所有人")
  )

  let quitNow = Command(
    "quit-now", ["Q"], .desk,
    say: ("quit now", "Quit without asking"), ("立即退出", "不询问直接退出"), ("立即結束", "不詢問直接結束")
  ) { _, _ in [.quit] }
}

extension Command {
  static let desk: DeskChapter = DeskChapter()
}
