internal import SalesBook
internal import TextCanvas

/// A dossier as lines: short spans in front, free text behind that may wrap.
struct DossierModel {
  /// One line, or several if its text is long.
  struct Line {
    /// What stands in front.
    var lead: [Span] = []
    /// What wraps behind it.
    var body = Span("")
    /// Which item of the dossier it is; nil for one that cannot be stood on.
    var item: Int?
    /// Whether it is the head of a section.
    var isHead = false
    /// Whether its lead is facts of three spans each, set one after another
    /// on as many lines as they need.
    var flows = false
  }

  var lines: [Line] = []
  /// The item under the cursor.
  var cursor = 0
  var empty = ""
}

extension Desk {
  /// The dossier in its pane.
  func dossierModel(_ book: Book) -> DossierModel {
    var model = DossierModel(cursor: dossier.row, empty: words.empty(.dossier))
    guard let customer = dossier.customer.flatMap({ book.customers[$0] }),
      let slot = book.customers.slot(of: customer.id)
    else { return model }
    let contents = DossierContents(
      slot, of: customer.id, index.replay(book), card: index.board.cards[slot])
    model.lines = facts(of: customer, slot, book)
    for line in model.lines.indices { model.lines[line].item = 0 }
    var item = 1
    func add(_ head: String, _ lines: [DossierModel.Line]) {
      guard !lines.isEmpty else { return }
      model.lines.append(DossierModel.Line(lead: [Span(head, .heading)], isHead: true))
      for var line in lines {
        line.item = item
        item += 1
        model.lines.append(line)
      }
    }
    add(
      "\(words.panes.open) (\(contents.followUps.count + contents.openItems.count))",
      contents.followUps.map { line($0.followUp, due: $0.due) }
        + contents.openItems.map { line($0.item, $0.invoice, book) })
    add(words.collecting.promises, contents.promises.map { line($0, book) })
    add(words.panes.contacts, contents.contacts.map { line($0, index.board.cards[slot]) })
    let isOneYear = contents.timeline.allSatisfy { $0.day.civil.year == day.civil.year }
    let dates = isOneYear ? 6 : 11
    add(words.panes.timeline, contents.timeline.map { line($0.item, on: $0.day, width: dates, book) })
    return model
  }

  /// The title of the dossier: whose, with tags at the right.
  func dossierHead(_ book: Book) -> PaneHead {
    guard let customer = dossier.customer.flatMap({ book.customers[$0] }) else { return head(of: .dossier) }
    var facts = [Span(customer.name, .title)]
    if customer.influential { facts.append(Span("~ " + words.panes.influential, .dim)) }
    if let slot = book.customers.slot(of: customer.id), index.board.cards[slot]?.hold != nil {
      facts.append(Span("# " + words.board.hold, .warning))
    }
    if customer.archived != nil { facts.append(Span(words.panes.archived, .readOnly)) }
    return head(of: .dossier, facts: facts, right: [Span(customer.tags.joined(separator: " "), .tag)])
  }

  private func facts(of customer: Customer, _ slot: Int, _ book: Book) -> [DossierModel.Line] {
    let standing = index.standing(slot)
    let heads = words.panes
    var facts: [(String, String?, StyleRole)] = [
      (heads.phoneShort, book.phone(of: customer), .text),
      (heads.weChatShort, book.contact(of: customer, with: \.weChat), .text),
      (heads.mailShort, book.contact(of: customer, with: \.email), .text),
      (heads.owner, book.owner(of: customer, asOf: day), .dim),
      (heads.terms, customer.terms.map { words.name(of: $0) }, .dim),
      (heads.since, customer.since.map(\.iso), .dim),
      (heads.addressShort, customer.address, .text),
    ]
    if !standing.owed.allSatisfy({ $0.minor == 0 }) {
      let late = standing.daysOverdue > 0
      let owed = words.amounts(standing.owed)
      facts.append(
        (
          late ? "!" : "",
          late ? heads.overdueMoney(owed, words.amounts(standing.overdue)) : heads.owes + " " + owed,
          late ? .overdue : .money
        ))
    }
    let onAccount = index.replay(book).onAccount(ofCustomer: slot)
    if !onAccount.isEmpty { facts.append((heads.onAccount, words.amounts(onAccount), .ok)) }
    facts += collecting(customer, slot, standing, book)
    let spans = facts.compactMap { label, value, role -> [Span]? in
      guard let value, !value.isEmpty else { return nil }
      return [Span(label.isEmpty ? "" : label.lowercased() + " ", .label), Span(value, role), Span("   ")]
    }
    var lines = [DossierModel.Line(lead: spans.flatMap { $0 }, flows: true)]
    if let card = index.board.cards[slot], card.arrears != nil {
      for warning in warnings(card, index.replay(book)) {
        lines.append(DossierModel.Line(lead: [Span("! ", .warning)], body: Span(warning, .warning)))
      }
    }
    if !customer.note.isEmpty { lines.append(DossierModel.Line(body: Span(customer.note, .dim))) }
    return lines
  }

