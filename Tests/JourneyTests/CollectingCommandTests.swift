import BookStore
import Foundation
import SalesBook
import TestSupport
import Testing

@Suite("Promises, arrears and figures on the command line")
struct CollectingCommandTests {
  private func rounds(_ book: SmallBook, _ arguments: String..., today: String = SmallBook.day) throws
    -> CommandRun
  {
    try CommandRun(["--book", book.path, "--today", today, "--lang", "en"] + arguments)
  }

  @Test("A promise is taken, breaks when its day has passed, and arrears tell to answer it")
  func promise() throws {
    let book = try SmallBook()
    #expect(try rounds(book, "promise", "张伟商行", "fri", "8万").status == 0)
    #expect(
      try rounds(book, "promises", "--format", "csv").output.contains(
        "2026-11-27,张伟商行,CNY,80000.00,0.00,open,2026-11-23,,"))
    #expect(try rounds(book, "promises", "--format", "csv", today: "2026-12-02").output.contains(",broken,"))
    let arrears = try rounds(book, "arrears", "--format", "csv", today: "2026-12-02").output
    #expect(
      arrears.hasPrefix(
        "customer,currency,overdue,contested,days,rung,judgement,hold,word,why,id,to-ask-for,grade\n"),
      "\(arrears)")
    #expect(
      arrears.contains("张伟商行,CNY,128000.00,0.00,43,,not-deliberate,,0/1 -,\"broken, answer: ¥80,000 11-27"))
    #expect(
      try rounds(book, "today", "--format", "csv", today: "2026-12-02").output.contains("broken, answer"))
    #expect(
      try rounds(book, "promises", "--by-owner", "--format", "csv", today: "2026-12-02").output
        == "owner,customers,weak,kept,due,ours-kept,ours-due,look-at-oneself\n\(NSUserName()),1,0,0,1,0,0,\n")
    #expect(try rounds(book, "pay", "张伟商行", "80000", "--day", "2026-11-27", today: "2026-12-02").status == 0)
    #expect(
      try rounds(book, "promises", "--all", "--format", "csv", today: "2026-12-02").output.contains(",kept,"))
  }

  @Test("What cannot be promised ends with 1 and says why; --insist takes what is only unlikely")
  func refused() throws {
    let book = try SmallBook()
    for (arguments, sentence) in [
      (["promise", "张伟商行", "2026-11-20", "100"], "cannot be for a day before"),
      (["promise", "张伟商行", "fri", "200000"], "Only ¥132,200 is open"),
      (["promise", "北京华联", "fri", "1"], "They owe nothing in CNY"),
      (["promise", "nobody", "fri", "1"], "no customer matches"),
      (["promise", "张伟商行", "sat", "100"], "nobody works on 2026-11-28"),
      (["promise", "张伟商行", "fri", "100", "--invoice", "X"], "has no invoice X"),
      (["promise", "张伟商行", "fri", "USD100", "--invoice", "INV-0931"], "USD cannot settle CNY"),
    ] {
      let run = try CommandRun(["--book", book.path, "--today", SmallBook.day, "--lang", "en"] + arguments)
      #expect(run.status == 1)
      #expect(run.complaint.contains(sentence), "\(run.complaint)")
      #expect(run.output.isEmpty)
    }
    #expect(try rounds(book, "promise", "张伟商行", "sat", "100", "--insist").status == 0)
    #expect(try rounds(book, "promise", "张伟商行", "fri", "send", "the", "contract").status == 0)
    #expect(try book.read().book.promises.count == 2)
  }

  @Test("Figures, forecast, aging, overdue and arrears agree to the cent")
  func agree() throws {
    let book = try SmallBook()
    let figures = try rounds(book, "figures", "--format", "csv").output
    #expect(figures.contains("CNY,receivables,132200.00,") && figures.contains("CNY,overdue,128000.00,"))
    #expect(figures.contains("CNY,dso,"))
    #expect(try rounds(book, "forecast", "--format", "csv").output.contains("CNY,total,,132200.00"))
    #expect(try rounds(book, "arrears", "--format", "csv").output.contains(",128000.00,"))
    let whatIf = try rounds(book, "forecast", "--what-if", "30", "--format", "csv").output
    #expect(whatIf.contains("张伟商行,remind: INV-0940 falls due"))
    #expect(try rounds(book, "forecast", "--what-if", "-1").status == 2)
  }

  @Test("A statement lists what is open; a letter is filled from the book's own template, in any language")
  func papers() throws {
    let book = try SmallBook()
    let statement = try rounds(book, "statement", "张伟商行", "--format", "csv", "--sent").output
    #expect(statement.contains("INV-0931,2026-09-20,2026-10-20,34,CNY,128000.00,128000.00,0.00"))
    #expect(try book.read().book.statements.count == 1)
    #expect(try rounds(book, "letter", "demand", "张伟商行", "--lang", "zh-Hans").output.contains("催款函"))
    let template = book.path + "/letters/demand.zh-Hans.txt"
    #expect(try String(contentsOfFile: template, encoding: .utf8).contains("{late-items}"))
    try "欠 {overdue}\n".write(toFile: template, atomically: true, encoding: .utf8)
    let letter = try rounds(book, "letter", "demand", "张伟商行", "--lang", "zh-Hans", "--sent")
    #expect(letter.output == "欠 ¥128,000\n")
    #expect(try book.read().book.touches.all.contains { $0.letter == .demand })
    let empty = try rounds(book, "letter", "reminder", "北京华联")
    #expect(empty.status == 1 && empty.complaint.contains("Nothing of theirs falls due"))
    #expect(try rounds(book, "letter", "poem", "张伟商行").status == 2)
    #expect(try rounds(book, "check").status == 0)
  }

  @Test(
    "A letter is in the customer's language, whatever the screen's; what to know of it goes to standard error"
  )
  func letters() throws {
    let book = try SmallBook()
    func letter(_ kind: String, _ more: String..., today: String = SmallBook.day) throws -> CommandRun {
      try CommandRun(["--book", book.path, "--today", today, "--lang", "en", "letter", kind, "张伟商行"] + more)
    }
    let first = try letter("demand")
    #expect(first.status == 0 && first.output.contains("催款函") && !first.output.contains("提醒，"))
    #expect(first.complaint.contains("rounds: no payment reminder went before this demand"))
    for name in ["Firm", "FirmPhone", "PayTo"] {
      #expect(first.complaint.contains("is not set (setting \(name))"), "\(first.complaint)")
    }
    #expect(try rounds(book, "set", "Firm", "华信标签（上海）有限公司").status == 0)
    #expect(try rounds(book, "set", "FirmPhone", "021 5555 0000").status == 0)
    #expect(try rounds(book, "set", "PayTo", "CNY 工行 1001; USD HSBC 400").status == 0)
    #expect(try rounds(book, "set", "PayTo", "CNY").status == 1)
    let settings = try rounds(book, "settings", "--format", "csv").output
    #expect(settings.contains("Firm,华信标签（上海）有限公司,") && settings.contains("PayTo,CNY 工行 1001; USD HSBC 400,"))
    let reminder = try letter("payment-reminder", "--sent")
    #expect(reminder.status == 0 && !reminder.complaint.contains("not set"), "\(reminder.complaint)")
    #expect(reminder.output.contains("合计：¥128,000") && reminder.output.contains("CNY  工行 1001\n"))
    #expect(reminder.output.hasSuffix("\n华信标签（上海）有限公司\n021 5555 0000\n"), "\(reminder.output)")
    let second = try letter("demand", today: "2026-11-25")
    #expect(second.output.contains("虽经我方 2026-11-23 的提醒，以下款项仍未支付："))
    #expect(
      second.status == 0 && second.complaint.contains("in touch on 11-23: letter"), "\(second.complaint)")
    #expect(try rounds(book, "change", "张伟商行", "Language=english").status == 0)
    #expect(try rounds(book, "change", "张伟商行", "Language=Klingon").status == 1)
    let english = try CommandRun([
      "--book", book.path, "--today", "2026-11-25", "--lang", "zh-Hans", "letter", "demand", "张伟商行",
    ])
    #expect(english.output.contains("In spite of our reminder of 2026-11-23 the following is past due:"))
    #expect(english.complaint.contains("刚联系过（信函）"))
    #expect(try rounds(book, "check").status == 0)
  }

  @Test(
    "A letter's text an earlier version put into the book and nobody touched is renewed; a touched one stays")
  func earlierTexts() throws {
    let book = try SmallBook()
    let file = book.path + "/letters/demand.zh-Hans.txt"
    try FileManager.default.createDirectory(atPath: book.path + "/letters", withIntermediateDirectories: true)
    let earlier = """
      {customer}
      催款函  {today}

      经多次提醒，以下款项仍未支付：

      {late-items}

      请在七日内支付 {overdue}。逾期仍未到账，我方将停止供货并采取进一步措施，
      由此产生的费用和利息由贵方承担。在此之前及之后，付款随时接受。

      {us}

      """
    try earlier.write(toFile: file, atomically: true, encoding: .utf8)
    #expect(try !rounds(book, "letter", "demand", "张伟商行").output.contains("经多次提醒"))
    #expect(try String(contentsOfFile: file, encoding: .utf8).contains("{!reminded}"))
    let touched = "我们的：" + earlier
    try touched.write(toFile: file, atomically: true, encoding: .utf8)
    #expect(try rounds(book, "set", "Firm", "华信").status == 0)
    let kept = try rounds(book, "letter", "demand", "张伟商行")
    #expect(kept.output.hasPrefix("我们的：") && kept.complaint.contains("does not say {firm}"))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == touched)
  }
}

