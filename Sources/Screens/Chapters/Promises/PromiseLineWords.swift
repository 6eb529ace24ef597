internal import SalesBook

// What to say about their promises: round.md's table, the lines of moments.md where it has one. Every line is a
// template; of its wordings the first is said whose facts are known.
extension PromiseLine: WordedLine {
  func toSay(_ words: Words) -> String {
    switch self {
    case .due:
      words.say(
        "You told me {made} that {sum} would be paid {due}. Has it left your bank? Then I ask our finance to look for it.",
        "{made}您说好{due}付 {sum}。款打出来了吗？打出来了我就让财务查收。",
        "{made}您說好{due}付 {sum}。款匯出來了嗎？匯出來了我就請財務查收。")
    case .dueOther:
      words.say(
        "You told me {made} that this would be done {due}: {what}. Is it?", "{made}您说好{due}办好：{what}。办好了吗？",
        "{made}您說好{due}辦好：{what}。辦好了嗎？")
    case .late:
      words.say(
        "You told me {sum} would be paid {due}; it is not here yet. Has it left your bank? Then I ask our finance to look for it.",
        "您说好{due}付 {sum}，我们还没收到。款打出来了吗？打出来了我就让财务查收。",
        "您說好{due}付 {sum}，我們還沒收到。款匯出來了嗎？匯出來了我就請財務查收。")
    case .visit:
      words.say(
        """
        I am with you at {time} for the {sum}, as we agreed. I am on my way.
        I am on my way to you for the {sum}, as we agreed.
        I am on my way to you, as we agreed: {what}.
        """,
        """
        说好{time}，我这就过去取 {sum}。
        说好今天，我这就过去取 {sum}。
        说好今天，我这就过去：{what}。
        """,
        """
        說好{time}，我這就過去取 {sum}。
        說好今天，我這就過去取 {sum}。
        說好今天，我這就過去：{what}。
        """)
    case .far:
      words.say(
        """
        I am coming for the money, {sum} as agreed for today. Is it convenient?
        I am coming today, as agreed: {what}. Is it convenient?
        """,
        """
        说好今天付的 {sum}，我取钱来了，方便吧？
        说好今天的：{what}，我过来，方便吧？
        """,
        """
        說好今天付的 {sum}，我取錢來了，方便吧？
        說好今天的：{what}，我過來，方便吧？
        """)
    case .apology:
      words.say(
        "I was to be with you {missed} and did not come: that was my fault, I am sorry. Which day suits you now?",
        "{missed}说好来没来，是我的不是，跟您道歉。您看改到哪天方便？",
        "{missed}說好來沒來，是我的不是，跟您道歉。您看改到哪天方便？")
    case .breachMild, .breachFirm, .breachSevere, .putOff, .cameLate, .undone: answer(words)
    case .remind:
      words.say(
        """
        By the way: {sum} {due}, as we agreed. I have it noted here.
        By the way: {what} {due}, as we agreed. I have it noted here.
        """,
        """
        顺便提一句：{due}那笔 {sum}，我这边给您记着了。
        顺便提一句：{due}说好的{what}，我这边给您记着了。
        """,
        """
        順便提一句：{due}那筆 {sum}，我這邊給您記著了。
        順便提一句：{due}說好的{what}，我這邊給您記著了。
        """)
    }
  }

