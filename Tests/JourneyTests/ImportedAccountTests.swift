import BookStore
import Foundation
import SalesBook
import Testing

/// Accounts as lists of other programs have them: what is printed of them once they are in.
@Suite("Imported accounts are printed right everywhere")
struct ImportedAccountTests {
  private let book: SmallBook

  init() throws { book = try SmallBook() }

  /// A book in a folder of its own, into which those rows were brought.
  private func bringIn(_ rows: String) throws {
    for name in ["INV-0931", "INV-0940"] {
      #expect(try rounds("remove", name, "not of this test").status == 0)
    }
    let file = try book.file("rows.csv", rows)
    let run = try rounds("import", "receivables", file)
    #expect(run.status == 0 && run.output.contains("0 bad rows"), "\(run.output)\(run.complaint)")
  }

  private func rounds(_ arguments: String...) throws -> CommandRun {
    try CommandRun(["--book", book.path, "--today", SmallBook.day, "--lang", "en"] + arguments)
  }

  /// Who must be called today: in the round stand others for a word after a first delivery.
  private func asked() throws -> [String] {
    let output = try rounds("today", "--format", "json").output
    let rows = try required(JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]])
    return rows.filter { $0["must"] as? String == "yes" }.compactMap { $0["customer"] as? String }
  }

  /// Columns of the rows of a report, those of nothing but nothing left out.
  private func rows(_ report: String, _ customer: String? = nil, _ columns: [String]) throws -> [String] {
    let run = try CommandRun(
      ["--book", book.path, "--today", SmallBook.day, "--lang", "en", report] + (customer.map { [$0] } ?? [])
        + ["--format", "csv"])
    let lines = run.output.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    guard let heads = lines.first else { return [] }
    let places = columns.compactMap { heads.firstIndex(of: $0) }
    #expect(places.count == columns.count, "\(report) has \(heads)")
    return lines.dropFirst().map { line in
      places.map { line[$0] }.filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  private func statement(_ customer: String) throws -> [String] {
    try rows("statement", customer, ["row", "invoice", "balance", "open"])
  }

  private func figures() throws -> [String] {
    try rows("figures", nil, ["figure", "value"]).filter {
      ["receivables", "overdue", "contested"].contains($0.prefix { $0 != " " })
    }
  }

  private static let askingLetters = ["payment-reminder", "demand"]

  @Test("A credit note stands against its own customer's debt and against nobody else's")
  func credits() throws {
    try bringIn(
      """
      Customer,Invoice,Issued,Due,Amount
      Harbor,H1,2026-09-05,2026-10-05,2400
      Harbor,HC1,2026-09-12,2026-09-12,-600
      Island,IC1,2026-09-12,2026-09-12,-350
      Jetty,J1,2026-09-12,2026-12-12,900
      Jetty,JC1,2026-09-12,2026-09-12,(150)

      """)
    #expect(
      try rows("aging", nil, ["bucket", "invoices", "amount"]) == [
        "not-due 1 900.00", "31-60 1 2400.00", "credit 3 -1100.00",
      ])
    #expect(try figures() == ["receivables 2200.00", "overdue 2400.00", "contested 0.00"])
    #expect(
      try rows("arrears", nil, ["customer", "overdue", "contested", "to-ask-for"]) == [
        "Harbor 2400.00 0.00 1800.00"
      ])
    #expect(try asked() == ["Harbor"])
    for letter in Self.askingLetters {
      let text = try rounds("letter", letter, "Harbor").output
      #expect(text.contains("H1  due 2026-10-05  ¥2,400  49 days late\nless credit notes  -¥600\n"))
      #expect(text.contains("Together: ¥1,800\n") || text.contains("We ask you to pay ¥1,800 within"))
      for customer in ["Island", "Jetty"] {
        #expect(try rounds("letter", letter, customer).status == 1, "\(letter) \(customer)")
      }
    }
    #expect(
      try statement("Harbor") == [
        "opening 1800.00", "closing 1800.00", "past-due 2400.00", "contested 0.00",
        "past-due-uncontested 2400.00", "on-account 0.00", "bills-held 0.00", "without-bills 1800.00",
        "open H1 2400.00", "open HC1 -600.00",
      ])
    #expect(try statement("Island").contains("closing -350.00"))
    #expect(try statement("Jetty").suffix(2) == ["open J1 900.00", "open JC1 -150.00"])
  }

  @Test("What was paid beyond an invoice is theirs on account; it is never asked for")
  func overpaid() throws {
    try bringIn(
      """
      客户名称,发票号,开票日期,到期日,金额,未收金额
      丁公司,K1,2026-08-01,2026-09-01,2000.00,-450.00
      戊公司,K2,2026-08-01,2026-09-01,1000.00,0.00
      己公司,K3,2026-08-01,2026-09-01,-700.00,-700.00

      """)
    #expect(try rows("aging", nil, ["bucket", "invoices", "amount"]) == ["credit 2 -1150.00"])
    #expect(try figures() == ["receivables -1150.00", "overdue 0.00", "contested 0.00"])
    #expect(try rows("arrears", nil, ["customer"]).isEmpty && rows("today", nil, ["customer"]).isEmpty)
    for (customer, owed) in [("丁公司", "CNY -450.00"), ("戊公司", ""), ("己公司", "CNY -700.00")] {
      #expect(try rows("customers", customer, ["owed", "overdue"]) == [owed], "\(customer)")
      for letter in Self.askingLetters + ["reminder"] {
        #expect(try rounds("letter", letter, customer).status == 1, "\(letter) \(customer)")
      }
    }
    let overpaid = try statement("丁公司")
    #expect(overpaid.contains("closing -450.00") && overpaid.contains("on-account 450.00"))
    #expect(overpaid.last == "open -450.00")
    #expect(try statement("戊公司").contains("closing 0.00"))
    #expect(try statement("己公司").suffix(1) == ["open K3 -700.00"])
  }

  @Test("What is contested is overdue, asked for nowhere and reminded of nowhere")
  func contested() throws {
    try bringIn(
      """
      Customer,Invoice,Issued,Due,Amount,Disputed,Paid
      Kilo,K1,2026-09-01,2026-10-01,1200,yes,0
      Kilo,K2,2026-09-05,2026-10-05,700,no,0
      Lima,L1,2026-09-05,2026-10-05,800,yes,0
      Mike,M1,2026-11-01,2026-11-26,60000,yes,0
      Nova,N1,2026-11-01,2026-11-26,60000,no,60000
      Oscar,O1,2026-11-01,2026-11-26,60000,no,25000

      """)
    #expect(
      try rows("aging", nil, ["bucket", "invoices", "amount"]) == [
        "not-due 2 95000.00", "31-60 3 2700.00",
      ])
    #expect(try figures() == ["receivables 97700.00", "overdue 2700.00", "contested 62000.00"])
    #expect(
      try rows("arrears", nil, ["customer", "overdue", "contested", "to-ask-for"]) == [
        "Kilo 1900.00 1200.00 700.00", "Lima 800.00 800.00 0.00",
      ])
    #expect(try Set(asked()) == ["Oscar", "Kilo"])
    for letter in Self.askingLetters {
      let text = try rounds("letter", letter, "Kilo").output
      #expect(text.contains("K2  due 2026-10-05  ¥700  49 days late\n") && !text.contains("K1"))
      #expect(try rounds("letter", letter, "Lima").status == 1)
    }
    #expect(try rounds("letter", "reminder", "Mike").status == 1)
    #expect(try rounds("letter", "reminder", "Nova").status == 1)
    #expect(try rounds("letter", "reminder", "Oscar").output.contains("O1  due 2026-11-26  ¥35,000\n"))
    #expect(
      try statement("Lima") == [
        "opening 800.00", "closing 800.00", "past-due 800.00", "contested 800.00",
        "past-due-uncontested 0.00", "on-account 0.00", "bills-held 0.00", "without-bills 800.00",
        "open L1 800.00",
      ])
    let text = try rounds("statement", "Lima").output
    #expect(text.contains("of it contested") && text.contains("past due, uncontested"))
  }
}
