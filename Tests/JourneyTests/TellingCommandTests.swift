import ArgumentParser
import BookStore
import Foundation
import SalesBook
import Screens
import TestSupport
import Testing

@testable import rounds

/// A command of the shell that writes, done once: what it needs before, how it is given, and what it must tell.
struct WritingJourney: Sendable, CustomTestStringConvertible {
  var before: [String] = []
  let given: String
  /// What the line says in whatever language; `{payment}` stands for the ID of the book's payment.
  let tells: [String]
  /// What `$EDITOR` is to do, where there is one.
  var editor = ""

  var command: String { given.split(separator: " ").first.map(String.init) ?? "" }
  var testDescription: String { given }

  static let all: [WritingJourney] = [
    .init(
      before: ["plan 张伟商行 2026-11-23"], given: "log 张伟商行 报价 --next fri", tells: ["张伟商行", " 11-23", " 11-27"]),
    .init(given: "plan 张伟商行 fri --channel visit --insist", tells: ["2026-11-27", "张伟商行"]),
    .init(given: "log 张伟商行 听见了 --contact 张伟 --satisfaction 4 --minutes 20 --problem 纸卡", tells: ["张伟商行"]),
    .init(given: "log 张伟商行 听见了 --satisfaction 3 --gap 送货 --cost 80", tells: ["张伟商行"]),
    .init(given: "plan 张伟商行 fri --contact zw --repeats weekly", tells: ["张伟商行", "11-27"]),
    .init(
      before: ["plan 张伟商行 fri --repeats weekly"], given: "log 张伟商行 好 --carry-out-nothing", tells: ["张伟商行"]),
    .init(
      before: ["plan 张伟商行 2026-11-23 --repeats weekly"], given: "log 张伟商行 好", tells: ["11-23", "11-30"]),
    .init(
      before: ["plan 张伟商行 fri --repeats weekly"], given: "end-repeat 张伟商行 enough",
      tells: ["张伟商行", "11-27"]),
    .init(before: ["person li"], given: "handover 张伟商行 --to li", tells: ["张伟商行", "-> li"]),
    .init(before: ["person li"], given: "change 张伟商行 Owner=li", tells: ["张伟商行", "-> li"]),
    .init(before: ["person li"], given: "target li 80000", tells: ["¥80,000", "2026-11-01"]),
    .init(before: ["person li", "target li 80000"], given: "target li 90000", tells: ["¥80,000 -> ¥90,000"]),
    .init(before: ["person li", "target li 80000"], given: "target li --remove", tells: ["¥80,000"]),
    .init(
      before: ["person li", "person wang"], given: "away 11-25..11-27 --who li --cover wang",
      tells: ["li", "2026-11-25"]),
    .init(
      before: ["person li", "away fri --who li"], given: "away --who li --back", tells: ["li", "2026-11-27"]),
    .init(before: ["plan 张伟商行 fri"], given: "move 张伟商行 12-03", tells: ["11-27 -> 12-03", "张伟商行"]),
    .init(before: ["person li"], given: "hand-over 张伟商行 li", tells: ["张伟商行", "-> li"]),
    .init(given: "pay 张伟商行 5000", tells: ["张伟商行", "INV-0931 ¥5,000"]),
    .init(given: "pay 张伟商行 5000 --on-account", tells: ["张伟商行", "¥5,000"]),
    .init(
      given: "pay 张伟商行 JPY70000 --invoice INV-0931 --settles 3500",
      tells: ["张伟商行", "INV-0931 CN¥3,500", "JP¥70,000"]),
    .init(given: "promise 张伟商行 fri 5000", tells: ["张伟商行", "¥5,000", "2026-11-27"]),
    .init(given: "change 张伟商行 Phone=123", tells: ["张伟商行", "13800001234 -> 123"]),
    .init(
      before: ["pay 张伟商行 5000"], given: "change {payment} Amount=4000",
      tells: ["张伟商行", "¥5,000 -> ¥4,000", "INV-0931 ¥1,000"]),
    .init(
      before: ["pay 张伟商行 5000"], given: "change {payment} Customer=北京华联 --insist",
      tells: ["张伟商行 -> 北京华联", "INV-0931 ¥5,000", "¥5,000"]),
    .init(
      before: ["pay 张伟商行 5000"], given: "remove {payment} typed twice",
      tells: ["张伟商行", "INV-0931 ¥5,000", "typed twice"]),
    .init(before: ["pay 张伟商行 5000"], given: "bounce 张伟商行", tells: ["张伟商行", "¥5,000", "INV-0931"]),
    .init(
      before: ["pay 张伟商行 5000 --method bill --day 11-20 --matures 2026-11-20"], given: "cleared 张伟商行",
      tells: ["张伟商行", "¥5,000", "2026-11-23"]),
    .init(before: ["pay 张伟商行 200 --on-account"], given: "refund 张伟商行 50", tells: ["张伟商行", "¥50"]),
    .init(given: "statement 张伟商行 --sent", tells: ["张伟商行"]),
    .init(given: "letter demand 张伟商行 --sent", tells: ["张伟商行"]),
    .init(given: "rung 张伟商行 1 asked them", tells: ["张伟商行", "2026-11-23"]),
    .init(given: "rung 张伟商行 stop-supply told --reconciled", tells: ["张伟商行", "2026-11-23"]),
    .init(given: "judge 张伟商行 deliberate lies", tells: ["张伟商行"]),
    .init(given: "grade 张伟商行 B", tells: ["张伟商行"]),
    .init(given: "deal 张伟商行 秤 --amount 5000 --next fri", tells: ["张伟商行", "秤", "¥5,000", " 11-27"]),
    .init(
      before: ["person li"], given: "ask-approval 张伟商行 price 12% --of li --percent 12",
      tells: ["张伟商行", "12%"]),
    .init(
      before: ["person li", "set ActingAs yes", "ask-approval 张伟商行 price 12% --of {me} --as li"],
      given: "approve 张伟商行 no later", tells: ["12%", "later"]),
    .init(given: "concede 张伟商行 term 60天 --told", tells: ["张伟商行", "60天"]),
    .init(given: "insight 张伟商行 胶 --product 标签", tells: ["张伟商行", "胶"]),
    .init(
      before: ["insight 张伟商行 胶"], given: "insight-status 胶 shipped --tell fri", tells: ["张伟商行", " 11-27"]),
    .init(given: "case 张伟商行 箱子湿了 --kind quality", tells: ["张伟商行", " 11-24"]),
    .init(
      before: ["case 张伟商行 箱子湿了"], given: "case-step 张伟商行 told 明天回话 --next fri",
      tells: ["张伟商行", " 11-27"]),
    .init(
      before: ["case 张伟商行 箱子湿了", "case-step 张伟商行 reported 查 --to 品管"],
      given: "case-answer 张伟商行 漏雨", tells: ["张伟商行", "漏雨"]),
    .init(
      given: "rebate 张伟商行 2026-11-23 2027-11-22 10万 1% --insist", tells: ["张伟商行", "2026-11-23", "1 "]),
    .init(
      before: ["rebate 张伟商行 2026-11-23 2027-11-22 10万 1% --insist"],
      given: "rebate-step 张伟商行 written --reference R-1", tells: ["张伟商行", "2026-11-23"]),
    .init(
      before: ["rebate 张伟商行 2026-11-23 2027-11-22 10万 1% --insist"],
      given: "rebate-help 张伟商行 铺货 --limit 两家 --due fri --declared", tells: ["张伟商行", "铺货"]),
    .init(given: "exit 张伟商行 又不赚钱又费时间", tells: ["张伟商行", " 11-24"]),
    .init(
      before: ["exit 张伟商行 费时间"], given: "exit-step 张伟商行 looked 每单加急 --cause customer --next fri",
      tells: ["张伟商行", " 11-27"]),
    .init(given: "winback 张伟商行 换别家了", tells: ["张伟商行", " 11-24"]),
    .init(
      before: ["winback 张伟商行 换别家了"], given: "hypothesis 张伟商行 车晚到 --fix 换中转仓",
      tells: ["张伟商行", "车晚到"]),
    .init(
      before: ["winback 张伟商行 换别家了"], given: "winback-step 张伟商行 background 车晚到两次 --next fri",
      tells: ["张伟商行", " 11-27"]),
    .init(
      before: [
        "winback 张伟商行 换别家了", "winback-step 张伟商行 background 车晚到", "winback-step 张伟商行 contact --insist",
        "winback-step 张伟商行 answers 车晚到 --keep 准点", "winback-step 张伟商行 change 换中转仓 --due fri",
      ], given: "winback-made 张伟商行", tells: ["张伟商行", "换中转仓"]),
    .init(before: ["deal 张伟商行 秤"], given: "deal-step 张伟商行 quoted", tells: ["张伟商行", "秤"]),
    .init(given: "commitment 张伟商行 fri 四十台秤 --amount 5000", tells: ["张伟商行", "四十台秤", "¥5,000", "11-27"]),
    .init(
      before: ["commitment 张伟商行 fri 四十台秤"], given: "commitment-step 张伟商行 danger --need 车 --helper li",
      tells: ["张伟商行", "四十台秤"]),
    .init(given: "campaign 华东包装 --industry 包装 --aim 十家", tells: ["华东包装"]),
    .init(
      before: ["campaign 华东包装 --industry 包装"], given: "campaign-join hdbz 张伟商行 北京华联",
      tells: ["2"]),
    .init(
      before: ["campaign 华东包装 --industry 包装"], given: "campaign-join 华东包装 --looking-for 一家纸箱厂",
      tells: ["华东包装", "一家纸箱厂"]),
    .init(
      before: ["campaign 华东包装 --industry 包装", "campaign-join 华东包装 --looking-for 纸箱厂"],
      given: "campaign-join 华东包装 张伟商行 --found 纸箱厂", tells: ["华东包装", "张伟商行"]),
    .init(
      before: ["campaign 华东包装 --industry 包装"], given: "campaign-quota 华东包装 {me} 80000",
      tells: ["华东包装", "¥80,000"]),
    .init(
      before: ["campaign 华东包装 --industry 包装"],
      given: "campaign-revise 华东包装 延后 --why 过年 --to 2027-03-31", tells: ["华东包装", "2027-03-31"]),
    .init(
      before: ["campaign 华东包装 --industry 包装"], given: "campaign-end 华东包装 做完了", tells: ["华东包装", "做完了"]),
    .init(
      before: ["campaign 华东包装 --industry 包装", "campaign-join 华东包装 张伟商行"],
      given: "plan 张伟商行 fri --campaign 华东包装", tells: ["张伟商行", "2026-11-27"]),
    .init(given: "news 张伟商行 moved house --source paper", tells: ["张伟商行"]),
    .init(given: "grade 张伟商行 --signal details", tells: ["张伟商行"]),
    .init(given: "archive 张伟商行 closed --insist", tells: ["张伟商行", "closed"]),
    .init(before: ["archive 北京华联 closed"], given: "archive 北京华联 --back", tells: ["北京华联"]),
    .init(given: "set Currency TWD", tells: ["CNY -> TWD"]),
    .init(given: "person lin --name Lin", tells: ["Lin"]),
    .init(before: ["person lin --name Lin"], given: "person lin --name Ling", tells: ["Lin -> Ling"]),
    .init(given: "holiday 2026-12-24 Eve", tells: ["Eve"]),
    .init(before: ["holiday 2026-12-24 Eve"], given: "holiday 2026-12-24 Day", tells: ["Eve -> Day"]),
    .init(before: ["holiday 2026-12-24 Eve"], given: "holiday 2026-12-24 --remove", tells: ["Eve"]),
    .init(given: "edit customers", tells: ["华联集团"], editor: "sed -i 's/^Name: 北京华联/Name: 华联集团/' \"$1\""),
  ]
}

