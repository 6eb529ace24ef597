extension Replay {
  /// The figures of every currency money is, or was, due in, or is on account in.
  public func figures() -> [Figures] { figures(on: [day]).first ?? [] }

  /// The days the figures of the last so many months are of, earliest first: the ends of months gone by, and the
  /// replayed day.
  public func endsOfMonths(_ months: Int) -> [Day] {
    let earlier = (0..<max(0, months - 1)).map { day.startOfMonth.adding(months: -$0) - 1 }
    return (months > 0 ? [day] : []).reduce(into: Array(earlier.reversed())) { $0.append($1) }
  }

  /// The figures as of each of those days, none of them after the replayed one; with a login those of the customers who
  /// are that colleague's on the replayed day, whosever they were before.
  public func figures(on days: [Day], of login: String? = nil) -> [[Figures]] {
    let sales = DailySales.byCurrency(self, of: login)
    let theirs = book.customers.slots.filter { isCustomer($0, of: login) }
    var known: [Day: [Aging]] = [:]
    func agings(on day: Day) -> [Aging] {
      if let found = known[day] { return found }
      let found = whole(on: day).agings(of: theirs)
      known[day] = found
      return found
    }
    return days.map { day in
      let then = day == self.day ? self : whole(on: day)
      return then.figures(sales, theirs, now: agings(on: day), before: agings(on: Figures.opening(day)))
    }
  }

  /// What is open of the customers at those slots, by currency and age.
  private func agings(of slots: [Int]) -> [Aging] {
    var sums: [Currency: Aging] = [:]
    let bounds = rules.policy.agingBounds
    for slot in slots {
      for account in accounts(ofCustomer: slot) {
        sums[account.currency, default: Aging(currency: account.currency)].add(account, bounds: bounds)
      }
    }
    return sums.values.filter { $0.invoices.contains { $0 != 0 } }
  }

  private func figures(
    _ sales: [Currency: DailySales], _ slots: [Int], now: [Aging], before: [Aging]
  ) -> [Figures] {
    let (delays, kept) = (delaysByCurrency(slots), keptByCurrency(slots))
    let sold = sales.filter { $0.value.hasBegun(by: day) }
    return Set(sold.keys).union(now.map(\.currency)).sorted().map { currency in
      figures(
        sold[currency] ?? DailySales(), now.first { $0.currency == currency } ?? Aging(currency: currency),
        opening: before.first { $0.currency == currency }?.total.minor ?? 0,
        delays[currency] ?? PaymentDelay(), kept[currency] ?? Figures.Kept())
    }
  }

  private func figures(
    _ sales: DailySales, _ aging: Aging, opening: Int64, _ delay: PaymentDelay, _ kept: Figures.Kept
  ) -> Figures {
    let total = aging.total.minor
    let collectible = opening + sales.sum(after: Figures.opening(day), upTo: day)
    let notDue = max(0, aging.open(.notDue).minor)
    let open = AgingBucket.allCases.filter { $0 != .credit }.reduce(0) { $0 + aging.open($1).minor }
    return Figures(
      currency: aging.currency, receivables: aging.total, overdue: aging.overdue,
      contested: Money(minor: aging.contested, aging.currency),
      outstandingDays: sales.countback(total, from: day), bestDays: sales.countback(notDue, from: day),
      effectiveness: Figures.effectiveness(
        collected: collectible - total, of: collectible - min(notDue, max(0, total))),
      delay: delay, promises: kept,
      disputedShare: open > 0 ? Int(Int128(aging.contested) * 1000 / Int128(open)) : nil)
  }

  private func delaysByCurrency(_ slots: [Int]) -> [Currency: PaymentDelay] {
    var delays: [Currency: PaymentDelay] = [:]
    for slot in slots {
      book.invoicesOf.forEach(of: slot) { child in
        guard let invoice = book.invoices[slot: child] else { return }
        addDelay(of: invoice, slot: child, to: &delays[invoice.amount.currency, default: PaymentDelay()])
      }
    }
    return delays
  }

  /// Promises to pay, by the currency they are in; what else is promised is no money.
  private func keptByCurrency(_ slots: [Int]) -> [Currency: Figures.Kept] {
    let policy = rules.policy
    var sums: [Currency: Figures.Kept] = [:]
    for slot in slots where !book.promisesOf.isEmpty(of: slot) {
      let promises = Dictionary(grouping: promises(ofCustomer: slot)) { $0.promise.amount?.currency }
      for (currency, theirs) in promises {
        guard let currency else { continue }
        let word = WordKept(theirs, on: day, policy: policy)
        sums[currency, default: Figures.Kept()].kept += word.kept
        sums[currency, default: Figures.Kept()].due += word.due
      }
    }
    return sums
  }
}

extension Replay {
  /// What came in from a day on, up to the replayed one, by currency: cash, bills on the day they matured; nothing of
  /// what bounced or was only set off, nor of customers, by slot, who do not count.
  public func income(since first: Day, of counts: (Int) -> Bool = { _ in true }) -> [Money] {
    var sums: [Money] = []
    book.payments.forEach { _, payment in
      guard payment.cashDay >= first, payment.method != .setOff, isCash(payment),
        payment.customer.flatMap({ book.customers.slot(of: $0) }).map(counts) ?? true
      else { return }
      sums.add(payment.amount)
    }
    return sums
  }
}
