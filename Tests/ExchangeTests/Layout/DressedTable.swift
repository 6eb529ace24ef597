import Foundation
import SalesBook
import TestSupport

/// One list of receivables as this and that program would export it: the same facts in another dress.
struct DressedTable {
  /// A fact of the list: customer, number, days of issue and due, cents, cents paid.
  struct Fact: Hashable {
    let customer: String
    let number: String
    let issued, due: String
    let cents: Int64
    let paid: Int64
  }

  /// The text of the file and the codec it is to be written in, as Python calls it.
  private(set) var text = ""
  private(set) var codec = "utf-8"
  /// The file as a workbook, where it is dressed as one.
  private(set) var workbook: [UInt8]?
  /// How it is dressed, for whoever looks for what went wrong.
  private(set) var dress = ""

  private var random: SeededNumbers

  /// The facts: six customers, twelve invoices, among them a credit note, paid in part and in full. Days after the 12th
  /// prove the order of dates, cents the decimal mark.
  static let facts: [Fact] = [
    Fact(customer: "甲公司", number: "F001", issued: "2026-08-13", due: "2026-09-12", cents: 1_000_050, paid: 0),
    Fact(
      customer: "甲公司", number: "F002", issued: "2026-08-20", due: "2026-09-19", cents: 500_000, paid: 200_000),
    Fact(
      customer: "乙公司", number: "F003", issued: "2026-09-01", due: "2026-10-01", cents: 123_456_789, paid: 0),
    Fact(customer: "乙公司", number: "F004", issued: "2026-09-15", due: "2026-10-15", cents: 995, paid: 995),
    Fact(
      customer: "Acme Ltd", number: "F005", issued: "2026-09-18", due: "2026-10-18", cents: 75_000, paid: 0),
    Fact(
      customer: "Acme Ltd", number: "F006", issued: "2026-09-30", due: "2026-10-30", cents: -12_345, paid: 0),
    Fact(
      customer: "Smith and Sons", number: "F007", issued: "2026-10-02", due: "2026-11-01", cents: 300_000,
      paid: 100),
    Fact(
      customer: "中山五金", number: "F008", issued: "2026-10-10", due: "2026-11-09", cents: 4_200_000, paid: 0),
    Fact(
      customer: "中山五金", number: "F009", issued: "2026-10-12", due: "2026-11-11", cents: 1_000_000, paid: 0),
    Fact(customer: "Zeta", number: "F010", issued: "2026-11-03", due: "2026-12-03", cents: 88, paid: 0),
  ]

  private static let headers: [[String]] = [
    ["客户名称", "发票号", "开票日期", "到期日", "金额", "已收金额"], ["往来单位名称", "单据编号", "单据日期", "到期日", "应收金额", "已收金额"],
    ["客戶名稱", "發票號碼", "開立日期", "到期日期", "發票金額", "已收金額"],
    ["Customer", "Invoice", "Issued", "Due", "Amount", "Paid"],
    ["ContactName", "InvoiceNumber", "InvoiceDate", "DueDate", "Total", "InvoiceAmountPaid"],
    ["Customer Name", "Voucher No", "Posting Date", "Due Date", "Invoiced Amount", "Paid Amount"],
    ["单位名称", "单据号", "业务日期", "付款期限", "应收款", "已收"],
    ["Client", "Inv No", "Billing Date", "Payment Due", "Gross Amount", "Amount Paid"],
    [
      "Account", "Document Number", "Document Date", "Net Due Date", "Amount in Local Currency",
      "Amount Received",
    ],
  ]

  /// The list dressed as that seed says.
  init(seed: UInt64) {
    random = SeededNumbers(seed: seed)
    let header = pick(Self.headers)
    let delimiter = pick([",", ",", ",", ";", "\t", "|"])
    let (amounts, dates) = (Int.random(in: 0..<6, using: &random), Int.random(in: 0..<7, using: &random))
    let order = Array(0..<6).shuffled(using: &random)
    let leading = pick([0, 0, 0, 1, 2])
    let extra = pick([0, 1, 2])
    let (end, ending) = (
      pick(["\n", "\r\n"]), pick(["", "制表人：张", "Printed on 2026-11-23", "End of report"])
    )
    let totals = pick(["none", "total", "subtotals", "pages"])
    codec = pick(["utf-8", "utf-8", "utf-8-sig", "utf-16", "gb18030"])
    dress =
      "\(header[0]) '\(delimiter)' amounts \(amounts) dates \(dates) \(totals) \(codec) leading \(leading)"
    var rows: [[String]] = []
    func cells(_ cells: [String]) -> [String] {
      [String](repeating: "", count: leading) + order.map { cells[$0] }
        + [String](repeating: "", count: extra)
    }
    let titles = pick([[], [], ["应收账款明细表"], ["A/R detail", "As of 23 November 2026"], ["报表", "", "单位：元"]])
    rows += titles.map { [$0] }
    let names = cells(header).dropLast(extra) + ["Ref", "备用"].prefix(extra)
    rows.append(Array(names))
    var (sum, paid, run) = (Int64(0), Int64(0), (sum: Int64(0), paid: Int64(0)))
    for (place, fact) in Self.facts.enumerated() {
      rows.append(
        cells([
          fact.customer, fact.number, Self.date(fact.issued, dates), Self.date(fact.due, dates),
          Self.amount(fact.cents, amounts), Self.amount(fact.paid, amounts),
        ]))
      (sum, paid, run) = (sum + fact.cents, paid + fact.paid, (run.sum + fact.cents, run.paid + fact.paid))
      let isLast = place + 1 == Self.facts.count || Self.facts[place + 1].customer != fact.customer
      if totals == "subtotals", isLast {
        rows.append(cells(["小计", "", "", "", Self.amount(run.sum, amounts), Self.amount(run.paid, amounts)]))
        run = (0, 0)
      }
      if totals == "pages", place == 4 { rows += [["第 1 页"], [], Array(names)] }
    }
    if totals != "none" {
      rows.append(
        cells([
          pick(["合计", "Total", "TOTAL"]), "", "", "", Self.amount(sum, amounts), Self.amount(paid, amounts),
        ]))
    }
    if !ending.isEmpty { rows += [[], [ending]] }
    if let made = workbook(of: rows, style: (amounts, dates)) {
      workbook = made
      return
    }
    let lines = rows.map { $0.map { Self.quoted($0, delimiter) }.joined(separator: delimiter) }
    text =
      (delimiter == ";" && pick([true, false]) ? "sep=;\(end)" : "") + lines.joined(separator: end) + end
  }

