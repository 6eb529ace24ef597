public import SalesBook

/// What an import comes down to on a book, for the person who asked for it.
public struct ImportOutcome: Sendable, Equatable {
  /// What the file brings in.
  public let kind: ImportKind
  /// How many records of each noun are new; nouns with none are left out.
  public internal(set) var added: [Noun: Int] = [:]
  /// How many disputes the book had are over.
  public internal(set) var settledDisputes = 0
  /// The records the book had that become different, field by field; disputes that are over are not listed.
  public internal(set) var changed: [Changed] = []
  /// How many rows say nothing the book does not have already.
  public internal(set) var unchanged = 0
  /// The payments whose customer has to be found on screen.
  public internal(set) var unmatched: [Unmatched] = []
  /// The numbers of credit notes the file calls settled, for which no invoice was paid that day; they stay open.
  public internal(set) var openCredits: [String] = []
  /// Names in the column of owners that no colleague goes by, in the order they came.
  public internal(set) var unknownOwners: [String] = []
  /// How many invoices the file tells no due day of: it is by the terms agreed, or the usual ones.
  public internal(set) var duesByTerms = 0
  /// How many opening items a list of balances without numbers came to.
  public internal(set) var openings = 0
  /// How many of them are due the day they were told, because the file tells no due day.
  public internal(set) var openingsDueAsTold = 0
  /// What the book had settled of invoices and is open again, because the file has less paid and somebody has said that
  /// it is right.
  public internal(set) var reopened: [Closed] = []
  /// What was open and is missing from a list that is said to be complete: paid, nobody knows when.
  public internal(set) var closed: [Closed] = []
  /// The line of a row that was set aside and may be any item, so that nothing is said to be missing; nil if there is
  /// none. 0 where the file has no item at all.
  public internal(set) var openBecauseOf: Int?
  /// Records of the file that are like others of the book, whose rows wait to be answered for.
  public internal(set) var waiting: [WaitingLikeness] = []
  /// What the file says customers owe in all, a sum a currency, and of how many rows: told, not taken.
  public internal(set) var openSums: [OpenSum] = []
  /// What the book keeps from now on of how files of this shape are read; nil where that stays as it is.
  public internal(set) var profile: ImportProfile?
  /// The rows set aside, in the order of their lines.
  public internal(set) var badRows: [BadRow] = []

  /// A record the book had, and what becomes of it.
  public struct Changed: Sendable, Equatable {
    /// What people know it by: a customer's name, an invoice's number.
    public let title: String
    /// Its fields, as they were and as they will be.
    public let record: RecordHistory
  }

  /// What some rows of a file of customers say is open.
  public struct OpenSum: Sendable, Equatable {
    /// The sum of it, in one currency.
    public internal(set) var sum: Money
    /// How many rows say so.
    public internal(set) var rows: Int
  }

  /// Adds what one more row says is open.
  mutating func note(open amount: Money) {
    guard amount.minor != 0 else { return }
    if let place = openSums.firstIndex(where: { $0.sum.currency == amount.currency }) {
      let (sum, isOver) = openSums[place].sum.minor.addingReportingOverflow(amount.minor)
      if !isOver { openSums[place].sum.minor = sum }
      openSums[place].rows += 1
    } else {
      openSums.append(OpenSum(sum: amount, rows: 1))
    }
  }

  /// Counts one more opening item.
  mutating func noteOpening(isDueAsTold: Bool) {
    openings += 1
    if isDueAsTold { openingsDueAsTold += 1 }
  }

  /// A payment nobody could be found for.
  public struct Unmatched: Sendable, Equatable {
    /// The line of the file it stands on.
    public let line: Int
    /// Who paid, as the bank writes it.
    public let payer: String
    public let amount: Money
  }

  /// An invoice, and how much of it is closed or open again.
  public struct Closed: Sendable, Equatable {
    /// Its number.
    public let number: String
    /// What its customer is called.
    public let customer: String
    /// How much.
    public let open: Money
  }

  /// Nothing yet, from a file of that kind.
  init(_ kind: ImportKind) { self.kind = kind }

  /// How many records of a noun are new.
  public func added(_ noun: Noun) -> Int { added[noun] ?? 0 }
}
