/// The short name a record has in files, on the command line and in links from
/// other records: six characters of Crockford's base 32 (`7K2QM4`), with the
/// noun it belongs to in the type.
public struct ID<Noun>: Hashable, Comparable, Sendable {
  /// The 30 bits the six characters spell.
  public let code: UInt32

  /// The ID with those lowest 30 bits.
  @inlinable
  public init(code: UInt32) { self.code = code & 0x3FFF_FFFF }

  /// The ID those six characters spell, or nil if they spell none. Small
  /// letters are taken; so are I and L for 1 and O for 0, as Crockford says.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard let id = bytes.withUnsafeBufferPointer(ID.init(bytes:)) else { return nil }
    self = id
  }

  /// The ID those bytes spell, or nil; as `init(_:)` does.
  public init?(bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 6 else { return nil }
    var code: UInt32 = 0
    for byte in bytes {
      let value = crockfordValue(of: byte)
      guard value < 32 else { return nil }
      code = code << 5 | UInt32(value)
    }
    self.code = code
  }

  /// The six characters, in capitals.
  public var text: String {
    var shift: UInt32 = 30
    return String(
      unsafeUninitializedCapacity: 6
    ) { buffer in
      for index in 0..<6 {
        shift -= 5
        buffer[index] = crockfordLetters[Int(code >> shift & 31)]
      }
      return 6
    }
  }

  /// Whether they spell the same.
  @inlinable
  public static func == (left: ID, right: ID) -> Bool { left.code == right.code }

  /// Ordered as the characters are: only so that equals come out in one order.
  public static func < (left: ID, right: ID) -> Bool { left.code < right.code }
}

extension ID: CustomStringConvertible {
  /// The six characters.
  public var description: String { text }
}

private let crockfordLetters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

/// The value of a byte as a Crockford digit, 255 for what is none.
@inline(__always)
private func crockfordValue(of byte: UInt8) -> UInt8 {
  guard byte < 128 else { return 255 }
  return crockfordDigits.utf8Start[Int(byte)] &- 0x20
}

/// The value of each ASCII character as a digit, plus 32; `~` for what is
/// none. A static string needs no check whether it has been made already.
private let crockfordDigits: StaticString =
  """
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ !\"#$%&'()~~~~~~\
  ~*+,-./01!23!45 6789:~;<=>?~~~~~~*+,-./01!23!45 6789:~;<=>?~~~~~
  """

/// Where new IDs come from: evenly spread 30-bit numbers. The executable
/// draws from the system, tests from a seed.
public protocol IDSource: Sendable {
  /// The next number; only its lowest 30 bits are used.
  mutating func draw() -> UInt32
}
