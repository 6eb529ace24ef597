/// What is shown, and where.
struct PaneChapter: Chapter {
  let customers = Command(
    "customers", ["1"], .panes,
    also: "clients, accounts, companies, 公司",
    say: ("customers", "Go to the list of customers and put it in order"),
    ("客户", "转到客户列表并重新排序"), ("客戶", "轉到客戶列表並重新排序")
  ) { $0.showCustomers($1) }

  let calendar = Command(
    "calendar", ["2"], .panes,
    also: "appointments, agenda, schedule, 行程",
    say: ("calendar", "Go to the calendar"), ("日历", "转到日历"), ("日曆", "轉到日曆")
  ) { desk, _ in desk.show(.calendar) }

  let overdue = Command(
    "overdue", ["3"], .panes,
    also: "arrears, debts, receivables, 欠款, 应收, 應收",
    say: ("overdue", "Go to the overdue board"), ("逾期", "转到逾期看板"), ("逾期", "轉到逾期看板")
  ) { desk, _ in desk.show(.overdue) }

  let dossier = Command(
    "dossier", ["4"], .panes, and: ["v"], within: [.overdue, .today], bar: [.today: 10, .reading: 4],
    also: "details of the customer, profile, card, 资料, 資料, 客户资料",
    say: ("dossier", "Go to the dossier"), ("档案", "转到客户档案"), ("檔案", "轉到客戶檔案")
  ) { desk, _ in desk.showDossier() }

  let today = Command(
    "today", ["5"], .panes,
    also: "to do, tasks, agenda, 待办, 待辦",
    say: ("today's list", "Go to what is due today"), ("今日", "转到今日跟进"), ("今日", "轉到今日跟進")
  ) { desk, _ in desk.showRound() }

  let next = Command(
    "next-pane", ["Tab"], .panes,
    say: ("next pane", "Go to the next pane"), ("下一栏", "转到下一栏"), ("下一欄", "轉到下一欄")
  ) { desk, _ in desk.show(desk.focus.moved(by: 1)) }

  let previous = Command(
    "previous-pane", ["Shift-Tab"], .panes,
    say: ("previous pane", "Go to the pane before"), ("上一栏", "转到上一栏"), ("上一欄", "轉到上一欄")
  ) { desk, _ in desk.show(desk.focus.moved(by: -1)) }

  let details = Command(
    "details", ["z"], .panes,
    say: ("details", "Show or hide the dossier beside the list"),
    ("详情", "显示或隐藏列表旁的档案"), ("詳情", "顯示或隱藏列表旁的檔案")
  ) { desk, _ in desk.showsDetails.toggle() }

  let zoom = Command(
    "zoom", ["Z"], .panes,
    say: ("zoom", "Give the whole screen to this pane, or back"),
    ("放大", "本栏占满全屏，再按还原"), ("放大", "本欄佔滿全螢幕，再按還原")
  ) { desk, _ in desk.isZoomed.toggle() }
}

extension Command {
  static let panes: PaneChapter = PaneChapter()
}
