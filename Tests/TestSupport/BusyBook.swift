public import BookStore
public import SalesBook

extension BookStore {
  /// Fills a new book with customers who have a follow-up due today and one gone
  /// by, money overdue and a credit note, money on account, promises open and
  /// broken, a rung that runs, a hold, a statement sent and a dispute; and with a
  /// payment nobody knows the customer of. All by one person.
  public func fillBusily(by login: String, today: Day, at moment: String) throws {
    var maker = BusyBook(store: self, login: login, today: today, moment: moment)
    try maker.fill()
  }
}

/// A bank that told of a payment, and how its files are read.
private struct Said: SalesBook.Operation {
  static let keyword = JournalWord.deed(.importPayments)
  let payment: ID<Payment>

  func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    var saying = Saying(key: book.freshID(Saying.self, drawing: &ids))
    (saying.source, saying.subject, saying.day) = ("bank", .payment(payment), author.day)
    saying.cells = "amount 700\npayer Somebody"
    var profile = ImportProfile(key: "0badcafe")
    (profile.kind, profile.dates, profile.day) = ("payments", "ymd", author.day)
    return Plan(did: "Imported payments", [.add(saying), .add(profile)])
  }
}

/// Somebody with much to do.
struct BusyBook {
  let store: BookStore
  let login: String
  let today: Day
  let moment: String

  func perform(_ operation: any SalesBook.Operation, _ day: Day? = nil) throws -> [Change] {
    try store.commit(operation, by: Author(login: login, day: day ?? today, insists: true), at: moment)
      .changes
  }

  mutating func fill() throws {
    for login in ["li", "zhao"] {
      var colleague = Person(key: Name(login))
      colleague.name = login
      _ = try perform(AddRecord(colleague))
    }
    for name in ["Due Ltd", "Late Ltd", "Third Ltd"] {
      var customer = Customer(key: .none)
      customer.name = name
      var contact = Contact(key: .none)
      (contact.name, contact.decidesPayment, contact.ally) = ("张伟", true, .ally)
      let added = try perform(AddCustomer(customer, contacts: [contact]))
      guard let id = added.lazy.compactMap({ $0.after as? Customer }).first?.id else { continue }
      try plan(id)
      try owe(id, name)
      try promise(id)
      try collect(id, isAnswered: name == "Third Ltd")
      try sell(id)
      if name == "Third Ltd" { try pursue(id) }
    }
    var unmatched = Payment(key: .none)
    (unmatched.day, unmatched.amount, unmatched.payer) = (today, Money(minor: 70_000, .cny), "Somebody")
    let came = try perform(TakePayment(unmatched, settling: .nothing)).lazy.compactMap {
      $0.after as? Payment
    }
    if let payment = came.first { _ = try perform(Said(payment: payment.id)) }
    _ = try perform(AddRecord(Holiday(today + 30, .off, "rest")))
    var target = Target(key: .none)
    (target.person, target.month, target.amount) = ("li", today, Money(minor: 8_000_000, .cny))
    _ = try perform(AddRecord(target))
    var leave = Leave(key: .none)
    (leave.person, leave.from, leave.to, leave.cover) = ("li", today + 20, today + 21, login)
    _ = try perform(TakeLeave(leave))
    try campaign()
    let turns = store.book.customers.all.map { BeginRound.Turn($0.id, isMust: true) }
    let begun = try perform(BeginRound(turns)).lazy.compactMap { $0.after as? RoundItem }
    if let last = begun.last { _ = try perform(SkipRoundItem(last.id)) }
    var gone = Customer(key: .none)
    gone.name = "Gone Ltd"
    let added = try perform(AddCustomer(gone)).lazy.compactMap { $0.after as? Customer }.first
    if let added { _ = try perform(ArchiveCustomers([added.id], reason: "closed")) }
  }

  /// A campaign with all that may belong to one; an activity of it.
  private func campaign() throws {
    var campaign = Campaign(key: .none)
    (campaign.name, campaign.industry) = ("Food", "food")
    (campaign.from, campaign.to, campaign.learnBy) = (today - 5, today + 60, today + 9)
    let customers = store.book.customers.all.prefix(2).map(\.id)
    let drawnUp = try perform(OpenCampaign(campaign, with: Array(customers)), today - 6)
    guard let made = drawnUp.lazy.compactMap({ $0.after as? Campaign }).first else { return }
    _ = try perform(JoinCampaign(made.id, lookingFor: "a packer"), today - 5)
    var quota = Quota(key: .none)
    (quota.campaign, quota.person, quota.day) = (made.id, login, today - 5)
    quota.amount = Money(minor: 9_000_000, .cny)
    _ = try perform(SetQuota(quota))
    var (wanted, revision) = (made, CampaignRevision(key: .none))
    wanted.aim = "all of them"
    (revision.day, revision.what, revision.why) = (today - 1, "aim", "a second plant")
    _ = try perform(ReviseCampaign(made, to: wanted, revision))
    var activity = FollowUp(key: .none)
    (activity.campaign, activity.customer, activity.due) = (made.id, customers.first ?? .none, today + 6)
    _ = try perform(PlanFollowUp(activity), today - 2)
  }

