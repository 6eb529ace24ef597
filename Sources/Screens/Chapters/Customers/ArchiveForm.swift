internal import SalesBook

/// Customers put away, with the reason. Who bought of late is let go by it: that opens the first step of an exit review, or
/// they are put away all the same and the reason says why not, beside what is owed, promised and open (domain §8 *Putting
/// away*).
struct ArchiveForm: DeskForm {
  /// What is put away, as a customer is, and which of the two is done.
  struct Entry: Sendable {
    var customer = Customer(key: .none)
    var way = ArchiveForm.review
  }

  let title: String
  let entry: Entry
  let rows: [FormRow<Entry>]
  private let customers: [ID<Customer>]
  /// Whether a review is to be opened for each of them.
  private let isLettingAllGo: Bool

  init?(_ desk: Desk, _ book: Book) {
    let meant = desk.customersMeant(book)
    guard !meant.isEmpty else { return nil }
    let replay = desk.index.replay(book)
    let letting = meant.compactMap { book.customers.slot(of: $0) }.compactMap {
      replay.lettingGo(ofCustomer: $0)
    }
    customers = meant
    isLettingAllGo = letting.count == meant.count && letting.allSatisfy(\.beginsExit)
    entry = Entry()
    let words = desk.words
    let facts = letting.prefix(3).map { words.facts($0).said(by: words.general.comma) }
    title = desk.title(
      .customers.archive, ([desk.names(of: meant, book)] + facts).joined(separator: "  ! "))
    let ask = desk.asking(entry, \.customer)
    let reason = ask("ArchiveReason", isNeeded: true, label: letting.isEmpty ? nil : words.forms.whyLetGo)
    let ways = [
      FormOption(ArchiveForm.review, words.exits.opensReview),
      FormOption(ArchiveForm.away, words.exits.putsAway),
    ]
    let way = FormRow.word(RowID(.exitReview, "Way"), words.exits.lettingGo, of: ways, \Entry.way)
    rows = [reason] + (letting.contains(where: \.beginsExit) ? [way] : [])
  }

  /// They are put under review, and not away.
  private static let review = "review"
  /// They are put away.
  private static let away = "away"

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let (isReview, why) = (filled.way == ArchiveForm.review, filled.customer.archiveReason)
    // Where nobody is put away it is told as what it is.
    let operation: any SalesBook.Operation =
      isReview && isLettingAllGo
      ? Batch(customers.map { OpenExit(puttingAway: $0, because: why, on: desk.today, in: book) })
      : ArchiveCustomers(customers, reason: why, opensExit: isReview)
    return (operation, desk.names(of: customers, book))
  }
}
