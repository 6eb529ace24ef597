public import SalesBook

/// The words of one screen or chapter: each property is a word or a sentence,
/// each function a sentence made of data, said in all languages at once.
public protocol Catalogue: Sendable {
  /// The language they are said in.
  var language: Language { get }
}

extension Catalogue {
  /// The one of three spellings this language has.
  public func say(
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
