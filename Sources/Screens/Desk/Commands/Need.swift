internal import SalesBook

/// What a command may need to be there, and the sentence it is refused with
/// where that is missing. Chapters have theirs; a type is written out there where
/// a sentence names a command, since that command's own literal may name the need.
struct Need: Sendable {
  /// Whether it is there.
  let isMet: @Sendable (Desk, Book) -> Bool
  /// Why a command is not to be had now.
  let sentence: @Sendable (Desk) -> String

  /// A need with its test and its sentence.
  init(
    isMet: @escaping @Sendable (Desk, Book) -> Bool, sentence: @escaping @Sendable (Desk) -> String
  ) {
    (self.isMet, self.sentence) = (isMet, sentence)
  }

  /// A need with its test, and a sentence that names no key.
  init(_ words: @escaping @Sendable (NeedWords) -> String, isMet: @escaping @Sendable (Desk, Book) -> Bool) {
    self.init(isMet: isMet) { words($0.words.needs) }
  }
}
