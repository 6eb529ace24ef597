internal import SalesBook

/// Words of exit reviews, in forms, lists, the dossier and the round.
struct ExitWords: Catalogue {
  let language: Language

  /// That they are under review: for us only.
  var underReview: String { say("under review", "审查中", "審查中") }
  /// Head of a section of the dossier.
  var head: String { say("exit review, for us only", "终止合作审查（仅内部）", "終止合作審查（僅內部）") }
  /// Head of those that run.
  var running: String { say("running", "进行中", "進行中") }
  /// Head of those that are closed.
  var closed: String { say("closed", "已结束", "已結束") }
  /// What an empty list says.
  var none: String { say("No exit reviews", "没有终止合作审查", "沒有終止合作審查") }
  /// What an empty list of candidates says.
  var noCandidate: String {
    say(
      "Nobody earns so little and takes so much", "没有又不赚钱又耗精力的客户", "沒有又不賺錢又耗精力的客戶")
  }
  /// What letting them go begins with: a review, or not.
  var lettingGo: String { say("Letting go", "放手", "放手") }
  var opensReview: String { say("open an exit review: look deeper", "先开始审查：查明真正问题", "先開始審查：查明真正問題") }
  var putsAway: String { say("put away all the same", "直接归档", "直接封存") }
  /// The day of what comes next.
  var next: String { say("Next", "下一步", "下一步") }
  /// When one looks deeper.
  var firstLook: String { say("Look deeper on", "何时查看", "何時查看") }
  /// How many strikes fell.
  func strikes(_ count: Int) -> String {
    say(
      "\(count)/\(ExitReview.strikesOut) strikes", "\(count)/\(ExitReview.strikesOut) 次",
      "\(count)/\(ExitReview.strikesOut) 次")
  }
  /// The step it is at, of six.
  func step(_ number: Int) -> String {
    say(
      "step \(number)/\(ExitStage.steps)", "第 \(number)/\(ExitStage.steps) 步",
      "第 \(number)/\(ExitStage.steps) 步")
  }
  /// By which day.
  func until(_ day: String) -> String { say("until \(day)", "到 \(day)", "到 \(day)") }
  /// On which day it is carried out, by whom.
  func on(_ day: String, by who: String) -> String {
    say("\(day) by \(who)", "\(day) 由 \(who)", "\(day) 由 \(who)")
  }
  /// What is asked at step 1.
  var askDeeper: String {
    say(
      "Have core customers left, and do those who remain know our goods too little? Friction with one of us?",
      "是不是核心客户流失了，留下的又不懂货？还是和我方人员有摩擦？", "是不是核心客戶流失了，留下的又不懂貨？還是和我方人員有摩擦？")
  }
  /// Which core customers left in two years.
  func left(_ who: String) -> String {
    say("core customers who left: \(who)", "两年内流失的核心客户：\(who)", "兩年內流失的核心客戶：\(who)")
  }
  /// That none did.
  var noneLeft: String { say("no core customer left in two years", "两年内没有核心客户流失", "兩年內沒有核心客戶流失") }

  /// What one does with a key.
  func doing(_ kind: ExitStep.Kind) -> String {
    switch kind {
    case .looked: say("look deeper", "深入查看", "深入查看")
    case .repair: say("repair what can be", "修复能修复的", "修復能修復的")
    case .told: say("put it on the table", "把问题摆出来", "把問題擺出來")
    case .strikes: say("open the strikes", "开始三振", "開始三振")
    case .strike: say("a strike", "记一次", "記一次")
    case .passed: say("they passed", "过关", "過關")
    case .decided: say("decide to end it", "决定终止", "決定終止")
    case .ended: say("told openly, ended", "当面说明，终止", "當面說明，終止")
    case .freed: say("offer the hours won", "转出省下的时间", "轉出省下的時間")
    case .repaired: say("repaired: they stay", "已修复：留下", "已修復：留下")
    case .reversed: say("take it back: they stay", "撤回：留下", "撤回：留下")
    }
  }
  /// What stands in front of what is typed of a step.
  func asking(_ kind: ExitStep.Kind) -> String {
    switch kind {
    case .looked: say("What really went wrong", "真正的问题", "真正的問題")
    case .repair: say("What was done", "做了什么", "做了什麼")
    case .told: say("What we told them", "怎么说的", "怎麼說的")
    case .strikes: say("They pass if", "过关条件", "過關條件")
    case .strike: say("What happened", "发生了什么", "發生了什麼")
    case .passed: say("How they met it", "怎么过的关", "怎麼過的關")
    case .decided: say("Why", "为什么", "為什麼")
    case .ended: say("What we told them", "怎么说的", "怎麼說的")
    case .freed: say("What for", "做什么", "做什麼")
    case .repaired: say("What mended it", "怎么修复的", "怎麼修復的")
    case .reversed: say("Why", "为什么", "為什麼")
    }
  }
  /// The last day of the strikes, and the day of carrying out.
  func day(_ kind: ExitStep.Kind) -> String {
    kind == .strikes ? say("Last day", "期限", "期限") : say("Carried out on", "执行日", "執行日")
  }
  /// Who fills the gap.
  var replacement: String { say("Who fills the gap", "由谁补上", "由誰補上") }
  /// Who else does.
  var replacementToo: String { say("and who else", "还有谁", "還有誰") }
  /// The day of the contacts the hours go to.
  var offeredOn: String { say("Contact them on", "联系日期", "聯絡日期") }
  /// What these are for.
  var freedFor: String { say("time for you: what is next for us?", "多花时间在核心客户上", "多花時間在核心客戶上") }

