/// Where a replay has the rules of its book from.
enum RulesSource {
  /// They were handed on.
  case known(DutyRules)
  /// They are made of the book when first asked for: most that concerns a few
  /// records asks for none.
  case book(MadeRules)

  /// Those, or what the book says.
  init(_ rules: DutyRules?) { self = rules.map { .known($0) } ?? .book(MadeRules()) }

  /// The rules of the book.
  func rules(of book: Book) -> DutyRules {
    switch self {
    case .known(let rules): rules
    case .book(let made): made.rules(of: book)
    }
  }

  /// The rules of one book, made once however often they are asked for.
  final class MadeRules {
    private var made: DutyRules?

    /// The rules of the book, always the same one.
    func rules(of book: Book) -> DutyRules {
      if let made { return made }
      let rules = DutyRules(book)
      made = rules
      return rules
    }
  }
}
