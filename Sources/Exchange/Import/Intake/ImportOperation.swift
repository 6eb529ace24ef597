public import SalesBook

/// A file of another program, ready to be brought into a book.
public struct ImportFile: Sendable {
  /// Its rows, read cell by cell.
  public let table: ImportTable
  /// Its name, for the journal.
  public let name: String
  /// The currency of amounts that show none; nil takes an invoice's own, else the book's main one.
  public let currency: Currency?
  /// Who says it: what its source said before is compared with it, and only between sources are payments alike.
  public let source: String
  /// What was answered to likenesses found before.
  public let answers: LikenessAnswers
  /// Whether somebody has said that it holds all open items of its source: what is missing from it is paid.
  public let isComplete: Bool
  /// What the book is to keep of how it was read.
  public let remembering: ProfileWish
  /// Who waits for it; only whoever plans the import, and waits for that, calls it.
  nonisolated(unsafe) let watch: ImportWatch?

  /// A file of those rows; a source that is not named is told by the shape of the header.
  public init(
    _ table: ImportTable, named name: String, currency: Currency? = nil, from source: String? = nil,
    answers: LikenessAnswers = LikenessAnswers(), isComplete: Bool = false,
    remembering: ProfileWish = .nothing, watch: ImportWatch? = nil
  ) {
    self.remembering = remembering
    self.source = source ?? table.mapping.sourceName
    (self.answers, self.isComplete) = (answers, isComplete)
    (self.table, self.name, self.currency, self.watch) = (table, name, currency, watch)
  }

  /// The operation that brings in what files of its kind hold: one journal entry, taken back by one undo.
  public var operation: any ReportingOperation<ImportOutcome> {
    switch table.mapping.kind {
    case .receivables: ImportReceivables(self)
    case .customers: ImportCustomers(self)
    case .payments: ImportPayments(self)
    case .holidays: ImportHolidays(self)
    }
  }

  fileprivate func intake(on book: Book, as author: Author, drawing ids: FreshIDs) -> Intake {
    Intake(self, on: book, as: author, drawing: ids)
  }
}

/// Brings in invoices with what has been paid on them, and the customers they are for.
public struct ImportReceivables: ReportingOperation {
  public static let keyword = JournalWord.deed(.importReceivables)
  /// What is brought in.
  public let file: ImportFile

  /// An import of a file of receivables.
  public init(_ file: ImportFile) { self.file = file }

  public func outcome(
    on book: Book, as author: Author, drawing ids: inout FreshIDs
  ) -> (outcome: ImportOutcome, plan: Plan?) {
    let receivables = ReceivablesIntake(file.intake(on: book, as: author, drawing: ids))
    receivables.take(file.table.rows, file.watch)
    return receivables.intake.finished(file, drawing: &ids)
  }
}

/// Brings in customers with a contact each.
public struct ImportCustomers: ReportingOperation {
  public static let keyword = JournalWord.deed(.importCustomers)
  /// What is brought in.
  public let file: ImportFile

  /// An import of a file of customers.
  public init(_ file: ImportFile) { self.file = file }

  public func outcome(
    on book: Book, as author: Author, drawing ids: inout FreshIDs
  ) -> (outcome: ImportOutcome, plan: Plan?) {
    var customers = CustomersIntake(file.intake(on: book, as: author, drawing: ids))
    customers.take(file.table.rows, file.watch)
    return customers.intake.finished(file, drawing: &ids)
  }
}

/// Brings in payments from a bank and lets them settle invoices where it is sure whose they are.
public struct ImportPayments: ReportingOperation {
  public static let keyword = JournalWord.deed(.importPayments)
  /// What is brought in.
  public let file: ImportFile

  /// An import of payments from a bank.
  public init(_ file: ImportFile) { self.file = file }

  public func outcome(
    on book: Book, as author: Author, drawing ids: inout FreshIDs
  ) -> (outcome: ImportOutcome, plan: Plan?) {
    let payments = PaymentsIntake(file.intake(on: book, as: author, drawing: ids))
    payments.take(file.table.rows, file.watch)
    return payments.intake.finished(file, drawing: &ids)
  }
}

/// Brings in days off and days made up for them.
public struct ImportHolidays: ReportingOperation {
  public static let keyword = JournalWord.deed(.importHolidays)
  /// What is brought in.
  public let file: ImportFile

  /// An import of a calendar, or a list, of days.
  public init(_ file: ImportFile) { self.file = file }

  public func outcome(
    on book: Book, as author: Author, drawing ids: inout FreshIDs
  ) -> (outcome: ImportOutcome, plan: Plan?) {
    var holidays = HolidaysIntake(file.intake(on: book, as: author, drawing: ids))
    holidays.take(file.table.rows, file.watch)
    return holidays.intake.finished(file, drawing: &ids)
  }
}
