/// One reason why a customer is in somebody's round, worked out from the facts and never stored. Each chapter of the
/// practice has its own; the round itself knows none of them (domain §9).
public protocol RoundReason: Sendable {
  /// What it is called where a queue is printed for programs, and counted by where it is left out.
  var kind: RoundReasonKind { get }
  /// Its class in the round, 1 first, 7 last.
  var roundClass: Int { get }
  /// The day it is for; it waits since then.
  var day: Day { get }
  /// The hour of an appointment on that day; nil where there is none.
  var time: TimeOfDay? { get }
  /// Who is to be called about it.
  var whom: Whom { get }
  /// Whether money is to be spoken of.
  var isAboutMoney: Bool { get }
  /// Whether it is back tomorrow however its visit is moved: a card stays while it holds.
  var mustNotWait: Bool { get }
  /// Whether it is to sell: only then effort goes by grade.
  var isSelling: Bool { get }
  /// How much it weighs on the customer, 1 to 3, before money is looked at; what nobody weighed stands in the middle.
  var effect: Int { get }
  /// Whether a full round may leave it for another day.
  var canBeCut: Bool { get }
  /// Login of whose it is; nil for the customer's owner.
  var doer: String? { get }
  /// What a plan comes from that puts it on another day.
  var origin: FollowUp.Origin { get }
  /// How much money it is about, for those who look at it.
  func money(_ replay: Replay) -> Money?
}

extension RoundReason {
  public var time: TimeOfDay? { nil }
  public var whom: Whom { .purchasing }
  public var isAboutMoney: Bool { false }
  public var mustNotWait: Bool { false }
  public var isSelling: Bool { false }
  public var effect: Int { CustomerCase.usualEffect }
  /// Classes 1 to 4 are never cut (domain §9).
  public var canBeCut: Bool { roundClass > 4 }
  public var doer: String? { nil }
  public func money(_ replay: Replay) -> Money? { nil }
}

/// What kind of reason one is; every chapter names its own.
public struct RoundReasonKind: Hashable, Sendable {
  /// As programs read it: `promise-due`.
  public let name: String

  /// That kind.
  public init(_ name: String) { self.name = name }
}

/// Who is to be called about something.
public enum Whom: Equatable, Sendable {
  /// Who promised, or is named by a plan or a step.
  case named(ID<Contact>?, aboutMoney: Bool)
  /// Who decides payments, else who handles them.
  case paying
  /// Who decides purchases.
  case purchasing
  /// Who is on our side there.
  case ally
  /// A colleague, not the customer.
  case colleague(String)

  /// Who is named; nil where nobody is.
  var contact: ID<Contact>? { if case .named(let contact, _) = self { contact } else { nil } }
}

extension Book {
  /// Whom to call of the customer at a slot: who is named; else who decides, money or purchases; else anybody. Of each
  /// only one with a phone who has not left; nil where nobody is so.
  public func whomToCall(ofCustomer slot: Int, about whom: Whom?) -> Contact? {
    let people = contactsOf[slot].sorted().compactMap { contacts[slot: $0] }
      .filter { !$0.phone.isEmpty && $0.left == nil }
    guard let whom else { return people.first }
    return people.first { $0.id == whom.contact }
      ?? (whom == .ally ? people.first { $0.ally == .ally } : nil)
      ?? (whom.isAboutMoney
        ? people.first(where: \.decidesPayment) ?? people.first { $0.role == .finance } : nil)
      ?? people.first(where: \.decidesPurchasing) ?? people.first
  }

  /// The number to call the customer at a slot on: that of the person it is about, else the firm's own.
  public func phone(ofCustomer slot: Int, about whom: Whom?) -> String {
    whomToCall(ofCustomer: slot, about: whom)?.phone ?? customers[slot: slot]?.phone ?? ""
  }
}
