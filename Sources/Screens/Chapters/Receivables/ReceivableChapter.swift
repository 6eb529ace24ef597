internal import SalesBook

extension ReceivableChapter {
  func follow(_ changes: [Change]?, _ desk: inout Desk, _ book: Book) {
    guard let changes else {
      desk.paymentMatches = [:]
      return desk.refreshUnmatched(book)
    }
    desk.refreshUnmatched(after: changes, book)
  }
}
