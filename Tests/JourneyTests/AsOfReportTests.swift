import ArgumentParser
import BookStore
import Foundation
import SalesBook
import TestSupport
import Testing

@testable import Screens
@testable import rounds

/// As of a day nothing dated later is seen (domain §4): cutting it away changes nothing that is told as of that day.
@Suite("Reports as of a day")
struct AsOfReportTests {
  private static let seeds = 0..<3

  /// The commands that report, as the program has them; one more is one more here.
  private static let commands = Rounds.configuration.subcommands.compactMap { $0 as? any ReportCommand.Type }

  /// What each is asked besides nothing at all; `NAME` stands for every customer.
  private static let options: [String: [[String]]] = [
    "customers": [[], ["--all"]], "today": [[], ["--all", "--left-out"]],
    "calendar": [[], ["--days", "400"]],
    "promises": [[], ["--all"], ["--by-owner"]], "figures": [[], ["--months", "4"]],
    "forecast": [[], ["--what-if", "30"]], "statement": [["NAME"], ["NAME", "--open"]],
    "grade": [["NAME"]],
  ]

  /// A random history of money and talk.
  private struct History {
    let book: Book
    let changes: [Change]
    let days: [Day]

    init(seed: Int) {
      var history = RandomHistory(seed: UInt64(seed))
      var book = history.book
      let talk = RandomTalk(seed: UInt64(seed), on: book)
      for change in talk.changes { book.apply(change) }
      (self.book, changes, days) = (book, history.changes + talk.changes, history.days(2))
    }
  }

  /// All that is told of a book: each command's lines, letters and screens, by what they are.
  private func told(_ scene: AccountScene) throws -> [(name: String, lines: [String])] {
    var told: [(name: String, lines: [String])] = []
    for command in Self.commands where command.isAsOf {
      let name = command.configuration.commandName ?? ""
      for options in Self.options[name] ?? [[]] {
        let named = options.contains("NAME") ? scene.customers.map(\.name) : [""]
        for customer in named {
          let words = [name] + options.map { $0 == "NAME" ? customer : $0 }
          let parsed = try #require(try Rounds.parseAsRoot(words) as? any ReportCommand)
          let report = try parsed.printed(on: scene.open)
          told.append(
            (
              words.joined(separator: " "),
              [report.heads.map(\.key)].map { "\($0)" } + report.rows.map { "\($0)" }
            ))
        }
      }
    }
    for customer in scene.customers {
      for kind in Touch.LetterKind.allCases {
        let letter = try scene.letter(kind, to: customer) ?? "none"
        told.append(("letter \(kind.rawValue) \(customer.name)", letter.components(separatedBy: "\n")))
      }
      told.append(("dossier of \(customer.name)", scene.lines(Command.panes.dossier, of: customer)))
    }
    for pane in [Command.panes.customers, Command.panes.calendar, Command.panes.overdue, Command.panes.today]
    {
      told.append(("pane \(pane.name)", scene.lines(pane)))
    }
    return told
  }

  @Test(
    "Cutting away everything dated after a day changes nothing that is told as of that day", arguments: seeds)
  func cut(seed: Int) throws {
    let history = History(seed: seed)
    let whole = try HistoryBook(history.changes, history.days)
    for day in history.days {
      let cut = try HistoryBook(records(of: history.book.known(on: day)), [day])
      let (all, known) = (try told(whole.scene(day)), try told(cut.scene(day)))
      #expect(all.map(\.name) == known.map(\.name))
      for (one, other) in zip(all, known) where one.lines != other.lines {
        let differing = zip(one.lines + [""], other.lines + [""]).first { $0 != $1 }
        Issue.record(
          "\(seed) on \(day.iso), \(one.name):\n \(differing?.0 ?? "")\n not\n \(differing?.1 ?? "")")
      }
    }
  }

  @Test("Nothing in a cut book is dated later", arguments: seeds)
  func dated(seed: Int) {
    let history = History(seed: seed)
    for day in history.days {
      let known = history.book.known(on: day)
      for noun in Noun.allCases { #expect(late(noun.record, known, day) == []) }
    }
  }

  /// The days of a table's records that are later; what is planned, promised or due may be.
  private func late<Record: BookRecord>(_: Record.Type, _ book: Book, _ day: Day) -> [String] {
    let ahead = ["Due", "Matures", "To", "From", "Next", "Again", "Expected", "Until"]
    return book[keyPath: Record.table].all.flatMap { record in
      Record.fields.filter { field in
        if case .day = field.kind { !ahead.contains(field.name) } else { false }
      }.flatMap { field in
        field.write(record).filter { $0 > day.iso }.map { "\(Record.noun) \(field.name) \($0)" }
      }
    }
  }

  /// The records of a book that a new one does not have.
  private func records(of book: Book) -> [Change] {
    func all<Record: BookRecord>(_: Record.Type) -> [Change] {
      book[keyPath: Record.table].all.map { Change.add($0) }
    }
    return Noun.allCases.filter { $0 != .person && $0 != .setting && $0 != .holiday }.flatMap {
      all($0.record)
    }
  }

  @Test("Every command that has a format is a report, or tells what it is instead")
  func reports() {
    let names = Set(Self.commands.map { $0.configuration.commandName ?? "" })
    for command in Rounds.configuration.subcommands {
      let name = command.configuration.commandName ?? ""
      let hasFormat = command.helpMessage().contains("--format")
      #expect(!hasFormat || names.contains(name) || name == "schema", "\(name)")
    }
    #expect(names.isSuperset(of: ["customers", "today", "arrears", "figures", "forecast", "statement"]))
    #expect(
      Set(Self.commands.filter { !$0.isAsOf }.map { $0.configuration.commandName }) == ["history", "records"])
  }
}
