import Foundation
import SalesBook

@testable import Exchange
@testable import Workbook

/// Numbers for IDs, one after another.
struct CountedIDs: IDSource {
  private var last: UInt32 = 0

  mutating func draw() -> UInt32 {
    last += 1
    return last
  }
}

/// A book that files are brought into, without a disk.
struct ImportedBook {
  var book = Book()
  var ids = FreshIDs(CountedIDs())
  /// 2026-11-23, the day everything here is brought in.
  static let today = Day(year: 2026, month: 11, day: 23) ?? Day(number: 0)
  static let wang = Author(login: "wang", day: today)

  /// Brings a file in, whatever there is to doubt of its rows unless nobody insists, and says what it came to; throws as reading the file does.
  mutating func take(
    _ bytes: [UInt8], as kind: ImportKind, dates: DateOrder? = nil, currency: Currency? = nil,
    choices: [ColumnChoice] = [], insists: Bool = true
  ) throws -> ImportOutcome {
    let workbook = try Workbook(bytes)
    let place = try workbook?.place(ofSheet: nil) ?? 0
    let csv = try workbook?.table(at: place) ?? CsvTable(DecodedText(bytes).bytes)
    return try take(
      ImportTable(csv, ColumnMapping(csv.header, as: kind, choices: choices), dates: dates),
      currency: currency,
      insists: insists)
  }

  /// The same of a table that was read.
  mutating func take(
    _ table: ImportTable, currency: Currency? = nil, insists: Bool = true
  ) throws -> ImportOutcome {
    let operation = ImportFile(table, named: "file.csv", currency: currency).operation
    let author = Author(login: "wang", day: Self.today, insists: insists)
    let (outcome, plan) = try operation.outcome(on: book, as: author, drawing: &ids)
    for change in try plan?.decided(as: author).changes ?? [] { book.apply(change) }
    return outcome
  }

  mutating func take(
    _ text: String, as kind: ImportKind, dates: DateOrder? = nil, currency: Currency? = nil,
    choices: [ColumnChoice] = [], insists: Bool = true
  ) throws -> ImportOutcome {
    try take(
      Array(text.utf8), as: kind, dates: dates, currency: currency, choices: choices, insists: insists)
  }

  /// Carries out what people do on screen.
  mutating func carryOut(_ operation: some SalesBook.Operation) throws {
    for change in try operation.plan(on: book, as: Self.wang, drawing: &ids).changes { book.apply(change) }
  }

  mutating func add(customer name: String, number: String = "", aliases: [String] = []) throws {
    var customer = Customer(key: .none)
    (customer.name, customer.number, customer.aliases) = (name, number, aliases)
    try carryOut(AddCustomer(customer))
  }

  func customer(_ name: String) -> Customer? { book.customers.all.first { $0.name == name } }

  func invoice(_ number: String) -> Invoice? { book.invoices.all.first { $0.number == number } }

  /// What is open of an invoice when all is counted; nil if there is no such invoice.
  func open(_ number: String) -> String? {
    invoice(number).map { Replay(book, asOf: .endOfTime).open($0).decimal }
  }

  /// Aging as `bucket invoices amount`, buckets with nothing left out.
  func aging(on day: String) -> [String] {
    guard let replay = Day(iso: day).map({ Replay(whole: book, asOf: $0) }) else { return [] }
    return Receivables(replay).agings.flatMap { aging in
      AgingBucket.allCases.filter { aging.count($0) > 0 }.map { bucket in
        let name = bucket.keyword(bounds: replay.rules.policy.agingBounds)
        return "\(name) \(aging.count(bucket)) \(aging.open(bucket).decimal)"
      }
    }
  }

  /// The same of each currency, what is past due and all that is open below it.
  func standing(on day: String) throws -> [String] {
    guard let replay = Day(iso: day).map({ Replay(whole: book, asOf: $0) }) else { return [] }
    return Receivables(replay).agings.filter { $0.total.minor != 0 }.flatMap { aging in
      let bounds = replay.rules.policy.agingBounds
      let buckets = AgingBucket.allCases.filter { aging.count($0) > 0 }.map {
        "\($0.keyword(bounds: bounds)) \(aging.count($0)) \(aging.open($0).decimal)"
      }
      return (buckets + ["overdue \(aging.overdue.decimal)", "open \(aging.total.decimal)"]).map {
        "\(aging.currency.letters) \($0)"
      }
    }
    .sorted()
  }
}

extension ImportOutcome {
  /// Whether the book stays as it is.
  var isNothing: Bool { added.isEmpty && changed.isEmpty && settledDisputes == 0 }
}

/// Made exports of the shape other programs write, the same in every run.
enum MadeExport {
  static let header =
    "countryCode,customerID,PaperlessDate,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,Disputed,"
    + "SettledDate,PaperlessBill,DaysToSettle,DaysLate"

