import SalesBook
import TestSupport

@testable import Screens
@testable import rounds

/// A place where accounts are printed: what it says, by names of what it says, and what it should by brute force. One
/// more place is one more of `all`.
struct PrintedPlace: Sendable {
  typealias Told = (printed: [String: String], expected: [String: String])
  let name: String
  let told: @Sendable (AccountScene) throws -> Told

  static let all = reports + screens + statements + letters

  /// The reports of the command line.
  static let reports = [
    PrintedPlace(name: "rounds customers", told: customers),
    PrintedPlace(name: "rounds arrears", told: arrears),
    PrintedPlace(name: "rounds overdue", told: overdue),
    PrintedPlace(name: "rounds aging", told: aging),
    PrintedPlace(name: "rounds figures", told: figures),
    PrintedPlace(name: "rounds forecast", told: forecast),
    PrintedPlace(name: "rounds today", told: today),
  ]

  private static func named(_ amounts: [(Currency, Int64)]) -> String {
    amounts.filter { $0.1 != 0 }.map { "\($0.letters) \(Spelled.plain($1))" }.joined(separator: " + ")
  }

  private static func past(_ accounts: [PlainAccount], _ scene: AccountScene) -> String {
    let days = scene.daysLate(accounts)
    return "\(named(accounts.map { ($0.currency, $0.overdue) })), \(days > 0 ? String(days) : "") days"
  }

  @Sendable private static func customers(_ scene: AccountScene) -> Told {
    var told: Told = ([:], [:])
    for row in scene.rows(.customers(scene.open, matching: "", archivedToo: false)) {
      told.printed[row["customer"] ?? ""] =
        "\(row["owed"] ?? ""), \(row["overdue"] ?? ""), \(row["days"] ?? "") days"
    }
    for customer in scene.customers {
      let accounts = scene.accounts(of: customer)
      told.expected[customer.name] =
        "\(named(accounts.map { ($0.currency, $0.net) })), \(past(accounts, scene))"
    }
    return told
  }

  @Sendable private static func arrears(_ scene: AccountScene) -> Told {
    var told: Told = ([:], [:])
    for row in scene.rows(.arrears(scene.open)) {
      told.printed["\(row["customer"] ?? "") \(row["currency"] ?? "")"] =
        "\(row["overdue"] ?? ""), contested \(row["contested"] ?? ""), \(row["days"] ?? "") days"
    }
    for account in scene.accounts where account.overdue > 0 {
      told.expected["\(account.customer.name) \(account.currency.letters)"] =
        "\(Spelled.plain(account.overdue)), contested \(Spelled.plain(account.contestedOverdue)), "
        + "\(scene.daysLate(scene.accounts(of: account.customer))) days"
    }
    return told
  }

  @Sendable private static func overdue(_ scene: AccountScene) -> Told {
    var told: Told = ([:], [:])
    for row in scene.rows(.overdue(scene.open)) {
      told.printed["\(row["customer"] ?? "") \(row["invoice"] ?? "") \(row["due"] ?? "")"] =
        "\(row["days"] ?? "") days, \(row["currency"] ?? "") \(row["open"] ?? ""), contested \(row["contested"] ?? "")"
    }
    for account in scene.accounts {
      for item in account.pastDue {
        told.expected["\(account.customer.name) \(item.invoice.number) \(item.due.iso)"] =
          "\(scene.day - item.due) days, \(account.currency.letters) \(Spelled.plain(item.open)), "
          + "contested \(Spelled.plain(item.contested))"
      }
    }
    return told
  }

  @Sendable private static func aging(_ scene: AccountScene) -> Told {
    var told: Told = ([:], [:])
    for row in scene.rows(.aging(scene.open)) {
      told.printed["\(row["currency"] ?? "") \(row["bucket"] ?? "")"] =
        "\(row["amount"] ?? "") of \(row["invoices"] ?? "")"
    }
    var counted: [String: (sum: Int64, count: Int)] = [:]
    for account in scene.accounts {
      func count(_ minor: Int64, _ bucket: String) {
        let key = "\(account.currency.letters) \(bucket)"
        counted[key] = ((counted[key]?.sum ?? 0) + minor, (counted[key]?.count ?? 0) + 1)
      }
      for item in account.items { count(item.open, bucket(scene.day - item.due)) }
      for note in account.creditNotes { count(-note.left, "credit") }
      for money in account.received { count(-money.left, "credit") }
    }
    told.expected = counted.mapValues { "\(Spelled.plain($0.sum)) of \($0.count)" }
    return told
  }

  /// The bucket of money so many days past due, as a new book has them.
  static func bucket(_ days: Int) -> String {
    switch days {
    case ...0: "not-due"
    case ...30: "1-30"
    case ...60: "31-60"
    case ...90: "61-90"
    default: "over-90"
    }
  }

  @Sendable private static func figures(_ scene: AccountScene) -> Told {
    var told: Told = ([:], [:])
    for row in scene.rows(.figures(scene.open)) {
      guard let figure = row["figure"], let value = row["value"], value != "0.00" else { continue }
      guard ["receivables", "overdue", "contested"].contains(figure) else { continue }
      told.printed["\(figure) \(row["currency"] ?? "")"] = value
    }
    let sums = [
      ("receivables", scene.sums(\.net)), ("overdue", scene.sums(\.overdue)),
      ("contested", scene.sums(\.contested)),
    ]
    for (figure, sums) in sums {
      for (currency, minor) in sums { told.expected["\(figure) \(currency.letters)"] = Spelled.plain(minor) }
    }
    return told
  }

  /// All that is expected, and its total.
  @Sendable private static func forecast(_ scene: AccountScene) -> Told {
    var told: Told = ([:], [:])
    var sums: [String: Int64] = [:]
    for row in scene.rows(.forecast(scene.open)) {
      let (currency, minor) = (row["currency"] ?? "", Spelled.minor(row["amount"] ?? ""))
      if row["period"] == "total" {
        if minor != 0 { told.printed["total \(currency)"] = Spelled.plain(minor) }
      } else {
        sums[currency, default: 0] += minor
      }
    }
    for (currency, minor) in sums where minor != 0 { told.printed["sum \(currency)"] = Spelled.plain(minor) }
    for (currency, minor) in scene.sums(\.net) {
      for what in ["total", "sum"] { told.expected["\(what) \(currency.letters)"] = Spelled.plain(minor) }
    }
    return told
  }

  /// What is overdue of those it lists.
  @Sendable private static func today(_ scene: AccountScene) -> Told {
    var told: Told = ([:], [:])
    for row in scene.rows(.today(ReportedRound(scene.open, of: nil), leftOutToo: false)) {
      guard let customer = scene.customers.first(where: { $0.name == row["customer"] }) else { continue }
      told.printed[customer.name] = "\(row["overdue"] ?? ""), \(row["days"] ?? "") days"
      told.expected[customer.name] = past(scene.accounts(of: customer), scene)
    }
    return told
  }
}
