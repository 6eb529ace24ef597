internal import TextCanvas

/// The clipboard on the user's side of the line, by OSC 52: text in base64 between `ESC ] 52 ; c ;` and
/// the end of the string.
enum Clipboard {
  /// Bytes of base64 that every terminal with OSC 52 accepts; xterm, with the least, takes so many.
  static let mostBytes = 74_994

  /// A program between us and the user's terminal, which keeps such sequences
  /// to itself unless they are wrapped for it.
  enum Multiplexer { case none, tmux, screen }

  /// Which one the environment tells of.
  static func multiplexer(_ environment: [String: String]) -> Multiplexer {
    if !environment["TMUX", default: ""].isEmpty { return .tmux }
    return environment["STY", default: ""].isEmpty ? .none : .screen
  }

  /// What to send for the text; nil if it is too long. Whoever pastes it may run a program that takes a control
  /// character in it for a key, or for the end of the paste: only line feeds and tabs travel.
  ///
  /// In tmux it is sent bare as well: with `set-clipboard on` tmux takes it
  /// itself, with `allow-passthrough on` it hands the wrapped one on.
  static func sequence(for text: String, through multiplexer: Multiplexer = .none) -> String? {
    let encoded = base64(Array(InertText.leaving(text).utf8))
    guard encoded.utf8.count <= mostBytes else { return nil }
    let bare = "\u{1B}]52;c;\(encoded)\u{1B}\\"
    switch multiplexer {
    case .none: return bare
    case .tmux: return bare + "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;\(encoded)\u{7}\u{1B}\\"
    case .screen: return wrappedForScreen("\u{1B}]52;c;\(encoded)\u{7}")
    }
  }

  /// Screen hands on what stands in a device control string, of at most 768
  /// bytes each.
  private static func wrappedForScreen(_ sequence: String) -> String {
    var rest = Substring(sequence)
    var wrapped = ""
    while !rest.isEmpty {
      wrapped += "\u{1B}P" + rest.prefix(760) + "\u{1B}\\"
      rest = rest.dropFirst(760)
    }
    return wrapped
  }

  /// RFC 4648, section 4.
  static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      var letters: [Character] = []
      for _ in 0..<4 {
        letters.append(alphabet[bits & 0x3F])
        bits >>= 6
      }
      text +=
        String(letters.reversed().prefix(group.count + 1)) + String(repeating: "=", count: 3 - group.count)
    }
    return text
  }
}
