/// A language the screens speak.
public enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case simplifiedChinese = "zh-Hans"
  case traditionalChinese = "zh-Hant"

  /// Whether it is written in Latin letters, as the names of commands are.
  var isLatin: Bool {
    switch self {
    case .english: true
    case .simplifiedChinese, .traditionalChinese: false
    }
  }

  /// The language a BCP 47 tag or a POSIX locale names (`zh-Hant`,
  /// `zh_CN.UTF-8`), or nil for one we do not speak and for `C`.
  public init?(tag: some StringProtocol) {
    let name = tag.lowercased().prefix { $0 != "." && $0 != "@" }
    let parts = name.split { $0 == "-" || $0 == "_" }
    switch parts.first {
    case "en": self = .english
    case "zh" where parts.contains("hans"): self = .simplifiedChinese
    case "zh" where !["hant", "tw", "hk", "mo"].filter({ parts.contains($0) }).isEmpty:
      self = .traditionalChinese
    case "zh": self = .simplifiedChinese
    default: return nil
    }
  }

  /// The language the first of these tags that names one means; English if
  /// none does.
  public static func preferred(_ tags: [String?]) -> Language {
    tags.lazy.compactMap { $0.flatMap { Language(tag: $0) } }.first ?? .english
  }
}
