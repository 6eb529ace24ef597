/// Sales of one currency day by day.
struct DailySales {
  private var days: [Day: Int64] = [:]
  private var months: [Day: Int64] = [:]
  private var first: Day?

  /// Those of a book, of all its days; with a login to the customers who are that colleague's on the replayed day.
  static func byCurrency(_ replay: Replay, of login: String?) -> [Currency: DailySales] {
    var sales: [Currency: DailySales] = [:]
    replay.book.invoices.forEach { _, invoice in
      guard replay.isCustomer(invoice.customer, of: login) else { return }
      sales[invoice.amount.currency, default: DailySales()].add(invoice.amount.minor, issued: invoice.issued)
    }
    return sales
  }

  /// Whether anything was sold by a day.
  func hasBegun(by day: Day) -> Bool { first.map { $0 <= day } ?? false }

  /// Adds an invoice, or takes off a credit note, of an issue day.
  private mutating func add(_ minor: Int64, issued: Day) {
    days[issued, default: 0] += minor
    months[issued.startOfMonth, default: 0] += minor
    first = min(first ?? issued, issued)
  }

  /// The sum of the days after one and up to another, that one inclusive.
  func sum(after start: Day, upTo end: Day) -> Int64 {
    days.filter { $0.key > start && $0.key <= end }.values.reduce(0, +)
  }

  /// Days sales outstanding by countback, in tenths: month by month backwards,
  /// while the receivables are at least the month's sales these are taken off
  /// and its days added; the last month counts in proportion. Of the month the
  /// day lies in only the days up to it count.
  func countback(_ receivables: Int64, from day: Day) -> Int? {
    guard let first, first <= day, receivables >= 0 else { return nil }
    var (left, days) = (receivables, 0)
    var end = day
    while left > 0, end >= first.startOfMonth {
      let start = end.startOfMonth
      let sales = end == day ? sum(after: start - 1, upTo: day) : months[start] ?? 0
      let length = end - start + 1
      if left < sales {
        let tenths = (Int128(left) * Int128(length) * 10 * 2 + Int128(sales)) / (Int128(sales) * 2)
        return days * 10 + Int(tenths)
      }
      left -= max(0, sales)
      days += length
      end = start - 1
    }
    return days * 10
  }
}
