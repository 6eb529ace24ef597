/// Untrusted text made harmless: what a name, a note or an imported file holds can neither command the
/// terminal, nor turn the reading direction, nor claim another width than it fills.
///
/// - Controls become `^X` (C0 and DEL) or U+FFFD (C1); a tab becomes a blank.
/// - Bidirectional controls, zero-width blanks, the byte order mark and other invisible format characters
///   become U+FFFD, so that nothing hides; U+00AD, the soft hyphen, becomes `-`.
/// - Variation selectors and the zero-width joiner are dropped; of an emoji sequence the first scalar
///   stays, a flag becomes its two letters. Terminals disagree about the width of the rest.
/// - A mark without a letter under it gets a blank to sit on; a letter carries four marks at most, which
///   is what one ncurses cell holds.
/// - What Unicode 14 does not know becomes U+FFFD.
///
/// Only what is shown changes, never what is stored.
public enum InertText {
  /// The text as it may be shown; text that is inert already comes back unchanged.
  public static func sanitised(_ text: some StringProtocol) -> String {
    if DisplayWidth.asciiCount(text) != nil { return String(text) }
    var inert = ""
    inert.reserveCapacity(text.utf8.count)
    for character in text {
      if DisplayWidth.plainWidth(of: character) != nil {
        inert.append(character)
      } else {
        forEachGlyph(of: character) { inert.append($0.character) }
      }
    }
    return inert
  }

  /// The text as it may leave for another program (a clipboard, a letter, a statement): lines, tabs and every
  /// letter as they are, but no control character, which a terminal that shows it would obey, and nothing that
  /// turns the reading direction, which would show another sum than is written.
  public static func leaving(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isCommand) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isCommand($0) }))
  }

  private static func isCommand(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x20..<0x7F: false
    case 0..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// What fills one cell, or two: a base scalar with the marks on it.
  struct Glyph {
    let character: Character
    /// 1 or 2.
    let width: Int
  }

  /// The glyphs one character is shown as, from left to right.
  ///
  /// Mostly one; none for a lone joiner.
  static func forEachGlyph(of character: Character, _ body: (Glyph) -> Void) {
    let scalars = character.unicodeScalars
    let shown = isEmojiSequence(scalars) ? scalars.prefix(1) : scalars[...]
    var cluster = GlyphBuilder()
    for scalar in shown {
      for inert in replacement(for: scalar) {
        if let finished = cluster.add(inert) { body(finished) }
      }
    }
    if let finished = cluster.finish() { body(finished) }
  }

  /// Whether the scalar may be changed or dropped, or changes the meaning of its neighbours.
  static func needsCare(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F, 0xA1..<0xAD, 0xAE..<0x300, 0x4E00...0x9FFF: false
    case 0...0xA0, 0xAD: true
    default: isInvisible(scalar) || isRegionalIndicator(scalar)
    }
  }

  /// The scalars shown instead of `scalar`; itself when it is harmless, none when it is dropped.
  private static func replacement(for scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar.value {
    case 0x09, 0xA0: [" "]
    case 0..<0x20, 0x7F: ["^", Unicode.Scalar(UInt8(scalar.value) ^ 0x40)]
    case 0xAD: ["-"]
    case 0x200D, 0xFE00...0xFE0F, 0x180B...0x180D, 0x180F, 0xE0100...0xE01EF: []
    case 0x1F1E6...0x1F1FF: [Unicode.Scalar(UInt8(scalar.value - 0x1F1E6) + 0x41)]
    default: isInvisible(scalar) || DisplayWidth.width(of: scalar) == nil ? ["\u{FFFD}"] : [scalar]
    }
  }

  /// A format character, a line or paragraph separator, or a variation selector: it has no shape.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .format, .lineSeparator, .paragraphSeparator, .control, .surrogate: true
    default: scalar.properties.isVariationSelector || scalar.value == 0x034F || scalar.value == 0x3164
    }
  }

  private static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  /// Whether these scalars, one character, are an emoji with something that changes how it looks.
  private static func isEmojiSequence(_ scalars: Character.UnicodeScalarView) -> Bool {
    guard let first = scalars.first, first.properties.isEmoji, let second = scalars.dropFirst().first,
      !isRegionalIndicator(first)
    else { return false }
    return switch second.value {
    case 0x200D, 0xFE0E, 0xFE0F, 0x20E3, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: true
    default: false
    }
  }
}

/// Gathers scalars into glyphs: a scalar with a width begins a glyph, one without joins it.
private struct GlyphBuilder {
  private static let mostMarks = 4
  private var text = String.UnicodeScalarView()
  private var width = 0

  /// Takes the next scalar; returns the glyph it ends, if it begins another.
  mutating func add(_ scalar: Unicode.Scalar) -> InertText.Glyph? {
    let columns = DisplayWidth.width(of: scalar) ?? 1
    if columns > 0 {
      let finished = finish()
      text.append(scalar)
      width = columns
      return finished
    }
    if text.isEmpty {
      text.append(" ")
      width = 1
    }
    if text.count <= Self.mostMarks { text.append(scalar) }
    return nil
  }

  /// The glyph gathered so far; the builder is empty afterwards.
  ///
  /// What does not join into one character (a Hangul vowel alone, on a blank) is shown as U+FFFD.
  mutating func finish() -> InertText.Glyph? {
    guard !text.isEmpty else { return nil }
    defer { text = String.UnicodeScalarView() }
    let joined = String(text)
    return joined.count == 1
      ? InertText.Glyph(character: Character(joined), width: width)
      : InertText.Glyph(character: "\u{FFFD}", width: 1)
  }
}
