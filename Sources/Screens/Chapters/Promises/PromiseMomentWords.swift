internal import SalesBook

// The moments at which the practice speaks about promises, each with its line (S4), and what speaks for and against one.
extension Words {
  /// What speaks for and against a promise, in one line; nothing where nothing is known.
  func grounds(_ grounds: PromiseGrounds, from day: Day) -> String {
    let most = grounds.most.map { most in
      grounds.days.map { mostPaid(most, within: $0) } ?? ""
    }
    let never = grounds.hasPaid ? "" : say("they paid nothing yet", "还没付过款", "還沒付過款")
    let ofCash = grounds.shortOfCash.map {
      say(
        "short of cash, said on \(self.short($0, from: day))", "\(short($0, from: day)) 说过资金紧张",
        "\(short($0, from: day)) 說過資金緊張")
    }
    let first = grounds.isFirst ? say("a first promise", "头一次承诺", "頭一次承諾") : ""
    let word = grounds.word.due == 0 ? "" : "\(collecting.word) \(wordKept(grounds.word))"
    return [most ?? "", never, ofCash ?? "", first, word].filter { !$0.isEmpty }.joined(
      separator: general.comma)
  }

  private func mostPaid(_ most: Money, within days: Int) -> String {
    say(
      "the most they ever paid in \(self.days(days)): \(money(most))", "\(days) 天内最多付过 \(money(most))",
      "\(days) 天內最多付過 \(money(most))")
  }

  /// When they promise soon and much (moment 12).
  func tooSoonAndMuch(days: Int) -> String {
    say(
      "That will be tight in \(self.days(days)). What can you pay first, and on which day for certain?",
      "这个数 \(days) 天怕是紧。先付多少、哪天稳当，咱们定实一点。", "這個數 \(days) 天怕是緊。先付多少、哪天穩當，咱們定實一點。")
  }

  /// When a promise is taken after a breach or a put-off (moment 13); only what was so is said of it.
  func mindingLast(_ breach: PromiseStanding, level: Int) -> String {
    if level >= 3 {
      return say(
        "Last time you made me lose face before my boss.", "上次那事真让我在领导面前丢人现眼。", "上次那事真讓我在主管面前丟人現眼。")
    }
    let cameNothing = breach.outcome == .broken && breach.received + breach.late == 0
    guard cameNothing else {
      return say(
        "This time let it be as you say, not like \(breach.agreed.monthAndDay).",
        "这回说到就要做到，可不要再像 \(breach.agreed.monthAndDay) 那次。", "這回說到就要做到，可不要再像 \(breach.agreed.monthAndDay) 那次。")
    }
    return breach.ourAppointments.contains { $0.fate == .kept }
      ? say(
        "Not like last time: empty words, and I came for nothing.", "可不要再像上次那样放空炮，让我空跑。", "可不要再像上次那樣放空炮，讓我空跑。"
      )
      : say("Not like last time, please: empty words.", "可不要再像上次那样放空炮。", "可不要再像上次那樣放空炮。")
  }

  /// In any touch while a reminder is due (moment 14).
  func inPassing(_ matters: String) -> String {
    say("By the way: \(matters)", "顺便提一句：\(matters)", "順便提一句：\(matters)")
  }

  /// When one calls to remind: no question about whether (moment 15).
  func notedDown(_ matters: String) -> String {
    say("I have it noted here: \(matters).", "\(matters)，我这边给您记着了。", "\(matters)，我這邊給您記著了。")
  }

  /// On the day, before one travels far (moment 16).
  var comingForTheMoney: String {
    say("I am coming for the money, all right?", "我取钱来了，方便吧？", "我取錢來了，方便吧？")
  }

  /// When we cannot go, beforehand (moment 17).
  func cannotCome(_ day: String) -> String {
    say(
      "I cannot come \(day). I am sorry to say so now; let us make it another day.",
      "\(day) 我过不去，先跟您说声对不起，咱们改一天。",
      "\(day) 我過不去，先跟您說聲對不起，咱們改一天。")
  }

  /// When we missed it (moment 18).
  func didNotCome(_ day: String) -> String {
    say(
      "We had agreed on \(day) and I did not come: that was my fault. Let us make it another day.",
      "\(day) 说好来没来，是我的不是。咱们再定一天。", "\(day) 說好來沒來，是我的不是。咱們再定一天。")
  }

  /// When something is granted to one who failed us within a year (moment 19).
  var helpingAllTheSame: String {
    say(
      "I do this for you; what you did last time still upsets me.", "你看，我这么帮您的忙，您上次那事办得真让人闹心。",
      "你看，我這麼幫您的忙，您上次那事辦得真讓人鬧心。")
  }

  /// What they say on the day, one key each, and what else may be heard or done (moment 16).
  func answer(_ kind: PromiseNews.Kind) -> String {
    switch kind {
    case .affirmed: say("they say yes", "说行", "說行")
    case .refused: say("they say no, will not pay", "说不行，不付", "說不行，不付")
    case .moved: say("we cannot come: a new day", "我方去不了，改约", "我方去不了，改約")
    case .kept, .notKept, .withdrawn: name(of: kind)
    }
  }

  /// The row that says they were reminded in the same talk.
  var remindedInPassing: String { say("Reminded too", "顺便提醒", "順便提醒") }

  /// In front of a line to say.
  func toSay(_ line: String) -> String { line.isEmpty ? "" : say("say: \(line)", "可说：\(line)", "可說：\(line)") }

  /// A promise's day and sum, as one says it.
  func matter(_ promise: Promise, from day: Day) -> String {
    "\(spoken(promise.due, from: day)) \(promise.time.map { $0.text + " " } ?? "")\(about(promise))"
  }
}
