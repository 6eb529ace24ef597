/// What is looked for in running text as it was written: whatever the capitals, the width and the Chinese script.
///
/// Texts are not made ready for it: each character looked for is compared in all the forms it can have. A telephone number
/// is found however its digits are set apart.
public struct TextQuery: Sendable {
  /// The forms of each character in turn, as UTF-8.
  private let forms: [[[UInt8]]]
  /// Whether a byte begins a form of the first character.
  private let begins: [Bool]
  private let isTelephone: Bool

  /// Reads a query; nil for one without any character but blanks.
  public init?(_ typed: String) {
    let number = TelephoneNumber.digits(of: typed)
    isTelephone = number != nil
    let scalars = (number ?? typed).unicodeScalars.drop(while: \.properties.isWhitespace).reversed()
      .drop(while: \.properties.isWhitespace).reversed()
    forms = scalars.map { scalar in TextQuery.forms(of: scalar).map { Array(String($0).utf8) } }
    guard let first = forms.first else { return nil }
    begins = (0...UInt8.max).map { byte in first.contains { $0.first == byte } }
  }

  /// Whether the text holds what is looked for.
  public func matches(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      bytes.indices.contains { begins[Int(bytes[$0])] && stands(at: $0, in: bytes) }
    }
  }

  private func stands(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = start
    for ways in forms {
      while isTelephone, place > start, place < bytes.count, TelephoneNumber.parts(bytes[place]) {
        place += 1
      }
      guard
        let form = ways.first(where: { form in
          place + form.count <= bytes.count && form.indices.allSatisfy { form[$0] == bytes[place + $0] }
        })
      else { return false }
      place += form.count
    }
    return true
  }

  /// A character as it may be written: small and capital, narrow and wide, simplified and traditional.
  private static func forms(of scalar: Unicode.Scalar) -> Set<Unicode.Scalar> {
    let narrow = HalfWidth.text(String(scalar)).unicodeScalars.first ?? scalar
    var forms: Set<Unicode.Scalar> = [narrow]
    let (small, capital) = (narrow.properties.lowercaseMapping, narrow.properties.uppercaseMapping)
    for cased in [small, capital] where cased.unicodeScalars.count == 1 {
      forms.formUnion(cased.unicodeScalars)
    }
    for ascii in forms where (0x21...0x7E).contains(ascii.value) {
      if let wide = Unicode.Scalar(ascii.value + 0xFEE0) { forms.insert(wide) }
    }
    forms.formUnion(HanScript.written(alike: scalar))
    return forms
  }
}
