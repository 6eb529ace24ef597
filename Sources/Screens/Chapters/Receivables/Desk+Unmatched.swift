internal import SalesBook
internal import TextCanvas

// Payments without a customer, matched one key a line.
extension Desk {
  /// Opens the list of the payments that wait for their customer.
  mutating func openUnmatched(_ book: Book) -> [Effect] {
    paymentMatches = [:]
    layers.append(
      .listing(
        Listing(kind: .unmatched, title: words.unmatched.title, empty: Need.unmatchedPayment.sentence(self))))
    refreshUnmatched(book)
    return []
  }

  /// Brings the list up to date after changes: what was suggested stays, but
  /// for customers they are about.
  mutating func refreshUnmatched(after changes: [Change], _ book: Book) {
    let touched = Set(changes.flatMap { $0.customers(in: book) })
    paymentMatches = paymentMatches.filter { payment, match in
      index.unmatched.contains(payment) && match.map { !touched.contains($0.customer) } ?? true
    }
    refreshUnmatched(book)
  }

  /// Brings the list up to date, if it is open.
  mutating func refreshUnmatched(_ book: Book) {
    for (number, layer) in layers.enumerated() {
      guard case .listing(var listing) = layer, listing.kind == .unmatched else { continue }
      lookForMatches(book)
      listing.rows = unmatchedRows(book)
      listing.place.settle(count: listing.rows.count, height: ListingDrawing.rowsShown(in: size))
      layers[number] = .listing(listing)
    }
  }

  private mutating func lookForMatches(_ book: Book) {
    let new = index.unmatched.filter { paymentMatches[$0] == nil }
    guard !new.isEmpty else { return }
    let matcher = PaymentMatcher(book, index.accounts.values.joined().lazy.flatMap(\.items))
    for payment in new {
      paymentMatches[payment] = .some(book.payments[payment].flatMap { matcher.match($0) })
    }
  }

  /// Letters in the list name another customer.
  fileprivate mutating func typeCustomer(_ key: Key, _ listing: Listing, _ book: Book) -> [Effect] {
    guard let payment = paymentPicked(in: listing), case .character(let letter) = key else { return [.bell] }
    return openMatch(payment, typed: String(letter), remembersPayer: false, book)
  }

  /// Accepts what is suggested for the payment under the cursor, and makes the
  /// payer's name one of the customer's.
  fileprivate mutating func acceptAndRemember(in listing: Listing, _ book: Book) -> [Effect] {
    guard let payment = paymentPicked(in: listing) else { return [.bell] }
    return accept(paymentMatches[payment].flatMap { $0 }, of: payment, remembersPayer: true, book)
  }

  private func paymentPicked(in listing: Listing) -> ID<Payment>? {
    listing.picked.flatMap { ID<Payment>($0.key) }
  }

  /// Gives a payment the customer suggested; asks for one if none is.
  mutating func accept(
    _ match: PaymentMatch?, of payment: ID<Payment>, remembersPayer: Bool = false, _ book: Book
  ) -> [Effect] {
    guard let match else { return openMatch(payment, typed: "", remembersPayer: remembersPayer, book) }
    return commit(
      AllocatePayment(
        payment, of: match.customer, settling: match.settling, remembersPayer: remembersPayer),
      about: aboutMatch(of: payment, match.customer, book))
  }

  /// What a match is told as: how much, and whose.
  func aboutMatch(of payment: ID<Payment>, _ customer: ID<Customer>, _ book: Book) -> String {
    "\(book.payments[payment].map { words.money($0.amount) } ?? "") -> \(names(of: [customer], book))"
  }

  /// Asks whose a payment is.
  private mutating func openMatch(
    _ payment: ID<Payment>, typed: String, remembersPayer: Bool, _ book: Book
  ) -> [Effect] {
    guard let asked = MatchForm(payment, remembersPayer: remembersPayer, self, book) else { return [.bell] }
    return open(asked, typed: typed.isEmpty ? [:] : [MatchForm.customer.text: typed], book)
  }
}

extension ListingKey {
  /// The keys of the list of unmatched payments.
  static let ofUnmatched: [ListingKey] = [
    .picking { $0.unmatched.match },
    .init([.character("+")], { $0.unmatched.matchAndRemember }) { desk, _, listing, book in
      desk.acceptAndRemember(in: listing, book)
    },
    .init(letters: { $0.unmatched.another }), .leaving, .movingUntold,
  ]
}

extension ListingKind {
  /// The payments that wait for their customer.
  static let unmatched = ListingKind(
    name: "receipts", keys: ListingKey.ofUnmatched, typed: { $0.typeCustomer($1, $2, $3) })
}
