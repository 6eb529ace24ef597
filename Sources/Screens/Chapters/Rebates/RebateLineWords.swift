internal import SalesBook

// What to say about a rebate (S4, moment 26): round.md's table.
extension RebateLine: WordedLine {
  func toSay(_ words: Words) -> String {
    switch self {
    case .short:
      words.say(
        "By {due} {gap} are missing. The condition for {tier} is {condition}, and {days} are left. How do we close it?",
        "到{due}还差 {gap}，拿 {tier} 返利的条件是满 {condition}，还有{days}。咱们看看怎么补上？",
        "到{due}還差 {gap}，拿 {tier} 返利的條件是滿 {condition}，還有{days}。咱們看看怎麼補上？")
    case .reached:
      words.say(
        "You have {benefit} already. {tier} takes {condition}: {gap} more by {due}, {days}.",
        "{benefit} 返利已经拿到了。再往上 {tier}，条件是满 {condition}，到{due}还差 {gap}，还有{days}。",
        "{benefit} 返利已經拿到了。再往上 {tier}，條件是滿 {condition}，到{due}還差 {gap}，還有{days}。")
    case .readBack:
      words.say(
        "Let me say it once more, so that we mean the same: {condition}, until {due}. Is that how you have it?",
        "我再说一遍，咱们对一下：{condition}，到{due}为止。您那边也是这么记的吧？",
        "我再說一遍，咱們對一下：{condition}，到{due}為止。您那邊也是這麼記的吧？")
    case .unfounded:
      words.say(
        "The rebate stands once we have it in writing: I send you the paper, please sign it.",
        "返利要有书面协议才算数：协议我发您，麻烦签一下。", "返利要有書面協議才算數：協議我發您，麻煩簽一下。")
    case .over:
      words.say(
        "The rebate is over: {reached} by our count, which earns {benefit}. Let us check it together.",
        "返利到期了：我们这边算下来 {reached}，应返 {benefit}。咱们一起对一下。",
        "返利到期了：我們這邊算下來 {reached}，應返 {benefit}。咱們一起對一下。")
    case .missed:
      words.say(
        "The rebate is over: {reached} by our count, {gap} short of {condition}. So there is nothing this time, as we said it all along.",
        "返利到期了：我们这边算下来 {reached}，离 {condition} 差 {gap}。条件一直跟您说着，这次就没有了。",
        "返利到期了：我們這邊算下來 {reached}，離 {condition} 差 {gap}。條件一直跟您說著，這次就沒有了。")
    case .owed:
      words.say(
        """
        You earned {sum}: it is paid out by {due}.
        You earned {sum}: it is paid out now.
        """,
        """
        您的返利 {sum}，{due}前兑付。
        您的返利 {sum}，马上兑付。
        """,
        """
        您的返利 {sum}，{due}前兌付。
        您的返利 {sum}，馬上兌付。
        """)
    }
  }

  func avoid(_ words: Words) -> String {
    switch self {
    case .short, .reached:
      words.say(
        "No help that reads as our duty; do not lower the condition.", "别让帮忙变成我们的义务；条件不松口。",
        "別讓幫忙變成我們的義務；條件不鬆口。")
    case .readBack:
      words.say(
        "Never the benefit without the condition.", "不要只说优惠不说条件。", "不要只說優惠不說條件。")
    case .unfounded:
      words.say(
        "Promise no rebate before it stands.", "没生效前不许诺返利。", "沒生效前不許諾返利。")
    case .over, .missed:
      words.say(
        "Name no sum that was not counted; no exception on the spot.", "没核对的数不说；不当场破例。",
        "沒核對的數不說；不當場破例。")
    case .owed: ""
    }
  }
}
