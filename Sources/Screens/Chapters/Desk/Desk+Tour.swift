internal import SalesBook
internal import TextCanvas

// The tour: what is where, in a minute. Nothing is done to the book.
extension Desk {
  /// The pane each stop of the tour shows.
  static let tourPanes: [Pane] = [
    .customers, .dossier, .calendar, .overdue, .today, .customers, .customers,
  ]

  /// Sets out.
  mutating func beginTour() -> [Effect] {
    layers.append(.tour(0))
    show(Desk.tourPanes[0])
    return []
  }

  /// A key at a stop.
  mutating func press(_ key: Key, at stop: Int, _ book: Book) -> [Effect] {
    switch key.folded {
    case .escape, .control("g"), .control("c"), .character("q"): return endTour()
    case .backspace, .left, .up, .pageUp, .character("k"), .character("h"): return goToStop(max(0, stop - 1))
    case .enter, .character(" "), .right, .down, .tab, .pageDown, .character("j"), .character("l"):
      return stop + 1 < Desk.tourPanes.count ? goToStop(stop + 1) : endTour()
    default: return [.bell]
    }
  }

  private mutating func goToStop(_ stop: Int) -> [Effect] {
    show(Desk.tourPanes[stop])
    return keep(.tour(stop))
  }

  private mutating func endTour() -> [Effect] {
    layers.removeLast()
    show(.customers)
    return []
  }

  /// What the box at a stop says.
  func tourStop(_ stop: Int) -> TourDrawing.Model {
    let words = words.tour
    return TourDrawing.Model(
      title: "\(words.stops[stop].title)  \(stop + 1)/\(words.stops.count)", text: words.stops[stop].text,
      keys: words.keys)
  }
}
