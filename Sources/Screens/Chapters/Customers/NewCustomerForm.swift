internal import SalesBook

/// A new customer, with one of its people.
struct NewCustomerForm: DeskForm {
  /// The firm, and whom one talks to there.
  struct Entry: Sendable {
    var customer = Customer(key: .none)
    var contact = Contact(key: .none)
  }

  let title: String
  let entry = Entry()
  let rows: [FormRow<Entry>]

  var draftKey: String? { "add-customer" }

  init?(_ desk: Desk, _ book: Book) {
    title = desk.title(.customers.add, "")
    let (words, firm) = (desk.words, desk.asking(entry, \.customer))
    let (person, known) = (desk.asking(entry, \.contact), KnownNames(book))
    rows = [
      firm("Name", isNeeded: true).noting { entry, desk, _ in
        desk.words.forms.inTheBook(known.resembling(entry.customer.name))
      },
      person("Name", label: words.name(ofField: "Contact", of: .followUp)),
      person("Phone"), person("WeChat"), firm("Tag", hint: words.forms.commas), firm("Address"),
      firm("Source").noting { entry, desk, _ in desk.words.onSource(entry.customer) },
      firm("IntroducedBy"), firm("Language"), firm("Note"),
    ]
  }

  /// A telephone number can be the firm's; a WeChat name is somebody's.
  func rowMissing(in filled: Entry) -> RowID? {
    filled.contact.name.isEmpty && !filled.contact.weChat.isEmpty ? RowID(.contact, "Name") : nil
  }

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    var (customer, contact) = (filled.customer, filled.contact)
    guard contact.name.isEmpty else {
      return (AddCustomer(customer, contacts: [contact]), customer.name)
    }
    (customer.phone, contact.phone) = (contact.phone, "")
    return (AddCustomer(customer), customer.name)
  }
}
