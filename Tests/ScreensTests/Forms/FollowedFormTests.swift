import SalesBook
import Testing

@testable import Screens

@Suite("A proposal follows what it was worked out from")
struct FollowedFormTests {
  /// What follows rows only with other customers than those of the full book: tested below.
  private static let elsewhere: Set<String> = [
    "deal DealStep.Next", "deal-step DealStep.Next", "ask-approval Approval.AskedOf", "lead Contact.Phone",
    "lead Customer.Address", "log FollowUp.Purpose", "case Case.Invoice",
  ]

  @Test("Until it is typed over, in every form", arguments: Command.all)
  func follows(command: Command) throws {
    guard let opened = try OpenedForm(command), let form = opened.form else { return }
    for follower in opened.followers where !Self.elsewhere.contains("\(command.name) \(follower)") {
      let sources = form.fields.indices.filter { form.fields[$0].id != follower && !form.isHidden($0) }
        .filter { (try? changed($0, in: opened, follower)) != form.text(of: follower) }
      #expect(!sources.isEmpty, "\(command.name): \(follower) follows nothing\n\(opened.session.screen())")
      guard let source = sources.first, let own = form.fields.firstIndex(where: { $0.id == follower }) else {
        continue
      }
      var over = opened
      try over.session.change(own)
      let typed = over.form?.text(of: follower)
      #expect(try changed(source, in: over, follower) == typed, "\(command.name): \(follower) is not kept")
    }
  }

  /// What a row says after another was changed.
  private func changed(_ source: Int, in opened: OpenedForm, _ follower: String) throws -> String? {
    var opened = opened
    let before = opened.form?.text(of: follower)
    guard let field = opened.form?.fields[source] else { return before }
    guard case .choice(let options) = field.kind else {
      try opened.session.change(source, to: 3)
      return opened.form?.text(of: follower)
    }
    try opened.session.go(to: field.id)
    for _ in options where opened.form?.text(of: follower) == before { try opened.session.press("Right") }
    return opened.form?.text(of: follower)
  }

  @Test("A lead's telephone and address follow whom it is of, a deal's next step how far it is")
  func selling() throws {
    var lead = try OpenedForm("N l", on: try SmallBook.make())
    #expect(lead.form?.text(of: "Contact.Phone") == "")
    try lead.session.type("北京华联")
    #expect(lead.form?.text(of: "Contact.Phone").isEmpty == false)
    var deal = try OpenedForm("/ z h o n g w e i Enter N d", on: try SmallBook.make())
    #expect(deal.form?.text(of: "DealStep.Next") == "2026-11-30")
    try deal.session.go(to: "DealStep.Stage")
    try deal.session.press("Right Right Right Right Right")
    #expect(deal.form?.text(of: "DealStep.Next") == "")
  }

  @Test("The invoice a case is about follows the dispute it is about")
  func disputed() throws {
    var small = try SmallBook.make()
    let invoice = try #require(small.book.invoices.all.first { $0.number == "INV-0931" })
    var dispute = Dispute(key: .none)
    (dispute.invoice, dispute.reason) = (invoice.id, "wet boxes")
    dispute.day = SmallBook.today
    try small.perform(ContestInvoice(dispute))
    var opened = try OpenedForm("N k", on: small)
    #expect(opened.form?.text(of: "Case.Invoice") == "")
    try opened.session.go(to: "Case.Dispute")
    try opened.session.press("Right")
    #expect(opened.form?.text(of: "Case.Invoice") == invoice.id.text)
  }

  @Test("Due follows Issued by the customer's terms, and the instalments, and stays once it is typed")
  func due() throws {
    var opened = try OpenedForm(": i n v o i c e Enter", on: try SmallBook.make())
    #expect(opened.form?.text(of: "Invoice.Due") == "2026-12-23")
    try opened.session.go(to: "Invoice.Issued")
    try opened.session.type("2026-10-01")
    #expect(opened.form?.text(of: "Invoice.Due") == "2026-10-31")
    try opened.session.go(to: "Invoice.Amount")
    try opened.session.type("100")
    try opened.session.go(to: "Invoice.Instalments")
    try opened.session.type("30% 12-01, 70% 2027-01-15")
    #expect(opened.form?.text(of: "Invoice.Due") == "2027-01-15")
    try opened.session.press("Ctrl-U")
    try opened.session.go(to: "Invoice.Due")
    try opened.session.type("2026-12-31")
    try opened.session.go(to: "Invoice.Issued")
    try opened.session.press("Ctrl-U")
    try opened.session.type("2026-11-01")
    #expect(opened.form?.text(of: "Invoice.Due") == "2026-12-31")
    try opened.session.go(to: "Invoice.Number")
    try opened.session.type("N-1")
    try opened.session.press("Enter")
    let invoice = try #require(opened.session.book.invoices.all.first { $0.number == "N-1" })
    #expect(invoice.issued == day("2026-11-01") && invoice.due == day("2026-12-31"))
  }

  @Test("What is not typed over is saved as it is proposed then")
  func saved() throws {
    var opened = try OpenedForm(": i n v o i c e Enter", on: try SmallBook.make())
    try opened.session.type("N-2")
    try opened.session.press("Tab 1 0 0 Tab")
    try opened.session.type("2026-10-01")
    try opened.session.press("Enter")
    let invoice = try #require(opened.session.book.invoices.all.first { $0.number == "N-2" })
    #expect(invoice.due == day("2026-10-31"))
  }

