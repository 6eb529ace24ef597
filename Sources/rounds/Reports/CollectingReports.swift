internal import BookStore
internal import PinyinNames
internal import SalesBook
internal import Screens

// What the commands about promises, arrears and figures report, each as of the
// day taken for today.
extension Report {
  /// Promises, those that wait first; with `all` every one ever made.
  static func promises(_ open: OpenBook, all: Bool) -> Report {
    let (book, today) = (open.store.book, open.clock.today)
    let replay = Replay(book, asOf: today)
    let standings = book.customers.slots.flatMap { slot in
      replay.promises(ofCustomer: slot, policy: open.policy, workingDays: open.workingDays)
    }.filter { all || $0.isOpen || replay.isUnanswered($0) }
    return Report(
      columns: [
        Column(key: "due"), Column(key: "customer"), Column(key: "currency"),
        Column(key: "amount", isNumber: true), Column(key: "received", isNumber: true),
        Column(key: "outcome"), Column(key: "made"), Column(key: "what"), Column(key: "by"),
        Column(key: "id"),
        Column(key: "last-day", isOnlyForPrograms: true), Column(key: "answered", isOnlyForPrograms: true),
        Column(key: "customer-id", isOnlyForPrograms: true),
      ],
      rows: standings.sorted { ($0.promise.due, $0.slot) < ($1.promise.due, $1.slot) }.map { standing in
        let promise = standing.promise
        let received = promise.amount.map { Money(minor: standing.received, $0.currency).decimal }
        return [
          promise.due.iso, book.customers[promise.customer]?.name ?? promise.customer.text,
          promise.amount?.currency.letters ?? "", promise.amount?.decimal ?? "", received ?? "",
          standing.outcome.rawValue, promise.made.iso, promise.what, promise.by, promise.id.text,
          standing.lastDay.iso, replay.responses(toPromise: standing.slot).last?.day.iso ?? "",
          promise.customer.text,
        ]
      })
  }

  /// How well the customers of each of us keep their word (S4: many weak ones,
  /// and one looks at oneself first).
  static func mirror(_ open: OpenBook) -> Report {
    let (book, today) = (open.store.book, open.clock.today)
    let replay = Replay(book, asOf: today)
    var sums: [String: (customers: Int, weak: Int, kept: Int, due: Int)] = [:]
    for slot in book.customers.slots {
      guard let customer = book.customers[slot: slot], customer.isActive else { continue }
      let promises = replay.promises(
        ofCustomer: slot, policy: open.policy, workingDays: open.workingDays)
      let word = WordKept(promises, on: today, policy: open.policy)
      guard word.due > 0 else { continue }
      var sum = sums[book.owner(of: customer, asOf: today)] ?? (0, 0, 0, 0)
      sum = (
        sum.customers + 1, sum.weak + (word.isWeak(open.policy) ? 1 : 0), sum.kept + word.kept,
        sum.due + word.due
      )
      sums[book.owner(of: customer, asOf: today)] = sum
    }
    return Report(
      columns: [
        Column(key: "owner"), Column(key: "customers", isNumber: true), Column(key: "weak", isNumber: true),
        Column(key: "kept", isNumber: true), Column(key: "due", isNumber: true),
      ],
      rows: sums.sorted { $0.key < $1.key }.map { owner, sum in
        [owner, String(sum.customers), String(sum.weak), String(sum.kept), String(sum.due)]
      })
  }

  /// The overdue board: a line for each customer in arrears and currency,
  /// whom to call first, first.
  static func arrears(_ open: OpenBook) -> Report {
    let (book, today) = (open.store.book, open.clock.today)
    let cards = open.cards(Replay(book, asOf: today)).values.filter { $0.arrears != nil }
    let slots = Array(book.customers.slots)
    let names = PinyinOrder.order(of: slots.map { book.customers[slot: $0]?.name ?? "" })
    var rank: [Int: Int] = [:]
    for (place, index) in names.enumerated() { rank[slots[index]] = place }
    func turn(_ card: CollectionCard) -> CallTurn { card.turn(nameRank: rank[card.customer, default: 0]) }
    let sorted = cards.sorted { turn($0) < turn($1) }
    return Report(
      columns: [
        Column(key: "customer"), Column(key: "currency"), Column(key: "overdue", isNumber: true),
        Column(key: "contested", isNumber: true), Column(key: "days", isNumber: true), Column(key: "rung"),
        Column(key: "judgement"), Column(key: "hold"), Column(key: "word"), Column(key: "why"),
        Column(key: "id"),
      ],
      rows: sorted.flatMap { card in rows(of: card, open) })
  }

