/// Where text stands in a field wider than itself.
public enum Alignment: Sendable {
  /// At the left edge, blanks after it.
  case left
  /// At the right edge, blanks before it.
  case right
  /// In the middle, an odd blank after it.
  case center

  /// How many of the blanks of a field stand before the text.
  public func indent(_ blanks: Int) -> Int {
    switch self {
    case .left: 0
    case .right: blanks
    case .center: blanks / 2
    }
  }
}

/// Making text fit: every result is inert, and no cut goes through a character.
extension DisplayWidth {
  /// What stands last where a text or a line had to be cut.
  public static let cutMark: Character = "~"

  /// The text, cut to at most `columns` columns.
  ///
  /// If something was cut and `mark` is given, the mark is its last column, so that nobody takes the part for
  /// the whole; nor for another number: what would lose a digit is left out whole, the sign of its currency with it.
  public static func clip(_ text: some StringProtocol, to columns: Int, mark: Character? = nil) -> String {
    guard columns > 0 else { return "" }
    let inert = InertText.sanitised(text)
    guard width(of: inert) > columns else { return inert }
    let room = columns - (mark.map { width(of: $0) } ?? 0)
    guard room >= 0 else { return "" }
    let head = inert.prefix(fitting: room)
    guard let mark else { return String(head) }
    return String(inert[..<inert.endOfWholeNumbers(upTo: head.endIndex)]) + String(mark)
  }

  /// The spans, cut together to at most `columns` columns like one text; blanks at their end count for nothing.
  public static func clip(_ spans: [Span], to columns: Int, mark: Character) -> [Span] {
    let text = spans.map(\.text).joined()
    guard width(of: text) > columns, width(of: Substring(text).droppingBlanksAtEnd) > columns else {
      return spans
    }
    var left = clip(text, to: columns, mark: mark)[...]
    left = left.dropLast()
    var cut: [Span] = []
    for span in spans {
      let part = left.prefix(InertText.sanitised(span.text).count)
      left = left.dropFirst(part.count)
      if !part.isEmpty { cut.append(Span(String(part), span.role)) }
      if left.isEmpty { return cut + [Span(String(mark), span.role)] }
    }
    return cut
  }

  /// The text in a field of exactly `columns` columns: filled with blanks, or cut like `clip` with the usual mark.
  ///
  /// Where a wide character does not fit any more, its one column stays blank.
  public static func pad(
    _ text: some StringProtocol, to columns: Int, _ alignment: Alignment = .left, mark: Character? = cutMark
  ) -> String {
    let clipped = clip(text, to: columns, mark: mark)
    let blanks = max(0, columns - width(of: clipped))
    let before = alignment.indent(blanks)
    return String(repeating: " ", count: before) + clipped + String(repeating: " ", count: blanks - before)
  }

  /// The text in lines of at most `columns` columns: broken at its own line ends, then at blanks, and
  /// inside a word only when the word alone is too long; Chinese may break between any two characters,
  /// but no line begins with a closing punctuation mark if that can be helped.
  ///
  /// Blanks at a break are left out; an empty line stays an empty line. At least one line is returned.
  /// Nothing fits into no columns: then every line is empty.
  public static func wrap(_ text: some StringProtocol, to columns: Int) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap { line in
      wrapLine(InertText.sanitised(line), to: columns)
    }
  }

  private static func wrapLine(_ line: String, to columns: Int) -> [String] {
    var lines: [String] = []
    var rest = line[...]
    while width(of: rest) > columns {
      let head = rest.prefix(fitting: columns)
      guard !head.isEmpty else { return lines + [""] }
      let end = breakingPlace(in: rest, after: head)
      lines.append(rest[..<end].droppingBlanksAtEnd)
      rest = rest[end...].drop { $0 == " " }
      if rest.isEmpty { return lines }
    }
    return lines + [String(rest)]
  }

  /// Where to break `rest`, of which `head` is the most that fits: at the last place in `head` where a
  /// break is allowed, or else at its end.
  private static func breakingPlace(in rest: Substring, after head: Substring) -> String.Index {
    var place = head.endIndex
    while place > rest.startIndex {
      if mayBreak(rest, at: place) { return place }
      place = rest.index(before: place)
    }
    return head.endIndex
  }

  /// Whether a line may end before `place`: at a blank, or beside a wide character.
  private static func mayBreak(_ text: Substring, at place: String.Index) -> Bool {
    let before = text[text.index(before: place)]
    let after = text[place]
    if before == " " || after == " " { return true }
    if "，。、；：？！）】》」』”’％".contains(after) || "（【《「『“‘".contains(before) { return false }
    return width(of: before) == 2 || width(of: after) == 2
  }
}

extension String {
  /// The last place not behind `end` that goes through no number.
  fileprivate func endOfWholeNumbers(upTo end: Index) -> Index {
    guard end > startIndex, end < endIndex, self[end].isOfNumber || self[end].isNumber,
      self[index(before: end)].isOfNumber || self[index(before: end)].isSignOfMoney
    else { return end }
    var start = end
    while start > startIndex, self[index(before: start)].isOfNumber { start = index(before: start) }
    // What separates words is no part of the number behind it.
    while start < end, !self[start].isNumber, self[start] != "-" { start = index(after: start) }
    guard start < end || self[index(before: end)].isSignOfMoney else { return end }
    while start > startIndex, self[index(before: start)].isSignOfMoney { start = index(before: start) }
    if start > startIndex, self[start] == "$" || self[start] == "¥" {
      while start > startIndex, self[index(before: start)].isASCII, self[index(before: start)].isUppercase {
        start = index(before: start)
      }
    }
    return start
  }
}

extension Character {
  /// Whether it stands within numbers, sums and dates.
  fileprivate var isOfNumber: Bool { isASCII && isNumber || ",.-:/".contains(self) }

  fileprivate var isSignOfMoney: Bool { "¥$€£₩₹".contains(self) }
}

extension StringProtocol {
  /// The longest beginning of at most `columns` columns, cut between characters.
  fileprivate func prefix(fitting columns: Int) -> SubSequence {
    var left = columns
    return prefix { character in
      left -= DisplayWidth.width(of: character)
      return left >= 0
    }
  }
}

extension Substring {
  fileprivate var droppingBlanksAtEnd: String {
    var trimmed = self
    while trimmed.last == " " { trimmed.removeLast() }
    return String(trimmed)
  }
}
