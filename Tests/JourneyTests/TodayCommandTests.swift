import BookStore
import Foundation
import SalesBook
import TestSupport
import Testing

/// `rounds today` as scripts and logins meet it.
@Suite("The round at the shell")
struct TodayCommandTests {
  /// A busy book nobody has posted yet.
  private final class Busy {
    let path = NSTemporaryDirectory() + "rounds-today-" + UUID().uuidString
    let today = SmallBook.day

    init() throws {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      let day = try required(Day(iso: today))
      let store = try BookStore.create(
        on: PosixDisk(path), by: Person(login: NSUserName()), day: day, at: "2026-11-23T08:00:00+08:00")
      try store.fillBusily(by: NSUserName(), today: day, at: "2026-11-23T08:00:00+08:00")
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func run(_ arguments: String..., lang: String = "en", environment: [String: String] = [:]) throws
      -> CommandRun
    {
      try CommandRun(
        ["--book", path, "--today", today, "--lang", lang, "today"] + arguments, environment: environment)
    }

    /// Everything in the folder, name by name.
    func bytes() throws -> [String: Data] {
      let names = try FileManager.default.subpathsOfDirectory(atPath: path)
      return Dictionary(
        uniqueKeysWithValues: names.map {
          ($0, FileManager.default.contents(atPath: path + "/" + $0) ?? Data())
        })
    }
  }

  @Test(
    "Of the same book and day it is the same to the byte: again, after the tables were posted, at another hour"
  )
  func same() throws {
    let busy = try Busy()
    let first = try busy.run("--format", "json")
    #expect(first.status == 0 && first.output.contains("\"reasons\": [{\"kind\": "))
    _ = try CommandRun(["--book", busy.path, "--today", busy.today, "check"])
    for zone in ["UTC", "Asia/Tokyo", "America/New_York"] {
      #expect(try busy.run("--format", "json", environment: ["TZ": zone]).output == first.output)
    }
  }

