internal import SalesBook
internal import TextCanvas

// How the board is looked at, and what is read beside it.
extension Desk {
  /// Looks at the board the next way: by age, by rung, invoice by invoice.
  mutating func turnBoard() {
    let views = OverdueState.View.allCases
    let place = views.firstIndex(of: overdue.view) ?? 0
    overdue.view = views[(place + 1) % views.count]
    overdue.place = ListPlace()
    overdue.selected = nil
  }

  /// Shows the figures of every currency, each with its course over 12 months and its formula.
  mutating func showFigures(_ book: Book) {
    let replay = index.replay(whole: book)
    let months = replay.figures(on: replay.endsOfMonths(12))
    var listing = Listing(kind: .findings, title: words.board.figures, empty: words.forms.nothingFound)
    let width = ListingDrawing.columnsShown(in: size) - 2
    for figures in months.last ?? [] {
      listing.rows.append(
        Listing.Row(
          cells: [Span("\(figures.currency.letters)  \(words.money(figures.receivables))", .heading)],
          isHead: true))
      let course = months.map { $0.first { $0.currency == figures.currency } }
      for figure in words.figures(figures, over: course) {
        listing.rows.append(
          Listing.Row(cells: [
            Span(figure.name, .label), Span(figure.value, .money), Span(figure.chart, .bar2),
            Span(figure.range, .dim),
          ]))
        listing.rows += DisplayWidth.wrap(figure.formula, to: width).map { line in
          Listing.Row(cells: [Span("  " + line, .dim)])
        }
      }
    }
    listing.rewind()
    layers.append(.listing(listing))
  }

  /// Shows what may come in over the next weeks, as bars.
  mutating func showForecast(_ book: Book) {
    let all = index.replay(whole: book).expectedCash()
    var listing = Listing(kind: .findings, title: words.board.forecast, empty: words.forms.nothingFound)
    for cash in all {
      let rows = words.forecast(cash, from: day)
      let most = max(1, rows.map { $0.money.minor }.max() ?? 1)
      listing.rows.append(
        Listing.Row(
          cells: [
            Span(
              "\(cash.currency.letters)  \(words.money(Money(minor: cash.total, cash.currency)))", .heading)
          ],
          isHead: true))
      let width = rows.map { DisplayWidth.width(of: words.money($0.money)) }.max() ?? 0
      listing.rows += rows.map { row in
        let bar = String(repeating: "#", count: Int(max(0, row.money.minor) * 30 / most))
        return Listing.Row(cells: [
          Span(row.name, .label), Span(DisplayWidth.pad(words.money(row.money), to: width, .right), .money),
          Span(bar, row.isCountedOn ? .bar2 : .bar5),
        ])
      }
    }
    listing.rewind()
    layers.append(.listing(listing))
  }

  /// Shows what comes up in the next 30 days if nobody pays.
  mutating func showWhatIf(_ book: Book) {
    let slots = WhatIf.customers(index.accounts, cards: index.board.cards)
    let events = WhatIf.events(index.replay(whole: book), customers: slots, days: 30)
    var listing = Listing(kind: .findings, title: words.board.whatIf, empty: words.forms.nothingFound)
    listing.rows = events.map { event in
      Listing.Row(cells: [
        Span(words.short(event.day, from: day), .dim),
        Span(book.customers[slot: event.customer]?.name ?? "", .text), Span(""),
        Span(words.sentence(event.reason, on: day, in: book), role(of: event.reason)),
      ])
    }
    layers.append(.listing(listing))
  }

  /// How a reason to call somebody looks.
  func role(of reason: CallReason) -> StyleRole {
    switch reason {
    case .duty(let due):
      due.duty.roundClass == 1 ? .overdue : due.duty.roundClass == 3 ? .dueToday : .text
    case .unasked: .text
    case .statementDiffers: .warning
    case .heard, .asked, .stepLater, .rests, .nothing: .dim
    }
  }
}
