/// The text of a letter with names in braces (`{customer}`) where facts go: a
/// file of the book that a person can edit.
///
/// A line whose fact is empty is left out, so that a letter says only what is
/// known. A line that begins with `{?hold}` stands only if there is such a
/// fact, one that begins with `{!hold}` only if there is none.
public struct LetterTemplate: Equatable, Sendable {
  /// The text as it stands in the file.
  public let text: String

  /// That text.
  public init(_ text: String) { self.text = text }

  /// Whether a fact of that name stands in it.
  public func says(_ name: String) -> Bool { text.contains("{\(name)}") }

  /// What of who we are and how to pay the book knows and the text does not say.
  public func unsaid(in policy: Policy) -> [LetterRemark] {
    let known = [
      ("firm", !policy.firm.isEmpty), ("firm-phone", !policy.firmPhone.isEmpty),
      ("pay-to", !policy.payTo.isEmpty),
    ]
    let names = known.filter { $0.1 && !says($0.0) }.map(\.0)
    return names.isEmpty ? [] : [.unsaid(names)]
  }

  /// The letter with facts put in. A name there is no fact for stays as it is,
  /// so that whoever reads the letter sees it.
  public func filled(with facts: [String: String]) -> String {
    var lines: [String] = []
    var wasLeftOut = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard let filled = LetterTemplate.filled(line, with: facts) else {
        wasLeftOut = true
        continue
      }
      // What is left out takes the empty line after it along.
      let isSpare = wasLeftOut && filled.isEmpty && lines.last?.isEmpty ?? true
      if !isSpare { lines.append(filled) }
      wasLeftOut = isSpare
    }
    return lines.joined(separator: "\n")
  }

  /// A line with its facts; nil if it is left out.
  private static func filled(_ line: Substring, with facts: [String: String]) -> String? {
    var filled = ""
    var rest = line
    while let open = rest.firstIndex(of: "{") {
      filled += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "}") else { break }
      let name = String(rest[..<close].dropFirst())
      rest = rest[close...].dropFirst()
      let isKnown = facts[String(name.dropFirst())].map { !$0.isEmpty }
      switch (name.first, isKnown) {
      case ("?", let known?): if !known { return nil }
      case ("!", let known?): if known { return nil }
      default:
        if let fact = facts[name], fact.isEmpty { return nil }
        filled += facts[name] ?? "{\(name)}"
      }
    }
    return filled + rest
  }
}
