public import SalesBook

/// A reason to see to a customer that can be said: each chapter says its own.
public protocol SpokenReason: RoundReason {
  /// It in words: a verb, money, a day.
  func said(_ words: Words, on day: Day, in book: Book) -> String
}

extension Words {
  /// A reason to see to a customer, in words; `day` is the day shown.
  public func sentence(_ reason: any RoundReason, on day: Day, in book: Book) -> String {
    (reason as? any SpokenReason)?.said(self, on: day, in: book) ?? ""
  }
}

extension DueDuty: SpokenReason {
  public func said(_ words: Words, on day: Day, in book: Book) -> String {
    words.sentence(self, on: day, in: book)
  }
}

extension MoneyUnasked: SpokenReason {
  public func said(_ words: Words, on day: Day, in book: Book) -> String {
    words.sentence(CallReason.unasked(days: days), on: day, in: book)
  }
}

extension PlannedContact: SpokenReason {
  public func said(_ words: Words, on day: Day, in book: Book) -> String {
    [plan.time?.text ?? "", words.name(of: plan.channel), plan.purpose].filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}

extension ApprovalAsked: SpokenReason {
  public func said(_ words: Words, on day: Day, in book: Book) -> String {
    words.approvalAsked(by: approval.by, words.matter(of: approval, in: book))
  }
}

extension OccasionDue: SpokenReason {
  public func said(_ words: Words, on day: Day, in book: Book) -> String {
    words.sentence(self, on: day, in: book)
  }
}

extension CadenceDue: SpokenReason {
  public func said(_ words: Words, on day: Day, in book: Book) -> String {
    words.contactDue(cadence, on: day)
  }
}

extension GradeToReview: SpokenReason {
  public func said(_ words: Words, on day: Day, in book: Book) -> String { words.grades.review(review) }
}
