public import SalesBook

/// What a noun of the book is called, and what its fields are. Each stands in
/// its chapter's file of words.
protocol NounWords: Catalogue {
  /// Its words in a language.
  init(language: Language)
  /// One of it.
  var one: String { get }
  /// Several of it, as they follow their number: in Chinese with the measure word.
  var counted: String { get }
  /// What a field is called that this noun has a word of its own for.
  func label(of field: String) -> String?
}

extension NounWords {
  /// None: all its fields are called as on other nouns.
  func label(of field: String) -> String? { nil }
}

/// A noun with words, which every noun is.
protocol Named: BookRecord {
  /// Its words.
  associatedtype Called: NounWords
}

extension Words {
  /// The words of a noun.
  func words(of noun: Noun) -> any NounWords {
    func words<Record: Named>(_: Record.Type) -> any NounWords { Record.Called(language: language) }
    guard let named = noun.record as? any Named.Type else {
      preconditionFailure("\(noun.rawValue) has no words")
    }
    return words(named)
  }

  /// What a noun is called, one of it.
  public func name(of noun: Noun) -> String { words(of: noun).one }

  /// So many of a noun: `1 customer`, `3 invoices`, `3 张应收单`.
  public func count(_ count: Int, _ noun: Noun) -> String {
    let words = words(of: noun)
    let many = words.counted
    return "\(count) \(say(count == 1 ? words.one : many, many, many))"
  }

  /// What a field of a noun is called on forms, in history and in errors; a
  /// field the program does not know keeps its own name.
  public func name(ofField field: String, of noun: Noun) -> String { label(of: field, of: noun) ?? field }

  /// Whether a field has words of its own.
  func knows(field: String, of noun: Noun) -> Bool { label(of: field, of: noun) != nil }

  private func label(of field: String, of noun: Noun) -> String? {
    words(of: noun).label(of: field) ?? FieldWords(language: language).label(of: field)
  }
}
