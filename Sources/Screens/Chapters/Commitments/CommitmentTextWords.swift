internal import SalesBook

/// Words of our own word, in forms, lists, cards and the dossier.
struct CommitmentWords: Catalogue {
  let language: Language

  /// Head of a section of the dossier, and the kind of a reason.
  var head: String { say("our word", "我方承诺", "我方承諾") }
  /// In front of it in the calendar.
  var ours: String { say("we said", "我方", "我方") }
  /// What an empty list says.
  var none: String { say("We promised nobody anything", "没有我方承诺", "沒有我方承諾") }

  // What is to be done about it, as the round says it.
  func due(_ about: String) -> String {
    say("our word for today: \(about)", "我方承诺今天到期：\(about)", "我方承諾今天到期：\(about)")
  }
  func inDanger(_ about: String) -> String {
    say("our word in danger: \(about)", "我方承诺告急：\(about)", "我方承諾告急：\(about)")
  }
  func late(_ about: String) -> String {
    say("our word late: \(about)", "我方承诺已逾期：\(about)", "我方承諾已逾期：\(about)")
  }
  func apology(_ about: String) -> String {
    say("we owe an apology: \(about)", "我方还欠一个道歉：\(about)", "我方還欠一個道歉：\(about)")
  }
  func paper(_ about: String) -> String {
    say("put in writing: \(about)", "写成书面：\(about)", "寫成書面：\(about)")
  }
  func wantsHelp(_ login: String, _ need: String, _ by: String) -> String {
    say(
      "\(login) wants help by \(by): \(need)", "\(login) 等你帮忙（\(by) 前）：\(need)",
      "\(login) 等你幫忙（\(by) 前）：\(need)")
  }

  // What the kinds of it are called where they are counted.
  var countedDanger: String { say("our word in danger", "我方承诺告急", "我方承諾告急") }
  var countedLate: String { say("our word late", "我方承诺逾期", "我方承諾逾期") }
  var countedApology: String { say("our apology owed", "我方欠道歉", "我方欠道歉") }
  var countedPaper: String { say("put in writing", "待写成书面", "待寫成書面") }
  var countedHelp: String { say("help wanted", "等帮忙", "等幫忙") }

  /// What is asked first where it is in danger (moment 21).
  var whoCanHelp: String { say("Who can help?", "谁能帮上忙？", "誰能幫上忙？") }
  /// That the day was changed more than once.
  func changed(_ times: Int) -> String {
    say("moved \(times) times: not easily changed", "已改期 \(times) 次：不要轻易改", "已改期 \(times) 次：不要輕易改")
  }
  /// What of the feasibility list is not so.
  func lacking(_ what: String) -> String { say("lacking: \(what)", "条件不足：\(what)", "條件不足：\(what)") }
  /// That it stands in no paper yet.
  var noPaper: String { say("not in writing", "还没写成书面", "還沒寫成書面") }
  /// That it is long ahead, so that it is put in writing.
  var longAhead: String { say("long ahead: put it in writing", "日子远：要写成书面", "日子遠：要寫成書面") }
  /// That we owe them an apology.
  var owesApology: String { say("we owe an apology", "还欠一个道歉", "還欠一個道歉") }
  /// What one looks at before saying yes, in front of the list.
  func lookAt(_ list: String) -> String { say("look first: \(list)", "先看：\(list)", "先看：\(list)") }
  /// What we get in return, nothing among it.
  var inReturnHint: String {
    say("an order, a payment day; nothing is an answer", "订单、付款日；没有也可以", "訂單、付款日；沒有也可以")
  }
  /// What the row of the approval says where nothing was approved.
  func inReturn(_ what: String) -> String { say("for: \(what)", "换来：\(what)", "換來：\(what)") }
  /// In whose name a delivery goes out in spite of the stop.
  func overridden(_ name: String) -> String { say("let through by \(name)", "由 \(name) 放行", "由 \(name) 放行") }
  /// What keeping it cost.
  func cost(_ sums: String) -> String { say("cost \(sums)", "花费 \(sums)", "花費 \(sums)") }

  /// What is looked at before we say yes, where policy has no list of its own (domain §6).
  func feasibility(of kind: Commitment.Kind) -> String {
    switch kind {
    case .deliver:
      say(
        "worth the trip? goods complete? vehicle? date possible?", "值不值得跑？货齐不齐？有车吗？日子行不行？",
        "值不值得跑？貨齊不齊？有車嗎？日子行不行？")
    case .price: say("within the limit? who approves? until when?", "在额度内吗？谁批准？到哪天？", "在額度內嗎？誰核准？到哪天？")
    case .service: say("who does it? parts at hand? how long?", "谁去做？配件有吗？要多久？", "誰去做？零件有嗎？要多久？")
    case .visit: say("who goes? free that day? how far?", "谁去？那天有空吗？多远？", "誰去？那天有空嗎？多遠？")
    case .document: say("who writes it? may it go out?", "谁来写？能给外面看吗？", "誰來寫？能給外面看嗎？")
    case .other: say("who does it? by when is it sure?", "谁来办？哪天有把握？", "誰來辦？哪天有把握？")
    }
  }
}

/// Words of the five doors through which something asked of us goes (S4, moment 20).
struct DoorWords: Catalogue {
  let language: Language

  var canDo: String { say("we can", "能办", "能辦") }
  var askFirst: String { say("ask first", "要请示", "要請示") }
  var notSure: String { say("not sure", "说不准", "說不準") }
  var cannot: String { say("we cannot", "办不到", "辦不到") }
  var unreasonable: String { say("unreasonable", "不合理", "不合理") }

