/// What people call things whose commands and options have other names.
enum CalledWords {
  /// Commands by what else they are called, in small letters; what is likeliest meant first.
  static let commands = money.merging(people) { one, _ in one }.merging(book) { one, _ in one }

  private static let money: [String: [String]] = [
    "invoice": ["overdue", "records", "import"], "invoices": ["overdue", "records", "import"],
    "receivables": ["overdue", "aging", "import"], "debts": ["arrears", "overdue"],
    "debtors": ["arrears", "overdue"], "late": ["overdue", "arrears"],
    "dunning": ["arrears", "letter", "rung"],
    "reminder": ["letter", "arrears"], "reminders": ["letter", "arrears"], "demand": ["letter"],
    "mail": ["letter"], "balance": ["statement", "aging"], "account": ["statement", "customers"],
    "payment": ["pay", "records"], "payments": ["pay", "records", "import"], "paid": ["pay"],
    "receipt": ["pay"], "money": ["pay", "figures", "forecast"], "credit": ["refund", "records"],
    "dispute": ["case", "records"], "disputes": ["cases", "records"], "cash": ["forecast", "pay"],
    "dso": ["figures"], "report": ["figures", "today", "aging"], "reports": ["figures", "today", "aging"],
    "stats": ["figures"], "statistics": ["figures"], "cheque": ["cleared", "bounce", "pay"],
    "check-in": ["log"], "word": ["promises", "mirror"], "writeoff": ["change", "ask-approval"],
    "应收": ["overdue", "aging", "import"], "應收": ["overdue", "aging", "import"],
    "逾期": ["overdue", "arrears"], "欠款": ["arrears", "overdue"], "催款": ["arrears", "rung", "letter"],
    "账龄": ["aging"], "帳齡": ["aging"], "对账": ["statement"], "對帳": ["statement"],
    "收款": ["pay"], "付款": ["pay", "promise"], "回款": ["pay", "figures"], "退款": ["refund"],
    "退票": ["bounce"], "承诺": ["promise", "promises", "commitments"],
    "承諾": ["promise", "promises", "commitments"], "预测": ["forecast"], "預測": ["forecast"],
    "指标": ["figures"], "指標": ["figures"], "催款函": ["letter"], "发票": ["overdue", "records"],
    "發票": ["overdue", "records"],
  ]

  private static let people: [String: [String]] = [
    "client": ["customers"], "clients": ["customers"], "customer": ["customers", "import"],
    "companies": ["customers"], "accounts": ["customers", "statement"], "contact": ["log", "records"],
    "contacts": ["records", "customers", "log"], "call": ["log", "plan"], "calls": ["today", "log"],
    "note": ["log", "news"], "touch": ["log"], "meeting": ["log", "plan"],
    "appointment": ["plan", "calendar"],
    "schedule": ["plan", "calendar"], "agenda": ["calendar", "today"], "diary": ["calendar"],
    "todo": ["today"], "tasks": ["today", "calendar"], "followup": ["plan"], "follow-up": ["plan"],
    "followups": ["calendar"], "follow-ups": ["calendar"], "postpone": ["move"], "snooze": ["move"],
    "reschedule": ["move"], "birthdays": ["occasions"], "complaint": ["case"], "complaints": ["cases"],
    "problem": ["case"], "problems": ["cases"], "issue": ["case"], "issues": ["cases"],
    "discount": ["concede", "ask-approval"], "contract": ["deal", "concede"],
    "contracts": ["deals"], "opportunity": ["deal"], "opportunities": ["deals"], "pipeline": ["deals"],
    "offer": ["deal"], "quote": ["deal"], "bonus": ["rebate"], "market": ["campaign"], "plans": ["calendar"],
    "dismiss": ["exit"], "churn": ["winbacks"], "feedback": ["insight"],
    "quota": ["campaign-quota", "target"],
    "客户": ["customers"], "客戶": ["customers"], "联系人": ["records", "customers"],
    "聯絡人": ["records", "customers"], "今日": ["today"], "今天": ["today"], "日历": ["calendar"],
    "日曆": ["calendar"], "跟进": ["plan", "today"], "跟進": ["plan", "today"], "联系": ["log"],
    "聯絡": ["log"], "拜访": ["visit", "log"], "拜訪": ["visit", "log"], "投诉": ["case", "cases"],
    "客訴": ["case", "cases"], "商机": ["deal", "deals"], "商機": ["deal", "deals"],
    "返利": ["rebate", "rebates"], "审批": ["approvals", "approve"], "核准": ["approvals", "approve"],
    "交接": ["handover", "hand-over"],
  ]

