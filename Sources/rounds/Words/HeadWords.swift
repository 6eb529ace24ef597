internal import SalesBook
internal import Screens

/// What stands above the columns of tables. Programs know columns by their keys, which are English.
struct HeadWords: Catalogue {
  let language: Language

  /// The heading of the column of that key; the key itself where it says it in this language.
  func heading(_ key: String) -> String {
    guard language != .english else { return key }
    return money(key) ?? day(key) ?? selling(key) ?? trouble(key) ?? book(key) ?? key
  }

  /// What a terminal was too narrow for.
  func leftOut(_ headings: [String]) -> String {
    let listed = headings.joined(separator: say(", ", "、", "、"))
    return say(
      "(no room for \(listed); --csv has them)", "（没有地方显示：\(listed)；--csv 里有）",
      "（沒有地方顯示：\(listed)；--csv 裡有）")
  }
}

extension HeadWords {
  // MARK: Of customers and their money

  fileprivate func money(_ key: String) -> String? { moneyFirst(key) ?? moneySecond(key) }

  private func moneyFirst(_ key: String) -> String? {
    switch key {
    case "customer": say("customer", "客户", "客戶")
    case "number": say("number", "客户号", "客戶號")
    case "owed": say("owed", "欠款", "欠款")
    case "overdue": say("overdue", "逾期", "逾期")
    case "days": say("days", "天数", "天數")
    case "currency": say("currency", "币种", "幣別")
    case "amount": say("amount", "金额", "金額")
    case "open": say("open", "未收", "未收")
    case "contested": say("contested", "有争议", "有爭議")
    case "to-ask-for": say("to-ask-for", "应催", "應催")
    case "received": say("received", "已收", "已收")
    case "invoice": say("invoice", "应收单", "應收單")
    case "invoices": say("invoices", "张数", "張數")
    case "issued": say("issued", "开票", "開票")
    case "due": say("due", "到期", "到期")
    case "bucket": say("bucket", "账龄", "帳齡")
    case "balance": say("balance", "余额", "餘額")
    case "movement": say("movement", "本期发生", "本期發生")
    case "row": say("row", "项目", "項目")
    case "method": say("method", "方式", "方式")
    case "reference": say("reference", "流水号", "流水號")
    case "rung": say("rung", "催款", "催款")
    case "judgement": say("judgement", "判断", "判斷")
    case "hold": say("hold", "停供", "停供")
    case "word": say("word", "守信率", "守信率")
    case "outcome": say("outcome", "结果", "結果")
    case "made": say("made", "约定日", "約定日")
    case "figure": say("figure", "指标", "指標")
    case "value": say("value", "值", "值")
    case "formula": say("formula", "算法", "算法")
    case "as-of": say("as-of", "截至", "截至")
    case "months": say("months", "逐月", "逐月")
    default: nil
    }
  }

  private func moneySecond(_ key: String) -> String? {
    switch key {
    case "range": say("range", "范围", "範圍")
    case "period": say("period", "期间", "期間")
    case "tax-number": say("tax-number", "税号", "統一編號")
    case "grade": say("grade", "级别", "級別")
    case "owner": say("owner", "负责人", "負責人")
    case "tags": say("tags", "标签", "標籤")
    case "weak": say("weak", "守信差", "守信差")
    case "kept": say("kept", "已兑现", "已兌現")
    case "ours-kept": say("ours-kept", "我方已兑现", "我方已兌現")
    case "ours-due": say("ours-due", "我方应兑现", "我方應兌現")
    case "look-at-oneself": say("look-at-oneself", "先看自己", "先看自己")
    case "promised": say("promised", "承诺", "承諾")
    case "came-in": say("came-in", "到账", "入帳")
    case "last-day": say("last-day", "最晚", "最晚")
    case "missed": say("missed", "爽约", "爽約")
    case "appointment": say("appointment", "约见", "約見")
    default: nil
    }
  }
}

extension HeadWords {
  // MARK: Of the day, contacts and plans

  fileprivate func day(_ key: String) -> String? { dayFirst(key) ?? daySecond(key) }

  private func dayFirst(_ key: String) -> String? {
    switch key {
    case "day": say("day", "日期", "日期")
    case "time": say("time", "时间", "時間")
    case "next": say("next", "下次", "下次")
    case "last": say("last", "上次", "上次")
    case "channel": say("channel", "方式", "方式")
    case "purpose": say("purpose", "事由", "事由")
    case "by": say("by", "谁", "誰")
    case "contact": say("contact", "联系人", "聯絡人")
    case "moved": say("moved", "改期", "改期")
    case "repeats": say("repeats", "重复", "重複")
    case "phone": say("phone", "电话", "電話")
    case "why": say("why", "原因", "原因")
    case "rank": say("rank", "次序", "次序")
    case "class": say("class", "类别", "類別")
    case "group": say("group", "组", "組")
    case "must": say("must", "必须", "必須")
    case "for": say("for", "替谁", "替誰")
    case "reasons": say("reasons", "原因", "原因")
    case "say": say("say", "怎么说", "怎麼說")
    case "not": say("not", "不要说", "不要說")
    case "left-out": say("left-out", "未列入", "未列入")
    case "who": say("who", "谁", "誰")
    case "done": say("done", "已完成", "已完成")
    case "all": say("all", "全部", "全部")
    case "must-done": say("must-done", "必须已完成", "必須已完成")
    case "reached": say("reached", "联系上", "聯絡上")
    case "no-answer": say("no-answer", "未联系上", "未聯絡上")
    case "left": say("left", "还剩", "還剩")
    case "now": say("now", "现在", "現在")
    case "at": say("at", "时间", "時間")
    case "cover": say("cover", "代管", "職務代理")
    case "occasion": say("occasion", "事由", "事由")
    default: nil
    }
  }