  private func line(_ followUp: FollowUp, due: Day) -> DossierModel.Line {
    let time = followUp.time.map { $0.text + " " } ?? ""
    return DossierModel.Line(
      lead: [
        Span(DisplayWidth.pad(words.planned(due, on: day).text, to: 14), words.planned(due, on: day).role),
        Span(time + words.name(of: followUp.channel) + "  ", .label),
      ], body: Span(followUp.purpose))
  }

  private func line(_ item: OpenItem, _ invoice: Invoice, _ book: Book) -> DossierModel.Line {
    let role: StyleRole =
      item.days > index.policy.agingBounds[2] ? .overdueLong : item.days > 0 ? .overdue : .text
    var lead = [
      Span(DisplayWidth.pad(words.planned(item.due, on: day).text, to: 14), role),
      Span(item.open.spoken + " ", item.isOverdue ? role : .money),
      Span(DisplayWidth.pad(words.agingMark(item.days, index.policy), to: 3), role),
      Span(invoice.number + "  ", .label),
    ]
    if item.contested.minor > 0 { lead.append(Span("# \(words.panes.contested) ", .warning)) }
    if let left = index.replay(book).limitation(ofInvoice: item.invoice),
      left.warning(index.policy) != nil
    {
      lead.append(Span("! \(words.limitation(left)) ", .warning))
    }
    if item.open.minor < 0 { lead.append(Span(words.panes.credit + " ", .dim)) }
    return DossierModel.Line(lead: lead, body: Span(invoice.what, .dim))
  }

  private func line(_ contact: Contact, _ card: CollectionCard?) -> DossierModel.Line {
    var facts = [contact.role.map { words.name(of: $0) } ?? "", contact.phone, contact.weChat, contact.email]
    if contact.decidesPurchasing { facts.append(words.panes.decidesPurchasing) }
    if let card, card.promises.contains(where: { $0.promise.contact == contact.id && $0.counts }) {
      let word = WordKept(card.promises, on: day, policy: index.policy, of: contact.id)
      facts.append("\(words.collecting.word) \(words.wordKept(word))")
    }
    if let ally = contact.ally { facts.append(words.name(of: ally)) }
    if contact.decidesPayment { facts.append(words.panes.decidesPayment) }
    return DossierModel.Line(
      lead: [Span(DisplayWidth.pad(contact.name, to: 12) + " ")],
      body: Span(facts.filter { !$0.isEmpty }.joined(separator: "  "), .dim))
  }

  private func line(_ item: DossierItem, on date: Day, width: Int, _ book: Book) -> DossierModel.Line {
    let (who, what, text, role) = told(item, book)
    return DossierModel.Line(
      lead: [
        Span(
          DisplayWidth.pad(date.civil.year == day.civil.year ? date.monthAndDay : date.iso, to: width),
          .dim),
        Span(DisplayWidth.pad(who, to: 6) + " ", .dim), Span(what + "  ", .label),
      ], body: Span(text, role))
  }

  /// A line of the timeline: who, what, the text and what it means.
  private func told(_ item: DossierItem, _ book: Book) -> (String, String, String, StyleRole) {
    switch item {
    case .touch(let id):
      guard let touch = book.touches[id] else { return ("", "", "", .text) }
      let missed = touch.reached ? "" : " (\(words.panes.noAnswer))"
      let said = [touch.topic, touch.said, touch.nextStep].filter { !$0.isEmpty }.joined(separator: "; ")
      return (touch.by, words.name(of: touch.channel) + missed, said, touch.reached ? .text : .dim)
    case .payment(let id):
      guard let payment = book.payments[id] else { return ("", "", "", .text) }
      let bounced = index.replay(book).isBounced(id)
      let detail = [words.name(of: payment.method), payment.note, bounced ? "# " + words.panes.bounced : ""]
      return (
        "", words.name(of: Noun.payment),
        ([payment.amount.spoken] + detail.filter { !$0.isEmpty }).joined(separator: "  "),
        bounced ? .warning : .ok
      )
    case .invoice(let id):
      guard let invoice = book.invoices[id] else { return ("", "", "", .text) }
      let parts = [invoice.number, invoice.amount.spoken, invoice.what].filter { !$0.isEmpty }
      return ("", words.name(of: Noun.invoice), parts.joined(separator: "  "), .dim)
    case .move(let id):
      guard let move = book.moves[id] else { return ("", "", "", .text) }
      let text = "\(move.from.monthAndDay) -> \(move.to.monthAndDay)  \(move.reason)"
      return (move.by, words.panes.moved, text, .dim)
    case .promise, .rungStep, .fact: return toldOfCollecting(item, book)
    case .followUp, .contact, .customer: return ("", "", "", .text)
    }
  }
}
