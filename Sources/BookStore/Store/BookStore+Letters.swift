public import SalesBook

extension BookStore {
  /// More bytes than any letter has.
  private static let largestLetter = 1 << 20

  /// The template of a letter in a language (its tag: `zh-Hans`), as it stands
  /// in the book. One that is not there yet, or as an earlier version put it
  /// there, is put there first, as `usual`, so that people can edit it; a book
  /// that can only be read just uses that.
  public func letterTemplate(
    _ kind: Touch.LetterKind, language: String, usual: String
  ) throws(StoreError) -> LetterTemplate {
    let file = "letters/\(kind.rawValue).\(language).txt"
    let known = try reading { () throws(DiskError) in
      let size = try disk.status(file)?.size ?? 0
      guard size <= BookStore.largestLetter else {
        throw .refused(name: file, .tooLarge(most: BookStore.largestLetter))
      }
      return try disk.read(file)
    }
    if let known, !EarlierLetters.holds(known) {
      return LetterTemplate(String(decoding: known, as: UTF8.self))
    }
    guard isWritable else { return LetterTemplate(usual) }
    try withLock { () throws(StoreError) in
      try writing {
        try disk.makeFolder("letters")
        try disk.write(file + ".new", Array(usual.utf8), like: nil)
        try disk.sync(file + ".new")
        try disk.rename(file + ".new", to: file)
        try disk.syncFolder("letters")
      }
    }
    return LetterTemplate(usual)
  }
}
