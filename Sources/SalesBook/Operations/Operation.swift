/// Something a person does to the book. It is planned on the book as it is
/// when the lock is theirs, which may be later than what they saw: what
/// matters of that they carry along.
public protocol Operation: Sendable {
  /// What it is called in the journal: `log-touch`.
  static var keyword: JournalWord { get }
  /// What it comes down to on this book. Nothing is changed by planning.
  /// Throws a `Refusal` if the practice, or the book as it now is, forbids it.
  func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan
}

/// An operation with something to tell when it is carried out, even where the book stays as it is.
public protocol ReportingOperation<Outcome>: Operation {
  /// What is told.
  associatedtype Outcome: Sendable
  /// What there is to tell, and what it comes down to on this book: no plan if nothing is to be changed.
  func outcome(
    on book: Book, as author: Author, drawing ids: inout FreshIDs
  ) throws(Refusal) -> (outcome: Outcome, plan: Plan?)
}

extension ReportingOperation {
  /// Throws `Refusal.nothingToDo` if there are none.
  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    guard let plan = try outcome(on: book, as: author, drawing: &ids).plan else { throw .nothingToDo }
    return plan
  }
}

/// Who writes, and on which civil day.
public struct Author: Equatable, Sendable {
  /// Login in whose name is written; empty for nobody's.
  public let login: String
  /// Login of the real user, where that is another; empty if they are one.
  public let user: String
  /// The civil day in the book's zone.
  public let day: Day
  /// The minute it is there, if a clock tells.
  public let time: TimeOfDay?
  /// Whether they have been asked whatever there is to ask, and say the same again.
  public let insists: Bool

  /// That colleague, on that day.
  public init(
    login: String, user: String = "", day: Day, time: TimeOfDay? = nil, insists: Bool = false
  ) {
    self.login = login
    self.user = user == login ? "" : user
    self.day = day
    self.time = time
    self.insists = insists
  }
}

/// What an operation comes down to.
public struct Plan: Sendable {
  /// The records it changes, all at once or not at all.
  public var changes: [Change]
  /// What was done, as one English sentence for the journal.
  public var did: String
  /// Why, where a reason was asked for that no record keeps: of what is taken away.
  public var because = ""
  /// What is to be asked about before it is carried out.
  public var doubts: [Doubt]
  /// Whether whatever there is to doubt was asked of each of its parts, as an import does of its rows.
  public var isLookedThrough = false

  /// Those changes, told in that sentence.
  public init(did: String, _ changes: [Change], doubting doubts: [Doubt] = []) {
    self.changes = changes
    self.did = did
    self.doubts = doubts
  }

  /// Does what another plan does in the same entry; told in this one's sentence.
  mutating func add(_ other: Plan) {
    changes += other.changes
    doubts += other.doubts
  }
}

