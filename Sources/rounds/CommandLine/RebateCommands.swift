internal import ArgumentParser
internal import BookStore
internal import SalesBook
internal import Screens

/// `rounds rebate`: an agreement that so much bought earns so much back.
struct RebateCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebate", abstract: "Agree a rebate with a customer, or propose one.",
    discussion: """
      Its tiers are looked at beside what the customer bought in the same days a year before: one whose lowest tier is \
      out of reach is refused unless --override names who lets it (rounds rebate --aid only looks). One that adds up \
      (--kind cumulative, the usual) is no agreement before it has --reference and --approved-by; rounds rebate-step \
      brings them later. What of a time that counts is what was invoiced less credit notes, or --counts says otherwise.
      """)
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var insistence: Insistence
  @Option(help: .word("one-off or cumulative.")) var kind = Rebate.Kind.cumulative
  @Option(help: .word("What a rate is of: all that counts, or its slice.")) var basis = Rebate.Basis.all
  @Option(help: .word("What counts: invoiced, paid, contracts or noted.")) var counts = Rebate.Counting
    .invoiced
  @Option(help: .text("The goods it is for: words of what invoices are for, parted by commas.")) var goods =
    ""
  @Option(help: .text("The paper it stands in.")) var reference = ""
  @Option(help: .login("Who approved it: login or name.")) var approvedBy = ""
  @Option(help: .text("Who counts.")) var counter = ""
  @Option(help: .text("From which records.")) var records = ""
  @Option(help: .day("The day by which it is paid out.")) var payBy: String?
  @Option(help: .word("While money is overdue: held or paid; what policy says else.")) var whileOverdue:
    Rebate.Payout?
  @Option(help: .text("What may go wrong with it.")) var harm = ""
  @Option(help: .text("What is done against that.")) var precaution = ""
  @Option(help: .login("Who lets it though its lowest tier is out of reach: login or name.")) var override =
    ""
  @Option(help: .day("The day it was agreed, if not today.")) var made: String?
  @Flag(help: "Only say how near the tiers are to the year before.") var aid = false
  @Argument(help: "The customer: ID, number, name, pinyin or initials.") var customer: String
  @Argument(help: "The first day that counts: 2026-01-01.") var from: String
  @Argument(help: "The last day that counts: 2026-12-31.") var to: String
  @Argument(help: "The tiers: 100000 1%, 200000 2%; or a sum in place of the share.") var tiers: [String]

  func run(on book: OpenBook) throws {
    let customer = try RecordNamed.customer(customer, in: book)
    var rebate = Rebate(key: .none)
    (rebate.customer, rebate.kind, rebate.basis, rebate.counts) = (customer.id, kind, basis, counts)
    (rebate.from, rebate.to) = (try book.typed(from), try book.typed(to))
    (rebate.goods, rebate.reference, rebate.approvedBy) = (goods, reference, approvedBy)
    (rebate.counter, rebate.records, rebate.whileOverdue) = (counter, records, whileOverdue)
    rebate.payBy = try payBy.map { try book.typed($0) }
    (rebate.harm, rebate.precaution, rebate.overriddenBy) = (harm, precaution, override)
    rebate.made = try made.map { try book.typed($0, leaning: .past) } ?? book.clock.today
    let tiers = try book.tiers(tiers.joined(separator: " "), of: customer)
    guard !aid else { return Output.line(book.words.said(book.replay().aid(for: rebate, tiers))) }
    book.tell(try book.commit(AgreeRebate(rebate, tiers), insists: insistence.isGiven))
  }
}

/// `rounds rebate-step`: something was done about a rebate.
struct RebateStepCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebate-step",
    abstract: "Say what was done about a rebate, until it is paid out.",
    discussion: """
      confirmed: benefit and condition were read back, --contact confirmed; reminded: of condition and gap, in the words \
      given or the program's own, kept as proof; written --reference; approved --approver; volume --amount: what counts is \
      noted by hand; adjusted --tiers --effort --approver: the condition is made easier; settled: it is counted at its \
      end; paid: it was paid out; withdrawn: why.
      """)
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var insistence: Insistence
  @Option(help: .name("Who confirmed it, or was reminded: ID or name of a contact, pinyin or initials."))
  var contact: String?
  @Option(help: .text("The paper it stands in, or what a volume is taken from.")) var reference = ""
  @Option(help: .login("Who approved it: login or name.")) var approver = ""
  @Option(help: .text("Of an adjustment, the new tiers: 90000 1%, 180000 2%.")) var tiers: String?
  @Option(help: .text("Of an adjustment, the best they did before it.")) var effort = ""
  @Option(help: .money("A volume, what they get, or what was paid: 8000, USD 1200.")) var amount: String?
  @Option(help: .day("The day it was so, if not today.")) var day: String?
  @Argument(help: "The rebate's ID, or a customer with one.") var rebate: String
  @Argument(help: "reminded, confirmed, written, approved, volume, adjusted, settled, paid or withdrawn.")
  var kind: RebateStep.Kind
  @Argument(help: "What was said, or why.") var what: [String] = []

  func run(on book: OpenBook) throws {
    let about = try RecordNamed.rebate(rebate, in: book)
    guard let customer = book.store.book.customers[about.customer] else { return }
    var step = RebateStep(key: .none)
    (step.rebate, step.kind) = (about.id, kind)
    step.day = try day.map { try book.typed($0, leaning: .past) } ?? book.clock.today
    (step.reference, step.approver, step.effort) = (reference, approver, effort)
    step.contact = try contact.map { try book.contact($0, of: customer) }
    step.amount = try amount.map { try book.typed(amount: $0, of: customer) }
    let text = what.joined(separator: " ")
    if kind == .reminded || kind == .confirmed {
      step.said = text.isEmpty ? book.toBeSaid(step) : text
    } else {
      step.why = text
    }
    let new = try tiers.map { try book.tiers($0, of: customer) } ?? []
    book.tell(try book.commit(StepRebate(step, new), insists: insistence.isGiven))
  }
}

