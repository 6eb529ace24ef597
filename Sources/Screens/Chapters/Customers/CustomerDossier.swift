internal import SalesBook
internal import TextCanvas

// What the dossier says of the firm and its people.
extension CustomerChapter {
  func facts(_ sight: CustomerSight) -> [DossierFact] {
    let (customer, heads, book) = (sight.customer, sight.words.panes, sight.book)
    let first = sight.index.whomToCall(sight.slot, book)
    return [
      DossierFact(label: heads.phoneShort, value: book.phone(ofCustomer: sight.slot, about: first)),
      DossierFact(label: heads.weChatShort, value: book.contact(of: customer, with: \.weChat)),
      DossierFact(label: heads.mailShort, value: book.contact(of: customer, with: \.email)),
      DossierFact(label: heads.owner, value: book.owner(of: customer, asOf: sight.day), role: .dim),
      DossierFact(
        label: heads.terms, value: customer.terms.map { sight.words.name(of: $0) } ?? "", role: .dim),
      DossierFact(
        label: heads.lettersIn, value: customer.language.map { sight.words.name(of: $0) } ?? "", role: .dim),
      DossierFact(label: heads.since, value: customer.since?.iso ?? "", role: .dim),
      DossierFact(label: heads.addressShort, value: customer.address),
    ]
  }

  func remarks(_ sight: CustomerSight) -> [DossierRemark] {
    let (customer, words) = (sight.customer, sight.words)
    let away = customer.archived.flatMap { day in
      day > sight.day
        ? nil
        : DossierRemark(
          text: words.archived(day, by: customer.archivedBy, because: customer.archiveReason), isWarning: true
        )
    }
    let note = customer.note.isEmpty ? nil : DossierRemark(text: customer.note)
    return [away, note].compactMap { $0 }
  }

  func entries(_ sight: CustomerSight) -> [DossierEntry] {
    sight.book.contactsOf[sight.slot].sorted().compactMap { sight.book.contacts[slot: $0] }
      .map { DossierEntry($0, in: .contacts, line($0, sight)) }
  }

  private func line(_ contact: Contact, _ sight: CustomerSight) -> DossierModel.Line {
    let words = sight.words
    var facts = [contact.role.map { words.name(of: $0) } ?? "", contact.phone, contact.weChat, contact.email]
    if contact.decidesPurchasing { facts.append(words.panes.decidesPurchasing) }
    if let card = sight.card, card.promises.contains(where: { $0.promise.contact == contact.id && $0.counts })
    {
      let word = WordKept(card.promises, on: sight.day, policy: sight.policy, of: contact.id)
      facts.append("\(words.collecting.word) \(words.wordKept(word))")
    }
    if let ally = contact.ally { facts.append(words.name(of: ally)) }
    if contact.decidesPayment { facts.append(words.panes.decidesPayment) }
    facts += [contact.likes, words.birthday(contact), contact.note]
    // Who has left decides nothing any more, and is called no more.
    if let left = contact.left, left <= sight.day {
      facts = [facts[0], words.knowing.left(left.iso)]
    }
    return DossierModel.Line(
      lead: [Span(DisplayWidth.pad(contact.name, to: 12) + " ")], body: Span(facts.said(), .dim))
  }
}

extension DossierSection {
  /// The people.
  static let contacts = DossierSection(place: 30) { words, _ in words.panes.contacts }
}
