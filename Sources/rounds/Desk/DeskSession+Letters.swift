internal import BookStore
internal import SalesBook
internal import Screens

// Letters: their templates, files and the person's editor.
extension DeskSession {
  func fetchLetter(_ kind: Touch.LetterKind, _ customer: ID<Customer>) {
    do {
      guard let owner = book.store.book.customers[customer] else { return }
      tell(.letterTemplate(try book.letterTemplate(kind, to: owner), kind, customer))
    } catch {
      tell(.storeFailed(book.complaint(error)))
    }
  }

  /// Writes a letter or another text into the person's home, under a name that begins so and is free.
  func write(_ text: String, stem name: String) {
    let home = book.surroundings.environment["HOME"] ?? "."
    let stem = "\(home)/\(name)-\(book.clock.today.iso)"
    let path = (1...999).lazy.map { $0 == 1 ? "\(stem).txt" : "\(stem)-\($0).txt" }
      .first { !WholeFile.exists($0) }
    guard let path else { return }
    do {
      try WholeFile.write(path, Array(text.utf8))
      tell(.told(book.words.letterWritten(to: path)))
    } catch {
      tell(.storeFailed(book.complaint(error)))
    }
  }

  func editLetter(_ kind: Touch.LetterKind, _ customer: ID<Customer>, _ text: String) {
    do {
      tell(.letterEdited(kind, customer, try TableEditor(book).edit(letter: text) { run($0) }))
    } catch {
      tell(.storeFailed(book.complaint(error)))
    }
  }
}

extension OpenBook {
  /// The template of a letter in the language of the customer it goes to.
  func letterTemplate(
    _ kind: Touch.LetterKind, to customer: Customer
  ) throws(StoreError) -> LetterTemplate {
    let theirs = Words.ofLetters(to: customer, in: store.book)
    return try store.letterTemplate(
      kind, language: theirs.language.rawValue, usual: theirs.usualText(of: kind))
  }
}
