public import SalesBook

/// A list of keywords whose cases have words in every language; they stand
/// beside each other in the files of this folder.
public protocol Spoken {
  /// What the case is called.
  func name(in words: Words) -> String
  /// What it is called among others to choose from; as a rule the same.
  func choice(in words: Words) -> String
}

extension Spoken {
  /// Its name.
  public func choice(in words: Words) -> String { name(in: words) }
}

extension Words {
  /// What a case of a list of keywords is called.
  public func name(of choice: some Spoken) -> String { choice.name(in: self) }

  /// What a keyword of a list is called; one of a later version stays as it is.
  func name(ofKeyword keyword: String, of list: KeywordList) -> String {
    func open<Choice: Keyword>(_: Choice.Type) -> String? {
      (Choice(rawValue: keyword) as? any Spoken)?.choice(in: self)
    }
    return open(list.type) ?? keyword
  }

  /// What an operation is called once it is done: `log-touch` is `Logged a
  /// contact`. A keyword of a later version stays as it is.
  public func name(ofOperation keyword: String) -> String {
    JournalWord(keyword).map { name(of: $0) } ?? keyword
  }

  /// The values of a field, as they stand in files, as people read them.
  public func values(
    _ values: [String], ofField field: String, of noun: Noun, separator: String = ", ",
    in book: TellingBook? = nil
  ) -> String {
    let kind = kind(ofField: field, of: noun)
    return values.map { value($0, of: kind, in: book) }.joined(separator: separator)
  }

  /// What the values of a field are; nil for one the program does not know.
  func kind(ofField field: String, of noun: Noun) -> FieldKind? {
    func kind<Record: BookRecord>(_: Record.Type) -> FieldKind? { Record.fields[field]?.kind }
    return kind(noun.record)
  }

  private func value(_ text: String, of kind: FieldKind?, in book: TellingBook?) -> String {
    switch kind {
    case .reference(let noun):
      name(ofReferred: RecordName(noun, text), in: book)
    case .choice(let list): name(ofKeyword: text, of: list)
    case .flag: text == "yes" ? general.yes : general.no
    case .terms: PaymentTerms(text).map { name(of: $0) } ?? text
    case .repeats: RepeatRule(text).map { name(of: $0) } ?? text
    case .text, .note, .integer, .amount, .currency, .day, .time, .key, nil: text
    }
  }
}
