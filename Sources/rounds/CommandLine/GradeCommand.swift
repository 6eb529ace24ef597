internal import ArgumentParser
internal import BookStore
internal import SalesBook
internal import Screens

/// `rounds grade`: how hard a customer is to agree with.
struct GradeCommand: ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "grade",
    abstract:
      "Give a customer a grade, A to D, or note what speaks for one; without either, tell what there is.",
    discussion: """
      Without a grade it lists the grades the customer had; in a table what was seen of them in a year stands below, and \
      the grade that comes of it: you decide.
      """)
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var report: ReportOptions
  @Option(help: .day("The day it holds from, if not today.")) var day: String?
  @Option(
    help: .word(
      """
      What was seen of them: cooperation, contract-objection, price-round, service-demand, terms-asked or details.
      """))
  var signal: GradeSignal.Kind?
  @Option(help: .text("What that was about, in their words.")) var note = ""
  @Option(help: .text("What we answered.")) var answer = ""
  @Argument(help: "The customer: ID, number, name, pinyin or initials.") var customer: String
  @Argument(help: "A prime, B regular, C fussy, D difficult.") var grade: Grade?
  @Argument(help: "Why; the first grade needs no reason.") var reason: [String] = []

  func printed(on book: OpenBook) throws -> Report {
    let customer = try RecordNamed.customer(customer, in: book)
    return Report.grades(book, ofCustomer: book.store.book.customers.slot(of: customer.id) ?? 0)
  }

  func run(on book: OpenBook) throws {
    let customer = try RecordNamed.customer(customer, in: book)
    let day = try day.map { try book.typed($0, leaning: .past) } ?? book.clock.today
    let noted = signal.map { kind in
      var signal = GradeSignal(key: .none)
      (signal.kind, signal.day, signal.note, signal.answer) = (kind, day, note, answer)
      return signal
    }
    if let grade {
      let reason = reason.joined(separator: " ")
      book.tell(try book.commit(GradeCustomers([customer.id], grade, on: day, reason: reason, noting: noted)))
    } else if let noted {
      book.tell(try book.commit(NoteSignal(noted, of: [customer.id])))
    } else {
      try printed(on: book).print(as: report.format, ids: report.ids)
      if report.format == .table { tellAid(of: customer, on: book) }
    }
  }

  /// What speaks for a grade, thing by thing.
  private func tellAid(of customer: Customer, on book: OpenBook) {
    guard let slot = book.store.book.customers.slot(of: customer.id) else { return }
    let aid = book.replay().gradeAid(ofCustomer: slot)
    let sentence = book.words.sentence(aid, from: book.clock.today)
    if !sentence.isEmpty { Output.line(sentence) }
    for evidence in aid.evidence { Output.line("  \(evidence.day.iso)  \(book.words.sentence(evidence))") }
  }

  func validate() throws {
    guard signal == nil, !note.isEmpty || !answer.isEmpty else { return }
    throw ValidationError.said { $0.withSignal }
  }
}

/// `rounds due`: whom it is time to be in touch with again.
struct DueCommand: ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "List customers it is time to be in touch with again, and grades to look at anew.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var report: ReportOptions
  @OptionGroup var whose: WhoseOption

  func printed(on book: OpenBook) throws -> Report {
    Report.contacts(book, book.replay().contactsDue(of: try whose.login(in: book)))
  }
}

/// `rounds neglected`: who was not heard of for too long.
struct NeglectedCommand: ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "neglected", abstract: "List customers nobody was in touch with for too long.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var report: ReportOptions
  @OptionGroup var whose: WhoseOption

  func printed(on book: OpenBook) throws -> Report {
    Report.contacts(book, book.replay().neglected(of: try whose.login(in: book)))
  }
}

/// `rounds idle`: whom another of us may be given.
struct IdleCommand: ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "idle",
    abstract: "List customers nobody was in touch with for as long as the setting IdleDays says, or nearly.",
    discussion: "Nothing is moved by itself: rounds hand-over gives a customer to a colleague.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var report: ReportOptions
  @OptionGroup var whose: WhoseOption

  func printed(on book: OpenBook) throws -> Report {
    Report.idle(book, book.replay().idle(of: try whose.login(in: book)))
  }
}

/// `rounds mix`: how the grades are mixed, and where effort goes.
struct MixCommand: ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "mix",
    abstract:
      "Compare grades with the usual 30/40/20/10: customers, touches, overdue money, what is known of the rest.",
    discussion: """
      Touches and minutes are those of 90 days, sales and margin those of a year; minutes, sales and margin are told \
      where they are known for 80 %. Where effort leaks is said on standard error.
      """)
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var report: ReportOptions
  @OptionGroup var whose: WhoseOption

  func printed(on book: OpenBook) throws -> Report {
    Report.mix(book, book.replayOfAll().mix(of: try whose.login(in: book)))
  }

  func run(on book: OpenBook) throws {
    let mix = book.replayOfAll().mix(of: try whose.login(in: book))
    Report.mix(book, mix).print(as: report.format, ids: report.ids)
    guard let leak = mix.leak else { return }
    Rounds.complain(book.words.sentence(leak))
    Rounds.complain(book.words.whose(leak, in: book.store.book))
  }
}
