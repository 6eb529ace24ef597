public import TextCanvas

/// A question answered in one line: a number to find, a reason, a name.
public struct Prompt: Equatable, Sendable {
  /// What a key came to.
  public enum Outcome: Equatable, Sendable {
    /// The answer is still being typed.
    case open
    /// This is the answer, without blanks around it.
    case entered(String)
    /// The question was left; what had been typed.
    case left(String)
  }

  /// What is asked.
  public let question: String
  /// What is typed; its `history` is what Up recalls.
  public var editor: LineEditor
  /// Why the answer was refused; gone with the next change.
  public var error: String?

  /// A question, with the answer that is probably meant.
  public init(_ question: String, answer: String = "", history: [String] = []) {
    self.question = question
    editor = LineEditor(answer, history: history)
  }

  /// Does what the key means here.
  public mutating func take(_ key: Key) -> Outcome {
    switch Prompt.keys.act(of: key) {
    case .go: return .entered(editor.text.trimmed)
    case .leave: return .left(editor.text)
    case nil:
      if editor.take(key) { error = nil }
      return .open
    }
  }

  /// What a key of its own does in a prompt.
  enum Act {
    case go, leave
  }

  /// Its keys; all others are the answer's.
  static let keys = LayerKeys<Act>([.init(.go, [.enter]), .init(.leave, [.escape], or: .leaving)])

  /// Draws the question in a box in the middle of `rect`, never touching its
  /// last row, where input methods need room. `understood` is shown under the
  /// answer: the day or amount it means.
  public func draw(on canvas: inout Canvas, in rect: Rect, words: EntryWords, understood: String = "") {
    let inner = canvas.dialog(
      title: question, width: max(56, DisplayWidth.width(of: question) + 4), height: 3, in: rect)
    editor.draw(on: &canvas, in: inner.line(0), role: error == nil ? .input : .inputInvalid)
    let answer = understood.isEmpty ? "" : "-> " + understood
    canvas.put(
      error ?? answer, at: inner.line(1).origin, role: error == nil ? .ok : .error, maxWidth: inner.width)
    let hints = [Prompt.keys.hint(.go, words.go), Prompt.keys.hint(.leave, words.back)]
    canvas.put(hints.line, at: inner.line(2).origin, role: .hint, maxWidth: inner.width)
  }
}

extension Canvas {
  /// Draws the frame of a box in the middle of `rect` but above its last row,
  /// for contents of that size as far as there is room; returns the place for
  /// them.
  mutating func dialog(title: String, width: Int, height: Int, in rect: Rect) -> Rect {
    let room = rect.split(bottom: 1).rest
    let wide = max(width, DisplayWidth.width(of: title) + 4)
    return box(room.centered(width: wide + 4, height: height + 2), title: title).inset(columns: 1)
  }
}
