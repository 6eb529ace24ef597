internal import PinyinNames

/// A demand as it stands on a day.
public struct InsightStanding: Equatable, Sendable {
  public let insight: Insight
  /// Where it stands in its table.
  public let slot: Int
  /// What became of it last, if anything did.
  public let step: InsightStep?

  /// What became of it.
  public var status: Insight.Status { step?.status ?? .heard }
}

/// What was heard about one thing, from however many customers (S0).
public struct InsightTheme: Equatable, Sendable {
  /// As it was said last.
  public let name: String
  /// Everything heard, the latest first.
  public let heard: [InsightStanding]
  /// How many customers asked for it.
  public let customers: Int
  /// What these customers bought in the last 12 months and may buy by open deals, in minor units of the main currency;
  /// currencies without a rate count for nothing.
  public let money: Int64

  /// What became of it last, whoever asked.
  public var status: Insight.Status {
    heard.compactMap(\.step).max { ($0.day, $0.id) < ($1.day, $1.id) }?.status ?? .heard
  }

  /// Customers × money, by which themes are ranked.
  var weight: Int128 { Int128(customers) * Int128(money) }
}

extension Replay {
  /// How a demand stands on the day.
  func standing(ofInsight slot: Int) -> InsightStanding? {
    guard let insight = book.insights[slot: slot], insight.day <= day else { return nil }
    let step = book.insightStepsOf[slot].compactMap { child in
      book.insightSteps[slot: child].map { ($0, child) }
    }
    .filter { $0.0.day <= day }.max { ($0.0.day, $0.1) < ($1.0.day, $1.1) }?.0
    return InsightStanding(insight: insight, slot: slot, step: step)
  }

  /// What was heard from the customer at a slot by the day, the latest first.
  public func insights(ofCustomer slot: Int) -> [InsightStanding] {
    book.insightsOf[slot].compactMap { standing(ofInsight: $0) }
      .sorted { ($1.insight.day, $1.slot) < ($0.insight.day, $0.slot) }
  }

  /// What was heard by the day, theme by theme: first what most customers × money ask for, then by customers, by how
  /// often, by name. With a login from the customers of that colleague.
  public func insightThemes(of login: String? = nil) -> [InsightTheme] {
    guard !book.insights.isUntouched else { return [] }
    let all = book.insights.slots.compactMap { standing(ofInsight: $0) }
      .filter { isCustomer($0.insight.customer, of: login) }
    return Dictionary(grouping: all) { InsightTheme.folded($0.insight.theme) }.values.map { theme(of: $0) }
      .sorted {
        ($1.weight, $1.customers, $1.heard.count, $0.name) < (
          $0.weight, $0.customers, $0.heard.count, $1.name
        )
      }
  }

  private func theme(of heard: [InsightStanding]) -> InsightTheme {
    let latest = heard.sorted { ($1.insight.day, $1.slot) < ($0.insight.day, $0.slot) }
    let customers = Set(heard.compactMap { book.customers.slot(of: $0.insight.customer) })
    let money = customers.reduce(Int128(0)) { $0 + Int128(rules.policy.rough(moneyAtStake(ofCustomer: $1))) }
    return InsightTheme(
      name: latest.first?.insight.theme ?? "", heard: latest, customers: customers.count,
      money: Int64(clamping: money))
  }

  /// What the customer at a slot bought in the last 12 months, less credit notes, and may buy by open deals.
  private func moneyAtStake(ofCustomer slot: Int) -> [Money] {
    let since = day.adding(months: -12)
    var sums: [Money] = []
    for child in book.invoicesOf[slot] {
      guard let invoice = book.invoices[slot: child], invoice.issued > since, invoice.issued <= day else {
        continue
      }
      sums.add(invoice.amount)
    }
    for deal in openDeals(ofCustomer: slot) { if let amount = deal.deal.amount { sums.add(amount) } }
    return sums
  }
}

extension InsightTheme {
  /// Whether a text names it, however wide or large it is written.
  public func isCalled(_ text: String) -> Bool { InsightTheme.folded(text) == InsightTheme.folded(name) }

  /// A theme as it is told from others: however wide or large it is written.
  static func folded(_ theme: String) -> String {
    HalfWidth.text(theme).lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
