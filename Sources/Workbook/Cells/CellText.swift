/// Texts of cells.
enum CellText {
  /// A text whose line ends are all of one kind.
  static func ofOneLineEnd(_ text: String) -> String {
    guard text.utf8.contains(0x0D) else { return text }
    return text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }
}
