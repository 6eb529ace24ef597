internal import PinyinNames
internal import SalesBook
internal import TextCanvas

// Which rebate commands act upon, what can be done about it, and the list of rebates.
extension Desk {
  /// The rebate under the cursor of the dossier; else of the customer there the open one that ends first.
  func rebateMeant(_ book: Book) -> RebateStanding? {
    guard let customer = customer(book), let slot = book.customers.slot(of: customer.id) else { return nil }
    let all = index.replay(book).on(today).rebates(ofCustomer: slot)
    if focus == .dossier, let id = dossierItem?.id(of: Rebate.self) {
      return all.first { $0.rebate.id == id }
    }
    return all.first
  }

  /// A rebate of a customer's that they can be reminded of: the one that ends first.
  func rebateToRemind(of customer: Customer, _ book: Book) -> RebateStanding? {
    guard let slot = book.customers.slot(of: customer.id) else { return nil }
    return index.replay(book).on(today).openRebates(ofCustomer: slot).first {
      $0.course.obstacle(to: .reminded, on: today) == nil && $0.next != nil
    }
  }

  /// What one says to remind a customer of a rebate; empty where there is none to remind of.
  func lineOfReminder(to id: ID<Customer>, _ book: Book) -> String {
    guard let customer = book.customers[id], let standing = rebateToRemind(of: customer, book) else {
      return ""
    }
    return words.toSay(words.toBeSaid(.reminded, of: standing, on: today))
  }

  /// Asks what was done about the rebate meant: what cannot be done yet says why.
  mutating func askRebateStep(_ book: Book) -> [Effect] {
    guard let standing = rebateMeant(book) else { return [] }
    let kinds: [(Character, RebateStep.Kind)] = [
      ("r", .reminded), ("c", .confirmed), ("w", .written), ("a", .approved), ("v", .volume),
      ("j", .adjusted), ("t", .settled), ("p", .paid), ("x", .withdrawn),
    ]
    let helps = Array(standing.openHelps.prefix(Desk.helpsShown))
    let items =
      kinds.map { key, kind in
        KeyBox.Item(
          .character(key), words.rebates.doing(kind), value: known(of: kind, standing),
          reason: standing.course.obstacle(to: kind, on: today).map { words.sentence($0) })
      } + [
        KeyBox.Item(
          .character("h"), words.rebates.giveHelp, value: "",
          reason: standing.state == .owed || !standing.isOpen
            ? words.sentence(RebateObstacle.ended(standing.state)) : nil)
      ]
      + helps.enumerated().map { number, help in
        KeyBox.Item(
          .character(Character("\(number + 1)")), words.rebates.resultOf, value: help.what, reason: nil)
      }
    let about = [
      book.customers[standing.rebate.customer]?.name ?? "", words.short(standing.rebate.to, from: today),
      words.name(of: standing.state),
    ].said()
    layers.append(
      .menu(
        Menu(box: KeyBox(title(.rebates.step, about), items)) { desk, number, book in
          if number < kinds.count {
            return desk.open({ RebateStepForm(kinds[number].1, of: standing, $0, $1) }, book)
          }
          return number == kinds.count
            ? desk.open({ RebateHelpForm(with: standing, $0, $1) }, book)
            : desk.open(RebateResultForm(of: helps[number - kinds.count - 1], desk, book), book)
        }))
    return []
  }

  /// To how much help a key takes a result.
  private static let helpsShown = 4

  /// What is known of a kind of step already.
  private func known(of kind: RebateStep.Kind, _ standing: RebateStanding) -> String {
    switch kind {
    case .reminded: standing.reminders.last.map { words.short($0.day, from: today) } ?? ""
    case .confirmed: standing.confirmed.map { words.short($0.day, from: today) } ?? ""
    case .written: standing.course.reference
    case .approved: standing.course.approver
    case .volume: words.money(standing.reached)
    case .adjusted: words.conditions(of: standing.tiers, standing.rebate.basis)
    case .settled: words.money(standing.earned)
    case .paid: standing.course.settlement?.amount.map { words.money($0) } ?? ""
    case .withdrawn: ""
    }
  }

  /// The rebates found, state by state: what is to be seen to in front.
  func rebateRows(matching typed: String, _ book: Book) -> [Listing.Row] {
    let query = NameQuery(typed)
    let all = index.replay(whole: book).allRebates().filter { standing in
      let customer = book.customers[standing.rebate.customer]?.name ?? ""
      return query.matches(PreparedName(fields: [customer, standing.rebate.goods]))
    }
    let order: [RebateState] = [.over, .owed, .proposed, .running, .coming, .paid, .missed, .withdrawn]
    return order.flatMap { state -> [Listing.Row] in
      let those = all.filter { $0.state == state }.sorted {
        ($0.rebate.to, $0.rebate.id) < ($1.rebate.to, $1.rebate.id)
      }
      guard !those.isEmpty else { return [] }
      let head = Listing.Row(
        cells: [Span("\(words.name(of: state))  \(those.count)", .heading)], isHead: true)
      return [head] + those.map { rebateRow($0, book) }
    }
  }

  private func rebateRow(_ standing: RebateStanding, _ book: Book) -> Listing.Row {
    let rebate = standing.rebate
    let bar = standing.hasBegun ? RebateBar.text(of: standing, cells: 10) : ""
    return Listing.Row(
      cells: [
        Span(words.short(rebate.to, from: day), .dim), name(of: rebate.customer, book),
        Span(bar, standing.barRole),
        Span(words.facts(of: standing, index.replay(book)).said(), standing.isOpen ? .text : .dim),
      ], key: rebate.id.text
    ) { desk, book in
      desk.show(rebate.customer, at: DossierItem(rebate), book)
      return []
    }
  }

  /// What there is to show a customer who holds money back over a rebate (moment 27): the agreement, that it was read
  /// back, and every reminder; empty where there is none of the last two years.
  func rebateProof(of id: ID<Customer>, _ book: Book) -> String {
    guard let slot = book.customers.slot(of: id) else { return "" }
    return words.proof(of: index.replay(book).on(today).rebates(ofCustomer: slot), on: today, in: book)
      .joined(separator: "; ")
  }
}

extension ListingKind {
  /// Every rebate, state by state.
  static let rebates = ListingKind(name: "rebates", keys: ListingKey.ofFinds) { desk, listing, typed, book in
    listing.rows = desk.rebateRows(matching: typed, book)
  }
}

extension Listing {
  /// The list of every rebate.
  static func rebates(_ words: Words) -> Listing {
    Listing(kind: .rebates, title: words.text(of: .rebates.list).name, empty: words.rebates.none)
  }
}
