import SalesBook

extension SampleBook {
  /// The ordinary run of things with one firm, as the dice fall: touches about
  /// as often as its pace says, each planned in the one before.
  struct Life {
    private let firm: Firm
    private let diary: Diary
    private let goods: [Goods]
    private var dice: Dice

    /// The life of that firm.
    init(of firm: Firm, in diary: Diary) {
      self.firm = firm
      self.diary = diary
      var dice = Dice(for: "life of " + firm.name)
      goods = [dice.pick(Goods.all), dice.pick(Goods.all)]
      self.dice = dice
    }

    private var stage: Stage { diary.stage }

    /// The day the firm came into the book.
    private var since: Day {
      if firm.months == 18 { return stage.start }
      if firm.months == 0 { return stage.day(-2 - firm.name.utf8.count % 12) }
      return max(stage.start, stage.worked(onOrBefore: stage.today.adding(months: -firm.months)))
    }

    /// Writes it all down.
    mutating func write() {
      meet()
      if firm.pace > 0 { talk() }
      if firm.buys > 0 { trade() }
    }

    private func meet() {
      let (firm, stage) = (firm, stage)
      diary.note(since, firm.owner) { _ in AddCustomer(firm.customer(on: stage), contacts: firm.contacts()) }
    }

    // MARK: Touches and plans

    /// The days of its touches, first to last.
    private mutating func talkDays() -> [Day] {
      let last = stage.day(firm.last)
      var days: [Day] = []
      var day = stage.worked(onOrAfter: since + dice.roll(1...5))
      while day < last - firm.pace / 2 {
        days.append(day)
        day = stage.worked(onOrAfter: day + dice.roll(max(3, firm.pace * 6 / 10)...(firm.pace * 14 / 10)))
      }
      return last >= since ? days + [last] : days
    }

    private mutating func talk() {
      let days = talkDays()
      var planned: String?
      for (index, day) in days.enumerated() {
        let isLast = index == days.count - 1
        let next = isLast ? firm.next.map { stage.day($0) } : days[index + 1]
        planned = talk(on: day, finishing: planned, next: next, isLast: isLast)
      }
    }

    /// One touch and the plan for the next, which may be put off once or have
    /// an attempt before it that nobody answers. Returns what is planned.
    private mutating func talk(on day: Day, finishing: String?, next: Day?, isLast: Bool) -> String? {
      let touch = self.touch(on: day)
      let plan: FollowUp? = if let next { self.plan(for: next) } else { nil }
      var first = plan
      if !isLast, let next, dice.chance(14) {
        let earlier = stage.worked(onOrBefore: next - dice.roll(2...5))
        if earlier > day { first?.due = earlier }
      }
      note(touch, finishing: finishing, next: first)
      if let first, let plan, first.due != plan.due { putOff(first, to: plan.due) }
      if !isLast, let next, next - day > 10, dice.chance(9) {
        tryInVain(on: stage.worked(onOrBefore: next - 1))
      }
      return plan?.purpose
    }

    private mutating func touch(on day: Day) -> Touch {
      let talk = dice.pick(firm.script.talks)
      var touch = Touch(key: .none)
      (touch.day, touch.channel, touch.topic, touch.problem) = (day, talk.channel, talk.topic, talk.problem)
      if firm.far, talk.channel == .visit { touch.channel = .meeting }
      let name = dice.pick(goods).name(firm.script)
      touch.said = talk.said.split(separator: "%", omittingEmptySubsequences: false).joined(separator: name)
      touch.satisfaction = dice.chance(60) ? talk.satisfaction : nil
      switch touch.channel {
      case .call: touch.minutes = dice.roll(2...18)
      case .visit, .meeting: touch.minutes = dice.roll(6...24) * 5
      default: break
      }
      touch.direction = dice.chance(22) ? .inward : .out
      return touch
    }

    private mutating func plan(for day: Day) -> FollowUp {
      let (purpose, channel) = dice.pick(firm.script.purposes)
      var plan = FollowUp(key: .none)
      (plan.due, plan.purpose, plan.channel) = (day, purpose, channel)
      if firm.far, channel == .visit { plan.channel = .call }
      if plan.channel == .visit { plan.place = firm.place }
      plan.origin = dice.chance(60) ? .cadence : .person
      return plan
    }

