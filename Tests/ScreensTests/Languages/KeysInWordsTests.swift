import SalesBook
import TestSupport
import Testing
import TextCanvas

@testable import Screens

@Suite("No key stands in the words themselves")
struct KeysInWordsTests {
  /// Keys named in all languages at once: a letter that stands alone in English
  /// may be a word, but hardly one of Chinese too.
  static func keys(in spellings: [String]) -> Set<String> {
    let each = spellings.map { Set(tokens(of: $0).filter(isKey)) }
    return each.dropFirst().reduce(each.first ?? []) { $0.intersection($1) }
  }

  /// What a key is called, or the palette's line of a command. A digit may be a
  /// number, unless it is a command's key.
  private static func isKey(_ token: String) -> Bool {
    if token.first == ":", Command.named(String(token.dropFirst())) != nil { return true }
    return Key(name: token) != nil && (Int(token) == nil || digits.contains(token))
  }

  private static let digits = Set(Command.all.flatMap { $0.keys + $0.keysInSome })

  /// What stands by itself in a text, Chinese aside; what stands at an
  /// interpolation (`\()`) belongs to it.
  private static func tokens(of text: String) -> [String] {
    // A sign within brackets, between two words, is a sign of arithmetic.
    let plain = text.replacing("\\()", with: "\u{1}")
      .replacing(#/\([^()]* [-+] [^()]*\)/#) { $0.output.filter { !"+-".contains($0) } }
    return plain.split { $0 == " " || !$0.isASCII }.map(trimmed).flatMap { run in
      run.count > 1 ? run.split(separator: "/").map { String($0) } : [run]
    }
  }

  /// Without what a sentence puts around a word.
  private static func trimmed(_ run: Substring) -> String {
    var run = run
    while run.count > 1, let last = run.last, ",.;:!?)\"".contains(last) { run.removeLast() }
    while run.count > 1, let first = run.first, "(\"".contains(first) { run.removeFirst() }
    return String(run)
  }

  @Test("Nothing said in files of words names one")
  func words() {
    for file in WordsSourceTests.files {
      for said in file.source.said where said.arguments.count == 3 {
        let keys = KeysInWordsTests.keys(in: said.arguments.map { $0.joined(separator: "，") })
        #expect(keys.isEmpty, "\(file.path):\(said.line): \(keys.sorted())")
      }
    }
  }

  @Test("No command's words name one", arguments: Command.all)
  func commands(command: Command) {
    let texts = Language.allCases.map { command.text(in: $0) }
    for spellings in [
      texts.map(\.name), texts.map { $0.help({ Command.named($0).map { _ in "，" } }, layer: { _ in "，" }) },
    ] {
      #expect(KeysInWordsTests.keys(in: spellings).isEmpty, "\(spellings)")
    }
    #expect(texts.allSatisfy { !$0.help({ Command.named($0).map { _ in "，" } }).contains("{") })
  }

  @Test(
    "One that did would be found",
    arguments: [
      (["Nothing planned; a plans a follow-up", "没有跟进计划；按 a 新增"], ["a"]),
      (["No customer chosen; 1 goes to the list", "未选客户；按 1 到列表"], ["1"]),
      (["y \\()   n/Esc back", "y \\()   n/Esc 返回"], ["y", "n", "Esc"]),
      (["filter with /, then F keeps it", "用 / 筛选后按 F 保存"], ["/", "F"]),
      (["h and l turn days, [ and ] months.", "h、l 换日，[、] 换月。"], ["h", "l", "[", "]"]),
      (["\\() is judged (:judge judges anew)", "\\()（用 :judge 重新定性）"], [":judge"]),
      (["Enter save  Ctrl-J new line", "Enter 保存  Ctrl-J 换行"], ["Enter", "Ctrl-J"]),
      (["\\()x\\(); over 8 weeks (paid - due)", "\\()x\\()，未来 8 周 (付款日 - 到期日)"], []),
    ] as [([String], Set<String>)])
  func found(spellings: [String], keys: Set<String>) {
    #expect(KeysInWordsTests.keys(in: spellings) == keys)
  }
}
