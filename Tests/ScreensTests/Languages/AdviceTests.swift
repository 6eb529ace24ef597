import SalesBook
import TestSupport
import Testing

@testable import Screens

@Suite("What a refusal advises")
struct AdviceTests {
  /// The ways a refusal can tell of, each by a word no sentence has.
  private static let ways = ["w4y-undo", "w4y-insist", "w4y-people", "w4y-approval"]

  /// Those ways as keys of a desk, and as lines typed at the shell.
  private static let surfaces: [RefusalKeys] = [RefusalKeys.Way.key, RefusalKeys.Way.typed].map { way in
    RefusalKeys(
      undo: way(ways[0]), insist: way(ways[1]), people: way(ways[2]),
      approval: way(ways[3]))
  }

  private static func advised(_ refusal: Refusal, _ language: Language) -> [[String]] {
    surfaces.map { keys in
      let sentence = Words(language).sentence(refusal, keys)
      return ways.filter(sentence.contains)
    }
  }

  /// What makes sense against a refusal: every other way would be nonsense.
  private static func sensible(_ refusal: Refusal) -> [String] {
    switch refusal {
    case .gone(let noun, _): noun.isRemovable ? ["w4y-undo"] : []
    case .nobody, .hasLeft: ["w4y-people"]
    case .doubtful: ["w4y-insist"]
    case .notAGift(.aboveLimit), .concessionBarred(.aboveLimit), .concessionBarred(.notApproved),
      .commitmentBarred(.notApproved):
      ["w4y-approval"]
    default: []
    }
  }

  @Test(
    "An undo is advised where something taken away is missed, insisting where it is asked, and nothing else",
    arguments: Language.allCases)
  func everyRefusal(language: Language) {
    let barred = RungObstacle.samples.map { Refusal.rungBarred($0.value) }
    for refusal in Refusal.samples.map(\.value) + barred {
      for advised in Self.advised(refusal, language) {
        #expect(advised == Self.sensible(refusal), "\(refusal)")
      }
    }
  }

  @Test(
    "What is missed can come back by an undo only where people can take it away", arguments: Language.allCases
  )
  func everyNoun(language: Language) {
    for noun in Noun.allCases {
      let refusal = Refusal.gone(noun, key: "7K2QM4")
      for advised in Self.advised(refusal, language) {
        #expect(advised == Self.sensible(refusal), "\(noun)")
      }
    }
  }

  @Test("On the desk whoever is none of us is told who is, and how one joins", arguments: Language.allCases)
  func nobody(language: Language) throws {
    var small = try SmallBook.make()
    small.book.put(Person(login: "li"))
    var session = DeskSession(small, language, width: 120, height: 40)
    try session.press("H Ctrl-U")
    try session.type("zhao")
    try session.press("Enter")
    let said = Words(language).sentence(
      .nobody(login: "zhao", known: ["li", "wang"]), RefusalKeys(.standard))
    #expect(said.contains("li") && said.contains(":people"))
    #expect(session.screen().contains(said.prefix(30)), "\(session.screen())")
  }
}
