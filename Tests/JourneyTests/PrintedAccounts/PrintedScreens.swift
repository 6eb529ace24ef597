import Foundation
import SalesBook
import TestSupport

@testable import Screens

// Where the desk shows accounts.
extension PrintedPlace {
  /// The desk's panes.
  static let screens = [
    PrintedPlace(name: "the list of customers", told: list),
    PrintedPlace(name: "the head of the board", told: boardHead),
    PrintedPlace(name: "the bars of the board", told: boardBars),
    PrintedPlace(name: "the cards of the board", told: boardCards),
    PrintedPlace(name: "the board by invoice", told: boardInvoices),
    PrintedPlace(name: "the facts of dossiers", told: facts),
    PrintedPlace(name: "the open items of dossiers", told: items),
  ]

  /// Of the main currency, else of the first; `+` if there are others.
  private static func first(_ sums: [(Currency, Int64)]) -> String {
    guard let shown = sums.first(where: { $0.0 == .cny }) ?? sums.first else { return "" }
    return (sums.count > 1 ? "+" : "") + Spelled.amount(shown.1, shown.0, brief: true)
  }

  private static func mark(_ days: Int) -> String { days > 90 ? "!!" : days > 30 ? "!" : days > 0 ? "." : "" }

  @Sendable private static func list(_ scene: AccountScene) -> Told {
    var told: Told = ([:], [:])
    for line in scene.lines(Command.panes.customers) {
      guard let row = line.firstMatch(of: #/^[> ][* ](\w+) +-- +- +(\S+)/#) else { continue }
      told.printed[String(row.1)] = String(row.2)
    }
    for customer in scene.customers {
      let accounts = scene.accounts(of: customer)
      let owed = first(accounts.map { ($0.currency, $0.net) })
      let (days, isEven) = (
        scene.daysLate(accounts), accounts.count < 2 && accounts.allSatisfy { $0.net == 0 }
      )
      told.expected[customer.name] = isEven && days == 0 ? "-" : owed + mark(days)
    }
    return told
  }

  @Sendable private static func boardHead(_ scene: AccountScene) -> Told {
    let line = scene.lines(Command.panes.overdue).first { $0.hasPrefix("[3]") || $0.hasPrefix(" 3  ") } ?? ""
    // Payments to match may stand between; which currencies have no rate stands at the end.
    let told = line.firstMatch(of: #/Overdue.*?  \d+(  .*)?$/#)?.1 ?? ""
    let facts = told.replacing(#/ +\d+ to match \(.\)/#, with: "")
      .components(separatedBy: "no rate: ")[0].components(separatedBy: "# contested ")
    let printed = [
      "overdue": facts[0].trimmed.replacing("  + ", with: " + "),
      "contested": facts.count > 1 ? facts[1].trimmed : "",
    ]
    return (
      printed,
      [
        "overdue": Spelled.amounts(scene.sums(\.overdue)),
        "contested": Spelled.amounts(scene.sums(\.contestedOverdue)),
      ]
    )
  }

  @Sendable private static func boardBars(_ scene: AccountScene) -> Told {
    var told: Told = ([:], [:])
    for line in scene.lines(Command.panes.overdue) {
      guard let bar = line.firstMatch(of: #/^ +(1-30|31-60|61-90|over 90) +(\d+) +(.+?)( +#+)?$/#) else {
        continue
      }
      told.printed[String(bar.1)] = "\(bar.3) of \(bar.2)"
    }
    for name in ["1-30", "31-60", "61-90", "over 90"] {
      let late = scene.accounts.flatMap { account in
        account.pastDue.filter { bucket(scene.day - $0.due) == name.replacing(" ", with: "-") }
          .map { (account.currency, $0.open) }
      }
      let sums = late.reduce(into: [Currency: Int64]()) { $0[$1.0, default: 0] += $1.1 }
      told.expected[name] = "\(sums.isEmpty ? "¥0" : Spelled.amounts(sums, brief: true)) of \(late.count)"
    }
    return told
  }

  @Sendable private static func boardCards(_ scene: AccountScene) -> Told {
    var told: Told = ([:], [:])
    for line in scene.lines(Command.panes.overdue) {
      guard let row = line.firstMatch(of: #/^[> ] (\w+) +(\d+) ([.!]+) +(\S+)/#) else { continue }
      told.printed[String(row.1)] = "\(row.2) \(row.3) \(row.4)"
    }
    for customer in scene.customers {
      let accounts = scene.accounts(of: customer).filter { $0.overdue > 0 }
      guard !accounts.isEmpty else { continue }
      let contested = accounts.contains { $0.contestedOverdue > 0 } ? "#" : ""
      let days = scene.daysLate(accounts)
      told.expected[customer.name] =
        "\(days) \(mark(days)) \(contested)\(first(accounts.map { ($0.currency, $0.overdue) }))"
    }
    return told
  }

  @Sendable private static func boardInvoices(_ scene: AccountScene) -> Told {
    var told: Told = ([:], [:])
    for line in scene.lines(Command.panes.overdue, .invoices) {
      guard let row = line.firstMatch(of: #/^[> ] (\w+) +(\d+) ([.!]+) +(\S+) +(\S+) +(N\d+)(.*)$/#) else {
        continue
      }
      let rest = String(row.7).trimmed
      told.printed["\(row.1) \(row.6) \(row.5)"] =
        "\(row.2) \(row.3) \(row.4)\(rest.isEmpty ? "" : " " + rest)"
    }
    for account in scene.accounts {
      for item in account.pastDue {
        let days = scene.day - item.due
        let open = Spelled.amount(item.open, account.currency, brief: true)
        let contested =
          item.contested > 0 ? " # contested \(Spelled.amount(item.contested, account.currency))" : ""
        told.expected["\(account.customer.name) \(item.invoice.number) \(item.due.iso.dropFirst(5))"] =
          "\(days) \(mark(days)) \(contested.isEmpty ? "" : "#")\(open)\(contested)"
      }
    }
    return told
  }

  // MARK: Dossiers

  /// What a fact is called, before what it says.
  private static let names = ["owes", "credit notes", "on account", "bills held", "to ask for now"]

  @Sendable private static func facts(_ scene: AccountScene) -> Told {
    var told: Told = ([:], [:])
    for customer in scene.customers {
      let lines = scene.lines(Command.panes.dossier, of: customer).dropFirst(2)
      let head = lines.prefix { !$0.hasPrefix("-- ") }.map { " " + $0.dropFirst() }.filter {
        $0.hasPrefix("  ") && !$0.hasPrefix("   ") && (!$0.hasPrefix("  ! ") || $0.hasPrefix("  ! owes"))
      }
      for fact in head.joined(separator: "   ").components(separatedBy: "   ").map(\.trimmed) {
        let text = fact.hasPrefix("! ") ? String(fact.dropFirst(2)) : fact
        guard let name = names.first(where: { text.hasPrefix($0 + " ") }) else { continue }
        told.printed["\(customer.name) \(name)"] = text.components(after: name).trimmed
      }
      for (name, said) in facts(scene.accounts(of: customer), scene) where !said.isEmpty {
        told.expected["\(customer.name) \(name)"] = said
      }
    }
    return told
  }

  private static func facts(_ accounts: [PlainAccount], _ scene: AccountScene) -> [String: String] {
    func amounts(_ amount: (PlainAccount) -> Int64) -> String {
      Spelled.amounts(accounts.map { ($0.currency, amount($0)) }.filter { $0.1 != 0 })
    }
    let bills = accounts.flatMap { account in
      account.bills.map {
        "\(Spelled.amount($0.amount, account.currency)), matures \($0.matures.iso.dropFirst(5))"
      }
    }
    let owed = Spelled.amounts(accounts.map { ($0.currency, $0.net) })
    let overdue = amounts(\.overdue)
    let now = Spelled.amounts(accounts.filter { !isSmall($0) }.map { ($0.currency, $0.toAskForNow) })
    return [
      "owes": overdue.isEmpty && accounts.allSatisfy { $0.net == 0 }
        ? "" : overdue.isEmpty ? owed : "\(owed), \(overdue) past due",
      "credit notes": amounts(\.credits), "on account": amounts(\.onAccount),
      "bills held": bills.joined(separator: ", "),
      "to ask for now": overdue.isEmpty || now == overdue ? "" : now.isEmpty ? "0" : now,
    ]
  }

  /// Whether nobody is asked for that little: 1.00 of the main currency, or about as much where there is a rate.
  static func isSmall(_ account: PlainAccount) -> Bool {
    account.toAskForNow <= (account.currency.letters == "USD" ? 14 : 100)
  }

  @Sendable private static func items(_ scene: AccountScene) -> Told {
    var told: Told = ([:], [:])
    for customer in scene.customers {
      let lines = scene.lines(Command.panes.dossier, of: customer).drop { !$0.hasPrefix("-- open") }
      for line in lines.dropFirst().prefix(while: { !$0.hasPrefix("-- ") }) {
        guard let row = line.firstMatch(of: #/^[> ] [ !](\d\d-\d\d) \S+ +(\S+) +[.! ]*(N\d+)(.*)$/#) else {
          continue
        }
        told.printed["\(customer.name) \(row.3) \(row.1)"] = "\(row.2) \(String(row.4).trimmed)".trimmed
      }
      for account in scene.accounts(of: customer) { expect(account, &told.expected) }
    }
    return told
  }

  private static func expect(_ account: PlainAccount, _ expected: inout [String: String]) {
    func expect(_ invoice: Invoice, _ due: Day, _ minor: Int64, _ marks: [String]) {
      expected["\(account.customer.name) \(invoice.number) \(due.iso.dropFirst(5))"] =
        ([Spelled.amount(minor, account.currency)] + marks.filter { !$0.isEmpty }).joined(separator: " ")
    }
    for item in account.items {
      expect(
        item.invoice, item.due, item.open,
        [item.contested > 0 ? "# contested" : "", item.covered > 0 ? "bill held" : ""])
    }
    for (note, left) in account.creditNotes { expect(note, note.due, -left, ["credit note"]) }
  }
}

extension String {
  /// What stands after the first of a text; nothing if there is none.
  func components(after text: String) -> String {
    components(separatedBy: text).dropFirst().joined(separator: text)
  }

  /// Without blanks at either end.
  var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
