/// What becomes of a field when two records turn out to be one: the record
/// that stays takes from the one that goes.
public enum Merging: Sendable {
  /// What it lacks; of a list what it has not, a mark if either has it.
  case filled
  /// Nothing.
  case kept
  /// Both texts, its own first.
  case joined
  /// The earlier of two days.
  case earliest
}

extension BookRecord {
  /// This record with what another has and it lacks, as each field has it.
  func absorbing(_ other: Self) -> Self {
    var merged = self
    for field in Self.fields { field.merge(&merged, other) }
    return merged
  }
}

extension Merging {
  /// Of two texts; empty is none.
  func text(_ mine: String, _ theirs: String) -> String {
    switch self {
    case .filled, .earliest: mine.isEmpty ? theirs : mine
    case .kept: mine
    case .joined: [mine, theirs].filter { !$0.isEmpty }.joined(separator: "\n")
    }
  }

  /// Of two values that either may lack.
  func value<Value>(_ mine: Value?, _ theirs: Value?) -> Value? {
    if case .kept = self { mine } else { mine ?? theirs }
  }

  /// Of two lists: mine, and of theirs what is not there yet.
  static func list<Value: Equatable>(_ mine: [Value], _ theirs: [Value]) -> [Value] {
    theirs.reduce(into: mine) { list, value in if !list.contains(value) { list.append(value) } }
  }

  /// Of two days.
  func day(_ mine: Day?, _ theirs: Day?) -> Day? {
    guard case .earliest = self, let mine, let theirs else { return value(mine, theirs) }
    return min(mine, theirs)
  }
}
