package import SalesBook
package import TestSupport
import Testing

@testable import Screens

private let money = Money(minor: 4200, .cny)
private let usd = Currency("USD") ?? .cny
private let letting = LettingGo(
  name: "X-1", bought: day("2026-11-20"), owed: [money], promised: [Money(minor: 100, .cny)], breaches: 1,
  disputes: 1, plans: 2)

extension Refusal: Sampled {
  package static func sample(after last: Refusal?) -> Sample<Refusal>? {
    switch last {
    case nil: Sample(.gone(.customer, key: "7K2QM4"))
    case .gone: Sample(.anothers(.followUp, key: "7K2QM4"))
    case .anothers: Sample(.nobody(login: "zhao", known: ["li", "wang"]), "zhao", "li", "wang")
    case .nobody: Sample(.hasLeft(login: "zhao"), "zhao")
    case .hasLeft: Sample(.coversThemselves)
    case .coversThemselves:
      Sample(
        .changedMeanwhile(.followUp, key: "7K2QM4", field: "Purpose", seen: "s33n", now: "n0w"), "s33n",
        "n0w")
    case .changedMeanwhile: Sample(.badField(.invoice, field: "Due", .notADay("soon")), "soon")
    case .badField: Sample(.fieldMissing(.contact, field: "X-1"), "X-1")
    case .fieldMissing: Sample(.numberTaken("INV-9"), "INV-9")
    case .numberTaken: Sample(.amountNotPositive, "0")
    case .amountNotPositive: Sample(.currencyDiffers(.cny, usd), "CNY", "USD")
    case .currencyDiffers: Sample(.sumNotAgreed(.cny, invoice: "INV-9", usd), "CNY", "INV-9", "USD")
    case .sumNotAgreed: Sample(.aboveTolerance(money, most: Money(minor: 100, .cny)), "¥42", "¥1")
    case .aboveTolerance: Sample(.nothingSettled(invoice: "INV-9"), "INV-9")
    case .nothingSettled: Sample(.moreThanOpen(invoice: "INV-9", open: money), "INV-9", "¥42")
    case .moreThanOpen: Sample(.moreThanPaid(left: money), "¥42")
    case .moreThanPaid:
      Sample(.instalmentsDiffer(sum: Money(minor: 100, .cny), amount: money), "¥1", "¥42")
    default: later(last)
    }
  }

  /// The second half: one switch over all would be longer than a screen.
  private static func later(_ last: Refusal?) -> Sample<Refusal>? {
    switch last {
    case .instalmentsDiffer: Sample(.alreadySo(.dispute, key: "7K2QM4"))
    case .alreadySo: Sample(.mergedIntoItself)
    case .mergedIntoItself: Sample(.inUse(.customer, key: "7K2QM4", by: .invoice))
    case .inUse: Sample(.promiseTooEarly(made: day("2026-11-23")), "2026-11-23")
    case .promiseTooEarly: Sample(.nothingOwed(usd, owing: [money]), "USD", "¥42")
    case .nothingOwed:
      Sample(.promisedAbove(open: money, promised: Money(minor: 9900, .cny)), "¥42", "¥99")
    case .promisedAbove: Sample(.doubtful([.aboveBalance(open: money)]), "¥42")
    case .doubtful: Sample(.rungBarred(.nothingOverdue))
    case .rungBarred: Sample(.dayToCome(.payment, field: "X-1", day("2026-11-24")), "X-1", "2026-11-24")
    case .dayToCome: Sample(.dayTooEarly(.bounce, field: "X-1", since: day("2026-11-24")), "2026-11-24")
    case .dayTooEarly: Sample(.dayTooLate(.payment, field: "X-1", until: day("2026-11-24")), "2026-11-24")
    case .dayTooLate: Sample(.settledAlready(money), "¥42")
    case .settledAlready: Sample(.refundedAlready(money), "¥42")
    case .refundedAlready: Sample(.neverMatures)
    case .neverMatures: Sample(.bouncedAlready(day("2026-11-20")), "2026-11-20")
    case .bouncedAlready: Sample(.reasonMissing)
    case .reasonMissing: Sample(.ownApproval)
    case .ownApproval:
      Sample(.mayNotApprove(login: "zhao", .price, may: ["li", "wang"]), "zhao", "li", "wang")
    case .mayNotApprove: Sample(.concessionBarred(.aboveLimit(percent: 8)), "8%")
    case .concessionBarred: Sample(.commitmentBarred(.onHold(since: day("2026-11-20"))), "2026-11-20")
    case .commitmentBarred(.onHold): Sample(.commitmentBarred(.notApproved))
    case .commitmentBarred: Sample(.caseBarred(.closed))
    case .caseBarred(let obstacle):
      obstacle.next.map { Sample(.caseBarred($0)) } ?? Sample(.rebateBarred(.ended(.paid)))
    case .rebateBarred(let obstacle): Sample.rebate(after: obstacle) ?? Sample(.exitBarred(.running))
    case .exitBarred(let obstacle):
      obstacle.next.map { Sample(.exitBarred($0)) } ?? Sample(.winBackBarred(.closed))
    case .winBackBarred(let obstacle):
      obstacle.next.map { Sample(.winBackBarred($0)) }
        ?? Sample(.givingHeld(since: day("2026-11-19")), "2026-11-19")
    case .givingHeld: Sample(.campaignBarred(.ended(day("2026-11-20"))), "2026-11-20")
    case .campaignBarred: Sample(.plannedLater(made: day("2026-11-25")), "2026-11-25")
    case .plannedLater: Sample(.notAGift(.money("cash")), "cash")
    case .notAGift(.money):
      Sample(.notAGift(.aboveLimit(money, most: Money(minor: 9900, .cny))), "¥42", "¥99")
    case .notAGift: Sample(.neverComes)
    case .neverComes: Sample(.anothersRound(login: "zhao"), "zhao")
    case .anothersRound: Sample(.nothingToDo)
    case .nothingToDo, nil, .gone, .anothers, .nobody, .hasLeft, .coversThemselves, .changedMeanwhile,
      .badField, .fieldMissing, .numberTaken,
      .amountNotPositive, .currencyDiffers, .sumNotAgreed, .aboveTolerance, .nothingSettled,
      .moreThanOpen, .moreThanPaid:
      nil
    }
  }
}

