/// Records that a bill or post-dated cheque came in once it had matured (domain §4 *Money in*). It may still bounce later:
/// then it settles nothing from that day on, and that it once came in stays told.
public struct ClearPayment: Operation {
  public static let keyword = JournalWord.deed(.clearPayment)
  /// The payment that matured.
  public var payment: ID<Payment>
  /// The day it was seen to have come in; nil is today.
  public var day: Day?

  /// That bill, on that day.
  public init(_ payment: ID<Payment>, on day: Day? = nil) {
    self.payment = payment
    self.day = day
  }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let now = try book.require(payment, Payment.self)
    guard now.cleared == nil else { throw .alreadySo(.payment, key: now.id.text) }
    var cleared = now
    cleared.cleared = day ?? author.day
    try book.check(cleared, changedFrom: now)
    return Plan(
      did: "Noted that a bill of \(now.amount.decimal) \(now.amount.currency.letters) came in",
      [.change(now, to: cleared)])
  }
}
