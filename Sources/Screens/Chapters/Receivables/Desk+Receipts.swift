internal import SalesBook
internal import TextCanvas

// Receipts without a customer, matched one key a line.
extension Desk {
  /// Opens the list of the receipts that wait for their customer.
  mutating func openReceipts(_ book: Book) -> [Effect] {
    receiptMatches = [:]
    layers.append(
      .listing(Listing(kind: .receipts, title: words.receipts.title, empty: Need.receipt.sentence(self))))
    refreshReceipts(book)
    return []
  }

  /// Brings the list up to date after changes: what was suggested stays, but
  /// for customers they are about.
  mutating func refreshReceipts(after changes: [Change], _ book: Book) {
    let touched = Set(changes.flatMap { $0.customers(in: book) })
    receiptMatches = receiptMatches.filter { receipt, match in
      index.receipts.contains(receipt) && match.map { !touched.contains($0.customer) } ?? true
    }
    refreshReceipts(book)
  }

  /// Brings the list up to date, if it is open.
  mutating func refreshReceipts(_ book: Book) {
    for (number, layer) in layers.enumerated() {
      guard case .listing(var listing) = layer, listing.kind == .receipts else { continue }
      lookForMatches(book)
      listing.rows = receiptRows(book)
      listing.place.settle(count: listing.rows.count, height: ListingDrawing.rowsShown(in: size))
      layers[number] = .listing(listing)
    }
  }

  private mutating func lookForMatches(_ book: Book) {
    let new = index.receipts.filter { receiptMatches[$0] == nil }
    guard !new.isEmpty else { return }
    let matcher = ReceiptMatcher(book, index.openItems.values.joined())
    for receipt in new {
      receiptMatches[receipt] = .some(book.payments[receipt].flatMap { matcher.match($0) })
    }
  }

  /// Letters in the list name another customer.
  fileprivate mutating func typeCustomer(_ key: Key, _ listing: Listing, _ book: Book) -> [Effect] {
    guard let receipt = receiptPicked(in: listing), case .character(let letter) = key else { return [.bell] }
    return openMatch(receipt, typed: String(letter), remembersPayer: false, book)
  }

  /// Accepts what is suggested for the receipt under the cursor, and makes the
  /// payer's name one of the customer's.
  fileprivate mutating func acceptAndRemember(in listing: Listing, _ book: Book) -> [Effect] {
    guard let receipt = receiptPicked(in: listing) else { return [.bell] }
    return accept(receiptMatches[receipt].flatMap { $0 }, of: receipt, remembersPayer: true, book)
  }

  private func receiptPicked(in listing: Listing) -> ID<Payment>? {
    listing.picked.flatMap { ID<Payment>($0.key) }
  }

  /// Gives a receipt the customer suggested; asks for one if none is.
  mutating func accept(
    _ match: ReceiptMatch?, of receipt: ID<Payment>, remembersPayer: Bool = false, _ book: Book
  ) -> [Effect] {
    guard let match else { return openMatch(receipt, typed: "", remembersPayer: remembersPayer, book) }
    return commit(
      AllocatePayment(
        receipt, of: match.customer, settling: match.settling, remembersPayer: remembersPayer),
      about: aboutMatch(of: receipt, match.customer, book))
  }

  /// What a match is told as: how much, and whose.
  func aboutMatch(of receipt: ID<Payment>, _ customer: ID<Customer>, _ book: Book) -> String {
    "\(book.payments[receipt]?.amount.spoken ?? "") -> \(names(of: [customer], book))"
  }

  /// Asks whose a receipt is.
  private mutating func openMatch(
    _ receipt: ID<Payment>, typed: String, remembersPayer: Bool, _ book: Book
  ) -> [Effect] {
    guard let asked = MatchForm(receipt, remembersPayer: remembersPayer, self, book) else { return [.bell] }
    return open(asked, typed: typed.isEmpty ? [:] : [MatchForm.customer.text: typed], book)
  }
}

extension ListingKey {
  /// The keys of the list of receipts.
  static let ofReceipts: [ListingKey] = [
    .picking { $0.receipts.match },
    .init([.character("+")], { $0.receipts.matchAndRemember }) { desk, _, listing, book in
      desk.acceptAndRemember(in: listing, book)
    },
    .init(letters: { $0.receipts.another }), .leaving, .movingUntold,
  ]
}

extension ListingKind {
  /// The receipts that wait for their customer.
  static let receipts = ListingKind(
    name: "receipts", keys: ListingKey.ofReceipts, typed: { $0.typeCustomer($1, $2, $3) })
}
