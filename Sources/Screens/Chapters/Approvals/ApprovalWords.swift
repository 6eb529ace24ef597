public import SalesBook

// What is asked of a colleague before it is done (terms.md).

/// An approval, and what its fields are called.
struct ApprovalNoun: NounWords {
  let language: Language
  var one: String { say("approval", "批准申请", "核准申請") }
  var counted: String { say("approvals", "项批准申请", "項核准申請") }

  func label(of field: String) -> String? {
    switch field {
    case "Kind": say("What kind", "类别", "類別")
    case "What": say("What for", "申请内容", "申請內容")
    case "Percent": say("Off the price, %", "降价百分比", "降價百分比")
    case "AskedOf": say("Asked of", "请谁批准", "請誰核准")
    case "Day": say("Asked on", "申请日", "申請日")
    case "By": say("Asked by", "申请人", "申請人")
    case "Answer": say("Answer", "答复", "答覆")
    case "Answered": say("Answered on", "答复日", "答覆日")
    case "AnsweredBy": say("Answered by", "答复人", "答覆人")
    case "Why": say("Why", "理由", "理由")
    default: nil
    }
  }
}

extension Approval: Named {
  typealias Called = ApprovalNoun
}

extension Approval.Kind: Spoken {
  /// What is to be approved.
  public func name(in words: Words) -> String {
    switch self {
    case .price: words.say("price", "价格", "價格")
    case .term: words.say("contract term", "合同条款", "合約條款")
    case .gift: words.say("gift", "礼品", "禮品")
    case .writeOff: words.say("write-off", "坏账核销", "呆帳沖銷")
    case .delivery: words.say("delivery above the limit", "超额度供货", "超額度供貨")
    case .commitment: words.say("something we would promise", "我方承诺", "我方承諾")
    case .rebate: words.say("rebate", "返利", "返利")
    }
  }
}

extension Approval.Answer: Spoken {
  /// What is said to it.
  public func name(in words: Words) -> String {
    switch self {
    case .granted: words.say("granted", "同意", "同意")
    case .refused: words.say("refused", "不同意", "不同意")
    }
  }
}

/// Words of approvals, in forms, lists and the dossier.
struct ApprovalWords: Catalogue {
  let language: Language

  /// Head of a section of the dossier.
  var head: String { say("approvals", "批准", "核准") }
  /// What an empty list says.
  var none: String { say("Nothing was asked for", "没有批准申请", "沒有核准申請") }
  /// Head of what waits for whoever reads it.
  var forYou: String { say("waits for you", "等你批准", "等你核准") }
  /// Head of what waits for others.
  var forOthers: String { say("waits for others", "等别人批准", "等別人核准") }
  /// Head of what was answered.
  var answered: String { say("answered", "已答复", "已答覆") }
  /// When it is asked how much off the price.
  var onlyPrice: String { say("only of a price", "申请价格时填", "申請價格時填") }
  /// Mark of one's own approval.
  var own: String { say("one's own", "本人自批", "本人自批") }
}

extension Words {
  /// Words of approvals.
  var approvals: ApprovalWords { ApprovalWords(language: language) }

  /// What an approval is about: its kind, what, how much.
  func matter(of approval: Approval, in book: Book) -> [String] {
    [
      name(of: approval.kind), approval.what, approval.percent.map { "\($0)%" } ?? "",
      approval.amount.map(money) ?? "", approval.invoice.flatMap { book.invoices[$0]?.number } ?? "",
    ]
  }

  /// That a colleague waits for an answer.
  func approvalAsked(by login: String, _ matter: [String]) -> String {
    let what = matter.said()
    return say("\(login) asks for approval: \(what)", "\(login) 请批准：\(what)", "\(login) 請核准：\(what)")
  }

  /// What became of it by a day: whom it waits for, or the answer.
  func fate(of approval: Approval, on day: Day) -> String {
    guard !approval.waited(on: day), let answer = approval.answer else {
      return say(
        "waits for \(approval.askedOf)", "等 \(approval.askedOf) 批准", "等 \(approval.askedOf) 核准")
    }
    let own = approval.isOwn ? " (\(approvals.own))" : ""
    let when = approval.answered.map { short($0, from: day) } ?? ""
    return ["\(approval.answeredBy) \(when) \(name(of: answer))\(own)", approval.why].said()
  }

  /// That a colleague may not approve something, and who may.
  func mayNotApprove(_ login: String, _ kind: Approval.Kind, _ may: [String]) -> String {
    let (kind, others) = (name(of: kind), may.joined(separator: general.comma))
    let lacks = say(
      "\(login) does not approve that (\(kind))", "\(login) 无权批准\(kind)", "\(login) 無權核准\(kind)")
    return may.isEmpty ? lacks : lacks + say("; ask \(others)", "，请找 \(others)", "，請找 \(others)")
  }
}

extension NeedWords {
  /// That nothing waits for the answer of whoever sits here.
  var waitingApproval: String {
    say("Nothing waits for you to approve", "没有等你批准的申请", "沒有等你核准的申請")
  }
}
