internal import BookStore
internal import PinyinNames
internal import SalesBook
internal import Screens

// What the commands about promises, arrears and figures report, each as of the
// day taken for today.
extension Report {
  /// Promises, those that wait first; with `all` every one ever made, with a login those of the customers of
  /// that colleague.
  static func promises(_ open: OpenBook, of login: String? = nil, all: Bool) -> Report {
    let (book, replay) = (open.store.book, open.replayOfAll())
    let slots = book.customers.slots.filter { replay.isCustomer($0, of: login) }
    let standings = slots.flatMap { slot -> [PromiseStanding] in
      let theirs = replay.promises(ofCustomer: slot)
      return all ? theirs : replay.waiting(among: theirs)
    }
    return Report(
      standings.byDay,
      .text("due") { $0.promise.due.iso },
      .text("customer") { book.customers[$0.promise.customer]?.name ?? $0.promise.customer.text },
      .text("currency") { $0.promise.amount?.currency.letters ?? "" },
      .money("amount") { $0.promise.amount },
      .money("received") { standing in
        standing.promise.amount.map { Money(minor: standing.received, $0.currency) }
      },
      .word("outcome", open.words) { $0.outcome },
      .text("made") { $0.promise.made.iso },
      .text("what") { $0.promise.what },
      .text("by") { $0.promise.by },
      .text("id") { $0.promise.id.text },
      .text("last-day", isOnlyForPrograms: true) {
        $0.lastDay == .endOfTime ? "" : $0.lastDay.iso
      },
      .text("answered", isOnlyForPrograms: true) {
        replay.responses(toPromise: $0.slot).last?.day.iso ?? ""
      },
      .text("customer-id", isOnlyForPrograms: true) { $0.promise.customer.text },
      .text("time", isOnlyForPrograms: true) { $0.promise.time?.text ?? "" },
      .text("appointment", isOnlyForPrograms: true) {
        $0.promise.appointment ? $0.appointment.iso : ""
      },
      .text("missed", isOnlyForPrograms: true) {
        $0.missedAppointments.map(\.iso).joined(separator: " ")
      })
  }

  /// The overdue board: a line for each customer in arrears and currency,
  /// whom to call first, first; with a login of the customers of that colleague.
  static func arrears(_ open: OpenBook, of login: String? = nil) -> Report {
    let (book, today, replay) = (open.store.book, open.clock.today, open.replayOfAll())
    let cards = replay.cards()
    let calls = CallOrder(cards, ranks: NameRanks(book.customers))
    let rows = calls.slots.flatMap { slot -> [ArrearsRow] in
      guard replay.isCustomer(slot, of: login), let card = cards[slot], let arrears = card.arrears,
        let customer = book.customers[slot: slot]
      else { return [] }
      return arrears.overdue.map { (card, arrears, customer, $0) }
    }
    return Report(
      rows,
      .text("customer") { $0.customer.name },
      .text("currency") { $0.overdue.currency.letters },
      .money("overdue") { $0.overdue },
      .money("contested") { row in
        let currency = row.overdue.currency
        return row.arrears.contested.first { $0.currency == currency } ?? .zero(currency)
      }.minor,
      .number("days") { String($0.arrears.days) },
      .word("rung", open.words) { $0.card.rung }.minor,
      .word("judgement", open.words) { $0.arrears.verdict }.minor,
      .text("hold") { $0.card.hold?.day.iso ?? "" }.minor,
      .text("word") { open.words.wordKept($0.card.word) }.minor,
      .text("why") { open.words.why($0.card, on: today, in: book) }.major,
      .text("id") { $0.customer.id.text }.minor,
      .money("to-ask-for") { row in
        let currency = row.overdue.currency
        return row.card.toAskForNow.first { $0.currency == currency } ?? .zero(currency)
      }.major,
      .text("grade") { replay.letter(of: $0.customer.id) })
  }

  /// What a customer in arrears owes in one currency.
  private typealias ArrearsRow = (
    card: CollectionCard, arrears: Arrears, customer: Customer, overdue: Money
  )

