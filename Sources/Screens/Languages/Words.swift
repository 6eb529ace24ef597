/// All words on screens, in reports and in errors, in one language.
///
/// A screen's own words are a `Catalogue` of their own and have one line here;
/// names of the domain's values are functions (`name(of:)`) that a new case
/// breaks at compile time.
public struct Words: Sendable {
  /// The language they are in.
  public let language: Language

  /// The words of that language.
  public init(_ language: Language) { self.language = language }

  /// Words every screen needs.
  public var general: GeneralWords { language.words() }
  /// Words of forms, prompts and questions.
  public var entry: EntryWords { language.words() }

  /// The one of three spellings this language has.
  func say(
    _ english: @autoclosure () -> String, _ simplified: @autoclosure () -> String,
    _ traditional: @autoclosure () -> String
  ) -> String {
    switch language {
    case .english: english()
    case .simplifiedChinese: simplified()
    case .traditionalChinese: traditional()
    }
  }
}
