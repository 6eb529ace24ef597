import Foundation

/// All that may reach a terminal from this program, spelled out: text that only shows, and, from the desk, sequences
/// of our own.
enum AllowedOutput {
  /// Sequences without their ESC, each as a pattern for the whole of it. What ncurses sends for an xterm, what we set
  /// at the start and put back at the end, the window's title and the clipboard.
  private static let sequences = [
    // Where the cursor goes, what is erased, repeated, scrolled.
    #"\[\d*[ST]"#, #"[M78]"#,
    #"\[\d*[ABCDGdJKPXLM@b]"#, #"\[(\d+(;\d+)?)?[Hr]"#,
    // Colours and attributes: no blinking, nothing concealed.
    #"\[((0|00)?|[012347]|2[2347]|[34][0-79]|9[0-7]|10[0-7]|[34]8;5;\d+|[34]8;2;\d+;\d+;\d+|;)(;([012347]|2[2347]|[34][0-79]|9[0-7]|10[0-7]|[34]8;5;\d+|[34]8;2;\d+;\d+;\d+))*m"#,
    // Modes: cursor keys, wrapping, the cursor, mouse, the other screen, pastes told as pastes; their ends.
    #"\[\?(1|7|12|25|1000|1006|1049|2004)(;25)?[hl]"#, #"\[4l"#, #"[=>]"#, #"\(B"#,
    // The title put by and taken back, its text, and what is copied.
    #"\[2[23];(2|0;0)t"#, #"\]2;Rounds[^\p{C}]*(\x07|\x1B\\)"#, #"\]52;c;[A-Za-z0-9+/]*=*\x1B\\"#,
    // Asking how wide a line is drawn.
    #"\[6n"#,
  ].map { "^(\($0))$" }

  /// What a command's output may have besides text.
  private static let lineEnds: Set<Unicode.Scalar> = ["\n", "\r"]
  /// What the desk sends besides: a step back, and its bell.
  private static let controls: Set<Unicode.Scalar> = ["\u{8}", "\u{7}"]

  /// What of the output is not on the list, in the order it came: of a command's, which is text and nothing else, or
  /// of a desk's.
  static func faults(in output: [UInt8], ofDesk isDesk: Bool = false) throws -> [String] {
    let patterns = try isDesk ? sequences.map { try NSRegularExpression(pattern: $0) } : []
    var seen: [String: Bool] = [:]
    return parts(of: String(decoding: output, as: UTF8.self)).filter { part in
      if let known = seen[part] { return known }
      let fault =
        part.unicodeScalars.first == "\u{1B}"
        ? !patterns.contains { $0.matches(String(part.unicodeScalars.dropFirst())) }
        : part.unicodeScalars.contains { !(isShown($0) || isDesk && controls.contains($0)) }
      seen[part] = fault
      return fault
    }
  }

  /// Whether a scalar only shows.
  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    if lineEnds.contains(scalar) { return true }
    if scalar.properties.isVariationSelector { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: return false
    default: return true
    }
  }

  /// The output cut into sequences, each beginning with its ESC, and the scalars between them.
  private static func parts(of output: String) -> [String] {
    var (parts, rest) = ([String](), Substring(output).unicodeScalars)
    while let scalar = rest.popFirst() {
      parts.append(scalar == "\u{1B}" ? "\u{1B}" + sequence(&rest) : String(scalar))
    }
    return parts
  }

  private static func sequence(_ rest: inout Substring.UnicodeScalarView) -> String {
    guard let kind = rest.popFirst() else { return "" }
    var sequence = String(kind)
    while let last = sequence.unicodeScalars.last, !isWhole(sequence, kind, last), let next = rest.popFirst()
    {
      sequence.unicodeScalars.append(next)
    }
    return sequence
  }

  private static func isWhole(_ sequence: String, _ kind: Unicode.Scalar, _ last: Unicode.Scalar) -> Bool {
    let count = sequence.unicodeScalars.count
    switch kind {
    case "[": return count > 1 && (0x40...0x7E).contains(last.value)
    case "]", "P", "_", "^", "X":
      return last == "\u{7}"
        || count > 2 && sequence.unicodeScalars.suffix(2).elementsEqual(["\u{1B}", "\\"])
    case "(", ")", "#", "%": return count == 2
    default: return true
    }
  }
}

extension NSRegularExpression {
  fileprivate func matches(_ text: String) -> Bool {
    firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
  }
}
