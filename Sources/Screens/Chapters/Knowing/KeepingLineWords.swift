internal import SalesBook

// What to say to keep in touch (S0, S2).
extension KeepingLine: WordedLine {
  func toSay(_ words: Words) -> String {
    switch self {
    case .useCheck:
      words.say(
        """
        How do you get on with the {what}? Which mark do you give it, and what is missing for full marks?
        How do you get on with it? Which mark do you give it, and what is missing for full marks?
        """,
        """
        {what}用得怎么样？给打几分，差在哪儿？
        用得怎么样？给打几分，差在哪儿？
        """,
        """
        {what}用得怎麼樣？給打幾分，差在哪裡？
        用得怎麼樣？給打幾分，差在哪裡？
        """)
    case .satisfaction:
      words.say(
        "How content are you with us? Which mark, and what is missing for full marks?", "对我们还满意吧？给打几分，差在哪儿？",
        "對我們還滿意吧？給打幾分，差在哪裡？")
    case .birthday:
      words.say(
        "A happy birthday, and good health to you and yours.", "生日快乐，祝您和家人身体健康！", "生日快樂，祝您和家人身體健康！")
    case .festival:
      words.say("A happy {festival} to you and yours.", "祝您和家人{festival}快乐！", "祝您和家人{festival}快樂！")
    case .ally:
      words.say(
        "What makes your part of the work hard just now? Perhaps we have something for it.",
        "您这一块眼下最难的是什么？说不定我们能帮上忙。",
        "您這一塊眼下最難的是什麼？說不定我們能幫上忙。")
    case .cadence:
      words.say(
        """
        I heard this of you: {news}. How does it go?
        Last time you told me of this: {problem}. How is it now?
        How do you get on with the {bought}, and how does your season run?
        How does your season run, and what do you need for it?
        """,
        """
        听说贵司{news}，进展怎么样？
        上次您说的：{problem}，现在怎么样了？
        {bought}用得怎么样？这阵子旺季忙不忙？
        这阵子旺季忙不忙？要备点什么？
        """,
        """
        聽說貴司{news}，進展怎麼樣？
        上次您說的：{problem}，現在怎麼樣了？
        {bought}用得怎麼樣？這陣子旺季忙不忙？
        這陣子旺季忙不忙？要備點什麼？
        """)
    case .cadenceFussy:
      words.say(
        """
        {objected} you asked about {objection}. Is that settled for you?
        Last time you told me of this: {problem}. How is it now?
        How do you get on with the {bought}, and what would you have different?
        How do you get on, and what would you have different?
        """,
        """
        {objected}您提过：{objection}，这事现在算清楚了吧？
        上次您说的：{problem}，现在怎么样了？
        {bought}用得怎么样？还有哪儿想改的？
        最近怎么样？还有哪儿想改的？
        """,
        """
        {objected}您提過：{objection}，這事現在算清楚了吧？
        上次您說的：{problem}，現在怎麼樣了？
        {bought}用得怎麼樣？還有哪裡想改的？
        最近怎麼樣？還有哪裡想改的？
        """)
    case .cadenceDifficult:
      words.say(
        """
        {?offer}No business today, I only wanted to hear how your season runs. Look at it in your own time; on the price I can do something then.
        No business today, I only wanted to hear how your season runs. Look at it in your own time.
        """,
        """
        {?offer}今天不谈生意，就问问旺季忙不忙。东西您慢慢看，不着急；真要定了，价格上我能想点办法。
        今天不谈生意，就问问旺季忙不忙。东西您慢慢看，不着急。
        """,
        """
        {?offer}今天不談生意，就問問旺季忙不忙。東西您慢慢看，不著急；真要定了，價格上我能想點辦法。
        今天不談生意，就問問旺季忙不忙。東西您慢慢看，不著急。
        """)
    case .gradeReview:
      words.say(
        "(For us) What was seen of them since the grade was given? Give it anew; nothing is to be said to them.",
        "（自己看）定级以后他们表现怎么样？再评一次；不用跟客户说。", "（自己看）定級以後他們表現怎麼樣？再評一次；不用跟客戶說。")
    }
  }

  func avoid(_ words: Words) -> String {
    switch self {
    case .useCheck, .satisfaction:
      words.say("Sell nothing in this call.", "这通电话不卖东西。", "這通電話不賣東西。")
    case .birthday, .festival:
      words.say(
        """
        No gift above {limit}, no money, no business.
        No money, no business.
        """,
        """
        礼品不超过 {limit}，不送钱，不谈生意。
        不送钱，不谈生意。
        """,
        """
        禮品不超過 {limit}，不送錢，不談生意。
        不送錢，不談生意。
        """)
    case .ally:
      words.say(
        "Ask no favour yet: an ally gains by it too.", "先别求人办事：做盟友，对他也要有好处。", "先別求人辦事：做盟友，對他也要有好處。")
    case .cadence: words.say("No empty \"just checking\".", "别没话找话，别空手问近况。", "別沒話找話，別空手問近況。")
    case .cadenceFussy, .gradeReview: ""
    case .cadenceDifficult:
      words.say(
        "No order, no date, no hurry; terms stay as printed. Then rest {distance} days.",
        "不催单，不约日子，不显得急；合同条款一条不让。之后歇 {distance} 天。",
        "不催單，不約日子，不顯得急；合約條款一條不讓。之後歇 {distance} 天。")
    }
  }
}
