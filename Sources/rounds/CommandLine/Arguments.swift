public import ArgumentParser
public import SalesBook

// The domain's keywords as command-line values; the parser lists them itself.
extension Touch.Channel: ExpressibleByArgument {}
extension Payment.Method: ExpressibleByArgument {}
extension Promise.Judged: ExpressibleByArgument {}
extension Touch.LetterKind: ExpressibleByArgument {}
extension Person.Role: ExpressibleByArgument {}
extension Holiday.Kind: ExpressibleByArgument {}
extension Touch.WhyUnpaid: ExpressibleByArgument {}
extension RungStep.Means: ExpressibleByArgument {}
extension RungStep.Outcome: ExpressibleByArgument {}
extension Judgement.Verdict: ExpressibleByArgument {}
extension Deal.Stage: ExpressibleByArgument {}
extension Commitment.Kind: ExpressibleByArgument {}
extension CommitmentStep.Kind: ExpressibleByArgument {}
extension CommitmentStep.Cause: ExpressibleByArgument {}
extension Rebate.Kind: ExpressibleByArgument {}
extension Rebate.Basis: ExpressibleByArgument {}
extension Rebate.Counting: ExpressibleByArgument {}
extension Rebate.Payout: ExpressibleByArgument {}
extension RebateStep.Kind: ExpressibleByArgument {}
extension Insight.Status: ExpressibleByArgument {}
extension CustomerCase.Kind: ExpressibleByArgument {}
extension CustomerCase.Scope: ExpressibleByArgument {}
extension CaseStep.Kind: ExpressibleByArgument {}
extension ExitStep.Kind: ExpressibleByArgument {}
extension ExitReview.Cause: ExpressibleByArgument {}
extension ExitStep.Means: ExpressibleByArgument {}
extension ExitStep.Strike: ExpressibleByArgument {}
extension ExitStep.Grounds: ExpressibleByArgument {}
extension ExitStep.Placement: ExpressibleByArgument {}
extension WinBack.Why: ExpressibleByArgument {}
extension WinBackStep.Kind: ExpressibleByArgument {}
extension WinBackStep.Cause: ExpressibleByArgument {}
extension Hypothesis.Outcome: ExpressibleByArgument {}
extension Approval.Kind: ExpressibleByArgument {}
extension Concession.Kind: ExpressibleByArgument {}
extension Concession.Term: ExpressibleByArgument {}

extension GradeSignal.Kind: ExpressibleByArgument {}

extension Grade: ExpressibleByArgument {
  /// By its letter, in any case.
  public init?(argument: String) { self.init(rawValue: argument.uppercased()) }
}
extension Target.Kind: ExpressibleByArgument {}

extension Rung: ExpressibleByArgument {
  /// By its number, as S2 counts them, or by its word.
  public init?(argument: String) {
    guard let rung = Rung(rawValue: argument) ?? Rung.allCases.first(where: { String($0.number) == argument })
    else { return nil }
    self = rung
  }
}
