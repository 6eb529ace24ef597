internal import ArgumentParser
internal import BookStore
internal import SalesBook
internal import Screens

/// `rounds exit`: a customer is put under review, the first of six steps of letting them go.
struct ExitCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "exit", abstract: "Put a customer under review, for us only: why.",
    discussion: """
      One looks deeper on the next working day, or on --next. rounds exit-step says what was done, rounds exits lists what \
      runs; rounds exits --candidates proposes whom to look at. Nothing of it is on anything printed for the customer.
      """)
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var insistence: Insistence
  @Flag(help: "They were proposed by rounds exits --candidates.") var proposed = false
  @Option(help: .day("The day one looks deeper: fri, 3d; none plans nothing.")) var next: String?
  @Option(help: .day("The day it was opened, if not today.")) var day: String?
  @Argument(help: "The customer: ID, number, name, pinyin or initials.") var customer: String
  @Argument(help: "Why.") var why: [String]

  func run(on book: OpenBook) throws {
    var about = ExitReview(key: .none)
    about.customer = try RecordNamed.customer(customer, in: book).id
    about.opened = try day.map { try book.typed($0, leaning: .past) } ?? book.clock.today
    (about.why, about.origin) = (why.joined(separator: " "), proposed ? .proposal : .own)
    book.tell(try book.commit(OpenExit(about, first: try first(book)), insists: insistence.isGiven))
  }

  /// When one looks deeper; nil for nothing planned.
  private func first(_ book: OpenBook) throws -> FollowUp? {
    guard let next else {
      var first = FollowUp(key: .none)
      first.due = book.rules.workingDays.adding(1, to: book.clock.today)
      return first
    }
    return next == "none" ? nil : try book.followUp(next)
  }
}

/// `rounds exit-step`: something was done in an exit review.
struct ExitStepCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "exit-step",
    abstract: "Say what was done in an exit review: one of its six steps, none skipped.",
    discussion: """
      1 looked --cause; 2 repair --means; 3 told --answer; 4 strikes --until: the conditions, then strike --strike, or \
      passed; the third strike opens 5 decided --until --person, then ended: what they were told, with who serves them \
      better and who fills the gap; 6 freed --customer: core customers the hours won go to. repaired closes it after 2 or \
      3, reversed takes a decision back. decided --grounds --approved-by leaves the steps before out, for deliberate \
      arrears or a proven cheat.
      """)
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var insistence: Insistence
  @Option(help: .word("Of looked: friction, core-left or customer.")) var cause: ExitReview.Cause?
  @Option(help: .word("Of repair: way, person or expert.")) var means: ExitStep.Means?
  @Option(help: .text("Of repair: the good will that was shown.")) var goodwill = ""
  @Option(help: .text("Of told: what they answered.")) var answer = ""
  @Option(help: .text("Of told: with whom of us it was prepared.")) var with = ""
  @Option(help: .name("Who was told: ID or name of a contact, pinyin or initials.")) var contact: String?
  @Option(help: .day("Of strikes the last day; of decided the day it is carried out: fri, 30d.")) var until:
    String?
  @Option(help: .word("Of strike: buying, low-margin, broken-word, abuse or other.")) var strike:
    ExitStep.Strike?
  @Option(help: .login("Of decided: login of who carries it out, if not you.")) var person: String?
  @Option(help: .word("Of decided, without the steps before: deliberate or cheat.")) var grounds:
    ExitStep.Grounds?
  @Option(help: .login("Who approved of that.")) var approvedBy = ""
  @Option(help: .word("Where they are better served: our-product or supplier.")) var placement:
    ExitStep.Placement?
  @Option(help: .text("By which product, or which supplier.")) var placed = ""
  @Option(help: .text("The contact made there.")) var newContact = ""
  @Option(
    name: [.customLong("customer")],
    help: .name("Who fills the gap; of freed, to whom the hours go. Can be given again."))
  var customers: [String] = []
  @Option(help: .day("Plan what comes next for this day: fri, 3d.")) var next: String?
  @Option(help: .day("The day it was done, if not today.")) var day: String?
  @Argument(help: "The review's ID, or its customer.") var about: String
  @Argument(
    help: "looked, repair, told, strikes, strike, passed, decided, ended, freed, repaired or reversed.")
  var kind: ExitStep.Kind
  @Argument(help: "The evidence: what was found, changed, said, the conditions, why.") var what: [String]

  func run(on book: OpenBook) throws {
    let about = try RecordNamed.exitReview(about, in: book)
    let step = try step(of: about, in: book)
    guard kind != .freed else {
      let due = try next.map { try book.typed($0) } ?? book.rules.workingDays.onOrAfter(step.day + 1)
      let offer = OfferFreedHours(about.id, to: step.customers, on: due, for: step.what)
      return book.tell(try book.commit(offer, insists: insistence.isGiven))
    }
    let stepping = StepExit(step, next: try next.map(book.followUp))
    book.tell(try book.commit(stepping, insists: insistence.isGiven))
  }

  private func step(of about: ExitReview, in book: OpenBook) throws -> ExitStep {
    var step = ExitStep(key: .none)
    (step.exit, step.kind, step.what) = (about.id, kind, what.joined(separator: " "))
    step.day = try day.map { try book.typed($0, leaning: .past) } ?? book.clock.today
    (step.cause, step.means, step.goodwill) = (cause, means, goodwill)
    (step.answer, step.with, step.strike) = (answer, with, strike)
    step.until = try until.map { try book.typed($0) }
    if kind == .decided { step.person = person ?? book.author.login }
    (step.grounds, step.approvedBy) = (grounds, approvedBy)
    (step.placement, step.placed, step.newContact) = (placement, placed, newContact)
    step.customers = try customers.map { try RecordNamed.customer($0, in: book).id }
    if let contact, let customer = book.store.book.customers[about.customer] {
      step.contact = try book.contact(contact, of: customer)
    }
    return step
  }
}

