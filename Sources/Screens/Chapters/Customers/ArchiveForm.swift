internal import SalesBook

/// Customers put away, with the reason; of whom that lets go, why stands beside what is owed, promised and open
/// (domain §8).
struct ArchiveForm: DeskForm {
  let title: String
  let entry: Customer
  let rows: [FormRow<Customer>]
  private let customers: [ID<Customer>]

  init?(_ desk: Desk, _ book: Book) {
    let meant = desk.customersMeant(book)
    guard !meant.isEmpty else { return nil }
    let replay = desk.index.replay(book)
    let letting = meant.compactMap { book.customers.slot(of: $0) }.compactMap {
      replay.lettingGo(ofCustomer: $0)
    }
    customers = meant
    entry = Customer(key: .none)
    let facts = letting.prefix(3).map { desk.words.facts($0).said(by: desk.words.general.comma) }
    title = desk.title(
      .customers.archive, ([desk.names(of: meant, book)] + facts).joined(separator: "  ! "))
    rows = [
      desk.asking(entry)(
        "ArchiveReason", isNeeded: true, label: letting.isEmpty ? nil : desk.words.forms.whyLetGo)
    ]
  }

  func operation(_ filled: Customer, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    (ArchiveCustomers(customers, reason: filled.archiveReason), desk.names(of: customers, book))
  }
}
