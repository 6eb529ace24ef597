public import SalesBook

// How hard customers are to agree with (S0).

/// A grade given, and what its fields are called.
struct GradeChangeNoun: NounWords {
  let language: Language
  var one: String { say("grade", "级别", "級別") }
  var counted: String { say("grades", "次评级", "次評級") }

  func label(of field: String) -> String? {
    switch field {
    case "Grade": say("Grade", "级别", "級別")
    default: nil
    }
  }
}

extension GradeChange: Named {
  typealias Called = GradeChangeNoun
}

extension Grade: Spoken {
  /// What S0 calls it.
  public func name(in words: Words) -> String {
    switch self {
    case .prime: words.say("prime", "优质", "優質")
    case .regular: words.say("regular", "正常", "正常")
    case .fussy: words.say("fussy", "较难缠", "較難纏")
    case .difficult: words.say("difficult", "难缠", "難纏")
    }
  }

  /// With its letter, by which it is known.
  public func choice(in words: Words) -> String { "\(rawValue) \(name(in: words))" }
}

/// A signal, and what its fields are called.
struct GradeSignalNoun: NounWords {
  let language: Language
  var one: String { say("signal", "客户表现", "客戶表現") }
  var counted: String { say("signals", "条客户表现", "則客戶表現") }

  func label(of field: String) -> String? {
    switch field {
    case "Kind": say("Seen of them", "客户表现", "客戶表現")
    case "Note": say("In their words", "客户怎么说", "客戶怎麼說")
    case "Answer": say("Our answer", "我方怎么答", "我方怎麼答")
    default: nil
    }
  }
}

extension GradeSignal: Named {
  typealias Called = GradeSignalNoun
}

extension GradeSignal.Kind: Spoken {
  /// What was seen of a customer.
  public func name(in words: Words) -> String {
    switch self {
    case .cooperation: words.say("cooperation", "主动配合", "主動配合")
    case .contractObjection: words.say("contract objection", "合同异议", "合約異議")
    case .priceRound: words.say("price round", "反复讲价", "反覆講價")
    case .serviceDemand: words.say("service demand", "服务要求", "服務要求")
    case .termsAsked: words.say("payment terms asked for", "要求付款条件", "要求付款條件")
    case .details: words.say("details", "抠细节", "摳細節")
    }
  }
}

/// What is said of grades.
struct GradeWords: Catalogue {
  let language: Language

  /// Head of the column with the letter.
  var head: String { say("GR", "级", "級") }
  /// In front of the letter.
  var grade: String { say("grade", "级别", "級別") }
  /// Over what a fussy customer objected to.
  func objections(_ count: Int) -> String {
    say("objections and our answers (\(count))", "异议和我方答复 (\(count))", "異議和我方答覆 (\(count))")
  }
  /// In front of what is earned on their purchases.
  var margin: String { say("margin", "毛利", "毛利") }
  /// What stands behind the letter of a grade given while they were new.
  var provisionalMark: String { "?" }
  /// Before a plan that keeps no distance.
  var tooSoon: String { say("<too soon", "<太早", "<太早") }
  /// That a grade is to be looked at again.
  func review(_ review: GradeReview) -> String {
    switch review {
    case .provisional(let since):
      say(
        "the grade was given at the start: look at it again, since \(since.iso)",
        "级别是刚往来时定的，\(since.iso) 起该复核", "級別是剛往來時定的，\(since.iso) 起該複核")
    case .smooth:
      say(
        "two deals signed as they stood: \(Grade.regular.rawValue) may be right; \(Grade.fussy.rawValue) given again settles it",
        "两笔单子照原样签了，可以改为 \(Grade.regular.rawValue)；再评 \(Grade.fussy.rawValue) 就不再提",
        "兩筆單子照原樣簽了，可以改為 \(Grade.regular.rawValue)；再評 \(Grade.fussy.rawValue) 就不再提")
    case .better:
      say(
        "no objection for half a year: \(Grade.regular.rawValue) may be right; \(Grade.fussy.rawValue) given again settles it",
        "半年没有异议，可以改为 \(Grade.regular.rawValue)；再评 \(Grade.fussy.rawValue) 就不再提",
        "半年沒有異議，可以改為 \(Grade.regular.rawValue)；再評 \(Grade.fussy.rawValue) 就不再提")
    }
  }
}

extension Words {
  /// What is said of grades.
  var grades: GradeWords { GradeWords(language: language) }

  /// A grade as it stands in lists and in print: the letter, marked while it is provisional.
  func letter(of standing: Standing) -> String {
    standing.grade.map { $0.rawValue + (standing.isProvisional ? grades.provisionalMark : "") } ?? ""
  }

  /// A grade among others to choose from.
  func choice(of grade: Grade) -> String { grade.choice(in: self) }
}

