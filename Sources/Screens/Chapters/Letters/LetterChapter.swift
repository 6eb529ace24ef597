internal import SalesBook

extension LetterChapter {
  func take(_ message: Message, _ desk: inout Desk, _ book: Book) -> Bool {
    switch message {
    case .letterTemplate(let template, let kind, let customer): desk.show(template, kind, customer, book)
    case .letterEdited(let kind, let customer, let text): desk.showLetter(text, kind, customer, book)
    default: return false
    }
    return true
  }

  func follow(_ changes: [Change]?, _ desk: inout Desk, _ book: Book) {
    desk.closeLetter(after: changes ?? [])
  }
}
