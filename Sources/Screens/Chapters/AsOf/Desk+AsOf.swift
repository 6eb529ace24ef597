internal import SalesBook

extension Desk {
  /// Asks as of which day the book is to be shown.
  mutating func askPastDay() {
    ask(words.forms.asOf, .pastDay) { desk, _, day, book in
      desk.show(asOf: day, book)
      return []
    }
  }
}
