/// The uncleared payments, which settle nothing on a day: bounced by then, or a bill of
/// exchange not yet due.
enum UnclearedPayments {
  /// Each is asked when it is met, as of a day; a bounce counts that was known by another.
  case asked(asOf: Day, bouncedBy: Day)
  /// All were looked at beforehand.
  case listed(Set<ID<Payment>>)

  /// Those of a whole book, looked at once.
  init(of book: Book, asOf day: Day) {
    var uncleared: Set<ID<Payment>> = []
    book.bounces.forEach { _, bounce in
      if bounce.day <= day { uncleared.insert(bounce.payment) }
    }
    book.payments.forEach { _, payment in
      if payment.isWaiting(on: day) { uncleared.insert(payment.id) }
    }
    self = .listed(uncleared)
  }

  /// Whether the payment is one of them.
  func contains(_ payment: ID<Payment>, in book: Book) -> Bool {
    switch self {
    case .listed(let uncleared): !uncleared.isEmpty && uncleared.contains(payment)
    case .asked(let day, let known): book.isUncleared(payment, asOf: day, bouncedBy: known)
    }
  }

  /// Whether it is known that there are none.
  var areNone: Bool {
    if case .listed(let uncleared) = self { uncleared.isEmpty } else { false }
  }
}

extension Payment {
  /// Whether it is a bill of exchange that becomes cash after the day.
  borrowing func isWaiting(on day: Day) -> Bool { matures.map { $0 > day } ?? false }
}

extension Book {
  /// Whether the payment was reversed by a day.
  func isBounced(_ payment: ID<Payment>, asOf day: Day) -> Bool {
    if let slot = payments.slot(of: payment) { return isBounced(slot: slot, asOf: day) }
    // One that cannot be read has nothing linked to it; its bounce still counts.
    return bounces.all.contains { $0.payment == payment && $0.day <= day }
  }

  /// Whether a payment was never reversed.
  public func isStanding(_ payment: Payment) -> Bool { bounces(ofPayment: payment.id).isEmpty }

  /// What is known of a payment being reversed.
  func bounces(ofPayment payment: ID<Payment>) -> [Bounce] {
    payments.slot(of: payment).map { slot in bouncesOf[slot].compactMap { bounces[slot: $0] } } ?? []
  }

  private func isBounced(slot: Int, asOf day: Day) -> Bool {
    guard !bouncesOf.isEmpty(of: slot) else { return false }
    return bouncesOf[slot].contains { child in bounces[slot: child].map { $0.day <= day } ?? false }
  }

  fileprivate func isUncleared(_ payment: ID<Payment>, asOf day: Day, bouncedBy known: Day) -> Bool {
    guard let slot = payments.slot(of: payment) else { return isBounced(payment, asOf: known) }
    let isWaiting = payments.read(slot: slot) { payment in payment.isWaiting(on: day) } ?? false
    return isWaiting || isBounced(slot: slot, asOf: known)
  }
}
