import ArgumentParser
import Foundation
import SalesBook
import Testing

@testable import rounds

/// What a person who does not know the commands by heart is told.
@Suite("Wrong usage, and help")
struct UsageTests {
  private func rounds(_ line: String, _ language: String = "en") throws -> CommandRun {
    let run = try CommandRun(["--lang", language] + line.split(separator: " ").map(String.init))
    #expect(
      run.output.isEmpty && run.complaint.split(separator: "\n").count == 1, "\(line): \(run.complaint)")
    return run
  }

  @Test(
    "A word that is no command is told so, with the commands that were meant",
    arguments: [
      ("custmers", "customers"), ("clients", "customers"), ("invoices", "overdue"),
      ("overdu --format csv", "overdue"),
      ("--today 2026-11-23 tody", "today"), ("campaign-qota x y 5", "campaign-quota"), ("客户", "customers"),
      ("hlep", "help"), ("help custmers", "customers"), ("delete 7K2QM4", "remove"),
    ])
  func commands(line: String, meant: String) throws {
    let run = try rounds(line)
    #expect(run.status == EndStatus.misused.rawValue)
    #expect(run.complaint.contains("there is no command"), "\(run.complaint)")
    #expect(run.complaint.contains("did you mean \(meant)"), "\(run.complaint)")
    #expect(try rounds(line, "zh-Hans").complaint.contains("是不是 \(meant)"))
  }

  @Test("A name that is no command is looked for among the customers")
  func customer() throws {
    #expect(try rounds("北京华联").complaint.contains("rounds customers 北京华联"))
  }

  @Test("What is no command opens no desk, and what is an option's value is no command")
  func values() {
    #expect(TypedLine(["-b", "custmers", "today"]).word == "today")
    #expect(TypedLine(["--lang", "en", "--ascii"]).word == nil)
    #expect(TypedLine(["--fromat", "csv", "overdue"]).word == "overdue")
    #expect(TypedLine(["--lang=en", "overdu"]).word == "overdu")
  }

  @Test("All that things are called leads to commands and options there are")
  func called() {
    let names = TypedLine.commandNames
    for (word, meant) in CalledWords.commands {
      #expect(!names.contains(word), "\(word) is a command")
      #expect(meant.allSatisfy(names.contains), "\(word): \(meant)")
    }
    let offered = Set(Rounds.configuration.subcommands.flatMap { OfferedOptions(of: $0).names })
    for (word, meant) in CalledWords.options {
      #expect(meant.allSatisfy { offered.contains("--" + $0) }, "\(word): \(meant)")
    }
  }

  @Test(
    "A mistyped option is told with the one that was meant, however it was typed",
    arguments: [
      ("overdue -f csv", "--format"), ("overdue --output=csv", "--format"), ("overdue --jsn", "--json"),
      ("--fromat csv overdue", "--format"), ("pay Acme 5 --force", "--insist"),
      ("log Acme --date fri", "--day"),
      ("--bok x", "--book"),
    ])
  func options(line: String, meant: String) throws {
    let run = try rounds(line)
    #expect(run.status == EndStatus.misused.rawValue)
    #expect(run.complaint.contains("did you mean \(meant)"), "\(run.complaint)")
    #expect(try rounds(line, "zh-Hant").complaint.contains("是不是 \(meant)"))
  }

  @Test(
    "Every fault the parser finds is told in the language of the run",
    arguments: [
      ("overdue x y", "多写了：“x”、“y”"), ("overdue x", "多写了：“x”"), ("pay", "缺少 <customer>"),
      ("overdue --format", "缺少取值：--format <word>"), ("overdue --format xml", "可以写 table、csv、json、rec"),
      ("pay Acme 5 --method gold", "可以写 transfer、cash、"), ("overdue --ids=5", "--ids 不带取值"),
      ("log A --minutes x", "--minutes <how-many> 不能写“x”"), ("--today tomorrow overdue", "“tomorrow”不是日期"),
      ("log A --satisfaction 9", "满意度请写 1 到 5"), ("today --all --who x", "--all 是所有人"),
      ("--lang tlh today", "没有语言“tlh”"), ("overdue --json --csv", "json 和 csv"),
    ])
  func faults(line: String, said: String) throws {
    let run = try CommandRun(
      line.split(separator: " ").map(String.init), environment: ["LANG": "zh_CN.UTF-8"])
    #expect(run.status == EndStatus.misused.rawValue)
    #expect(run.complaint.contains(said), "\(run.complaint)")
  }

  @Test("A complaint names the help of the command it is about")
  func help() throws {
    #expect(try rounds("pay --methd cash").complaint.contains("(rounds pay --help)"))
    #expect(try rounds("custmers").complaint.contains("(rounds --help)"))
  }

  @Test("Help lists every command once, under what one is about to do")
  func groups() throws {
    let lines = try CommandRun(["--help"]).output.split(separator: "\n")
    for name in TypedLine.commandNames where name != "help" {
      #expect(lines.count { $0.hasPrefix("  \(name) ") } == 1, "\(name)")
    }
    #expect(!lines.contains { $0.contains("SUBCOMMANDS") })
    for group in Rounds.groups { #expect(lines.contains("\(group.name.uppercased()):"), "\(group.name)") }
  }

  @Test("No option's value is called as the option is: help says what to write there")
  func valueNames() throws {
    let dumped = try CommandRun(["--experimental-dump-help"]).output
    let root = try #require(try JSONSerialization.jsonObject(with: Data(dumped.utf8)) as? [String: Any])
    let program = try #require(root["command"] as? [String: Any])
    let commands = [program] + (program["subcommands"] as? [[String: Any]] ?? [])
    #expect(commands.count > 90)
    for command in commands {
      for argument in command["arguments"] as? [[String: Any]] ?? []
      where argument["kind"] as? String == "option" {
        let name = (argument["preferredName"] as? [String: Any])?["name"] as? String
        let value = argument["valueName"] as? String
        #expect(value != nil && value != name, "\(command["commandName"] ?? "") --\(name ?? "")")
      }
    }
    #expect(Rounds.helpMessage().contains("--today <YYYY-MM-DD>"))
  }

  @Test("Every command that has the long name has the short one")
  func shortNames() {
    for command in Rounds.configuration.subcommands {
      let names = OfferedOptions(of: command).names
      #expect(names.contains("-b") == names.contains("--book"), "\(command)")
      for format in ReportFormat.allCases {
        #expect(names.contains("--\(format.rawValue)") == names.contains("--format"), "\(command)")
      }
    }
  }

  @Test("--json is --format json, -b is --book; two different formats are refused, the same twice is not")
  func short() throws {
    let book = try SmallBook()
    func overdue(_ flags: String...) throws -> CommandRun {
      try CommandRun(["overdue", "-b", book.path, "--today", SmallBook.day] + flags)
    }
    let json = try overdue("--format", "json")
    #expect(json.status == 0 && json.output.contains("INV-0931"))
    #expect(try overdue("--json").output == json.output)
    #expect(try overdue("--json", "--format", "json").output == json.output)
    #expect(try overdue("--csv").output == overdue("--format", "csv").output)
    for flags in [["--json", "--csv"], ["--json", "--format", "table"]] {
      let both = try CommandRun(["overdue", "-b", book.path] + flags)
      #expect(both.status == EndStatus.misused.rawValue && both.output.isEmpty)
      #expect(both.complaint.contains("two formats"), "\(both.complaint)")
    }
  }
}
