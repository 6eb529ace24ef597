/// An encoding a text file may be in.
public enum TextEncoding: String, Sendable, CaseIterable {
  /// UTF-8, ASCII included.
  case utf8 = "utf-8"
  /// UTF-16 in either byte order.
  case utf16 = "utf-16"
  /// GB 18030, and with it GBK and GB 2312: what spreadsheets in mainland China save.
  case gb18030
  /// Big5 with the Hong Kong characters: what spreadsheets in Taiwan and Hong Kong save.
  case big5
  /// What spreadsheets in the west of Europe and in America save.
  case windows1252 = "windows-1252"
  /// What spreadsheets in Japan save.
  case shiftJIS = "shift-jis"

  /// Its name for the system's converter; nil for what needs none.
  var converter: String? {
    switch self {
    case .utf8, .utf16: nil
    case .gb18030: Iconv.gb18030
    case .big5: Iconv.big5
    case .windows1252: "WINDOWS-1252"
    case .shiftJIS: "CP932"
    }
  }
}

/// The system's iconv does not know an encoding.
public struct EncodingUnavailable: Error, Sendable, Equatable {
  /// The encoding by iconv's name.
  public let name: String
}

/// Bytes that are no character in the encoding of their file.
public struct InvalidBytes: Sendable, Equatable {
  /// The line they stand on, from 1.
  public let line: Int
  /// How many places of that line are so.
  public internal(set) var count: Int
}

/// A file's text as UTF-8, and how it was read.
public struct DecodedText: Sendable, Equatable {
  /// The text in UTF-8 without a byte-order mark; U+FFFD stands for what is no character.
  public let bytes: [UInt8]
  /// The encoding it was read in.
  public let encoding: TextEncoding
  /// Why that encoding.
  public let evidence: Evidence
  /// The lines with bytes that are no character, in order.
  public let invalid: [InvalidBytes]

  /// What decided for an encoding.
  public enum Evidence: Sendable, Equatable {
    /// The caller said so.
    case given
    /// The file begins with the mark of the encoding.
    case byteOrderMark
    /// Every byte is valid UTF-8.
    case validUTF8
    /// All but a few characters are valid UTF-8.
    case nearlyUTF8
    /// Every other byte is zero.
    case zeroBytes
    /// How much the text looks like frequent Chinese when read in each, in hundredths.
    case frequency(gb18030: Int, big5: Int)
    /// It makes no Chinese, and its bytes beyond ASCII are letters with accents, each among plain ones.
    case accents
    /// It makes Japanese, kana among them.
    case kana
  }

  /// Decodes a file, finding its encoding out unless it is given.
  public init(_ file: [UInt8], as given: TextEncoding? = nil) throws(EncodingUnavailable) {
    let mark = ByteOrderMark(of: file)
    let finding = if let given { (given, Evidence.given) } else { try EncodingGuess.of(file, mark) }
    let rest = file[(mark?.length ?? 0)...]
    let (text, invalid) =
      switch finding.0 {
      case .utf8: Utf8.repaired(rest)
      case .utf16: try Iconv.utf8(rest, from: Self.isBigEnd(file, mark) ? "UTF-16BE" : "UTF-16LE")
      default: try Iconv.utf8(rest, from: finding.0.converter ?? Iconv.gb18030)
      }
    bytes = text
    encoding = finding.0
    evidence = finding.1
    self.invalid = invalid
  }

  private static func isBigEnd(_ file: [UInt8], _ mark: ByteOrderMark?) -> Bool {
    (mark ?? EncodingGuess.byteOrder(of: file)) == .utf16BigEnd
  }
}

/// The bytes at the head of a file that tell its encoding.
enum ByteOrderMark {
  /// EF BB BF.
  case utf8
  /// FF FE.
  case utf16LittleEnd
  /// FE FF.
  case utf16BigEnd

  /// The mark a file begins with.
  init?(of file: [UInt8]) {
    if file.starts(with: [0xEF, 0xBB, 0xBF]) {
      self = .utf8
    } else if file.starts(with: [0xFF, 0xFE]) {
      self = .utf16LittleEnd
    } else if file.starts(with: [0xFE, 0xFF]) {
      self = .utf16BigEnd
    } else {
      return nil
    }
  }

  /// Its bytes.
  var length: Int { self == .utf8 ? 3 : 2 }
}
