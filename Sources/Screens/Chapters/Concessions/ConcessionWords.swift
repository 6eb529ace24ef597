public import SalesBook

// What is asked for beyond the standard contract, and what is given (terms.md).

/// A concession, and what its fields are called.
struct ConcessionNoun: NounWords {
  let language: Language
  var one: String { say("concession", "让步", "讓步") }
  var counted: String { say("concessions", "次让步", "次讓步") }

  func label(of field: String) -> String? {
    switch field {
    case "Contact": say("Who asked", "谁提出的", "誰提出的")
    case "Kind": say("Price or term", "价格还是条款", "價格還是條款")
    case "Asked": say("What they ask", "客户要什么", "客戶要什麼")
    case "Given": say("What we give", "我方给什么", "我方給什麼")
    case "Percent": say("Off the price, %", "降价百分比", "降價百分比")
    case "Term": say("Which term", "哪项条款", "哪項條款")
    case "Scope": say("Limited to", "限于", "限於")
    case "Until": say("Holds until", "有效到", "有效到")
    case "InReturn": say("What we get for it", "换来什么", "換來什麼")
    case "Told": say("Told: standard contract", "已说明合同是标准的", "已說明合約是標準的")
    case "NothingToCompare": say("No advantage left to compare", "已无其他优势可比", "已無其他優勢可比")
    case "Unfair": say("Unfair clause, adjusted", "不公平条款，双方调整", "不公平條款，雙方調整")
    case "Approval": say("Approved by", "批准依据", "核准依據")
    default: nil
    }
  }
}

extension Concession: Named {
  typealias Called = ConcessionNoun
}

extension Concession.Kind: Spoken {
  /// What is conceded.
  public func name(in words: Words) -> String {
    switch self {
    case .price: words.say("price", "价格", "價格")
    case .term: words.say("term", "条款", "條款")
    }
  }
}

extension Concession.Term: Spoken {
  /// A term of the contract.
  public func name(in words: Words) -> String {
    switch self {
    case .payment: words.say("payment terms", "付款条件", "付款條件")
    case .liability: words.say("liability for breach", "违约责任", "違約責任")
    case .service: words.say("service", "服务条款", "服務條款")
    case .rights: words.say("rights and duties", "权利义务", "權利義務")
    }
  }
}

/// Words of concessions, in forms, lists and the dossier.
struct ConcessionWords: Catalogue {
  let language: Language

  /// Head of a section of the dossier, and in front of the totals.
  var head: String { say("concessions", "让步", "讓步") }
  /// What an empty list says.
  var none: String { say("Nobody asked for anything", "没有让步记录", "沒有讓步紀錄") }
  /// What a contact gives rise to.
  var door: String { say("asks for price or terms", "要降价或改条款", "要降價或改條款") }
  /// In front of what may be offered unasked.
  var mayOffer: String { say("may offer", "可主动让价", "可主動讓價") }
  /// That nothing was given.
  var nothing: String { say("nothing given", "没有让", "沒有讓") }
  /// That we offered of ourselves.
  var offered: String { say("offered", "主动提出", "主動提出") }
  /// That they were told that the contract is standard.
  var told: String { say("told: standard contract", "已说明合同是标准的", "已說明合約是標準的") }
  /// What to think of before the price gives way (S2).
  var lastResort: String {
    say(
      "a price war is the last resort: first what we do better", "价格战是最后手段，先讲我们好在哪里", "價格戰是最後手段，先講我們好在哪裡")
  }
}

extension Words {
  /// Words of concessions.
  var concessions: ConcessionWords { ConcessionWords(language: language) }

  /// When a difficult customer asks for better terms (moment 2).
  var contractIsStandard: String {
    say(
      "The contract is a standard contract, the same for everybody; there is nothing to change. On the price I can ask.",
      "合同是标准合同，对谁都一样，没有修改的余地。价格上我可以去申请。",
      "合約是標準合約，對誰都一樣，沒有修改的餘地。價格上我可以去申請。")
  }

  /// How much one may give of oneself.
  func mayGive(percent: Int) -> String {
    percent == 0
      ? say("any price cut needs an approval", "让价须先批准", "讓價須先核准")
      : say(
        "up to \(percent)% of yourself, more needs an approval", "可自定到 \(percent)%，再多须批准",
        "可自定到 \(percent)%，再多須核准")
  }

