internal import PinyinNames

/// The columns of a header as a profile names them: by what stands above them, and with their number behind it where
/// that is nothing, stands twice or looks like such a number itself.
struct KeptColumns {
  private let names: [String]

  /// The columns of that header.
  init(_ header: [String]) {
    names = header.map { name in
      HalfWidth.trimmed(name.split(whereSeparator: \.isNewline).joined(separator: " "))
    }
  }

  /// What the column at a place is called.
  func name(at place: Int) -> String {
    let name = names[place]
    let isPlain = !name.isEmpty && Self.numbered(name) == nil && names.count { Self.areSame($0, name) } == 1
    return isPlain ? name : (name.isEmpty ? "" : name + " ") + "#\(place + 1)"
  }

  /// The place of the column so called; nil if there is none any more.
  func place(of called: String) -> Int? {
    guard let (name, number) = Self.numbered(called) else {
      let places = names.indices.filter { Self.areSame(names[$0], called) }
      return places.count == 1 ? places[0] : nil
    }
    return names.indices.contains(number - 1) && Self.areSame(names[number - 1], name) ? number - 1 : nil
  }

  /// Files of one shape may differ in capitals and full width.
  private static func areSame(_ one: String, _ other: String) -> Bool {
    FoldedName.of(one) == FoldedName.of(other)
  }

  /// The name and the number of `金额 #5`; nil for what does not end so.
  private static func numbered(_ called: String) -> (name: String, number: Int)? {
    guard let mark = called.lastIndex(of: "#"), let number = Int(called[called.index(after: mark)...])
    else { return nil }
    let name = called[..<mark]
    guard name.isEmpty || name.last == " " else { return nil }
    return (String(name.dropLast()), number)
  }
}
