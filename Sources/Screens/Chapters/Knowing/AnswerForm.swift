internal import SalesBook

/// The answer to the next best question of a customer, which goes where it belongs (moment 9): into the customer, or
/// to one of its people, who may be new.
struct AnswerForm: DeskForm {
  /// The customer, and whoever the answer is or is of.
  struct Entry: Sendable {
    var customer: Customer
    var contact: Contact
    /// Which of the people known it is; nil for somebody new.
    var known: ID<Contact>?
  }

  let title: String
  let entry: Entry
  let rows: [FormRow<Entry>]
  private let gap: DossierGap
  private let seen: Customer

  var draftKey: String? { "answer \(gap.rawValue) \(seen.id.text)" }

  /// Of the customer under the cursor; nil where all is known.
  init?(_ desk: Desk, _ book: Book) {
    guard let sight = desk.sight(book), let gap = sight.completeness.next else { return nil }
    let people = book.people(ofCustomer: sight.slot, on: desk.today)
    var contact = Contact(key: .none)
    contact.customer = sight.customer.id
    if gap.contactField != nil, let person = book.spokenTo(among: people) { contact = person }
    (self.gap, seen) = (gap, sight.customer)
    entry = Entry(customer: sight.customer, contact: contact, known: nil)
    title = desk.title(.knowing.answer, sight.customer.name)
    rows = AnswerForm.rows(gap, entry, people, desk)
  }

  private static func rows(
    _ gap: DossierGap, _ entry: Entry, _ people: [Contact], _ desk: Desk
  ) -> [FormRow<Entry>] {
    let words = desk.words
    let (firm, person) = (desk.asking(entry, \.customer), desk.asking(entry, \.contact))
    let question = words.knowing.question(gap)
    if let field = gap.customerField {
      return [firm(field, isNeeded: true).noting { _, _, _ in question }]
    }
    // Somebody must be known before anything can be known of them.
    let isNew = entry.contact.id == .none
    let name = person("Name", isNeeded: people.isEmpty, hint: people.isEmpty ? "" : words.knowing.somebodyNew)
    if let field = gap.contactField {
      return (isNew ? [name] : []) + [
        person(field, isNeeded: true, label: label(field, entry.contact, words)).noting { _, _, _ in question
        }
      ]
    }
    let options = people.map { FormOption($0.id.text, $0.name) }
    let known: [FormRow<Entry>] =
      options.isEmpty
      ? [] : [.choice(AnswerForm.known, words.name(of: Noun.contact), of: options, \.known)]
    let asked = known.isEmpty ? [name] : known + [name]
    return [asked[0].noting { _, _, _ in question }] + asked.dropFirst() + [person("Phone")]
  }

  /// Whose it is, where that is known.
  private static func label(_ field: String, _ contact: Contact, _ words: Words) -> String {
    let label = words.name(ofField: field, of: .contact)
    return contact.name.isEmpty ? label : "\(contact.name) \(label)"
  }

  private static let known = RowID("known")

  /// Nobody is no answer to who decides.
  func rowMissing(in filled: Entry) -> RowID? {
    guard gap.deciderField != nil, filled.known == nil, filled.contact.name.isEmpty else { return nil }
    return RowID(.contact, "Name")
  }

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let about = seen.name
    if gap.customerField != nil { return (EditRecord(seen, to: filled.customer), about) }
    if gap.contactField != nil, entry.contact.id != .none {
      return (EditRecord(entry.contact, to: filled.contact), about)
    }
    guard let person = filled.known.flatMap({ book.contacts[$0] }) else {
      return (AddContact(deciding(filled.contact)), about)
    }
    var decider = deciding(person)
    if !filled.contact.phone.isEmpty { decider.phone = filled.contact.phone }
    return (EditRecord(person, to: decider), about)
  }

  /// That person, who is the answer.
  private func deciding(_ person: Contact) -> Contact {
    var person = person
    switch gap {
    case .purchasingDecider: person.decidesPurchasing = true
    case .paymentDecider: person.decidesPayment = true
    default: break
    }
    return person
  }
}
