internal import SalesBook

/// Money of the invoice under the cursor let go: as a difference at settling where so little is open, else for lost,
/// which somebody else approves.
struct WriteOffForm: DeskForm {
  let title: String
  let entry: WriteOff
  let rows: [FormRow<WriteOff>]
  private let number: String
  /// Whether policy wants an approval.
  private let isApproved: Bool

  var draftKey: String? { "write-off \(entry.invoice.text)" }

  init?(_ desk: Desk, _ book: Book) {
    guard let invoice = desk.invoice(book) else { return nil }
    let open = desk.index.replay(book).open(invoice)
    let approvers = book.approvers(of: .writeOff, askedBy: desk.login).map {
      FormOption($0.login.text, $0.called)
    }
    var writeOff = WriteOff(key: .none)
    (writeOff.invoice, writeOff.day) = (invoice.id, desk.today)
    writeOff.amount = open.minor > 0 ? open : .zero(open.currency)
    let isRest = book.isPartlySettled(invoice.id) && desk.index.policy.isTolerated(open)
    writeOff.kind = isRest ? .difference : .badDebt
    (entry, number, isApproved) = (writeOff, invoice.number, desk.index.policy.needsApproval(.writeOff))
    title = desk.title(.arrears.writeOff, invoice.number)
    let ask = desk.asking(writeOff)
    rows = [
      ask("Amount", isNeeded: true),
      ask("Kind", isNeeded: true), ask("Approver", options: approvers.isEmpty ? nil : approvers),
      ask("Reason"),
      ask("Day", isNeeded: true),
    ]
  }

  func operation(_ filled: WriteOff, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    (WriteOffInvoice(filled), "\(number) \(desk.words.money(filled.amount))")
  }

  func rowMissing(in filled: WriteOff) -> RowID? {
    filled.kind == .badDebt && filled.approver.isEmpty && isApproved ? RowID(.writeOff, "Approver") : nil
  }

  func row(for refusal: Refusal) -> RowID? {
    switch refusal {
    case .aboveTolerance, .nothingSettled: RowID(.writeOff, "Kind")
    case .ownApproval, .mayNotApprove, .nobody, .hasLeft: RowID(.writeOff, "Approver")
    default: nil
    }
  }
}
