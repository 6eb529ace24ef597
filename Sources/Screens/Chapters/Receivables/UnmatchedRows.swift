internal import SalesBook
internal import TextCanvas

extension Desk {
  /// The payments that wait for their customer, as rows: when, how much, from
  /// whom, and whose it may be.
  func unmatchedRows(_ book: Book) -> [Listing.Row] {
    let payments = index.unmatched.compactMap { book.payments[$0] }
    let width = payments.map { DisplayWidth.width(of: words.money($0.amount)) }.max() ?? 0
    return payments.map { payment in
      let match = paymentMatches[payment.id].flatMap { $0 }
      let found = match.flatMap { match in
        book.customers[match.customer].map { "-> \($0.name) (\(words.grounds(match.grounds)))" }
      }
      let text = [payment.reference, payment.note].filter { !$0.isEmpty }.joined(separator: " ")
      let open = [found ?? "-> ?", text].filter { !$0.isEmpty }.joined(separator: "  ")
      return Listing.Row(
        cells: [
          Span(words.short(payment.day, from: today), .dim),
          Span(DisplayWidth.pad(words.money(payment.amount), to: width, .right), .money),
          Span(payment.payer.isEmpty ? "-" : payment.payer), Span(open, found == nil ? .dim : .ok),
        ], key: payment.id.text, stays: true
      ) { $0.accept(match, of: payment.id, $1) }
    }
  }
}

extension Words {
  /// Why a payment may be a customer's: what weighs most first.
  func grounds(_ grounds: PaymentMatch.Grounds) -> String {
    let words = unmatched
    let reasons: [(PaymentMatch.Grounds, String)] = [
      (.invoiceNumber, words.invoiceNumber), (.sameName, words.sameName),
      (.similarName, words.similarName), (.amount, words.amount),
    ]
    return reasons.filter { grounds.contains($0.0) }.map(\.1).joined(separator: general.comma)
  }
}