  @Test("An invoice is in the currency of the customer's latest one")
  func currency() throws {
    var small = try SmallBook.make()
    var invoice = Invoice(key: .none)
    (invoice.customer, invoice.number) = (try small.customer("北京华联").id, "D-1")
    (invoice.issued, invoice.due) = (day("2026-11-20"), day("2026-12-20"))
    invoice.amount = Money(minor: 100, try #require(Currency("USD")))
    try small.perform(AddInvoice(invoice))
    var opened = try OpenedForm(": i n v o i c e Enter", on: small)
    try opened.session.press("N Tab 7 Enter")
    #expect(opened.session.book.invoices.all.first { $0.number == "N" }?.amount.spoken(MoneySigns()) == "$7")
  }

  @Test("A payment's sum follows what it settles, also in another currency")
  func settles() throws {
    var small = try SmallBook.make()
    var invoice = Invoice(key: .none)
    (invoice.customer, invoice.number) = (try small.customer("北京华联").id, "D-1")
    (invoice.issued, invoice.due) = (day("2026-10-01"), day("2026-12-31"))
    invoice.amount = Money(minor: 1250, try #require(Currency("USD")))
    try small.perform(AddInvoice(invoice))
    var opened = try OpenedForm("p", on: small)
    #expect(opened.form?.text(of: "Payment.Amount") == "128000.00")
    try opened.session.go(to: "Payment.Settles")
    try opened.session.press("Right Right Right Right")
    #expect(opened.form?.text(of: "Payment.Amount") == "USD 12.50", "\(opened.session.screen())")
    try opened.session.press("Enter")
    #expect(opened.session.book.payments.all.first { _ in true }?.amount.spoken(MoneySigns()) == "$12.50")
    #expect(opened.session.line("settles D-1 $12.50") != nil, "\(opened.session.screen())")
  }

  @Test("A draft keeps what was typed over, and what follows goes on following")
  func draft() throws {
    var opened = try OpenedForm(": i n v o i c e Enter", on: try SmallBook.make())
    try opened.session.go(to: "Invoice.Issued")
    try opened.session.type("2026-10-01")
    try opened.session.press("Esc : i n v o i c e Enter")
    #expect(opened.form?.text(of: "Invoice.Issued") == "2026-10-01")
    #expect(opened.form?.text(of: "Invoice.Due") == "2026-10-31")
    try opened.session.go(to: "Invoice.Due")
    try opened.session.type("2026-12-31")
    try opened.session.press("Esc : i n v o i c e Enter")
    try opened.session.go(to: "Invoice.Issued")
    try opened.session.press("Ctrl-U")
    try opened.session.type("2026-09-01")
    #expect(opened.form?.text(of: "Invoice.Due") == "2026-12-31")
  }

  @Test("What was typed is not lost to what is proposed, even where both are the same")
  func same() throws {
    var opened = try OpenedForm(": i n v o i c e Enter", on: try SmallBook.make())
    try opened.session.go(to: "Invoice.Due")
    try opened.session.type("2026-12-23")
    try opened.session.go(to: "Invoice.Issued")
    try opened.session.type("2026-10-01")
    #expect(opened.form?.text(of: "Invoice.Due") == "2026-12-23")
  }

  @Test("The lines to a breach follow whether it was meant")
  func breach() throws {
    var opened = try OpenedForm("B", on: try SmallBook.full())
    let mild = opened.form?.text(of: "Response.Said")
    try opened.session.go(to: "Response.Meant")
    try opened.session.press("Right")
    #expect(opened.form?.text(of: "Response.Said") != mild)
    #expect(opened.session.line("-> 2 firm") != nil, "\(opened.session.screen())")
  }

  @Test("Nothing is promised for them: day and sum are typed, = takes what may be promised")
  func promised() throws {
    var opened = try OpenedForm("P", on: try SmallBook.make())
    #expect(opened.form?.text(of: "Promise.Due") == "" && opened.form?.text(of: "Promise.Amount") == "")
    #expect(opened.session.line("= ¥128,000") != nil, "\(opened.session.screen())")
    try opened.session.press("= Tab f r i Enter")
    let promise = try #require(opened.session.book.promises.all.first { _ in true })
    #expect(promise.amount?.minor == 12_800_000 && promise.due == day("2026-11-27"))
    #expect(promise.invoices.isEmpty)
  }

  @Test("What may be promised follows the invoice it is for, which the form and saved name")
  func promisedFor() throws {
    var opened = try OpenedForm("P", on: try SmallBook.make())
    try opened.session.go(to: "Promise.Invoice")
    try opened.session.press("Right Right")
    #expect(opened.session.line("= ¥30,000.50") != nil, "\(opened.session.screen())")
    try opened.session.go(to: "Promise.Amount")
    try opened.session.press("= Tab f r i Enter")
    #expect(opened.session.book.promises.all.map(\.amount?.minor) == [3_000_050])
    #expect(opened.session.line("for INV-0950") != nil, "\(opened.session.screen())")
  }
}
