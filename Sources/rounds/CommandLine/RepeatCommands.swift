internal import ArgumentParser
internal import BookStore
internal import SalesBook
internal import Screens

/// `rounds repeats`: what is planned again and again.
struct RepeatsCommand: ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "repeats", abstract: "List what is planned again and again, by what comes next.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var report: ReportOptions
  @OptionGroup var whose: WhoseOption

  func printed(on book: OpenBook) throws -> Report { Report.repeats(book, of: try whose.login(in: book)) }
}

/// `rounds end-repeat`: something is planned no more.
struct EndRepeatCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "end-repeat", abstract: "End what is planned again and again: what waits of it is dropped.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @Argument(
    help:
      "The repeat's ID (rounds repeats --ids), or the customer of whom only one is: ID, number, name, pinyin."
  )
  var what: String
  @Argument(help: "Why.") var reason: [String] = []

  func run(on book: OpenBook) throws {
    let ending = EndSeries([try series(in: book)], reason: reason.joined(separator: " "))
    book.tell(try book.commit(ending))
  }

  private func series(in book: OpenBook) throws -> ID<Series> {
    let data = book.store.book
    if let id = ID<Series>(what.uppercased()), data.series[id] != nil { return id }
    let customer = try RecordNamed.customer(what, in: book)
    let going = data.series.all.filter { $0.customer == customer.id && $0.goesOn(on: book.clock.today) }
    guard going.count == 1 else {
      let named = going.map { "\($0.id.text) \(book.words.name(of: $0.rule)) \($0.purpose)" }
      throw CommandFailure(
        sentence: book.spoken.repeats(going.count, customer.name, named.joined(separator: ", ")))
    }
    return going[0].id
  }
}

extension Report {
  /// The series that go on, by the day of what waits of them or else is to come; with a login those it is
  /// that colleague's to do.
  static func repeats(_ open: OpenBook, of login: String?) -> Report {
    let (book, today) = (open.store.book, open.clock.today)
    let replay = open.replay()
    let going = book.series.slots.compactMap { book.series[slot: $0] }.filter {
      $0.goesOn(on: today) && replay.isPlan($0, of: login)
    }
    let rows = going.map { series -> (series: Series, next: Day?) in
      let waiting = book.followUpsOf[book.customers.slot(of: series.customer) ?? 0].compactMap {
        slot -> Day? in
        guard let followUp = book.followUps[slot: slot], followUp.series == series.id,
          followUp.waited(on: today)
        else { return nil }
        return replay.due(of: followUp, slot: slot)
      }
      return (series, waiting.min() ?? series.rule.first(onOrAfter: today, from: series.start))
    }.sorted { ($0.next?.number ?? .max, $0.series.id) < ($1.next?.number ?? .max, $1.series.id) }
    return Report(
      rows,
      .text("next") { $0.next?.iso ?? "" },
      .text("time") { $0.series.time?.text ?? "" },
      .text("customer") { book.customers[$0.series.customer]?.name ?? $0.series.customer.text },
      .text("repeats", forPeople: { open.words.name(of: $0.series.rule) }) { $0.series.rule.text },
      .word("channel", open.words) { $0.series.channel },
      .text("purpose") { $0.series.purpose },
      .text("by") { $0.series.by },
      .text("id") { $0.series.id.text })
  }
}
