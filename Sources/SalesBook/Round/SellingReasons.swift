/// What is planned with a customer, for the day or carried over.
struct PlannedContacts: RoundSource {
  func reasons(_ sight: RoundSight) -> [any RoundReason] {
    guard sight.standing.next.map({ $0 <= sight.day }) ?? false else { return [] }
    return sight.book.followUpsOf[sight.slot].sorted().compactMap { slot in
      guard let plan = sight.book.followUps[slot: slot], plan.waited(on: sight.day) else { return nil }
      let due = sight.replay.due(of: plan, slot: slot)
      return due <= sight.day ? PlannedContact(plan: plan, day: due, isCarriedOver: due < sight.day) : nil
    }
  }
}

extension RoundReasonKind {
  /// A follow-up stands on the day.
  public static let planned = RoundReasonKind("planned")
  /// A follow-up stands on a day gone by.
  public static let carriedOver = RoundReasonKind("carried-over")
  /// A colleague waits for an approval.
  public static let approval = RoundReasonKind("approval")
  /// A birthday or a feast comes.
  public static let greeting = RoundReasonKind("greeting")
  /// They have used a first delivery for two weeks.
  public static let useCheck = RoundReasonKind("use-check")
  /// What they gave fewer marks for, or what they miss.
  public static let satisfaction = RoundReasonKind("satisfaction")
  /// Nobody of theirs speaks for us.
  public static let allyWanted = RoundReasonKind("ally-wanted")
  /// Their grade wants them spoken with.
  public static let cadence = RoundReasonKind("cadence")
  /// A grade given at the start is looked at again.
  public static let gradeReview = RoundReasonKind("grade-review")
}

/// Something planned.
public struct PlannedContact: RoundReason {
  public let plan: FollowUp
  /// The day it stood at.
  public let day: Day
  /// Whether that was before the day of the round.
  public let isCarriedOver: Bool

  /// A follow-up as it stood at a day.
  public init(plan: FollowUp, day: Day, isCarriedOver: Bool) {
    (self.plan, self.day, self.isCarriedOver) = (plan, day, isCarriedOver)
  }

  public var kind: RoundReasonKind { isCarriedOver ? .carriedOver : .planned }
  public var roundClass: Int { isCarriedOver ? 5 : 4 }
  public var time: TimeOfDay? { plan.time }
  public var whom: Whom { .named(plan.contact, aboutMoney: isAboutMoney) }
  public var isAboutMoney: Bool { plan.origin == .arrears || plan.origin == .promise }
  public var isSelling: Bool { plan.isSelling }
  public var doer: String? { plan.by.isEmpty ? nil : plan.by }
}

/// What a colleague was asked to approve (domain §9): it stands in the approver's round.
struct ApprovalsWaiting: RoundSource {
  func reasons(_ sight: RoundSight) -> [any RoundReason] {
    sight.book.approvalsOf[sight.slot].sorted().compactMap { sight.book.approvals[slot: $0] }
      .filter { $0.waited(on: sight.day) }.map { ApprovalAsked(approval: $0) }
  }
}

/// An approval somebody waits for.
public struct ApprovalAsked: RoundReason {
  public let approval: Approval

  public var kind: RoundReasonKind { .approval }
  public var roundClass: Int { 2 }
  public var day: Day { approval.day }
  public var whom: Whom { .colleague(approval.by) }
  public var doer: String? { approval.askedOf }
  public func money(_ replay: Replay) -> Money? { approval.amount }
}

/// Greetings, use checks and whether they are content.
struct Occasions: RoundSource {
  func reasons(_ sight: RoundSight) -> [any RoundReason] {
    sight.replay.occasions(ofCustomer: sight.slot)
  }
}

extension OccasionDue: RoundReason {
  public var kind: RoundReasonKind {
    switch occasion {
    case .birthday, .festival: .greeting
    case .useCheck: .useCheck
    case .satisfaction: .satisfaction
    case .allyWanted: .allyWanted
    }
  }

  public var roundClass: Int { if case .allyWanted = occasion { 7 } else { 6 } }
  public var isSelling: Bool { true }

  public var whom: Whom {
    switch occasion {
    case .birthday(let contact, _): .named(contact, aboutMoney: false)
    case .allyWanted(let proposed): .named(proposed.first, aboutMoney: false)
    case .festival, .useCheck, .satisfaction: .purchasing
    }
  }
}

/// Who was not reached for as long as their grade allows, and whose grade is to be looked at again.
struct CadencesDue: RoundSource {
  func reasons(_ sight: RoundSight) -> [any RoundReason] {
    let customer = sight.customer
    guard customer.isActive(on: sight.day), sight.replay.lists(customer, sight.standing) else {
      return []
    }
    var reasons: [any RoundReason] = []
    let cadence = sight.replay.cadence(ofCustomer: sight.slot, sight.standing)
    // What is planned for later takes it not away (domain §9: no reason hides another).
    if cadence.isDue(on: sight.day) {
      reasons.append(CadenceDue(cadence: cadence, day: cadence.next ?? sight.day))
    }
    if let review = sight.replay.gradeReview(ofCustomer: sight.slot) {
      reasons.append(GradeToReview(review: review, day: sight.day))
    }
    return reasons
  }
}

/// It is time to be in touch again.
public struct CadenceDue: RoundReason {
  public let cadence: Cadence
  public let day: Day

  public var kind: RoundReasonKind { .cadence }
  public var roundClass: Int { 7 }
  public var isSelling: Bool { true }
}

/// A grade is to be looked at again.
public struct GradeToReview: RoundReason {
  public let review: GradeReview
  public let day: Day

  public var kind: RoundReasonKind { .gradeReview }
  public var roundClass: Int { 7 }
  public var isSelling: Bool { true }
}
