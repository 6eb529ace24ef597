internal import SalesBook
internal import TextCanvas

// The book as of a day gone by: to be looked at, not written in.
extension Desk {
  /// Shows the book as it stood on a day; on today's, as it stands.
  mutating func show(asOf past: Day, _ book: Book) {
    pastDay = past >= today ? nil : past
    go(to: day)
    renew(book)
    say(pastDay.map { words.asOf($0) } ?? "", .readOnly)
  }

  /// Goes back to today.
  mutating func leavePast(_ book: Book) { show(asOf: today, book) }
}
