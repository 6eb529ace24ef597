extension RecScanner {
  /// The field's name.
  public func name(of field: ScannedField) -> String { text.string(in: field.name) }

  /// Whether the field's name is this, compared as bytes.
  @inline(__always)
  public func isNamed(_ name: StaticString, _ field: ScannedField) -> Bool {
    text.holds(name, at: field.name)
  }

  /// The field's value, unfolded; bytes that are not UTF-8 become U+FFFD.
  public func value(of field: ScannedField) -> String {
    field.isFolded
      ? String(decoding: text.unfold(field.value), as: UTF8.self) : text.string(in: field.value)
  }

  /// The field's value as bytes, unfolded, whatever their encoding.
  public func unfoldedBytes(of field: ScannedField) -> [UInt8] {
    field.isFolded ? text.unfold(field.value) : Array(text[field.value])
  }

  /// The field as it is to be shown: no more of it than anybody reads.
  public func excerpt(of field: ScannedField) -> String {
    let isShort = field.value.count <= RecText.longestExcerpt
    return "\(name(of: field)): " + (isShort ? value(of: field) : text.excerpt(in: field.value))
  }

  /// The bytes of the file in a range, without a copy; valid as long as
  /// those the scanner was given.
  @inline(__always)
  public func bytes(in range: Range<Int>) -> UnsafeBufferPointer<UInt8> { text[range] }
}
