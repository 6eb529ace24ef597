internal import SalesBook
internal import TextCanvas

extension Desk {
  /// The receipts that wait for their customer, as rows: when, how much, from
  /// whom, and whose it may be.
  func receiptRows(_ book: Book) -> [Listing.Row] {
    let receipts = index.receipts.compactMap { book.payments[$0] }
    let width = receipts.map { DisplayWidth.width(of: $0.amount.spoken) }.max() ?? 0
    return receipts.map { receipt in
      let match = receiptMatches[receipt.id].flatMap { $0 }
      let found = match.flatMap { match in
        book.customers[match.customer].map { "-> \($0.name) (\(words.grounds(match.grounds)))" }
      }
      let text = [receipt.reference, receipt.note].filter { !$0.isEmpty }.joined(separator: " ")
      let open = [found ?? "-> ?", text].filter { !$0.isEmpty }.joined(separator: "  ")
      return Listing.Row(
        cells: [
          Span(words.short(receipt.day, from: today), .dim),
          Span(DisplayWidth.pad(receipt.amount.spoken, to: width, .right), .money),
          Span(receipt.payer.isEmpty ? "-" : receipt.payer), Span(open, found == nil ? .dim : .ok),
        ], key: receipt.id.text, stays: true
      ) { $0.accept(match, of: receipt.id, $1) }
    }
  }
}

extension Words {
  /// Why a receipt may be a customer's: what weighs most first.
  func grounds(_ grounds: ReceiptMatch.Grounds) -> String {
    let words = receipts
    let reasons: [(ReceiptMatch.Grounds, String)] = [
      (.invoiceNumber, words.invoiceNumber), (.sameName, words.sameName),
      (.similarName, words.similarName), (.amount, words.amount),
    ]
    return reasons.filter { grounds.contains($0.0) }.map(\.1).joined(separator: general.comma)
  }
}
