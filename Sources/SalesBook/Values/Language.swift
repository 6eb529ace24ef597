internal import PinyinNames

/// A language that is spoken here: on screens, and in letters.
public enum Language: String, Keyword {
  case english = "en"
  case simplifiedChinese = "zh-Hans"
  case traditionalChinese = "zh-Hant"

  /// Whether it is written in Latin letters, as the names of commands are.
  public var isLatin: Bool {
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

  /// The language somebody means who types or writes it: its tag, or its name in one of them.
  public init?(named text: String) {
    let name = HalfWidth.text(text).trimmingPrefix { $0 == " " }.lowercased()
    if let known = Language(tag: name) ?? Language.names[name] { self = known } else { return nil }
  }

  private static let names: [String: Language] = {
    let names: [Language: [String]] = [
      .english: ["english", "英文", "英语", "英語"],
      .simplifiedChinese: ["chinese", "simplified chinese", "简体", "简体中文", "中文", "中文(简体)", "简中", "汉语"],
      .traditionalChinese: [
        "traditional chinese", "繁体", "繁體", "繁体中文", "繁體中文", "中文(繁體)", "中文(繁体)", "繁中", "正體中文",
      ],
    ]
    return Dictionary(uniqueKeysWithValues: names.flatMap { language, names in names.map { ($0, language) } })
  }()

  /// The language the first of these tags that names one means; English if
  /// none does.
  public static func preferred(_ tags: [String?]) -> Language {
    tags.lazy.compactMap { $0.flatMap { Language(tag: $0) } }.first ?? .english
  }
}
