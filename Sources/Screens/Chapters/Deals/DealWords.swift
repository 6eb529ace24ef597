public import SalesBook

// What customers may buy, until it is signed or lost (terms.md).

/// A deal, and what its fields are called.
struct DealNoun: NounWords {
  let language: Language
  var one: String { say("deal", "商机", "商機") }
  var counted: String { say("deals", "个商机", "個商機") }

  func label(of field: String) -> String? {
    switch field {
    case "Contact": say("Who asked", "谁来询价", "誰來詢價")
    case "Day": say("Asked on", "询价日", "詢價日")
    case "What": say("What", "要什么", "要什麼")
    case "Quantity": say("Quantity", "数量", "數量")
    case "Model": say("Model", "型号", "型號")
    case "Purpose": say("What for", "用途", "用途")
    case "Expected": say("Expected on", "预计签单日", "預計簽單日")
    case "Contract": say("Contract number", "合同编号", "合約編號")
    case "By": say("Whose", "负责人", "負責人")
    default: nil
    }
  }
}

extension Deal: Named {
  typealias Called = DealNoun
}

/// A step of a deal, and what its fields are called.
struct DealStepNoun: NounWords {
  let language: Language
  var one: String { say("step of a deal", "商机进展", "商機進展") }
  var counted: String { say("steps of deals", "次商机进展", "次商機進展") }

  func label(of field: String) -> String? {
    switch field {
    case "Deal": say("Deal", "商机", "商機")
    case "Stage": say("Stage", "阶段", "階段")
    case "LostTo": say("Lost to", "丢给谁", "丟給誰")
    case "Reason": say("What came of it, why", "情况或原因", "情況或原因")
    case "Next": say("Next step", "下一步", "下一步")
    default: nil
    }
  }
}

extension DealStep: Named {
  typealias Called = DealStepNoun
}

extension Deal.Stage: Spoken {
  /// How far a deal is.
  public func name(in words: Words) -> String {
    switch self {
    case .asked: words.say("asked", "询价", "詢價")
    case .quoted: words.say("quoted", "报价", "報價")
    case .negotiating: words.say("negotiating", "谈判", "談判")
    case .contract: words.say("contract out", "合同", "合約")
    case .signed: words.say("signed", "签单", "簽單")
    case .lost: words.say("lost", "丢单", "丟單")
    }
  }
}

/// Words of deals, in forms, lists and the dossier.
struct DealWords: Catalogue {
  let language: Language

  /// Head of a section of the dossier.
  var open: String { say("deals", "商机", "商機") }
  /// What an empty list of deals says.
  var none: String { say("No deals", "没有商机", "沒有商機") }
  /// In front of what open deals may come to, difficult customers' left out.
  var expected: String { say("expected, without difficult ones", "预计，不含难缠客户", "預計，不含難纏客戶") }
  /// Deals nobody expects on a day to come.
  var undated: String { say("undated", "未定", "未定") }
  /// When it is asked to whom a deal was lost.
  var onlyLost: String { say("only if it is lost", "丢单时填", "丟單時填") }
  /// In front of the day of the next step.
  var next: String { say("next", "下一步", "下一步") }
  /// That nothing is planned as the next step of a deal.
  var noNext: String { say("no next step", "没有下一步", "沒有下一步") }
}

extension Words {
  /// Words of deals.
  var deals: DealWords { DealWords(language: language) }

  /// A deal in a word or two: what it is about, and what it may come to.
  func about(_ deal: Deal) -> String { [deal.what, deal.amount.map(money) ?? ""].said(by: " ") }

  /// What else there is to know of a deal: how much, which model, the contract, what is next; of one that is lost to whom
  /// and why.
  func details(of standing: DealStanding, on day: Day, in book: Book) -> [String] {
    let deal = standing.deal
    let next = standing.next.map { "\(deals.next) \(short($0.due, from: day))" } ?? deals.noNext
    let lost = standing.stage == .lost ? standing.steps.last.map { [$0.lostTo, $0.reason] } ?? [] : []
    return [deal.quantity, deal.model, deal.contract] + (standing.isOpen ? [next] : []) + lost
  }
}

extension NeedWords {
  /// That there is no deal, and how there comes to be one.
  func openDeal(_ key: String) -> String {
    say(
      "No open deal here; \(key) notes one", "这里没有进行中的商机；按 \(key) 登记", "這裡沒有進行中的商機；按 \(key) 登記")
  }
}