// How to keep one's distance (S0).
extension Words {
  /// That a difficult customer would be contacted too soon.
  func sentence(_ soon: TooSoon) -> String {
    say(
      "\(soon.name): \(days(soon.days)) after the last contact of \(soon.last.iso); right from \(soon.right.iso) on",
      "\(soon.name)：距 \(soon.last.iso) 的上次联系 \(soon.days) 天；\(soon.right.iso) 起再联系",
      "\(soon.name)：距 \(soon.last.iso) 的上次聯絡 \(soon.days) 天；\(soon.right.iso) 起再聯絡")
  }

  /// Why one keeps a distance (S0).
  var whyDistance: String {
    say(
      "Pressure makes them think the product poor or the margin fat; in a hurry or not, they never order at once.",
      "催得紧，他们反而以为产品不好、利润太高；急也不会马上下单。",
      "催得緊，他們反而以為產品不好、利潤太高；急也不會馬上下單。")
  }

  /// The same before anybody calls (moment 3): nothing they say shortens the distance.
  func keepDistance(_ soon: TooSoon) -> String {
    say(
      "urgent or not, do not hurry: last contact \(days(soon.days)) ago, they will not order at once; right from \(short(soon.right, from: soon.day)) on",
      "急也不急着跟：上次联系 \(soon.days) 天前；他们不会马上下单；\(short(soon.right, from: soon.day)) 起再联系",
      "急也不急著跟：上次聯絡 \(soon.days) 天前；他們不會馬上下單；\(short(soon.right, from: soon.day)) 起再聯絡")
  }
}

// How often one is in touch (S0).
extension Words {
  /// That nobody was in touch for too long.
  func neglected(_ cadence: Cadence, on day: Day) -> String {
    let count = cadence.since.map { day - $0 } ?? 0
    return say(
      "neglected: no contact for \(days(count)), usual are \(cadence.days)",
      "疏于联系：\(count) 天没联系上，一般 \(cadence.days) 天",
      "疏於聯絡：\(count) 天沒聯絡上，一般 \(cadence.days) 天")
  }
}

// Who is due, and how customers are mixed.
extension GradeWords {
  /// Over those who are due.
  var due: String { say("time to be in touch", "到期该联系", "到期該聯絡") }
  /// Over those who are neglected.
  var neglected: String { say("neglected", "疏于联系", "疏於聯絡") }
  /// Over the mix of grades.
  var mix: String { say("grades: actual beside usual", "客户级别结构：实际与通常", "客戶級別結構：實際與通常") }
  /// What Enter does in such a list.
  var open: String { say("dossier", "打开档案", "開啟檔案") }
  /// Where nobody is due.
  var nobodyDue: String { say("Nobody is due", "没有到期该联系的客户", "沒有到期該聯絡的客戶") }
  /// Where nobody is neglected.
  var nobodyNeglected: String { say("Nobody is neglected", "没有疏于联系的客户", "沒有疏於聯絡的客戶") }
  /// Over those who are idle, or soon.
  var idle: String { say("idle customers", "闲置客户", "閒置客戶") }
  /// Where nobody is idle.
  var nobodyIdle: String { say("Nobody is idle", "没有闲置客户", "沒有閒置客戶") }
  /// Where no days are set after which a customer is idle.
  var idleIsOff: String {
    say(
      "After how many days a customer is idle is not set: IdleDays in the settings",
      "还没设多少天算闲置：设置里的 IdleDays", "還沒設多少天算閒置：設定裡的 IdleDays")
  }
  /// The share usually had (S0).
  var usual: String { say("usual", "通常", "通常") }
  /// Customers without a grade.
  func ungraded(_ count: Int) -> String { say("\(count) without a grade", "未评级 \(count)", "未評級 \(count)") }
}

extension Mix.Measure: Spoken {
  /// What is shared out among the grades.
  public func name(in words: Words) -> String {
    switch self {
    case .customers: words.say("customers", "客户数", "客戶數")
    case .touches: words.say("touches, 90 days", "联系次数（90 天）", "聯絡次數（90 天）")
    case .minutes: words.say("minutes, 90 days", "用时（90 天）", "用時（90 天）")
    case .overdue: words.say("overdue", "逾期", "逾期")
    case .sales: words.say("sales, a year", "销售额（一年）", "銷售額（一年）")
    case .margin: words.say("margin, a year", "毛利（一年）", "毛利（一年）")
    }
  }
}

extension Words {
  /// How long nobody was in touch with a customer, and how long that may go on.
  public func sentence(_ idle: IdleCustomer) -> String {
    guard idle.left <= 0 else {
      return say(
        "\(days(idle.left)) left, \(days(idle.days)) without a touch",
        "还剩 \(idle.left) 天，已 \(idle.days) 天没联系",
        "還剩 \(idle.left) 天，已 \(idle.days) 天沒聯絡")
    }
    return say("idle, \(days(idle.days)) without a touch", "闲置，\(idle.days) 天没联系", "閒置，\(idle.days) 天沒聯絡")
  }

