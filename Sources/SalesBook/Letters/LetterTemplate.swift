/// The text of a letter with names in braces (`{customer}`) where facts go: a
/// file of the book that a person can edit.
public struct LetterTemplate: Equatable, Sendable {
  /// The text as it stands in the file.
  public let text: String

  /// That text.
  public init(_ text: String) { self.text = text }

  /// The letter with facts put in. A name there is no fact for stays as it is,
  /// so that whoever reads the letter sees it.
  public func filled(with facts: [String: String]) -> String {
    var letter = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      letter += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "}") else { break }
      let name = String(rest[..<close].dropFirst())
      letter += facts[name] ?? "{\(name)}"
      rest = rest[close...].dropFirst()
    }
    return letter + rest
  }
}
