/// What one of us is to reach in a month (domain §9). It stands beside what is done, which nobody stores.
public struct Target: PlainRecord {
  public var id: ID<Target>
  /// Login of whose it is.
  public var person = ""
  /// A day of the month it is for.
  public var month = Day(number: 0)
  public var kind = Kind.sales
  public var amount = Money.zero(.unread)

  /// What is to be reached.
  public enum Kind: String, Keyword {
    /// Invoiced, less credit notes.
    case sales
    /// Received, less what bounced or was given back.
    case moneyIn = "money-in"
  }

  public static let noun = Noun.target
  public static let tableName = "targets"
  public static let meaning = "what one of us is to reach in a month"
  public static var table: WritableKeyPath<Book, Table<Target>> { \.targets }
  public var key: ID<Target> { id }
  public init(key: ID<Target>) { id = key }

  public static let fields: FieldList<Target> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .person("Person", "login of whose it is", .mandatory, get: { $0.person }, set: { $0.person = $1 }),
    .day("Month", "a day of the month it is for", .coming, get: { $0.month }, set: { $0.month = $1 }),
    .choice("Kind", "what is to be reached", get: { $0.kind }, set: { $0.kind = $1 }),
    .money("Amount", "how much", get: { $0.amount }, set: { $0.amount = $1 }),
  ]
}

/// A target and how far it is reached.
public struct TargetProgress: Sendable {
  public let target: Target
  /// What is done of it up to the day.
  public let done: Money
  /// Days of the month that are left, the day itself counted; 0 once it is over.
  public let daysLeft: Int

  /// How much of it is done, in per cent; 0 of a target of nothing.
  public var percent: Int {
    target.amount.minor > 0 ? Int(max(0, done.minor) * 100 / target.amount.minor) : 0
  }
}

extension Replay {
  /// The targets of a month and how far they are reached on the replayed day; by person, sales first.
  public func targets(inMonthOf date: Day) -> [TargetProgress] {
    let (first, last) = (date.startOfMonth, date.endOfMonth)
    let wanted = book.targets.all.filter { $0.month.startOfMonth == first }
    guard !wanted.isEmpty else { return [] }
    let until = min(last, day)
    let done = Target.Kind.allCases.reduce(into: [Target.Kind: [String: [Money]]]()) { sums, kind in
      sums[kind] = kind == .sales ? sales(from: first, to: until) : moneyIn(from: first, to: until)
    }
    return wanted.sorted { ($0.person, $0.kind.place, $0.id) < ($1.person, $1.kind.place, $1.id) }.map {
      target in
      let sums = done[target.kind]?[target.person] ?? []
      let reached = sums.first { $0.currency == target.amount.currency } ?? .zero(target.amount.currency)
      return TargetProgress(target: target, done: reached, daysLeft: max(0, last - max(day, first) + 1))
    }
  }

  /// What was invoiced within some days, less credit notes, by whose the customer is on the replayed day.
  private func sales(from first: Day, to last: Day) -> [String: [Money]] {
    var sums: [String: [Money]] = [:]
    book.invoices.forEach { _, invoice in
      guard invoice.issued >= first, invoice.issued <= last else { return }
      sums[owner(of: invoice.customer), default: []].add(invoice.amount)
    }
    return sums
  }

  /// The money that came within some days, by whose the customer is; what bounced or went back is none.
  private func moneyIn(from first: Day, to last: Day) -> [String: [Money]] {
    var sums: [String: [Money]] = [:]
    book.payments.forEach { slot, payment in
      guard payment.day >= first, payment.day <= last, let customer = payment.customer,
        !book.bouncesOf[slot].contains(where: { book.bounces[slot: $0].map { $0.day <= day } ?? false })
      else { return }
      sums[owner(of: customer), default: []].add(payment.amount)
      for child in book.refundsOf[slot] {
        guard let refund = book.refunds[slot: child], refund.day <= day else { continue }
        sums[owner(of: customer), default: []].add(-refund.amount.minor, refund.amount.currency)
      }
    }
    return sums
  }

  private func owner(of id: ID<Customer>) -> String {
    book.customers[id].map { book.owner(of: $0, asOf: day) } ?? ""
  }
}

extension Target.Kind {
  fileprivate var place: Int { self == .sales ? 0 : 1 }
}
