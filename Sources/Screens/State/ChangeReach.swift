internal import SalesBook

/// How far one change reaches: what has to be worked out anew because of it.
extension Change {
  private var records: [any BookRecord] { [before, after].compactMap { $0 } }

  /// Whether it is about settings, holidays or colleagues, on which everything
  /// may depend; or takes a customer out, whose slot then cannot be found.
  var needsAllAnew: Bool {
    records.contains { $0 is Setting || $0 is Holiday || $0 is Person } || after == nil && before is Customer
  }

  /// Whether it gives the customer at a slot another name, or its first.
  func renames(_ slot: Int, in book: Book) -> Bool {
    guard let after = after as? Customer, book.customers.slot(of: after.id) == slot else { return false }
    return (before as? Customer)?.name != after.name
  }

  /// The customers whose standing it may change, as the book now is.
  func customers(in book: Book) -> [ID<Customer>] {
    records.flatMap { record -> [ID<Customer>] in
      switch record {
      case let customer as Customer: [customer.id]
      case let contact as Contact: [contact.customer]
      case let handover as Handover: [handover.customer]
      case let touch as Touch: [touch.customer]
      case let followUp as FollowUp: [followUp.customer]
      case let move as Move: book.followUps[move.followUp].map { [$0.customer] } ?? []
      case let payment as Payment: book.customers(settledBy: payment)
      case let bounce as Bounce:
        book.payments[bounce.payment].map { book.customers(settledBy: $0) } ?? []
      case let statement as Statement: [statement.customer]
      case let promise as Promise: [promise.customer]
      case let news as PromiseNews: book.customer(of: news.promise)
      case let response as Response: book.customer(of: response.promise)
      case let reminder as Reminder:
        reminder.promise.map { book.customer(of: $0) } ?? book.customer(of: reminder.invoice)
      case let judgement as Judgement: [judgement.customer]
      case let step as RungStep: [step.customer]
      case let hold as Hold: [hold.customer]
      default: book.invoice(of: record).map { [$0.customer] } ?? []
      }
    }
  }
}

extension Book {
  /// Who made a promise.
  fileprivate func customer(of promise: ID<Promise>) -> [ID<Customer>] {
    promises[promise].map { [$0.customer] } ?? []
  }

  /// Who owes an invoice.
  fileprivate func customer(of invoice: ID<Invoice>?) -> [ID<Customer>] {
    invoice.flatMap { invoices[$0] }.map { [$0.customer] } ?? []
  }

  /// The invoice a record belongs to.
  fileprivate func invoice(of record: any BookRecord) -> Invoice? {
    switch record {
    case let invoice as Invoice: invoice
    case let instalment as Instalment: invoices[instalment.invoice]
    case let dispute as Dispute: invoices[dispute.invoice]
    case let allocation as Allocation: invoices[allocation.invoice]
    case let writeOff as WriteOff: invoices[writeOff.invoice]
    default: nil
    }
  }

  /// Who paid, and whose invoices it settles.
  fileprivate func customers(settledBy payment: Payment) -> [ID<Customer>] {
    let settled = payments.slot(of: payment.id).map { slot in
      allocationsFrom[slot].compactMap { allocations[slot: $0] }
        .compactMap { invoices[$0.invoice]?.customer }
    }
    return (payment.customer.map { [$0] } ?? []) + (settled ?? [])
  }
}
