internal import SalesBook

// What to say about money past due (S2): friendly while it may be carelessness, decided where it is bad faith.
extension ArrearsLine: WordedLine {
  func toSay(_ words: Words) -> String {
    switch self {
    case .firstAsked:
      words.say(
        """
        About {number}, {sum}: was the invoice in order, and with whom does it wait now?
        About the {count} invoices past due, {sum} together: were they in order, and with whom do they wait now?
        """,
        """
        {number} 那张还有 {sum}，发票都对吧？现在走到谁那儿了？
        到期的 {count} 张，一共 {sum}，发票都对吧？现在走到谁那儿了？
        """,
        """
        {number} 那張還有 {sum}，發票都對吧？現在走到誰那裡了？
        到期的 {count} 張，一共 {sum}，發票都對吧？現在走到誰那裡了？
        """)
    case .firstAskedExactly:
      words.say(
        """
        About {number}, {sum}: was the invoice in order, with whom does it wait, and by which day exactly is it paid?
        About the {count} invoices past due, {sum} together: were they in order, with whom do they wait, and by which day exactly are they paid?
        """,
        """
        {number} 那张还有 {sum}，发票都对吧？现在走到谁那儿了？具体哪一天付？
        到期的 {count} 张，一共 {sum}，发票都对吧？现在走到谁那儿了？具体哪一天付？
        """,
        """
        {number} 那張還有 {sum}，發票都對吧？現在走到誰那裡了？具體哪一天付？
        到期的 {count} 張，一共 {sum}，發票都對吧？現在走到誰那裡了？具體哪一天付？
        """)
    case .askedAgain:
      words.say(
        """
        {heard-day} you told me: {heard}. What has changed since, and on which day are the {sum} here? A part first is welcome.
        We spoke of the {sum} {asked}. What has changed since, and on which day are they here? A part first is welcome.
        """,
        """
        {heard-day}您说{heard}，现在怎么样了？{sum} 哪天能到？先付一部分也行。
        {asked}跟您提过 {sum}，现在怎么样了？哪天能到？先付一部分也行。
        """,
        """
        {heard-day}您說{heard}，現在怎麼樣了？{sum} 哪天能到？先付一部分也行。
        {asked}跟您提過 {sum}，現在怎麼樣了？哪天能到？先付一部分也行。
        """)
    case .withheld:
      words.say(
        """
        Let us settle the {sum} that nobody disputes now; the {contested} we clear on their own, as fast as we can.
        Let us settle the {sum} now; what you hold back for it we clear on its own, as fast as we can.
        """,
        """
        没争议的 {sum} 先付；有争议的 {contested} 另外算，我们尽快跟您弄清楚。
        {sum} 先付；您扣着的那件事另外算，我们尽快跟您弄清楚。
        """,
        """
        沒爭議的 {sum} 先付；有爭議的 {contested} 另外算，我們盡快跟您弄清楚。
        {sum} 先付；您扣著的那件事另外算，我們盡快跟您弄清楚。
        """)
    case .paid:
      words.say(
        "The money is here: thank you. We supply again from today. What do you need first?",
        "款收到了，谢谢您。今天起恢复发货，您先要什么？", "款收到了，謝謝您。今天起恢復出貨，您先要什麼？")
    case .talk, .ally, .decider, .stopSupply, .hard: rung(words)
    }
  }

  private func rung(_ words: Words) -> String {
    switch self {
    case .ally:
      words.say(
        "Between us: why do the {sum} really not come, and what do they mean to do about it?",
        "咱们私下说：{sum} 一直没付，真正的原因是什么？他们打算怎么办？", "咱們私下說：{sum} 一直沒付，真正的原因是什麼？他們打算怎麼辦？")
    case .decider:
      words.say(
        """
        You decide the payments. With the {sum} paid: {gains}. On which day can you release it?
        You decide the payments. With the {sum} paid, orders and service run as ever. On which day can you release it?
        """,
        """
        付款是您拍板。这 {sum} 付了，{gains}。您看哪天能批？
        付款是您拍板。这 {sum} 付清，后面订货、服务都顺。您看哪天能批？
        """,
        """
        付款是您拍板。這 {sum} 付了，{gains}。您看哪天能批？
        付款是您拍板。這 {sum} 付清，後面訂貨、服務都順。您看哪天能批？
        """)
    case .stopSupply:
      words.say(
        "Supply goes again the day the {sum} are here. On which day is that?", "{sum} 哪天到账，哪天恢复发货。您看是哪天？",
        "{sum} 哪天入帳，哪天恢復出貨。您看是哪天？")
    case .hard:
      words.say(
        """
        {legal} Pay the {sum} now and it ends here; from now on costs and interest are yours. You can pay at any time.
        {decided} Pay the {sum} now and it ends here. You can pay at any time.
        Pay the {sum} now and it ends here. You can pay at any time.
        """,
        """
        {legal}{sum} 现在付清，事情到此为止；再拖，费用和利息都是您的。什么时候付都行。
        {decided}{sum} 现在付清，事情到此为止。什么时候付都行。
        {sum} 现在付清，事情到此为止。什么时候付都行。
        """,
        """
        {legal}{sum} 現在付清，事情到此為止；再拖，費用和利息都是您的。什麼時候付都行。
        {decided}{sum} 現在付清，事情到此為止。什麼時候付都行。
        {sum} 現在付清，事情到此為止。什麼時候付都行。
        """)
    default:
      words.say(
        """
        We agreed on this: {terms}; so the {sum} were due {due}. Let us go through it point by point: what is missing on your side?
        The {sum} were due {due}. Let us go through what we agreed, point by point: what is missing on your side?
        """,
        """
        咱们说好的是{terms}，{sum} 该{due}付。一条一条对一下：您那边还缺什么？
        {sum} 该{due}付。按说好的一条一条对一下：您那边还缺什么？
        """,
        """
        咱們說好的是{terms}，{sum} 該{due}付。一條一條對一下：您那邊還缺什麼？
        {sum} 該{due}付。按說好的一條一條對一下：您那邊還缺什麼？
        """)
    }
  }

