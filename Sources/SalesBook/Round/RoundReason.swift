/// Why a customer is in the round: something about their money, or what is planned.
public enum RoundReason: Equatable, Sendable {
  case call(CallReason)
  case plan(FollowUp)
}

extension Standing {
  /// Everything the customer is in the round for on a day, the most pressing first; none hides another. An appointment
  /// of the day stands by its hour, before what else is to be said.
  public func reasons(on day: Day, in book: Book, card: CollectionCard?) -> [RoundReason] {
    let calls = card.map { $0.dueReasons.isEmpty ? [] : $0.reasons } ?? []
    guard let next, next <= day, let plan = nextFollowUp.flatMap({ book.followUps[slot: $0] }) else {
      return calls.map { .call($0) }
    }
    let isFixed = next == day && plan.time != nil
    return (isFixed ? [.plan(plan)] : []) + calls.map { .call($0) } + (isFixed ? [] : [.plan(plan)])
  }
}

extension Book {
  /// Whom to call of the customer at a slot: who promised, if it is about a promise, or whom a step or plan names; else
  /// who decides, money or purchases; else anybody. Of each only one with a phone who has not left; nil where nobody
  /// is so.
  public func whomToCall(ofCustomer slot: Int, about reason: RoundReason?) -> Contact? {
    let people = contactsOf[slot].sorted().compactMap { contacts[slot: $0] }
      .filter { !$0.phone.isEmpty && $0.left == nil }
    guard let reason else { return people.first }
    let named = reason.person
    return people.first { $0.id == named }
      ?? (reason.isAboutMoney
        ? people.first(where: \.decidesPayment) ?? people.first { $0.role == .finance } : nil)
      ?? people.first(where: \.decidesPurchasing) ?? people.first
  }

  /// The number to call the customer at a slot on: that of the person the reason is about, else the firm's own.
  public func phone(ofCustomer slot: Int, about reason: RoundReason?) -> String {
    whomToCall(ofCustomer: slot, about: reason)?.phone ?? customers[slot: slot]?.phone ?? ""
  }
}

extension RoundReason {
  /// Whom it names.
  fileprivate var person: ID<Contact>? {
    switch self {
    case .plan(let plan): plan.contact
    case .call(.duty(let due)):
      switch due.duty {
      case .answerBreach(let standing), .promiseDue(let standing), .apologize(let standing),
        .remindOfPromise(let standing):
        standing.promise.contact
      case .rungStep(let step): step.contact
      case .limitation, .billMatured, .remindOfInvoice, .statement: nil
      }
    case .call: nil
    }
  }

  /// Whether money is to be spoken of.
  fileprivate var isAboutMoney: Bool {
    switch self {
    case .plan(let plan): plan.origin == .arrears || plan.origin == .promise
    case .call: true
    }
  }
}