  private static let book: [String: [String]] = [
    "new": ["init", "import", "demo"], "create": ["init"], "add": ["import", "log", "plan"], "open": ["init"],
    "load": ["import"], "export": ["customers", "records", "overdue"], "list": ["customers", "records"],
    "show": ["records", "customers"], "find": ["customers", "records"], "search": ["customers", "records"],
    "delete": ["remove", "archive"], "rm": ["remove"], "drop": ["remove", "archive"],
    "fix": ["repair", "change"],
    "update": ["change"], "modify": ["change"], "correct": ["change"], "revert": ["undo"], "back": ["undo"],
    "audit": ["history"], "journal": ["history"], "changes": ["history"], "verify": ["check"],
    "doctor": ["check"], "validate": ["check"], "config": ["settings", "set"],
    "configure": ["settings", "set"], "options": ["settings"], "preferences": ["settings"],
    "setting": ["settings", "set"], "currency": ["set", "settings"], "user": ["person", "people"],
    "users": ["people", "person"], "staff": ["people"], "colleagues": ["people"], "colleague": ["person"],
    "vacation": ["away", "leaves"], "leave": ["away", "leaves"], "tables": ["schema", "records"],
    "fields": ["schema"], "sample": ["demo"], "tutorial": ["demo"], "tour": ["demo"], "version": ["help"],
    "commands": ["help"], "man": ["help"], "帮助": ["help"], "說明": ["help"], "导入": ["import"],
    "匯入": ["import"], "导出": ["customers", "records", "overdue"], "匯出": ["customers", "records", "overdue"],
    "删除": ["remove", "archive"], "刪除": ["remove", "archive"], "修改": ["change"], "撤销": ["undo"],
    "復原": ["undo"], "历史": ["history"], "歷史": ["history"], "检查": ["check"], "檢查": ["check"],
    "设置": ["settings", "set"], "設定": ["settings", "set"], "币种": ["set", "settings"],
    "幣別": ["set", "settings"], "同事": ["people", "person"], "请假": ["away"], "請假": ["away"],
    "节假日": ["holidays"], "假日": ["holidays"],
  ]

  /// Options by what else they are called, without their dashes.
  static let options: [String: [String]] = [
    "f": ["format"], "o": ["format"], "output": ["format"], "type": ["kind", "format"], "d": ["day"],
    "date": ["day", "today"], "on": ["day"], "when": ["day"], "n": ["next", "limit"], "y": ["insist", "yes"],
    "yes": ["insist"], "force": ["insist"], "sure": ["insist"], "u": ["who", "as"], "user": ["who", "as"],
    "owner": ["who"], "mine": ["who"], "me": ["who"], "l": ["lang"], "language": ["lang"],
    "locale": ["lang"], "dir": ["book"], "folder": ["book"], "path": ["book"], "file": ["book"],
    "archived": ["all"], "everything": ["all"], "a": ["all"], "v": ["version"], "dry": ["dry-run"],
    "preview": ["dry-run"], "test": ["dry-run"], "sum": ["amount"], "money": ["amount"], "comment": ["note"],
    "remark": ["note"], "why": ["reason", "why-unpaid"], "because": ["reason", "why"],
    "person": ["contact", "who"], "with": ["contact"], "xlsx": ["csv"], "excel": ["csv"], "tsv": ["csv"],
    "unpaid": ["why-unpaid"], "hour": ["time"], "place": ["at"], "where": ["at"],
  ]
}
