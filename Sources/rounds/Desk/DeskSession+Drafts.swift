internal import BookStore
internal import Screens

// What is half typed: kept while it is typed, offered to the next desk of the same login once this one is gone.
extension DeskSession {
  /// Writes down what is half typed.
  func keepDrafts() {
    do { try book.store.keep(drafts, of: book.drafter) } catch { tell(.storeFailed(book.complaint(error))) }
  }

  /// Keeps what stands in the form that is open, and nothing any more of one that was done with. A disk that refuses is
  /// told when somebody leaves the form.
  func keepOpenDraft() {
    let open = desk.openDraft
    var isOther = false
    if let kept = formKept, kept != open?.key {
      isOther = drafts.removeValue(forKey: kept) != nil
      formKept = nil
    }
    if let open, drafts[open.key] != open.values {
      drafts[open.key] = open.values
      (formKept, isOther) = (open.key, true)
    }
    if isOther { try? book.store.keep(drafts, of: book.drafter) }
  }

  /// Offers what was left half typed in this book.
  func findDrafts() {
    drafts = (try? book.store.drafts(of: book.drafter)) ?? [:]
    if !drafts.isEmpty { tell(.drafts(drafts)) }
  }
}