  /// What may be offered on price, beside terms that do not move.
  func offer(_ offer: PriceOffer, on day: Day) -> String {
    let price = say(
      "up to \(offer.percent)% off the price", "价格最多让 \(offer.percent)%", "價格最多讓 \(offer.percent)%")
    let again =
      offer.again.map {
        say(
          "again from \(short($0, from: day))", "\(short($0, from: day)) 起可再提", "\(short($0, from: day)) 起可再提"
        )
      } ?? ""
    let terms = say("the terms stand", "条款不动", "條款不動")
    return [price, again, terms].said(by: general.comma)
  }

  /// The same behind what it is, where nothing stands in front of it.
  func mayOffer(_ offer: PriceOffer, on day: Day) -> String {
    concessions.mayOffer + general.colon + self.offer(offer, on: day)
  }

  /// How many they asked for and got, kind by kind.
  func totals(_ log: ConcessionLog) -> String {
    Concession.Kind.allCases.filter { kind in log.asked(kind) + log.given(kind) > 0 }.map { kind in
      let (asked, given) = (log.asked(kind), log.given(kind))
      return say(
        "\(name(of: kind)): asked \(asked), given \(given)", "\(name(of: kind))：要 \(asked) 给 \(given)",
        "\(name(of: kind))：要 \(asked) 給 \(given)")
    }.said(by: general.comma)
  }

  /// What a concession is about, in a few words.
  func matter(of concession: Concession) -> [String] {
    let term = concession.term.map { name(of: $0) } ?? ""
    let asked = concession.asked.isEmpty ? concessions.offered : concession.asked
    return [name(of: concession.kind), term, asked] + gift(of: concession)
  }

  private func gift(of concession: Concession) -> [String] {
    guard concession.isGranted else { return ["-> " + concessions.nothing] }
    let percent = concession.percent.map { "-\($0)%" } ?? ""
    return ["-> " + [percent, concession.given].said(by: " ")]
  }

  /// All there is to say of it: what was asked and given, its limits, what for.
  func facts(of concession: Concession, on day: Day) -> [String] {
    let until =
      concession.until.map {
        say("until \(short($0, from: day))", "到 \(short($0, from: day))", "到 \(short($0, from: day))")
      } ?? ""
    let inReturn =
      concession.inReturn.isEmpty
      ? "" : say("for: \(concession.inReturn)", "换来：\(concession.inReturn)", "換來：\(concession.inReturn)")
    return matter(of: concession) + [
      concession.scope, until, inReturn, concession.reason, concession.told ? concessions.told : "",
    ]
  }

  /// Why a concession cannot be given as it stands, and what to do.
  func sentence(_ obstacle: ConcessionObstacle, approval way: String) -> String {
    switch obstacle {
    case .aboveLimit(let percent):
      say(
        "Up to \(percent)% one may give of oneself; ask for an approval of more first by \(way)",
        "自己最多让 \(percent)%，再多先\(way) 申请批准",
        "自己最多讓 \(percent)%，再多先\(way) 申請核准")
    case .advantageLeft:
      say(
        "Say what we do better first; the price gives way only where no advantage is left to compare",
        "先讲我们好在哪里；没有其他优势可比时才让价", "先講我們好在哪裡；沒有其他優勢可比時才讓價")
    case .contractStands:
      say(
        "The contract is standard and does not move; only an unfair clause is adjusted, with an approval",
        "合同是标准的，条款不动；只有不公平的条款经批准才调整", "合約是標準的，條款不動；只有不公平的條款經核准才調整")
    case .notApproved:
      say(
        "A changed term goes to whoever approves it: ask for an approval first by \(way)", "改条款要先\(way) 申请批准",
        "改條款要先\(way) 申請核准")
    case .approvalUnfit:
      say(
        "That approval does not cover it: it is for less or for something else, not granted, or used up",
        "这项批准不适用：额度不够、内容不同、未获同意或已用掉", "這項核准不適用：額度不夠、內容不同、未獲同意或已用掉")
    }
  }
}