  private static func rows(of card: CollectionCard, _ open: OpenBook) -> [[String]] {
    let (book, today) = (open.store.book, open.clock.today)
    guard let arrears = card.arrears, let customer = book.customers[slot: card.customer] else { return [] }
    return arrears.overdue.map { money in
      let contested = arrears.contested.first { $0.currency == money.currency } ?? .zero(money.currency)
      return [
        customer.name, money.currency.letters, money.decimal, contested.decimal, String(arrears.days),
        card.rung?.rawValue ?? "", arrears.verdict.rawValue, card.hold?.day.iso ?? "",
        open.words.wordKept(card.word), open.words.sentence(card.reason, on: today, in: book),
        customer.id.text,
      ]
    }
  }

  /// The figures of collecting by currency, each with its formula.
  static func figures(_ open: OpenBook) -> Report {
    let all = Replay(open.store.book, asOf: open.clock.today)
      .figures(policy: open.policy, workingDays: open.workingDays)
    let rows = all.flatMap { figures -> [[String]] in
      let values = open.words.figures(figures)
      let keys = ["dso", "best-dso", "cei", "average-delay", "kept", "disputed"]
      let plain = [
        decimal(figures.outstandingDays), decimal(figures.bestDays),
        decimal(figures.effectiveness), decimal(figures.delay),
        "\(figures.promises.kept)/\(figures.promises.due)", decimal(figures.disputedShare),
      ]
      let sums = [
        ("receivables", figures.receivables), ("overdue", figures.overdue), ("contested", figures.contested),
      ].map { [figures.currency.letters, $0.0, $0.1.decimal, ""] }
      return sums
        + zip(zip(keys, plain), values).map { [figures.currency.letters, $0.0, $0.1, $1.formula] }
    }
    return Report(
      columns: [
        Column(key: "currency"), Column(key: "figure"), Column(key: "value"), Column(key: "formula"),
      ], rows: rows)
  }

  /// Tenths as a plain decimal; nothing for nothing.
  private static func decimal(_ tenths: Int?) -> String { tenths.map(Figures.decimal) ?? "" }

  /// What may come in, by currency and week; all of it adds up to what is open.
  static func forecast(_ open: OpenBook) -> Report {
    let today = open.clock.today
    let all = Replay(open.store.book, asOf: today)
      .expectedCash(policy: open.policy, workingDays: open.workingDays)
    let rows = all.flatMap { cash -> [[String]] in
      let sums =
        cash.weeks.enumerated().map { ("week-\($0 + 1)", (today + 7 * $0).iso, $1) }
        + [("later", "", cash.later), ("doubtful", "", cash.doubtful), ("credit-notes", "", cash.credits)]
        + [("total", "", cash.total)]
      return sums.map {
        [cash.currency.letters, $0.0, $0.1, Money(minor: $0.2, cash.currency).decimal]
      }
    }
    return Report(
      columns: [
        Column(key: "currency"), Column(key: "period"), Column(key: "from"),
        Column(key: "amount", isNumber: true),
      ], rows: rows)
  }

  /// What comes up in the next days if nobody pays.
  static func whatIf(_ open: OpenBook, days: Int) -> Report {
    let book = open.store.book
    let replay = Replay(book, asOf: open.clock.today)
    let slots = Set(replay.openItemsByCustomer(policy: open.policy).keys).union(open.cards(replay).keys)
    let events = WhatIf.events(replay, customers: slots.sorted(), days: days, rules: open.rules)
    return Report(
      columns: [Column(key: "day"), Column(key: "customer"), Column(key: "what")],
      rows: events.map { event in
        [
          event.day.iso, book.customers[slot: event.customer]?.name ?? "",
          open.words.sentence(event.reason, on: event.day, in: book),
        ]
      })
  }

  /// The account of one customer: every open part, oldest due first.
  static func statement(_ open: OpenBook, of customer: Customer) -> Report {
    let book = open.store.book
    let slot = book.customers.slot(of: customer.id) ?? 0
    let items = Replay(book, asOf: open.clock.today).openItems(ofCustomer: slot, policy: open.policy)
      .sorted { ($0.due, $0.number) < ($1.due, $1.number) }
    return Report(
      columns: [
        Column(key: "invoice"), Column(key: "issued"), Column(key: "due"),
        Column(key: "days", isNumber: true),
        Column(key: "currency"), Column(key: "amount", isNumber: true), Column(key: "open", isNumber: true),
        Column(key: "contested", isNumber: true),
      ],
      rows: items.map { item in
        let invoice = book.invoices[slot: item.invoice]
        return [
          item.number, invoice?.issued.iso ?? "", item.due.iso, item.days > 0 ? String(item.days) : "",
          item.open.currency.letters, invoice?.amount.decimal ?? "", item.open.decimal,
          item.contested.decimal,
        ]
      })
  }
}