  private func plan(_ customer: ID<Customer>) throws {
    for due in [today, today - 9] {
      var planned = FollowUp(key: .none)
      (planned.customer, planned.due, planned.purpose) = (customer, due, "ask")
      _ = try perform(PlanFollowUp(planned), today - 20)
    }
    var touch = Touch(key: .none)
    (touch.customer, touch.day, touch.said) = (customer, today - 8, "asked")
    _ = try perform(LogTouch(touch))
    var news = News(key: .none)
    (news.customer, news.day, news.what) = (customer, today - 7, "a second plant")
    _ = try perform(NoteNews(news))
    var series = Series(key: .none)
    (series.customer, series.start, series.purpose) = (customer, today + 2, "ask again")
    series.rule = .lastWorkingDay()
    _ = try perform(PlanSeries(series), today - 8)
  }

  private func owe(_ customer: ID<Customer>, _ name: String) throws {
    var late = Invoice(key: .none)
    (late.customer, late.number, late.issued, late.due) = (customer, "A-\(name)", today - 60, today - 30)
    late.amount = Money(minor: 500_000, .cny)
    let owed = try perform(AddInvoice(late)).lazy.compactMap { $0.after as? Invoice }.first
    var credit = late
    (credit.number, credit.issued, credit.due) = ("C-\(name)", today, today)
    credit.amount = Money(minor: -30_000, .cny)
    _ = try perform(AddInvoice(credit))
    var onAccount = Payment(key: .none)
    (onAccount.customer, onAccount.day) = (customer, today - 1)
    onAccount.amount = Money(minor: 20_000, .cny)
    _ = try perform(TakePayment(onAccount, settling: .nothing))
    var dispute = Dispute(key: .none)
    (dispute.invoice, dispute.day, dispute.reason) = (owed?.id ?? .none, today - 2, "scratched")
    dispute.amount = Money(minor: 10_000, .cny)
    _ = try perform(ContestInvoice(dispute))
  }

  private func promise(_ customer: ID<Customer>) throws {
    for (made, due, what) in [
      (today - 20, today - 10, ""), (today, today + 4, ""), (today - 5, today - 1, "papers"),
    ] {
      var promise = Promise(key: .none)
      (promise.customer, promise.made, promise.due) = (customer, made, due)
      (promise.what, promise.appointment) = (what, what.isEmpty)
      promise.amount = what.isEmpty ? Money(minor: 50_000, .cny) : nil
      _ = try perform(TakePromise(promise), made)
      guard promise.appointment, due < today else { continue }
      // We were there: what they did not do is theirs.
      var visit = Touch(key: .none)
      (visit.customer, visit.day, visit.channel) = (customer, due, .visit)
      _ = try perform(LogTouch(visit), due)
    }
  }

  /// A deal that goes on, with its next step.
  private func sell(_ customer: ID<Customer>) throws {
    var deal = Deal(key: .none)
    (deal.customer, deal.day, deal.what) = (customer, today - 12, "scales")
    (deal.amount, deal.expected) = (Money(minor: 600_000, .cny), today + 20)
    var next = FollowUp(key: .none)
    next.due = today + 5
    _ = try perform(OpenDeal(deal, at: .quoted, next: next), deal.day)
    var approval = Approval(key: .none)
    (approval.customer, approval.day, approval.what) = (customer, today - 6, "12% for labels")
    (approval.percent, approval.askedOf, approval.by) = (12, login, "li")
    let asked = try perform(AskApproval(approval)).lazy.compactMap { $0.after as? Approval }.first
    if customer == store.book.customers.all.first(where: { _ in true })?.id, let asked {
      _ = try perform(AnswerApproval(asked.id, .granted))
    }
    var commitment = Commitment(key: .none)
    (commitment.customer, commitment.made, commitment.due) = (customer, today - 8, today + 3)
    (commitment.what, commitment.inReturn) = ("an engineer on the spot", "an order")
    commitment.kind = .visit
    let given = try perform(MakeCommitment(commitment)).lazy.compactMap { $0.after as? Commitment }.first
    var danger = CommitmentStep(key: .none)
    (danger.day, danger.kind, danger.need) = (today - 1, .danger, "somebody else")
    if let given {
      danger.commitment = given.id
      _ = try perform(StepCommitment(danger))
    }
    var insight = Insight(key: .none)
    (insight.customer, insight.day, insight.theme) = (customer, today - 7, "glue")
    let heard = try perform(NoteInsight(insight)).lazy.compactMap { $0.after as? Insight }.first
    var step = InsightStep(key: .none)
    (step.day, step.status) = (today - 5, .forwarded)
    if let heard { _ = try perform(MoveInsights([heard.id], to: step)) }
    try complain(customer)
    try reward(customer)
    try review(customer)
    try propose(customer)
    var concession = Concession(key: .none)
    (concession.customer, concession.day, concession.asked) = (customer, today - 4, "60 days")
    (concession.kind, concession.told) = (.term, true)
    _ = try perform(Concede(concession))
  }

