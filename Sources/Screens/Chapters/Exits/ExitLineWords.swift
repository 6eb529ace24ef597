internal import SalesBook

// What to say about a customer under review, by what the review wants next (S1, moments 22 and 23).
extension ExitLine: WordedLine {
  func toSay(_ words: Words) -> String {
    switch self {
    case .look:
      words.say(
        "(Among us) What really went wrong, since when, and what of it is ours?",
        "（内部）真正的问题出在哪儿，从什么时候起，哪些是我们自己的？", "（內部）真正的問題出在哪裡，從什麼時候起，哪些是我們自己的？")
    case .repair:
      words.say(
        "(Among us) What we found: {cause}. What do we change in our own way first, before anybody is replaced?",
        "（内部）查到的是：{cause}。我们自己的做法先改哪一处？改了不行再换人。", "（內部）查到的是：{cause}。我們自己的做法先改哪一處？改了不行再換人。")
    case .table:
      words.say(
        "One thing stands in the way of working together, I would like to say it plainly: {cause}. How do you see it?",
        "有件事一直影响咱们合作，想当面说清楚：{cause}。您怎么看？", "有件事一直影響咱們合作，想當面說清楚：{cause}。您怎麼看？")
    case .strikes:
      words.say(
        "(Among us) Told {made}, they said: {answer}. What must they do, and by which day, to stay?",
        "（内部）{made}说过，对方答复：{answer}。到哪天、做到什么才留下？", "（內部）{made}說過，對方答覆：{answer}。到哪天、做到什麼才留下？")
    case .lastDay:
      words.say(
        "(Among us) The last day is here. They were to do this: {what}. Did they?",
        "（内部）期限到了。条件是：{what}。做到了吗？",
        "（內部）期限到了。條件是：{what}。做到了嗎？")
    case .decide:
      words.say(
        "(Among us) The third strike fell: {what}. Who ends it, on which day, and who serves them better?",
        "（内部）三次已满：{what}。谁来终止，哪天，谁更适合他们？", "（內部）三次已滿：{what}。誰來終止，哪天，誰更適合他們？")
    case .carryOut:
      words.say(
        """
        I have thought it over: in this {firm} suits you better, and I will introduce you to them. We end it here, in good order.
        I have thought it over: we are not the right ones for you in this. We end it here, in good order, and I help you find who is.
        """,
        """
        想来想去，这方面{firm}更适合贵司，我帮您引荐。我们这边就到这儿，好聚好散。
        想来想去，这方面我们不是最合适的。我们这边就到这儿，合适的我帮您找。
        """,
        """
        想來想去，這方面{firm}更適合貴公司，我幫您引薦。我們這邊就到這裡，好聚好散。
        想來想去，這方面我們不是最合適的。我們這邊就到這裡，合適的我幫您找。
        """)
    }
  }

  func avoid(_ words: Words) -> String {
    switch self {
    case .look, .repair, .strikes, .lastDay, .decide:
      words.say(
        "Not a word of the review to them, nor on anything printed.", "审查的事一句不对客户说，也不印在任何东西上。",
        "審查的事一句不對客戶說，也不印在任何東西上。")
    case .table:
      words.say(
        "No threat, no review named: say the matter and hear them out.", "不威胁，不提审查：说清事情，听完对方怎么说。",
        "不威脅，不提審查：說清事情，聽完對方怎麼說。")
    case .carryOut:
      words.say(
        "No blame and no way back in the same talk; what they owe stays owed.", "不指责，不当场松口；欠款照收。",
        "不指責，不當場鬆口；欠款照收。")
    }
  }
}
