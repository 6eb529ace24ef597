internal import SalesBook

/// A line with its wordings in every language, as the program brings them: `LineTemplate` says how they are read.
protocol WordedLine: RoundLine {
  /// What to say.
  func say(_ words: Words) -> String
  /// What not to do; empty for nothing.
  func avoid(_ words: Words) -> String
}

/// A line that was chosen, with the facts it may speak of.
struct ChosenLine {
  let line: any WordedLine
  var facts: [LineFact: String] = [:]
}

/// A reason that knows its line.
protocol LinedReason: CardReason {
  /// The line its situation and the grade choose.
  func line(_ sight: LineSight) -> ChosenLine
  /// What to look at before it is carried out, the most weighty in front.
  func looks(_ sight: LineSight) -> [RoundCard.Look]
}

extension LinedReason {
  func looks(_ sight: LineSight) -> [RoundCard.Look] { [] }
}

extension LineSight {
  /// What a line says.
  func say(_ chosen: ChosenLine) -> String {
    LineTemplate(chosen.line.say(words)).filled(with: chosen.facts)
  }

  /// What a line says not to do.
  func avoid(_ chosen: ChosenLine) -> String {
    LineTemplate(chosen.line.avoid(words)).filled(with: chosen.facts)
  }

  /// The line of a reason; nil of one that has none.
  func chosen(for reason: any RoundReason) -> ChosenLine? { (reason as? any LinedReason)?.line(self) }
}
