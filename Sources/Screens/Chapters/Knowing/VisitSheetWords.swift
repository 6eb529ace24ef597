internal import SalesBook

/// Words of a visit sheet, as they stand on paper.
struct VisitSheetWords: Catalogue {
  let language: Language

  /// The heading: whom, and on which day.
  func title(_ customer: String, _ day: String) -> String {
    say("Visit sheet: \(customer)  \(day)", "拜访单：\(customer)  \(day)", "拜訪單：\(customer)  \(day)")
  }
  /// Head of who they are.
  var who: String { say("Who they are", "客户", "客戶") }
  /// Head of the people.
  var people: String { say("People", "联系人", "聯絡人") }
  /// In front of what somebody likes.
  var likes: String { say("likes", "喜好", "喜好") }
  /// In front of what one can honestly praise.
  var praise: String { say("to praise", "可称赞", "可稱讚") }
  /// Head of what stands between us.
  var between: String { say("Between us", "往来", "往來") }
  /// In front of what we said we will do.
  var weSaid: String { say("we said", "我方答应", "我方答應") }
  /// In front of a promise of theirs.
  var theyPromised: String { say("they promised", "客户承诺", "客戶承諾") }
  /// In front of what is past due.
  var pastDue: String { say("past due", "逾期", "逾期") }
  /// In front of what is contested.
  var contested: String { say("contested", "有争议", "有爭議") }
  /// In front of what they bought last.
  var bought: String { say("bought", "买过", "買過") }
  /// Head of the last touches.
  var last: String { say("Last contacts", "最近联系", "最近聯絡") }
  /// Head of what to find out.
  var findOut: String { say("To find out", "要问清楚", "要問清楚") }
  /// Head of what to talk of.
  var talk: String { say("To talk of: them, little of us", "谈什么：多谈他们，少谈我们", "談什麼：多談他們，少談我們") }
  /// In front of a problem of their trade.
  func ofTrade(_ problem: String, _ customers: Int) -> String {
    say(
      "others of the trade: \(problem) (\(customers))", "同行常遇到：\(problem)（\(customers) 家）",
      "同行常遇到：\(problem)（\(customers) 家）")
  }
  /// In front of their own problem.
  func theirProblem(_ problem: String) -> String {
    say("their problem: \(problem); and now?", "上次说的问题：\(problem)；现在怎么样？", "上次說的問題：\(problem)；現在怎麼樣？")
  }
  /// What is asked at every visit.
  var askSales: String { say("how are their sales?", "销售怎么样？", "銷售怎麼樣？") }
  /// What is asked where no problem of theirs is known.
  var askTrouble: String { say("what is in their way just now?", "眼下有什么难处？", "眼下有什麼難處？") }
  /// Head of what is sure to help.
  var propose: String { say("To propose: it worked", "可提的方案：已见效", "可提的方案：已見效") }
  /// What was done about a problem, and helped.
  func helped(_ problem: String, _ answer: String) -> String {
    say("\(problem): \(answer)", "\(problem)：\(answer)", "\(problem)：\(answer)")
  }
  /// What is made now because it was asked for.
  func made(_ wanted: String) -> String {
    say("asked for, and there now: \(wanted)", "有人提过，现在有了：\(wanted)", "有人提過，現在有了：\(wanted)")
  }
  /// The best mark there is.
  private var best: Int { 5 }
  /// How content they were.
  func content(_ mark: Int, _ gap: String) -> String {
    let missing = gap.isEmpty ? "" : say("; missing for full marks: \(gap)", "；差在：\(gap)", "；差在：\(gap)")
    return say("content: \(mark)/\(best)", "满意度 \(mark)/\(best)", "滿意度 \(mark)/\(best)") + missing
  }
  /// Head of our goods beside the competitor's.
  var beside: String { say("Our goods beside theirs", "我们的和对手的", "我們的和對手的") }
  /// What they use.
  func uses(_ what: String) -> String { say("they use \(what)", "在用：\(what)", "在用：\(what)") }
  /// What speaks for the competitor.
  func pros(_ competitor: String, _ what: String) -> String {
    say("\(competitor), good: \(what)", "\(competitor)的长处：\(what)", "\(competitor)的長處：\(what)")
  }
  /// What speaks against it: there we help.
  func cons(_ competitor: String, _ what: String) -> String {
    say(
      "\(competitor), lacking: \(what): we help there", "\(competitor)的短处：\(what)，我们能补上",
      "\(competitor)的短處：\(what)，我們能補上")
  }
  /// Head of what they objected to before, and what we answered.
  var objections: String { say("They objected before", "以前提过的异议", "以前提過的異議") }
  /// Head of what is not conceded.
  var terms: String { say("Not to be conceded", "不能让的", "不能讓的") }
  /// What that is for everybody.
  var standard: String {
    say(
      "the contract is the standard one: terms of payment, liability, service",
      "合同是标准合同：付款条件、违约责任、服务条款", "合約是標準合約：付款條件、違約責任、服務條款")
  }
  /// A first visit: how one begins.
  var first: String {
    say(
      "First visit: the card, who we are in a few words, then the matter",
      "第一次拜访：先递名片，几句话说清我们是谁，再谈正事", "第一次拜訪：先遞名片，幾句話說清我們是誰，再談正事")
  }
  /// Our own name and telephone.
  func us(_ firm: String) -> String { say("we are \(firm)", "我们是\(firm)", "我們是\(firm)") }
}

extension Words {
  /// Words of a visit sheet.
  var visits: VisitSheetWords { VisitSheetWords(language: language) }
}
