public import SalesBook

// The book's settings and its days off.

/// A setting, and what its fields are called.
struct SettingNoun: NounWords {
  let language: Language
  var one: String { say("setting", "设置", "設定") }
  var counted: String { say("settings", "条设置", "筆設定") }

  func label(of field: String) -> String? {
    switch field {
    case "Value": say("Value", "值", "值")
    default: nil
    }
  }
}

extension Setting: Named {
  typealias Called = SettingNoun
}

/// A holiday, and what its fields are called.
struct HolidayNoun: NounWords {
  let language: Language
  var one: String { say("holiday", "节假日", "假日") }
  var counted: String { say("holidays", "个节假日", "個假日") }

  func label(of field: String) -> String? {
    switch field {
    case "Kind": say("Kind", "类型", "類型")
    default: nil
    }
  }
}

extension Holiday: Named {
  typealias Called = HolidayNoun
}

extension Holiday.Kind: Spoken {
  /// Whether a listed day is off.
  public func name(in words: Words) -> String {
    switch self {
    case .off: words.say("off", "放假", "放假")
    case .worked: words.say("worked", "调休上班", "補班")
    }
  }
}

extension Words {
  /// What a setting of policy.rec is called; nil for one the program does not
  /// know.
  func name(ofSetting name: String) -> String? {
    switch name {
    case "TimeZone": say("time zone", "时区", "時區")
    case "Currency": say("main currency", "本位币", "本位幣")
    case "AgingBounds": say("aging buckets", "账龄分段", "帳齡分段")
    case "Weekend": say("weekend", "休息日", "休息日")
    case "Cadence": say("cadence", "跟进周期", "跟進週期")
    case "PaymentDays": say("days to pay", "付款天数", "付款天數")
    case "RoundSize": say("length of the round", "今日跟进条数", "今日跟進筆數")
    case "PromiseTolerance": say("share that keeps a promise", "承诺兑现比例", "承諾兌現比例")
    case "PromiseGrace": say("grace after a promise", "承诺宽限天数", "承諾寬限天數")
    case "WeakWord": say("weak word", "失信比例线", "失信比例線")
    case "BreachAmount": say("large breach", "大额违诺", "大額違諾")
    case "FullDay": say("full day", "全天排满件数", "全天排滿件數")
    case "ChaseDistance": say("days between chasing", "催款间隔", "催款間隔")
    case "ReceiptsStale": say("payments out of date", "收款未更新天数", "收款未更新天數")
    case "ReminderLeads": say("days before a reminder", "提醒提前天数", "提醒提前天數")
    case "LimitationYears": say("limitation, years", "诉讼时效年数", "消滅時效年數")
    case "LimitationWarnings": say("limitation warnings", "诉讼时效预警", "消滅時效預警")
    case "Rates": say("exchange rates", "汇率", "匯率")
    case "ActingAs": say("writing in another's name", "代他人记录", "代他人記錄")
    default: nil
    }
  }
}