/// `rounds rebate-help`: help with a rebate, within measure.
struct RebateHelpCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebate-help",
    abstract: "Declare help with a rebate, which is a commitment of ours; or --result: what came of it.",
    discussion: """
      Help has its limit, and they are told beforehand that it is assistance only (--declared): reaching the condition \
      stays theirs.
      """)
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var insistence: Insistence
  @Option(help: .text("How far it goes, and no further.")) var limit = ""
  @Option(help: .day("The day it is done by: fri, 3d.")) var due: String?
  @Option(help: .name("Who was told: ID or name of a contact, pinyin or initials.")) var contact: String?
  @Flag(help: "They were told that it is assistance only.") var declared = false
  @Flag(help: "What follows is what came of the help that waits for its result.") var result = false
  @Option(help: .day("The day it was so, if not today.")) var day: String?
  @Argument(help: "The rebate's ID, or a customer with one.") var rebate: String
  @Argument(help: "What we do, or what came of it.") var what: [String]

  func run(on book: OpenBook) throws {
    let about = try RecordNamed.rebate(rebate, in: book)
    let day = try day.map { try book.typed($0, leaning: .past) } ?? book.clock.today
    let text = what.joined(separator: " ")
    guard !result else {
      let waiting = book.replay().standing(ofRebate: about.id)?.openHelps ?? []
      guard let help = waiting.first else { throw CommandFailure(sentence: book.spoken.noHelp) }
      return book.tell(try book.commit(EndRebateHelp(help.id, text, on: day), insists: insistence.isGiven))
    }
    var help = RebateHelp(key: .none)
    (help.rebate, help.day, help.what, help.limit, help.declared) = (about.id, day, text, limit, declared)
    let person = try contact.flatMap { name in
      try book.store.book.customers[about.customer].map { try book.contact(name, of: $0) }
    }
    let giving = HelpWithRebate(help, due: try due.map { try book.typed($0) } ?? about.to, contact: person)
    book.tell(try book.commit(giving, insists: insistence.isGiven))
  }
}

/// `rounds rebates`: how far rebates are.
struct RebatesCommand: ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebates",
    abstract: "List rebates with what is reached, the gap, the pace and what they come to.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var report: ReportOptions
  @OptionGroup var whose: WhoseOption
  @Flag(help: "Those that have ended too.") var all = false
  @Argument(help: "Only this customer's: ID, number, name, pinyin or initials.") var customer: String?

  func printed(on book: OpenBook) throws -> Report {
    Report.rebates(
      book, of: try customer.map { try RecordNamed.customer($0, in: book) }, who: try whose.login(in: book),
      all: all)
  }
}

extension RecordNamed {
  /// The rebate of an ID, or the one open rebate of the customer that text means; of a customer without an open one, one
  /// that has ended.
  fileprivate static func rebate(_ text: String, in book: OpenBook) throws -> Rebate {
    let data = book.store.book
    if let id = ID<Rebate>(text.uppercased()), let rebate = data.rebates[id] { return rebate }
    let customer = try RecordNamed.customer(text, in: book)
    let all = data.customers.slot(of: customer.id).map { book.replay().rebates(ofCustomer: $0) } ?? []
    let open = all.filter(\.isOpen)
    let meant = open.isEmpty ? all : open
    guard meant.count == 1 else {
      let listed = meant.map { standing in
        "\(standing.rebate.from.iso) \(standing.rebate.to.iso) \(standing.rebate.id.text)"
      }.joined(separator: ", ")
      throw CommandFailure(sentence: book.spoken.rebates(customer.name, listed))
    }
    return meant[0].rebate
  }
}

extension OpenBook {
  /// Tiers as they are typed, in the customer's usual currency.
  fileprivate func tiers(_ text: String, of customer: Customer) throws -> [RebateTier] {
    let currency = try typed(amount: "1", of: customer).currency
    do throws(FieldError) {
      return try TypedTiers.read(text, currency: currency)
    } catch {
      throw CommandFailure(sentence: words.sentence(error))
    }
  }

  /// What is said to them where nobody gave other words.
  fileprivate func toBeSaid(_ step: RebateStep) -> String {
    replay().on(step.day).standing(ofRebate: step.rebate).map {
      words.toBeSaid(step.kind, of: $0, on: step.day)
    } ?? ""
  }
}
