import SalesBook

extension SampleBook {
  /// What happens to one firm in the story, told with days counted from today:
  /// -12 is twelve days ago, 3 in three days. What people do falls on working
  /// days; due days are what they are.
  struct Chapter {
    let firm: String
    private let owner: Colleague
    private let currency: Currency
    let diary: Diary

    /// A chapter about that firm.
    init(about firm: Firm, in diary: Diary) {
      (self.firm, owner, currency) = (firm.name, firm.owner, firm.currency)
      self.diary = diary
    }

    var stage: Stage { diary.stage }

    func note(
      _ day: Int, by colleague: Colleague? = nil,
      _ act: @escaping (Known, ID<Customer>) -> any Operation
    ) {
      let firm = firm
      diary.note(stage.day(day), colleague ?? owner) { known in act(known, known.customer(firm).id) }
    }

    func money(_ whole: Int) -> Money { Money(minor: Int64(whole) * 100, currency) }

    // MARK: Talk

    /// A touch; it carries out what was planned for the purpose `finishing`.
    func talked(
      _ day: Int, _ channel: Touch.Channel = .call, with person: String = "", about topic: String,
      _ said: String,
      why: Touch.WhyUnpaid? = nil, reached: Bool = true, content: Int? = nil, problem: String = "",
      finishing purpose: String? = nil, by colleague: Colleague? = nil, more: (inout Touch) -> Void = { _ in }
    ) {
      var touch = Touch(key: .none)
      (touch.day, touch.channel, touch.topic, touch.said) = (stage.day(day), channel, topic, said)
      (touch.whyUnpaid, touch.reached, touch.satisfaction, touch.problem) = (why, reached, content, problem)
      more(&touch)
      note(day, by: colleague) { [touch] known, customer in
        var touch = touch
        (touch.customer, touch.contact) = (customer, known.contact(person, at: customer))
        return LogTouch(touch, finishing: purpose.map { known.planned($0, with: customer) })
      }
    }

    /// A plan made on one day for another.
    func plans(
      _ purpose: String, made: Int, for due: Int, at time: String? = nil, _ channel: Touch.Channel = .call,
      place: String = "", with person: String = "", origin: FollowUp.Origin = .person,
      by colleague: Colleague? = nil
    ) {
      var plan = FollowUp(key: .none)
      (plan.due, plan.time, plan.channel) = (stage.day(due), time.flatMap { TimeOfDay($0) }, channel)
      (plan.purpose, plan.place, plan.origin) = (purpose, place, origin)
      note(made, by: colleague) { [plan] known, customer in
        var plan = plan
        (plan.customer, plan.contact) = (customer, known.contact(person, at: customer))
        return PlanFollowUp(plan)
      }
    }

    /// A plan made on one day that comes again and again from another on.
    func repeats(
      _ purpose: String, _ rule: RepeatRule, made: Int, from start: Int, at time: String? = nil,
      _ channel: Touch.Channel = .call, place: String = "", with person: String = ""
    ) {
      var series = Series(key: .none)
      (series.start, series.time, series.channel) = (
        stage.day(start), time.flatMap { TimeOfDay($0) }, channel
      )
      (series.purpose, series.place, series.rule) = (purpose, place, rule)
      note(made) { [series] known, customer in
        var series = series
        (series.customer, series.contact) = (customer, known.contact(person, at: customer))
        return PlanSeries(series)
      }
    }

    /// Puts the plan to another day.
    func moves(_ purpose: String, on day: Int, to due: Int, because reason: String) {
      let due = stage.day(due)
      note(day) { known, customer in
        MoveFollowUps([known.planned(purpose, with: customer)], to: due, reason: reason)
      }
    }

    /// Drops the plan.
    func drops(_ purpose: String, on day: Int, because reason: String) {
      note(day) { known, customer in
        DropFollowUps([known.planned(purpose, with: customer)], reason: reason)
      }
    }

    /// Ticks the plan off, with no touch to show for it.
    func finishes(_ purpose: String, on day: Int) {
      note(day) { known, customer in FinishFollowUps([known.planned(purpose, with: customer)]) }
    }

    // MARK: Money

