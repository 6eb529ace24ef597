public import SalesBook

/// A cell that has been read.
public enum ImportCell: Sendable, Equatable {
  /// Words, without blanks around them.
  case text(String)
  case day(Day)
  /// An amount of money.
  case amount(ImportAmount)
  case currency(Currency)
  case flag(Bool)

  /// What stands for it in a book's files; nil for an amount, which needs a currency first.
  var inFiles: String? {
    switch self {
    case .text(let text): text
    case .day(let day): day.iso
    case .currency(let currency): currency.letters
    case .flag(let flag): flag ? "yes" : "no"
    case .amount: nil
    }
  }
}

/// A row every mapped cell of which could be read.
public struct ImportRow: Sendable, Equatable {
  /// The line of the file it begins on.
  public let line: Int
  /// Its fields as they stand in the file.
  public let fields: [String]
  /// What each field is fed; blank cells are left out.
  public let cells: ImportCells

  /// The text of a field of words; nil if its cell is blank.
  public func text(_ field: ImportField) -> String? {
    if case .text(let text) = cells[field] { text } else { nil }
  }

  /// The day of a field of dates; nil if its cell is blank.
  public func day(_ field: ImportField) -> Day? {
    if case .day(let day) = cells[field] { day } else { nil }
  }

  /// The amount of a field of money; nil if its cell is blank.
  public func amount(_ field: ImportField) -> ImportAmount? {
    if case .amount(let amount) = cells[field] { amount } else { nil }
  }

  /// The currency named in the row; nil if none is.
  public var currency: Currency? {
    if case .currency(let currency) = cells[.currency] { currency } else { nil }
  }

  /// Puts the cells that fill a field of a record as they stand into it; a blank one takes nothing away.
  func fill<Record: BookRecord>(_ record: inout Record) {
    cells.forEach { field, cell in
      guard let filling = field.filling, filling.noun == Record.noun, let text = cell.inFiles else { return }
      // What the field does not take was set aside when the cell was read.
      try? record.set(filling.field, to: [text])
    }
  }

  /// Whether a cell fills a field of that noun as it stands.
  func fills(_ noun: Noun) -> Bool { cells.fields.contains { $0.filling?.noun == noun } }

  /// Whether a field of yes and no says yes; nil if its cell is blank.
  public func flag(_ field: ImportField) -> Bool? {
    if case .flag(let flag) = cells[field] { flag } else { nil }
  }
}

/// A row that is set aside, with everything that is wrong with it.
public struct BadRow: Error, Sendable, Equatable {
  /// The line of the file it begins on.
  public let line: Int
  /// Its fields as they stand in the file; empty if the row could not be cut into fields.
  public let fields: [String]
  /// What is wrong; one at least.
  public let reasons: [Reason]

  /// Sets a row aside.
  public init(line: Int, fields: [String], reasons: [Reason]) {
    self.line = line
    self.fields = fields
    self.reasons = reasons
  }

  /// Whether it only waits for somebody to insist.
  public var isWaiting: Bool {
    reasons.allSatisfy { reason in
      switch reason {
      case .doubtful, .zerosLost: true
      default: false
      }
    }
  }

  /// Whether it only waits for somebody to say whether it tells of a record of the book.
  public var isAlike: Bool {
    reasons.contains { if case .alike = $0 { true } else { false } }
  }

  /// What can be wrong with a row.
  public enum Reason: Error, Sendable, Equatable {
    /// The file's quotes or the number of fields are wrong.
    case notARow(CsvMistake.Reason)
    /// A field is blank that must not be.
    case blank(ImportField)
    /// A cell is no date, or none in the order of its column.
    case notADay(ImportField, String, DateOrder)
    /// A cell is no amount.
    case notAnAmount(ImportField, String, AmountRefusal)
    /// A spreadsheet has put a number in powers of ten and lost its digits: `1.38E+10`.
    case brokenBySpreadsheet(ImportField, String)
    /// A spreadsheet came to no result in a cell: `#REF!`, `#N/A`.
    case errorOfSpreadsheet(ImportField, String)
    /// A cell names no currency, or not just one.
    case notACurrency(String)
    /// A cell is neither yes nor no.
    case notYesOrNo(ImportField, String)
    /// A cell holds bytes that are no character in the file's encoding.
    case undecodable(ImportField, String)
    /// The book's field takes no such text.
    case notForField(ImportField, FieldError)
    /// An amount of nothing.
    case zero(ImportField)
    /// A bank's row is of money that went out, or of none.
    case notMoneyIn
    /// An amount carries another currency's sign, or more digits than the currency has.
    case notInCurrency(ImportField, Currency)
    /// The book has the invoice in one currency, the file in another.
    case currencyDiffers(book: Currency, file: Currency)
    /// The customer has the invoice's number on this earlier line of the file, with other facts.
    case numberTwice(String, line: Int)
    /// The customer is on this earlier line of the file, with other facts.
    case customerTwice(line: Int)
    /// The book has that number with other zeros before it: a spreadsheet may have taken them away.
    case zerosLost(String, String)
    /// So many customers of the book go by that name.
    case severalCustomers(String, Int)
    /// The amount of an invoice that is paid in parts differs from the book's.
    case partsDiffer(Money)
    /// A cell names no terms of payment.
    case notTerms(String)
    /// The day is that kind in the book, or on this earlier line of the file, and the other here.
    case dayOtherwise(Day, Holiday.Kind, line: Int?)
    /// A cell says neither that a day is off nor that it is worked.
    case notADayKind(String)
    /// The last day is before the first, or a year and more after it.
    case notASpan(Day, Day)
    /// It comes again by a rule that is not read.
    case repeatsOtherwise(String)
    /// The practice forbids it.
    case refused(Refusal)
    /// What it tells of, called that, is like a record of the book: somebody has to say whether it is that one.
    case alike(Likeness, of: String)
    /// It is brought in once somebody has looked at it and insists.
    case doubtful([Doubt])
  }
}

/// Why a whole file cannot be brought in as it is asked.
public enum ImportRefusal: Error, Sendable, Equatable {
  /// The file has no header.
  case empty
  /// Its first row has more columns than any table.
  case tooManyColumns(most: Int)
  /// No column feeds these fields.
  case missing([ImportField])
  /// The dates can be read in several ways: the order must be given.
  case dates(DateQuestion)
}
