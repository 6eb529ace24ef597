internal import SalesBook

extension DeskChapter {
  func take(_ message: Message, _ desk: inout Desk, _ book: Book) -> Bool {
    guard case .examined(let findings) = message else { return false }
    desk.showFindings(findings)
    return true
  }
}
