internal import PinyinNames

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
  /// Whether it holds people's own words; such a setting may be empty.
  public private(set) var isProse = false
  /// What is wrong with a value somebody types; nil if it can be taken.
  private var mistake: @Sendable (String) -> FieldError?
  /// What is meant by it, as it stands in a book.
  private var spelling: @Sendable (String) -> String = { $0 }

  /// A setting a policy keeps at a path; `read` returns nil for nonsense.
  static func value<Value>(
    _ name: String, _ path: any Path<Value>, _ meaning: String,
    read: @escaping @Sendable (String) -> Value?, print: @escaping @Sendable (Value) -> String
  ) -> PolicySetting {
    PolicySetting(
      name: name, meaning: meaning, text: { print($0[keyPath: path]) },
      take: { text, policy in
        if let value = read(text) { policy[keyPath: path] = value }
      },
      mistake: { text in
        let understood = read(text).map(print)
        let isWhole = understood == noWords ? text == noWords : understood?.wordCount == text.wordCount
        return isWhole ? nil : .notLike(text, example: print(Policy()[keyPath: path]))
      })
  }

  /// Where a policy keeps a value.
  typealias Path<Value> = WritableKeyPath<Policy, Value> & Sendable

  /// A whole number. One above the range is taken as its highest; one below is
  /// nonsense, or with `raising` its lowest. Nobody may type either.
  static func number(
    _ name: String, _ path: any Path<Int>, in range: ClosedRange<Int> = 1...(.max), raising: Bool = false,
    _ meaning: String
  ) -> PolicySetting {
    var setting = value(
      name, path, meaning,
      read: { text in
        guard let number = Int(text), raising || number >= range.lowerBound else { return nil }
        return min(max(number, range.lowerBound), range.upperBound)
      }, print: { String($0) })
    setting.mistake = { text in
      guard let number = Int(text) else { return .notAWholeNumber(text) }
      if number < range.lowerBound { return .tooSmall(text, least: range.lowerBound) }
      return number > range.upperBound ? .tooLarge(text, most: range.upperBound) : nil
    }
    return setting
  }

  /// An amount of the main currency, kept in hundredths; 0 or more.
  static func hundredths(_ name: String, _ path: any Path<Int64>, _ meaning: String) -> PolicySetting {
    .value(
      name, path, meaning,
      read: { text in
        Array(text.utf8).withUnsafeBufferPointer { Decimal(bytes: $0)?.units(digits: 2) }.flatMap {
          $0 < 0 ? nil : $0
        }
      }, print: { Decimal($0).text(digits: 2) })
  }

  /// Several values between blanks, `none` for none; `read` is given the words.
  static func list<Value>(
    _ name: String, _ path: any Path<Value>, _ meaning: String,
    read: @escaping @Sendable ([String]) -> Value?, print: @escaping @Sendable (Value) -> [String]
  ) -> PolicySetting {
    .value(
      name, path, meaning, read: { read($0.split(separator: " ").map(String.init)) },
      print: { value in
        let words = print(value)
        return words.isEmpty ? noWords : words.joined(separator: " ")
      })
  }

  /// What is said in people's own words, and may be left empty; it is kept as it is typed.
  static func prose<Value>(
    _ name: String, _ path: any Path<Value>, _ meaning: String, example: String,
    read: @escaping @Sendable (String) -> Value?, print: @escaping @Sendable (Value) -> String
  ) -> PolicySetting {
    let reading = { @Sendable (text: String) in read(text.lowercased() == noWords ? "" : text) }
    var setting = value(
      name, path, meaning, read: reading,
      print: { value in
        let text = print(value)
        return text.isEmpty ? noWords : text
      })
    setting.mistake = { reading($0) == nil ? .notLike($0, example: example) : nil }
    setting.isProse = true
    return setting
  }

  /// The same of plain text.
  static func prose(_ name: String, _ path: any Path<String>, _ meaning: String) -> PolicySetting {
    prose(name, path, meaning, example: noWords, read: { $0 }, print: { $0 })
  }

  /// What stands where a list has nothing in it: a record must have a value.
  private static let noWords = "none"

  /// The same setting, with what is wrong with what somebody types told by its own rule, and how what they
  /// mean is spelt.
  func refusing(
    spelling: @escaping @Sendable (String) -> String = { $0 },
    _ mistake: @escaping @Sendable (String) -> FieldError?
  ) -> PolicySetting {
    var setting = self
    (setting.mistake, setting.spelling) = (mistake, spelling)
    return setting
  }

  /// The same setting, with something more that may be wrong with what somebody types.
  func alsoRefusing(_ another: @escaping @Sendable (String) -> FieldError?) -> PolicySetting {
    var setting = self
    let first = mistake
    setting.mistake = { first($0) ?? another($0) }
    return setting
  }

  /// What somebody types for it, as the book keeps it; throws what is wrong with it.
  public func kept(_ typed: String) throws(FieldError) -> String {
    let text = (isProse ? typed : HalfWidth.text(typed)).split(whereSeparator: \.isWhitespace).joined(
      separator: " ")
    if let mistake = mistake(text) { throw mistake }
    var policy = Policy()
    take(spelling(text), &policy)
    return self.text(policy)
  }

  /// Its record in a new book.
  public var initial: Setting { record(in: Policy()) }

  /// Its record in a book with that policy.
  public func record(in policy: Policy) -> Setting {
    var setting = Setting(key: Name(name))
    setting.value = text(policy)
    return setting
  }

  /// Whether it is answered with yes or no.
  public var isYesOrNo: Bool { mistake("perhaps") == .notAFlag("perhaps") }

  /// A record somebody typed, written as the book keeps it; what cannot be read stays, for the operation to
  /// refuse it.
  public func spelling(_ typed: Setting) -> Setting {
    var spelt = typed
    do throws(FieldError) { spelt.value = try kept(typed.value) } catch { return typed }
    return spelt
  }

  /// What puts a record into the book in place of what was seen; nil was seen where the book has none of it yet.
  public func putting(_ typed: Setting, seen: Setting?) -> any Operation {
    let wanted = spelling(typed)
    return seen.map { EditRecord($0, to: wanted) } ?? AddRecord(wanted)
  }

  /// Its record in a book: what holds there where it has none yet.
  public func record(in book: Book) -> Setting { book.settings[Name(name)] ?? record(in: Policy(book)) }

  /// What policy.rec calls the language of letters.
  static let letterLanguage = "LetterLanguage"
}

extension String {
  fileprivate var wordCount: Int { split(separator: " ").count }
}
