internal import SalesBook

// What to say where somebody planned to be in touch, by the grade (S0, S2).
extension ContactLine: WordedLine {
  func toSay(_ words: Words) -> String {
    switch self {
    case .prime:
      words.say(
        """
        Last time you told me of this: {problem}. How is it now? And what do you need next? Let us settle it early.
        How do you get on with the {bought}? What is in your way just now? And what do you need next? Let us settle it early.
        How do you get on, and what is in your way just now? What do you need next? Let us settle it early.
        """,
        """
        上次您说的：{problem}，现在怎么样了？接下来要用什么，咱们早点定下来。
        {bought}用得怎么样？眼下有什么难处？接下来要用什么，咱们早点定下来。
        最近用得怎么样？眼下有什么难处？接下来要用什么，咱们早点定下来。
        """,
        """
        上次您說的：{problem}，現在怎麼樣了？接下來要用什麼，咱們早點定下來。
        {bought}用得怎麼樣？眼下有什麼難處？接下來要用什麼，咱們早點定下來。
        最近用得怎麼樣？眼下有什麼難處？接下來要用什麼，咱們早點定下來。
        """)
    case .regular:
      words.say(
        """
        Last time you told me of this: {problem}. How is it now? What is the next you need, and when?
        How do you get on with the {bought}? What can we do better? What is the next you need, and when?
        How do you get on with what we sent? What can we do better? What is the next you need, and when?
        """,
        """
        上次您说的：{problem}，现在怎么样了？下一批要什么、什么时候要？
        {bought}用得怎么样？我们哪儿能做得更好？下一批要什么、什么时候要？
        货用得怎么样？我们哪儿能做得更好？下一批要什么、什么时候要？
        """,
        """
        上次您說的：{problem}，現在怎麼樣了？下一批要什麼、什麼時候要？
        {bought}用得怎麼樣？我們哪裡能做得更好？下一批要什麼、什麼時候要？
        貨用得怎麼樣？我們哪裡能做得更好？下一批要什麼、什麼時候要？
        """)
    case .fussy:
      words.say(
        """
        What do you plan next, and what worries you? {objected} you asked about {objection}; we said: {answer}. Is that clear now?
        What do you plan next, and what worries you about it? I put ours and theirs side by side, point by point.
        """,
        """
        接下来有什么打算，担心什么？{objected}您提过：{objection}；我们的答复是：{answer}。现在清楚了吗？
        接下来有什么打算，最担心什么？我们的和别家的，我一条一条摆给您看。
        """,
        """
        接下來有什麼打算，擔心什麼？{objected}您提過：{objection}；我們的答覆是：{answer}。現在清楚了嗎？
        接下來有什麼打算，最擔心什麼？我們的和別家的，我一條一條擺給您看。
        """)
    case .difficult:
      words.say(
        """
        {?offer}What do you ask of such goods, and what is missing in them? I note it. On the price I can do something then.
        What do you ask of such goods, and what is missing in them? I note it; take your time.
        """,
        """
        {?offer}您对这类产品有什么要求、还差什么？您说我记着。真要定了，价格上我能想点办法。
        您对这类产品有什么要求、还差什么？您说我记着，不着急。
        """,
        """
        {?offer}您對這類產品有什麼要求、還差什麼？您說我記著。真要定了，價格上我能想點辦法。
        您對這類產品有什麼要求、還差什麼？您說我記著，不著急。
        """)
    case .contested:
      words.say(
        "You told us: {what}. We are on it. What else is not right? Tell me all of it.",
        "您说的：{what}，这事我们在跟。还有哪儿不满意，您一次都告诉我。", "您說的：{what}，這事我們在跟。還有哪裡不滿意，您一次都告訴我。")
    case .firstVisit:
      words.say(
        """
        (By phone first) {questions}
        I would like to see how you work. Which problem costs you most just now?
        """,
        """
        （先打电话问）{questions}
        想看看你们是怎么干的。眼下最头疼的是哪件事？
        """,
        """
        （先打電話問）{questions}
        想看看你們是怎麼做的。眼下最頭痛的是哪件事？
        """)
    case .firstCall:
      words.say(
        "Who looks after production, or purchasing? What do you make mostly, and on which machines?",
        "请问生产或者采购是哪位负责？你们主要做什么活，用什么设备？", "請問生產或者採購是哪位負責？你們主要做什麼，用什麼設備？")
    }
  }

  func avoid(_ words: Words) -> String {
    switch self {
    case .prime, .regular:
      words.say(
        "No general price cut; a price only narrow, and where no advantage is left.",
        "不搞普遍降价；没有优势可比了，才在窄处谈价。",
        "不搞普遍降價；沒有優勢可比了，才在窄處談價。")
    case .fussy:
      words.say(
        """
        {concession}: do not give way. A changed term goes to approval, for something in return.
        A changed term goes to approval, and for something in return.
        """,
        """
        {concession}，别松口。改条款先请批准，还要换点什么。
        改条款先请批准，还要换点什么。
        """,
        """
        {concession}，別鬆口。改條款先請核准，還要換點什麼。
        改條款先請核准，還要換點什麼。
        """)
    case .difficult:
      words.say(
        "No chasing, no changed term, no second price offer within {distance} days.",
        "不催，条款不让，{distance} 天内不再报第二次价。",
        "不催，條款不讓，{distance} 天內不再報第二次價。")
    case .contested:
      words.say(
        "Not a word on money; blame nobody; no refund before it is approved.", "不提钱；不推给别人；没批准，不许退款。",
        "不提錢；不推給別人；沒核准，不許退款。")
    case .firstVisit:
      words.say("No visit blind: find out first, by phone.", "没摸清情况别上门：先打电话问。", "沒摸清情況別上門：先打電話問。")
    case .firstCall:
      words.say(
        "Do not ask whether they need anything: begin with their work.", "别一上来就问要不要货：先聊他们的活。",
        "別一上來就問要不要貨：先聊他們的工作。")
    }
  }
}

extension LineSight {
  /// What they asked for last, and what came of it: `60 days was refused on 10-14`. That it was refused is said only where
  /// they were told so.
  func fate(of concession: Concession) -> String {
    let what = concession.asked.isEmpty ? concession.given : concession.asked
    let when = words.short(concession.day, from: day)
    if concession.isGranted {
      return words.say("\(what) was given on \(when)", "\(what)，\(when) 让过", "\(what)，\(when) 讓過")
    }
    return concession.told
      ? words.say("\(what) was refused on \(when)", "\(what)，\(when) 回绝过", "\(what)，\(when) 回絕過")
      : words.say("\(what) was asked for on \(when)", "\(what)，\(when) 提过", "\(what)，\(when) 提過")
  }
}
