internal import SalesBook

// What to say about receivables that are not yet collected.
extension ReceivableLine: WordedLine {
  func toSay(_ words: Words) -> String {
    switch self {
    case .remind:
      words.say(
        """
        By the way: the {sum} of {number} fall due {due}. I have it noted here.
        By the way: {sum} fall due {due}. I have it noted here.
        """,
        """
        顺便提一句：{number} 那张 {sum}，{due}到期，我这边给您记着了。
        顺便提一句：{sum}，{due}到期，我这边给您记着了。
        """,
        """
        順便提一句：{number} 那張 {sum}，{due}到期，我這邊給您記著了。
        順便提一句：{sum}，{due}到期，我這邊給您記著了。
        """)
    case .statement:
      words.say(
        "I send you our statement of {month}. Please check it and confirm it in writing; tell me if your books say otherwise.",
        "{month}的对账单发给您，麻烦核对一下，没问题盖章回传；跟您账上不一样就告诉我。",
        "{month}的對帳單寄給您，麻煩核對一下，沒問題用印回傳；跟您帳上不一樣就告訴我。")
    case .billMatured:
      words.say(
        "(To the bank) The bill of {sum} matured {due}: has it come in, or was it returned?",
        "（问银行）{due}到期的票据 {sum}，到账了，还是退票了？", "（問銀行）{due}到期的票據 {sum}，入帳了，還是退票了？")
    case .limitation:
      words.say(
        """
        {?year-end}We check all accounts at year's end: ours shows {open} open. I send you the statement now. Would you sign it and send it back?
        We check our accounts: ours shows {open} open. I send you the statement now. Would you sign it and send it back?
        """,
        """
        {?year-end}年底对账：我们账上您这边还有 {open} 没结。对账单现在发您，核对没问题麻烦盖章回传。
        我们在对账：账上您这边还有 {open} 没结。对账单现在发您，核对没问题麻烦盖章回传。
        """,
        """
        {?year-end}年底對帳：我們帳上您這邊還有 {open} 沒結。對帳單現在寄您，核對沒問題麻煩用印回傳。
        我們在對帳：帳上您這邊還有 {open} 沒結。對帳單現在寄您，核對沒問題麻煩用印回傳。
        """)
    }
  }

  func avoid(_ words: Words) -> String {
    switch self {
    case .remind:
      words.say(
        "Short, once, no question whether. No bargaining; note their answer.", "短，只说一次，不问付不付。不讨价；把回答记下来。",
        "短，只說一次，不問付不付。不討價；把回答記下來。")
    case .statement: words.say("Do not ask for money with it.", "别借着对账催款。", "別借著對帳催款。")
    case .billMatured:
      words.say("Do not call them before the bank has answered.", "银行没答复之前，别先打给客户。", "銀行沒答覆之前，別先打給客戶。")
    case .limitation:
      words.say(
        "Not a word of the years. Spoken is not enough: get it on paper.", "别提时效的事。口头认不够，要落在纸上。",
        "別提時效的事。口頭承認不夠，要寫在紙上。")
    }
  }
}

extension LineSight {
  /// That one must be able to prove that it arrived.
  var byTrackedPost: String {
    words.say(
      "a statement or demand by tracked post: the clock restarts when it arrives", "对账单或催款函，要有签收：送到了时效才重新起算",
      "對帳單或催款函，要有簽收：送到了時效才重新起算")
  }

  /// Up to when payments are entered, where the money may be in already.
  func enteredUpTo(_ last: Day) -> String {
    let last = words.short(last, from: day)
    return words.say(
      "payments are entered up to \(last): is it in already?", "收款登记到 \(last)，先查是不是已经到账",
      "收款登記到 \(last)，先查是不是已經入帳")
  }
}
