/// The days we agreed to go or to call for a promise, and what became of each (S4: keep the appointment): its own day
/// first, then those we put it to.
public struct Appointments: Equatable, Sendable {
  /// What became of one.
  public enum Fate: Equatable, Sendable {
    /// Its day is still to come, or not over.
    case waiting
    /// We were in touch that day.
    case kept
    /// We put it off beforehand.
    case moved
    /// Its day passed without us: our failure, not theirs.
    case missed
  }

  /// One of them.
  public struct Agreed: Equatable, Sendable {
    public let day: Day
    public let fate: Fate
  }

  /// In the order they were agreed; none where nobody is to be there.
  public fileprivate(set) var all: [Agreed] = []

  /// The one agreed last, which holds.
  public var last: Agreed? { all.last }
  /// Whether it passed without us, and no new day is agreed.
  var waitsForApology: Bool { last?.fate == .missed }
}

extension Replay {
  /// The appointments for the promise at a slot, as they are known on the replayed day.
  func appointments(for promise: Promise, slot: Int, heard: [PromiseNews]) -> Appointments {
    guard promise.appointment else { return Appointments() }
    var agreed = promise.due
    var appointments = Appointments()
    func fate(of passed: Day) -> Appointments.Fate {
      wasThere(for: promise, heard, on: passed) ? .kept : .missed
    }
    for news in heard.sorted(by: { $0.day < $1.day }) where news.kind == .moved {
      guard let next = news.to else { continue }
      let fate = news.day < agreed ? Appointments.Fate.moved : fate(of: agreed)
      appointments.all.append(Appointments.Agreed(day: agreed, fate: fate))
      agreed = next
    }
    appointments.all.append(
      Appointments.Agreed(day: agreed, fate: agreed < day ? fate(of: agreed) : .waiting))
    return appointments
  }

  /// Whether we and they were in touch on a day, or something was heard of the promise.
  private func wasThere(for promise: Promise, _ heard: [PromiseNews], on passed: Day) -> Bool {
    if heard.contains(where: { $0.day == passed && $0.kind != .moved }) { return true }
    guard let customer = book.customers.slot(of: promise.customer) else { return false }
    return book.touchesOf[customer].contains { book.touches[slot: $0]?.day == passed }
  }
}

extension PromiseStanding {
  /// The day it is judged by: its own, or the later one on which we said we would be there.
  public var agreed: Day { max(promise.due, appointments.last?.day ?? promise.due) }

  /// The appointment that holds, or its day.
  public var appointment: Day { appointments.last?.day ?? promise.due }

  /// Whether we did not come on the day agreed, and owe an apology and a new day: until a day we kept it counts neither
  /// way.
  public var waitsForApology: Bool { isOpen && appointments.waitsForApology }

  /// The appointments that count for our own word: what was paid, or had ended, by the day needed none.
  public var ourAppointments: [Appointments.Agreed] {
    appointments.all.filter { agreed in
      if let paid, paid <= agreed.day { return false }
      let hasEnded = [.withdrawn, .replaced, .settled, .kept].contains(outcome)
      return !(hasEnded && decided.map { $0 <= agreed.day } ?? false)
    }
  }

  /// The days we were to be there and were not: our failure, not theirs (S4).
  public var missedAppointments: [Day] { ourAppointments.filter { $0.fate == .missed }.map(\.day) }
}

/// How we ourselves keep our word with a customer (S4: customers mirror us): what we said we would do, and the
/// appointments for their promises, of the last two years; those missed and those moved are among those not kept.
public struct OurWord: Equatable, Sendable {
  /// Days we kept to.
  public private(set) var kept = 0
  /// Days that came, or were kept before.
  public private(set) var due = 0
  /// Those we let pass.
  public private(set) var missed = 0
  /// Those we put off beforehand.
  public private(set) var moved = 0

  /// None yet.
  public init() {}

  /// Our word in those commitments, and in the appointments for those promises, on a day.
  public init(_ promises: [PromiseStanding], _ commitments: [CommitmentStanding] = [], on day: Day) {
    let days = promises.flatMap(\.ourAppointments) + commitments.flatMap(\.agreed)
    for agreed in days where agreed.day > day.adding(months: -24) {
      switch agreed.fate {
      case .waiting: continue
      case .kept: kept += 1
      case .missed: missed += 1
      case .moved: moved += 1
      }
      due += 1
    }
  }

  /// Adds another's days.
  mutating func add(_ other: OurWord) {
    (kept, due, missed, moved) = (
      kept + other.kept, due + other.due, missed + other.missed, moved + other.moved
    )
  }
}
