import SalesBook
import TestSupport
import Testing
import TextCanvas

@testable import Screens

@Suite("Where things stand on a screen")
struct LayoutTests {
  private static let sizes = [
    Size(width: 60, height: 16), Size(width: 80, height: 24), Size(width: 99, height: 45),
    Size(width: 80, height: 50), Size(width: 100, height: 16), Size(width: 120, height: 40),
    Size(width: 179, height: 30), Size(width: 180, height: 16), Size(width: 200, height: 60),
    Size(width: 300, height: 100),
  ]

  @Test("No two things lie over each other, and all lie on the screen", arguments: sizes, Pane.allCases)
  func apart(size: Size, focus: Pane) {
    for (zoomed, details) in [(false, true), (false, false), (true, true)] {
      let layout = Layout(size, focus: focus, zoomed: zoomed, details: details)
      let all =
        Array(layout.panes.values) + layout.rules + [layout.status, layout.keyBar]
        + (layout.tabBar.map { [$0] } ?? [])
      let screen = Rect(width: size.width, height: size.height)
      for (number, one) in all.enumerated() {
        #expect(one.intersection(screen) == one)
        for other in all[(number + 1)...] { #expect(one.intersection(other).isEmpty) }
      }
      #expect(layout.panes[focus].map { $0.height >= 3 } == true, "the pane in the focus shows")
    }
  }

  @Test("So many panes show as fit", arguments: zip([80, 120, 200], [1, 5, 5]))
  func count(width: Int, panes: Int) {
    let layout = Layout(Size(width: width, height: 40), focus: .customers, zoomed: false, details: true)
    #expect(layout.panes.count == panes)
  }

  @Test("Columns leave in their order; name and next date never do")
  func columns() throws {
    let session = DeskSession(try SmallBook.make())
    let table = session.desk.customerList(session.book)
    let leaving = [34, 44, 60, 70, 90, 110, 140].map { table.fitted(to: $0).map(\.index) }
    for fitted in leaving { #expect(fitted.starts(with: [0, 1])) }
    for (narrow, wide) in zip(leaving, leaving.dropFirst()) { #expect(Set(narrow).isSubset(of: wide)) }
    #expect(leaving[0] == [0, 1])
    #expect(leaving[6] == Array(table.columns.indices))
  }

  @Test("Whatever keys are pressed, on screens of any size, it neither stops nor tears", arguments: 1...6)
  func fuzz(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var session = DeskSession(
      seed == 6 ? SmallBook() : try SmallBook.make(), Language.allCases[Int(seed) % 3], width: 100, height: 30
    )
    let keys =
      Keymap.standard.bindings.flatMap(\.keys).filter { $0 != .character("Q") }
      + [
        .enter, .escape, .tab, .backspace, .character("张"), .character("y"), .character("5"), .paste("a\nb"),
      ]
    for step in 0..<250 {
      if step % 40 == 39, let size = Self.sizes.randomElement(using: &random) {
        try session.send(.resized(size))
      }
      guard let key = keys.randomElement(using: &random) else { continue }
      try session.send(.key(key))
    }
    #expect(
      session.screen().split(separator: "\n", omittingEmptySubsequences: false).count
        == session.desk.size.height)
  }
}
