public import SalesBook

extension BookRecord {
  /// A record with something in every field, other than in one of another
  /// number below 10.
  public static func filled(_ number: Int) -> Self {
    precondition(number < 10, "A number of one digit goes into every kind of field")
    var record = Self(key: .none)
    for field in fields {
      let fits = candidates(for: field, number).contains { record.takes($0, in: field) }
      precondition(fits, "No value for \(noun.rawValue).\(field.name)")
    }
    return record
  }

  private mutating func takes(_ value: String, in field: Field<Self>) -> Bool {
    do throws(FieldError) { try set(field.name, to: [value]) } catch { return false }
    return !field.write(self).isEmpty
  }

  /// What a field of that kind may take; one of them fits.
  private static func candidates(for field: Field<Self>, _ number: Int) -> [String] {
    switch field.kind {
    // A share is a text that has to be a number.
    case .text, .note: ["\(field.name) \(number)", "\(number)"]
    case .terms: ["monthly+\(number)"]
    case .repeats: ["FREQ=WEEKLY;INTERVAL=\(number)"]
    case .choice(let list): [list.words[number % list.words.count]]
    case .flag: ["yes"]
    case .integer: ["\(number)"]
    case .amount: ["\(number)00.50"]
    case .currency: ["USD"]
    case .day: ["2026-11-0\(number)"]
    case .time: ["09:0\(number)"]
    case .key, .reference: ["00000\(number)", "2026-12-0\(number)"]
    }
  }
}

extension BookRecord {
  /// The record with one of its references naming that key.
  public func naming(_ key: String, in field: String) -> Self {
    var record = self
    guard record.takes(key, in: Self.fields[field]) else {
      preconditionFailure("\(Self.noun.rawValue).\(field) does not take \(key)")
    }
    return record
  }

  private mutating func takes(_ value: String, in field: Field<Self>?) -> Bool {
    field.map { takes(value, in: $0) } ?? false
  }
}
