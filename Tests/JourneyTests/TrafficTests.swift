import TestSupport
import Testing
import TextCanvas

/// What goes over the line. The least of several tries counts: a busy machine
/// may let the dossier, which follows a resting cursor, come with a step.
@Suite("Traffic")
struct TrafficTests {
  private func least(_ desk: PseudoTerminal, _ keys: [String], _ isShown: (Int) -> (PseudoTerminal) -> Bool)
    -> Int
  {
    var least = Int.max
    for (number, key) in keys.enumerated() {
      desk.settle(milliseconds: 200)
      let before = desk.bytesReceived
      desk.type(key)
      #expect(desk.wait(until: isShown(number)))
      least = min(least, desk.bytesReceived - before)
    }
    return least
  }

  @Test("A step down the list sends at most 160 bytes")
  func step() throws {
    let book = try SmallBook()
    let desk = try book.desk()
    #expect(desk.wait { $0.row(2).hasPrefix("> ") })
    let bytes = least(desk, ["j", "j", "j"]) { number in { $0.row(3 + number).hasPrefix("> ") } }
    #expect(bytes <= 160)
  }

  @Test("Fifty held keys are one paint")
  func held() throws {
    let book = try SmallBook()
    let desk = try book.desk()
    #expect(desk.wait { $0.row(2).hasPrefix("> ") })
    desk.settle(milliseconds: 200)
    let before = desk.bytesReceived
    desk.type(String(repeating: "jk", count: 24) + "jj")
    #expect(desk.wait { $0.row(4).hasPrefix("> ") })
    #expect(desk.bytesReceived - before < 4_000)
    desk.settle(milliseconds: 300)
    #expect(desk.bytesReceived - before < 6_000)
  }
}
