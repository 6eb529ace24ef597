/// A customer one is to be in touch with again because it is time, or whose grade is to be looked at.
public struct ContactDue: Equatable, Sendable {
  /// Where the customer stands in its table.
  public let slot: Int
  public let standing: Standing
  public let cadence: Cadence
  /// Why the grade is to be looked at again; nil if it is not.
  public let review: GradeReview?
}

extension Replay {
  /// Whom it is time to be in touch with again on the replayed day, of one of us or of all. Those who deserve most
  /// effort stand first (S0: A, B, C, none yet, D), among them whom others follow, then who has waited longest beyond
  /// what is usual, then by name.
  public func contactsDue(of login: String? = nil, standings: [Standing]? = nil) -> [ContactDue] {
    let due = book.customers.slots.compactMap { slot -> ContactDue? in
      guard let customer = book.customers[slot: slot], customer.isActive(on: day) else { return nil }
      guard isCustomer(slot, of: login) else { return nil }
      let standing = standings?[slot] ?? standing(ofCustomer: slot, [])
      guard lists(customer, standing) else { return nil }
      let (cadence, review) = (cadence(ofCustomer: slot, standing), gradeReview(ofCustomer: slot))
      guard cadence.isDue(on: day) || review != nil else { return nil }
      return ContactDue(slot: slot, standing: standing, cadence: cadence, review: review)
    }
    let ranks = NameRanks(book.customers, among: due.map(\.slot))
    func key(_ due: ContactDue) -> (Int, Int, Int, Int64) {
      let isFollowed = book.customers[slot: due.slot]?.influential ?? false
      return (due.standing.grade.effort, isFollowed ? 0 : 1, -due.cadence.late(on: day), ranks[due.slot])
    }
    return due.sorted { key($0) < key($1) }
  }

  /// The same, of those who were not heard of for so long that they are neglected.
  public func neglected(of login: String? = nil, standings: [Standing]? = nil) -> [ContactDue] {
    contactsDue(of: login, standings: standings).filter { $0.cadence.isNeglected(on: day) }
  }
}

extension Grade? {
  /// The place of a grade in the order of effort, the most first.
  var effort: Int {
    switch self {
    case .prime: 0
    case .regular: 1
    case .fussy: 2
    case nil: 3
    case .difficult: 4
    }
  }
}

/// How many calls the figures of the cadence ask of one of us.
public struct CallsADay: Equatable, Sendable {
  /// Login of whose customers they are; empty for nobody's.
  public let owner: String
  public let customers: Int
  /// Calls on each day that is worked, in tenths.
  public let tenths: Int
}

extension Replay {
  /// How many calls a working day the figures of the cadence make, by whose customers they are; under another policy
  /// where one is given.
  public func callsADay(under policy: Policy? = nil) -> [CallsADay] {
    let policy = policy ?? rules.policy
    var sums: [String: (customers: Int, calls: Double)] = [:]
    for slot in book.customers.slots {
      guard let customer = book.customers[slot: slot], customer.isActive(on: day) else { continue }
      let grade = grade(ofCustomer: slot)
      let days = policy.cadence(of: grade, whileSelling: hasOpenSale(slot, grade))
      sums[book.owner(of: customer, asOf: day), default: (0, 0)].customers += 1
      sums[book.owner(of: customer, asOf: day), default: (0, 0)].calls += 1 / Double(days)
    }
    let worked = Double(max(1, 7 - policy.weekend.count))
    return sums.sorted { $0.key < $1.key }.map { owner, sum in
      CallsADay(owner: owner, customers: sum.customers, tenths: Int((sum.calls * 70 / worked).rounded()))
    }
  }
}

extension PolicySetting {
  /// Whether it says how often one is in touch with customers.
  public var isOfCadence: Bool { name.hasPrefix("Cadence") }

  /// A policy with it as it is typed, as far as that can be read.
  public func policy(_ policy: Policy, saying typed: String) -> Policy {
    var other = policy
    take(typed, &other)
    return other
  }
}
