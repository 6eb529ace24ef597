public import SalesBook

// What customers promise, how it is kept, and how a breach is answered (terms.md).

/// A promise, and what its fields are called.
struct PromiseNoun: NounWords {
  let language: Language
  var one: String { say("promise", "客户承诺", "客戶承諾") }
  var counted: String { say("promises", "项客户承诺", "項客戶承諾") }

  func label(of field: String) -> String? {
    switch field {
    case "Contact": say("Who promised", "谁承诺的", "誰承諾的")
    case "Made": say("Promised on", "承诺日", "承諾日")
    case "Due": say("For which day", "承诺到哪天", "承諾到哪天")
    case "What": say("What", "承诺内容", "承諾內容")
    case "How": say("How", "承诺方式", "承諾方式")
    case "Judged": say("How likely", "可信程度", "可信程度")
    case "Appointment": say("We go or call then", "届时上门或致电", "屆時上門或致電")
    case "Important": say("Important", "重要", "重要")
    case "Replaces": say("In place of", "取代", "取代")
    case "Already": say("Paid before it that day", "当日先到的款", "當日先到的款")
    case "OurWish": say("At our wish", "我方要求改期", "我方要求改期")
    default: nil
    }
  }
}

extension Promise: Named {
  typealias Called = PromiseNoun
}

/// A word of a promise, and what its fields are called.
struct PromiseNewsNoun: NounWords {
  let language: Language
  var one: String { say("word of a promise", "承诺进展", "承諾進展") }
  var counted: String { say("words of promises", "条承诺进展", "筆承諾進展") }

  func label(of field: String) -> String? {
    switch field {
    case "Kind": say("What happened", "情况", "情況")
    case "To": say("Moved to", "改到", "改到")
    case "Apology": say("We apologised", "已道歉", "已道歉")
    default: nil
    }
  }
}

extension PromiseNews: Named {
  typealias Called = PromiseNewsNoun
}

/// A response, and what its fields are called.
struct ResponseNoun: NounWords {
  let language: Language
  var one: String { say("response", "表明态度", "表明態度") }
  var counted: String { say("responses", "次表明态度", "次表明態度") }

  func label(of field: String) -> String? {
    switch field {
    case "Level": say("Level", "级别", "級別")
    case "Meant": say("On purpose", "故意", "故意")
    case "Said": say("What we say", "我方回应", "我方回應")
    default: nil
    }
  }
}

extension Response: Named {
  typealias Called = ResponseNoun
}

/// A reminder, and what its fields are called.
struct ReminderNoun: NounWords {
  let language: Language
  var one: String { say("reminder", "提醒记录", "提醒紀錄") }
  var counted: String { say("reminders", "条提醒记录", "筆提醒紀錄") }

  func label(of field: String) -> String? {
    switch field {
    case "Answer": say("Answer", "答复", "答覆")
    case "Touch": say("Done by touch", "对应联系", "對應聯絡")
    default: nil
    }
  }
}

extension Reminder: Named {
  typealias Called = ReminderNoun
}

extension Promise.Manner: Spoken {
  /// How a promise was made.
  public func name(in words: Words) -> String {
    switch self {
    case .spoken: words.say("spoken", "口头", "口頭")
    case .written: words.say("written", "书面", "書面")
    }
  }
}

extension Promise.Judged: Spoken {
  /// What one thinks of a promise.
  public func name(in words: Words) -> String {
    switch self {
    case .considered: words.say("considered", "可信", "可信")
    case .putOff: words.say("put-off", "应付", "應付")
    case .impossible: words.say("impossible", "办不到", "辦不到")
    }
  }
}

extension PromiseOutcome: Spoken {
  /// How a promise stands.
  public func name(in words: Words) -> String {
    switch self {
    case .open: words.say("open", "待兑现", "待兌現")
    case .kept: words.say("kept", "已兑现", "已兌現")
    case .partlyKept: words.say("partly kept", "部分兑现", "部分兌現")
    case .broken: words.say("broken", "未兑现", "未兌現")
    case .withdrawn: words.say("withdrawn", "已撤回", "已撤回")
    case .replaced: words.say("replaced", "已改期", "已改期")
    case .settled: words.say("settled", "已了结", "已了結")
    }
  }
}

extension PromiseNews.Kind: Spoken {
  /// What was heard of a promise.
  public func name(in words: Words) -> String {
    switch self {
    case .kept: words.say("kept", "做到了", "做到了")
    case .notKept: words.say("not kept", "没做到", "沒做到")
    case .refused: words.say("will not pay", "明说不付", "明說不付")
    case .affirmed: words.say("said yes again", "再次答应", "再次答應")
    case .withdrawn: words.say("withdrawn", "撤回", "撤回")
    case .moved: words.say("we moved the appointment", "我方改约", "我方改約")
    }
  }
}

