import Foundation
import SalesBook
import TestSupport

@testable import Screens
@testable import rounds

// Letters that speak of money: what they list, take off and ask for.
extension PrintedPlace {
  /// Those before the due day, and after it.
  static let letters = [
    PrintedPlace(name: "the reminder before the due day", told: reminder),
    PrintedPlace(name: "the payment reminder") { try asking(.paymentReminder, $0) },
    PrintedPlace(name: "the demand") { try asking(.demand, $0) },
  ]

  /// How many days ahead a reminder looks.
  private static let reach = 31

  @Sendable private static func reminder(_ scene: AccountScene) throws -> Told {
    var told: Told = ([:], [:])
    for customer in scene.customers {
      told.printed.add(listed(in: try scene.letter(.reminder, to: customer)), under: customer.name)
      for account in scene.accounts(of: customer) {
        let soon = account.items.filter { !$0.isPastDue && $0.due < scene.day + reach }
        told.expected.add(listed(soon, of: account, scene), under: customer.name)
      }
    }
    return told
  }

  private static func asking(_ kind: Touch.LetterKind, _ scene: AccountScene) throws -> Told {
    var told: Told = ([:], [:])
    for customer in scene.customers {
      told.printed.add(listed(in: try scene.letter(kind, to: customer)), under: customer.name)
      let accounts = scene.accounts(of: customer).filter { $0.toAskForNow > 0 && !isSmall($0) }
      for account in accounts {
        told.expected.add(listed(account.pastDue, of: account, scene), under: customer.name)
        told.expected.add(takenOff(account), under: customer.name)
      }
      guard !accounts.isEmpty else { continue }
      told.expected["\(customer.name) asked"] = Spelled.amounts(
        Dictionary(uniqueKeysWithValues: accounts.map { ($0.currency, $0.toAskForNow) }))
    }
    return told
  }

  /// What is listed of items: what is free of each.
  private static func listed(
    _ items: [PlainAccount.Item], of account: PlainAccount, _ scene: AccountScene
  ) -> [String: String] {
    var listed: [String: String] = [:]
    for item in items where item.open > item.contested + item.covered {
      let (days, free) = (scene.day - item.due, item.open - item.contested - item.covered)
      listed["\(item.invoice.number) \(item.due.iso)"] =
        Spelled.amount(free, account.currency) + (days > 0 ? " \(days) days" : "")
    }
    return listed
  }

  /// What stands below the items, so that they make what is asked for: what is left of it is promised.
  private static func takenOff(_ account: PlainAccount) -> [String: String] {
    let free = account.pastDue.reduce(0) { $0 + max(0, $1.open - $1.contested - $1.covered) }
    let bills = account.bills.reduce(0) { $0 + $1.free }
    let onAccount = max(0, account.onAccount)
    let promised = free - account.credits - onAccount - bills - account.toAskForNow
    let parts = [
      ("credit notes", account.credits), ("money on account", onAccount), ("bills held", bills),
      ("what is promised", promised),
    ]
    let taken = parts.filter { $0.1 != 0 }
      .map { ("\($0.0) \(account.currency.letters)", Spelled.amount(-$0.1, account.currency)) }
    return Dictionary(uniqueKeysWithValues: taken)
  }

  /// The same read back from a letter; nothing of none.
  private static func listed(in letter: String?) -> [String: String] {
    var listed: [String: String] = [:]
    for line in (letter ?? "").split(separator: "\n") {
      if let item = line.firstMatch(of: #/^(N\d+)  due (\S+)  (\S+?)(  (\d+) days? late)?$/#) {
        listed["\(item.1) \(item.2)"] = item.3 + (item.5.map { " \($0) days" } ?? "")
      } else if let less = line.firstMatch(of: #/^less (.+?)  (\S+)$/#) {
        let currency = Spelled.read(String(less.2)).keys.first?.letters ?? ""
        listed["\(less.1) \(currency)"] = String(less.2)
      } else if let asked = line.firstMatch(of: #/^(Together: |We ask you to pay )(.+?)( within .*)?$/#) {
        listed["asked"] = Spelled.amounts(Spelled.read(String(asked.2)))
      }
    }
    return listed
  }
}
