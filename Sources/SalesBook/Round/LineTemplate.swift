/// What may stand in braces in a line to say.
public enum LineFact: String, CaseIterable, Sendable {
  // Of promises.
  case made, sum, due, time, what, came, spent, lacking, decided, legal, missed
  case ourPart = "our-part"
  // Of money.
  case number, count, open, month, terms, heard, asked, contested, gains, lifter
  case heardDay = "heard-day"
  case yearEnd = "year-end"
  // Of keeping in touch.
  case by, bought, problem, objection, objected, answer, concession, distance, questions, limit, festival,
    news
  case offer, days, right
  // Of cases and exit reviews.
  case cause, firm
  // Of rebates.
  case gap, condition, benefit, tier, reached
}

/// The wordings of a line, one below the other or parted by `|`, the one that says most in front: the first that needs no fact the book
/// lacks is said. So nothing is claimed that is not recorded (round.md *What to say*). What begins with `{?hold}` needs
/// such a fact and does not say it, as in letters.
public struct LineTemplate: Equatable, Sendable {
  /// As a person reads and changes it.
  public let text: String

  /// Those wordings.
  public init(_ text: String) { self.text = text }

  /// Each of them.
  public var wordings: [Substring] {
    text.split { $0 == "\n" || $0 == "|" }.compactMap { wording in
      let inner = wording.drop(while: \.isWhitespace)
      return inner.lastIndex { !$0.isWhitespace }.map { inner[...$0] }
    }
  }

  /// What stands in braces of any of them, and is no fact.
  public var unknownFacts: [String] {
    wordings.flatMap(LineTemplate.names).filter { LineTemplate.fact($0) == nil }
  }

  /// The first wording all of whose facts are known, with them; empty where there is none.
  public func filled(with facts: [LineFact: String]) -> String {
    for wording in wordings {
      if let said = LineTemplate.filled(wording, with: facts) { return said }
    }
    return ""
  }

  /// What stands in braces, in its order.
  private static func names(in wording: Substring) -> [String] {
    wording.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
      .compactMap { part in part.firstIndex(of: "}").map { String(part[..<$0]) } }
  }

  /// The fact a name in braces is of.
  private static func fact(_ name: some StringProtocol) -> LineFact? {
    LineFact(rawValue: name.first == "?" ? String(name.dropFirst()) : String(name))
  }

  private static func filled(_ wording: Substring, with facts: [LineFact: String]) -> String? {
    var filled = ""
    var rest = wording
    while let open = rest.firstIndex(of: "{") {
      filled.append(apart: rest[..<open])
      guard let close = rest[open...].firstIndex(of: "}") else { break }
      let name = rest[rest.index(after: open)..<close]
      guard let fact = fact(name), let said = facts[fact], !said.isEmpty else { return nil }
      if name.first != "?" { filled.append(apart: said) }
      rest = rest[rest.index(after: close)...]
    }
    filled.append(apart: rest)
    return filled
  }
}

extension String {
  /// Puts a text behind this one, as Chinese is set: with a blank where a Chinese character would meet a letter or digit
  /// of another script.
  fileprivate mutating func append(apart text: some StringProtocol) {
    if let last, let first = text.first,
      last.isChinese && first.isWestern || last.isWestern && first.isChinese
    {
      self += " "
    }
    self += text
  }
}

extension Character {
  fileprivate var isChinese: Bool { unicodeScalars.allSatisfy(\.properties.isIdeographic) }
  fileprivate var isWestern: Bool { isASCII && (isLetter || isNumber) }
}
