internal import SalesBook

/// What a customer's dossier holds as of a day, in the order it is shown.
struct DossierContents {
  /// Whose it is.
  let customer: ID<Customer>
  /// What waits, soonest first.
  let followUps: [(followUp: FollowUp, due: Day)]
  /// What is open, oldest due first.
  let openItems: [(item: OpenItem, invoice: Invoice)]
  /// Promises that wait for their day, or for our answer.
  let promises: [PromiseStanding]
  /// The people.
  let contacts: [Contact]
  /// What happened, latest first.
  let timeline: [(day: Day, item: DossierItem)]

  /// The dossier of the customer at a slot.
  init(_ slot: Int, of customer: ID<Customer>, _ replay: Replay, card: CollectionCard?) {
    self.customer = customer
    let book = replay.book
    let children = book.followUpsOf[slot].map { ($0, book.followUps[slot: $0]) }
    followUps =
      children.compactMap { child, followUp in
        followUp.flatMap { $0.waited(on: replay.day) ? ($0, replay.due(of: $0, slot: child)) : nil }
      }
      .sorted { ($0.due, $0.followUp.time?.minutes ?? .max) < ($1.due, $1.followUp.time?.minutes ?? .max) }
    openItems = replay.openItems(ofCustomer: slot)
      .sorted { ($0.due, $0.invoice) < ($1.due, $1.invoice) }
      .compactMap { item in book.invoices[slot: item.invoice].map { (item, $0) } }
    promises = replay.waiting(among: card?.promises ?? [])
    contacts = book.contactsOf[slot].sorted().compactMap { book.contacts[slot: $0] }
    timeline = DossierContents.timeline(slot, book, until: replay.day)
  }

  /// Everything that can be stood on, from the top.
  var items: [DossierItem] {
    [.customer(customer)] + followUps.map { .followUp($0.followUp.id) }
      + openItems.map { .invoice($0.invoice.id) } + promises.map { .promise($0.promise.id) }
      + contacts.map { .contact($0.id) }
      + timeline.map(\.item)
  }

  private static func timeline(
    _ slot: Int, _ book: Book, until day: Day
  ) -> [(day: Day, item: DossierItem)] {
    var events: [(day: Day, time: Int16, place: Int, item: DossierItem)] = []
    for child in book.touchesOf[slot] {
      guard let touch = book.touches[slot: child] else { continue }
      events.append((touch.day, touch.time?.minutes ?? -1, child, .touch(touch.id)))
    }
    for child in book.paymentsOf[slot] {
      guard let payment = book.payments[slot: child] else { continue }
      events.append((payment.day, -2, child, .payment(payment.id)))
    }
    for child in book.invoicesOf[slot] {
      guard let invoice = book.invoices[slot: child] else { continue }
      events.append((invoice.issued, -3, child, .invoice(invoice.id)))
    }
    for followUp in book.followUpsOf[slot] {
      for child in book.movesOf[followUp] {
        guard let move = book.moves[slot: child] else { continue }
        events.append((move.day, -4, child, .move(move.id)))
      }
    }
    for (fact, day, item) in facts(slot, book) { events.append((day, -5, fact, item)) }
    return events.filter { $0.day <= day }
      .sorted { ($1.day, $1.time, $1.place) < ($0.day, $0.time, $0.place) }.map { ($0.day, $0.item) }
  }
}
