import SalesBook
import TestSupport
import Testing

@testable import Screens

/// A book in which every reason to call somebody can be found, and those
/// reasons: switches over the last one shown, as in `Sampled`.
struct ReasonSamples {
  let book: Book
  let standing: PromiseStanding
  let clock: LimitationClock

  init() throws {
    var small = try SmallBook.make()
    var promise = Promise(key: .none)
    (promise.customer, promise.made) = (try small.customer("北京华联").id, day("2026-11-02"))
    (promise.due, promise.amount) = (day("2026-11-27"), Money(minor: 1_000_000, .cny))
    try small.perform(TakePromise(promise), on: day("2026-11-02"))
    var bill = Payment(key: .none)
    (bill.customer, bill.day) = (try small.customer("苏州纺织").id, day("2026-11-02"))
    (bill.amount, bill.method) = (Money(minor: 70_000, .cny), .bill)
    bill.matures = day("2026-11-20")
    try small.perform(TakePayment(bill, settling: .nothing), on: day("2026-11-02"))
    book = small.book
    let taken = try #require(book.promises.all.first { _ in true })
    let replay = Replay(book, asOf: SmallBook.today)
    standing = try #require(replay.standing(ofPromise: taken.id))
    clock = try #require(replay.limitation(ofInvoice: 0))
  }

  var duties: [Sample<Duty>] {
    Array(sequence(first: duty(after: nil)) { $0.map { duty(after: $0.value) } }.prefix { $0 != nil })
      .compactMap { $0 }
  }

  private func duty(after last: Duty?) -> Sample<Duty>? {
    switch last {
    case nil: return Sample(.answerBreach(standing), "¥10,000", "11-27")
    case .answerBreach: return Sample(.promiseDue(standing), "¥10,000", "11-27")
    case .promiseDue: return Sample(.apologize(standing), "¥10,000", "11-27")
    case .apologize:
      var step = RungStep(key: .none)
      (step.day, step.rung) = (day("2026-11-20"), .decider)
      return Sample(.rungStep(step), "3", "11-20")
    case .rungStep: return Sample(.limitation(invoice: 0, clock), "INV-0931")
    case .limitation:
      return Sample(.billMatured(payment: book.payments.slots.first { _ in true } ?? 0), "¥700")
    case .billMatured: return Sample(.remindOfPromise(standing), "¥10,000", "11-27")
    case .remindOfPromise: return Sample(.remindOfInvoice(1, due: day("2026-12-05")), "INV-0950", "12-05")
    case .remindOfInvoice: return Sample(.statement(asOf: day("2026-10-31")), "2026-10")
    case .statement: return nil
    }
  }

  /// The reasons that are no duty.
  var others: [Sample<CallReason>] {
    Array(sequence(first: reason(after: nil)) { $0.map { reason(after: $0.value) } }.prefix { $0 != nil })
      .compactMap { $0 }
  }

  private func reason(after last: CallReason?) -> Sample<CallReason>? {
    switch last {
    case nil, .duty: Sample(.unasked(days: 34), "34")
    case .unasked: Sample(.asked(day("2026-11-21"), again: day("2026-11-28")), "11-21", "11-28")
    case .asked: Sample(.stepLater(day("2026-11-28")), "11-28")
    case .stepLater: Sample(.rests(.promise(day("2026-11-29"))), "11-29")
    case .rests(.promise): Sample(.rests(.bill(day("2026-11-29"))), "11-29")
    case .rests(.bill): Sample(.rests(.contested))
    case .rests(.contested): Sample(.rests(.setAgainst))
    case .rests(.setAgainst): Sample(.rests(.small))
    case .rests(.small): Sample(.heard(HeardWhy(why: .inPaymentRun, since: day("2026-11-12"))), "11-12")
    case .heard:
      Sample(.statementDiffers(asOf: day("2026-10-31"), Money(minor: 5_000_000, .cny)), "50,000")
    case .statementDiffers, .nothing: nil
    }
  }
}