  /// The figures of collecting by currency, each with its formula, as of the end of each of so many months; the last is
  /// the day itself. Programs read a row a month, people the course of each as a chart. With a login of the
  /// customers of that colleague.
  static func figures(_ open: OpenBook, of login: String? = nil, months: Int = 1, charts: Bool = false)
    -> Report
  {
    let replay = open.replayOfAll()
    let days = replay.endsOfMonths(months)
    let all = replay.figures(on: days, of: login)
    let latest = all.last ?? []
    let rows = latest.flatMap { figures -> [FigureRow] in
      let course = all.map { month in month.first { $0.currency == figures.currency } }
      let texts = open.words.figures(figures, over: months > 1 ? course : [])
      return texts.flatMap { text -> [FigureRow] in
        guard !charts else { return [(figures, text, replay.day)] }
        return zip(course, days).compactMap { month, day in month.map { ($0, text, day) } }
      }
    }
    let columns: [Report.Column<FigureRow>] = [
      .text("currency") { $0.figures.currency.letters },
      .text("figure", forPeople: { $0.text.name }) { $0.text.figure.rawValue }.major,
      .text("value", forPeople: { $0.text.value }) { plain($0.figures.value(of: $0.text.figure)) }.uncut
        .major,
      .text("formula") { $0.text.formula },
      .text("as-of") { $0.day.iso },
    ]
    let drawn: [Report.Column<FigureRow>] = [
      columns[0], columns[1], columns[2], .text("months") { $0.text.chart }, .text("range") { $0.text.range },
      columns[3],
    ]
    return Report(rows, columns: charts && months > 1 ? drawn : columns)
  }

  /// A figure of one currency on a day.
  private typealias FigureRow = (figures: Figures, text: FigureText, day: Day)

  /// What a figure comes to, without units.
  private static func plain(_ value: Figures.Value) -> String {
    switch value {
    case .money(let money): money.decimal
    case .days(let tenths), .share(let tenths): tenths.map(Figures.decimal) ?? ""
    case .ratio(let kept): "\(kept.kept)/\(kept.due)"
    }
  }

  /// What may come in, by currency and week; all of it adds up to what is open. With a login from the customers of that
  /// colleague.
  static func forecast(_ open: OpenBook, of login: String? = nil) -> Report {
    let today = open.clock.today
    let all = open.replayOfAll().expectedCash(of: login)
    let rows = all.flatMap { cash -> [ForecastRow] in
      let sums =
        cash.weeks.enumerated().map { ("week-\($0 + 1)", (today + 7 * $0).iso, $1) }
        + [("later", "", cash.later), ("doubtful", "", cash.doubtful), ("credit-notes", "", cash.credits)]
        + [("total", "", cash.total)]
      return sums.map { ($0.0, $0.1, Money(minor: $0.2, cash.currency)) }
    }
    return Report(
      rows,
      .text("currency") { $0.amount.currency.letters },
      .text("period", forPeople: { HeadWords(language: open.words.language).period($0.period) }) {
        $0.period
      },
      .text("from") { $0.from },
      .money("amount") { $0.amount })
  }

  /// What is expected of a period; `from` is its first day where it has one.
  private typealias ForecastRow = (period: String, from: String, amount: Money)

  /// What comes up in the next days if nobody pays; with a login with the customers of that colleague.
  static func whatIf(_ open: OpenBook, of login: String? = nil, days: Int) -> Report {
    let (book, replay) = (open.store.book, open.replayOfAll())
    let accounts = replay.accountsByCustomer()
    let customers = WhatIf.customers(accounts, cards: replay.cards(accounts))
      .filter { replay.isCustomer($0, of: login) }
    let events = WhatIf.events(replay, customers: customers, days: days)
    return Report(
      events,
      .text("day") { $0.day.iso },
      .text("customer") { book.customers[slot: $0.customer]?.name ?? "" },
      .text("what") { open.words.sentence($0.reason, on: replay.day, in: book) })
  }
}
