public import SalesBook

/// A reason to see to a customer that can be said: each chapter says its own.
public protocol SpokenReason: RoundReason {
  /// It in words: a verb, money, a day.
  func said(_ words: Words, on day: Day, in book: Book) -> String
  /// What reasons of its kind are called where they are counted: `broken 2, cadence 9`.
  func counted(_ words: Words) -> String
  /// Whether it stays on the desk: what is told outside of it may be read by others (round.md §5).
  var staysOnDesk: Bool { get }
}

extension SpokenReason {
  public var staysOnDesk: Bool { false }
}

extension Words {
  /// A reason to see to a customer, in words; `day` is the day shown.
  public func sentence(_ reason: any RoundReason, on day: Day, in book: Book) -> String {
    (reason as? any SpokenReason)?.said(self, on: day, in: book) ?? ""
  }
}

extension RoundReason {
  /// Whether it may be told where others read it.
  var isForAll: Bool { !((self as? any SpokenReason)?.staysOnDesk ?? true) }
}

extension DueDuty: SpokenReason {
  public func said(_ words: Words, on day: Day, in book: Book) -> String {
    words.sentence(self, on: day, in: book)
  }

  public func counted(_ words: Words) -> String { words.counted.name(of: duty) }
}

extension MoneyUnasked: SpokenReason {
  public func said(_ words: Words, on day: Day, in book: Book) -> String {
    words.sentence(CallReason.unasked(days: days), on: day, in: book)
  }

  public func counted(_ words: Words) -> String { words.counted.unasked }
}

extension HoldOutlived: SpokenReason {
  public func said(_ words: Words, on day: Day, in book: Book) -> String {
    words.outlived(hold, since: self.day, on: day)
  }

  public func counted(_ words: Words) -> String { words.counted.hold }
}

extension PlannedContact: SpokenReason {
  public func said(_ words: Words, on day: Day, in book: Book) -> String {
    [plan.time?.text ?? "", words.name(of: plan.channel), plan.purpose, words.campaign(of: plan, in: book)]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  public func counted(_ words: Words) -> String {
    isCarriedOver ? words.counted.carriedOver : words.counted.planned
  }
}

extension ApprovalAsked: SpokenReason {
  public func said(_ words: Words, on day: Day, in book: Book) -> String {
    words.approvalAsked(by: approval.by, words.matter(of: approval, in: book))
  }

  public func counted(_ words: Words) -> String { words.counted.toApprove }
}

extension OccasionDue: SpokenReason {
  public func said(_ words: Words, on day: Day, in book: Book) -> String {
    words.sentence(self, on: day, in: book)
  }

  public func counted(_ words: Words) -> String { words.counted.name(of: occasion) }
}

extension CadenceDue: SpokenReason {
  public func said(_ words: Words, on day: Day, in book: Book) -> String {
    words.contactDue(cadence, on: day)
  }

  public func counted(_ words: Words) -> String { words.counted.cadence }
}

extension GradeToReview: SpokenReason {
  public func said(_ words: Words, on day: Day, in book: Book) -> String { words.grades.review(review) }
  public func counted(_ words: Words) -> String { words.counted.gradeReview }
  /// Nobody but us is to see a grade.
  public var staysOnDesk: Bool { true }
}