  /// How long nobody was in touch with a customer, beside what is usual.
  public func sentence(_ due: ContactDue, on day: Day) -> String {
    let waited = due.cadence.isDue(on: day) ? self.waited(due.cadence, on: day) : nil
    return [waited, due.review.map { grades.review($0) }].compactMap { $0 }.joined(separator: general.comma)
  }

  /// That it is time to be in touch with a customer again.
  func contactDue(_ cadence: Cadence, on day: Day) -> String {
    let waited = waited(cadence, on: day)
    return say("keep in touch: \(waited)", "该联系了：\(waited)", "該聯絡了：\(waited)")
  }

  private func waited(_ cadence: Cadence, on day: Day) -> String {
    let waited =
      cadence.since.map {
        say(
          "\(days(day - $0)), usually \(cadence.days)", "\(day - $0) 天，一般 \(cadence.days) 天",
          "\(day - $0) 天，一般 \(cadence.days) 天")
      } ?? say("never", "从未联系", "從未聯絡")
    return (cadence.isNeglected(on: day) ? grades.neglected + " " : "") + waited
  }

  /// Where effort leaks.
  public func sentence(_ leak: Mix.Leak) -> String {
    let count = leak.neglected.count
    return say(
      "Effort leaks: \(leak.grade.rawValue) takes \(leak.touches) % of the touches and is \(leak.customers) % of the customers, while \(count) of the best \(count == 1 ? "is" : "are") neglected",
      "精力漏在 \(leak.grade.rawValue) 级：占联系次数 \(leak.touches)%，只占客户 \(leak.customers)%，却有 \(count) 家好客户疏于联系",
      "精力漏在 \(leak.grade.rawValue) 級：占聯絡次數 \(leak.touches)%，只占客戶 \(leak.customers)%，卻有 \(count) 家好客戶疏於聯絡")
  }

  /// Who takes the effort that leaks, and who waits for it.
  public func whose(_ leak: Mix.Leak, in book: Book) -> String {
    func names(_ slots: some Sequence<Int>) -> String {
      slots.compactMap { book.customers[slot: $0]?.name }.joined(separator: general.comma)
    }
    let (takers, waiting) = (names(leak.behind), names(leak.neglected.prefix(3)))
    return say(
      "taken by: \(takers); neglected: \(waiting)", "占去精力的：\(takers)；疏于联系的：\(waiting)",
      "占去精力的：\(takers)；疏於聯絡的：\(waiting)")
  }

  /// The calls a working day that the cadence makes, by whose customers they are.
  public func callsADay(_ calls: [CallsADay]) -> String {
    let each = calls.map { call in
      let owner = call.owner.isEmpty ? general.nobody : call.owner
      return "\(owner) \(call.tenths / 10).\(call.tenths % 10)"
    }.joined(separator: general.comma)
    return say("calls a working day: \(each)", "每个工作日要联系：\(each)", "每個工作日要聯絡：\(each)")
  }

  /// How often there was a touch of late.
  func touched(_ count: Int) -> String {
    say(
      "\(self.count(count, .touch)) in \(days(Mix.effortDays))", "\(Mix.effortDays) 天内联系 \(count) 次",
      "\(Mix.effortDays) 天內聯絡 \(count) 次")
  }

  /// What the goods of an invoice cost us.
  func costs(_ money: Money) -> String {
    say("cost \(self.money(money))", "成本 \(self.money(money))", "成本 \(self.money(money))")
  }
}

// What speaks for a grade.
extension Words {
  /// The grade that comes of what was seen, and what that is, the latest first.
  public func sentence(_ aid: GradeAid, from today: Day) -> String {
    guard !aid.evidence.isEmpty || !aid.costs.isEmpty else { return "" }
    let seen = aid.evidence.prefix(3).map { "\(name(of: $0.kind)) \(short($0.day, from: today))" }
    let more = aid.evidence.count > 3 ? ["+\(aid.evidence.count - 3)"] : []
    let why = (seen + more + aid.costs.map(cost)).joined(separator: general.comma)
    guard let grade = aid.proposed?.rawValue else {
      return say("too little for a proposal: \(why)", "还不够给建议：\(why)", "還不夠給建議：\(why)")
    }
    return say("proposed \(grade): \(why)", "建议 \(grade)：\(why)", "建議 \(grade)：\(why)")
  }

  private func cost(_ cost: GradeAid.Cost) -> String {
    switch cost {
    case .weakWord(let word):
      say(
        "weak word \(word.kept)/\(word.due)", "守信差 \(word.kept)/\(word.due)", "守信差 \(word.kept)/\(word.due)")
    case .late(let days): say("\(self.days(days)) late", "逾期 \(days) 天", "逾期 \(days) 天")
    }
  }

  /// One thing that was seen, with what we answered.
  public func sentence(_ evidence: GradeAid.Evidence) -> String {
    [name(of: evidence.kind), evidence.note, evidence.answer.isEmpty ? "" : "-> " + evidence.answer].said()
  }
}
