/// Finds what was meant by a name that is none.
struct NearNames {
  /// The names there are.
  let names: [String]
  /// So many are proposed at the most.
  private static let most = 4

  /// Those that name may have been meant for, the likeliest first: what people call them, what is spelled nearly so,
  /// what begins or ends with it.
  func meant(by typed: String, called: [String]) -> [String] {
    let typed = typed.lowercased()
    let farthest = typed.count < 4 ? 1 : typed.count < 8 ? 2 : 3
    let spelled = names.map { (name: $0, steps: Self.steps(from: typed, to: $0.lowercased())) }
      .filter { $0.steps <= farthest }.sorted { $0.steps < $1.steps }.map(\.name)
    let parts = typed.count < 3 ? [] : names.filter { $0.hasPrefix(typed) || typed.hasPrefix($0 + "-") }
    let inside = typed.count < 4 ? [] : names.filter { $0.hasSuffix("-" + typed) }
    var found: [String] = []
    for name in called.filter(names.contains) + spelled + parts + inside where !found.contains(name) {
      found.append(name)
    }
    return Array(found.prefix(Self.most))
  }

  /// How many letters are put in, left out, mistaken or swapped with the next between two spellings.
  private static func steps(from one: String, to other: String) -> Int {
    let (a, b) = (Array(one), Array(other))
    var rows = [Array(0...b.count)]
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        let changed = rows[i][j] + (a[i] == b[j] ? 0 : 1)
        var fewest = min(changed, rows[i][j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { fewest = min(fewest, rows[i - 1][j - 1] + 1) }
        row.append(fewest)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
