/// What is known of a promise broken or put off, and of what we are to say to it: a line says nothing else (S4).
public struct BreachFacts: Equatable, Sendable {
  /// What became of what was promised.
  public enum Course: Equatable, Sendable {
    /// No money came.
    case nothing
    /// A part came, in time or not; the day is that of the last that came late.
    case part(Money, by: Day?)
    /// All of it came, too late.
    case late(Day)
    /// Something other than money was not done.
    case undone
    /// They put it off to another day beforehand.
    case putOff(Day)
  }

  /// What the clock of collecting has come to, and nothing that is only threatened.
  public enum Consequence: Equatable, Sendable {
    /// Supply is stopped.
    case hold
    /// A collection agency has it.
    case agency
    /// A legal step was taken.
    case legal(RungStep.Means)
  }

  /// The promise.
  public let promise: Promise
  /// The day it is judged by: an appointment we moved puts it off.
  public let day: Day
  public let course: Course
  /// What is still missing of it; nil where nothing is.
  public let lacking: Money?
  /// Whether they said yes again on the telephone.
  public let affirmed: Bool
  /// Whether they said that they will not pay.
  public let refused: Bool
  /// How sharply to answer, 1 to 3.
  public let level: Int
  /// Whether it was meant, as far as we can tell.
  public let meant: Bool
  /// How many others they failed in the 12 months before it.
  public let earlier: Int
  /// Whether any of their goods are contested.
  public let isContested: Bool
  /// Whether we ourselves moved or missed an appointment for it.
  public let weFailed: Bool
  public let consequences: [Consequence]

  /// All of them, for whoever makes lines of them.
  public init(
    promise: Promise, day: Day, course: Course, lacking: Money?, affirmed: Bool, refused: Bool, level: Int,
    meant: Bool, earlier: Int, isContested: Bool, weFailed: Bool, consequences: [Consequence]
  ) {
    (self.promise, self.day, self.course, self.lacking) = (promise, day, course, lacking)
    (self.affirmed, self.refused, self.level, self.meant) = (affirmed, refused, level, meant)
    (self.earlier, self.isContested, self.weFailed) = (earlier, isContested, weFailed)
    self.consequences = consequences
  }
}

extension Replay {
  /// The facts of a promise among all of the customer's at a slot, broken or put off; `meant` is what a person thinks.
  public func facts(
    of broken: PromiseStanding, among promises: [PromiseStanding], ofCustomer slot: Int, meant: Bool
  ) -> BreachFacts {
    let breach = Breach(broken, among: promises, on: day, meant: meant, policy: rules.policy)
    let accounts = accounts(ofCustomer: slot)
    let account = broken.promise.amount.map { accounts.account(in: $0.currency) }
    return BreachFacts(
      promise: broken.promise, day: broken.agreed, course: course(of: broken),
      lacking: lacking(of: broken, account),
      affirmed: broken.affirmed, refused: broken.refused, level: breach.level, meant: meant,
      earlier: breach.earlier, isContested: accounts.contains { $0.contested.minor > 0 },
      weFailed: broken.ourAppointments.contains { $0.fate == .missed || $0.fate == .moved },
      consequences: consequences(ofCustomer: slot, accounts))
  }

  private func course(of broken: PromiseStanding) -> BreachFacts.Course {
    if broken.isPutOff, let next = broken.replacedBy.flatMap({ book.promises[$0] }) {
      return .putOff(next.due)
    }
    guard let amount = broken.promise.amount else { return .undone }
    if let paid = broken.paid { return .late(paid) }
    let came = broken.received + broken.late
    return came == 0 ? .nothing : .part(Money(minor: came, amount.currency), by: broken.lateOn)
  }

  /// What is missing of it, no more than is open still of what it is about.
  private func lacking(of broken: PromiseStanding, _ account: Account?) -> Money? {
    guard !broken.isPutOff, broken.paid == nil, let lacking = broken.lacking, let account else { return nil }
    let about = Set(broken.promise.invoices.compactMap { book.invoices.slot(of: $0) })
    let open =
      about.isEmpty
      ? account.stillToCome.minor
      : account.items.filter { about.contains($0.invoice) }.reduce(0) { $0 + $1.open.minor }
    let left = min(lacking.minor, open)
    return left > 0 ? Money(minor: left, lacking.currency) : nil
  }

  /// What was decided and holds: a hold in force, an agency or a legal step that runs.
  private func consequences(ofCustomer slot: Int, _ accounts: [Account]) -> [BreachFacts.Consequence] {
    let running = arrears(ofCustomer: slot, accounts)?.running(on: day) ?? []
    let isStopped = hold(ofCustomer: slot).map { $0.held(on: day) } ?? false
    let legal = running.last { $0.rung == .legal }?.means
    return (isStopped ? [.hold] : []) + (running.contains { $0.rung == .agency } ? [.agency] : [])
      + (legal.map { [.legal($0)] } ?? [])
  }
}
