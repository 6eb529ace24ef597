/// What a person is asked about once before it is carried out; said again, it is (domain §4 *Days that make
/// sense*, §5).
public enum Doubt: Equatable, Sendable {
  /// A promise looks unlikely: renegotiate it first.
  case unlikely([PromiseDoubt])
  /// More came in than is still to come, which is this much; what is left stays on account.
  case aboveBalance(open: Money)
  /// Money came in of a currency in which they owe nothing; in others they owe that much.
  case noDebt(Currency, owing: [Money])
  /// Money came in before the invoice it is for was issued.
  case beforeInvoice(String, issued: Day)
  /// The same sum was taken from them on the same day.
  case takenAlready(Money, Day)
  /// It may well be one the book has: the same told by another source, or spelt another way.
  case alike(Likeness)
  /// Less is settled of an invoice, by a file, than the book has settled.
  case settledLess(String, book: Money, file: Money)
  /// A day is more than a year ahead, or ten years back.
  case farDay(Noun, field: String, Day)
  /// An invoice is due before it was issued.
  case dueBeforeIssued(issued: Day)
  /// A rung of collecting is not what practice has for the moment.
  case rung(RungDoubt)
  /// A customer is put away who bought of late, or with whom something is open.
  case lettingGo(LettingGo)
  /// A difficult customer is contacted, to sell, sooner than is right (S0).
  case tooSoon(TooSoon)
  /// A first visit is planned, and what one should know before is not known (S2).
  case firstVisit(FirstVisit)
  /// A delivery takes a customer above the credit limit, and nobody approved it.
  case aboveLimit(Money, owed: Money)
  /// A price was offered a few days ago: a second offer before that day is chasing (S0).
  case offeredLately(Day, again: Day)
  /// A case ends, and something was not asked of them.
  case caseEnds(CaseDoubt)
  /// Something about a rebate is not as it should be.
  case rebate(RebateDoubt)
  /// A step of an exit review is taken before what comes first.
  case exit(ExitDoubt)
  /// Something of a win-back is not as the article has it (S3).
  case winBack(WinBackDoubt)
  /// A colleague was in touch with them a few days ago: nobody is asked for money by two of us (domain §4).
  case contactedLately(by: String, Day)
  /// Something is not what the plan of a market has first (domain §10).
  case campaign(CampaignDoubt)
}

/// What a day in a record must be to make sense (domain §4).
public struct DayLimits: OptionSet, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// It tells what has happened: never a day after it is written down.
  public static let happened = DayLimits(rawValue: 1)
  /// It stands near the day it is written down: at most 366 days ahead, or ten years back.
  public static let near = DayLimits(rawValue: 2)

  /// Those of a day that is as a rule one gone by, or one to come.
  init(_ leaning: TypedDay.Leaning) {
    self = leaning == .past ? .happened : .near
  }

  /// How many days ahead still make sense, inclusive.
  static let ahead = 366
  /// How many years back still make sense.
  static let yearsBack = 10

  /// Whether a day written down on another is so far off that it is asked about.
  public func asks(about day: Day, writtenOn today: Day) -> Bool {
    contains(.near)
      && (day - today > DayLimits.ahead || day < today.adding(months: -12 * DayLimits.yearsBack))
  }
}

/// A day of a record, and what it must be to make sense.
public struct DatedField<Record: BookRecord>: Sendable {
  /// The field's name in files.
  public let name: String
  /// What the day must be.
  public let limits: DayLimits
  /// The day; nil where the record lacks it.
  public let get: @Sendable (Record) -> Day?
}

extension BookRecord {
  /// The first day of it that tells what has happened and is still to come; only days another than `before` has
  /// are looked at.
  public func dayToCome(after today: Day, changedFrom before: Self? = nil) -> Refusal? {
    let dated = Self.fields.dated
    for place in dated.indices where dated[place].limits.contains(.happened) {
      guard let day = dated[place].get(self), day > today, day != before.flatMap(dated[place].get) else {
        continue
      }
      return .dayToCome(Self.noun, field: dated[place].name, day)
    }
    return nil
  }

  /// The first amount of it that is too much to be one; only amounts other than `before` has are looked at.
  public func tooMuch(changedFrom before: Self? = nil) -> Refusal? {
    let amounts = Self.fields.amounts
    for place in amounts.indices {
      guard let money = amounts[place].get(self), money.isTooMuch, money != before.flatMap(amounts[place].get)
      else { continue }
      return .badField(Self.noun, field: amounts[place].name, .tooLarge(money.decimal, most: Money.most))
    }
    return nil
  }

  public func senseless(on today: Day, changedFrom before: (any BookRecord)?) -> Refusal? {
    let was = before.flatMap { $0 as? Self }
    return dayToCome(after: today, changedFrom: was) ?? tooMuch(changedFrom: was) ?? tooLong(changedFrom: was)
  }

  /// What is asked about the days of it that are others than those of `before`.
  public func doubts(writtenOn today: Day, changedFrom before: Self? = nil) -> [Doubt] {
    var doubts: [Doubt] = []
    let dated = Self.fields.dated
    for place in dated.indices where dated[place].limits.contains(.near) {
      guard let day = dated[place].get(self), dated[place].limits.asks(about: day, writtenOn: today),
        day != before.flatMap(dated[place].get)
      else { continue }
      doubts.append(.farDay(Self.noun, field: dated[place].name, day))
    }
    if let invoice = self as? Invoice, invoice.due < invoice.issued {
      let was = before as? Invoice
      if (was?.due, was?.issued) != (invoice.due, invoice.issued) {
        doubts.append(.dueBeforeIssued(issued: invoice.issued))
      }
    }
    return doubts
  }
}

extension Change {
  /// Why a day, an amount or a text it writes down cannot be; nil if all can.
  fileprivate func senseless(on today: Day) -> Refusal? {
    after?.senseless(on: today, changedFrom: before)
  }

  /// What is asked about the days it writes down.
  fileprivate func doubts(writtenOn today: Day) -> [Doubt] {
    func open<Record: BookRecord>(_ record: Record) -> [Doubt] {
      record.doubts(writtenOn: today, changedFrom: before as? Record)
    }
    return after.map { open($0) } ?? []
  }
}

extension Plan {
  /// The plan as it may be carried out: whatever days and amounts it writes down make sense, and what is asked about was
  /// asked. Throws `Refusal.dayToCome` or `.badField`, on which nobody can insist, or `Refusal.doubtful` where the author does not.
  public func decided(as author: Author) throws(Refusal) -> Plan {
    for change in changes {
      if let refusal = change.senseless(on: author.day) { throw refusal }
    }
    if author.insists || isLookedThrough { return self }
    let asked = doubts + changes.flatMap { $0.doubts(writtenOn: author.day) }
    guard asked.isEmpty else { throw .doubtful(asked) }
    return self
  }
}