extension Sample<Refusal> {
  /// What is not to be done about rebates, one after another; nil after the last.
  fileprivate static func rebate(after last: RebateObstacle) -> Sample<Refusal>? {
    let to = day("2026-12-31")
    return switch last {
    case .ended: Sample(.rebateBarred(.notActive([.reference, .approval])))
    case .notActive: Sample(.rebateBarred(.notBegun(day("2027-01-01"))), "2027-01-01")
    case .notBegun: Sample(.rebateBarred(.over(to)), "2026-12-31")
    case .over: Sample(.rebateBarred(.notOver(to)), "2026-12-31")
    case .notOver: Sample(.rebateBarred(.oneOff))
    case .oneOff: Sample(.rebateBarred(.countsItself))
    case .countsItself: Sample(.rebateBarred(.written))
    case .written: Sample(.rebateBarred(.approved))
    case .approved: Sample(.rebateBarred(.notSettled))
    case .notSettled: Sample(.rebateBarred(.overdue([money])), "¥42")
    case .overdue:
      Sample(.rebateBarred(.outOfReach(lowest: Money(minor: 9900, .cny), known: money)), "¥99", "¥42")
    case .outOfReach: Sample(.rebateBarred(.oneTier))
    case .oneTier: Sample(.rebateBarred(.tierTwice(money)), "¥42")
    case .tierTwice: Sample(.rebateBarred(.told))
    case .told: Sample(.rebateBarred(.undeclared))
    case .undeclared: nil
    }
  }
}

extension FieldError: Sampled {
  package static func sample(after last: FieldError?) -> Sample<FieldError>? {
    switch last {
    case nil: Sample(.notADay("x1"), "x1")
    case .notADay: Sample(.notATime("x1"), "x1")
    case .notATime: Sample(.notAWholeNumber("x1"), "x1")
    case .notAWholeNumber: Sample(.tooSmall("-3", least: 17), "-3", "17")
    case .tooSmall: Sample(.tooLarge("99", most: 17), "99", "17")
    case .tooLarge: Sample(.notANumber("x1"), "x1")
    case .notANumber: Sample(.tooPrecise("0.001", currency: .cny), "0.001", "CNY", "2")
    case .tooPrecise: Sample(.notAnID("x1"), "x1")
    case .notAnID: Sample(.notAFlag("x1"), "x1")
    case .notAFlag: Sample(.notAnInstalment("x1"), "x1")
    case .notAnInstalment: Sample(.notACurrency("x1"), "x1")
    case .notACurrency: Sample(.notAZone("x1"), "x1")
    case .notAZone: Sample(.notLike("x1", example: "30 60"), "x1", "30 60")
    case .notLike: Sample(.notOneOf("x1", ["aa", "bb"]), "x1", "aa", "bb")
    case .notOneOf: Sample(.tooLong(99, most: 17), "99", "17")
    case .tooLong: Sample(.tooMany(98, most: 17), "98", "17")
    case .tooMany: Sample(.missing("X-1"), "X-1")
    case .missing: nil
    }
  }
}

