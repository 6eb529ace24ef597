internal import SalesBook
internal import TextCanvas

/// The tour, at one of its stops: what is where, in a minute. Nothing is done to
/// the book.
struct Tour: Overlay {
  /// The pane each stop shows.
  static let panes: [Pane] = [
    .customers, .dossier, .dossier, .dossier, .calendar, .calendar, .overdue, .overdue, .overdue, .today,
    .customers,
    .customers, .customers,
  ]

  let stop: Int

  /// What a key does at a stop.
  enum Act {
    case next, back, end
  }

  /// The keys of the tour.
  static let keys = LayerKeys<Act>([
    .init(
      .next, [.enter],
      or: [.character(" "), .right, .down, .tab, .pageDown, .character("j"), .character("l")]),
    .init(.back, [.backspace], or: [.left, .up, .pageUp, .character("k"), .character("h")]),
    .init(.end, [.escape], or: .leaving + [.character("q")]),
  ])

  func press(_ key: Key, _ desk: inout Desk, _ book: Book) -> [Effect] {
    switch Tour.keys.act(of: key.folded) {
    case .back: return go(to: max(0, stop - 1), &desk)
    case .next where stop + 1 < Tour.panes.count: return go(to: stop + 1, &desk)
    case .next, .end:
      desk.layers.removeLast()
      desk.show(.customers)
      return []
    case nil: return [.bell]
    }
  }

  private func go(to stop: Int, _ desk: inout Desk) -> [Effect] {
    desk.show(Tour.panes[stop])
    return desk.keep(.overlay(Tour(stop: stop)))
  }

  func draw(_ desk: Desk, in rect: Rect, on canvas: inout Canvas) {
    TourDrawing.draw(model(desk), in: rect, on: &canvas)
  }

  /// What the box at a stop says.
  func model(_ desk: Desk) -> TourDrawing.Model {
    let (words, keys) = (desk.words.tour, Tour.keys)
    let stops = words.stops(TourKeys(desk.keymap))
    let hints = [
      keys.hint(.next, words.next), keys.hint(.back, words.back), keys.hint(.end, words.end),
    ]
    return TourDrawing.Model(
      title: "\(stops[stop].title)  \(stop + 1)/\(stops.count)", text: stops[stop].text, keys: hints.line)
  }
}

extension Desk {
  /// Sets out.
  mutating func beginTour() -> [Effect] {
    layers.append(.overlay(Tour(stop: 0)))
    show(Tour.panes[0])
    return []
  }
}
