/// What whoever sends a letter should know of it: told beside the letter, never in it (domain §4).
public enum LetterRemark: Equatable, Sendable {
  /// What to look at before money is asked for.
  case chase(ChaseWarning)
  /// A demand, and no friendly letter went before it.
  case noPaymentReminder
  /// A demand, and of the invoices of those numbers no friendly letter went before it.
  case unreminded([String])
  /// The book does not say who we are, or how to pay; the setting, and of which money.
  case leftOut(setting: String, Currency?)
  /// The book's own text of the letter does not say those of its facts.
  case unsaid([String])
}

extension Replay {
  /// What to know of a letter to the customer at a slot; `lastPayment` is the day of the book's latest payment.
  /// What confirms a promise, what takes leave, and what tells one who is leaving what was changed, is no chasing.
  public func remarks(
    beside kind: Touch.LetterKind, toCustomer slot: Int, lastPayment: Day?
  ) -> [LetterRemark] {
    var remarks: [LetterRemark] = []
    if ![.confirmation, .parting, .winBack].contains(kind) {
      remarks = chaseWarnings(
        ofCustomer: slot, promises: promises(ofCustomer: slot), lastPayment: lastPayment
      )
      .map { .chase($0) }
    }
    if kind == .demand, let remark = unreminded(ofCustomer: slot) { remarks.append(remark) }
    let policy = rules.policy
    if policy.firm.isEmpty { remarks.append(.leftOut(setting: "Firm", nil)) }
    if policy.firmPhone.isEmpty { remarks.append(.leftOut(setting: "FirmPhone", nil)) }
    for currency in currencies(of: kind, toCustomer: slot) where policy.account(for: currency) == nil {
      remarks.append(.leftOut(setting: "PayTo", currency))
    }
    return remarks
  }

  /// The currencies a letter speaks of, as they come up in it.
  public func currencies(of kind: Touch.LetterKind, toCustomer slot: Int) -> [Currency] {
    let money: [Money]
    switch kind {
    case .reminder: money = soonDue(ofCustomer: slot).asked
    case .confirmation: money = promised(byCustomer: slot).compactMap(\.amount)
    case .statement, .parting: money = openItems(ofCustomer: slot).map(\.open)
    case .paymentReminder, .demand: money = askedFor(ofCustomer: slot).asked
    case .winBack: money = []
    }
    var currencies: [Currency] = []
    for money in money where !currencies.contains(money.currency) { currencies.append(money.currency) }
    return currencies
  }

  /// The days on which we reminded the customer at a slot of any of those items, the earliest first: a reminder
  /// before the day, of the invoice or of a promise to pay it; a payment reminder; a demand before the day that
  /// is looked at. What did not reach them does not count.
  public func reminders(of items: [OpenItem], ofCustomer slot: Int) -> [Day] {
    let invoices = Set(items.map(\.invoice))
    var days = invoices.flatMap { book.remindersOfInvoice[$0] }.compactMap { book.reminders[slot: $0]?.day }
    for place in book.promisesOf[slot] {
      guard let promise = book.promises[slot: place], isAbout(promise, items) else { continue }
      days += book.remindersOfPromise[place].compactMap { book.reminders[slot: $0]?.day }
    }
    days += letters(.reminder, about: items, ofCustomer: slot) { $0.due - $1 < DutyRules.reminderReach }
    days += paymentReminders(of: items, ofCustomer: slot)
    days += letters(.demand, about: items, ofCustomer: slot) { $1 > $0.due && $1 < day }
    return Set(days.filter { $0 <= day }).sorted()
  }

  /// The days payment reminders went to the customer at a slot since any of those items was past due.
  public func paymentReminders(of items: [OpenItem], ofCustomer slot: Int) -> [Day] {
    letters(.paymentReminder, about: items, ofCustomer: slot) { $1 > $0.due }
  }

  /// That no payment reminder went before a demand; nil if one did of each item it lists.
  private func unreminded(ofCustomer slot: Int) -> LetterRemark? {
    let items = askedFor(ofCustomer: slot).lines.map(\.item)
    let unreminded = items.filter { paymentReminders(of: [$0], ofCustomer: slot).isEmpty }
    guard !unreminded.isEmpty else { return nil }
    guard unreminded.count < items.count else { return .noPaymentReminder }
    var numbers: [String] = []
    for item in unreminded where !numbers.contains(item.number) { numbers.append(item.number) }
    return .unreminded(numbers)
  }

  private func isAbout(_ promise: Promise, _ items: [OpenItem]) -> Bool {
    let currencies = Set(items.map(\.open.currency))
    guard let amount = promise.amount, currencies.contains(amount.currency) else { return false }
    let numbers = Set(promise.invoices.compactMap { book.invoices.slot(of: $0) })
    return numbers.isEmpty || items.contains { numbers.contains($0.invoice) }
  }

  /// The days letters of a kind reached the customer at a slot which stood so to the due day of an item that its
  /// invoice was among what they spoke of.
  private func letters(
    _ kind: Touch.LetterKind, about items: [OpenItem], ofCustomer slot: Int,
    _ fits: (OpenItem, Day) -> Bool
  ) -> [Day] {
    letters(kind, toCustomer: slot).filter { sent in
      items.contains { item in
        (book.invoices[slot: item.invoice]?.issued ?? item.due) <= sent && fits(item, sent)
      }
    }
  }
}
