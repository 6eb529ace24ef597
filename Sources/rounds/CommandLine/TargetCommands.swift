internal import ArgumentParser
internal import BookStore
internal import SalesBook
internal import Screens

/// `rounds targets`: what each of us is to reach this month, beside what is done.
struct TargetsCommand: ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "targets", abstract: "List a month's targets beside what is done: sales invoiced, money in.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var report: ReportOptions
  @OptionGroup var whose: WhoseOption
  @Option(help: .day("A day of the month, if not this one.")) var month: String?

  func printed(on book: OpenBook) throws -> Report {
    Report.targets(
      book, of: try whose.login(in: book),
      inMonthOf: try month.map { try book.typed($0, leaning: .past) } ?? book.clock.today)
  }
}

/// `rounds target`: what one of us is to reach in a month.
struct TargetCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "target", abstract: "Set what one of us is to reach in a month, or take that away.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var insistence: Insistence
  @Option(help: .day("A day of the month, if not this one.")) var month: String?
  @Option(help: .word("sales (invoiced) or money-in (received).")) var kind = Target.Kind.sales
  @Flag(help: "Take the target away.") var remove = false
  @Argument(help: "Login of whose it is; rounds people lists them.") var person: String
  @Argument(help: UsageWords.amount) var amount: String?

  func validate() throws {
    guard remove || amount != nil else { throw ValidationError.said { $0.amountOrRemove } }
  }

  func run(on book: OpenBook) throws {
    let day = try month.map { try book.typed($0) } ?? book.clock.today
    var target = Target(key: .none)
    (target.person, target.month, target.kind) = (person, day.startOfMonth, kind)
    let seen = book.store.book.targets.all.first {
      $0.person == person && $0.month.startOfMonth == target.month && $0.kind == kind
    }
    if remove {
      guard let seen else { throw StoreError.refused(.nothingToDo) }
      return book.tell(try book.commit(RemoveRecord(seen)))
    }
    do throws(FieldError) {
      target.amount = try TypedAmount.read(amount ?? "", currency: book.policy.currency)
    } catch {
      throw CommandFailure(sentence: book.words.sentence(error))
    }
    guard let seen else {
      return book.tell(try book.commit(AddRecord(target), insists: insistence.isGiven))
    }
    target.id = seen.id
    book.tell(try book.commit(EditRecord(seen, to: target), insists: insistence.isGiven))
  }
}

extension Report {
  /// The targets of a month, by person.
  static func targets(_ open: OpenBook, of login: String?, inMonthOf day: Day) -> Report {
    Report(
      open.replayOfAll().targets(inMonthOf: day).filter { progress in
        login.map { progress.target.person == $0 } ?? true
      },
      .text("person") { $0.target.person },
      .text("month") { String($0.target.month.iso.prefix(7)) },
      .text("kind", forPeople: { open.words.name(of: $0.target.kind) }) { $0.target.kind.rawValue },
      .text("currency") { $0.target.amount.currency.letters },
      .money("target") { $0.target.amount },
      .money("done") { $0.done },
      .number("percent") { String($0.percent) },
      .number("days-left") { String($0.daysLeft) },
      .text("id") { $0.target.id.text })
  }
}
