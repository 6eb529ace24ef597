/// Text of a cell that may be put together from runs, without what tells how it is spoken.
struct XlsxText {
  private var bytes: [UInt8] = []
  private var isSpoken = false
  /// Whether what follows is text of it.
  private(set) var isOpen = false

  /// An element of it begins.
  mutating func begin(_ name: String) {
    if name == "rPh" { isSpoken = true }
    if name == "t", !isSpoken { isOpen = true }
  }

  /// An element of it ends.
  mutating func end(_ name: String) {
    if name == "rPh" { isSpoken = false }
    if name == "t" { isOpen = false }
  }

  /// Adds a piece.
  mutating func take(_ piece: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: piece) }

  /// Takes the text, and begins another.
  mutating func taken() -> String {
    defer { self = XlsxText() }
    return Self.unescaped(String(decoding: bytes, as: UTF8.self))
  }

  /// A text without what stands for characters XML cannot have (`_x000D_`), its line ends of one kind.
  static func unescaped(_ text: String) -> String {
    guard text.contains("_x") else { return CellText.ofOneLineEnd(text) }
    var (result, rest) = ("", text[...])
    while let start = rest.firstRange(of: "_x") {
      result += rest[..<start.lowerBound]
      rest = rest[start.lowerBound...]
      let code = rest.dropFirst(2).prefix(4)
      guard code.utf8.count == 4, rest.dropFirst(6).first == "_", let value = UInt32(code, radix: 16),
        let scalar = UnicodeScalar(value)
      else {
        result += rest.prefix(2)
        rest = rest.dropFirst(2)
        continue
      }
      result.unicodeScalars.append(scalar)
      rest = rest.dropFirst(7)
    }
    return CellText.ofOneLineEnd(result + rest)
  }
}