  private func daySecond(_ key: String) -> String? {
    switch key {
    case "cadence": say("cadence", "周期", "週期")
    case "usual": say("usual", "常见", "常見")
    case "customers": say("customers", "客户数", "客戶數")
    case "touches": say("touches", "联系次数", "聯絡次數")
    case "minutes": say("minutes", "分钟", "分鐘")
    case "sales": say("sales", "销售", "銷售")
    case "margin": say("margin", "毛利", "毛利")
    case "person": say("person", "谁", "誰")
    case "month": say("month", "月份", "月份")
    case "kind": say("kind", "种类", "種類")
    case "target": say("target", "目标", "目標")
    case "percent": say("percent", "百分比", "百分比")
    case "days-left": say("days-left", "剩余天数", "剩餘天數")
    case "from": say("from", "从", "從")
    case "to": say("to", "到", "到")
    case "stands-in": say("stands-in", "代班", "代班")
    case "back": say("back", "回来", "回來")
    default: nil
    }
  }
}

extension HeadWords {
  // MARK: Of selling and our word

  fileprivate func selling(_ key: String) -> String? {
    sellingFirst(key) ?? sellingSecond(key) ?? sellingThird(key)
  }

  private func sellingFirst(_ key: String) -> String? {
    switch key {
    case "stage": say("stage", "阶段", "階段")
    case "since": say("since", "起", "起")
    case "what": say("what", "内容", "內容")
    case "expected": say("expected", "预计", "預計")
    case "quantity": say("quantity", "数量", "數量")
    case "model": say("model", "型号", "型號")
    case "contract": say("contract", "合同", "合約")
    case "lost-to": say("lost-to", "丢给", "丟給")
    case "reason": say("reason", "原因", "原因")
    case "may-offer": say("may-offer", "可让", "可讓")
    case "offer-from": say("offer-from", "何时起可让", "何時起可讓")
    case "asked-of": say("asked-of", "请谁批准", "請誰核准")
    case "answer": say("answer", "答复", "答覆")
    case "answered": say("answered", "答复日", "答覆日")
    case "answered-by": say("answered-by", "答复人", "答覆人")
    case "own": say("own", "自批", "自批")
    case "term": say("term", "条款", "條款")
    case "asked": say("asked", "要求", "要求")
    case "given": say("given", "给予", "給予")
    case "scope": say("scope", "范围", "範圍")
    case "until": say("until", "截止", "截止")
    case "in-return": say("in-return", "换来", "換來")
    case "told": say("told", "已说明", "已說明")
    case "approved-by": say("approved-by", "批准人", "核准人")
    case "theme": say("theme", "主题", "主題")
    case "status": say("status", "状态", "狀態")
    case "heard": say("heard", "条数", "條數")
    case "money": say("money", "金额", "金額")
    case "product": say("product", "产品", "產品")
    case "demanded": say("demanded", "需求", "需求")
    case "state": say("state", "状态", "狀態")
    case "keeper": say("keeper", "经办", "經辦")
    default: nil
    }
  }

  private func sellingSecond(_ key: String) -> String? {
    switch key {
    case "changed": say("changed", "改动", "改動")
    case "apology-owed": say("apology-owed", "待道歉", "待道歉")
    case "paper": say("paper", "书面", "書面")
    case "lacking": say("lacking", "缺什么", "缺什麼")
    case "need": say("need", "需要", "需要")
    case "helper": say("helper", "谁帮忙", "誰幫忙")
    case "override": say("override", "放行", "放行")
    case "tier": say("tier", "档位", "檔位")
    case "gap": say("gap", "差额", "差額")
    case "pace": say("pace", "现速", "現速")
    case "pace-needed": say("pace-needed", "所需速度", "所需速度")
    case "forecast": say("forecast", "预计", "預計")
    case "earned": say("earned", "返利额", "返利額")
    case "basis": say("basis", "按什么", "按什麼")
    case "counts": say("counts", "计入", "計入")
    case "goods": say("goods", "货品", "貨品")
    case "tiers": say("tiers", "各档", "各檔")
    case "lacks": say("lacks", "还缺", "還缺")
    case "confirmed": say("confirmed", "已确认", "已確認")
    case "reminders": say("reminders", "提醒", "提醒")
    case "reminder-due": say("reminder-due", "待提醒", "待提醒")
    case "adjusted": say("adjusted", "调整", "調整")
    case "help": say("help", "协助", "協助")
    case "pay-by": say("pay-by", "兑付期限", "兌付期限")
    case "settled": say("settled", "已结算", "已結算")
    case "paid-out": say("paid-out", "已兑付", "已兌付")
    case "campaign": say("campaign", "市场计划", "市場計畫")
    case "market": say("market", "市场", "市場")
    case "covered": say("covered", "已跟进", "已跟進")
    case "to-find": say("to-find", "待开发", "待開發")
    case "understood": say("understood", "已摸清", "已摸清")
    case "learn-by": say("learn-by", "摸清期限", "摸清期限")
    default: nil
    }
  }

