/// What no record comes to: what is larger is set aside where it is read, and refused where it is written.
public enum FieldLimits {
  /// Bytes of a value: some hundred pages.
  @inlinable public static var longest: Int { 1 << 20 }
  /// Fields of a record, each value of a repeated one counted.
  @inlinable public static var most: Int { 10_000 }
}

extension FieldLimits {
  /// Throws if a record in a file has more fields than any of ours.
  @inlinable
  @inline(__always)
  public static func check(count: Int) throws(FieldError) {
    guard count <= most else { throw .tooMany(count, most: most) }
  }

  /// Throws if a value in a file is longer than any of ours.
  @inlinable
  @inline(__always)
  public static func check(length: Int) throws(FieldError) {
    guard length <= longest else { throw .tooLong(length, most: longest) }
  }
}

extension BookRecord {
  /// The first text of it that is too long, or too many times there; only what `before` has otherwise is looked at.
  public func tooLong(changedFrom before: Self? = nil) -> Refusal? {
    let texts = Self.fields.texts
    for place in texts.indices {
      var (count, longest) = (0, 0)
      texts[place].tell(self) { (count, longest) = (count + 1, max(longest, $0.utf8.count)) }
      guard count > FieldLimits.most || longest > FieldLimits.longest else { continue }
      let field = texts[place]
      let values = field.values(of: self)
      guard let error = FieldLimits.error(of: values), values != before.map(field.values(of:)) else {
        continue
      }
      return .badField(Self.noun, field: field.name, error)
    }
    return nil
  }
}

extension Field {
  /// Whether its values are as long, or as many, as whoever writes them likes: an ID is not.
  var isAsLongAsWritten: Bool {
    switch kind {
    case .text, .note: true
    case .key: !Record.Key.isKnownBySpread
    case .reference: reference?.isOwner != true
    case .terms, .repeats, .choice, .flag, .integer, .amount, .currency, .day, .time: false
    }
  }
}

extension FieldLimits {
  /// What is wrong with the values of a field, if they are too long or too many.
  fileprivate static func error(of values: [String]) -> FieldError? {
    if values.count > most { return .tooMany(values.count, most: most) }
    let long = values.first { $0.utf8.count > longest }
    return long.map { .tooLong($0.utf8.count, most: longest) }
  }
}
