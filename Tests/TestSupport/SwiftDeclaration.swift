/// A declaration in a source laid out by `swift format`, as far as a test of its comment needs it. What
/// stands in the body of a function is none.
package struct SwiftDeclaration: Sendable {
  /// What it stands in, and whether a comment says what that is.
  package struct Owner: Sendable {
    /// `struct`, `extension` ...; empty for a body, in which nothing counts.
    package let kind: String
    /// Whether a comment stands over it.
    package let isCommented: Bool
    fileprivate let indent: Int
    fileprivate let isPrivate: Bool
  }

  package let kind: String
  /// Its name, with the first label if it is called with any: `init(key`.
  package let name: String
  /// The line it stands on, from 1.
  package let line: Int
  /// Whether other modules see it.
  package let isPublic: Bool
  /// Whether only its own file sees it.
  package let isPrivate: Bool
  /// Whether it is a case, or a property that is not worked out.
  package let isStored: Bool
  /// Whether `///` says what it is.
  package let isDocumented: Bool
  /// The type or extension it is a member of.
  package let owner: Owner?

  package var isType: Bool { ["struct", "class", "enum", "protocol", "actor"].contains(kind) }

  /// The declarations of a source, in their order.
  package static func all(in source: String) -> [SwiftDeclaration] {
    var reader = Reader()
    for line in source.split(separator: "\n", omittingEmptySubsequences: false) { reader.take(line) }
    return reader.found
  }

  private struct Reader {
    private static let kinds: Set<Substring> = [
      "func", "init", "subscript", "struct", "class", "enum", "protocol", "actor", "extension", "typealias",
      "associatedtype", "var", "let", "case",
    ]

    var found: [SwiftDeclaration] = []
    private var scopes: [Owner] = []
    private var comment: Substring?
    private var isInLiteral = false
    private var number = 0

    mutating func take(_ line: Substring) {
      number += 1
      if line.utf8.contains(UInt8(ascii: "\"")),
        line.split(separator: "\"\"\"", omittingEmptySubsequences: false).count % 2 == 0
      {
        isInLiteral.toggle()
      }
      let indent = line.utf8.prefix { $0 == UInt8(ascii: " ") }.count
      if isInLiteral || scopes.last.map({ $0.kind.isEmpty && indent > $0.indent }) ?? false { return }
      let text = line.dropFirst(indent)
      if text.hasPrefix("//") { return comment = text }
      if text.hasPrefix("#") || text.hasPrefix("@") && !text.contains(" ") { return }
      defer { comment = nil }
      // The rest of a head goes on where it began: `) throws -> Int {`.
      if text.isEmpty || text.hasPrefix(")") || text.hasPrefix("->") || text.hasPrefix("{") { return }
      while let last = scopes.last, last.indent >= indent { scopes.removeLast() }
      declare(text, indent)
    }

    private mutating func declare(_ text: Substring, _ indent: Int) {
      let words = text.split(separator: " ").drop { $0.hasPrefix("@") }
      guard let place = words.firstIndex(where: { Self.kinds.contains($0.prefix { $0.isLetter }) }),
        words[..<place].allSatisfy({ $0.allSatisfy { $0.isLowercase || $0 == "(" || $0 == ")" } })
      else { return }
      let (kind, modifiers) = (String(words[place].prefix { $0.isLetter }), words[..<place])
      let isPrivate =
        (scopes.last?.isPrivate ?? false) || modifiers.contains { $0 == "private" || $0 == "fileprivate" }
      let isComputed = kind == "var" && !text.contains(" = ") && (text.hasSuffix("{") || text.hasSuffix("}"))
      let declaration = SwiftDeclaration(
        kind: kind, name: Self.name(of: kind, words[place...]),
        line: number, isPublic: modifiers.contains { $0 == "public" || $0 == "package" },
        isPrivate: isPrivate,
        isStored: ["let", "case", "var"].contains(kind) && !isComputed,
        isDocumented: comment?.hasPrefix("///") ?? false, owner: scopes.last)
      if kind != "extension" { found.append(declaration) }
      let holdsMembers = declaration.isType || kind == "extension"
      scopes.append(
        Owner(
          kind: holdsMembers ? kind : "", isCommented: comment != nil, indent: indent, isPrivate: isPrivate))
    }

    /// With the first label of what is called by one; an operator has none.
    private static func name(of kind: String, _ words: ArraySlice<Substring>) -> String {
      let base = words.dropFirst().first?.prefix { !":(<{,".contains($0) } ?? ""
      if kind == "func", base.first.map({ !$0.isLetter }) ?? true { return String(base) }
      guard ["func", "init", "subscript"].contains(kind) else { return String(base) }
      let label = words.joined(separator: " ").drop { $0 != "(" }.dropFirst().prefix {
        $0.isLetter || $0 == "_"
      }
      return "\(kind == "func" ? base : kind[...])(\(label)"
    }
  }
}
