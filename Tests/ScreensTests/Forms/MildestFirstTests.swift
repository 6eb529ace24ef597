import SalesBook
import Testing

@testable import Screens

@Suite("The first choice is the mildest")
struct MildestFirstTests {
  /// The mildest of every list a form offers, by the field that offers it. A new
  /// field with a list does not pass before it stands here.
  private static let mildest: [String: String] = [
    "Touch.Channel": "call", "Touch.WhyUnpaid": "not-received", "FollowUp.Channel": "call",
    "Payment.Method": "transfer", "Promise.Judged": "considered", "Promise.How": "spoken",
    "PromiseNews.Kind": "affirmed", "Judgement.Verdict": "not-deliberate", "RungStep.Rung": "talk",
    "RungStep.Outcome": "no-answer", "RungStep.Means": "lawyers-letter", "Statement.Answer": "confirmed",
    "Customer.Source": "web-search", "Contact.Role": "owner", "Contact.Ally": "candidate",
    "Contact.AllyFound": "introduced", "Customer.Language": "en", "WriteOff.Kind": "difference",
    "GradeChange.Grade": "A", "DealStep.Stage": "asked", "Approval.Kind": "price",
    "Approval.Answer": "granted", "Concession.Kind": "price", "Concession.Term": "payment",
    "InsightStep.Status": "heard", "Touch.Answer": "nothing", "Contact.BirthdayCalendar": "solar",
    "GradeSignal.Kind": "cooperation", "Commitment.Kind": "deliver", "CommitmentStep.Cause": "careless",
    "Rebate.Kind": "cumulative", "Rebate.Basis": "all", "Rebate.Counts": "invoiced",
    "Rebate.WhileOverdue": "held", "Case.Kind": "other", "CaseStep.Scope": "specific",
    "ExitStep.Cause": "friction", "ExitStep.Means": "way", "ExitStep.Strike": "other",
    "ExitStep.Grounds": "deliberate", "ExitStep.Placement": "our-product", "Exit.Way": "review",
    "WinBack.Why": "said", "WinBackStep.Cause": "accident", "Hypothesis.Outcome": "borne-out",
  ]

  /// Lists of the book's own records, which are neither mild nor harsh.
  private static let records: Set<String> = [
    "FollowUp.Done", "Payment.Settles", "Promise.Invoice", "Promise.Replaces", "WriteOff.Approver",
    "RungStep.Contact", "Promise.Contact", "Statement.Contact", "Touch.Contact", "FollowUp.Contact",
    "Deal.Contact", "Concession.Contact", "Commitment.Contact", "Commitment.Approval",
    "Insight.Contact", "Approval.AskedOf", "Concession.Approval", "Contact.Sways", "Contact.IntroducedBy",
    "Campaign.Customer", "Campaign.By", "CampaignCustomer.Campaign", "known",
    // A scale, and what a contact may give rise to: nothing unless one says so.
    "Touch.Satisfaction", "Touch.GivesRise", "Case.Effect", "CaseStep.Satisfied", "Case.Contact",
    "CaseStep.Contact", "RebateStep.Contact", "Case.Invoice", "Case.Dispute", "ExitStep.Contact",
    "WinBack.Contact", "WinBackStep.Contact", "WinBackStep.Case", "WinBackStep.Channel",
  ]

  /// Where something speaks for another one than the first: the plan that is due,
  /// the rungs taken, the invoice under the cursor, how much is open of it, the grade they have, how
  /// far a deal is, what a record says already, that who asks for
  /// something called, that who is asked for money gave no reason.
  private static let workedOut: Set<String> = [
    "Touch.Channel", "RungStep.Rung", "Payment.Settles", "Promise.Invoice", "Promise.Replaces",
    "FollowUp.Done", "Customer.Source", "WriteOff.Kind", "GradeChange.Grade", "DealStep.Stage",
    "Approval.Kind",
    "InsightStep.Status", "Touch.WhyUnpaid",
  ]

  @Test("In every choice of every form, and a form opens on it", arguments: Command.all)
  func first(command: Command) throws {
    guard let opened = try OpenedForm(command), let form = opened.form else { return }
    for field in form.fields {
      switch field.kind {
      case .choice(let options): check(field, options, form, command)
      case .flag where !opened.followers.contains(field.id):
        let isOn = form.text(of: field.id) == "yes"
        #expect(!isOn || Self.usual.contains(field.id) || field.id.hasPrefix("Reminder."), "\(field.id)")
      default: break
      }
    }
  }

  /// What is so unless one says otherwise: they were reached, money settles what is
  /// open, what one hears of a promise was said in a talk, a market is planned with its customers.
  private static let usual: Set<String> = [
    "Touch.Reached", "CampaignCustomer.Customer", "Payment.Settles", "Promise.Logs", "Commitment.Logs",
    "CommitmentStep.Logs", "CommitmentStep.Apology", "PromiseNews.Logs", "Response.Logs",
  ]

  private func check(_ field: FormField, _ options: [FormOption], _ form: Form, _ command: Command) {
    guard !Self.records.contains(field.id) else { return }
    #expect(options.first?.value == Self.mildest[field.id], "\(command.name): \(field.id)")
    guard command != .customers.edit, !Self.workedOut.contains(field.id) else { return }
    let open = form.text(of: field.id)
    let expected = field.isNeeded ? options.first?.value ?? "" : ""
    #expect(open == expected, "\(command.name) opens \(field.id) on \(open)")
  }

  @Test("News of a promise says nothing before a key does, a judgement opens on not deliberate")
  func samples() throws {
    var session = DeskSession(try SmallBook.full())
    try session.press("K Enter")
    #expect(session.form == nil && session.book.promiseNews.count == 0)
    var opened = try OpenedForm("J", on: try SmallBook.full())
    #expect(opened.form?.text(of: "Judgement.Verdict") == "not-deliberate")
    opened = try OpenedForm("w", on: try SmallBook.full())
    #expect(opened.form?.text(of: "RungStep.Outcome") == "no-answer")
  }

  @Test("The menus begin with what changes least")
  func menus() throws {
    var session = DeskSession(try SmallBook.full())
    try session.press("s Enter")
    #expect(session.book.moves.count == 0, "Enter takes nothing")
    try session.press("Esc L")
    let rows = session.screen().split(separator: "\n").compactMap { line in
      ["reminder", "confirmation", "statement", "demand"].first { line.contains("  \($0)") }
    }
    #expect(rows.first == "reminder" && rows.last == "demand", "\(session.screen())")
  }
}
