internal import SalesBook
internal import TextCanvas

// What the dossier says of what is owed and of what was paid.
extension ReceivableChapter {
  func facts(_ sight: CustomerSight) -> [DossierFact] {
    let (standing, heads, words) = (sight.standing, sight.words.panes, sight.words)
    var facts: [DossierFact] = []
    if standing.daysOverdue > 0 || !standing.owed.allSatisfy({ $0.minor == 0 }) {
      let owed = words.amounts(standing.owed)
      facts.append(
        standing.daysOverdue > 0
          ? DossierFact(
            label: "!", value: heads.overdueMoney(owed, words.amounts(standing.overdue)), role: .overdue)
          : DossierFact(label: "", value: heads.owes + " " + owed, role: .money))
    }
    return facts + against(sight)
  }

  /// What stands against what they owe, each under its own name, and what of it is left to ask for.
  private func against(_ sight: CustomerSight) -> [DossierFact] {
    let (heads, words) = (sight.words.panes, sight.words)
    let sums: [(label: String, money: [Money])] = [
      (heads.credits, sight.accounts.amounts(\.credits)),
      (heads.onAccount, sight.accounts.amounts(\.onAccount)),
    ]
    var facts = sums.filter { !$0.money.isEmpty }.map {
      DossierFact(label: $0.label, value: words.amounts($0.money), role: .ok)
    }
    let bills = sight.accounts.flatMap(\.bills).map {
      heads.bill(words.money($0.amount), matures: words.short($0.matures, from: sight.day))
    }
    if !bills.isEmpty {
      facts.append(
        DossierFact(label: heads.billsHeld, value: bills.joined(separator: words.general.comma), role: .ok))
    }
    if let card = sight.card, let arrears = card.arrears, card.toAskForToday != arrears.overdue {
      let now = card.toAskForToday.isEmpty ? "0" : words.amounts(card.toAskForToday)
      facts.append(DossierFact(label: heads.toAskForNow, value: now, role: .money))
    }
    return facts
  }

  /// Bills that matured, of which nobody said yet whether they came in.
  func remarks(_ sight: CustomerSight) -> [DossierRemark] {
    (sight.card?.duties ?? []).compactMap { due in
      guard case .billMatured = due.duty else { return nil }
      return DossierRemark(text: sight.words.sentence(due, on: sight.day, in: sight.book), isWarning: true)
    }
  }

  func entries(_ sight: CustomerSight) -> [DossierEntry] {
    sight.accounts.flatMap { $0.items + $0.creditNotes }
      .sorted { ($0.due, $0.invoice) < ($1.due, $1.invoice) }
      .compactMap { item in
        sight.book.invoices[slot: item.invoice].map {
          DossierEntry($0, in: .open, line(item, $0, sight))
        }
      }
  }

  private func line(_ item: OpenItem, _ invoice: Invoice, _ sight: CustomerSight) -> DossierModel.Line {
    let (words, policy) = (sight.words, sight.policy)
    let role: StyleRole = item.days > policy.agingBounds[2] ? .overdueLong : item.days > 0 ? .overdue : .text
    var lead = [
      Span(DisplayWidth.pad(words.planned(item.due, on: sight.day).text, to: 14), role),
      Span(words.money(item.open) + " ", item.isOverdue ? role : .money),
      Span(DisplayWidth.pad(words.agingMark(item.days, policy), to: 3), role),
      Span(invoice.number + "  ", .label),
    ]
    if item.contested.minor > 0 { lead.append(Span("# \(words.panes.contested) ", .warning)) }
    if item.covered.minor > 0 { lead.append(Span(words.panes.coveredByBill + " ", .ok)) }
    if let left = sight.replay.limitation(ofInvoice: item.invoice), left.warning(policy) != nil {
      lead.append(Span("! \(words.limitation(left)) ", .warning))
    }
    if item.open.minor < 0 { lead.append(Span(words.panes.credit + " ", .dim)) }
    return DossierModel.Line(lead: lead, body: Span(invoice.what, .dim))
  }

  /// What became of payments and invoices: bounced, given back, contested.
  private func moved(_ sight: CustomerSight) -> [TimelineEntry] {
    let (book, words) = (sight.book, sight.words)
    let ofPayments = book.paymentsOf[sight.slot].flatMap { payment in
      sight.timeline(book.bouncesOf[payment], book.bounces, on: \.day, .fact) { bounce in
        let amount = book.payments[bounce.payment].map { words.money($0.amount) } ?? ""
        return TimelineEntry.Told(
          what: words.name(of: Noun.bounce), text: [amount, bounce.reason].said(), role: .warning)
      } + refunds(book.refundsOf[payment], sight)
    }
    let ofInvoices = book.invoicesOf[sight.slot].flatMap { invoice in
      let issued = book.invoices[slot: invoice]?.issued ?? sight.day
      return sight.timeline(
        book.disputesOf[invoice], book.disputes, on: { $0.day ?? issued }, .fact
      ) { dispute in
        let settled = dispute.settled.flatMap { $0 <= sight.day ? $0 : nil }
        let parts = [
          book.invoices[dispute.invoice]?.number ?? "", dispute.amount.map(words.money) ?? "", dispute.reason,
          settled.map { "-> \($0.iso)" } ?? "",
        ]
        return TimelineEntry.Told(
          what: words.name(of: Noun.dispute), text: parts.said(),
          role: settled == nil ? .warning : .dim)
      } + refunds(book.refundsOfCredit[invoice], sight)
    }
    return ofPayments + ofInvoices
  }

  private func refunds(_ slots: some Sequence<Int>, _ sight: CustomerSight) -> [TimelineEntry] {
    sight.timeline(slots, sight.book.refunds, on: \.day, .fact) { refund in
      TimelineEntry.Told(
        who: refund.by, what: sight.words.name(of: Noun.refund),
        text: [sight.words.money(refund.amount), refund.reason].said())
    }
  }

  /// When a bill becomes cash, or was seen to have.
  private func became(_ payment: Payment, _ sight: CustomerSight) -> String {
    guard let matures = payment.matures else { return "" }
    let (panes, cleared) = (sight.words.panes, payment.cleared.flatMap { $0 <= sight.day ? $0 : nil })
    let day = sight.words.short(cleared ?? matures, from: sight.day)
    return cleared == nil ? panes.matures(day) : panes.cleared(day)
  }

  func timeline(_ sight: CustomerSight) -> [TimelineEntry] {
    let (book, words) = (sight.book, sight.words)
    let payments = sight.timeline(
      book.paymentsOf[sight.slot], book.payments, on: \.day, .payment
    ) { payment in
      let bounced = sight.replay.isBounced(payment.id)
      return TimelineEntry.Told(
        what: words.name(of: Noun.payment),
        text: [
          words.money(payment.amount), words.name(of: payment.method),
          payment.dayUnknown ? words.panes.dayUnknown : "", payment.note,
          bounced ? "# " + words.panes.bounced : "", became(payment, sight),
        ].said(), role: bounced ? .warning : .ok)
    }
    return payments + moved(sight)
      + sight.timeline(book.invoicesOf[sight.slot], book.invoices, on: \.issued, .invoice) { invoice in
        TimelineEntry.Told(
          what: words.name(of: Noun.invoice),
          text: [
            invoice.number, words.money(invoice.amount), invoice.what,
            invoice.cost.map { words.costs($0) } ?? "",
          ].said(), role: .dim)
      }
  }
}