  /// What is said at the first: what it is, and for which day.
  var sayCanDo: String {
    say(
      "That can be done. I write it down: what, and by which day.", "这个能办。我记下来：办什么、哪天办好。",
      "這個能辦。我記下來：辦什麼、哪天辦好。")
  }
  /// At the second; by which day they hear.
  func sayAskFirst(by day: String) -> String {
    // One says a day with `on`, and a time limit without.
    let limit = day.hasPrefix("on ") ? String(day.dropFirst(3)) : day
    return say(
      "I cannot decide that alone; you have a clear word by \(limit).", "这个我定不了，\(day)前给您准话。",
      "這個我定不了，\(day)前給您準話。")
  }
  var sayNotSure: String {
    say(
      "I am not sure of it, and say so now: I promise nothing yet.", "这个说不准，先跟您讲明白：现在不敢答应。",
      "這個說不準，先跟您講明白：現在不敢答應。")
  }
  var sayCannot: String {
    say("We cannot do that; I tell you plainly now.", "这个我们做不到，先跟您说清楚。", "這個我們做不到，先跟您說清楚。")
  }
  var sayUnreasonable: String {
    say(
      "That would not be right, and we do not do it; let us look for another way.", "这个要求不合适，我们不能答应；咱们另想办法。",
      "這個要求不合適，我們不能答應；咱們另想辦法。")
  }
}

/// Words of the mirror: how customers keep their word, beside how we keep ours (S4).
struct MirrorWords: Catalogue {
  let language: Language

  /// What an empty list says.
  var none: String { say("Nothing came due on either side", "双方都还没有到期的承诺", "雙方都還沒有到期的承諾") }
  /// The customers of one of us: how many have a weak word.
  func weak(_ weak: Int, of all: Int) -> String {
    say("weak word \(weak) of \(all)", "守信差 \(weak)/\(all) 家", "守信差 \(weak)/\(all) 家")
  }
  func theirs(_ kept: Int, of due: Int) -> String {
    say("theirs \(kept)/\(due)", "客户 \(kept)/\(due)", "客戶 \(kept)/\(due)")
  }
  func ours(_ kept: Int, of due: Int) -> String {
    say("ours \(kept)/\(due)", "我方 \(kept)/\(due)", "我方 \(kept)/\(due)")
  }
  /// That many weak words are a reason to look at oneself.
  var lookAtOneself: String { say("look at yourself first", "先看看自己", "先看看自己") }

  /// The same as a sentence, at the end of a round (moment 29).
  func sentence(weak: Int, kept: Int, due: Int) -> String {
    say(
      "\(weak) of your customers keep their word badly, you kept \(kept) of \(due) yourself: look at yourself first",
      "你的客户里 \(weak) 家守信差，你自己 \(kept)/\(due)：先看看自己",
      "你的客戶裡 \(weak) 家守信差，你自己 \(kept)/\(due)：先看看自己")
  }
}

extension Words {
  /// Words of our own word.
  var commitments: CommitmentWords { CommitmentWords(language: language) }
  /// Words of the five doors.
  var doors: DoorWords { DoorWords(language: language) }
  /// Words of the mirror.
  var mirrors: MirrorWords { MirrorWords(language: language) }

  /// A commitment in a word or two: what it is about, and what it comes to.
  func about(_ commitment: Commitment) -> String {
    [commitment.what, commitment.amount.map(money) ?? ""].said(by: " ")
  }

  /// What one looks at before saying yes: as policy has it, else the usual.
  func feasibility(of kind: Commitment.Kind, _ policy: Policy) -> String {
    commitments.lookAt(policy.feasibility[kind] ?? commitments.feasibility(of: kind))
  }

  /// Whose help is waited for, and by which day; empty where nobody was asked.
  func help(_ danger: CommitmentStep, from day: Day) -> String {
    guard !danger.helper.isEmpty else { return "" }
    let by = danger.helpBy.map { short($0, from: day) } ?? ""
    return say("help: \(danger.helper) \(by)", "帮忙：\(danger.helper) \(by)", "幫忙：\(danger.helper) \(by)")
  }

  /// What else there is to know of a commitment: what became of it, what it lacks, what we get for it.
  func details(of standing: CommitmentStanding, on day: Day, _ policy: Policy) -> [String] {
    let commitment = standing.commitment
    let words = commitments
    let need = standing.danger.map { [$0.need, help($0, from: day)].said() } ?? ""
    return [
      need, standing.owesApologySince == nil ? "" : "! " + words.owesApology,
      standing.lacksPaper(policy) ? "! " + words.noPaper : standing.reference,
      standing.isChangedTooOften ? "! " + words.changed(standing.changes) : "",
      commitment.lacking.isEmpty ? "" : words.lacking(commitment.lacking),
      commitment.inReturn.isEmpty ? "" : words.inReturn(commitment.inReturn),
      commitment.overriddenBy.isEmpty ? "" : words.overridden(commitment.overriddenBy),
      standing.costs.isEmpty ? "" : words.cost(amounts(standing.costs)),
    ]
  }

  /// What came of a step, in a few words.
  func facts(of step: CommitmentStep, on day: Day) -> [String] {
    [
      step.to.map { "-> " + short($0, from: day) } ?? "", step.need, help(step, from: day), step.remedy,
      step.cause.map { name(of: $0) } ?? "", step.reference, step.cost.map(money) ?? "", step.note,
    ]
  }
}

extension NeedWords {
  /// That we owe nobody here anything, and how one gives one's word.
  func openCommitment(_ key: String) -> String {
    say("We promised nothing here; \(key) notes it", "这里没有我方承诺；按 \(key) 登记", "這裡沒有我方承諾；按 \(key) 登記")
  }
}
