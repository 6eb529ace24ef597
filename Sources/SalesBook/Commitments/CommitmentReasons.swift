/// What of our own word is to be seen to: it never sinks because of a grade (domain §9).
struct OurWordDue: RoundSource {
  func reasons(_ sight: RoundSight) -> [any RoundReason] {
    guard !sight.book.commitmentsOf.isEmpty(of: sight.slot) else { return [] }
    let policy = sight.replay.rules.policy
    return sight.replay.commitments(ofCustomer: sight.slot).flatMap { standing in
      let matters = standing.matters(on: sight.day, policy)
      let own: [any RoundReason] = matters.map { CommitmentDue(standing: standing, matter: $0.0, day: $0.1) }
      guard let help = HelpWanted(standing), sight.book.people[Name(help.helper)] != nil else { return own }
      return own + [help]
    }
  }
}

extension RoundReasonKind {
  /// The day of something we said.
  public static let ourWord = RoundReasonKind("our-word")
  /// Something we said may not be kept.
  public static let ourWordInDanger = RoundReasonKind("our-word-in-danger")
  /// Something we said was not done on its day.
  public static let ourWordLate = RoundReasonKind("our-word-late")
  /// We owe an apology, the remedy and the cause.
  public static let apologyOwed = RoundReasonKind("apology-owed")
  /// Something we said is not in writing yet.
  public static let paperMissing = RoundReasonKind("paper-missing")
  /// A colleague's help is wanted.
  public static let helpWanted = RoundReasonKind("help-wanted")
}

/// Something to be done about what one of us said.
public struct CommitmentDue: RoundReason {
  public let standing: CommitmentStanding
  public let matter: Matter
  public let day: Day

  /// What is to be done.
  public enum Matter: Equatable, Sendable {
    /// Its day has come: it is to be done.
    case due
    case inDanger
    case late
    /// It was done late, or given up, and nobody told them why.
    case apology
    case paper
  }

  public var kind: RoundReasonKind {
    switch matter {
    case .due: .ourWord
    case .inDanger: .ourWordInDanger
    case .late: .ourWordLate
    case .apology: .apologyOwed
    case .paper: .paperMissing
    }
  }

  public var roundClass: Int { matter == .paper ? 4 : 2 }
  public var time: TimeOfDay? { matter == .due ? standing.time : nil }
  public var whom: Whom { .named(standing.commitment.contact, aboutMoney: false) }
  public var mustNotWait: Bool { matter == .due || matter == .late }
  public var doer: String? { standing.commitment.keeper.isEmpty ? nil : standing.commitment.keeper }
  public var origin: FollowUp.Origin { .commitment }
  public func money(_ replay: Replay) -> Money? { standing.commitment.amount }
}

/// A colleague was asked for help with what somebody else said: it stands in their round.
public struct HelpWanted: RoundReason {
  public let standing: CommitmentStanding
  /// Login of whose help is wanted, as it was typed.
  public let helper: String
  /// The day it was asked for.
  public let day: Day
  /// By when it is wanted.
  public let by: Day

  /// The help a commitment in danger waits for; nil where none was asked for.
  init?(_ standing: CommitmentStanding) {
    guard standing.state == .inDanger, let danger = standing.danger, !danger.helper.isEmpty else {
      return nil
    }
    (self.standing, helper, day) = (standing, danger.helper, danger.day)
    by = danger.helpBy ?? standing.due
  }

  public var kind: RoundReasonKind { .helpWanted }
  public var roundClass: Int { 2 }
  public var whom: Whom { .colleague(standing.danger?.by ?? "") }
  public var doer: String? { helper }
  public var origin: FollowUp.Origin { .commitment }
}

extension CommitmentStanding {
  /// What is to be done about it on a day, and since when.
  fileprivate func matters(on day: Day, _ policy: Policy) -> [(CommitmentDue.Matter, Day)] {
    switch state {
    case .late: return [(.late, due + 1)]
    case .kept, .keptLate, .broken: return owesApologySince.map { [(.apology, $0)] } ?? []
    case .open, .inDanger: break
    }
    let paper: [(CommitmentDue.Matter, Day)] = lacksPaper(policy) ? [(.paper, commitment.made)] : []
    if due == day { return [(.due, day)] + paper }
    guard let danger, !rests(on: day) else { return paper }
    return [(.inDanger, danger.day)] + paper
  }

  /// Whether somebody's help is waited for first, and there is time for that: the day before they are told.
  private func rests(on day: Day) -> Bool {
    danger?.helpBy.map { $0 > day && due - day > 1 } ?? false
  }
}
