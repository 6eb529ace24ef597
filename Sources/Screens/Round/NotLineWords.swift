internal import SalesBook

// What is not to be done by a rule that no reason has of itself.
extension NotLine: WordedLine {
  func toSay(_ words: Words) -> String { "" }

  func avoid(_ words: Words) -> String {
    switch self {
    case .exit:
      words.say(
        "Under review, for us only: nothing new offered, not a word of it to them.",
        "审查中（仅内部）：不给新的让步，一句不提审查。",
        "審查中（僅內部）：不給新的讓步，一句不提審查。")
    case .winBack:
      words.say(
        "They are leaving and it is not decided what for: no concession, no promise.", "客户挽回还没定：不让步，不许诺。",
        "客戶挽回還沒定：不讓步，不許諾。")
    case .openCase:
      words.say(
        "A complaint is open ({what}): not a word on money.", "问题单没结（{what}）：不提钱。",
        "問題單沒結（{what}）：不提錢。")
    case .livePromise:
      words.say(
        "Do not ask for the {sum}: promised {due}; until then chasing rests.",
        "别催那 {sum}：说好{due}付，之前不提。",
        "別催那 {sum}：說好{due}付，之前不提。")
    case .hold:
      words.say(
        "No new order, no delivery; only {lifter} lifts the hold.", "不接新单，不发货；停供只有{lifter}能解。",
        "不接新單，不出貨；停供只有{lifter}能解。")
    case .ownWord:
      words.say(
        "Not a word on money: they wait for what we said.", "一个字不提钱：他们等的是我们答应的事。",
        "一個字不提錢：他們等的是我們答應的事。")
    case .concession:
      words.say(
        "{concession}: they ask for the next. Give nothing without a return.", "{concession}，小心得寸进尺：没有交换不让。",
        "{concession}，小心得寸進尺：沒有交換不讓。")
    case .distance:
      words.say(
        "Keep your distance: {days} since the last contact, right from {right} on.",
        "保持距离：上次联系 {days} 前，{right} 起再联系。",
        "保持距離：上次聯絡 {days} 前，{right} 起再聯絡。")
    }
  }
}
