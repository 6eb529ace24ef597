internal import SalesBook

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
    let spelled = names.map { (name: $0, steps: Spelling.slips(Array(typed), Array($0.lowercased()))) }
      .filter { $0.steps <= farthest }.sorted { $0.steps < $1.steps }.map(\.name)
    let parts = typed.count < 3 ? [] : names.filter { $0.hasPrefix(typed) || typed.hasPrefix($0 + "-") }
    let inside = typed.count < 4 ? [] : names.filter { $0.hasSuffix("-" + typed) }
    var found: [String] = []
    for name in called.filter(names.contains) + spelled + parts + inside where !found.contains(name) {
      found.append(name)
    }
    return Array(found.prefix(Self.most))
  }
}
