public import SalesBook

// What to say to learn about a market (S2.4).
extension CampaignLine: WordedLine {
  func toSay(_ words: Words) -> String {
    switch self {
    case .learn:
      words.say(
        "We want to know your trade better. {questions}", "想多了解一下你们这行。{questions}", "想多了解一下你們這行。{questions}")
    }
  }

  func avoid(_ words: Words) -> String {
    switch self {
    case .learn:
      words.say("No offer yet: learn first.", "先别报价：先摸清情况。", "先別報價：先摸清情況。")
    }
  }
}

extension MarketToLearn: LinedReason {
  public func said(_ words: Words, on day: Day, in book: Book) -> String { words.toLearn(self, on: day) }

  public func counted(_ words: Words) -> String { words.say("market to understand", "待摸清市场", "待摸清市場") }

  func end(_ book: Book) -> Day? { campaign.learnBy }

  func line(_ sight: LineSight) -> ChosenLine {
    let questions = unknown.prefix(2).map { sight.sentenceCase(sight.words.knowing.question($0)) }
    return ChosenLine(line: CampaignLine.learn, facts: [.questions: questions.joined(separator: " ")])
  }
}
