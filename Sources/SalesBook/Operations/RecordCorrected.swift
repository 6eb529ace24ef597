// What a correction brings along, so that the book is as if it had always been so.
extension Book {
  /// A record that is corrected, with what is worked out of it worked out again: how sharply a breach is answered,
  /// which payments were there when a promise was made, and what a gift rests on.
  func workedOut<Record: BookRecord>(_ record: Record, changedFrom before: Record) -> Record {
    if let promise = record as? Promise, let was = before as? Promise, promise.made != was.made {
      var marked = promise
      marked.already = payments(of: promise.made, concerning: promise.customer)
      return marked as? Record ?? record
    }
    if let touch = record as? Touch { return restingOnApproval(touch) as? Record ?? record }
    guard let response = record as? Response, let was = before as? Response,
      (response.meant, response.day) != (was.meant, was.day), let level = level(of: response)
    else { return record }
    var graded = response
    graded.level = level
    return graded as? Record ?? record
  }

  /// What goes along with a record that is corrected: the follow-up a touch carried out was done on its day; a payment
  /// put to the day a promise was made was there before it or not; what waits of a series is as that is.
  func following<Record: BookRecord>(
    _ record: Record, changedFrom before: Record
  ) throws(Refusal) -> [Change] {
    if let payment = record as? Payment, let was = before as? Payment {
      return marks(by: payment, changedFrom: was)
    }
    if let series = record as? Series, let was = before as? Series {
      return following(series, changedFrom: was)
    }
    guard let touch = record as? Touch, let was = before as? Touch, touch.day != was.day else { return [] }
    var changes: [Change] = []
    for followUp in followUps(doneBy: touch) {
      guard followUp.made <= touch.day else {
        throw .dayTooEarly(.touch, field: "Day", since: followUp.made)
      }
      var done = followUp
      done.done = touch.day
      changes.append(.change(followUp, to: done))
    }
    return changes
  }

  /// The promises made on the day a payment is put to, marked that it was there before them. When it was written down
  /// no record says: one of an earlier day so far was there, one of a later day came after. A mark stays where the
  /// payment goes to another day: of that day it stands in nobody's way.
  private func marks(by payment: Payment, changedFrom was: Payment) -> [Change] {
    guard was.day < payment.day else { return [] }
    return promises.all.compactMap { promise -> Change? in
      let key = payment.id.text
      guard promise.made == payment.day, !promise.already.contains(key),
        concerns(payment, promise.customer)
      else { return nil }
      var marked = promise
      marked.already = (promise.already + [key]).sorted()
      return .change(promise, to: marked)
    }
  }

  /// The keys of the payments of a day that concern a customer; sorted.
  func payments(of day: Day, concerning customer: ID<Customer>) -> [String] {
    var keys: [String] = []
    payments.forEach { _, payment in
      if payment.day == day, concerns(payment, customer) { keys.append(payment.id.text) }
    }
    return keys.sorted()
  }

  /// Whether a payment is a customer's, nobody's yet, or settles an invoice of theirs.
  private func concerns(_ payment: Payment, _ customer: ID<Customer>) -> Bool {
    if payment.customer == customer || payment.customer == nil { return true }
    return allocations(of: payment.id).contains { invoices[$0.invoice]?.customer == customer }
  }

  /// The book as it was when a promise was made: without the payments of that day written down after it.
  func asItWas(before promise: Promise) -> Book {
    let later = payments(of: promise.made, concerning: promise.customer).filter {
      !promise.already.contains($0)
    }
    return later.compactMap { ID<Payment>($0).flatMap { payments[$0] } }.reduce(self) { book, payment in
      book.without(payment, and: book.allocations(of: payment.id), book.rests(of: payment.id))
    }
  }

  /// The follow-ups a touch carried out: they are its customer's.
  private func followUps(doneBy touch: Touch) -> [FollowUp] {
    guard let slot = customers.slot(of: touch.customer) else { return [] }
    return followUpsOf[slot].compactMap { followUps[slot: $0] }.filter { $0.touch == touch.id }
  }
}
