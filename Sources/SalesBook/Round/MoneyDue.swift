/// What is to be done about money: duties, and money past due that nobody asked for.
struct MoneyDue: RoundSource {
  func reasons(_ sight: RoundSight) -> [any RoundReason] {
    guard let card = sight.card else { return [] }
    var reasons: [any RoundReason] = card.duties
    if card.isUnasked, case .unasked(let days)? = card.asking {
      reasons.append(MoneyUnasked(days: days, day: sight.day - days, toAskFor: card.toAskForNow.first))
    }
    return reasons
  }
}

extension RoundReasonKind {
  /// A promise was broken, and nobody answered that.
  public static let breach = RoundReasonKind("breach")
  /// A promise falls due.
  public static let promiseDue = RoundReasonKind("promise-due")
  /// Our apology for an appointment we missed.
  public static let apology = RoundReasonKind("apology")
  /// A step of collecting waits to be taken, or its time is over.
  public static let rungStep = RoundReasonKind("rung-step")
  /// A claim lapses soon.
  public static let limitation = RoundReasonKind("limitation")
  /// A bill of exchange has matured.
  public static let billMatured = RoundReasonKind("bill-matured")
  /// A promise falls due soon, and is reminded of.
  public static let promiseReminder = RoundReasonKind("promise-reminder")
  /// An invoice falls due soon, and is reminded of.
  public static let invoiceReminder = RoundReasonKind("invoice-reminder")
  /// A statement of account is to be sent.
  public static let statement = RoundReasonKind("statement")
  /// Money is past due that nobody asked for.
  public static let unasked = RoundReasonKind("unasked")
}

extension DueDuty: RoundReason {
  public var kind: RoundReasonKind {
    switch duty {
    case .answerBreach: .breach
    case .promiseDue: .promiseDue
    case .apologize: .apology
    case .rungStep: .rungStep
    case .limitation: .limitation
    case .billMatured: .billMatured
    case .remindOfPromise: .promiseReminder
    case .remindOfInvoice: .invoiceReminder
    case .statement: .statement
    }
  }

  public var roundClass: Int { duty.roundClass }

  /// A promise for an hour of a day is an appointment as well.
  public var time: TimeOfDay? {
    if case .promiseDue(let standing) = duty { standing.promise.time } else { nil }
  }

  public var whom: Whom {
    switch duty {
    case .answerBreach(let standing), .promiseDue(let standing), .apologize(let standing),
      .remindOfPromise(let standing):
      .named(standing.promise.contact, aboutMoney: true)
    case .rungStep(let step): .named(step.contact, aboutMoney: true)
    case .limitation, .billMatured, .remindOfInvoice, .statement: .paying
    }
  }

  public var isAboutMoney: Bool { true }

  /// A breach without a response, a promise whose day it is, our apology, a claim with little time left (domain §9).
  public var mustNotWait: Bool {
    switch duty {
    case .answerBreach, .promiseDue, .apologize: true
    case .limitation(_, let clock): clock.daysLeft <= DueDuty.shortOfTime
    case .rungStep, .billMatured, .remindOfPromise, .remindOfInvoice, .statement: false
    }
  }

  /// Days left of a claim from which it must not wait.
  private static let shortOfTime = 30

  public func money(_ replay: Replay) -> Money? {
    switch duty {
    case .answerBreach(let standing): standing.lacking
    case .promiseDue(let standing), .apologize(let standing), .remindOfPromise(let standing):
      standing.missing
    case .billMatured(let slot): replay.book.payments[slot: slot]?.amount
    case .limitation(let slot, _):
      replay.book.invoices[slot: slot].map { Money(minor: replay.open(slot: slot), $0.amount.currency) }
    case .remindOfInvoice(let slot, let due):
      replay.book.invoices[slot: slot].flatMap { invoice in
        let parts = replay.openParts(slot: slot).filter { $0.due == due }
        return Money(minor: parts.reduce(0) { $0 + $1.open }, invoice.amount.currency)
      }
    case .rungStep, .statement: nil
    }
  }
}

/// Money past due that nobody asked for.
public struct MoneyUnasked: RoundReason {
  /// Days nobody asked in, since it fell due or was last asked for.
  public let days: Int
  public let day: Day
  /// What is to ask for, in the first of their currencies.
  public let toAskFor: Money?

  public var kind: RoundReasonKind { .unasked }
  public var roundClass: Int { 3 }
  public var whom: Whom { .paying }
  public var isAboutMoney: Bool { true }
  /// The day after a first import has hundreds: what the size does not take is cut (domain §9).
  public var canBeCut: Bool { true }
  public func money(_ replay: Replay) -> Money? { toAskFor }
}

extension CallReason {
  /// Who is to be called about it.
  public var whom: Whom { if case .duty(let due) = self { due.whom } else { .paying } }
}
