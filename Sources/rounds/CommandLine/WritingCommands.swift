internal import ArgumentParser
internal import BookStore
internal import SalesBook
internal import Screens

/// `rounds log`: something happened.
struct LogCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Log a contact with a customer.",
    discussion: """
      It carries out what was planned for that channel and due by that day, if anything was; what is \
      printed says so. Without --next nothing is planned; a day for it is proposed where nothing is planned already.
      """)
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var insistence: Insistence
  @Option(help: .word("call, visit, wechat, message, mail, meeting, letter or gift.")) var channel = Touch
    .Channel
    .call
  @Flag(help: "It did not reach them.") var noAnswer = false
  @Flag(help: "They contacted us.") var inbound = false
  @Option(
    help: .word(
      """
      Why money is unpaid, as they said: not-received, awaiting-approval, in-payment-run, payment-sent, short-of-cash, \
      disputed, withheld, no-intention, unreachable, no-reason or other. They were asked by it, if they were reached.
      """))
  var whyUnpaid: Touch.WhyUnpaid?
  @Option(help: .day("The day it happened, if not today.")) var day: String?
  @Option(help: .day("Plan the next follow-up for this day: fri, 3d, 12-01.")) var next: String?
  @Flag(help: "Carry out nothing that was planned.") var carryOutNothing = false
  @Flag(help: "They were reminded too of what is due to be: promises, and invoices about to fall due.")
  var reminded = false
  @Option(help: .name("With whom: ID or name of a contact, pinyin or initials.")) var contact: String?
  @Option(help: .count("How content they sounded, 1 to 5.")) var satisfaction: Int?
  @Option(help: .text("What is missing for a 5, as they said; with a satisfaction below 5.")) var gap = ""
  @Option(help: .count("How many minutes it took.")) var minutes: Int?
  @Option(help: .money("What it cost us, fares, a meal, a gift: 80, USD 12.")) var cost: String?
  @Option(help: .text("Their problem as they see it.")) var problem = ""
  @Argument(help: "The customer: ID, number, name, pinyin or initials.") var customer: String
  @Argument(help: "What was said.") var said: [String] = []

  func validate() throws {
    guard satisfaction.map({ (1...Touch.mostContent).contains($0) }) ?? true else {
      throw ValidationError.said { $0.satisfaction(1...Touch.mostContent) }
    }
    guard gap.isEmpty || satisfaction.map({ $0 < Touch.mostContent }) ?? false else {
      throw ValidationError.said { $0.gap(most: Touch.mostContent) }
    }
    guard minutes.map({ $0 >= 0 }) ?? true else { throw ValidationError.said { $0.minutes } }
  }

  func run(on book: OpenBook) throws {
    let customer = try RecordNamed.customer(customer, in: book)
    var touch = Touch(key: .none)
    touch.customer = customer.id
    touch.contact = try contact.map { try book.contact($0, of: customer) }
    (touch.satisfaction, touch.gap) = (satisfaction, gap)
    (touch.minutes, touch.problem) = (minutes, problem)
    touch.cost = try cost.map { try book.typed(amount: $0, in: book.policy.currency) }
    touch.day = try day.map { try book.typed($0, leaning: .past) } ?? book.clock.today
    (touch.channel, touch.reached) = (channel, !noAnswer)
    touch.direction = inbound ? .inward : .out
    touch.whyUnpaid = whyUnpaid
    touch.said = said.joined(separator: " ")
    let planned = try next.map { text in
      var followUp = FollowUp(key: .none)
      followUp.due = try book.typed(text)
      return followUp
    }
    let carriedOut = carryOutNothing ? nil : book.store.book.carriedOut(by: touch)?.id
    let logging = LogTouch(touch, finishing: carriedOut, next: planned)
    let replay = book.replay()
    let slot = book.store.book.customers.slot(of: customer.id) ?? 0
    let card = reminded ? replay.card(ofCustomer: slot, replay.accounts(ofCustomer: slot)) : nil
    if let due = card?.dueReminders {
      let reminding = RemindCustomer(
        logging, invoices: due.invoices.compactMap { book.store.book.invoices[slot: $0]?.id },
        promises: due.promises.map(\.promise.id))
      book.tell(try book.commit(reminding, insists: insistence.isGiven))
    } else {
      book.tell(try book.commit(logging, insists: insistence.isGiven))
    }
    if planned == nil { propose(after: touch, with: customer, in: book) }
  }

  /// Says when to be in touch again, as the desk's form proposes it, and how to plan that; nothing where something is
  /// planned.
  private func propose(after touch: Touch, with customer: Customer, in book: OpenBook) {
    let replay = book.replay()
    guard let day = replay.nextContact(after: touch),
      let slot = book.store.book.customers.slot(of: customer.id)
    else { return }
    let spoken = book.spoken
    let why =
      touch.reached
      ? spoken.cadence(of: replay.grade(ofCustomer: slot), days: replay.cadence(ofCustomer: slot).days)
      : spoken.tryAgain
    let how = touch.channel == .call ? "" : " --channel \(touch.channel.rawValue)"
    let line = "\(spoken.proposed(day.iso, why)) - rounds plan \(customer.id.text) \(day.iso)\(how)"
    Output.line(line, isSaved: true)
  }
}

