public import SalesBook

/// A file of another program, ready to be brought into a book.
public struct ImportFile: Sendable {
  /// Its rows, read cell by cell.
  public let table: ImportTable
  /// Its name, for the journal.
  public let name: String
  /// The currency of amounts that show none; nil takes an invoice's own, else the book's main one.
  public let currency: Currency?
  /// Is told what the import comes to each time it is planned for writing; the last time is the one that
  /// was written.
  public let telling: @Sendable (ImportOutcome) -> Void

  /// A file of those rows.
  public init(
    _ table: ImportTable, named name: String, currency: Currency? = nil,
    telling: @escaping @Sendable (ImportOutcome) -> Void = { _ in }
  ) {
    (self.table, self.name, self.currency, self.telling) = (table, name, currency, telling)
  }

  /// The operation that brings in what files of its kind hold.
  public var operation: any ImportOperation {
    switch table.mapping.kind {
    case .receivables: ImportReceivables(self)
    case .customers: ImportCustomers(self)
    case .payments: ImportPayments(self)
    }
  }

  fileprivate func intake(on book: Book, as hand: Hand, drawing ids: FreshIDs) -> Intake {
    Intake(table.mapping.kind, on: book, as: hand, in: currency, drawing: ids)
  }
}

/// An import as an operation: one journal entry, taken back by one undo.
public protocol ImportOperation: Operation {
  /// What is brought in.
  var file: ImportFile { get }

  /// What the rows come down to on a book: what is to be told, and the changes. Nothing is
  /// changed by that.
  func outcome(
    on book: Book, as hand: Hand, drawing ids: inout FreshIDs
  ) -> (outcome: ImportOutcome, changes: [Change])
}

extension ImportOperation {
  /// Its changes on this book; see `Operation`. Throws `Refusal.nothingToDo` if the book has it all.
  public func plan(on book: Book, as hand: Hand, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let planned = outcome(on: book, as: hand, drawing: &ids)
    file.telling(planned.outcome)
    guard !planned.changes.isEmpty else { throw .nothingToDo }
    let kind = file.table.mapping.kind.rawValue
    return Plan(did: "Imported \(kind) from \(file.name): \(planned.outcome.inShort)", planned.changes)
  }
}

/// Brings in invoices with what has been paid on them, and the customers they are for.
public struct ImportReceivables: ImportOperation {
  /// Its word in the journal.
  public static let keyword = JournalWord.deed(.importReceivables)
  /// What is brought in.
  public let file: ImportFile

  /// An import of a file of receivables.
  public init(_ file: ImportFile) { self.file = file }

  /// What it comes down to; see `ImportOperation`.
  public func outcome(
    on book: Book, as hand: Hand, drawing ids: inout FreshIDs
  ) -> (outcome: ImportOutcome, changes: [Change]) {
    var receivables = ReceivablesIntake(file.intake(on: book, as: hand, drawing: ids))
    receivables.take(file.table.rows)
    return receivables.intake.finished(after: file.table, drawing: &ids)
  }
}

/// Brings in customers with a contact each.
public struct ImportCustomers: ImportOperation {
  /// Its word in the journal.
  public static let keyword = JournalWord.deed(.importCustomers)
  /// What is brought in.
  public let file: ImportFile

  /// An import of a file of customers.
  public init(_ file: ImportFile) { self.file = file }

  /// What it comes down to; see `ImportOperation`.
  public func outcome(
    on book: Book, as hand: Hand, drawing ids: inout FreshIDs
  ) -> (outcome: ImportOutcome, changes: [Change]) {
    var customers = CustomersIntake(file.intake(on: book, as: hand, drawing: ids))
    customers.take(file.table.rows)
    return customers.intake.finished(after: file.table, drawing: &ids)
  }
}

/// Brings in a bank's receipts and lets them settle invoices where it is sure whose they are.
public struct ImportPayments: ImportOperation {
  /// Its word in the journal.
  public static let keyword = JournalWord.deed(.importPayments)
  /// What is brought in.
  public let file: ImportFile

  /// An import of a bank's receipts.
  public init(_ file: ImportFile) { self.file = file }

  /// What it comes down to; see `ImportOperation`.
  public func outcome(
    on book: Book, as hand: Hand, drawing ids: inout FreshIDs
  ) -> (outcome: ImportOutcome, changes: [Change]) {
    var payments = PaymentsIntake(file.intake(on: book, as: hand, drawing: ids))
    payments.take(file.table.rows)
    return payments.intake.finished(after: file.table, drawing: &ids)
  }
}

extension ImportOutcome {
  /// The counts, for the journal.
  fileprivate var inShort: String {
    let new = [Noun.customer, .contact, .invoice, .payment].filter { added($0) > 0 }.map { noun in
      "\(added(noun)) \(noun.rawValue.lowercased())\(added(noun) == 1 ? "" : "s")"
    }
    return (new.isEmpty ? "nothing" : new.joined(separator: ", ")) + " new, \(changed.count) changed"
  }
}
