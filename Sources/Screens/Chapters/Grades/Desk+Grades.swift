internal import SalesBook
internal import TextCanvas

// Who is due, who is neglected, and how customers are mixed.
extension Desk {
  /// Shows whom it is time to be in touch with again.
  mutating func showDue(_ book: Book) {
    let due = index.replay(book).contactsDue(standings: index.standings)
    layers.append(
      .listing(listing(due, words.grades.due, empty: words.grades.nobodyDue, book)))
  }

  /// Shows who was not heard of for too long.
  mutating func showNeglected(_ book: Book) {
    let neglected = index.replay(book).neglected(standings: index.standings)
    layers.append(
      .listing(listing(neglected, words.grades.neglected, empty: words.grades.nobodyNeglected, book)))
  }

  /// Shows whom nobody was in touch with for so long that another may be given them.
  mutating func showIdle(_ book: Book) {
    let isSet = !index.policy.idleDays.isEmpty
    var listing = Listing(
      kind: .customersFound, title: words.grades.idle,
      empty: isSet ? words.grades.nobodyIdle : words.grades.idleIsOff)
    listing.rows = index.replay(book).idle(standings: index.standings).compactMap { idle in
      guard let customer = book.customers[slot: idle.slot] else { return nil }
      return row(
        [
          Span(words.letter(of: idle.standing), .label), name(of: customer, idle.slot),
          Span(customer.owner, .dim), Span(words.sentence(idle), idle.left > 0 ? .text : .warning),
        ], of: customer)
    }
    listing.rewind()
    layers.append(.listing(listing))
  }

  private func listing(_ due: [ContactDue], _ title: String, empty: String, _ book: Book) -> Listing {
    var listing = Listing(kind: .customersFound, title: title, empty: empty)
    listing.rows = due.compactMap { due in
      guard let customer = book.customers[slot: due.slot] else { return nil }
      let isLate = due.cadence.isNeglected(on: day)
      return row(
        [
          Span(words.letter(of: due.standing), .label), name(of: customer, due.slot),
          words.planned(due.standing.next, on: day),
          Span(words.sentence(due, on: day), isLate ? .warning : .text),
        ], of: customer)
    }
    listing.rewind()
    return listing
  }

  private func row(_ cells: [Span], of customer: Customer) -> Listing.Row {
    Listing.Row(
      cells: cells,
      pick: { desk, book in
        desk.show(customer.id, at: DossierItem(customer), book)
        return []
      })
  }

  /// Shows where effort leaks, and below the shares of the grades as bars beside the usual ones.
  mutating func showMix(_ book: Book) {
    let mix = index.replay(book).mix(index.standings, accounts: index.accounts)
    var listing = Listing(kind: .customersFound, title: words.grades.mix)
    listing.rows = leakRows(mix, book) + mixRows(mix)
    listing.rewind()
    layers.append(.listing(listing))
  }

  /// A row a grade for each measure: its share, the bar of it, and the usual share where it is of customers.
  private func mixRows(_ mix: Mix) -> [Listing.Row] {
    Mix.Measure.allCases.flatMap { measure -> [Listing.Row] in
      guard let shares = mix.shares[measure] else { return [] }
      let left =
        measure == .customers && shares[nil] > 0 ? "  " + words.grades.ungraded(Int(shares[nil])) : ""
      let head = Listing.Row(cells: [Span(words.name(of: measure) + left, .heading)], isHead: true)
      return [head]
        + Grade.allCases.map { grade in
          let share = shares.share(of: grade)
          let usual = "\(words.grades.usual) \(grade.usualShare) %"
          return Listing.Row(cells: [
            Span(grade.rawValue, .label),
            Span(DisplayWidth.pad(share.map { "\($0) %" } ?? "-", to: 6, .right), .text),
            Span(MixBar.text(share ?? 0, beside: grade.usualShare), grade == .difficult ? .bar5 : .bar2),
            Span(measure == .customers ? usual : "", .dim),
          ])
        }
    }
  }

  private func leakRows(_ mix: Mix, _ book: Book) -> [Listing.Row] {
    guard let leak = mix.leak else { return [] }
    let width = ListingDrawing.columnsShown(in: size) - 2
    let said = DisplayWidth.wrap(words.sentence(leak), to: width).map {
      Listing.Row(cells: [Span($0, .warning)], isHead: true)
    }
    let replay = index.replay(book)
    return said
      + (leak.behind + leak.neglected.prefix(3)).compactMap { slot in
        guard let customer = book.customers[slot: slot] else { return nil }
        let standing = index.standing(slot)
        let cadence = replay.cadence(ofCustomer: slot, standing)
        let isNeglected = leak.neglected.contains(slot)
        return row(
          [
            Span(words.letter(of: standing), .label), name(of: customer, slot),
            words.planned(standing.next, on: day),
            Span(
              isNeglected
                ? words.neglected(cadence, on: day)
                : words.touched(replay.touches(ofCustomer: slot, within: Mix.effortDays)),
              isNeglected ? .warning : .text),
          ], of: customer)
      }
  }
}

/// A share as a bar, with the place of the usual share in it.
enum MixBar {
  /// `#####   |` for less than is usual, `#####|###` for more; a cell is 5 per cent, 20 cells.
  static func text(_ share: Int, beside usual: Int) -> String {
    let (filled, mark) = (min(100, max(0, share)) / 5, usual / 5)
    return String(
      (0..<max(filled, mark + 1)).map { cell -> Character in
        cell == mark ? "|" : cell < filled ? "#" : " "
      })
  }
}

extension ListingKind {
  /// Customers that were found, each opened by Enter.
  static let customersFound = ListingKind(
    name: "customers found", keys: [.scrolling, .picking { $0.grades.open }, .copying, .closing])
}