/// Why an operation was not carried out: facts, which the language catalogues
/// make sentences of.
public enum Refusal: Error, Equatable, Sendable {
  /// There is no such record, or no longer.
  case gone(Noun, key: String)
  /// It is there, but another customer's than what it was to go with.
  case anothers(Noun, key: String)
  /// Nobody in the book has that login; who has one.
  case nobody(login: String, known: [String])
  /// A colleague who has left, and can be given nothing to do.
  case hasLeft(login: String)
  /// Nobody stands in for themselves.
  case coversThemselves
  /// Another changed the same field since the person looked.
  case changedMeanwhile(Noun, key: String, field: String, seen: String, now: String)
  /// A field says what it cannot.
  case badField(Noun, field: String, FieldError)
  /// A field that must be filled is empty.
  case fieldMissing(Noun, field: String)
  /// Two invoices of one customer cannot have one number.
  case numberTaken(String)
  /// An amount of nothing, or of less than nothing where that makes no sense.
  case amountNotPositive
  /// Money of one currency cannot settle an invoice of another.
  case currencyDiffers(Currency, Currency)
  /// Money settles an invoice in another currency only with the sum agreed in the invoice's: what came, the invoice,
  /// its currency.
  case sumNotAgreed(Currency, invoice: String, Currency)
  /// More would be let go at settling than that much: it is a bad debt.
  case aboveTolerance(Money, most: Money)
  /// Nothing of the invoice was settled: what is let go of it is a bad debt.
  case nothingSettled(invoice: String)
  /// More would be settled than is open.
  case moreThanOpen(invoice: String, open: Money)
  /// More would be allocated than the payment has left.
  case moreThanPaid(left: Money)
  /// Instalments must add up to the invoice's amount.
  case instalmentsDiffer(sum: Money, amount: Money)
  /// It has happened already: a follow-up done, a payment bounced.
  case alreadySo(Noun, key: String)
  /// A customer cannot be merged into itself.
  case mergedIntoItself
  /// Records depend on what was to be removed.
  case inUse(Noun, key: String, by: Noun)
  /// Nobody promises for a day gone by when the promise is made.
  case promiseTooEarly(made: Day)
  /// Nobody promises money of a currency in which they owe nothing; in others they owe that much.
  case nothingOwed(Currency, owing: [Money])
  /// Promises together would pay more than is open.
  case promisedAbove(open: Money, promised: Money)
  /// It is carried out if it is said again: what one should know before.
  case doubtful([Doubt])
  /// A rung of collecting may not be taken now.
  case rungBarred(RungObstacle)
  /// What has happened cannot have a day to come.
  case dayToCome(Noun, field: String, Day)
  /// It cannot have happened before what it follows.
  case dayTooEarly(Noun, field: String, since: Day)
  /// It cannot have happened after what follows it.
  case dayTooLate(Noun, field: String, until: Day)
  /// So much of an invoice is settled: it cannot come to less.
  case settledAlready(Money)
  /// So much of a payment was given back.
  case refundedAlready(Money)
  /// The payment was reversed on a day: it did not come in.
  case bouncedAlready(Day)
  /// Only bills and post-dated cheques become cash on a later day.
  case neverMatures
  /// What is taken away is taken away for a reason.
  case reasonMissing
  /// Who approves is somebody else than who asks.
  case ownApproval
  /// A colleague may not approve something of that kind; who may.
  case mayNotApprove(login: String, Approval.Kind, may: [String])
  /// A concession cannot be given as it stands.
  case concessionBarred(ConcessionObstacle)
  /// Something cannot be said to a customer, or done about what was said.
  case commitmentBarred(CommitmentObstacle)
  /// Something cannot be agreed about a rebate, or done about one.
  case rebateBarred(RebateObstacle)
  /// A step of a case may not be taken as it stands.
  case caseBarred(CaseObstacle)
  /// A step of an exit review may not be taken now.
  case exitBarred(ExitObstacle)
  /// A step to keep a customer may not be taken as it stands.
  case winBackBarred(WinBackObstacle)
  /// Nothing is given to a customer who is leaving, since that day, before it is decided what for.
  case givingHeld(since: Day)
  /// Nothing can be done so with a campaign.
  case campaignBarred(CampaignObstacle)
  /// What a touch is to have carried out was planned only after it.
  case plannedLater(made: Day)
  /// What is given to a contact is no gift.
  case notAGift(GiftObstacle)
  /// No day of what repeats is ever to come.
  case neverComes
  /// Nobody goes on with another's round.
  case anothersRound(login: String)
  /// There is nothing to do.
  case nothingToDo
}

/// IDs for the records one plan adds: none that the book has, and none twice.
public struct FreshIDs {
  /// Where they come from, as far as it is drawn.
  public private(set) var source: any IDSource
  private var drawn = SlotIndex()

  /// IDs out of that source.
  public init(_ source: any IDSource) { self.source = source }

  @usableFromInline
  mutating func draw() -> UInt32 {
    while true {
      let code = source.draw() & 0x3FFF_FFFF
      let isNew = drawn.insert(ID<Void>(code: code).spread, slot: drawn.count, unless: { _ in true })
      if code != 0, isNew { return code }
    }
  }
}

extension Table where Record.Key == ID<Record> {
  /// A key none of its records has, and none that the plan has drawn.
  @inlinable
  public func freshID(drawing ids: inout FreshIDs) -> ID<Record> {
    while true {
      let id = ID<Record>(code: ids.draw())
      if slot(of: id) == nil { return id }
    }
  }
}

extension Book {
  /// A key no record of that noun has, and none that this plan has drawn.
  public func freshID<Record: BookRecord>(
    _: Record.Type, drawing ids: inout FreshIDs
  ) -> ID<Record> where Record.Key == ID<Record> {
    self[keyPath: Record.table].freshID(drawing: &ids)
  }

  /// The record with that key, or a refusal that says it is gone.
  public func require<Record: BookRecord>(_ key: Record.Key, _: Record.Type = Record.self) throws(Refusal)
    -> Record
  {
    guard let record = self[keyPath: Record.table][key] else { throw .gone(Record.noun, key: key.text) }
    return record
  }
}
