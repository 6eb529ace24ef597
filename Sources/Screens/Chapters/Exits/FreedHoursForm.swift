internal import SalesBook

/// The hours won by ending it, offered to core customers: each who is ticked has a contact planned (S1 *move on*).
struct FreedHoursForm: DeskForm {
  /// Who is ticked, and the contact that is planned with each.
  struct Entry: Sendable {
    var ticked: [Bool]
    var plan: FollowUp
  }

  let title: String
  let entry: Entry
  let rows: [FormRow<Entry>]
  private let exit: ID<ExitReview>
  private let customers: [ID<Customer>]

  /// None where no core customer waits for a contact.
  init?(of exit: ID<ExitReview>, _ desk: Desk, _ book: Book) {
    let replay = desk.index.replay(whole: book).on(desk.today)
    guard let about = book.exits[exit] else { return nil }
    let slots = replay.coreToSee(of: desk.login, but: book.customers.slot(of: about.customer))
    customers = slots.prefix(FreedHoursForm.most).compactMap { book.customers[slot: $0]?.id }
    guard !customers.isEmpty else { return nil }
    self.exit = exit
    let words = desk.words
    var plan = FollowUp(key: .none)
    (plan.due, plan.purpose) = (desk.index.workingDays.onOrAfter(desk.today + 1), words.exits.freedFor)
    entry = Entry(ticked: customers.map { _ in true }, plan: plan)
    let ask = desk.asking(entry, \.plan)
    title = desk.title(
      .exits.step, [desk.names(of: [about.customer], book), words.exits.doing(.freed)].said())
    rows =
      customers.enumerated().map { number, customer in
        .flag(
          RowID(.customer, "Core\(number + 1)"), desk.names(of: [customer], book), \.ticked[number])
      } + [
        ask("Purpose", isNeeded: true), ask("Due", isNeeded: true, label: words.exits.offeredOn),
      ]
  }

  /// How many are named.
  private static let most = 6

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let offered = zip(customers, filled.ticked).filter(\.1).map(\.0)
    return (
      OfferFreedHours(exit, to: offered, on: filled.plan.due, for: filled.plan.purpose),
      desk.names(of: offered, book)
    )
  }
}
