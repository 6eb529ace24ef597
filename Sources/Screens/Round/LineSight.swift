public import SalesBook

/// What a line to say is looked up from: one customer on a day, what was worked out about it, and the language.
public struct LineSight {
  public let replay: Replay
  /// Where the customer stands in its table.
  public let slot: Int
  public let customer: Customer
  public let standing: Standing
  /// What is about their money; nil for nothing.
  public let card: CollectionCard?
  public let words: Words

  /// That customer; nil if it is gone.
  public init?(_ replay: Replay, _ slot: Int, _ standing: Standing, _ card: CollectionCard?, _ words: Words) {
    guard let customer = replay.book.customers[slot: slot] else { return nil }
    (self.replay, self.slot, self.customer) = (replay, slot, customer)
    (self.standing, self.card, self.words) = (standing, card, words)
  }

  /// The book.
  public var book: Book { replay.book }
  /// The day everything is as of.
  public var day: Day { replay.day }
  /// The grade somebody gave them; nil for none.
  public var grade: Grade? { standing.grade }
}

extension CustomerSight {
  /// The same, for what is to be said; `words` for another language than the screen's.
  func line(in words: Words? = nil) -> LineSight {
    LineSight(
      replay: replay, slot: slot, customer: customer, standing: standing, card: card,
      words: words ?? self.words)
  }
}

extension LineSight {
  fileprivate init(
    replay: Replay, slot: Int, customer: Customer, standing: Standing, card: CollectionCard?, words: Words
  ) {
    (self.replay, self.slot, self.customer) = (replay, slot, customer)
    (self.standing, self.card, self.words) = (standing, card, words)
  }
}
