/// The next days of reminders, calls and steps if nobody pays (domain §4).
public enum WhatIf {
  /// Something that would be to do, on the first day it would be.
  public struct Event: Equatable, Sendable {
    public let day: Day
    /// The customer's slot.
    public let customer: Int
    public let reason: CallReason
  }

  /// The slots of all customers something can come up with, given the accounts
  /// by slot and the cards.
  public static func customers(_ accounts: [Int: [Account]], cards: [Int: CollectionCard]) -> [Int] {
    Set(accounts.keys).union(cards.keys).sorted()
  }

  /// What would come up with the customers at those slots in so many days after
  /// the replayed one, in order. What is to do already is left out; what is dated later than that day is not seen.
  public static func events(_ replay: Replay, customers: [Int], days: Int) -> [Event] {
    let known = replay.book.known(on: replay.day)
    let replay = Replay(whole: known, asOf: replay.day, rules: replay.rules).keepingAppointments()
    return customers.flatMap { slot in events(replay, slot, days: days) }
      .sorted { ($0.day, $0.reason.order, $0.customer) < ($1.day, $1.reason.order, $1.customer) }
  }

  private static func events(_ replay: Replay, _ slot: Int, days: Int) -> [Event] {
    var known: [String] = []
    var events: [Event] = []
    for date in [replay.day] + turns(replay, slot, days: days) {
      let then = replay.withoutMoney(until: date)
      let accounts = then.accounts(ofCustomer: slot)
      let items = accounts.flatMap(\.items)
      let card = then.card(ofCustomer: slot, accounts)
      var reasons = (card?.duties ?? []).map { (name: $0.duty.sameness, reason: CallReason.duty($0)) }
      for item in items where item.days == 1 && item.free.minor > 0 {
        reasons.append(("overdue \(item.invoice) \(item.due.number)", .unasked(days: 1)))
      }
      for (name, reason) in reasons where !known.contains(name) {
        known.append(name)
        if date > replay.day { events.append(Event(day: then.day, customer: slot, reason: reason)) }
      }
    }
    return events
  }

  /// The days after the replayed one on which something can come up: a due day
  /// passes, a promise breaks, a duty's day comes, a month begins.
  private static func turns(_ replay: Replay, _ slot: Int, days: Int) -> [Day] {
    let rules = replay.rules
    let accounts = replay.accounts(ofCustomer: slot)
    let items = accounts.flatMap(\.items)
    let card = replay.card(ofCustomer: slot, accounts)
    var turns = Set(items.map { $0.due + 1 })
    turns.formUnion((card?.later ?? []).map(\.day))
    // A promise that breaks lets reminders resume, and makes a word weak.
    for item in items where item.days <= 0 && item.open.minor > 0 {
      for isWeak in [false, true] {
        turns.insert(rules.reminderDay(of: item.open, due: item.due, weakWord: isWeak))
      }
    }
    for standing in card?.promises ?? [] where standing.isOpen {
      turns.formUnion([standing.promise.due, standing.appointment])
      if standing.lastDay < .endOfTime { turns.insert(standing.lastDay + 1) }
    }
    let last = replay.day + days
    var month = replay.day.endOfMonth + 1
    while month <= last {
      turns.insert(month)
      month = month.endOfMonth + 1
    }
    if let warned = rules.policy.limitationWarnings.first {
      for item in items where item.due.adding(months: 12 * rules.policy.limitationYears) - warned <= last {
        for ahead in 1...max(1, days) { turns.insert(replay.day + ahead) }
      }
    }
    return turns.filter { $0 > replay.day && $0 <= last }.sorted()
  }
}

extension Duty {
  /// The same for one duty from day to day.
  fileprivate var sameness: String {
    switch self {
    case .answerBreach(let standing): "breach \(standing.slot)"
    case .promiseDue(let standing): "promise \(standing.slot)"
    case .apologize(let standing): "apology \(standing.slot)"
    case .rungStep(let step): "step \(step.id.text)"
    case .limitation(let invoice, let clock): "limitation \(invoice) \(clock.expires.number)"
    case .billMatured(let payment): "bill \(payment)"
    case .remindOfPromise(let standing): "remind \(standing.slot)"
    case .remindOfInvoice(let invoice, let due): "invoice \(invoice) \(due.number)"
    case .statement(let end): "statement \(end.number)"
    }
  }
}

extension Replay {
  /// The same as if we came to every appointment still to come: what they do is asked here, not what we fail to.
  fileprivate func keepingAppointments() -> Replay {
    let coming = book.promises.all.filter(\.appointment).compactMap { standing(ofPromise: $0.id) }
      .filter { $0.isOpen && $0.appointment >= day }
    guard !coming.isEmpty else { return self }
    var (book, code) = (book, UInt32(1))
    for standing in coming {
      while book.touches[ID(code: code)] != nil { code += 1 }
      var visit = Touch(key: ID(code: code))
      (visit.customer, visit.day) = (standing.promise.customer, standing.appointment)
      book.put(visit)
    }
    return Replay(book, asOf: day, rules: rules)
  }
}
