/// Words that differ by slips of the fingers.
public enum Spelling {
  /// Those of some words that are near one that was typed, the nearest first: a letter left out, put in, another, or two
  /// changed about; in words of six letters and more two such slips.
  public static func near(_ typed: String, among words: [String]) -> [String] {
    let letters = Array(typed.lowercased())
    let most = letters.count < 6 ? 1 : 2
    return words.map { ($0, slips(letters, Array($0.lowercased()))) }.filter { (1...most).contains($0.1) }
      .sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
  }

  /// How many slips lie between two words (the optimal string alignment distance).
  public static func slips(_ one: [Character], _ other: [Character]) -> Int {
    var (before, above) = ([Int](), Array(0...other.count))
    for row in one.indices {
      var current = [row + 1]
      for column in other.indices {
        let isSame = one[row] == other[column]
        var least = min(above[column] + (isSame ? 0 : 1), above[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          least = min(least, before[column - 1] + 1)
        }
        current.append(least)
      }
      (before, above) = (above, current)
    }
    return above[other.count]
  }
}
