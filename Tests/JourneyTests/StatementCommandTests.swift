import SalesBook
import Testing

@Suite("A customer's account at the command line")
struct StatementCommandTests {
  private func rounds(_ book: SmallBook, _ arguments: [String], lang: String = "en") throws -> CommandRun {
    try CommandRun(["--book", book.path, "--today", SmallBook.day, "--lang", lang] + arguments)
  }

  private func csv(_ book: SmallBook, _ arguments: [String]) throws -> [[String: String]] {
    let run = try rounds(book, ["statement", "张伟商行"] + arguments + ["--format", "csv"])
    #expect(run.status == 0, "\(run.complaint)")
    let lines = run.output.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let heads = try #require(lines.first)
    return lines.dropFirst().map { Dictionary(zip(heads, $0)) { first, _ in first } }
  }

  private func cents(_ text: String?) -> Int {
    Int((text ?? "").filter { $0 != "." }) ?? 0
  }

  @Test("A program adds it up: the opening balance and the movements, and what is open, are the closing one")
  func adds() throws {
    let book = try SmallBook()
    #expect(try rounds(book, ["pay", "张伟商行", "5000"]).status == 0)
    for period in [[], ["--from", "2026-09-01"], ["--from", "2026-09-01", "--to", "2026-10-15"]] {
      let rows = try csv(book, period)
      let closing = try #require(rows.first { $0["row"] == "closing" })
      var balance = cents(rows.first { $0["row"] == "opening" }?["balance"])
      for row in rows where row["movement"] != "" {
        balance += cents(row["movement"])
        #expect(cents(row["balance"]) == balance)
      }
      #expect(balance == cents(closing["balance"]))
      #expect(rows.map { cents($0["open"]) }.reduce(0, +) == balance)
      for figure in [
        "past-due", "contested", "past-due-uncontested", "on-account", "bills-held", "without-bills",
      ] {
        #expect(rows.first { $0["row"] == figure }?["balance"]?.isEmpty == false, "\(figure)")
      }
    }
  }

  @Test("It begins the day after the last one sent, and is as wide as it must be, in every language")
  func text() throws {
    let book = try SmallBook()
    let sent = try rounds(book, ["statement", "张伟商行", "--to", "2026-11-15", "--sent"])
    #expect(sent.output.hasPrefix("Account in CNY, 2026-11-01 to 2026-11-15\n"))
    let next = try rounds(book, ["statement", "张伟商行"]).output
    #expect(next.hasPrefix("Account in CNY, 2026-11-16 to 2026-11-23\n"))
    #expect(next.contains("of it past due") && next.contains("bills held, not matured"))
    #expect(next.contains("34 days late"))
    let chinese = try rounds(book, ["statement", "张伟商行"], lang: "zh-Hans").output
    #expect(chinese.contains("期初余额") && chinese.contains("期末余额") && chinese.contains("其中逾期"))
    #expect(try rounds(book, ["statement", "张伟商行", "--currency", "USD"]).output.contains("0.00"))
    #expect(try rounds(book, ["statement", "张伟商行", "--to", "2026-11-24"]).status == 2)
    #expect(try rounds(book, ["statement", "张伟商行", "--from", "2026-11-24"]).status == 2)
  }
}