/// `rounds plan`: something is to happen.
struct PlanCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Plan a follow-up with a customer.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var insistence: Insistence
  @Option(help: .word("call, visit, wechat, message, mail, meeting, letter or gift.")) var channel = Touch
    .Channel
    .call
  @Option(help: .time("At what time: 9:30.")) var time: String?
  @Option(help: .text("Where.")) var at = ""
  @Option(help: .name("With whom: ID or name of a contact, pinyin or initials.")) var contact: String?
  @Option(
    help: .text(
      """
      Plan it again and again from that day on: weekly, "every 2 weeks on tue", "monthly on the last working day", \
      quarterly, yearly, until a day or so many times; or an iCalendar RRULE.
      """))
  var repeats: String?
  @Option(help: .name("It is an activity of this campaign: its name or ID.")) var campaign: String?
  @Argument(help: "The customer: ID, number, name, pinyin or initials.") var customer: String
  @Argument(help: UsageWords.day) var day: String
  @Argument(help: "What for.") var purpose: [String] = []

  func run(on book: OpenBook) throws {
    var followUp = FollowUp(key: .none)
    followUp.campaign = try campaign.map { try book.campaign($0).id }
    let customer = try RecordNamed.customer(customer, in: book)
    followUp.customer = customer.id
    followUp.contact = try contact.map { try book.contact($0, of: customer) }
    followUp.due = try book.typed(day)
    followUp.time = try time.map(book.typedTime)
    (followUp.channel, followUp.purpose) = (channel, purpose.joined(separator: " "))
    followUp.place = at
    guard let repeats else {
      return book.tell(try book.commit(PlanFollowUp(followUp), insists: insistence.isGiven))
    }
    let series = Series(repeating: followUp, by: try book.typedRule(repeats, from: followUp.due))
    book.tell(try book.commit(PlanSeries(series), insists: insistence.isGiven))
  }
}

/// `rounds pay`: money came in.
struct PayCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "pay", abstract: "Record a payment; it settles the oldest invoices unless told otherwise.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var insistence: Insistence
  @Option(help: .number("The number of an invoice it settles; may be given several times.")) var invoice:
    [String] = []
  @Flag(help: "Settle nothing yet: leave it on account.") var onAccount = false
  @Option(
    help: .money("What it settles of the invoices in their currency, if it came in another: 1000, USD 1000."))
  var settles: String?
  @Flag(help: "Let what is then left of these invoices go, a bank fee or cents: up to SettleTolerance.")
  var letGo = false
  @Option(help: .word("transfer, cash, cheque, bill, card, set-off or other; what matures is a bill."))
  var method: Payment.Method?
  @Option(help: .day("The day it came in, if not today.")) var day: String?
  @Flag(help: "Nobody tells the day it came in: it is dated the day it was told.") var dayUnknown = false
  @Option(help: .day("For a bill or a post-dated cheque, the day it becomes cash.")) var matures: String?
  @Option(help: .text("The name it came under.")) var payer = ""
  @Option(help: .text("The bank's own reference.")) var reference = ""
  @Option(help: .text("Anything worth knowing.")) var note = ""
  @Argument(help: "The customer: ID, number, name, pinyin or initials.") var customer: String
  @Argument(help: UsageWords.amount) var amount: String

  func run(on book: OpenBook) throws {
    let customer = try RecordNamed.customer(customer, in: book)
    var payment = Payment(key: .none)
    payment.customer = customer.id
    payment.method = method ?? (matures == nil ? .transfer : .bill)
    payment.day = try day.map { try book.typed($0, leaning: .past) } ?? book.clock.today
    payment.matures = try matures.map { try book.typed($0) }
    (payment.payer, payment.reference, payment.note) = (payer, reference, note)
    payment.dayUnknown = dayUnknown
    do throws(FieldError) {
      payment.amount = try TypedAmount.read(amount, currency: book.usualCurrency(of: customer))
    } catch {
      throw CommandFailure(sentence: book.words.sentence(error))
    }
    let settling = try settling(customer, in: book)
    let taking = TakePayment(payment, settling: settling, lettingRestGo: letGo)
    book.tell(try book.commit(taking, insists: insistence.isGiven))
  }

  func validate() throws {
    guard onAccount, settles != nil || letGo else { return }
    throw ValidationError.said { $0.onAccount }
  }

  private func settling(_ customer: Customer, in book: OpenBook) throws -> TakePayment.Settling {
    if onAccount { return .nothing }
    let named = try invoice.map { try book.invoice($0, of: customer) }
    guard let settles else { return named.isEmpty ? .oldest : .invoices(named) }
    let theirs = named.first.flatMap { book.store.book.invoices[$0]?.amount.currency }
    let agreed: Money
    do throws(FieldError) {
      agreed = try TypedAmount.read(settles, currency: theirs ?? book.usualCurrency(of: customer))
    } catch {
      throw CommandFailure(sentence: book.words.sentence(error))
    }
    return .agreed(
      agreed,
      named.isEmpty ? book.store.book.openInvoices(of: customer.id, in: agreed.currency) : named)
  }
}

