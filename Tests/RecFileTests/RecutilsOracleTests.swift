import Foundation
import RecFile
import Testing

/// What the GNU tools read and what we read is the same: recsel and recfix
/// know nothing of this code.
@Suite("Against the GNU recutils")
struct RecutilsOracleTests {
  @Test("recsel prints the values we read", arguments: [1, 2, 3])
  func values(seed: UInt64) throws {
    let text = validRecText(seed: seed, records: 200)
    let walk = Walk(text)
    #expect(walk.errors.isEmpty)
    for type in ["Customer", "Invoice"] {
      var ours: [UInt8] = []
      for (record, _) in zip(walk.records, walk.types).filter({ $0.1 == type }) {
        let fields = record.map { field in
          let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
          return (name: String(parts[0]), value: String(parts[1]))
        }
        if !ours.isEmpty { ours.append(0x0A) }
        _ = try RecWriter.append(fields, to: &ours)
      }
      let theirs = try run("recsel", ["-t", type], on: Array(text.utf8))
      #expect(theirs.status == 0)
      // recsel writes "A: " and "+ " where we write "A:" and "+".
      let plain = theirs.output.replacing(": \n", with: ":\n").replacing("\n+ \n", with: "\n+\n")
        .replacing("\n+ \n", with: "\n+\n")
      #expect(plain == String(decoding: ours, as: UTF8.self))
    }
  }

  @Test("recfix accepts a file after our edits")
  func edited() throws {
    var document = RecDocument(Array(validRecText(seed: 4, records: 100).utf8))
    for record in document.records(ofType: "Invoice") {
      try document.set("Note", to: ["new\n\nlines\\", " more"], in: record)
    }
    for record in document.records(ofType: "Customer").prefix(10) { document.remove(record) }
    try document.append([(name: "Id", value: "9999"), (name: "Note", value: "华联")], toType: "Customer")
    let result = try run("recfix", ["--check"], on: document.bytes())
    #expect(result.output == "")
    #expect(result.status == 0)
  }

  @Test(
    "recfix refuses what we refuse",
    arguments: [
      "A: 1\nstray\n", "A-B: 1\n", "A: 1\n  B: 2\n", "+ x\n", "A: 1\n# c\n+ x\n", "A :x\n", ": x\n",
    ])
  func refused(text: String) throws {
    #expect(!Walk(text).errors.isEmpty)
    #expect(try run("recfix", ["--check"], on: Array(text.utf8)).status != 0)
  }

  @Test("A normalised file is one the GNU tools read")
  func normalised() throws {
    let document = RecDocument(Array("\u{FEFF}%rec: A\r\n\r\nB: 1\r\n\r\nB: 2\r\n".utf8))
    #expect(try run("recfix", ["--check"], on: document.original).status != 0)
    #expect(try run("recfix", ["--check"], on: document.normalised()).status == 0)
  }

  /// Text the GNU tools read, with every way to fold and to comment.
  private func validRecText(seed: UInt64, records: Int) -> String {
    var generator = SeededGenerator(seed: seed)
    let values = [
      "plain", "华联超市", "", "  led by blanks", "one\n+ two\n+\n+three", "fold\\\n ed", "a: b", "x\\y",
      "q\n+  \\\n z",
      "#no comment", "tab\there ",
    ]
    let between = ["", "", "# remark\n", "#\n"]
    var text = "# head\n\n%rec: Customer\n%key: Id\n%type: Id int\n\n"
    for id in 0..<records {
      if id == records / 2 { text += "  # indented\n\n%rec: Invoice\n%key: Id\n%mandatory: Id\n\n" }
      text += "Id: \(id)\n"
      for _ in 0..<Int.random(in: 0...4, using: &generator) {
        let name = ["Name", "Note", "A_1"].randomElement(using: &generator) ?? "Name"
        let colon = [": ", ":\t"].randomElement(using: &generator) ?? ": "
        text += "\(name)\(colon)\(values.randomElement(using: &generator) ?? "")\n"
        text += between.randomElement(using: &generator) ?? ""
      }
      text += ["\n", "\n\n", " \t\n"].randomElement(using: &generator) ?? "\n"
    }
    return text
  }

  private func run(_ tool: String, _ arguments: [String], on bytes: [UInt8]) throws -> (
    output: String, status: Int32
  ) {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).rec")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [tool] + arguments + [file.path]
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin", "LC_ALL": "C.UTF-8",
    ]
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: output, as: UTF8.self), process.terminationStatus)
  }
}
