import BookStore
import SalesBook
import Screens
import TextCanvas

/// From a key to the frame it leads to, without the terminal.
struct Keys {
  /// The screen's.
  static let size = Size(width: 120, height: 40)

  private let book: Book
  private let effort: Effort

  /// On the book of that place.
  init(_ place: Place, _ effort: Effort) throws {
    book = try BookStore(opening: try place.disk()).book
    self.effort = effort
  }

  /// Times it all.
  func run(into report: inout Report) throws {
    var desk = Desk(
      .init(.whole, .standard, today: GeneratedBook.today, login: GeneratedBook.login, size: Keys.size),
      book: book)
    let still = Timing.median(of: effort.light) { _ in frame(&desk) }
    let floor = ("the frame alone", still)
    func add(_ what: String, _ key: Key, _ gate: Report.Gate) {
      let timing = Timing.median(of: effort.light) { _ in press(key, &desk) }
      report.add(what, timing, floor: floor, gate: gate)
    }
    let page = Report.Gate(0.82, 0.78, 0.88)
    add("one line down", .character("j"), .init(0.37, 0.36, 0.49))
    add("one page down", .pageDown, page)
    add("one page up", .pageUp, page)
    report.add("five keys of a filter, summed", filter(&desk), floor: floor, gate: .init(4.7, 17, 123))
    _ = press(.character("3"), &desk)
    add("one line down the overdue board", .character("j"), .init(0.37, 0.36, 0.49))
    _ = press(.character("2"), &desk)
    add("the next day", .character("l"), .init(5.3, 20, 20))
    add("the next week", .character("j"), .init(5.3, 20, 20))
  }

  /// Typing `/` and four letters, each with its frame; taken back unseen.
  private func filter(_ desk: inout Desk) -> Timing {
    let before = desk
    defer { desk = before }
    return Timing.median(of: effort.heavy, prepare: { _ in desk = before }) { _ in
      "/zyxw".reduce(0) { $0 + press(.character($1), &desk).width }
    }
  }

  private func press(_ key: Key, _ desk: inout Desk) -> Canvas {
    _ = desk.update(.key(key), book: book)
    _ = desk.update(.rested, book: book)
    return frame(&desk)
  }

  private func frame(_ desk: inout Desk) -> Canvas {
    var canvas = Canvas(Keys.size)
    desk.draw(on: &canvas, book: book)
    return canvas
  }
}
