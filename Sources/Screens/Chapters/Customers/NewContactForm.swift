internal import SalesBook

/// A person at the customer under the cursor.
struct NewContactForm: DeskForm {
  let title: String
  let entry: Contact
  let rows: [FormRow<Contact>]

  var draftKey: String? { "contact \(entry.customer.text)" }

  init?(_ desk: Desk, _ book: Book) {
    guard let customer = desk.customer(book) else { return nil }
    var contact = Contact(key: .none)
    contact.customer = customer.id
    entry = contact
    title = desk.title(.customers.addContact, customer.name)
    rows = Contact.asked(desk.asking(contact)) + desk.people(desk.asking(contact), book)
  }

  func operation(_ filled: Contact, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    (AddContact(filled), filled.name)
  }
}
