/// The name of a time zone as the IANA database has them: `Asia/Shanghai`.
///
/// Whatever says one (a file, the environment, a book) is not believed to be
/// one before it looks like one: a zone is read by its name below the folder
/// of zones, and a name must not lead out of it.
public struct ZoneName: Hashable, Sendable {
  /// The name.
  public let text: String

  /// What a new book goes by where nothing tells another.
  public static let usual = ZoneName(name: "Asia/Shanghai")

  private init(name: String) { text = name }

  /// A name of that shape: letters, digits and `_+-`, in parts by `/`; nil for
  /// what cannot be one (`/etc/passwd`, `../x`, `CST-8:30`).
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard text.utf8.count <= 64, (1...3).contains(parts.count), parts.allSatisfy(ZoneName.isPart) else {
      return nil
    }
    self.text = text
  }

  private static func isPart(_ part: Substring) -> Bool {
    guard let first = part.utf8.first, ZoneName.isLetter(first) else { return false }
    return part.utf8.allSatisfy {
      isLetter($0) || (0x30...0x39).contains($0) || $0 == 0x5F || $0 == 0x2B || $0 == 0x2D
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// The zone of the database that somebody means: by its name in any case,
  /// blanks for `_`, or by its place alone where only one zone has it
  /// (`taipei`); nil if there is none.
  public init?(typed text: String) {
    let wanted = ZoneName.folded(text)
    guard let name = ZoneName.known[wanted] ?? ZoneName.places[wanted] else { return nil }
    self.text = name
  }

  /// Whether the database has it.
  public var isKnown: Bool { ZoneName.known[ZoneName.folded(text)] == text }

  private static func folded(_ text: String) -> String {
    String(text.lowercased().map { $0 == " " ? "_" : $0 })
  }

  /// The names by how they are folded.
  private static let known: [String: String] = Dictionary(
    database.flatMap { region, places in
      places.split(whereSeparator: \.isWhitespace).map { region.isEmpty ? String($0) : "\(region)/\($0)" }
    }.map { (folded($0), $0) }, uniquingKeysWith: { first, _ in first })

  /// The names of places that only one zone has, by how they are folded.
  private static let places: [String: String] = {
    let byPlace = Dictionary(grouping: known.values) { name in
      folded(name.split(separator: "/").last.map(String.init) ?? name)
    }
    return byPlace.compactMapValues { $0.count == 1 ? $0[0] : nil }
  }()
}

extension ZoneName {
  /// The zone a machine tells: by the variable `TZ`, by the text of
  /// `/etc/timezone`, or by where the link `/etc/localtime` leads; nil if none
  /// of them names one of the database.
  public init?(variable: String?, file: String?, link: String?) {
    let told = [variable, file, link].compactMap { $0.flatMap(ZoneName.told) }
    guard let first = told.first else { return nil }
    self = first
  }

  /// The zone one of them names: `:Asia/Taipei`, `/usr/share/zoneinfo/Asia/Taipei`.
  private static func told(_ text: String) -> ZoneName? {
    var name = Substring(text.split(whereSeparator: \.isNewline).first ?? "")
    if name.hasPrefix(":") { name.removeFirst() }
    if let folder = name.firstRange(of: "zoneinfo/") { name = name[folder.upperBound...] }
    for other in ["posix/", "right/"] where name.hasPrefix(other) { name.removeFirst(other.count) }
    guard let zone = ZoneName(String(name).trimmedOfBlanks), zone.isKnown else { return nil }
    return zone
  }
}

extension String {
  fileprivate var trimmedOfBlanks: String {
    var rest = self[...].drop { $0 == " " || $0 == "\t" }
    while let last = rest.last, last == " " || last == "\t" { rest.removeLast() }
    return String(rest)
  }
}
