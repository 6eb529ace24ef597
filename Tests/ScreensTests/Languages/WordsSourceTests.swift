import Foundation
import TestSupport
import Testing

@Suite("Words where they are written")
struct WordsSourceTests {
  /// A file of a target, by its path below Sources.
  struct File {
    let path: String
    let source: SwiftSource
    var name: String { String(path.split(separator: "/").last ?? "") }
    var isWords: Bool { name.hasSuffix("Words.swift") }
  }

  static let files: [File] = ["Screens", "SampleBook", "rounds"].flatMap { target in
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")
    let paths = FileManager.default.enumerator(atPath: sources.appendingPathComponent(target).path)
    return (paths?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".swift") }.compactMap { path in
      let file = sources.appendingPathComponent("\(target)/\(path)")
      return (try? String(contentsOf: file, encoding: .utf8)).map {
        File(path: "\(target)/\(path)", source: SwiftSource($0))
      }
    }
  }

  /// Whether a text has a Chinese character in it.
  private func isHan(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x3400...0x9FFF).contains($0.value) || $0.value >= 0x20000 }
  }

  /// Files of words that people type, in whatever language, and nobody is told.
  private static let typed: Set = ["UsageWords.swift", "CalledWords.swift"]

  /// Where Chinese may stand: the words of commands stand in their literals.
  private func mayBeChinese(_ file: File) -> Bool {
    file.isWords || file.path.hasPrefix("SampleBook/")
      || file.path.hasPrefix("Screens/") && file.name.hasSuffix("Commands.swift")
  }

  @Test("Chinese stands in files of words, in those of commands and in the sample book alone")
  func wall() {
    #expect(WordsSourceTests.files.count > 150)
    for file in WordsSourceTests.files where !mayBeChinese(file) {
      for literal in file.source.literals where isHan(literal.text) {
        Issue.record("\(file.path):\(literal.line): \(literal.text)")
      }
    }
  }

  @Test("All that stands in files of words is said in every language")
  func notation() {
    for file in WordsSourceTests.files where file.isWords && !WordsSourceTests.typed.contains(file.name) {
      let said = file.source.said.reduce(0) { count, said in
        count + said.arguments.joined().count { isHan($0) }
      }
      #expect(said == file.source.literals.count { isHan($0.text) }, "\(file.path)")
    }
  }

  @Test("Nothing said is empty in any language, and each Chinese keeps to its own characters")
  func texts() {
    let onlySimplified = Set("户联记录应单发据账划换时间电话费邮现员财务职来数负责归档额优点级达进处没还这个张笔项题议转汇对冲")
    let onlyTraditional = Set("戶聯錄應單發據帳劃換時間電話費郵現員財務職來數負責歸檔額優點級達進處沒還這個張筆項題議轉匯對沖衝")
    for file in WordsSourceTests.files {
      for said in file.source.said {
        let place = "\(file.path):\(said.line)"
        // The desk, too, has a `say`: what it puts on its status line.
        guard said.arguments.count == 3 else {
          #expect(!file.isWords, "\(place)")
          continue
        }
        for texts in said.arguments where !texts.isEmpty {
          #expect(!texts.joined().isEmpty, "\(place)")
          #expect(!said.isWhole || texts.count > 1 || texts[0].first != " ", "\(place)")
        }
        #expect(onlyTraditional.isDisjoint(with: said.arguments[1].joined()), "\(place)")
        #expect(onlySimplified.isDisjoint(with: said.arguments[2].joined()), "\(place)")
      }
    }
  }

  @Test("Every language quotes in its own marks")
  func quotes() {
    let (curved, cornered) = (Set("“”‘’"), Set("「」『』"))
    for file in WordsSourceTests.files {
      for said in file.source.said where said.arguments.count == 3 {
        let foreign = [curved.union(cornered), cornered, curved]
        for (argument, marks) in zip(said.arguments, foreign) {
          #expect(marks.isDisjoint(with: argument.joined()), "\(file.path):\(said.line)")
        }
      }
    }
  }
}