  /// The rows as a workbook, for two seeds of five: amounts and days as numbers of some format, or as they are written.
  private mutating func workbook(of rows: [[String]], style: (amounts: Int, dates: Int)) -> [UInt8]? {
    let kind = pick(["text", "text", "text", "xlsx", "xls"])
    guard kind != "text" else { return nil }
    let isWritten = pick([false, false, true])
    let money = pick([nil, "#,##0.00", "\"¥\"#,##0.00", "_ * #,##0.00_ ;_ * -#,##0.00_ "])
    let day = pick(["yyyy-mm-dd", "m/d/yy", "yyyy\"年\"m\"月\"d\"日\"", nil])
    dress += " as \(kind), \(isWritten ? "written" : "numbers \(money ?? "plain"), days \(day ?? "plain")")"
    var numbers: [String: WrittenWorkbook.Cell] = [:]
    for fact in isWritten ? [] : Self.facts {
      for cents in [fact.cents, fact.paid] {
        numbers[Self.amount(cents, style.amounts)] = .number(Double(cents) / 100, money)
      }
      for iso in [fact.issued, fact.due] {
        guard let date = Day(iso: iso), let zero = Day(year: 1899, month: 12, day: 30) else { continue }
        numbers[Self.date(iso, style.dates)] = .number(Double(date - zero), day)
      }
    }
    let cells = rows.map { $0.map { $0.isEmpty ? .blank : numbers[$0] ?? .text($0) } }
    let book = WrittenWorkbook([.init("空", []), .init("应收", cells), .init("Notes", [[.text("x")]])])
    return kind == "xlsx" ? book.xlsx : book.xls
  }

  private mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }

  private static func quoted(_ cell: String, _ delimiter: String) -> String {
    cell.contains(delimiter) || cell.contains("\"") ? "\"\(cell)\"" : cell
  }

  /// An amount plain, with commas, with points, blanks or apostrophes for thousands, or in brackets and minus behind.
  private static func amount(_ cents: Int64, _ style: Int) -> String {
    let (whole, rest) = (String(cents.magnitude / 100), String(cents.magnitude % 100 + 100).suffix(2))
    let groups: (String) -> String = { mark in
      var (parts, left) = ([Substring](), whole[...])
      while left.count > 3 {
        parts.insert(left.suffix(3), at: 0)
        left = left.dropLast(3)
      }
      return ([left] + parts).joined(separator: mark)
    }
    let sign = cents < 0 ? "-" : ""
    switch style {
    case 0: return sign + whole + "." + rest
    case 1: return cents < 0 ? "(\(groups(",")).\(rest))" : groups(",") + "." + rest
    case 2: return groups(".") + "," + rest + sign
    case 3: return sign + groups("\u{A0}") + "," + rest
    case 4: return sign + groups("'") + "." + rest
    default: return sign + "¥" + groups(",") + "." + rest
    }
  }

  /// A day as ISO, with slashes, day or month first, by its month's name, of the Republic, or as a spreadsheet's number.
  private static func date(_ iso: String, _ style: Int) -> String {
    guard let day = Day(iso: iso), let zero = Day(year: 1899, month: 12, day: 30) else { return iso }
    let (year, month, date) = day.civil
    let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return switch style {
    case 0: iso
    case 1: "\(year)/\(month)/\(date)"
    case 2: "\(date).\(month).\(year)"
    case 3: "\(month)/\(date)/\(year)"
    case 4: "\(date)-\(names[month - 1])-\(year % 100)"
    case 5: "\(year - 1911)/\(month)/\(date)"
    default: String(day - zero)
    }
  }
}
