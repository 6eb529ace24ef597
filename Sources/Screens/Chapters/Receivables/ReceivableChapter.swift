internal import SalesBook

extension ReceivableChapter {
  func follow(_ changes: [Change]?, _ desk: inout Desk, _ book: Book) {
    guard let changes else {
      desk.receiptMatches = [:]
      return desk.refreshReceipts(book)
    }
    desk.refreshReceipts(after: changes, book)
  }
}
