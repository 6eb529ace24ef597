internal import PinyinNames
internal import SalesBook

/// Who asked for something: five fields, those known filled in (S2, moment 8). A name the book has is that customer.
struct LeadForm: DeskForm {
  /// Who, whom one talks to there, what they want, and whether they called.
  struct Entry: Sendable {
    var customer = Customer(key: .none)
    var contact = Contact(key: .none)
    var deal = Deal(key: .none)
    var saysOfCall = Touch(key: .none)
  }

  let title: String
  let entry: Entry
  private(set) var rows: [FormRow<Entry>] = []

  var draftKey: String? { "lead" }

  /// For whoever is typed; of the customer whose dossier is open where one stands in it.
  init?(_ desk: Desk, _ book: Book) {
    title = desk.title(.knowing.lead, "")
    var entry = Entry()
    entry.customer.source = .inbound
    if desk.focus == .dossier, let customer = desk.customer(book) { entry.customer.name = customer.name }
    entry.deal.day = desk.today
    self.entry = entry
    let (firm, person) = (desk.asking(entry, \.customer), desk.asking(entry, \.contact))
    let deal = desk.asking(entry, \.deal)
    rows = [
      firm("Name", isNeeded: true, label: desk.words.name(of: Noun.customer)).noting { entry, desk, book in
        LeadForm.known(entry, desk, book).map { desk.words.knowing.known(since: $0.since?.iso ?? "") } ?? ""
      },
      deal("What", isNeeded: true), deal("Quantity"), deal("Model"), deal("Purpose"),
      person("Phone").following { entry, desk, book in
        entry.contact.phone = LeadForm.known(entry, desk, book).map { book.phone(of: $0) } ?? ""
      },
      firm("Address").following { entry, desk, book in
        entry.customer.address = LeadForm.known(entry, desk, book)?.address ?? ""
      },
      person("Name", label: desk.words.name(of: Noun.contact)),
      firm("Source").noting { entry, desk, _ in desk.words.onSource(entry.customer) }, firm("IntroducedBy"),
      desk.asking(entry, \.saysOfCall)("Said"),
    ]
  }

  /// The customer the book has by the name typed.
  private static func known(_ entry: Entry, _ desk: Desk, _ book: Book) -> Customer? {
    let name = FoldedName.of(entry.customer.name)
    guard !name.isEmpty else { return nil }
    return desk.index.customers(matching: NameQuery(entry.customer.name), limit: 20, in: book)
      .first { FoldedName.of($0.name) == name }
  }

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let seen = LeadForm.known(filled, desk, book)
    var (customer, contact) = (seen ?? filled.customer, filled.contact)
    // What a customer that is known says of itself stays; what it lacks is filled in.
    if seen != nil {
      if customer.source == nil { customer.source = filled.customer.source }
      if customer.introducedBy.isEmpty { customer.introducedBy = filled.customer.introducedBy }
      customer.address = filled.customer.address
    }
    // The number proposed is somebody's whom the book knows, and not a new person's.
    if let seen, contact.phone == book.phone(of: seen) { contact.phone = "" }
    learn(filled.deal, &customer)
    if contact.name.isEmpty {
      if customer.phone.isEmpty { customer.phone = contact.phone }
      contact = Contact(key: .none)
    }
    let lead = TakeLead(
      customer, seen: seen, contact: contact, deal: filled.deal, call: call(filled, desk))
    return (lead, "\(customer.name) \(filled.deal.what)")
  }

  /// What they want now says what they use, where nobody knew.
  private func learn(_ deal: Deal, _ customer: inout Customer) {
    guard customer.business.uses.isEmpty else { return }
    (customer.business.uses, customer.business.usesModel) = (deal.what, deal.model)
    (customer.business.usesQuantity, customer.business.usesFor) = (deal.quantity, deal.purpose)
  }

  /// The call, where they called.
  private func call(_ filled: Entry, _ desk: Desk) -> Touch? {
    guard filled.customer.source == .inbound else { return nil }
    var call = filled.saysOfCall
    (call.day, call.direction, call.topic) = (desk.today, .inward, filled.deal.what)
    return call
  }
}
