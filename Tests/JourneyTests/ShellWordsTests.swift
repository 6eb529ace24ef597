import SalesBook
import Screens
import Testing
import TextCanvas

@testable import rounds

/// Nothing is pressed at a shell.
@Suite("What is refused at the shell tells what to type there")
struct ShellWordsTests {
  /// Every refusal that tells how to go on, and every other with a record.
  private static let refusals: [Refusal] =
    Noun.allCases.flatMap { [Refusal.gone($0, key: "7K2QM4"), .alreadySo($0, key: "7K2QM4")] } + doubtful
    + [Refusal.nothingToDo, .ownApproval, .mergedIntoItself]
    + Rung.allCases.flatMap { rung in
      Judgement.Verdict.allCases.map { .doubtful([.rung(.outsideJudgement(rung, $0))]) }
    }

  private static let doubtful: [Refusal] = [
    .doubtful([.unlikely([.putOff])]), .doubtful([.aboveBalance(open: Money(minor: 4200, .cny))]),
    .doubtful([.beforeInvoice("INV-9", issued: Day(number: 0))]),
  ]

  @Test("No sentence names a key of the desk, or presses anything", arguments: Language.allCases)
  func shell(language: Language) {
    let keys = Command.all.flatMap(\.keys).filter { key in
      // An English word is no key.
      key.count > 1 || key.lowercased() != "a" && key.contains { $0.isLetter }
    }
    let desk = Set(keys + ["Enter", "Esc", "Tab"])
    for refusal in ShellWordsTests.refusals {
      let sentence = Complaint(refusal, Words(language)).sentence
      let tokens = sentence.split { !$0.isASCII || " .,;:()".contains($0) }.map(String.init)
      #expect(desk.isDisjoint(with: tokens), "\(sentence)")
      for word in ["press", "按", "再按", " again"] { #expect(!sentence.contains(word), "\(sentence)") }
    }
  }

  @Test("One insists with --insist, and takes back with rounds undo", arguments: Language.allCases)
  func ways(language: Language) {
    let words = Words(language)
    #expect(Complaint(Refusal.doubtful([.unlikely([.putOff])]), words).sentence.contains("--insist"))
    #expect(Complaint(Refusal.gone(.touch, key: "7K2QM4"), words).sentence.contains("rounds undo"))
  }
}