  /// What a card says first, by what is wanted.
  func waiting(_ stage: ExitStage) -> String {
    switch stage {
    case .look: say("review: look deeper", "审查：查明真正问题", "審查：查明真正問題")
    case .repair: say("review: repair what can be", "审查：修复能修复的", "審查：修復能修復的")
    case .table: say("review: put it on the table", "审查：把问题摆出来", "審查：把問題擺出來")
    case .strikes: say("review: open the strikes", "审查：开始三振", "審查：開始三振")
    case .counting: say("last day of the strikes", "三振期限到了", "三振期限到了")
    case .decide: say("third strike: decide", "三振已满：作决定", "三振已滿：作決定")
    case .carryOut: say("end it, told openly", "终止合作：当面说明", "終止合作：當面說明")
    case .moveOn, .closed: say("review", "审查", "審查")
    }
  }
  /// What reviews are called where they are counted.
  var counted: String { say("exit review", "终止合作审查", "終止合作審查") }
  /// The row of what a contact moved, where it is carried out or put on the table.
  var carriedOut: String { say("Carried out", "执行", "執行") }
  var onTheTable: String { say("On the table", "摆出问题", "擺出問題") }
  /// That nothing of it was said.
  var notYet: String { say("not yet", "还没说", "還沒說") }

  /// Head of the past by quarter.
  var past: String { say("the past two years", "过去两年", "過去兩年") }
  /// A quarter.
  func quarter(_ year: Int, _ number: Int) -> String {
    say("\(year) Q\(number)", "\(year) 年 \(number) 季", "\(year) 年 \(number) 季")
  }
  /// What happened in a stretch of days, each with its figure.
  func sold(_ money: String) -> String { say("bought \(money)", "买 \(money)", "買 \(money)") }
  func margin(_ percent: Int) -> String { say("margin \(percent) %", "毛利 \(percent)%", "毛利 \(percent)%") }
  func hours(_ hours: Int) -> String { say("\(hours) h", "\(hours) 小时", "\(hours) 小時") }
  func touches(_ count: Int) -> String { say("\(count) contacts", "联系 \(count) 次", "聯絡 \(count) 次") }
  func word(_ kept: Int, _ due: Int) -> String {
    say("kept \(kept)/\(due)", "守信 \(kept)/\(due)", "守信 \(kept)/\(due)")
  }
  func cases(_ count: Int) -> String { say("\(count) cases", "问题单 \(count)", "問題單 \(count)") }

  /// Head of what was lost and won.
  var aftermath: String { say("since it ended", "终止以后", "終止以後") }
  func lost(_ money: String) -> String { say("sales lost \(money)", "少卖 \(money)", "少賣 \(money)") }
  func won(_ hours: Int) -> String { say("\(hours) h won", "省下 \(hours) 小时", "省下 \(hours) 小時") }
  func marginWon(_ with: Int, _ without: Int) -> String {
    say(
      "margin of all \(with) % -> \(without) %", "总毛利 \(with)% -> \(without)%", "總毛利 \(with)% -> \(without)%")
  }
  func offered(_ done: Int, _ count: Int) -> String {
    say("contacts with core customers \(done)/\(count)", "核心客户联系 \(done)/\(count)", "核心客戶聯絡 \(done)/\(count)")
  }
}
