internal import PinyinNames

extension Language {
  /// What people write who keep their books in a currency, where nobody says otherwise.
  public init(usualWith currency: Currency) {
    switch currency.letters {
    case "CNY": self = .simplifiedChinese
    case "TWD", "HKD", "MOP": self = .traditionalChinese
    default: self = .english
    }
  }
}

extension Policy {
  /// The language of letters to a customer (domain §4): what the dossier says; else that of its name's script;
  /// else the book's. Whoever reads the screen has no say in it.
  public func letterLanguage(to customer: Customer) -> Language {
    customer.language ?? language(ofName: customer.name) ?? letterLanguage
  }

  /// Nil for a name in neither Chinese nor Latin letters.
  private func language(ofName name: String) -> Language? {
    switch HanScript(of: name) {
    case .simplified: return .simplifiedChinese
    case .traditional: return .traditionalChinese
    case .shared:
      return [letterLanguage, Language(usualWith: currency)].first { !$0.isLatin }
        ?? .simplifiedChinese
    case nil:
      return name.unicodeScalars.contains { $0.isASCII && $0.properties.isAlphabetic } ? .english : nil
    }
  }
}