extension CaseObstacle {
  /// The one after it; nil after the last.
  fileprivate var next: CaseObstacle? {
    CaseObstacle.allCases.drop { $0 != self }.dropFirst().first
  }
}

extension ExitObstacle {
  /// The one after it; nil after the last.
  fileprivate var next: ExitObstacle? {
    ExitObstacle.allCases.drop { $0 != self }.dropFirst().first
  }
}

extension WinBackObstacle {
  /// The one after it; nil after the last.
  fileprivate var next: WinBackObstacle? {
    WinBackObstacle.allCases.drop { $0 != self }.dropFirst().first
  }
}

extension WinBackDoubt {
  /// Every kind of it, with what its sentence names.
  fileprivate static let samples: [(doubt: WinBackDoubt, names: String?)] = [
    (.difficult, nil), (.fewHypotheses(1), "1"), (.notDecider("X-1"), "X-1"), (.notApologised, nil),
    (.unasked, nil), (.chanceLeft("X-1"), "X-1"),
  ]

  /// The one after another; nil after the last.
  fileprivate static func sample(after last: WinBackDoubt?) -> Sample<Doubt>? {
    let next = last.flatMap { last in samples.firstIndex { $0.doubt == last } }.map { $0 + 1 } ?? 0
    guard samples.indices.contains(next) else { return nil }
    let (doubt, names) = samples[next]
    return names.map { Sample(.winBack(doubt), $0) } ?? Sample(.winBack(doubt))
  }
}

extension Doubt: Sampled {
  package static func sample(after last: Doubt?) -> Sample<Doubt>? {
    switch last {
    case nil: Sample(.unlikely([.dayOff(day("2026-11-22"))]), "2026-11-22")
    case .unlikely: Sample(.aboveBalance(open: money), "¥42")
    case .aboveBalance: Sample(.noDebt(usd, owing: [money]), "USD", "¥42")
    case .noDebt: Sample(.beforeInvoice("INV-9", issued: day("2026-11-23")), "INV-9", "2026-11-23")
    case .beforeInvoice: Sample(.takenAlready(money, day("2026-11-23")), "¥42", "2026-11-23")
    case .takenAlready: Sample(.farDay(.invoice, field: "X-1", day("2062-11-23")), "X-1", "2062-11-23")
    case .farDay: Sample(.dueBeforeIssued(issued: day("2026-11-23")), "2026-11-23")
    case .dueBeforeIssued: Sample(.rung(.outsideJudgement(.legal, .notDeliberate)), "6")
    case .rung: Sample(.lettingGo(letting), "X-1", "2026-11-20", "¥42", "2")
    case .lettingGo:
      Sample(.offeredLately(day("2026-11-10"), again: day("2026-12-10")), "2026-11-10", "2026-12-10")
    case .offeredLately: Sample(.contactedLately(by: "X-1", day("2026-11-20")), "X-1", "2026-11-20")
    case .contactedLately: Sample(.rebate(.unclear(["Counter", "PayBy"])))
    case .rebate(.unclear): Sample(.rebate(.adjustedBefore(ofCustomer: 4, byAuthor: 7)), "4", "7")
    case .rebate(.adjustedBefore): Sample(.rebate(.otherSum(earned: money)), "¥42")
    case .rebate(.otherSum): Sample(.caseEnds(.unrated))
    case .caseEnds(.unrated): Sample(.caseEnds(.gapUnknown(3)), "3")
    case .caseEnds(.gapUnknown): Sample(.exit(.wayFirst))
    case .exit(.wayFirst): Sample(.exit(.passedEarly(until: day("2026-11-20"))), "2026-11-20")
    case .exit(.passedEarly): Sample(.exit(.unplaced))
    case .exit(.unplaced): Sample(.exit(.noReplacement))
    case .exit(.noReplacement): Sample(.aboveLimit(Money(minor: 100, .cny), owed: money), "¥1", "¥42")
    case .aboveLimit: Sample(.alike(likeness), "X-1", "¥42", "2026-11-20")
    case .alike: Sample(.settledLess("X-1", book: money, file: money), "X-1", "¥42")
    case .settledLess:
      Sample(
        .tooSoon(
          TooSoon(
            name: "X-1", last: day("2026-11-11"), day: day("2026-11-23"), right: day("2026-12-11"))), "X-1",
        "12", "2026-12-11")
    case .tooSoon: Sample(.firstVisit(FirstVisit(name: "X-1", missing: [.phone])), "X-1")
    case .firstVisit: Sample(.campaign(.influentialFirst(["X-1", "Y-2"])), "X-1", "Y-2")
    case .campaign: WinBackDoubt.sample(after: nil)
    case .winBack(let doubt): WinBackDoubt.sample(after: doubt)
    }
  }

