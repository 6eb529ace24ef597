/// A value with what its sentence has to name.
package struct Sample<Value: Sendable>: Sendable {
  /// The value.
  package let value: Value
  /// What its sentence has to name.
  package let named: [String]

  /// That value, with what is to be named.
  package init(_ value: Value, _ named: String...) { (self.value, self.named) = (value, named) }
}

/// A type every case of which can be shown. `sample(after:)` is a switch over
/// the last one shown, so that a new case does not compile before it has a
/// sample.
package protocol Sampled: Sendable {
  /// The sample that follows that of a value; the first after nil, nil after
  /// the last.
  static func sample(after last: Self?) -> Sample<Self>?
}

extension Sampled {
  /// Every sample, in order.
  package static var samples: [Sample<Self>] {
    Array(sequence(first: sample(after: nil)) { $0.map { sample(after: $0.value) } }.prefix { $0 != nil })
      .compactMap { $0 }
  }
}
