extension Book {
  /// Nothing becomes of a demand before it was heard.
  func check(_ step: InsightStep) throws(Refusal) {
    guard let insight = insights[step.insight], step.day < insight.day else { return }
    throw .dayTooEarly(.insightStep, field: "Day", since: insight.day)
  }
}
