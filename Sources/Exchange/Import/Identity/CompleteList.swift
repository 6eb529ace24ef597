internal import PinyinNames
internal import SalesBook

/// A file that holds all open items of its source: what else was open of that is paid.
struct CompleteList {
  /// What is missing from it.
  enum Finding {
    case missing([(invoice: Invoice, open: Money)])
    /// The row of that line may be any item; 0 where there is no row at all.
    case unsure(line: Int)
  }

  private let intake: Intake
  private let told: Set<ID<Invoice>>
  private let toldBefore: [ID<Invoice>]

  /// The list of an import whose rows were taken; `told` are the invoices they mean or may mean, `toldBefore` those its
  /// source told of in earlier files.
  init(_ intake: Intake, told: Set<ID<Invoice>>, _ toldBefore: [ID<Invoice>]) {
    (self.intake, self.told, self.toldBefore) = (intake, told, toldBefore)
  }

  /// What is open and missing; rows set aside stand for the numbers they name.
  func missing(_ replay: Replay) -> Finding {
    guard !told.isEmpty else { return .unsure(line: 0) }
    let column = intake.file.table.mapping.columns[.invoice]
    var numbers: Set<String> = []
    for row in intake.file.table.badRows + intake.outcome.badRows {
      guard let column, row.fields.indices.contains(column), !FoldedName.of(row.fields[column]).isEmpty else {
        return .unsure(line: row.line)
      }
      numbers.insert(FoldedName.of(row.fields[column]))
    }
    let gone = candidates.filter { !told.contains($0.id) && numbers.isDisjoint(with: names(of: $0)) }
    return .missing(
      gone.map { (invoice: $0, open: replay.open($0)) }.filter { $0.open.minor != 0 }
        .sorted { ($0.invoice.issued, $0.invoice.id) < ($1.invoice.issued, $1.invoice.id) })
  }

  /// What the source has told of; where it never told of anything, whatever its customers have.
  private var candidates: [Invoice] {
    guard toldBefore.isEmpty else { return toldBefore.compactMap { intake.book.invoices[$0] } }
    let customers = Set(told.compactMap { intake.invoices[$0]?.customer })
    return customers.compactMap { intake.book.customers.slot(of: $0) }
      .flatMap { slot in intake.book.invoicesOf[slot].compactMap { intake.book.invoices[slot: $0] } }
  }

  /// What the book and the source call an invoice.
  private func names(of invoice: Invoice) -> Set<String> {
    let said = intake.memory[.invoice(invoice.id)].flatMap { SaidCells($0)[.invoice] }
    return Set([invoice.number, said ?? invoice.number].map(FoldedName.of))
  }
}