  /// All that may follow on the rest: moved, paid in part, bounced, written off,
  /// answered, reminded, judged, handed over.
  private func pursue(_ customer: ID<Customer>) throws {
    func first<Record: BookRecord>(_ table: Table<Record>, _ suits: (Record) -> Bool) throws -> Record {
      guard let found = table.all.first(where: suits) else { throw NothingThere() }
      return found
    }
    let planned = try first(store.book.followUps) { $0.customer == customer }
    _ = try perform(MoveFollowUps([planned.id], to: today + 3))
    var invoice = try first(store.book.invoices) { $0.customer == customer && !$0.isCredit }
    var reminding = Touch(key: .none)
    (reminding.customer, reminding.day) = (customer, today - 1)
    _ = try perform(RemindCustomer(reminding, invoices: [invoice.id]))
    var loss = WriteOff(key: .none)
    (loss.invoice, loss.day, loss.approver) = (invoice.id, today, "li")
    loss.amount = Money(minor: 1_000, .cny)
    _ = try perform(WriteOffInvoice(loss))
    let onAccount = try first(store.book.payments) { $0.customer == customer }
    var refund = Refund(key: .none)
    (refund.payment, refund.day, refund.amount) = (onAccount.id, today - 1, Money(minor: 500, .cny))
    _ = try perform(RefundMoney(refund))
    var bounce = Bounce(key: .none)
    (bounce.payment, bounce.day, bounce.reason) = (onAccount.id, today, "no cover")
    _ = try perform(BouncePayment(bounce))
    var paid = Payment(key: .none)
    (paid.customer, paid.day, paid.amount) = (customer, today, Money(minor: 11_000, .cny))
    _ = try perform(TakePayment(paid))
    var bill = Payment(key: .none)
    (bill.customer, bill.day, bill.amount) = (customer, today - 9, Money(minor: 3_000, .cny))
    (bill.method, bill.matures) = (.bill, today - 2)
    _ = try perform(TakePayment(bill, settling: .nothing))
    var parts = [Instalment(key: .none), Instalment(key: .none)]
    for index in parts.indices {
      (parts[index].due, parts[index].amount) = (today + 10 + index, Money(minor: 250_000, .cny))
    }
    (invoice.number, invoice.issued) = ("B-1", today - 5)
    _ = try perform(AddInvoice(invoice, instalments: parts))
    try pursuePromises(customer)
    _ = try perform(GradeCustomers([customer], .regular, on: today - 1))
    var signal = GradeSignal(key: .none)
    (signal.day, signal.kind, signal.note) = (today - 1, .details, "every line of the bill")
    _ = try perform(NoteSignal(signal, of: [customer]))
    try leave(customer)
    _ = try perform(HandOver([customer], to: "li"))
  }

  private func pursuePromises(_ customer: ID<Customer>) throws {
    for promise in store.book.promises.all where promise.customer == customer && promise.amount != nil {
      if promise.due < today {
        var response = Response(key: .none)
        (response.promise, response.day, response.said) = (promise.id, today, "you said so")
        _ = try perform(AnswerBreach(response))
      } else {
        var news = PromiseNews(key: .none)
        (news.promise, news.day, news.kind) = (promise.id, today, .affirmed)
        _ = try perform(ReportOnPromise(news))
      }
    }
    var judgement = Judgement(key: .none)
    (judgement.customer, judgement.day, judgement.verdict) = (customer, today, .notDeliberate)
    judgement.reason = "short of cash"
    _ = try perform(JudgeArrears(judgement))
  }

  /// The book lacks what was just put in.
  private struct NothingThere: Error {}

  private func collect(_ customer: ID<Customer>, isAnswered: Bool) throws {
    for rung in [Rung.stopSupply, .talk] {
      var step = RungStep(key: .none)
      (step.customer, step.day, step.rung, step.did) = (customer, today - 3, rung, "asked")
      step.outcome = rung == .talk && !isAnswered ? nil : .refused
      _ = try perform(TakeRung(step, reconciles: true))
    }
    var statement = Statement(key: .none)
    (statement.customer, statement.asOf, statement.sent) = (customer, today - 5, today - 1)
    _ = try perform(SendStatement(statement))
  }
}