@Suite("The shell tells as the desk tells")
struct TellingCommandTests {
  /// Commands that only read.
  private static let reading = [
    "customers", "calendar", "overdue", "aging", "today", "team", "promises", "arrears", "figures",
    "forecast",
    "deals", "commitments", "mirror", "campaigns", "approvals", "concessions", "insights", "cases", "rebates",
    "exits", "winbacks",
    "visit",
    "occasions", "repeats", "targets", "leaves",
    "history",
    "records", "due", "neglected", "idle", "mix", "check", "settings", "lines", "people", "holidays",
    "schema",
  ]
  /// Commands that make a book, bring in a file or take back: each tells of it in sentences of its own.
  private static let otherwise = ["init", "demo", "import", "undo", "repair"]

  @Test("Every command is known to write or not to, and those that do not write nothing")
  func complete() throws {
    let commands = Rounds.configuration.subcommands.map { $0.configuration.commandName ?? "" }
    let writing = Set(WritingJourney.all.map(\.command))
    #expect(Set(commands) == writing.union(Self.reading + Self.otherwise))
    let book = try SmallBook()
    let before = try book.read().history(limit: 1).first?.sequence
    for command in Self.reading {
      _ = try CommandRun(["--book", book.path, "--today", SmallBook.day, command])
    }
    #expect(try book.read().history(limit: 1).first?.sequence == before)
  }

