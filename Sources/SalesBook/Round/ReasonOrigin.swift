// What a plan comes from that puts a reason on another day, so that it stands where its own kind does.
extension RoundReason {
  public var origin: FollowUp.Origin {
    isAboutMoney ? .arrears : isSelling ? .cadence : .person
  }
}

extension DueDuty {
  public var origin: FollowUp.Origin {
    switch duty {
    case .answerBreach, .promiseDue, .apologize, .remindOfPromise: .promise
    case .rungStep, .limitation, .billMatured, .remindOfInvoice, .statement: .arrears
    }
  }
}

extension PlannedContact {
  public var origin: FollowUp.Origin { plan.origin }
}