/// `rounds exits`: who is under review, and what the review wants.
struct ExitsCommand: ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "exits", abstract: "List the exit reviews that run, the furthest in front. For us only.",
    discussion: """
      With --candidates who is proposed for one instead: little margin together with many broken promises, cases or hours \
      in 12 months (settings LowMargin, ManyHours), or three broken promises. With --past the two years of a customer by \
      quarter; with --steps what was done; with --aftermath what was lost since it ended, beside what was won.
      """)
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var report: ReportOptions
  @OptionGroup var whose: WhoseOption
  @Flag(help: "Those closed too.") var all = false
  @Flag(help: "Instead who is proposed for a review.") var candidates = false
  @Flag(help: "Instead a line for each quarter of two years of the customer.") var past = false
  @Flag(help: "Instead a line for each step of the customer's reviews.") var steps = false
  @Flag(help: "Instead what was lost and won since reviews ended.") var aftermath = false
  @Argument(help: "Only this customer's: ID, number, name, pinyin or initials.") var customer: String?

  func validate() throws {
    guard [candidates, past, steps, aftermath].count(where: { $0 }) <= 1 else {
      throw ValidationError.said { $0.oneOfExits }
    }
    guard customer != nil || !past else { throw ValidationError.said { $0.whosePast } }
  }

  func printed(on book: OpenBook) throws -> Report {
    let login = try whose.login(in: book)
    let one = try customer.map { try RecordNamed.customer($0, in: book) }
    if candidates { return Report.exitCandidates(book, of: login) }
    if past, let one { return Report.exitPast(book, of: one) }
    if steps { return Report.exitSteps(book, of: one, who: login) }
    if aftermath { return Report.exitAftermath(book, of: one, who: login) }
    return Report.exits(book, of: one, who: login, all: all)
  }
}

extension RecordNamed {
  /// The review of an ID; else the one of the customer that text means that runs, or the latest.
  static func exitReview(_ text: String, in book: OpenBook) throws -> ExitReview {
    let data = book.store.book
    if let id = ID<ExitReview>(text.uppercased()), let about = data.exits[id] { return about }
    let customer = try RecordNamed.customer(text, in: book)
    let all = data.customers.slot(of: customer.id).map { book.replay().exits(ofCustomer: $0) } ?? []
    guard let meant = all.first(where: \.isRunning) ?? all.first else {
      throw CommandFailure(sentence: book.spoken.noExit(customer.name))
    }
    return meant.about
  }
}
