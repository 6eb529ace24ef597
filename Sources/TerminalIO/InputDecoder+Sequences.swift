internal import TextCanvas

/// What follows an Esc byte: CSI and SS3 sequences (ECMA-48) as xterm, VTE, the Linux console, PuTTY and
/// tmux send them, or a character typed with Alt.
extension InputDecoder {
  /// The key that begins with the Esc byte at the front.
  func afterEscape() -> Step {
    guard let second = bytes.dropFirst().first else { return .incomplete }
    switch second {
    case UInt8(ascii: "["): return controlSequence()
    case UInt8(ascii: "O"): return singleShift()
    case Byte.delete, 0x08: return .key(.control("w"), length: 2)  // takes a word, both
    case 0x20...0x7E: return .key(.alt(Character(Unicode.Scalar(second))), length: 2)
    default: return .key(.escape, length: 1)  // two keys in one breath; the second speaks for itself
    }
  }

  /// `ESC [`, parameters, intermediates, and a last byte that tells the key.
  private func controlSequence() -> Step {
    let body = bytes.dropFirst(2)
    if body.first == UInt8(ascii: "[") { return linuxFunctionKey() }
    if body.first == UInt8(ascii: "M") { return oldMouse() }
    guard let end = body.firstIndex(where: { !(0x20...0x3F).contains($0) }) else {
      // Nothing a terminal sends is as long as this.
      return body.count > 64 ? .key(nil, length: bytes.count) : .incomplete
    }
    let length = end - bytes.startIndex
    guard (0x40...0x7E).contains(bytes[end]) else { return .key(nil, length: length) }
    let parameters = Parameters(body[..<end])
    if bytes[end] == UInt8(ascii: "~"), parameters[0] == 200 { return .beginPaste(length: length + 1) }
    if expectsReport, bytes[end] == UInt8(ascii: "R"), parameters[1] > 0 {
      let place = Position(row: max(0, parameters[0] - 1), column: parameters[1] - 1)
      return .report(place, length: length + 1)
    }
    return .key(Self.key(final: bytes[end], parameters), length: length + 1)
  }

  /// `ESC O` and one byte; a keypad in application mode sends its digits like that.
  private func singleShift() -> Step {
    guard let final = bytes.dropFirst(2).first else { return .incomplete }
    switch final {
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      return .key(.character(Character(Unicode.Scalar(final - 0x40))), length: 3)
    case UInt8(ascii: "M"): return .key(.enter, length: 3)
    case 0x20...0x7E: return .key(Self.letterKey(final), length: 3)
    default: return .key(.alt("O"), length: 2)
    }
  }

  /// `ESC [ [ A` to `E`: F1 to F5 of the Linux console.
  private func linuxFunctionKey() -> Step {
    guard let final = bytes.dropFirst(3).first else { return .incomplete }
    guard (0x41...0x45).contains(final) else { return .key(nil, length: 3) }
    return .key(.function(Int(final) - 0x40), length: 4)
  }

  /// `ESC [ M` and three bytes, 32 added to each: a click, from terminals without SGR 1006.
  private func oldMouse() -> Step {
    let report = Array(bytes.dropFirst(3).prefix(3))
    guard report.count == 3 else { return .incomplete }
    guard report.allSatisfy({ $0 >= 0x20 }) else { return .key(nil, length: 3) }
    let button = Int(report[0]) - 32
    let place = Position(row: max(0, Int(report[2]) - 33), column: max(0, Int(report[1]) - 33))
    return .key(Self.mouse(button, isRelease: button & 0x43 == 3, at: place), length: 6)
  }

  /// The key a control sequence tells by its last byte; nil for one that is no key.
  private static func key(final: UInt8, _ parameters: Parameters) -> Key? {
    switch final {
    case UInt8(ascii: "~"): return numberedKey(parameters[0])
    case UInt8(ascii: "Z"): return .backTab
    case UInt8(ascii: "M"), UInt8(ascii: "m"):
      guard parameters.isSGR else { return nil }
      let place = Position(row: max(0, parameters[2] - 1), column: max(0, parameters[1] - 1))
      return mouse(parameters[0], isRelease: final == UInt8(ascii: "m"), at: place)
    default: return parameters.isPrivate ? nil : letterKey(final)
    }
  }

  private static func letterKey(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final) - 0x4F)
    default: nil
    }
  }

  private static func numberedKey(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28, 29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: nil
    }
  }

  /// A click by xterm's button code; nil for a mere movement.
  private static func mouse(_ code: Int, isRelease: Bool, at place: Position) -> Key? {
    if code & 0x20 != 0 { return nil }
    if isRelease { return .mouse(.release, at: place) }
    return switch code & 0x43 {
    case 0: .mouse(.press, at: place)
    case 1: .mouse(.pressMiddle, at: place)
    case 2: .mouse(.pressRight, at: place)
    case 64: .mouse(.wheelUp, at: place)
    case 65: .mouse(.wheelDown, at: place)
    default: nil
    }
  }
}

/// The numbers of a control sequence.
private struct Parameters {
  private let numbers: [Int]
  /// `<`, `=`, `>` or `?` in front: the sequence belongs to a private convention.
  let isPrivate: Bool
  /// `<` in front: a click as SGR 1006 reports it.
  let isSGR: Bool

  init(_ bytes: ArraySlice<UInt8>) {
    isSGR = bytes.first == UInt8(ascii: "<")
    isPrivate = bytes.first.map { (0x3C...0x3F).contains($0) } ?? false
    numbers = bytes.drop { (0x3C...0x3F).contains($0) }
      .split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { digits in
        digits.reduce(0) { (0x30...0x39).contains($1) ? min($0 * 10 + Int($1) - 0x30, 99_999) : $0 }
      }
  }

  /// The number at a place; 0 if it was left out.
  subscript(index: Int) -> Int { numbers.indices.contains(index) ? numbers[index] : 0 }
}
