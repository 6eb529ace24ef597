import Foundation
import SalesBook
import TestSupport

@testable import Screens
@testable import rounds

// Statements of account: what `rounds statement` prints, and what is sent.
extension PrintedPlace {
  /// As they are printed for people, for programs, and in a letter.
  static let statements = [
    PrintedPlace(name: "rounds statement", told: statementText),
    PrintedPlace(name: "rounds statement --format csv", told: statementRows),
    PrintedPlace(name: "the statement in a letter", told: statementLetter),
  ]

  /// Two days not after the scene's, the same for the same day.
  private static func period(_ scene: AccountScene) -> (from: Day, to: Day) {
    var random = SeededRandom(seed: UInt64(scene.day.number))
    let last = scene.day - Int.random(in: 0...20, using: &random)
    return (last - Int.random(in: 0...50, using: &random), last)
  }

  private static func statements(_ scene: AccountScene, of customer: Customer) -> [AccountStatement] {
    let (from, to) = period(scene)
    let slot = scene.book.customers.slot(of: customer.id) ?? 0
    return scene.open.replay().accountStatements(ofCustomer: slot, from: from, to: to)
  }

  private static func expected(_ scene: AccountScene) -> [String: String] {
    let (from, to) = period(scene)
    return PlainStatement.all(scene, from: from, to: to).told
  }

  @Sendable private static func statementText(_ scene: AccountScene) -> Told {
    let printed = scene.customers.flatMap { customer in
      read(scene.open.words.text(of: statements(scene, of: customer), in: scene.book), of: customer)
    }
    return (printed.told, expected(scene))
  }

  @Sendable private static func statementLetter(_ scene: AccountScene) throws -> Told {
    let printed = try scene.customers.flatMap { customer in
      try read(scene.letter(.statement, to: customer) ?? "", of: customer)
    }
    let from = Day(iso: scene.day.iso.prefix(8) + "01") ?? scene.day
    return (printed.told, PlainStatement.all(scene, from: from, to: scene.day).told)
  }

  @Sendable private static func statementRows(_ scene: AccountScene) -> Told {
    var printed: [PrintedStatement] = []
    for customer in scene.customers {
      for row in scene.rows(.statements(scene.open, statements(scene, of: customer))) {
        let name = "\(customer.name) \(row["currency"] ?? "")"
        if printed.last?.name != name { printed.append(PrintedStatement(of: name)) }
        take(row, into: &printed[printed.count - 1])
      }
    }
    return (printed.told, expected(scene))
  }

  private static func take(_ row: [String: String], into statement: inout PrintedStatement) {
    func minor(_ column: String) -> Int64 { Spelled.minor(row[column] ?? "") }
    let (day, number) = (row["day"] ?? "", row["invoice"] ?? "")
    switch row["row"] ?? "" {
    case "opening": statement.open(day, minor("balance"))
    case "closing": statement.close(day, minor("balance"))
    case "past-due": statement.figure("past due", minor("balance"))
    case "contested": statement.figure("contested", minor("balance"))
    case "past-due-uncontested": statement.figure("past due, uncontested", minor("balance"))
    case "on-account": statement.figure("on account", minor("balance"))
    case "bills-held": statement.figure("bills held", minor("balance"))
    case "without-bills": statement.figure("without bills", minor("balance"))
    case "bill": statement.bill(day, minor("balance"))
    case "open" where number.isEmpty: statement.money(day, minor("open"))
    case "open":
      statement.item(number, row["due"] ?? "", minor("open"))
      statement.contest(number, row["due"] ?? "", minor("contested"))
    case let kind:
      if ["invoice", "credit-note"].contains(kind) { statement.issue(number, day, minor("movement")) }
      statement.move(day, minor("movement"), to: minor("balance"))
    }
  }

  /// Statements read back from their text.
  private static func read(_ text: String, of customer: Customer) -> [PrintedStatement] {
    var all: [PrintedStatement] = []
    var (isMadeUpOf, due): (Bool, (number: String, day: String)) = (false, ("", ""))
    for line in text.split(separator: "\n").map(String.init) {
      if let head = line.firstMatch(of: #/^Account in (\w+), /#) {
        all.append(PrintedStatement(of: "\(customer.name) \(head.1)"))
        isMadeUpOf = false
      }
      guard !all.isEmpty else { continue }
      if line == "The closing balance is made up of" { isMadeUpOf = true }
      let cells = line.components(separatedBy: "  ").map { $0.filter { $0 != "," } }
        .map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
      guard cells.count > 1 else { continue }
      if isMadeUpOf {
        takeOpen(cells, &due, into: &all[all.count - 1])
      } else {
        take(cells, into: &all[all.count - 1])
      }
    }
    return all
  }

  private static let figures = [
    "of it past due": "past due", "of it contested": "contested",
    "past due uncontested": "past due, uncontested", "on account (taken off)": "on account",
    "bills held not matured": "bills held", "balance without them": "without bills",
  ]

  /// A line above what the closing balance is made up of, by its cells without commas.
  private static func take(_ cells: [String], into statement: inout PrintedStatement) {
    let last = Spelled.minor(cells.last ?? "")
    if let figure = figures[cells[0]] { return statement.figure(figure, last) }
    guard Day(iso: cells[0]) != nil, cells.count > 2 else { return }
    switch cells[1] {
    case "opening balance": statement.open(cells[0], last)
    case "closing balance", "closing in your favour": statement.close(cells[0], last)
    case "bill of exchange", "post-dated cheque": statement.bill(cells[0], last)
    case let what:
      guard cells.count > 3 else { return }
      let moved = Spelled.minor(cells[cells.count - 2])
      if ["invoice", "credit note"].contains(what) { statement.issue(cells[2], cells[0], moved) }
      statement.move(cells[0], moved, to: last)
    }
  }

  /// A line of what it is made up of; what of the one before is contested stands below it.
  private static func takeOpen(
    _ cells: [String], _ due: inout (number: String, day: String),
    into statement: inout PrintedStatement
  ) {
    let last = Spelled.minor(cells.last ?? "")
    if cells[0] == "of it contested" {
      statement.contest(due.number, due.day, last)
    } else if Day(iso: cells[0]) != nil, cells[1] == "on account" {
      statement.money(cells[0], last)
    } else if Day(iso: cells[0]) != nil {
      statement.item(cells[1], cells[0], last)
      due = (cells[1], cells[0])
    }
  }
}