  func avoid(_ words: Words) -> String {
    switch self {
    case .firstAsked, .firstAskedExactly:
      words.say(
        "Name no consequence yet, and give no concession as a price for paying.", "头一次问，不提后果；也别拿让步换付款。",
        "頭一次問，不提後果；也別拿讓步換付款。")
    case .askedAgain:
      words.say("Take no day on which you cannot be there.", "自己到不了场的日子，别收。", "自己到不了場的日子，別收。")
    case .withheld:
      words.say(
        "Do not defend the goods; ask only for what is not contested.", "别替货辩解；只催没争议的部分。", "別替貨辯解；只催沒爭議的部分。")
    case .talk:
      words.say(
        "No consequence before the account is checked with their finance.", "没跟他们财务对过账，先不提后果。",
        "沒跟他們財務對過帳，先不提後果。")
    case .ally:
      words.say(
        "Do not expose the ally: nobody hears whom we know it from.", "别露了盟友：不让人知道是谁说的。", "別露了盟友：不讓人知道是誰說的。")
    case .decider: words.say("Do not go round their finance in anger.", "别赌气绕开他们财务。", "別賭氣繞開他們財務。")
    case .stopSupply: words.say("No threat beyond the stop.", "停供以外的狠话不说。", "停供以外的狠話不說。")
    case .paid:
      words.say(
        """
        Do not let them wait for what we said: {lifter} lifts the hold first, then one calls.
        Do not let them wait for what we said: the hold is lifted first, then one calls.
        """,
        """
        我们说过款到就发货，别让客户等：先让{lifter}解停，再打电话。
        我们说过款到就发货，别让客户等：先解停，再打电话。
        """,
        """
        我們說過款到就出貨，別讓客戶等：先讓{lifter}解除停供，再打電話。
        我們說過款到就出貨，別讓客戶等：先解除停供，再打電話。
        """)
    case .hard:
      words.say(
        """
        No friendly talk, no order, no instalments of your own; only {lifter} lifts the hold.
        No friendly talk, no order, no instalments of your own.
        """,
        """
        不套近乎，不接新单，不自己答应分期；停供只有{lifter}能解。
        不套近乎，不接新单，不自己答应分期。
        """,
        """
        不套近乎，不接新單，不自己答應分期；停供只有{lifter}能解。
        不套近乎，不接新單，不自己答應分期。
        """)
    }
  }
}

extension LineSight {
  /// A legal step that was taken, with its day.
  func legalStep(_ means: RungStep.Means, on taken: Day) -> String {
    let when = spoken(taken)
    return switch means {
    case .lawyersLetter:
      words.say("Our lawyer's letter went out \(when).", "律师函\(when)寄出了。", "律師函\(when)寄出了。")
    case .suit: words.say("We sued \(when).", "我们\(when)起诉了。", "我們\(when)起訴了。")
    case .arbitration:
      words.say("We went to arbitration \(when).", "我们\(when)申请了仲裁。", "我們\(when)申請了仲裁。")
    }
  }

  /// That an agency has it too.
  func agencyToo(_ since: Day, _ who: String) -> String {
    let since = words.short(since, from: day)
    return words.say(
      "the agency is on it too since \(since): ask \(who) who speaks with them now",
      "\(since) 起商账公司也在跟：先问 \(who) 现在由谁出面",
      "\(since) 起商帳公司也在跟：先問 \(who) 現在由誰出面")
  }

  /// Why it is unpaid, as they said.
  func toldWhy(_ heard: HeardWhy) -> String {
    let since = words.short(heard.since, from: day)
    return words.say(
      "they said on \(since): \(words.name(of: heard.why))", "\(since) 说过：\(words.name(of: heard.why))",
      "\(since) 說過：\(words.name(of: heard.why))")
  }

  /// That the ally may know more.
  func askAlly(_ who: String) -> String {
    words.say(
      "ask \(who) (ally) first what is behind it", "先问\(who)（盟友）是怎么回事", "先問\(who)（盟友）是怎麼回事")
  }
}
