/// Where the book keeps other words for a line to say than the program brings: a setting called
/// `Say.promise-due-far.zh-Hans`, or `Not.…` for what is not to be done. Only what somebody changed is there; wordings are
/// parted by `|`.
public struct LineSetting: Equatable, Sendable {
  /// Which line, by its name.
  public let line: String
  public let part: Part
  public let language: Language

  /// What of a line.
  public enum Part: String, CaseIterable, Sendable {
    case say = "Say"
    case avoid = "Not"
  }

  /// That of a line there is.
  public init(_ part: Part, of line: any RoundLine, in language: Language) {
    (self.line, self.part, self.language) = (line.name, part, language)
  }

  /// What a name says, in any case; nil for the name of no line, or of another setting.
  public init?(named name: String) {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map { $0.lowercased() }
    guard parts.count == 3, let part = Part.allCases.first(where: { $0.rawValue.lowercased() == parts[0] }),
      let line = RoundLines.named(parts[1]),
      let language = Language.allCases.first(where: { $0.rawValue.lowercased() == parts[2] })
    else { return nil }
    self.init(part, of: line, in: language)
  }

  /// What policy.rec calls it.
  public var name: String { "\(part.rawValue).\(line).\(language.rawValue)" }

  /// Throws what in braces is no fact a line may speak of.
  func check(_ value: String) throws(FieldError) {
    guard let unknown = LineTemplate(value).unknownFacts.first else { return }
    throw .notOneOf("{\(unknown)}", LineFact.allCases.map { "{\($0.rawValue)}" })
  }

  /// What puts other words into a book; empty ones take them away again. Nil where nothing is to be done.
  public func putting(_ words: String, in book: Book) -> (any Operation)? {
    let seen = book.settings[Name(name)]
    guard !words.isEmpty else { return seen.map { RemoveRecord($0) } }
    var wanted = Setting(key: Name(name))
    wanted.value = words
    return seen.map { EditRecord($0, to: wanted) } ?? AddRecord(wanted)
  }
}

extension Book {
  /// The words somebody gave a line; nil where it stands as it comes.
  public func words(of part: LineSetting.Part, of line: any RoundLine, in language: Language) -> LineTemplate?
  {
    settings[Name(LineSetting(part, of: line, in: language).name)].map { LineTemplate($0.value) }
  }
}