  private static var likeness: Likeness {
    Likeness(to: RecordName(.invoice, "7K2QM4"), "X-1", day: day("2026-11-20"), amount: money, .number)
  }
}

extension PromiseDoubt: Sampled {
  package static func sample(after last: PromiseDoubt?) -> Sample<PromiseDoubt>? {
    switch last {
    case nil: Sample(.putOff)
    case .putOff: Sample(.impossible)
    case .impossible: Sample(.moreThanEver(money), "¥42")
    case .moreThanEver: Sample(.dayOff(day("2026-11-22")), "2026-11-22")
    case .dayOff: Sample(.fullDay(day("2026-11-24"), count: 13), "2026-11-24", "13")
    case .fullDay:
      TimeOfDay("14:30").map {
        Sample(.taken(day("2026-11-24"), $0, with: "苏州纺织"), "2026-11-24", "14:30", "苏州纺织")
      }
    case .taken: Sample(.away(day("2026-11-24"), with: "苏州纺织"), "2026-11-24", "苏州纺织")
    case .away: nil
    }
  }
}

extension RungObstacle: Sampled {
  package static func sample(after last: RungObstacle?) -> Sample<RungObstacle>? {
    switch last {
    case nil: Sample(.nothingOverdue)
    case .nothingOverdue: Sample(.noAlly)
    case .noAlly: Sample(.noDecider)
    case .noDecider: Sample(.noWrittenDemand)
    case .noWrittenDemand: Sample(.notReconciled)
    case .notReconciled: nil
    }
  }
}

extension RungDoubt: Sampled {
  package static func sample(after last: RungDoubt?) -> Sample<RungDoubt>? {
    switch last {
    case nil: Sample(.outsideJudgement(.legal, .notDeliberate), "6")
    case .outsideJudgement(_, .notDeliberate): Sample(.outsideJudgement(.ally, .deliberate), "2")
    case .outsideJudgement(_, .deliberate): Sample(.neverChecked)
    case .neverChecked:
      Sample(.differs(asOf: day("2026-10-31"), money, why: "X"), "2026-10-31", "¥42", "X")
    case .differs: nil
    }
  }
}

extension ChaseWarning: Sampled {
  package static func sample(after last: ChaseWarning?) -> Sample<ChaseWarning>? {
    switch last {
    case nil: Sample(.moneyOnAccount([money, Money(minor: 700, usd)]), "¥42", "7")
    case .moneyOnAccount: Sample(.openCase(.quality, since: day("2026-11-04")), "11-04")
    case .openCase: Sample(.livePromise(day("2026-11-27")), "11-27")
    case .livePromise: Sample(.billHeld(money, until: day("2026-11-29")), "¥42", "11-29")
    case .billHeld:
      Sample(.statementDiffers(asOf: day("2026-10-31"), money, why: "X"), "2026-10-31", "¥42", "X")
    case .statementDiffers: Sample(.recentContact(by: "li", day("2026-11-20"), .promise), "li", "11-20")
    case .recentContact(_, _, .promise): Sample(.recentContact(by: "li", day("2026-11-20"), .response), "li")
    case .recentContact(_, _, .response):
      Sample(.recentContact(by: "li", day("2026-11-20"), .statement), "li")
    case .recentContact(_, _, .statement):
      Sample(.recentContact(by: "li", day("2026-11-20"), .rung(.ally)), "2")
    case .recentContact(_, _, .rung): Sample(.recentContact(by: "li", day("2026-11-20"), .touch(.call)), "li")
    case .recentContact: Sample(.paymentsStale(days: 9), "9")
    case .paymentsStale: nil
    }
  }
}
