internal import PinyinNames

/// Where money of one currency is paid to: bank and account, as customers are told.
public struct PayTo: Equatable, Sendable {
  /// Of which money; nil is the main currency.
  public let currency: Currency?
  /// Bank, account and whatever else is needed.
  public let account: String

  /// `CNY ICBC Shanghai 1001; USD HSBC 400`: one a currency, without one of the main; nil where a currency
  /// stands twice or without an account.
  public static func list(_ text: String) -> [PayTo]? {
    let parts = text.split { ";；\n".contains($0) }.map { $0.split(separator: " ").flatMap(headed) }
    var found: [PayTo] = []
    for words in parts.filter({ !$0.isEmpty }).flatMap(apart) {
      let currency = currency(words[0])
      let account = words.dropFirst(currency == nil ? 0 : 1).joined(separator: " ")
      guard !account.isEmpty, !found.contains(where: { $0.currency == currency }) else { return nil }
      found.append(PayTo(currency: currency, account: account))
    }
    return found
  }

  /// As it stands in a book.
  static func text(_ list: [PayTo]) -> String {
    list.map { [$0.currency?.letters, $0.account].compactMap { $0 }.joined(separator: " ") }
      .joined(separator: "; ")
  }

  /// What begins with a currency may have others without a semicolon before them, each once.
  private static func apart(_ words: [String]) -> [[String]] {
    let heads = words.indices.filter { currency(words[$0]) != nil }
    guard heads.first == 0, Set(heads.map { currency(words[$0]) }).count == heads.count else {
      return [words]
    }
    return zip(heads, heads.dropFirst() + [words.count]).map { Array(words[$0..<$1]) }
  }

  /// A word that begins `USD:` as the two it is made of.
  private static func headed(_ word: Substring) -> [String] {
    guard let colon = word.firstIndex(where: { ":：".contains($0) }), currency(String(word[..<colon])) != nil
    else { return [String(word)] }
    return [word[..<colon], word[colon...].dropFirst()].filter { !$0.isEmpty }.map(String.init)
  }

  /// `USD`.
  private static func currency(_ word: String) -> Currency? {
    let letters = HalfWidth.text(word)
    guard letters == letters.uppercased(), let currency = Currency(letters), currency.isKnown else {
      return nil
    }
    return currency
  }
}

extension Policy {
  /// Where money of a currency is paid to; nil where the book does not say.
  public func account(for currency: Currency) -> String? {
    let own = payTo.first { $0.currency == currency }
    return (own ?? payTo.first { $0.currency == nil && currency == self.currency })?.account
  }
}