  @Test(
    "What is written is told in the words of the run, with what else was done", arguments: WritingJourney.all)
  func told(journey: WritingJourney) throws {
    for language in Language.allCases {
      let book = try SmallBook()
      for line in journey.before { #expect(try run(line, in: book).status == 0, "\(line)") }
      let run = try run(journey.given, in: book, language, editor: journey.editor)
      #expect(run.status == 0, "\(run.complaint)")
      let entry = try required(try book.read().history(limit: 1).first)
      let lines = (run.output + "\n" + run.complaint).split(separator: "\n").map(String.init)
      let line = try required(lines.last { $0.contains("\(entry.sequence)  ") }, "\(lines)")
      let words = Words(language)
      #expect(line.contains("\(entry.sequence)  " + words.name(ofOperation: entry.keyword)), "\(line)")
      for part in journey.tells { #expect(line.contains(part), "\(part): \(line)") }
      for record in entry.records where record.key.count == 6 && record.noun != .person {
        #expect(!line.contains(record.key), "\(line)")
      }
      guard language != .english else { continue }
      #expect(!line.contains(entry.did) && !line.contains(", "), "\(line)")
      let typed = (journey.before + [journey.given, journey.editor]).joined(separator: "\n")
      for line in lines { #expect(Self.english(line, besides: typed) == [], "\(line)") }
    }
  }

  /// English words side by side in a line that is Chinese: nobody typed them, and they are no command to type.
  private static func english(_ line: String, besides typed: String) -> [String] {
    let words = line.split(separator: " ").map(String.init)
    return zip(words, words.dropFirst()).filter { one, other in
      let isEnglish = [one, other].allSatisfy { word in
        word.count > 1 && word.allSatisfy { $0.isASCII && $0.isLetter } && word.lowercased() == word
      }
      return isEnglish && one != "rounds" && !typed.contains(one) && !typed.contains(other)
    }.map { "\($0) \($1)" }
  }

  /// A command as it is typed.
  private func run(
    _ line: String, in book: SmallBook, _ language: Language = .english, editor: String = ""
  ) throws -> CommandRun {
    let payment = try book.read().book.payments.all.first { _ in true }?.id.text ?? ""
    let words = line.split(separator: " ").map {
      $0.replacingOccurrences(of: "{payment}", with: payment).replacingOccurrences(
        of: "{me}", with: NSUserName())
    }
    var environment: [String: String] = [:]
    if !editor.isEmpty {
      let path = book.path + "/editor.sh"
      try "#!/bin/sh\n\(editor)\n".write(toFile: path, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
      environment["EDITOR"] = path
    }
    return try CommandRun(
      ["--book", book.path, "--today", SmallBook.day, "--lang", language.rawValue] + words,
      environment: environment)
  }

  private func required<Value>(_ value: Value?, _ comment: String = "") throws -> Value {
    try #require(value, Comment(rawValue: comment))
  }

  @Test(
    "A payment moved is in the history of both customers, with both names, though it is gone by now",
    arguments: Language.allCases)
  func moved(language: Language) throws {
    let book = try SmallBook()
    for line in [
      "pay 张伟商行 5000", "change {payment} Amount=4000", "change {payment} Customer=北京华联 --insist",
      "change {payment} Amount=3000 --insist", "remove {payment} typed twice",
    ] { #expect(try run(line, in: book).status == 0, "\(line)") }
    let words = Words(language)
    let (amount, customer) = (
      words.name(ofField: "Amount", of: .payment), words.name(ofField: "Customer", of: .payment)
    )
    let (from, to) = (
      try run("history 张伟商行", in: book, language).output, try run("history 北京华联", in: book, language).output
    )
    for history in [from, to] {
      #expect(history.contains("\(customer) 张伟商行 -> 北京华联"), "\(history)")
      #expect(!history.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0 == "^" }, "\(history)")
    }
    #expect(from.contains("\(amount) ¥5,000 -> ¥4,000") && !from.contains("¥3,000"), "\(from)")
    #expect(to.contains("\(amount) ¥4,000 -> ¥3,000") && !to.contains("¥5,000 ->"), "\(to)")
    #expect(to.contains(words.general.colon + "typed twice"), "\(to)")
    let all = try run("history", in: book, language).output
    for told in ["¥5,000 -> ¥4,000", "张伟商行 -> 北京华联", "¥4,000 -> ¥3,000", "typed twice"] {
      #expect(all.contains(told), "\(all)")
    }
  }
}
