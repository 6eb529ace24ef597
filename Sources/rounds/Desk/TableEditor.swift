internal import BookStore
internal import SalesBook

/// Takes a table through somebody's editor: on a private copy, without the
/// lock, checked before it is merged.
struct TableEditor {
  private let book: OpenBook

  /// Edits tables of that book.
  init(_ book: OpenBook) { self.book = book }

  /// Lets the editor work on the table and merges what came of it; nil if
  /// nothing was changed. Throws, with the edited copy kept and named, if it
  /// cannot be read.
  func edit(_ noun: Noun, running run: ([String]) -> Int32) throws -> Committed? {
    let draft = try book.store.draft(of: noun, day: book.clock.today, at: book.clock.moment)
    let folder = try TemporaryFolder.make()
    let path = folder + "/" + noun.tableName + ".rec"
    try WholeFile.write(path, draft.text)
    let status = run(editor + [path])
    guard status == 0 else {
      TemporaryFolder.remove(folder)
      throw CommandFailure(sentence: book.spoken.editorFailed(editor.joined(separator: " "), Int(status)))
    }
    let edited = try WholeFile.readPlain(path, most: WholeFile.mostImported)
    if let fault = book.store.faults(in: edited, of: noun).first {
      throw CommandFailure(
        sentence: book.spoken.sentence(fault, book.words) + " " + book.spoken.copyKept(path))
    }
    let merged: Committed?
    do throws(StoreError) {
      merged = try book.store.merge(edited, into: draft, by: book.author, at: book.clock.moment)
    } catch {
      throw CommandFailure(
        sentence: book.complaint(error) + " " + book.spoken.copyKept(path), status: EndStatus(after: error))
    }
    // Comments stand in no journal: as long as the table waits they stand here.
    if merged?.unposted == nil { TemporaryFolder.remove(folder) }
    return merged
  }

  /// Lets the editor work on the text of a letter; returns what came of it.
  func edit(letter text: String, running run: ([String]) -> Int32) throws -> String {
    let folder = try TemporaryFolder.make()
    defer { TemporaryFolder.remove(folder) }
    let path = folder + "/letter.txt"
    try WholeFile.write(path, Array(text.utf8))
    let status = run(editor + [path])
    guard status == 0 else {
      throw CommandFailure(sentence: book.spoken.editorFailed(editor.joined(separator: " "), Int(status)))
    }
    return String(decoding: try WholeFile.readPlain(path), as: UTF8.self)
  }

  /// The user's editor and its arguments.
  private var editor: [String] {
    let environment = book.surroundings.environment
    let wanted = environment["VISUAL"] ?? environment["EDITOR"] ?? ""
    let words = wanted.split(separator: " ").map(String.init)
    return words.isEmpty ? ["vi"] : words
  }
}
