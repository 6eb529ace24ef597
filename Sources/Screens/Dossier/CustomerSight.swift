internal import SalesBook

/// A customer as a dossier tells of it: as of the day that is shown, with all
/// that was worked out, in the words of the screen.
struct CustomerSight {
  let customer: Customer
  /// Where it stands in its table.
  let slot: Int
  let index: BookIndex
  /// The book as of the day that is shown.
  let replay: Replay
  let words: Words

  /// That customer; nil if it is gone.
  init?(_ id: ID<Customer>, _ index: BookIndex, _ words: Words, _ book: Book) {
    guard let slot = book.customers.slot(of: id), let customer = book.customers[slot: slot] else {
      return nil
    }
    (self.customer, self.slot, self.index, self.words) = (customer, slot, index, words)
    replay = index.replay(book)
  }

  var book: Book { replay.book }
  var day: Day { replay.day }
  var policy: Policy { index.policy }
  /// How it stands: what is next, what is owed.
  var standing: Standing { index.standing(slot) }
  /// Their accounts, one a currency.
  var accounts: [Account] { index.accounts[slot] ?? [] }
  /// Its card on the board; nil where there is nothing to do about money.
  var card: CollectionCard? { index.board.cards[slot] }
  /// How we keep our own word with them.
  var ourWord: OurWord { card?.ourWord ?? replay.ourWord(toCustomer: slot) }
}