    private func note(_ touch: Touch, finishing: String?, next: FollowUp?) {
      let name = firm.name
      let person = firm.people.first?.name ?? ""
      diary.note(touch.day, firm.owner) { known in
        let customer = known.customer(name).id
        let contact = known.contact(person, at: customer)
        var (touch, next) = (touch, next)
        (touch.customer, touch.contact) = (customer, contact)
        next?.contact = contact
        return LogTouch(touch, finishing: finishing.map { known.planned($0, with: customer) }, next: next)
      }
    }

    private mutating func putOff(_ plan: FollowUp, to day: Day) {
      let (name, excuse) = (firm.name, dice.pick(firm.script.excuses))
      diary.note(plan.due, firm.owner) { known in
        let customer = known.customer(name).id
        return MoveFollowUps([known.planned(plan.purpose, with: customer)], to: day, reason: excuse)
      }
    }

    private func tryInVain(on day: Day) {
      var touch = Touch(key: .none)
      (touch.day, touch.reached, touch.said) = (day, false, firm.script.unanswered)
      note(touch, finishing: nil, next: nil)
    }

    // MARK: Invoices and payments

    /// Invoices until today; with a firm nobody plans to talk to, until the
    /// last talk.
    private mutating func trade() {
      let end = firm.next == nil ? stage.day(firm.last) : stage.today - 1
      var issued = stage.worked(onOrAfter: since + dice.roll(5...30))
      while issued < end {
        invoice(issued: issued)
        issued = stage.worked(onOrAfter: issued + dice.roll((firm.every * 7 / 10)...(firm.every * 13 / 10)))
      }
    }

    private mutating func invoice(issued: Day) {
      var invoice = Invoice(key: .none)
      (invoice.number, invoice.issued) = (diary.number(issued: issued), issued)
      invoice.due = firm.agreed.due(issued: issued)
      let whole = max(1, firm.buys * dice.roll(45...170) / 1000) * 10
      let cents = firm.script == .traditional ? 0 : dice.pick([0, 0, 0, 20, 50, 80])
      invoice.amount = Money(minor: Int64(whole) * 100 + Int64(cents), firm.currency)
      invoice.what = dice.pick(goods).counted(max(1, whole / 400), firm.script)
      let name = firm.name
      diary.note(issued, firm.owner) { [invoice] known in
        var invoice = invoice
        invoice.customer = known.customer(name).id
        return AddInvoice(invoice)
      }
      pay(invoice)
    }

    /// Pays as the firm does; at the latest yesterday what was due by then.
    private mutating func pay(_ invoice: Invoice) {
      let wanted = stage.worked(
        onOrAfter: max(invoice.issued + 1, invoice.due + firm.late + dice.roll(-3...6)))
      let latest = stage.day(-1)
      guard wanted <= latest || invoice.due < stage.today else { return }
      let day = max(invoice.issued, min(wanted, latest))
      if day - invoice.due > 4, dice.chance(45) { remind(between: invoice.due, and: day) }
      let inTwo = dice.chance(12)
      let first = inTwo ? invoice.amount.minor / 200 * 100 : invoice.amount.minor
      if inTwo { pay(first, of: invoice, on: max(invoice.issued, stage.worked(onOrBefore: day - 4))) }
      pay(inTwo ? invoice.amount.minor - first : first, of: invoice, on: day)
    }

    private mutating func pay(_ minor: Int64, of invoice: Invoice, on day: Day) {
      var payment = Payment(key: .none)
      (payment.day, payment.payer) = (day, firm.name)
      payment.amount = Money(minor: minor, invoice.amount.currency)
      payment.reference = "BK\(day.iso.filter { $0 != "-" })\(dice.roll(1000...9999))"
      diary.note(day, .zhao) { known in
        var payment = payment
        payment.customer = known.customer(payment.payer).id
        return TakePayment(payment, settling: .invoices([known.invoice(invoice.number)]))
      }
    }

    private mutating func remind(between due: Day, and paid: Day) {
      let (topic, said, why) = dice.pick(firm.script.reminders)
      var touch = Touch(key: .none)
      touch.day = stage.worked(onOrBefore: due + dice.roll(2...(paid - due - 1)))
      (touch.topic, touch.said, touch.whyUnpaid, touch.minutes) = (topic, said, why, dice.roll(2...6))
      note(touch, finishing: nil, next: nil)
    }
  }
}
