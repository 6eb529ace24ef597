import Foundation
import TestSupport
import Testing

@Suite("Comments in the sources")
struct CommentTests {
  /// Requirements of protocols declared elsewhere: their documentation is there.
  private static let elsewhere: Set<String> = [
    "==", "<", "hash(into", "encode(to", "init(from", "init(rawValue", "rawValue", "allCases", "id",
    "description",
    "makeIterator(", "next(", "startIndex", "endIndex", "index(after", "index(before", "configuration",
    "run(",
    "validate(", "main(", "defaultValueDescription", "init(argument", "init(stringLiteral",
  ]

  /// What needs a comment and has none: a name other modules see, or a type.
  /// What its own module alone sees may be explained by what it stands in, as a
  /// property or a case may be by its type; a witness is by its protocol.
  private func unexplained(in sources: [String: String]) -> [String] {
    let files = sources.mapValues(SwiftDeclaration.all(in:))
    let requirements = files.values.joined().filter { $0.owner?.kind == "protocol" }.map(\.name)
    let witnesses = Self.elsewhere.union(requirements)
    return files.flatMap { file, declarations in
      declarations.filter { each in
        if each.isDocumented || each.isPrivate || (each.isStored && !each.isPublic) { return false }
        guard each.owner?.kind != "protocol" else { return true }
        if witnesses.contains(each.name) { return false }
        let mayStandUnderOwner = each.isStored || !(each.isPublic || each.isType)
        return !(mayStandUnderOwner && each.owner?.isCommented ?? false)
      }.map { "\(file):\($0.line): \($0.kind) \($0.name)" }
    }.sorted()
  }

  @Test("What others see says what it is, if neither its type nor a protocol does")
  func sources() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources")
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path).filter {
      $0.hasSuffix(".swift")
    }
    #expect(names.count > 300)
    let sources = try names.map {
      ($0, try String(contentsOf: root.appendingPathComponent($0), encoding: .utf8))
    }
    let silent = unexplained(in: Dictionary(uniqueKeysWithValues: sources))
    #expect(silent.isEmpty, "\(silent.joined(separator: "\n"))")
  }

  @Test(
    "A new public function, type, or property that is worked out has to say what it is",
    arguments: [
      "/// A.\npublic struct A {\n  public func b() {\n    let c = 1\n  }\n}",
      "/// A.\nstruct A {\n  struct B {\n  }\n}", "/// A.\npublic enum A {\n  public var b: Int { 1 }\n}",
      "public struct A {}", "extension Int {\n  func b(\n    c: Int\n  ) {\n    let d = 1\n  }\n}",
      "/// A.\nprotocol P {\n  func b()\n}",
    ])
  func needed(source: String) { #expect(unexplained(in: ["A": source]).count == 1) }

  @Test(
    "Nothing more is asked of what is private, stored in what says what it is, or asked for by a protocol",
    arguments: [
      "/// A.\npublic struct A {\n  public let b: Int\n  public var c = 1\n}",
      "/// A.\npublic enum A {\n  case b, c\n  private func d() {}\n}",
      "// Ints.\nextension Int {\n  var b: Int { 1 }\n}",
      "/// P.\nprotocol P {\n  /// B.\n  func b()\n}\n/// A.\npublic struct A: P {\n  public func b() {}\n}",
    ])
  func notNeeded(source: String) { #expect(unexplained(in: ["A": source]).isEmpty) }
}
