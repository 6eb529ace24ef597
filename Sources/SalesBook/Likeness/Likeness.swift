/// A record of the book that may well be the one about to be written, told by another source or spelt another way: one
/// asks before it is written twice (domain §4 *One fact from two sources*).
public struct Likeness: Hashable, Sendable {
  /// The record of the book.
  public let record: RecordName
  /// What people know it by: a name, a number; empty for a payment.
  public let title: String
  /// The day it came in or was issued, where it has one that is known.
  public let day: Day?
  /// What it comes to, where it is money.
  public let amount: Money?
  public let grounds: Grounds

  /// Why both may be one.
  public enum Grounds: Hashable, Sendable, CaseIterable {
    /// Their numbers differ in capitals, blanks, hyphens or leading zeros alone.
    case number
    /// They agree in sum and days.
    case sum
    /// Their names differ in the legal form alone.
    case name
    /// They have one telephone.
    case phone
  }

  /// A likeness to that record, on those grounds.
  public init(
    to record: RecordName, _ title: String, day: Day? = nil, amount: Money? = nil, _ grounds: Grounds
  ) {
    (self.record, self.title, self.day, self.amount) = (record, title, day, amount)
    self.grounds = grounds
  }

  /// A likeness to that invoice.
  init(to invoice: Invoice, _ grounds: Grounds) {
    self.init(to: RecordName(invoice), invoice.number, day: invoice.issued, amount: invoice.amount, grounds)
  }

  /// A likeness to that payment.
  init(to payment: Payment) {
    self.init(
      to: RecordName(payment), "", day: payment.dayUnknown ? nil : payment.day, amount: payment.amount, .sum)
  }
}