    /// An invoice in whole units of the firm's currency, due on a day counted
    /// from today; returns its number.
    func invoiced(
      _ amount: Int, _ what: String, due: Int, terms: Int = 30, parts: [(amount: Int, due: Int)] = []
    ) -> String {
      var invoice = Invoice(key: .none)
      let issued = (parts.map(\.due).min() ?? due) - terms
      (invoice.issued, invoice.due) = (stage.day(issued), stage.today + due)
      (invoice.number, invoice.amount, invoice.what) = (
        diary.number(issued: invoice.issued), money(amount), what
      )
      let instalments = parts.map { part in
        var instalment = Instalment(key: .none)
        (instalment.due, instalment.amount) = (stage.today + part.due, money(part.amount))
        return instalment
      }
      note(issued) { [invoice] _, customer in
        var invoice = invoice
        invoice.customer = customer
        return AddInvoice(invoice, instalments: instalments)
      }
      return invoice.number
    }

    /// Money that came in for those invoices, in this order; for none of them
    /// it stays on account.
    func paid(
      _ amount: Int, on day: Int, for numbers: [String], reference: String = "",
      more: (inout Payment) -> Void = { _ in }
    ) {
      var payment = Payment(key: .none)
      (payment.day, payment.amount, payment.payer) = (stage.day(day), money(amount), firm)
      payment.reference = reference
      more(&payment)
      note(day, by: .zhao) { [payment] known, customer in
        var payment = payment
        payment.customer = customer
        let invoices = numbers.map(known.invoice)
        return TakePayment(payment, settling: invoices.isEmpty ? .nothing : .invoices(invoices))
      }
    }

    /// The bank took the money of that payment back.
    func bounces(_ reference: String, on day: Int, because reason: String) {
      let day = (offset: day, stage.day(day))
      note(day.offset, by: .zhao) { known, _ in
        var bounce = Bounce(key: .none)
        (bounce.payment, bounce.day, bounce.reason) = (known.payment(reference), day.1, reason)
        return BouncePayment(bounce)
      }
    }

    /// A credit note, set off against invoices at once or kept; due at issue.
    func credited(_ amount: Int, _ what: String, on day: Int, against numbers: [String]) {
      let number = invoiced(-amount, what, due: day, terms: 0)
      guard !numbers.isEmpty else { return }
      note(day) { known, _ in ApplyCredit(known.invoice(number), to: numbers.map(known.invoice)) }
    }

    /// They contest an invoice, or so much of it.
    func contests(_ number: String, _ amount: Int? = nil, on day: Int, because reason: String) {
      var dispute = Dispute(key: .none)
      (dispute.day, dispute.amount, dispute.reason) = (stage.day(day), amount.map(money), reason)
      note(day) { [dispute] known, _ in
        var dispute = dispute
        dispute.invoice = known.invoice(number)
        return ContestInvoice(dispute)
      }
    }

    /// The dispute about an invoice is settled.
    func settles(_ number: String, on day: Int) {
      note(day) { known, _ in SettleDispute(known.dispute(about: number)) }
    }

    // MARK: The customer itself

    /// Puts the customer away.
    func isArchived(_ reason: String, on day: Int) {
      note(day) { _, customer in ArchiveCustomers([customer], reason: reason) }
    }

    /// It turned out to be the same as another.
    func isMerged(into other: String, on day: Int) {
      note(day) { known, customer in MergeCustomers(customer, into: known.customer(other).id) }
    }

    /// Changes what its record says.
    func changes(on day: Int, by colleague: Colleague, _ edit: @escaping (inout Customer) -> Void) {
      let firm = firm
      diary.note(stage.day(day), colleague) { known in
        let seen = known.customer(firm)
        var wanted = seen
        edit(&wanted)
        return EditRecord(seen, to: wanted)
      }
    }

    /// Adds tags.
    func isTagged(_ tags: [String], on day: Int) {
      note(day) { _, customer in TagCustomers([customer], adding: tags) }
    }

    /// A colleague takes the customer over.
    func goes(to colleague: Colleague, on day: Int) {
      let login = stage.login(of: colleague)
      note(day) { _, customer in HandOver([customer], to: login) }
    }

    /// A new person there.
    func hires(_ name: String, _ role: Contact.Role, phone: String, on day: Int, note text: String = "") {
      note(day) { _, customer in
        var contact = Contact(key: .none)
        (contact.customer, contact.name, contact.role) = (customer, name, role)
        (contact.phone, contact.note) = (phone, text)
        return AddContact(contact)
      }
    }
  }
}
