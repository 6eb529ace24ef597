internal import ArgumentParser
internal import BookStore
internal import SalesBook
internal import Screens

/// `rounds leaves`: who is away, and who stands in.
struct LeavesCommand: ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "leaves", abstract: "List who is away or will be, and who stands in for them.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var report: ReportOptions
  @Flag(help: "Those that are over too.") var all = false

  func printed(on book: OpenBook) -> Report { Report.leaves(book, all: all) }
}

/// `rounds away`: days on which one of us is away.
struct AwayCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "away",
    abstract:
      "Put down days on which you or a colleague are away, or that you are back; rounds leaves lists them.",
    discussion: "Who stands in sees what is due in their own round, marked whose it is.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var insistence: Insistence
  @Option(help: .login("Login of who is away, if not you; rounds people lists them.")) var who: String?
  @Option(help: .login("Login of who stands in, if not whom they have as cover anyway.")) var cover: String?
  @Flag(help: "They are back, today or from the day given; a leave still to come is called off.") var back =
    false
  @Argument(help: "From when to when: 11-23..11-25, mon..fri, or one day.") var days: String?

  func validate() throws {
    guard back || days != nil else { throw ValidationError.said { $0.daysOrBack } }
  }

  func run(on book: OpenBook) throws {
    let who = who ?? book.login
    if back { return try end(of: who, in: book) }
    var leave = Leave(key: .none)
    do throws(FieldError) {
      (leave.from, leave.to) = try TypedDays.read(
        days ?? "", today: book.clock.today, workingDays: book.rules.workingDays)
    } catch {
      throw CommandFailure(sentence: book.words.sentence(error))
    }
    (leave.person, leave.cover) = (who, cover ?? "")
    book.tell(try book.commit(TakeLeave(leave), insists: insistence.isGiven))
  }

  /// Ends the leave that goes on, else the next.
  private func end(of who: String, in book: OpenBook) throws {
    let today = book.clock.today
    let leaves = book.store.book.leaves.all.filter { $0.person == who && $0.ended == nil && $0.to >= today }
    guard let leave = leaves.min(by: { ($0.from, $0.id) < ($1.from, $1.id) }) else {
      throw CommandFailure(sentence: book.spoken.notAway(who))
    }
    let day = try days.map { try book.typed($0) } ?? today
    book.tell(try book.commit(EndLeave(leave.id, back: day)))
  }
}

extension Report {
  /// The leaves by their first day.
  static func leaves(_ open: OpenBook, all: Bool) -> Report {
    let (book, today) = (open.store.book, open.clock.today)
    let leaves = book.leaves.all.filter { all || ($0.to >= today && ($0.ended.map { $0 > today } ?? true)) }
    return Report(
      leaves.sorted { ($0.from, $0.person, $0.id) < ($1.from, $1.person, $1.id) },
      .text("person") { $0.person },
      .text("from") { $0.from.iso },
      .text("to") { $0.to.iso },
      .text("cover") { $0.cover },
      .text("stands-in") { book.standIn(for: $0.person, on: max($0.from, min(today, $0.to))) ?? "" },
      .text("back") { $0.ended?.iso ?? "" },
      .text("by") { $0.by },
      .text("id") { $0.id.text })
  }
}
