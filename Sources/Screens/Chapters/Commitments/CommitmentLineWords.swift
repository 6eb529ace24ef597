internal import SalesBook

// What to say about our own word (S4): round.md's table.
extension CommitmentLine: WordedLine {
  func toSay(_ words: Words) -> String {
    switch self {
    case .due:
      words.say(
        """
        I said {what} for today at {time}: it comes as I said. Is that still right for you?
        I said {what} for today: it comes as I said. Is that still right for you?
        """,
        """
        今天{time}说好的：{what}，照办。您那边方便吧？
        说好今天的：{what}，照办。您那边方便吧？
        """,
        """
        今天{time}說好的：{what}，照辦。您那邊方便吧？
        說好今天的：{what}，照辦。您那邊方便吧？
        """)
    case .danger:
      words.say(
        "I said {what} {due}. It may not come off; I tell you today, not on the day. I am sorry. Would another day do?",
        "我答应{due}{what}，现在看有可能办不到，今天先跟您说，实在抱歉。换一天行吗？",
        "我答應{due}{what}，現在看有可能辦不到，今天先跟您說，實在抱歉。換一天行嗎？")
    case .late:
      words.say(
        "I said {what} {due}, and it is not done. I am sorry. I tell you what we do about it, and how it came to that.",
        "我答应{due}{what}，没有办到，对不起。怎么补上、为什么会这样，我跟您说清楚。",
        "我答應{due}{what}，沒有辦到，對不起。怎麼補上、為什麼會這樣，我跟您說清楚。")
    case .apology:
      words.say(
        "{what} did not come as I said. I am sorry. I tell you what we do about it, and how it came to that.",
        "{what}，没照我说的办到，对不起。怎么补救、为什么会这样，我跟您说清楚。",
        "{what}，沒照我說的辦到，對不起。怎麼補救、為什麼會這樣，我跟您說清楚。")
    case .paper:
      words.say(
        "I send you in writing what I said: {what}, {due}. Please confirm it, so that it stands for both of us.",
        "我说的{what}，{due}，我写下来发您。麻烦您回一句确认，咱们双方都有个凭据。",
        "我說的{what}，{due}，我寫下來發您。麻煩您回一句確認，咱們雙方都有個憑據。")
    case .help:
      words.say(
        "(To {by}) You wait for my part: {problem}. By when you have it, I tell you now.",
        "（对 {by}）你等我这边：{problem}。哪天能给你，现在就说定。",
        "（對 {by}）你等我這邊：{problem}。哪天能給你，現在就說定。")
    }
  }

  func avoid(_ words: Words) -> String {
    switch self {
    case .due: ""
    case .danger:
      words.say(
        "Name no day that is not confirmed; not a word on money.", "没定下来的日子不许说；一个字不提钱。",
        "沒定下來的日子不許說；一個字不提錢。")
    case .late, .apology:
      words.say(
        "No excuse, and no day that is not confirmed; not a word on money.", "不找借口，没定下来的日子不说；一个字不提钱。",
        "不找藉口，沒定下來的日子不說；一個字不提錢。")
    case .paper:
      words.say(
        "Write no more than what was said.", "说过什么就写什么，不多写。", "說過什麼就寫什麼，不多寫。")
    case .help:
      words.say("Do not leave them without a day.", "别不给个日子。", "別不給個日子。")
    }
  }
}
