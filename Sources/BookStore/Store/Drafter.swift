/// Whose half-typed entries are kept: of a user, in whosever name they write.
public struct Drafter: Equatable, Sendable {
  /// Login of the real user, whose files they are.
  public let user: String
  /// Login of whom they write as.
  public let login: String

  /// That user, as that colleague; themselves if none is named.
  public init(user: String, as login: String? = nil) {
    (self.user, self.login) = (user, login ?? user)
  }

  /// The same in one text: no login has a slash in it.
  var text: String { login == user ? user : "\(user)/\(login)" }

  /// What the names of all their files begin with: no two drafters share it.
  ///
  /// Small letters and digits stand for themselves, every other byte for its number, so that no file system folds two
  /// into one. Of what would be too long for a name the rest is told by its checksum; the file itself names its drafter.
  var fileStem: String {
    let safe = text.utf8.map { byte in
      Drafter.plain.contains(byte) ? String(UnicodeScalar(byte)) : "=" + Drafter.hex(byte)
    }.joined()
    let name = safe.utf8.count <= Drafter.longest ? safe : "\(safe.prefix(Drafter.longest))~\(sum)"
    return "draft-\(name)-"
  }

  /// Where an earlier version kept them, which folded logins.
  var earlierFile: String {
    let name = login.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" }
    return "draft-\(String(name)).rec"
  }

  private var sum: String { Checksum.of(Array(text.utf8)) }

  private static let plain = Set("abcdefghijklmnopqrstuvwxyz0123456789".utf8)
  private static let longest = 64

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return digits.utf8.count < 2 ? "0" + digits : digits
  }
}
