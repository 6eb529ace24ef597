/// Swift source as far as tests of it need to see: its literals, and what is
/// `say`d in it.
package struct SwiftSource {
  /// A literal: what stands between its quotes, `\()` for an interpolation.
  package struct Literal: Sendable {
    /// Its text.
    package let text: String
    /// The line it ends on, from 1.
    package let line: Int
  }

  /// A call of `say`: the texts of each of its arguments.
  package struct Said: Sendable {
    /// The line it ends on, from 1.
    package let line: Int
    /// For each argument the literals in it, those of interpolations among them.
    package let arguments: [[String]]
    /// Whether it is all a property or function does, not part of a sentence.
    package let isWhole: Bool
  }

  private enum Token {
    case code(Character)
    case literal(Literal)
  }

  private var tokens: [Token] = []

  /// Reads source text.
  package init(_ text: String) {
    var scanner = Scanner(characters: Array(text))
    scanner.code(insideInterpolation: false)
    tokens = scanner.tokens
  }

  /// Its literals, in order; comments are none.
  package var literals: [Literal] {
    tokens.compactMap { if case .literal(let literal) = $0 { literal } else { nil } }
  }

  /// What is said in it.
  package var said: [Said] {
    let code = tokens.map { if case .code(let character) = $0 { character } else { "\"" as Character } }
    return code.indices.dropLast(4).compactMap { start in
      guard code[start..<start + 4] == ["s", "a", "y", "("] else { return nil }
      let before = code[..<start].last { !$0.isWhitespace }
      if start > 0, code[start - 1].isLetter { return nil }
      return call(from: start + 4, isWhole: before == "{")
    }
  }

  private func call(from start: Int, isWhole: Bool) -> Said {
    var (arguments, depth, line) = ([[String]](), 0, 0)
    arguments.append([])
    for token in tokens[start...] {
      switch token {
      case .literal(let literal):
        arguments[arguments.count - 1].append(literal.text)
        line = literal.line
      case .code("("), .code("["), .code("{"): depth += 1
      case .code(")") where depth == 0: return Said(line: line, arguments: arguments, isWhole: isWhole)
      case .code(")"), .code("]"), .code("}"): depth -= 1
      case .code(",") where depth == 0: arguments.append([])
      case .code: break
      }
    }
    return Said(line: line, arguments: arguments, isWhole: isWhole)
  }

  private struct Scanner {
    let characters: [Character]
    var place = 0
    var line = 1
    var tokens: [Token] = []

    func sees(_ text: String) -> Bool { characters[place...].starts(with: text) }

    mutating func step(_ count: Int = 1) {
      for character in characters[place..<min(place + count, characters.count)] where character.isNewline {
        line += 1
      }
      place += count
    }

    /// Goes over code, to its end or over the parenthesis that ends an interpolation.
    mutating func code(insideInterpolation: Bool) {
      var depth = 0
      while place < characters.count {
        if sees("//") {
          while place < characters.count, !characters[place].isNewline { step() }
        } else if sees("\"") {
          literal(sees("\"\"\"") ? "\"\"\"" : "\"")
        } else {
          if insideInterpolation {
            depth += characters[place] == "(" ? 1 : characters[place] == ")" ? -1 : 0
          } else {
            tokens.append(.code(characters[place]))
          }
          step()
          if depth < 0 { return }
        }
      }
    }

    /// Goes over a literal; those of its interpolations come before it.
    mutating func literal(_ quote: String) {
      var text = ""
      step(quote.count)
      while place < characters.count, !sees(quote) {
        if sees("\\(") {
          step(2)
          text += "\\()"
          code(insideInterpolation: true)
        } else {
          let count = characters[place] == "\\" ? 2 : 1
          text += String(characters[place..<min(place + count, characters.count)])
          step(count)
        }
      }
      step(quote.count)
      tokens.append(.literal(Literal(text: text, line: line)))
    }
  }
}