/// `rounds undo`: takes back.
struct UndoCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back your latest change, or the one with that number.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @Flag(help: "Take back what is free where others have built on the rest.") var partly = false
  @Option(help: .count("Pass over the entry of that number, which cannot go; may be given several times."))
  var past: [Int] = []
  @Argument(help: "The number of a history entry of yours.") var entry: Int?

  func validate() throws {
    guard entry == nil || past.isEmpty else {
      throw ValidationError.said { $0.entryOrPast }
    }
  }

  func run(on book: OpenBook) throws {
    var undoing = Undoing()
    (undoing.sequence, undoing.partly, undoing.past) = (entry, partly, Set(past))
    do throws(StoreError) {
      let done = try book.undo(undoing)
      let original = done.original ?? done.entry
      let said = book.words.store.turned(
        done.entry.did, book.words.said(of: original, in: book.store.book), putsBack: done.putsBack)
      let kept = book.words.stays(done.kept, of: original, in: book.store.book)
      Output.line("\(done.entry.sequence)  \(said)\(kept)", isSaved: true)
    } catch {
      throw CommandFailure(
        sentence: book.complaint(error, past: undoing.past), status: EndStatus(after: error))
    }
  }
}

extension OpenBook {
  /// The time of day that text means.
  func typedTime(_ text: String) throws -> TimeOfDay {
    do throws(FieldError) { return try TypedTime.read(text) } catch {
      throw CommandFailure(sentence: words.sentence(error))
    }
  }

  /// The rule that text means for something that begins on a day.
  func typedRule(_ text: String, from start: Day) throws -> RepeatRule {
    do throws(FieldError) {
      return try TypedRepeat.read(text, from: start, today: clock.today, workingDays: rules.workingDays)
    } catch {
      throw CommandFailure(sentence: words.sentence(error))
    }
  }

  /// The day that text means today.
  func typed(_ text: String, leaning: TypedDay.Leaning = .coming) throws -> Day {
    do throws(FieldError) {
      return try TypedDay.read(
        text, today: clock.today, workingDays: rules.workingDays, leaning: leaning)
    } catch {
      throw CommandFailure(sentence: words.sentence(error))
    }
  }

  /// Says on standard output what was done.
  func tell(_ committed: Committed) { Output.line(told(committed), isSaved: true) }

  /// Says it on standard error: beside a report or a letter, which has standard output to itself.
  func tell(beside committed: Committed) { Rounds.complain(told(committed)) }

  /// What was done, as the desk tells it, behind the number of its entry.
  private func told(_ committed: Committed) -> String { "\(committed.entry.sequence)  \(done(committed))" }

  /// What was done, in the words of the run.
  func done(_ committed: Committed) -> String {
    words.done(committed.entry, committed.changes, in: store.book, from: clock.today)
  }
}
