internal import SalesBook
internal import Screens

// Columns by what they hold: people read thousands in threes and words of their language, programs plain decimals and
// keywords.
extension Report.Column {
  /// A column of amounts of whatever currency another column names; empty where there is none.
  static func money(
    _ key: String, isOnlyForPrograms: Bool = false, _ amount: @escaping (Row) -> Money?
  ) -> Self {
    .number(key, isOnlyForPrograms: isOnlyForPrograms, forPeople: { amount($0)?.tabular ?? "" }) {
      amount($0)?.decimal ?? ""
    }
  }

  /// A column of sums in several currencies, as people read them. Programs have a column for each currency besides.
  static func sums(_ key: String, _ words: Words, _ amounts: @escaping (Row) -> [Money]) -> Self {
    .text(
      key,
      forPeople: { row in
        amounts(row).filter { $0.minor != 0 }.map { words.money($0) }.joined(separator: " + ")
      }
    ) { amounts($0).inWords }.uncut
  }

  /// The same sums for programs: a column of plain decimals for each currency, named `owed-CNY`.
  static func each(
    of currencies: [Currency], _ key: String, _ amounts: @escaping (Row) -> [Money]
  ) -> [Self] {
    currencies.map { currency in
      .number("\(key)-\(currency.letters)") { row in
        amounts(row).first { $0.currency == currency && $0.minor != 0 }?.decimal ?? ""
      }.besidesTables
    }
  }

  /// A column of keywords; in a table their words.
  static func word<Choice: Spoken & RawRepresentable>(
    _ key: String, _ words: Words, _ choice: @escaping (Row) -> Choice?
  ) -> Self where Choice.RawValue == String {
    .text(key, forPeople: { choice($0).map { words.name(of: $0) } ?? "" }) { choice($0)?.rawValue ?? "" }
  }

  /// A column of several keywords; in a table their words.
  static func words<Choice: Spoken & RawRepresentable>(
    _ key: String, _ words: Words, separator: String = " ", _ choices: @escaping (Row) -> [Choice]
  ) -> Self where Choice.RawValue == String {
    .text(
      key,
      forPeople: { choices($0).map { words.name(of: $0) }.joined(separator: words.general.comma) }
    ) { choices($0).map(\.rawValue).joined(separator: separator) }
  }

  /// A column that says yes or no, or nothing.
  static func flag(_ key: String, _ words: Words, _ isSo: @escaping (Row) -> Bool?) -> Self {
    .text(key, forPeople: { isSo($0).map { HeadWords(language: words.language).flag($0) } ?? "" }) {
      isSo($0).map { $0 ? "yes" : "no" } ?? ""
    }
  }
}

extension Sequence where Element == Currency {
  /// Each once, the main one first.
  func columns(main: Currency) -> [Currency] {
    [main] + Set(self).subtracting([main]).sorted { $0.letters < $1.letters }
  }
}