extension Breach.Point: Spoken {
  /// What makes a breach worse.
  public func name(in words: Words) -> String {
    switch self {
    case .meant: words.say("on purpose", "故意", "故意")
    case .second: words.say("second in 12 months", "一年内第二次", "一年內第二次")
    case .third: words.say("third or more in 12 months", "一年内第三次以上", "一年內第三次以上")
    case .large: words.say("much money", "金额大", "金額大")
    case .late: words.say("a week late or never", "逾一周或未付", "逾一週或未付")
    case .affirmed: words.say("said yes, paid nothing", "答应了却没付", "答應了卻沒付")
    }
  }
}

extension Words {
  /// How sharply a breach is answered.
  public func name(ofLevel level: Int) -> String {
    switch level {
    case 1: say("\(level) mild", "\(level) 委婉", "\(level) 委婉")
    case 2: say("\(level) firm", "\(level) 明确", "\(level) 明確")
    default: say("\(level) severe", "\(level) 严厉", "\(level) 嚴厲")
    }
  }
}

// What stands in forms about promises, and in the dossier.
extension CollectingWords {
  /// In the title of a promise's form: the last one broken, its day and sum.
  func lastBreach(_ day: String, _ about: String) -> String {
    say("last breach \(day) \(about)", "上次失信 \(day) \(about)", "上次失信 \(day) \(about)")
  }
  /// What an empty day of an appointment means.
  var onlyMoved: String { say("only for an appointment we move", "仅我方改约时填", "僅我方改約時填") }
  /// To which day we put an appointment.
  func agreed(_ day: String) -> String { say("we come on \(day)", "我方改约 \(day)", "我方改約 \(day)") }
  /// Why no appointment of a promise is moved: there is none.
  var noAppointment: String { say("no appointment with them", "没有约定上门或致电", "沒有約定上門或致電") }
  /// Why it is not moved today: it is moved beforehand.
  var movedBeforehand: String { say("only before the day", "只能提前改约", "只能提前改約") }
  /// Head of a section of the dossier.
  var promises: String { say("promises", "客户承诺", "客戶承諾") }
  /// In front of how they keep their word.
  var word: String { say("word", "守信", "守信") }
  /// In front of how we keep ours with them.
  var ourWord: String { say("our word", "我方守信", "我方守信") }
  /// That they were reminded of a promise.
  var reminded: String { say("reminded", "已提醒", "已提醒") }
  /// That we let an appointment pass.
  var missed: String { say("we missed the appointment", "我方爽约", "我方爽約") }
}

// Why a promise is not taken: what, and the way out.
extension Words {
  /// That a promise is for a day gone by.
  func tooEarly(_ made: Day) -> String {
    say(
      "It was promised on \(made.iso): it cannot be for a day before; type a later one",
      "承诺是 \(made.iso) 作的，日期不能更早，请填以后的日子",
      "承諾是 \(made.iso) 作的，日期不能更早，請填以後的日子")
  }

  /// That promises together come to more than is open.
  func promisedAbove(_ open: Money, _ promised: Money) -> String {
    say(
      "Only \(money(open)) is open, and with this \(money(promised)) would be promised; type less",
      "只有 \(money(open)) 未收，加上这笔承诺共 \(money(promised))，请改小",
      "只有 \(money(open)) 未收，加上這筆承諾共 \(money(promised))，請改小")
  }

  /// One reason against a promise.
  func sentence(_ doubt: PromiseDoubt) -> String {
    switch doubt {
    case .putOff: say("it was said to get rid of us", "是应付的话", "是應付的話")
    case .impossible: say("it cannot be done", "办不到", "辦不到")
    case .moreThanEver(let most):
      say(
        "the most they ever paid in that time is \(money(most))", "这么短时间内最多只付过 \(money(most))",
        "這麼短時間內最多只付過 \(money(most))")
    case .dayOff(let day): say("nobody works on \(day.iso)", "\(day.iso) 不上班", "\(day.iso) 不上班")
    case .fullDay(let day, let count):
      say(
        "you have \(count) follow-ups on \(day.iso)", "\(day.iso) 你已有 \(count) 项跟进",
        "\(day.iso) 你已有 \(count) 項跟進")
    case .taken(let day, let time, let name):
      say(
        "you are to be with \(name) at \(time.text) on \(day.iso)", "\(day.iso) \(time.text) 你已约了\(name)",
        "\(day.iso) \(time.text) 你已約了\(name)")
    case .away(let day, let name):
      say(
        "you are far away on \(day.iso), with \(name)", "\(day.iso) 你要去路远的\(name)",
        "\(day.iso) 你要去路遠的\(name)")
    }
  }
}

// How we keep our own word with them.
extension Words {
  /// How we kept ours: `3/5`, and how many appointments we missed and moved; empty before any came due.
  public func wordKept(_ ours: OurWord) -> String {
    let missed =
      ours.missed == 0 ? "" : say("missed \(ours.missed)", "爽约 \(ours.missed)", "爽約 \(ours.missed)")
    let moved = ours.moved == 0 ? "" : say("moved \(ours.moved)", "改约 \(ours.moved)", "改約 \(ours.moved)")
    let told = [missed, moved].filter { !$0.isEmpty }.joined(separator: general.comma)
    return ours.due == 0 ? "" : "\(ours.kept)/\(ours.due)" + (told.isEmpty ? "" : " (\(told))")
  }
}
