/// Who is to be called about something, and how they are reached (round.md *Whom to call*).
public struct Callee: Equatable, Sendable {
  /// Who it is about; nil where nobody is known.
  public let person: Contact?
  /// Whether who decides it is not known, so that another stands in.
  public let isStandIn: Bool
  /// Who there has a telephone, where the person has none; nil where nobody is needed, or nobody has one.
  public let instead: Contact?
  /// The number to call: the person's, else the firm's own; empty where there is none.
  public let phone: String

  /// What there is to reach them by, the first of telephone, WeChat, mail and address; empty for nothing.
  public var reach: String {
    [phone, person?.weChat ?? "", person?.email ?? "", person?.address ?? ""].first { !$0.isEmpty } ?? ""
  }
}

extension Book {
  /// Who of the customer at a slot is to be called about something on a day: who is named; else who decides, money or
  /// purchases; else the next of them who is known.
  public func callee(ofCustomer slot: Int, about whom: Whom?, on day: Day) -> Callee {
    let people = people(ofCustomer: slot, on: day)
    let meant = people.meant(by: whom)
    let person = meant ?? people.standIn(for: whom)
    let own = person?.phone ?? ""
    let instead = own.isEmpty ? people.first { !$0.phone.isEmpty } : nil
    let firm = customers[slot: slot]?.phone ?? ""
    return Callee(
      person: person, isStandIn: meant == nil && whom?.isDecided ?? false, instead: instead,
      phone: own.isEmpty ? firm : own)
  }
}

extension Whom {
  /// Whether somebody at the customer decides it.
  fileprivate var isDecided: Bool {
    switch self {
    case .paying, .purchasing, .named: true
    case .ally, .colleague: false
    }
  }

  /// Whether money is to be spoken of.
  var isAboutMoney: Bool {
    switch self {
    case .named(_, let isAboutMoney): isAboutMoney
    case .paying: true
    case .purchasing, .ally, .colleague: false
    }
  }
}

extension [Contact] {
  /// The one of some people whom something is about.
  fileprivate func meant(by whom: Whom?) -> Contact? {
    let named = whom?.contact.flatMap { id in first { $0.id == id } }
    if let named { return named }
    switch whom {
    case .ally: return first { $0.ally == .ally }
    case .paying, .named(_, aboutMoney: true): return first(where: \.decidesPayment)
    case .purchasing, .named(_, aboutMoney: false): return first(where: \.decidesPurchasing)
    case .colleague, nil: return nil
    }
  }

  /// Who is called where that one is not known: for money finance, else who decides purchases, else who is known.
  fileprivate func standIn(for whom: Whom?) -> Contact? {
    let finance = whom?.isAboutMoney ?? false ? first { $0.role == .finance } : nil
    return finance ?? first(where: \.decidesPurchasing) ?? first { !$0.phone.isEmpty } ?? first
  }
}

extension Replay {
  /// The last touches with the customer at a slot by the day, whether they reached anybody or not; the last in front.
  public func lastTouches(ofCustomer slot: Int, _ count: Int) -> [Touch] {
    let all = book.touchesOf[slot].compactMap { child in book.touches[slot: child].map { (child, $0) } }
      .filter { $0.1.day <= day }
    return all.sorted {
      ($1.1.day, $1.1.time?.minutes ?? -1, $1.0) < ($0.1.day, $0.1.time?.minutes ?? -1, $0.0)
    }.prefix(count).map(\.1)
  }
}
