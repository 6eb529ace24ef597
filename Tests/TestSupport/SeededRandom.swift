/// Random numbers that are the same on every run (SplitMix64), for fuzzing.
public struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  /// The numbers that belong to this seed.
  public init(seed: UInt64) {
    state = seed
  }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// Nasty text of at most this many scalars: Chinese and Latin letters, controls, marks, joiners, emoji,
  /// Hangul parts, and anything else Unicode has.
  public mutating func text(scalars most: Int) -> String {
    let nasty: [Unicode.Scalar] = [
      "\u{1B}", "\u{9B}", "\u{7}", "\n", "\r", "\t", "\0", "\u{7F}", "\u{AD}", "\u{301}", "\u{200D}",
      "\u{FE0F}",
      "\u{202E}", "\u{200B}", "\u{FEFF}", "\u{1F468}", "\u{1F1E8}", "\u{1F1F3}", "\u{1F3FD}", "\u{20E3}",
      "\u{1112}", "\u{1161}", "\u{11AB}", "\u{E33}", "\u{E01}", "\u{E0100}", "\u{3164}", "\u{34F}", "中", "，",
      "a",
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0...most, using: &self) {
      switch Int.random(in: 0..<4, using: &self) {
      case 0: text.unicodeScalars.append(Unicode.Scalar(UInt8.random(in: 0x20..<0x7F, using: &self)))
      case 1:
        text.unicodeScalars.append(Unicode.Scalar(UInt32.random(in: 0x4E00...0x9FFF, using: &self)) ?? "中")
      case 2: text.unicodeScalars.append(nasty.randomElement(using: &self) ?? "a")
      default:
        text.unicodeScalars.append(
          Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &self)) ?? "\u{FFFD}")
      }
    }
    return text
  }
}
