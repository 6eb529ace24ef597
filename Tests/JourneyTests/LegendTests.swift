import BookStore
import Foundation
import SalesBook
import SampleBook
import Testing
import TextCanvas

@testable import Screens

/// Every sign a screen shows is told of in the legend: screens are walked and their cells read.
@Suite("The page of signs")
struct LegendTests {
  /// What a line of the legend explains.
  private static func shapes(of sign: Sign) -> SignShapes {
    switch sign.role {
    case .bar1: SignShapes(String(SignShapes.bar))
    case .heat1: SignShapes(String(SignShapes.shade))
    default: SignShapes(sign.shown)
    }
  }

  private static func shapes(of signs: [Sign]) -> SignShapes {
    signs.reduce(into: SignShapes()) { $0.formUnion(shapes(of: $1)) }
  }

  @Test("It has every sign of every screen, and none without which all would still be explained")
  func legend() throws {
    let walk = try ScreenWalk.whole()
    let unexplained = walk.seen.without(Self.shapes(of: Legend.all))
    #expect(
      unexplained == [], "\(unexplained.map { "\($0): \(walk.example(of: $0))" }.joined(separator: "\n"))")
    for (place, sign) in Legend.all.enumerated() {
      let others = Legend.all.enumerated().filter { $0.offset != place }.map(\.element)
      let isMissed = !walk.seen.without(Self.shapes(of: others)).isEmpty
      #expect(isMissed != Self.sharing.union(Self.unmet).contains(sign.shown), "\(sign.shown)")
    }
  }

  /// Lines of signs that have another meaning in another line, or that are only letters and digits.
  private static let sharing: Set<String> = [
    "34343443", ".-....--=.", "###..", "[###--]", "!", "!!", "-", "- Acme", "+ Acme", ">", "[Spring]",
    "+- Li",
  ]

  /// What the sample book has no case of: money owed in two currencies, a rung taken against deliberate arrears.
  private static let unmet: Set<String> = ["+$980", "4!!"]

  @Test("Each line fits beside its sign on a screen of 80 columns", arguments: Language.allCases)
  func width(language: Language) {
    for sign in Legend.all {
      let meaning = sign.meaning(Words(language).legend, Policy())
      #expect(DisplayWidth.width(of: sign.shown) <= 18, "\(sign.shown)")
      #expect(!meaning.isEmpty && DisplayWidth.width(of: meaning) <= 50, "\(meaning)")
    }
  }

  @Test("Help finds a line by its sign and by its words, and all of them by their head")
  func found() throws {
    let desk = try ScreenWalk.desk(Book(), .english, Size(width: 80, height: 24))
    func found(_ typed: String) -> [String] {
      desk.helpRows(matching: typed, Book()).filter { $0.key.isEmpty && !$0.isHead }.map { $0.cells[0].text }
    }
    #expect(found("!!").contains("4!!"))
    #expect(found("promises, latest").count == 1)
    #expect(found("符号").count == Legend.all.count)
    #expect(found("qqqq") == [])
  }
}