  @Test(
    "Programs get every reason by kind, day, money and words; the list is valid JSON in the order of the turns"
  )
  func json() throws {
    let busy = try Busy()
    let data = Data(try busy.run("--format", "json", "--left-out").output.utf8)
    let rows = try required(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    #expect(rows.count > 1)
    #expect(rows.compactMap { $0["rank"] as? Int } == Array(1...rows.count))
    let classes = rows.filter {
      $0["left-out"] as? String == "no" && $0["group"] as? String != "at-their-hour"
    }
    .compactMap { $0["class"] as? Int }
    #expect(classes == classes.sorted())
    for row in rows {
      let reasons = try required(row["reasons"] as? [[String: Any]])
      #expect(!reasons.isEmpty)
      for reason in reasons {
        #expect(Set(reason.keys) == ["kind", "since", "time", "money", "currency", "words"])
        #expect(reason["kind"] as? String != "" && reason["words"] as? String != "")
      }
      #expect(["yes", "no"].contains(row["must"] as? String))
    }
    let kinds = Set(
      rows.flatMap { ($0["reasons"] as? [[String: Any]] ?? []).compactMap { $0["kind"] as? String } })
    #expect(kinds.isSuperset(of: ["planned", "carried-over"]))
  }

  @Test("What a full day leaves out is counted in a table, and listed where it is asked for")
  func leftOut() throws {
    let busy = try Busy()
    #expect(try CommandRun(["--book", busy.path, "set", "RoundSize", "1"]).status == 0)
    let table = try busy.run()
    let listed = try busy.run("--left-out", "--format", "csv").output.split(separator: "\n")
    let queue = try busy.run("--format", "csv").output.split(separator: "\n")
    let left = listed.count - queue.count
    #expect(table.output.contains("over the 1") || left > 0)
    if left > 0 { #expect(table.output.contains("\(left) left out: ")) }
    #expect(listed.starts(with: queue))
  }

  @Test(
    "Three lines for a login: how much, who is first, how to begin; no wider than the terminal by whole facts",
    arguments: ["en", "zh-Hans", "zh-Hant"])
  func brief(language: String) throws {
    let book = try SmallBook()
    func run(_ columns: String) throws -> CommandRun {
      try CommandRun(
        [
          "--book", book.path, "--today", SmallBook.day, "--lang", language, "today", "--brief", "--within",
          "60",
        ],
        environment: ["COLUMNS": columns])
    }
    let wide = try run("200")
    let lines = wide.output.split(separator: "\n")
    #expect(wide.status == 0 && wide.complaint.isEmpty)
    try #require(lines.count == 3)
    let head = [
      "en": "Mon 11-23 \(NSUserName()): ", "zh-Hans": "今日跟进 周一 11-23 ", "zh-Hant": "今日跟進 週一 11-23 ",
    ]
    #expect(lines[0].hasPrefix(head[language] ?? "-"))
    #expect(lines[2].contains("rounds") && lines[2].contains("Enter") && lines[2].contains("¥"))
    let narrow = try run("40")
    for (long, short) in zip(lines, narrow.output.split(separator: "\n")) {
      #expect(long.hasPrefix(short.prefix(12)) && short.count <= long.count)
    }
  }

  @Test("A login message reads and never writes, not even what waits to be posted, and makes no book")
  func reads() throws {
    let busy = try Busy()
    let before = try busy.bytes()
    #expect(try busy.run("--brief", "--within", "60").status == 0)
    #expect(try busy.bytes() == before)
    let home = NSTemporaryDirectory() + "rounds-home-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: home) }
    let run = try CommandRun(["today", "--brief", "--within", "60"], environment: ["HOME": home])
    #expect(run.status == 0 && run.output.isEmpty && run.complaint.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: home))
  }

  @Test("A login message that takes too long is none, and no failure")
  func late() throws {
    let busy = try Busy()
    let run = try busy.run("--brief", "--within", "0", "--exit-code")
    #expect(run.status == 0 && run.output.isEmpty && run.complaint.isEmpty)
  }

  @Test("--exit-code ends with 3 while something is due, with 0 when nothing is, with 2 on wrong usage")
  func exitCode() throws {
    let busy = try Busy()
    #expect(try busy.run("--exit-code").status == 3)
    #expect(try busy.run("--brief", "--within", "60", "--exit-code").status == 3)
    #expect(try busy.run("--exit-code", "--who", "zhao").status == 0)
    let nothing = try busy.run("--brief", "--within", "60", "--exit-code", "--who", "zhao")
    #expect(nothing.status == 0 && nothing.output == "Mon 11-23 zhao: nothing is due today\n")
    #expect(try busy.run("--all", "--who", "li").status == 2)
    #expect(try busy.run("--who", "nobodyhere").status == 1)
  }

  @Test("Who is away is told so, and who stands in has their customers, marked")
  func away() throws {
    let busy = try Busy()
    let store = try BookStore(opening: PosixDisk(busy.path))
    let day = try required(Day(iso: busy.today))
    var leave = Leave(key: .none)
    (leave.person, leave.from, leave.to, leave.cover) = (NSUserName(), day, day + 2, "li")
    _ = try store.commit(
      TakeLeave(leave), by: Author(login: "li", day: day), at: "2026-11-23T08:00:00+08:00")
    let away = try busy.run("--brief", "--within", "60", "--exit-code")
    #expect(away.status == 0 && away.output == "Mon 11-23 \(NSUserName()): away to 11-25, li covers\n")
    let cover = try busy.run("--who", "li", "--format", "csv").output
    #expect(cover.contains(",\(NSUserName()),"))
    #expect(try busy.run("--who", "li", "--brief", "--within", "60").output.contains(" for \(NSUserName())"))
  }

  /// A line of the README's, with the program where the tests have it and a mail that writes to a file.
  private func tried(_ line: String, on book: SmallBook, shell: [String]) throws -> (
    run: String, mail: String
  ) {
    let program = builtExecutable("rounds")
    let folder = book.path + "-bin"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try "#!/bin/sh\nexec \(program) --today \(SmallBook.day) \"$@\"\n".write(
      toFile: folder + "/rounds", atomically: true, encoding: .utf8)
    try "#!/bin/sh\n{ echo \"$@\"; cat; } > \(folder)/mail.txt\n".write(
      toFile: folder + "/mail", atomically: true, encoding: .utf8)
    for name in ["rounds", "mail"] {
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: "\(folder)/\(name)")
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: shell[0])
    process.arguments =
      shell.dropFirst() + [
        line.replacingOccurrences(of: "/usr/local/bin/", with: folder + "/")
          .replacingOccurrences(of: "--brief", with: "--brief --within 60")
      ]
    process.environment = [
      "PATH": folder + ":/usr/bin:/bin", "HOME": folder, "ROUNDS_BOOK": book.path,
      "SWIFT_BACKTRACE": "enable=no",
    ]
    let out = Pipe()
    process.standardOutput = out
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let output = String(decoding: out.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let mail = (try? String(contentsOfFile: folder + "/mail.txt", encoding: .utf8)) ?? ""
    return (output, mail)
  }

  @Test("The README's lines for ~/.profile and crontab do what they are there for")
  func readme() throws {
    let readme = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("README.md")
    let lines = try String(contentsOf: readme, encoding: .utf8).split(separator: "\n").map(String.init)
    let profile = try required(lines.first { $0.hasPrefix("case $- in *i*) rounds today") })
    let cron = try required(lines.first { $0.hasPrefix("30 7 * * 1-5") })
    let book = try SmallBook()
    let command = cron.split(separator: " ", omittingEmptySubsequences: true).dropFirst(5).joined(
      separator: " ")
    let mailed = try tried(command, on: book, shell: ["/bin/sh", "-c"])
    #expect(mailed.run.isEmpty && mailed.mail.hasPrefix("-s Rounds wang"))
    #expect(mailed.mail.contains("Mon 11-23 \(NSUserName()): "))
    #expect(!cron.contains("%"), "cron takes it for the end of the line")
    let login = try tried(profile, on: book, shell: ["/bin/bash", "--norc", "-i", "-c"])
    #expect(login.run.split(separator: "\n").count == 3, "\(login.run)")
    let script = try tried(profile, on: book, shell: ["/bin/sh", "-c"])
    #expect(script.run.isEmpty, "what is no terminal gets nothing")
  }
}
