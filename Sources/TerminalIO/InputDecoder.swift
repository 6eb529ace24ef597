public import TextCanvas

/// Bytes from the keyboard made into keys: UTF-8, the sequences of special keys, mouse and paste.
///
/// Bytes may arrive cut anywhere; what is incomplete is kept until the rest comes or the caller's
/// patience ends. ncurses is not used for this: it drops a character whose bytes arrive apart, and
/// merges clicks.
public struct InputDecoder: Sendable {
  /// Bytes not yet decoded, the first of them the beginning of something.
  var bytes: ArraySlice<UInt8> = []
  private var keys: ArraySlice<Key> = []
  /// Whether pasted text is coming in: what comes is text and no key until its end mark, however long that takes.
  private(set) var isPasting = false
  /// How many of the bytes kept were looked through for the end mark in vain.
  private var searched = 0
  /// Whether the terminal was asked where its cursor is: until it answers,
  /// what may be the answer is no key.
  public var expectsReport = false
  private var report: Position?

  /// A decoder that has seen nothing yet.
  public init() {}

  /// Whether `next` has a key to give.
  public var hasKey: Bool { !keys.isEmpty }

  /// The next complete key; nil when more bytes are needed.
  public mutating func next() -> Key? { keys.popFirst() }

  /// Where the terminal said its cursor is, if it has answered; once.
  public mutating func takeReport() -> Position? {
    defer { report = nil }
    return report
  }

  /// Takes bytes as they were read.
  public mutating func feed(_ input: some Sequence<UInt8>) {
    bytes.append(contentsOf: input)
    decode()
  }

  /// How many milliseconds to wait for the rest of what is incomplete before calling `giveUp`; nil if
  /// nothing is.
  ///
  /// A lone Esc byte is most likely the Esc key, so the wait is below what a person notices. The rest of
  /// a character or a sequence does come, though a bad line may take its time.
  public var patience: Int? {
    if isPasting { return nil }
    guard let first = bytes.first else { return nil }
    guard first == Byte.escape else { return 1000 }
    return switch bytes.count {
    case 1: 25
    case 2: 100
    default: 1000
    }
  }

  /// Takes what is incomplete for what it is: a lone Esc is the Esc key, half a character is U+FFFD, half
  /// a sequence is nothing, and a paste, which ends by itself or with the line, ends here.
  public mutating func giveUp() {
    if isPasting {
      finishPaste(length: bytes.count, terminator: 0)
    } else if bytes.first != Byte.escape {
      if !bytes.isEmpty { take(bytes.count, as: .character("\u{FFFD}")) }
    } else if bytes.count == 1 {
      take(1, as: .escape)
    } else if bytes.count == 2, let last = bytes.last {
      take(2, as: .alt(Character(Unicode.Scalar(last))))
    } else {
      take(bytes.count, as: nil)
    }
    decode()
  }

  /// Decodes as much as is complete.
  private mutating func decode() {
    while !bytes.isEmpty {
      let step = isPasting ? pastedText() : bytes.first == Byte.escape ? afterEscape() : character()
      switch step {
      case .incomplete: return
      case .key(let key, let length): take(length, as: key)
      case .report(let place, let length):
        take(length, as: nil)
        (report, expectsReport) = (place, false)
      case .beginPaste(let length):
        take(length, as: nil)
        isPasting = true
      case .endPaste(let length, let terminator): finishPaste(length: length, terminator: terminator)
      }
    }
    bytes = []
  }

  private mutating func take(_ count: Int, as key: Key?) {
    bytes.removeFirst(count)
    if let key { keys.append(key) }
    if keys.isEmpty { keys = [] }
  }

  private mutating func finishPaste(length: Int, terminator: Int) {
    let text = String(decoding: bytes.prefix(length), as: UTF8.self)
    (isPasting, searched) = (false, 0)
    take(length + terminator, as: .paste(text.withLineFeeds))
  }

  /// The text up to the end of the paste.
  private mutating func pastedText() -> Step {
    let terminator: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]  // ESC [ 201 ~
    var from = bytes.startIndex + searched
    // A mark of which some bytes are there is looked at again.
    defer { searched = max(0, bytes.count - terminator.count) }
    while let escape = bytes[from...].firstIndex(of: Byte.escape) {
      if bytes[escape...].starts(with: terminator) {
        return .endPaste(length: escape - bytes.startIndex, terminator: terminator.count)
      }
      from = escape + 1
    }
    return .incomplete
  }
}

extension InputDecoder {
  /// What the bytes at the front are.
  enum Step {
    /// The beginning of something.
    case incomplete
    /// So many bytes mean this key, or nothing.
    case key(Key?, length: Int)
    /// So many bytes say where the cursor is.
    case report(Position, length: Int)
    /// So many bytes say that pasted text follows.
    case beginPaste(length: Int)
    /// So many bytes of pasted text, and so many that say it ends.
    case endPaste(length: Int, terminator: Int)
  }

  /// Bytes with a meaning of their own.
  enum Byte {
    static let escape: UInt8 = 0x1B
    static let delete: UInt8 = 0x7F
  }

  /// A character, or a control character, at the front.
  private func character() -> Step {
    guard let first = bytes.first else { return .incomplete }
    if let control = Self.control(first) { return .key(control, length: 1) }
    let length = Self.utf8Length(first)
    let sequence = bytes.prefix(max(1, length))
    // A byte that cannot continue the character ends it; it begins the next one.
    if let wrong = sequence.dropFirst().firstIndex(where: { $0 & 0xC0 != 0x80 }) {
      return .key(.character("\u{FFFD}"), length: wrong - bytes.startIndex)
    }
    guard sequence.count >= length else { return .incomplete }
    let text = String(decoding: sequence, as: UTF8.self).unicodeScalars
    let scalar = text.count == 1 ? text.first ?? "\u{FFFD}" : "\u{FFFD}"
    return .key(.character(Character(scalar)), length: max(1, length))
  }

  /// The key of a control character; nil for any other byte.
  static func control(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x09: .tab
    case 0x0D: .enter
    case 0x08, Byte.delete: .backspace
    case Byte.escape: .escape
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x00, 0x1C...0x1F: .control(Character(Unicode.Scalar(byte + 0x40)))
    default: nil
    }
  }

  /// Bytes of the character this byte begins (RFC 3629); 0 for a byte that begins none.
  private static func utf8Length(_ first: UInt8) -> Int {
    switch first {
    case 0x00..<0x80: 1
    case 0xC2..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0..<0xF5: 4
    default: 0
    }
  }
}

extension String {
  /// The text with `\n` for the line ends terminals paste, which are `\r` mostly.
  fileprivate var withLineFeeds: String {
    String(map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 })
  }
}
