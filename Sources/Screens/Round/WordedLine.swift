public import SalesBook
internal import TextCanvas

/// A line with its wordings in every language, as the program brings them: `LineTemplate` says how they are read.
protocol WordedLine: RoundLine {
  /// What to say.
  func toSay(_ words: Words) -> String
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
  /// What a line says, in the words somebody gave it where they did.
  func say(_ chosen: ChosenLine) -> String {
    said(chosen, .say, else: chosen.line.toSay(words))
  }

  /// What a line says not to do, the same way.
  func avoid(_ chosen: ChosenLine) -> String {
    said(chosen, .avoid, else: chosen.line.avoid(words))
  }

  /// Words somebody gave that want facts the book lacks give way to the program's.
  private func said(_ chosen: ChosenLine, _ part: LineSetting.Part, else own: String) -> String {
    let changed = book.words(of: part, of: chosen.line, in: words.language)?.filled(with: chosen.facts) ?? ""
    return (changed.isEmpty ? LineTemplate(own).filled(with: chosen.facts) : changed).closed
  }

  /// The line of a reason; nil of one that has none.
  func chosen(for reason: any RoundReason) -> ChosenLine? { (reason as? any LinedReason)?.line(self) }
}

extension String {
  /// Without the blank a fact begins with where a sentence begins, or a sign of its own width stands before.
  fileprivate var closed: String {
    var closed = ""
    for character in self {
      let isSpare = closed.last.map { $0.isPunctuation && DisplayWidth.width(of: $0) == 2 } ?? true
      if character != " " || !isSpare { closed.append(character) }
    }
    return closed
  }
}

/// A line as it stands in a book: for who would change its words.
public struct LineText: Sendable {
  public let setting: LineSetting
  /// Its wordings, parted by ` | `.
  public let text: String
  /// Whether somebody changed it.
  public let isChanged: Bool
}

extension LineText {
  /// Every line in a language, as a book has it: what to say, and what not to do.
  public static func all(in language: Language, of book: Book) -> [LineText] {
    RoundLines.all.compactMap { $0 as? any WordedLine }.flatMap { line in
      LineSetting.Part.allCases.compactMap { part in
        let own = part == .say ? line.toSay(Words(language)) : line.avoid(Words(language))
        let changed = book.words(of: part, of: line, in: language)
        let text = (changed ?? LineTemplate(own)).wordings.joined(separator: " | ")
        guard !text.isEmpty else { return nil }
        return LineText(
          setting: LineSetting(part, of: line, in: language), text: text, isChanged: changed != nil)
      }
    }
  }
}
