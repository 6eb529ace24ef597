public import SalesBook

/// All words on screens, in reports and in errors, in one language.
///
/// The words of a screen or a chapter are a `Catalogue` of their own, had by a
/// property that stands beside it; names of the domain's values are functions
/// (`name(of:)`) that a new case breaks at compile time. Words stand in files
/// called `...Words.swift`, three languages side by side, and nothing else does
/// there.
public final class Words: Catalogue {
  /// The language they are in.
  public let language: Language

  /// What stands before amounts in the book that is spoken about.
  public let signs: MoneySigns

  /// The words of that language.
  public init(_ language: Language, _ signs: MoneySigns = MoneySigns()) {
    (self.language, self.signs) = (language, signs)
  }

  /// An amount as people read it: `¥1,234.50`, or `CN¥1,234.50` where the book has other money of that sign.
  public func money(_ money: Money) -> String { money.spoken(signs) }
}
