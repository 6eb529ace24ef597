public import TextCanvas

/// A question about something not lightly done. Only `y` means yes: Enter, or
/// the key that asked pressed twice, must not delete anything.
public struct Confirm: Equatable, Sendable {
  /// What a key came to.
  public enum Outcome: Hashable, Sendable {
    /// Neither yes nor no.
    case open
    /// Do it.
    case yes
    /// Leave it.
    case no
    /// Do what is offered in its place.
    case instead
  }

  /// What is asked: `Delete 2 customers?`
  public let question: String
  /// What will happen, line by line, with the real names.
  public let consequences: [String]
  /// What `y` does, in a word: `delete`.
  public let action: String
  /// What `=` does in its place; nil where nothing is offered.
  public let instead: String?

  /// That question.
  public init(_ question: String, consequences: [String], action: String, instead: String? = nil) {
    self.question = question
    self.consequences = consequences
    (self.action, self.instead) = (action, instead)
  }

  /// What the key means here.
  public func take(_ key: Key) -> Outcome {
    let outcome = Confirm.keys.act(of: key.folded) ?? .open
    return outcome == .instead && instead == nil ? .open : outcome
  }

  /// The keys that answer it.
  static let keys = LayerKeys<Outcome>([
    .init(.instead, [.character("=")]), .init(.yes, [.character("y")], or: [.character("Y")]),
    .init(.no, [.character("n"), .escape], or: [.character("N"), .character("q")] + .leaving),
  ])

  /// Draws the question in a box in the middle of `rect`, the cursor on the
  /// line that says which keys count.
  public func draw(on canvas: inout Canvas, in rect: Rect, words: EntryWords) {
    let keys =
      (instead.map { Confirm.keys.hint(.instead, $0).text() + "   " } ?? "")
      + Confirm.keys.hint(.yes, action).text() + "   "
      + Confirm.keys.hint(.no, words.back).text(parting: "/")
    let most = max(20, rect.width - 8)
    let lines = consequences.flatMap { DisplayWidth.wrap($0, to: most) }
    let widest = (lines + [keys]).map { DisplayWidth.width(of: $0) }.max() ?? 0
    let inner = canvas.dialog(title: question, width: widest, height: lines.count + 2, in: rect)
    let (body, footer) = inner.split(bottom: 1)
    for (row, line) in lines.prefix(max(0, body.height - 1)).enumerated() {
      canvas.put(line, at: body.position(row: row))
    }
    canvas.put(keys, at: footer.origin, role: .key, maxWidth: footer.width)
    if !footer.isEmpty { canvas.cursor = footer.origin }
  }
}
