public import TextCanvas

/// A text being typed, and the place in it where the next letter goes.
///
/// Keys are those of readline as far as people know them; a key that edits
/// nothing is handed back to the form or prompt around it.
public struct LineEditor: Equatable, Sendable {
  /// How many lines the text may have.
  public enum Lines: Sendable {
    /// One: a line end pasted becomes a blank.
    case one
    /// As many as there are; Ctrl-J begins another.
    case many
  }

  /// What begins another line where there may be many.
  static let newLine = Key.control("j")

  /// How many lines the text may have.
  public let lines: Lines
  /// Earlier entries, latest first, for Up and Down.
  public var history: [String]
  /// The caret: before the character with this number, 0 to as many as there
  /// are.
  public private(set) var caret: Int
  private(set) var characters: [Character]
  private var recalled: Recall?
  private var cut = ""

  /// How far back Up has gone, and what stood there before.
  private struct Recall: Equatable {
    var index: Int
    var draft: String
  }

  /// An editor holding `text`, the caret behind it.
  public init(_ text: String = "", lines: Lines = .one, history: [String] = []) {
    self.lines = lines
    self.history = history
    characters = Array(LineEditor.kept(text, lines))
    caret = characters.count
  }

  /// What has been typed; setting it puts the caret behind it.
  public var text: String {
    get { String(characters) }
    set {
      characters = Array(LineEditor.kept(newValue, lines))
      caret = characters.count
    }
  }

  /// Does what the key means here; false if it is no editing key, or one with
  /// nothing to do, such as Up where there is no history.
  public mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .paste(let text): insert(text)
    case LineEditor.newLine where lines == .many: insert("\n")
    case .up: return moveLine(-1) || recall(1)
    case .down: return moveLine(1) || recall(-1)
    default: return move(key) || delete(key)
    }
    return true
  }

  /// Puts text in at the caret.
  public mutating func insert(_ text: String) {
    replace(caret..<caret, with: LineEditor.kept(text, lines))
    recalled = nil
  }

  /// Text without controls; a line end is kept or becomes a blank.
  private static func kept(_ text: String, _ lines: Lines) -> String {
    String(
      text.compactMap { character -> Character? in
        if character.isNewline { return lines == .many ? "\n" : " " }
        if character == "\t" { return " " }
        let isControl = character.unicodeScalars.contains { $0.properties.generalCategory == .control }
        return isControl ? nil : character
      })
  }

  /// Puts text in the place of some characters, the caret behind it. What is
  /// typed may join the letter before it (an accent does): so both are
  /// counted together again.
  private mutating func replace(_ range: Range<Int>, with text: String) {
    let before = String(characters[..<range.lowerBound]) + text
    characters = Array(before + String(characters[range.upperBound...]))
    caret = min(before.count, characters.count)
  }
}

// Moving the caret.
extension LineEditor {
  private mutating func move(_ key: Key) -> Bool {
    switch key {
    case .left, .control("b"): caret = max(0, caret - 1)
    case .right, .control("f"): caret = min(characters.count, caret + 1)
    case .home, .control("a"): caret = lineStart
    case .end, .control("e"): caret = lineEnd
    case .alt("b"): caret = wordStart
    case .alt("f"): caret = wordEnd
    default: return false
    }
    return true
  }

  private var lineStart: Int { characters[..<caret].lastIndex(of: "\n").map { $0 + 1 } ?? 0 }
  private var lineEnd: Int { characters[caret...].firstIndex(of: "\n") ?? characters.count }

  /// Where the word before the caret begins. Hanzi have no blanks between
  /// words: a run of them counts as one.
  private var wordStart: Int {
    var place = caret
    while place > 0, !characters[place - 1].isWordPart { place -= 1 }
    while place > 0, characters[place - 1].isWordPart { place -= 1 }
    return place
  }

  private var wordEnd: Int {
    var place = caret
    while place < characters.count, !characters[place].isWordPart { place += 1 }
    while place < characters.count, characters[place].isWordPart { place += 1 }
    return place
  }

  /// Moves a line up or down, as many characters in as before; false on the
  /// first and the last line.
  private mutating func moveLine(_ step: Int) -> Bool {
    let column = caret - lineStart
    let target = step < 0 ? lineStart - 1 : lineEnd + 1
    guard (0...characters.count).contains(target) else { return false }
    caret = target
    caret = min(lineStart + column, lineEnd)
    return true
  }

  /// Goes back (1) or forth (-1) in the history; past its latest entry stands
  /// what was being typed.
  private mutating func recall(_ step: Int) -> Bool {
    let index = (recalled?.index ?? -1) + step
    guard history.indices.contains(index) || index == -1 && recalled != nil else { return !history.isEmpty }
    let draft = recalled?.draft ?? text
    text = index == -1 ? draft : history[index]
    recalled = index == -1 ? nil : Recall(index: index, draft: draft)
    return true
  }
}

// Taking text away. What was cut comes back with Ctrl-Y.
extension LineEditor {
  private mutating func delete(_ key: Key) -> Bool {
    switch key {
    case .backspace: remove(max(0, caret - 1)..<caret)
    case .delete, .control("d"): remove(caret..<min(characters.count, caret + 1))
    case .control("k"): cut(caret..<lineEnd)
    case .control("u"): cut(lineStart..<caret)
    case .control("w"): cut(wordStart..<caret)
    case .control("y"): insert(cut)
    default: return false
    }
    return true
  }

  private mutating func remove(_ range: Range<Int>) {
    replace(range, with: "")
    recalled = nil
  }

  private mutating func cut(_ range: Range<Int>) {
    if !range.isEmpty { cut = String(characters[range]) }
    remove(range)
  }
}

extension Character {
  fileprivate var isWordPart: Bool { isLetter || isNumber || self == "_" }
}
