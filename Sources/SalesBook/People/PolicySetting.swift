/// One setting of the practice: what policy.rec calls it, what it does, and how
/// its value is written and read. What a new book has is the value `Policy`
/// begins with.
public struct PolicySetting: Sendable {
  /// What policy.rec calls it.
  public let name: String
  /// What it does: the comment above it in a new book's policy.rec.
  public let meaning: String
  /// Its value in a policy, as it is written.
  public let text: @Sendable (Policy) -> String
  /// Takes a value as it is written; what does not read changes nothing.
  let take: @Sendable (String, inout Policy) -> Void

  /// A setting a policy keeps at a path; `read` returns nil for nonsense.
  static func value<Value>(
    _ name: String, _ path: any Path<Value>, _ meaning: String,
    read: @escaping @Sendable (String) -> Value?, print: @escaping @Sendable (Value) -> String
  ) -> PolicySetting {
    PolicySetting(
      name: name, meaning: meaning, text: { print($0[keyPath: path]) },
      take: { text, policy in
        if let value = read(text) { policy[keyPath: path] = value }
      })
  }

  /// Where a policy keeps a value.
  typealias Path<Value> = WritableKeyPath<Policy, Value> & Sendable

  /// A whole number. One above the range is taken as its highest; one below is
  /// nonsense, or with `raising` its lowest.
  static func number(
    _ name: String, _ path: any Path<Int>, in range: ClosedRange<Int> = 1...(.max), raising: Bool = false,
    _ meaning: String
  ) -> PolicySetting {
    .value(
      name, path, meaning,
      read: { text in
        guard let number = Int(text), raising || number >= range.lowerBound else { return nil }
        return min(max(number, range.lowerBound), range.upperBound)
      }, print: { String($0) })
  }

  /// Several values between blanks; `read` is given the words.
  static func list<Value>(
    _ name: String, _ path: any Path<Value>, _ meaning: String,
    read: @escaping @Sendable ([String]) -> Value?, print: @escaping @Sendable (Value) -> [String]
  ) -> PolicySetting {
    .value(
      name, path, meaning, read: { read($0.split(separator: " ").map(String.init)) },
      print: { print($0).joined(separator: " ") })
  }

  /// Its record in a new book.
  public var initial: Setting {
    var setting = Setting(key: Name(name))
    setting.value = text(Policy())
    return setting
  }
}