@Suite("Collecting and putting away on the command line")
struct RungCommandTests {
  private func rounds(_ book: SmallBook, _ arguments: String..., today: String = SmallBook.day) throws
    -> CommandRun
  {
    try CommandRun(["--book", book.path, "--today", today, "--lang", "en"] + arguments)
  }

  @Test("Rung 1 needs nothing; 5 needs the account checked, and is asked about: --insist takes it")
  func rungs() throws {
    let book = try SmallBook()
    #expect(try rounds(book, "rung", "张伟商行", "1", "asked").status == 0)
    #expect(try rounds(book, "arrears").output.contains("no ally yet"))
    let barred = try rounds(book, "rung", "张伟商行", "agency", "Fast & Co", "--insist")
    #expect(barred.status == 1 && barred.complaint.contains("was not checked"), "\(barred.complaint)")
    let asked = try rounds(book, "rung", "张伟商行", "5", "Fast & Co", "--reconciled")
    #expect(
      asked.status == 1 && asked.complaint.contains("mainly by rungs 1 to 4, not 5"), "\(asked.complaint)")
    #expect(asked.complaint.contains("--insist"))
    #expect(try rounds(book, "rung", "张伟商行", "5", "Fast & Co", "--reconciled", "--insist").status == 0)
    #expect(try book.read().book.rungSteps.all.map(\.rung).sorted() == [.talk, .agency])
  }

  @Test("A lawyer's letter for a claim that lapses in 160 days is taken at once")
  func keepsClaim() throws {
    let book = try SmallBook()
    let run = try rounds(
      book, "rung", "张伟商行", "6", "lawyer wrote", "--means", "lawyers-letter", today: "2029-05-13")
    #expect(run.status == 0, "\(run.complaint)")
  }

  @Test("Asked and no reason given is asked; could not be reached is not")
  func asked() throws {
    let book = try SmallBook()
    #expect(try rounds(book, "log", "张伟商行", "rang", "--why-unpaid", "unreachable").status == 0)
    #expect(try rounds(book, "today").output.contains("nobody has asked in 34 days"))
    #expect(try rounds(book, "log", "张伟商行", "asked", "--why-unpaid", "no-reason").status == 0)
    #expect(try rounds(book, "arrears").output.contains("asked on 11-23, again on 11-30"))
  }

  @Test(
    "Putting away a customer who owes is refused with what is owed; it stays in today, overdue and arrears")
  func putAway() throws {
    let book = try SmallBook()
    let asked = try rounds(book, "archive", "张伟商行", "gone")
    #expect(asked.status == 1 && asked.complaint.contains("owe ¥132,200"), "\(asked.complaint)")
    #expect(try rounds(book, "archive", "张伟商行").status == 2)
    #expect(try rounds(book, "archive", "张伟商行", "gone", "--insist").status == 0)
    for command in ["today", "overdue", "arrears"] {
      #expect(try rounds(book, command).output.contains("张伟商行"), "\(command)")
    }
    #expect(!(try rounds(book, "customers").output.contains("张伟商行")))
    #expect(try rounds(book, "archive", "众望科技", "no need").status == 0, "a lead needs a reason only")
    #expect(
      try rounds(book, "archive", "众望", "--back").status == 0, "one put away is found by part of its name")
    #expect(try book.read().book.customers.all.count { $0.archived != nil } == 1)
  }
}
