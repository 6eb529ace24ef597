internal import PinyinNames

/// The number of a paper as it is compared across programs: without capitals, blanks, hyphens and leading zeros.
enum LooseNumber {
  /// What numbers that are equal so have in common. Zeros lead the whole number, or each run of digits as hyphens part it:
  /// `INV-001` meets `inv1` and `INV001`.
  static func keys(of number: String) -> Set<String> {
    let folded = FoldedName.of(number)
    let parts = folded.split(omittingEmptySubsequences: true) { hyphens.contains($0) }
    return [plain(parts.joined()), parts.map { plain(String($0)) }.joined()]
  }

  private static let hyphens: Set<Character> = [
    "-", "\u{2010}", "\u{2011}", "\u{2012}", "–", "—", "−", "﹣", "_",
  ]

  /// The text without the zeros before other digits of a run.
  private static func plain(_ text: String) -> String {
    var result = ""
    var run = ""
    for character in text + "." {
      if character.isNumber {
        run.append(character)
      } else {
        let digits = run.drop { $0 == "0" }
        result += digits.isEmpty && !run.isEmpty ? "0" : digits
        run = ""
        result.append(character)
      }
    }
    return String(result.dropLast())
  }
}
