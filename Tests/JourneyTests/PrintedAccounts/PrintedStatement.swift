import SalesBook
import TestSupport

/// What a statement of one account says, however it is printed.
struct PrintedStatement {
  let name: String
  private var told: [String: String] = [:]
  private var balance: Int64 = 0
  private var openSum: Int64 = 0
  private var addsUp = true
  private var balances: [(day: String, balance: Int64)] = []
  private var opening: Int64 = 0
  private var received: [(String, Int64)] = []
  private var bills: [(String, Int64)] = []

  /// That of an account.
  init(of account: String) { name = account }

  mutating func open(_ day: String, _ minor: Int64) {
    told["opening"] = "\(day) \(Spelled.plain(minor))"
    (opening, balance) = (minor, minor)
  }

  mutating func move(_ day: String, _ minor: Int64, to next: Int64) {
    addsUp = addsUp && balance + minor == next
    balance = next
    balances.append((day, next))
  }

  /// Something issued: a movement as well.
  mutating func issue(_ number: String, _ day: String, _ minor: Int64) {
    told["issued \(number)"] = "\(day) \(Spelled.plain(minor))"
  }

  mutating func close(_ day: String, _ minor: Int64) {
    told["closing"] = "\(day) \(Spelled.plain(minor))"
    addsUp = addsUp && balance == minor
  }

  mutating func figure(_ name: String, _ minor: Int64) { told[name] = Spelled.plain(minor) }

  mutating func bill(_ day: String, _ minor: Int64) { bills.append(("bill \(day)", minor)) }

  mutating func item(_ number: String, _ due: String, _ minor: Int64) {
    told["open \(number) \(due)"] = Spelled.plain(minor)
    openSum += minor
  }

  /// What of an item is contested.
  mutating func contest(_ number: String, _ due: String, _ minor: Int64) {
    if minor != 0 { told["open \(number) \(due)"]? += ", contested \(Spelled.plain(minor))" }
  }

  mutating func money(_ day: String, _ minor: Int64) {
    received.append(("open \(day)", minor))
    openSum += minor
  }

  /// All of it; days on which what moved comes to nothing are left out.
  var all: [String: String] {
    var all = told
    all["adds up"] = addsUp ? "yes" : "no"
    all["made up of"] = Spelled.plain(openSum)
    var before = opening
    for (place, (day, balance)) in balances.enumerated() {
      guard place + 1 == balances.count || balances[place + 1].day != day else { continue }
      if balance != before { all["after \(day)"] = Spelled.plain(balance) }
      before = balance
    }
    for counted in [received, bills] { all.merge(Self.counted(counted)) { one, _ in one } }
    return all
  }

  /// Amounts under one name each, however many there are of it.
  static func counted(_ amounts: [(String, Int64)]) -> [String: String] {
    Dictionary(grouping: amounts) { $0.0 }.mapValues {
      $0.map(\.1).sorted().map(Spelled.plain).joined(separator: " + ")
    }
  }
}

extension [PrintedStatement] {
  /// All of all, each under whose it is.
  var told: [String: String] { reduce(into: [:]) { told, one in told.add(one.all, under: one.name) } }
}

extension [PlainStatement] {
  /// All of all, each under whose it is.
  var told: [String: String] {
    reduce(into: [:]) { told, one in
      told.add(one.told, under: "\(one.customer.name) \(one.currency.letters)")
    }
  }
}

extension [String: String] {
  /// Takes in what is told of something.
  mutating func add(_ told: [String: String], under name: String) {
    for (key, value) in told { self["\(name) \(key)"] = value }
  }
}