  /// Rows of invoices of 20 customers issued in 2012 and 2013, all settled in the end, a fifth of
  /// them contested, as lists of the columns' cells.
  static func rows(_ count: Int) -> [[String]] {
    var random = SeededNumbers(seed: 20_130_630)
    return (0..<count).map { row in
      let issued = Day(number: 15_340 + Int32.random(in: 0..<700, using: &random))
      let settled = issued + Int.random(in: 5...120, using: &random)
      let due = issued + 30
      let customer = Int.random(in: 0..<20, using: &random)
      let cents = Int.random(in: 500...12_000, using: &random)
      let amount = "\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100)"
      let isDisputed = Int.random(in: 0..<5, using: &random) == 0
      return [
        "391", "\(1000 + customer)-NEVHP", "4/6/2013", String(611_365 + row), american(issued), american(due),
        amount, isDisputed ? "Yes" : "No", american(settled), "Paper", String(settled - issued),
        String(max(0, settled - due)),
      ]
    }
  }

  static func text(_ rows: [[String]]) -> String {
    header + "\r\n" + rows.map { $0.joined(separator: ",") + "\r\n" }.joined()
  }

  private static func american(_ day: Day) -> String {
    let (year, month, date) = day.civil
    return "\(month)/\(date)/\(year)"
  }

  /// The same rows as they were exported on a day: what was issued later is not there, what was
  /// settled later is open.
  static func rows(_ rows: [[String]], asOf day: String) throws -> [[String]] {
    let script = """
      import datetime
      def day(text): return datetime.datetime.strptime(text, '%m/%d/%Y').date()
      end = datetime.date.fromisoformat(given['day'])
      answer = []
      for row in given['rows']:
          if day(row[4]) > end: continue
          if day(row[8]) > end: row[8] = row[10] = row[11] = ''
          answer.append(row)
      """
    return try Python.answer(script, to: Given(rows: rows, day: day), as: [[String]].self)
  }

  /// Aging on a day as Python works it out from the file.
  static func aging(_ rows: [[String]], on day: String) throws -> [String] {
    let script = """
      import datetime
      from decimal import Decimal
      def day(text): return datetime.datetime.strptime(text, '%m/%d/%Y').date()
      end = datetime.date.fromisoformat(given['day'])
      names = ['not-due', '1-30', '31-60', '61-90', 'over-90']
      sums = {name: [0, Decimal(0)] for name in names}
      for row in given['rows']:
          if day(row[4]) > end or (row[8] and day(row[8]) <= end): continue
          late = (end - day(row[5])).days
          bucket = sums[names[0 if late <= 0 else min(4, (late - 1) // 30 + 1)]]
          bucket[0] += 1
          bucket[1] += Decimal(row[6])
      answer = [f'{name} {count} {amount:.2f}' for name, (count, amount) in sums.items() if count]
      """
    return try Python.answer(script, to: Given(rows: rows, day: day), as: [String].self)
  }

  /// The rows of a file of this shape that `ROUNDS_EXPORT` names, to be compared by hand; nil if it names none.
  static func named() throws -> [[String]]? {
    guard let path = ProcessInfo.processInfo.environment["ROUNDS_EXPORT"] else { return nil }
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(whereSeparator: \.isNewline)
    return lines.dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// What is open by age, past due and in all, of rows by their currency, as Python works it out from the file: of
  /// every day from before the first invoice to after the last payment.
  static func standing(_ rows: [String: [[String]]]) throws -> [String: [String]] {
    let script = """
      import datetime
      from decimal import Decimal
      def day(text): return datetime.datetime.strptime(text, '%m/%d/%Y').date()
      parts = {currency: [(day(row[4]), day(row[5]), day(row[8]), Decimal(row[6])) for row in rows]
               for currency, rows in given.items()}
      names = ['not-due', '1-30', '31-60', '61-90', 'over-90']
      end = min(row[0] for rows in parts.values() for row in rows) - datetime.timedelta(2)
      last = max(row[2] for rows in parts.values() for row in rows) + datetime.timedelta(2)
      answer = {}
      while end <= last:
          lines = []
          for currency, rows in parts.items():
              sums = {name: [0, Decimal(0)] for name in names}
              for issued, due, settled, amount in rows:
                  if issued > end or settled <= end: continue
                  late = (end - due).days
                  bucket = sums[names[0 if late <= 0 else min(4, (late - 1) // 30 + 1)]]
                  bucket[0] += 1
                  bucket[1] += amount
              open = sum(amount for _, amount in sums.values())
              if not open: continue
              lines += [f'{currency} {name} {count} {amount:.2f}' for name, (count, amount) in sums.items() if count]
              lines += [f'{currency} overdue {open - sums["not-due"][1]:.2f}', f'{currency} open {open:.2f}']
          answer[end.isoformat()] = sorted(lines)
          end += datetime.timedelta(1)
      """
    return try Python.answer(script, to: rows, as: [String: [String]].self)
  }

  private struct Given: Encodable {
    let rows: [[String]]
    let day: String
  }
}
