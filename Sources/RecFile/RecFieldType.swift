/// A type of field, as `%type` and `%typedef` describe it.
public enum RecFieldType: Equatable, Sendable {
  /// A whole number.
  case int
  /// A decimal number with a point.
  case real
  /// `yes`, `no`, `1`, `0`, `true` or `false`.
  case bool
  /// Text of one line.
  case line
  /// A date and time as GNU date reads it.
  case date
  /// An address of electronic mail.
  case email
  /// The name of a field.
  case field
  /// A universally unique identifier.
  case uuid
  /// A whole number within bounds, both included; nil is no bound.
  case range(from: Int?, through: Int?)
  /// Text of at most so many characters.
  case size(Int)
  /// Text that a POSIX extended regular expression matches.
  case regexp(String)
  /// One of these words.
  case enumeration([String])
  /// The key of a record of another type.
  case record(String)
  /// A type that a `%typedef` of this name describes.
  case named(String)

  /// Reads a description such as `range 1 12` or `enum open paid`; nil if
  /// it is none.
  public init?(_ description: String) {
    let (word, rest) = description.firstRecWord
    switch word {
    case "regexp":
      guard let delimiter = rest.first, rest.count >= 2, rest.last == delimiter else { return nil }
      self = .regexp(String(rest.dropFirst().dropLast()))
    case "enum":
      guard let words = Self.enumWords(in: rest) else { return nil }
      self = .enumeration(words)
    default:
      guard let type = Self.plainType(word, arguments: rest.recWords) else { return nil }
      self = type
    }
  }

  private static func plainType(_ word: String, arguments: [String]) -> RecFieldType? {
    switch (word, arguments.count) {
    case ("int", 0): .int
    case ("real", 0): .real
    case ("bool", 0): .bool
    case ("line", 0): .line
    case ("date", 0): .date
    case ("email", 0): .email
    case ("field", 0): .field
    case ("uuid", 0): .uuid
    case ("range", 1...2): range(arguments)
    case ("size", 1): arguments[0].recInteger.map(RecFieldType.size)
    case ("rec", 1): .record(arguments[0])
    case (_, 0) where RecField.isName(word): .named(word)
    default: nil
    }
  }

  /// `range MAX` begins at 0; `MIN` and `MAX` themselves are no bound.
  private static func range(_ limits: [String]) -> RecFieldType? {
    var bounds: [Int?] = limits.count == 1 ? [0] : []
    for limit in limits {
      if limit == "MIN" || limit == "MAX" {
        bounds.append(nil)
      } else if let number = limit.recInteger {
        bounds.append(number)
      } else {
        return nil
      }
    }
    return .range(from: bounds[0], through: bounds[1])
  }

  /// The words of an enumeration without the remarks in parentheses; nil
  /// if there are none or a parenthesis does not close.
  private static func enumWords(in text: String) -> [String]? {
    let pieces = text.split(separator: "(", omittingEmptySubsequences: false)
    var words = pieces[0].recWords
    for piece in pieces.dropFirst() {
      guard let close = piece.firstIndex(of: ")") else { return nil }
      words += piece[piece.index(after: close)...].recWords
    }
    return words.isEmpty ? nil : words
  }
}

/// How many records a set may have, `%size`.
public struct RecSizeRule: Equatable, Sendable {
  /// How the number of records stands to `count`.
  public enum Relation: String, Sendable {
    /// Exactly as many; written without an operator.
    case equal = ""
    /// Fewer.
    case less = "<"
    /// As many or fewer.
    case atMost = "<="
    case more = ">"
    /// As many or more.
    case atLeast = ">="
  }

  /// How the number of records stands to `count`.
  public let relation: Relation
  /// The number to compare with.
  public let count: Int

  /// Reads `7`, `<= 100`; nil if it is no such rule.
  init?(_ text: String) {
    let sign = text.recWords.joined()
    let digits = sign.drop { "<>=".contains($0) }
    guard let relation = Relation(rawValue: String(sign[..<digits.startIndex])),
      let count = String(digits).recInteger, count >= 0
    else { return nil }
    self.relation = relation
    self.count = count
  }
}

extension String {
  /// A whole number as C writes it: `12`, `0x0C`, `014`.
  var recInteger: Int? {
    let isNegative = hasPrefix("-")
    let digits = isNegative ? dropFirst() : self[...]
    guard let first = digits.utf8.first, first != UInt8(ascii: "+"), first != UInt8(ascii: "-") else {
      return nil
    }
    let magnitude =
      if digits.hasPrefix("0x") || digits.hasPrefix("0X") {
        Int(digits.dropFirst(2), radix: 16)
      } else if digits.hasPrefix("0") {
        Int(digits, radix: 8)
      } else {
        Int(digits)
      }
    return magnitude.map { isNegative ? -$0 : $0 }
  }
}
