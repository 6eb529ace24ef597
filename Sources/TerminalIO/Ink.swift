internal import CNcurses
internal import TextCanvas

/// A style as ncurses takes it.
struct Ink {
  /// Attributes, added up.
  var attributes: UInt32
  /// A pair of colours; 0 for the terminal's own.
  var pair: Int32

  /// Plain text.
  static let plain = Ink(attributes: 0, pair: 0)

  /// What every role of a theme is written with on the open screen.
  static func all(in theme: Theme) -> [StyleRole: Ink] {
    Dictionary(
      uniqueKeysWithValues: StyleRole.allCases.map { ($0, Ink(theme[$0], colours: Int(cn_colours()))) })
  }

  /// The ink for a style on a screen of this many colours.
  ///
  /// With eight colours a bright one is the plain one in bold; but grey, bright
  /// black, would be black on black: it is the terminal's own, dim.
  private init(_ style: Style, colours: Int) {
    self = .plain
    for attribute in style.attributes { attributes |= Self.bit(attribute) }
    guard colours >= 8, style.foreground != nil || style.background != nil else { return }
    var foreground = style.foreground
    if colours < 16, foreground == .brightBlack {
      (foreground, attributes) = (nil, attributes | UInt32(CN_DIM))
    } else if colours < 16, let foreground, foreground.number >= 8 {
      attributes |= UInt32(CN_BOLD)
    }
    pair = cn_colour_pair(
      Self.number(foreground, colours: colours), Self.number(style.background, colours: colours))
  }

  private init(attributes: UInt32, pair: Int32) {
    self.attributes = attributes
    self.pair = pair
  }

  private static func number(_ colour: ANSIColour?, colours: Int) -> Int32 {
    colour.map { Int32(colours < 16 ? $0.number % 8 : $0.number) } ?? -1
  }

  private static func bit(_ attribute: TextAttribute) -> UInt32 {
    switch attribute {
    case .bold: UInt32(CN_BOLD)
    case .dim: UInt32(CN_DIM)
    case .reverse: UInt32(CN_REVERSE)
    case .underline: UInt32(CN_UNDERLINE)
    }
  }
}
