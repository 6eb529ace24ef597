internal import SalesBook

/// What is done about contacts: those that were, and those planned, in the calendar too.
struct FollowUpChapter: Chapter {
  let log = Command(
    "log", ["c"], .customer, .early, needs: [.customer, .writing],
    bar: [.customers: 2, .overdue: 2, .dossier: 1, .today: 1], tip: 3,
    also:
      "call, note, visit, meeting, email, e-mail, phone call, record, activity, 备注, 備註, 电话, 電話, 拜访, 拜訪, 联系记录, 聯絡紀錄, 邮件, 郵件, 写记录, 寫記錄",
    say: ("log", "Log a contact: what was said, and what is next"),
    ("记录", "记录一次联系：说了什么、下次何时"), ("記錄", "記錄一次聯絡：說了什麼、下次何時")
  ) { $0.openLog($1) }

  let noAnswer = Command(
    "no-answer", ["n"], .customer, .early, needs: [.customer, .writing], bar: [.today: 2],
    also: "missed call, busy, voicemail, 没接, 沒接, 无人接听, 無人接聽",
    say: (
      "no answer",
      "Log an attempt that reached nobody, and try again later that day or on the next working day"
    ),
    ("未接", "记录没联系上，当天晚些或下一工作日再试"), ("未接", "記錄沒聯絡上，當天晚些或下一工作日再試")
  ) { $0.logNoAnswer($1) }

  let plan = Command(
    "plan", ["a"], .customer, .early, needs: [.someCustomer, .writing],
    bar: [.customers: 3, .dossier: 2, .roundList: 6],
    also:
      "appointment, task, to do, todo, reminder, schedule, follow-up, next call, 预约, 預約, 约见, 約見, 任务, 任務, 待办, 待辦, 日程, 提醒",
    say: ("plan", "Plan a follow-up"), ("计划", "新增跟进计划"), ("計畫", "新增跟進計畫")
  ) { $0.open(PlanForm.init(_:_:), $1) }

  let done = Command(
    "done", ["d"], .followUp, needs: [.followUp, .writing], bar: [.customers: 4, .calendar: 5],
    also: "complete, finish, tick off, 办完, 辦完",
    say: ("done", "Mark the follow-up as done"), ("完成", "把跟进计划标为完成"), ("完成", "把跟進計畫標為完成")
  ) { $0.finish($1) }

  let move = Command(
    "move", ["s"], .followUp, needs: [.movable, .writing],
    bar: [.customers: 5, .calendar: 4, .today: 7, .roundList: 4],
    also: "reschedule, postpone, snooze, delay, put off, 推迟, 延期, 延後",
    say: ("move", "Put the follow-up, or what is due without one, on another day or a later hour"),
    ("改期", "把跟进计划（或没有计划的待办）改到另一天或今天晚些"),
    ("改期", "把跟進計畫（或沒有計畫的待辦）改到另一天或今天晚些")
  ) { $0.openMoveMenu($1) }

  let dayLater = Command(
    "day-later", ["+"], .followUp, needs: [.followUp, .writing], bar: [.calendar: 3],
    say: ("a day later", "Put the follow-up a day later"),
    ("推后一天", "跟进计划推后一天"), ("延後一天", "跟進計畫延後一天")
  ) { $0.nudge(by: 1, $1) }

  let dayEarlier = Command(
    "day-earlier", ["-"], .followUp, needs: [.followUp, .writing],
    say: ("a day earlier", "Put the follow-up a day earlier"),
    ("提前一天", "跟进计划提前一天"), ("提前一天", "跟進計畫提前一天")
  ) { $0.nudge(by: -1, $1) }

  let pickUp = Command(
    "pick-up", ["m"], .followUp, needs: [.followUp, .writing], bar: [.calendar: 2],
    say: ("pick up", "Pick the follow-up up, go to a day, drop it with {open}"),
    ("拿起", "拿起跟进计划，移到某天，按 {open} 放下"), ("拿起", "拿起跟進計畫，移到某天，按 {open} 放下")
  ) { $0.pickUp($1) }

  let drop = Command(
    "drop", ["x"], .followUp, needs: [.followUp, .writing], bar: [.today: 9, .roundList: 5],
    also: "delete, remove, cancel, cancel appointment, 删除, 刪除, 取消",
    say: ("drop", "Drop the follow-up, with the reason"),
    ("取消计划", "取消跟进计划并写明原因"), ("取消計畫", "取消跟進計畫並寫明原因")
  ) { $0.askDropReason($1) }

  let previousDay = Command(
    "previous-day", ["h", "Left"], .calendar, in: .calendar, bar: [.carrying: 2],
    say: ("day before", "Go to the day before"), ("前一天", "转到前一天"), ("前一天", "轉到前一天")
  ) { desk, _ in desk.go(to: desk.calendar.day - 1) }

  let nextDay = Command(
    "next-day", ["l", "Right"], .calendar, in: .calendar, bar: [.carrying: 3],
    say: ("next day", "Go to the next day"), ("后一天", "转到后一天"), ("後一天", "轉到後一天")
  ) { desk, _ in desk.go(to: desk.calendar.day + 1) }

  let previousMonth = Command(
    "previous-month", ["["], .calendar, in: .calendar,
    say: ("month before", "Go to the month before"), ("上月", "转到上一月"), ("上月", "轉到上一月")
  ) { desk, _ in desk.go(to: desk.calendar.day.adding(months: -1)) }

  let nextMonth = Command(
    "next-month", ["]"], .calendar, in: .calendar, bar: [.carrying: 4],
    say: ("next month", "Go to the next month"), ("下月", "转到下一月"), ("下月", "轉到下一月")
  ) { desk, _ in desk.go(to: desk.calendar.day.adding(months: 1)) }

  let previousYear = Command(
    "previous-year", ["{"], .calendar, in: .calendar,
    say: ("year before", "Go to the year before"), ("上年", "转到上一年"), ("上年", "轉到上一年")
  ) { desk, _ in desk.go(to: desk.calendar.day.adding(months: -12)) }

  let nextYear = Command(
    "next-year", ["}"], .calendar, in: .calendar,
    say: ("next year", "Go to the next year"), ("下年", "转到下一年"), ("下年", "轉到下一年")
  ) { desk, _ in desk.go(to: desk.calendar.day.adding(months: 12)) }

  let goToday = Command(
    "go-today", ["t"], .calendar, bar: [.calendar: 6],
    say: ("today", "Show today in the calendar"), ("今天", "在日历中转到今天"), ("今天", "在日曆中轉到今天")
  ) { desk, _ in desk.goToday() }

  let goToDate = Command(
    "go-to-date", ["g d"], .calendar, bar: [.calendar: 7], argument: .typed,
    say: ("go to date", "Show a day you type in the calendar"),
    ("转到日期", "在日历中转到输入的日期"), ("轉到日期", "在日曆中轉到輸入的日期")
  ) { desk, _ in desk.askDay() }
}

extension Command {
  static let followUps: FollowUpChapter = FollowUpChapter()
}