  private func answer(_ words: Words) -> String {
    switch self {
    case .putOff:
      words.say(
        "{came} I am not content with that. I note the new day; it has to stand.",
        "{came}这样我不满意。新日子我照您说的记下了，必须算数。", "{came}這樣我不滿意。新日子我照您說的記下了，必須算數。")
    case .cameLate:
      words.say(
        "{came} I am not content with that. Next time, on the day you say.", "{came}这样我不满意。下回说哪天就是哪天。",
        "{came}這樣我不滿意。下回說哪天就是哪天。")
    case .undone:
      words.say(
        "{came} I am not content with that. On which day is it done?", "{came}这样我不满意。哪天办好？",
        "{came}這樣我不滿意。哪天辦好？")
    case .breachFirm:
      words.say(
        """
        {came} It cost us {spent}; I am not content, I answer for it to my boss. On which day are the {lacking} here?
        {came} I am not content with that, I answer for it to my boss. On which day are the {lacking} here?
        {came} I am not content with that, I answer for it to my boss.
        """,
        """
        {came}为这事我们{spent}，我很不满意，领导面前没法交代。差的 {lacking} 哪天到账？
        {came}这事我很不满意，领导面前没法交代。差的 {lacking} 哪天到账？
        {came}这事我很不满意，领导面前没法交代。
        """,
        """
        {came}為這事我們{spent}，我很不滿意，主管面前沒法交代。差的 {lacking} 哪天入帳？
        {came}這事我很不滿意，主管面前沒法交代。差的 {lacking} 哪天入帳？
        {came}這事我很不滿意，主管面前沒法交代。
        """)
    case .breachSevere:
      words.say(
        """
        {came} I lost face before my boss over it. {decided} On which day are the {lacking} here?
        {came} I lost face before my boss and do not accept it. On which day are the {lacking} here?
        {came} I lost face before my boss over it, and I do not accept it.
        """,
        """
        {came}这事让我在领导面前丢人现眼。{decided}{lacking} 哪天到账？
        {came}这事让我在领导面前丢人现眼，我不能接受。{lacking} 哪天到账？
        {came}这事让我在领导面前丢人现眼，我不能接受。
        """,
        """
        {came}這事讓我在主管面前丟人現眼。{decided}{lacking} 哪天入帳？
        {came}這事讓我在主管面前丟人現眼，我不能接受。{lacking} 哪天入帳？
        {came}這事讓我在主管面前丟人現眼，我不能接受。
        """)
    default:
      words.say(
        """
        {came} {our-part} I am not content with that. On which day are the {lacking} here?
        {came} I am not content with that. On which day are the {lacking} here?
        {came} I am not content with that.
        """,
        """
        {came}{our-part}这样我不满意。{lacking} 哪天到账？
        {came}这样我不满意。{lacking} 哪天到账？
        {came}这样我不满意。
        """,
        """
        {came}{our-part}這樣我不滿意。{lacking} 哪天入帳？
        {came}這樣我不滿意。{lacking} 哪天入帳？
        {came}這樣我不滿意。
        """)
    }
  }

  func avoid(_ words: Words) -> String {
    switch self {
    case .due, .dueOther, .late:
      words.say(
        "Do not offer a later day yourself. A plain no ends the grace: note it.", "别主动给他延期。他明说不付，宽限到此为止，记下来。",
        "別主動給他延期。他明說不付，寬限到此為止，記下來。")
    case .visit:
      words.say(
        "Do not stay away, whatever you think of it: going shows the truth.", "别觉得没戏就不去：去了才知道真假。",
        "別覺得沒戲就不去：去了才知道真假。")
    case .far: words.say("Do not set out before they said yes.", "他没说行之前，别动身。", "他沒說行之前，別動身。")
    case .apology:
      words.say(
        "No excuse. First the apology, then the new day; nothing of the money before.",
        "别找理由。先道歉，再约日子；之前不提钱。",
        "別找理由。先道歉，再約日子；之前不提錢。")
    case .breachMild, .putOff, .cameLate, .undone:
      words.say(
        "No question that hands them an excuse, no \"never mind\".", "别说没关系，别替他找理由。", "別說沒關係，別替他找理由。")
    case .breachFirm:
      words.say(
        "No \"never mind\", no excuse handed to them, no new day before a clear word.",
        "别说没关系，别替他找理由；没定实的日子不收。",
        "別說沒關係，別替他找理由；沒定實的日子不收。")
    case .breachSevere:
      words.say(
        "No threat that is not decided; no favour, no new order now.", "没定下来的后果不提；这时候不帮忙，不谈新单。",
        "沒定下來的後果不提；這時候不幫忙，不談新單。")
    case .remind:
      words.say(
        "Do not reopen day or sum. Short, once; note what they answer.", "日期和数目不重新谈。短，只说一次；把回答记下来。",
        "日期和數目不重新談。短，只說一次；把回答記下來。")
    }
  }
}

