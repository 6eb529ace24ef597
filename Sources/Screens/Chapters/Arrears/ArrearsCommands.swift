/// What is done about arrears, and how the board that shows them is looked at.
struct ArrearsChapter: Chapter {
  let judge = Command(
    "judge", ["J"], .collecting, needs: [.arrears, .writing], bar: [.overdue: 10],
    say: ("judge", "Judge whether the arrears are deliberate"),
    ("定性", "判断欠款是否恶意"), ("定性", "判斷欠款是否惡意")
  ) { $0.open(JudgementForm.init, $1) }

  let takeRung = Command(
    "rung", [], .collecting, and: [">"], within: [.overdue, .today], needs: [.arrears, .writing],
    bar: [.overdue: 5], onPastDay: .asOf.dayLater,
    also: "collect, dunning, chase, credit hold, stop supply, 催收, 停货",
    say: ("rung", "Take a rung of collecting; what it needs is asked for"),
    ("催款方式", "采取一种催款方式"), ("催款方式", "採取一種催款方式")
  ) { $0.openRung($1) }

  let answerRung = Command(
    "rung-answer", ["w"], .collecting, needs: [.silentStep, .writing], bar: [.overdue: 6],
    say: ("outcome", "Note what came of a rung"), ("催款结果", "登记催款的结果"), ("催款結果", "登記催款的結果")
  ) { $0.open(RungAnswerForm.init, $1) }

  let leaveRung = Command(
    "leave-rung", [], .collecting, and: ["<"], within: [.overdue, .today], needs: [.runningStep, .writing],
    onPastDay: .asOf.dayEarlier,
    say: ("leave rung", "Leave a rung that runs"), ("结束催款", "结束一种催款方式"), ("結束催款", "結束一種催款方式")
  ) { $0.open(LeavingRungForm.init, $1) }

  let liftHold = Command(
    "lift-hold", [], .collecting, needs: [.hold, .writing],
    say: ("lift hold", "Let the customer have goods again"),
    ("解除停供", "恢复给客户供货"), ("解除停供", "恢復給客戶供貨")
  ) { $0.askWhyLifted($1) }

  let statement = Command(
    "statement", ["T"], .collecting, needs: [.customer, .writing],
    also: "account statement, balance, 对账单, 對帳單",
    say: ("statement", "Note a statement of account, or the answer to the last one"),
    ("对账", "登记对账单或客户答复"), ("對帳", "登記對帳單或客戶答覆")
  ) { $0.openStatement($1) }

  let writeOff = Command(
    "write-off", [], .collecting, needs: [.invoice, .writing],
    also: "bad debt, waive, 坏账, 呆帳",
    say: ("write off", "Let money of the invoice go: a difference, or a bad debt, which somebody approves"),
    ("坏账核销", "核销坏账（须他人批准）或尾差"), ("呆帳沖銷", "沖銷呆帳（須他人核准）或尾差")
  ) { $0.open(WriteOffForm.init, $1) }

  let boardView = Command(
    "board", ["o"], .collecting, .late, in: .overdue, bar: [.overdue: 8],
    say: ("by age/rung", "Look at the board by age, by rung, or invoice by invoice"),
    ("换看法", "按账龄、催款方式或逐单查看看板"), ("換看法", "按帳齡、催款方式或逐單檢視看板")
  ) { desk, _ in desk.turnBoard() }

  let figures = Command(
    "figures", [], .collecting, .late,
    also: "statistics, kpi, metrics, report, numbers, 统计, 統計, 报表, 報表, 数据",
    say: ("figures", "Show DSO, CEI, delay and the rest, with formulas"),
    ("指标", "查看回款指标和公式"), ("指標", "檢視收款指標和公式")
  ) { $0.showFigures($1) }

  let forecast = Command(
    "forecast", [], .collecting, .late,
    also: "cash flow, 现金流, 現金流",
    say: ("expected cash", "Show what may come in over 8 weeks"),
    ("预计回款", "查看未来 8 周预计回款"), ("預計收款", "檢視未來 8 週預計收款")
  ) { $0.showForecast($1) }

  let whatIf = Command(
    "what-if", [], .collecting, .late,
    say: ("what if", "Show what comes up in 30 days if nobody pays"),
    ("若都不付", "若都不付款，未来 30 天有什么事"), ("若都不付", "若都不付款，未來 30 天有什麼事")
  ) { $0.showWhatIf($1) }
}

extension Command {
  static let arrears: ArrearsChapter = ArrearsChapter()
}
