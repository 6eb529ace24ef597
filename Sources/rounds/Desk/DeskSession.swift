internal import BookStore

enum DeskSession {
  static func open(_ place: Place) throws { try open(try OpenBook(place), place) }
  static func open(_ book: OpenBook, _ place: Place) throws {}
}
