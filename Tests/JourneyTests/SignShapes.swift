/// The signs in what a screen shows, each by the shape it has with what it stands at: `!D` before a day, `A!!` behind
/// an amount, `+~-` for a row of such marks. Words, numbers and the punctuation of sentences are none.
struct SignShapes {
  /// Signs by themselves or at something.
  private(set) var single: Set<String> = []
  /// Rows of signs, each as what it is made of.
  private(set) var rows: Set<Set<Character>> = []

  /// Those of a line, in which bars stand as `bar` and shades as `shade`.
  init(_ line: String) {
    for part in SignShapes.parts(of: line) { read(Substring(part)) }
  }

  /// What stands between blanks; a telephone number's country is a number.
  static func parts(of line: String) -> [String] {
    let parts = line.split { $0 == " " || SignShapes.wide.contains($0) }.map(String.init)
    return parts.enumerated().map { place, part in
      let isCountry = part.first == "+" && part.count < 5 && part.dropFirst().allSatisfy(\.isNumber)
      return isCountry && place + 1 < parts.count && parts[place + 1].first?.isNumber ?? false ? "0" : part
    }
  }

  /// None.
  init() {}

  /// What stands for a cell of a bar, and for the shade of a day.
  static let (bar, shade): (Character, Character) = ("\u{E000}", "\u{E001}")

  /// Takes others in.
  mutating func formUnion(_ others: SignShapes) {
    single.formUnion(others.single)
    rows.formUnion(others.rows)
  }

  /// Those that are none of others, nor made of one of their rows.
  func without(_ others: SignShapes) -> [String] {
    func isRow(_ signs: Set<Character>) -> Bool { others.rows.contains { signs.isSubset(of: $0) } }
    let alone = single.filter { !others.single.contains($0) && !($0.count > 1 && isRow(Set($0))) }
    return (alone + rows.filter { !isRow($0) }.map { "row of \(String($0.sorted()))" }).sorted()
  }

  var isEmpty: Bool { single.isEmpty && rows.isEmpty }

  /// What parts sentences in Chinese, and signs of arithmetic in what is explained.
  private static let wide = Set("()\"，。、；：？！（）「」『』《》【】“”‘’％×÷&…")
  private static let opening = Set(":(\"“‘「『（《【'{")
  private static let closing = Set(",;:)\"”’」』）》】，。、；：？！…'}％")
  private static let punctuation = opening.union(closing).union("—·–¥")

  private mutating func read(_ token: Substring) {
    for (cell, name) in [(SignShapes.bar, "bar"), (SignShapes.shade, "shade")] where token.contains(cell) {
      single.insert(name)
      return token.split(separator: cell).forEach { read($0) }
    }
    guard token.contains(where: { !SignShapes.punctuation.contains($0) && $0 != "%" }) else { return }
    // What cuts short and what marks stand at whatever is there.
    if token.count > 1, token.last == "~", !isSigns(token) {
      single.insert("W~")
      return read(token.dropLast(token.dropLast().last.map { "-/$".contains($0) } ?? false ? 2 : 1))
    }
    if token.count > 1, token.last == "^" {
      single.insert("^")
      return read(token.dropLast())
    }
    if token.count > 3, token.hasSuffix("..."), !isSigns(token) {
      single.insert("...")
      return read(token.dropLast(3))
    }
    for (mark, shape) in [("*", "*W"), (">", ">")] where token.count > 1 && token.hasPrefix(mark) {
      guard mark == ">" || !"*.".contains(token.dropFirst().first ?? ".") else { continue }
      single.insert(shape)
      return read(token.dropFirst())
    }
    guard !isSigns(token) else { return addSigns(String(token)) }
    addAttached(SignShapes.coded(stripped(token)))
  }

  private func isSigns(_ token: Substring) -> Bool { !token.contains { $0.isLetter || $0.isNumber } }

  private mutating func addSigns(_ token: String) {
    if token == "[" || token == "]" {
      single.insert("[]")
    } else if token.count < 3 || token == "..." {
      single.insert(token)
    } else {
      rows.insert(Set(token))
    }
  }

  /// Without the marks a sentence or a bracket puts around it; brackets with corners count as signs.
  private mutating func stripped(_ token: Substring) -> Substring {
    var token = token
    while let first = token.first, SignShapes.opening.contains(first) || first == "[" {
      if first == "[" { single.insert("[]") }
      token.removeFirst()
    }
    while let last = token.last {
      let before = token.dropLast().last
      let endsWord = before.map { $0.isLetter || $0 == ")" } ?? false
      guard
        SignShapes.closing.contains(last) || last == "]"
          || (".?!".contains(last) && endsWord && !isGrade(token))
      else { break }
      if last == "]" { single.insert("[]") }
      token.removeLast()
    }
    return token
  }

  /// A grade that is not settled: `B?`.
  private func isGrade(_ token: Substring) -> Bool { token.wholeMatch(of: #/[A-D]\?/#) != nil }

  /// With `A` for an amount, `D` for a day, `N` for a number and `W` for a word.
  private static func coded(_ token: Substring) -> String {
    if token.wholeMatch(of: #/[A-D]\?/#) != nil { return "G?" }
    var (rest, coded) = (token, "")
    while !rest.isEmpty {
      if let match = rest.prefixMatch(of: #/(?:[A-Z]{2})?[¥$€£]-?[\d,]*\d(?:\.\d+)?/#) {
        (coded, rest) = (coded + "A", rest[match.range.upperBound...])
      } else if let match = rest.prefixMatch(of: #/(?:\d{4}-)?\d\d-\d\d(?!\d)|\d{4}-\d\d(?!\d)|\d?\d:\d\d/#) {
        (coded, rest) = (coded + "D", rest[match.range.upperBound...])
      } else if let match = rest.prefixMatch(of: #/\d(?:[\d,]*\d)?(?:\.\d+)?%?/#) {
        (coded, rest) = (coded + "N", rest[match.range.upperBound...])
      } else if let match = rest.prefixMatch(of: #/[\p{L}\p{M}]+/#) {
        (coded, rest) = (coded + "W", rest[match.range.upperBound...])
      } else {
        coded.append(rest.removeFirst())
      }
    }
    guard coded != "N/N" else { return coded }
    return coded.replacing(#/[WND](?:[-_.@&'’:：,，、。；;·\/()（）“”"「」《》]*[WND])+/#) {
      $0.output.contains("..") ? String($0.output) : "W"
    }
  }

  /// The signs in front of and behind what they stand at.
  private mutating func addAttached(_ coded: String) {
    guard let first = coded.firstIndex(where: \.isLetter), let last = coded.lastIndex(where: \.isLetter)
    else {
      if !coded.isEmpty { addSigns(coded) }
      return
    }
    let core = String(coded[first...last])
    if core.count > 1 { single.insert(core) }
    let (front, behind) = (coded[..<first], coded[coded.index(after: last)...])
    for run in runs(of: front) where !(run == "-" && "AND".contains(core.first ?? "W")) {
      single.insert(run + String(core.first ?? "W"))
    }
    if !behind.isEmpty, !".?,-".contains(behind) || core.last == "A" || core == "G" {
      single.insert(String(core.last ?? "W") + behind)
    }
  }

  /// Stretches of one sign.
  private func runs(of text: Substring) -> [String] {
    text.reduce(into: []) { runs, sign in
      if runs.last?.last == sign { runs[runs.count - 1].append(sign) } else { runs.append(String(sign)) }
    }
  }
}
