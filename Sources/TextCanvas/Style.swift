/// The sixteen colours every terminal has, by the names theme files use.
///
/// What they look like is the user's choice, made once for all programs; so a theme fits light and dark
/// screens alike.
public enum ANSIColour: String, CaseIterable, Hashable, Sendable {
  /// Colours 0 to 7.
  case black, red, green, yellow, blue, magenta, cyan, white
  /// Colours 8 to 15.
  case brightBlack, brightRed, brightGreen, brightYellow, brightBlue, brightMagenta, brightCyan, brightWhite

  /// Its number, 0 to 15.
  public var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// Ways to set text apart without colour.
public enum TextAttribute: String, CaseIterable, Hashable, Sendable {
  /// Heavier, or brighter.
  case bold
  /// Fainter.
  case dim
  /// Foreground and background exchanged.
  case reverse
  /// With a line under it.
  case underline
}

/// How one role looks.
public struct Style: Hashable, Sendable {
  /// The colour of the letters; nil for the terminal's own.
  public var foreground: ANSIColour?
  /// The colour behind them; nil for the terminal's own.
  public var background: ANSIColour?
  /// What else sets them apart.
  public var attributes: Set<TextAttribute>

  /// The style of these colours and attributes; without any, the terminal's plain text.
  public init(
    _ foreground: ANSIColour? = nil, on background: ANSIColour? = nil, _ attributes: Set<TextAttribute> = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The terminal's plain text.
  public static let plain = Style()
}