  private func sellingThird(_ key: String) -> String? {
    switch key {
    case "activities": say("activities", "活动", "活動")
    case "late": say("late", "拖延", "拖延")
    case "revisions": say("revisions", "修订", "修訂")
    case "aim": say("aim", "目标", "目標")
    case "end-reason": say("end-reason", "结束原因", "結束原因")
    case "found": say("found", "已有", "已有")
    case "influential": say("influential", "有影响", "有影響")
    case "segment": say("segment", "细分", "細分")
    case "joined": say("joined", "加入", "加入")
    case "unknown": say("unknown", "未知", "未知")
    case "quota": say("quota", "定额", "定額")
    case "sold": say("sold", "已售", "已售")
    case "to-cover": say("to-cover", "待跟进", "待跟進")
    case "calls-a-day": say("calls-a-day", "每天几次", "每天幾次")
    case "usual-calls": say("usual-calls", "平常几次", "平常幾次")
    default: nil
    }
  }
}

extension HeadWords {
  // MARK: Of trouble

  fileprivate func trouble(_ key: String) -> String? { troubleFirst(key) ?? troubleSecond(key) }

  private func troubleFirst(_ key: String) -> String? {
    switch key {
    case "opened": say("opened", "开始", "開始")
    case "effect": say("effect", "影响", "影響")
    case "facts": say("facts", "事实", "事實")
    case "cause": say("cause", "根源", "根源")
    case "first-word-due": say("first-word-due", "首次答复", "首次答覆")
    case "waits-for": say("waits-for", "在等", "在等")
    case "closed": say("closed", "关闭", "關閉")
    case "satisfied": say("satisfied", "满意度", "滿意度")
    case "cases": say("cases", "问题单", "問題單")
    case "win-backs": say("win-backs", "客户挽回", "客戶挽回")
    case "step": say("step", "步骤", "步驟")
    case "strikes": say("strikes", "警告次数", "警告次數")
    case "strike": say("strike", "警告", "警告")
    case "conditions": say("conditions", "条件", "條件")
    case "ended": say("ended", "结束", "結束")
    case "placed": say("placed", "安置", "安置")
    case "signs": say("signs", "迹象", "跡象")
    case "signals": say("signals", "信号", "信號")
    case "hours": say("hours", "小时", "小時")
    case "broken": say("broken", "失信", "失信")
    case "promises": say("promises", "承诺数", "承諾數")
    case "lost": say("lost", "损失", "損失")
    case "margin-with": say("margin-with", "原毛利", "原毛利")
    case "margin-without": say("margin-without", "现毛利", "現毛利")
    case "offered": say("offered", "补上机会", "補上機會")
    case "hypotheses": say("hypotheses", "可能原因", "可能原因")
    case "why-leaving": say("why-leaving", "为何离开", "為何離開")
    case "keep": say("keep", "怎样留下", "怎樣留下")
    case "cause-kind": say("cause-kind", "根源种类", "根源種類")
    case "also-of": say("also-of", "还有谁", "還有誰")
    case "worth": say("worth", "值得", "值得")
    case "changes": say("changes", "改进", "改進")
    default: nil
    }
  }

  private func troubleSecond(_ key: String) -> String? {
    switch key {
    case "planned": say("planned", "计划日", "計畫日")
    case "gives": say("gives", "可给", "可給")
    default: nil
    }
  }
}

extension HeadWords {
  // MARK: Of the book itself

  fileprivate func book(_ key: String) -> String? {
    switch key {
    case "id": say("id", "编号", "編號")
    case "table": say("table", "种类", "種類")
    case "seq": say("seq", "条号", "條號")
    case "op": say("op", "操作", "操作")
    case "did": say("did", "做了什么", "做了什麼")
    case "name": say("name", "名称", "名稱")
    case "meaning": say("meaning", "含义", "含義")
    case "words": say("words", "说法", "說法")
    case "login": say("login", "登录名", "登入名")
    case "role": say("role", "角色", "角色")
    case "active": say("active", "在职", "在職")
    case "approves": say("approves", "可批准", "可核准")
    case "file": say("file", "文件", "檔案")
    case "record": say("record", "记录", "記錄")
    case "field": say("field", "字段", "欄位")
    case "type": say("type", "类型", "類型")
    case "presence": say("presence", "有无", "有無")
    default: nil
    }
  }
}