// What came of a promise, as one says it, and what else its lines tell.
extension LineSight {
  /// What they said, and what came: a sentence.
  func whatCame(of facts: BreachFacts) -> String {
    let (day, promise) = (spoken(facts.day), facts.promise)
    let what = promise.amount.map { sum in
      words.say(
        "You said \(spoken(sum)) \(day)", "说好\(day)付 \(spoken(sum))", "說好\(day)付 \(spoken(sum))"
      )
    }
    let said =
      what
      ?? words.say(
        "You promised \(promise.what) \(day)", "说好\(day)\(promise.what)", "說好\(day)\(promise.what)")
    let again = facts.affirmed ? words.say(" and said yes again", "，后来又答应过一次", "，後來又答應過一次") : ""
    let no = facts.refused ? words.say(", then that you will not", "，后来又说不付", "，後來又說不付") : ""
    return said + again + no + ending(facts.course)
  }

  private func ending(_ course: BreachFacts.Course) -> String {
    switch course {
    case .nothing: words.say("; nothing came.", "，一分没到。", "，一分沒到。")
    case .part(let came, _):
      words.say("; \(spoken(came)) came.", "，只到了 \(spoken(came))。", "，只到了 \(spoken(came))。")
    case .late(let day):
      words.say("; it came only \(spoken(day)).", "，\(spoken(day))才到。", "，\(spoken(day))才到。")
    case .undone: words.say("; it was not done.", "，没有做到。", "，沒有做到。")
    case .putOff(let next):
      words.say("; now it is to be \(spoken(next)).", "，又改到\(spoken(next))。", "，又改到\(spoken(next))。")
    }
  }

  /// What was decided and holds; nothing that is only threatened.
  func decided(_ consequence: BreachFacts.Consequence) -> String {
    switch consequence {
    case .hold: words.say("Supply is stopped.", "供货已经停了。", "供貨已經停了。")
    case .agency: words.say("A collection agency has the matter.", "这笔账已经委托商账公司。", "這筆帳已經委託商帳公司。")
    case .legal(.lawyersLetter): words.say("The lawyer's letter is out.", "律师函已经发出。", "律師函已經發出。")
    case .legal(.suit): words.say("We have sued.", "已经起诉。", "已經起訴。")
    case .legal(.arbitration): words.say("We have gone to arbitration.", "已经申请仲裁。", "已經申請仲裁。")
    }
  }

  /// That we did ours.
  var ourPart: String { words.say("We did our part.", "我们这边该做的都做了。", "我們這邊該做的都做了。") }

  /// What it cost us since, in calls and visits; empty for nothing.
  func spent(calls: Int, visits: Int) -> String {
    let called =
      calls == 0
      ? ""
      : words.say("\(calls) call\(calls == 1 ? "" : "s")", "打了 \(calls) 次电话", "打了 \(calls) 次電話")
    let went =
      visits == 0
      ? "" : words.say("\(visits) visit\(visits == 1 ? "" : "s")", "跑了 \(visits) 趟", "跑了 \(visits) 趟")
    return [called, went].said(by: words.say(" and ", "、", "、"))
  }

  /// How and by whom a promise was made, and what was heard since.
  func promiseFacts(_ standing: PromiseStanding, heard: Day?) -> String {
    let promise = standing.promise
    let who = promise.contact.flatMap { book.contacts[$0]?.name } ?? ""
    let (made, manner) = (words.short(promise.made, from: day), words.name(of: promise.manner))
    let by = [who, made].said(by: " ")
    let how = words.say(
      "\(manner), \([who, "on \(made)"].said(by: " "))", "\(by) \(manner)承诺", "\(by) \(manner)承諾")
    let since =
      heard.map { last in
        let last = words.short(last, from: day)
        return words.say("last heard \(last)", "\(last) 又问过", "\(last) 又問過")
      } ?? words.say("nothing heard since", "之后没有消息", "之後沒有消息")
    let reminded = replay.remindedOfPromise(standing.slot).last.map {
      "\(words.collecting.reminded) \(words.short($0, from: day))"
    }
    return [how, reminded ?? "", since].said(by: words.round.comma)
  }
}
