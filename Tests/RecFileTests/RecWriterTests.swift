import RecFile
import Testing

@Suite("Writing records")
struct RecWriterTests {
  @Test("Several lines are written with a plus each, and empty lines without blanks")
  func lines() throws {
    var output = Array("# before\n\n".utf8)
    let replaced = try RecWriter.append(
      [(name: "Name", value: "华联"), (name: "Note", value: "one\n\n  two\n"), (name: "Empty", value: "")],
      to: &output)
    #expect(
      String(decoding: output, as: UTF8.self) == "# before\n\nName: 华联\nNote: one\n+\n+   two\n+\nEmpty:\n")
    #expect(replaced.isEmpty)
  }

  @Test(
    "A value is read as it was written",
    arguments: [
      "", " ", "  lead", "trail  ", "\ttab", "\n", "\n\n", "a\n", "\na", "+ x", "# x", "a\n# b\n+ c", "a\\b",
      "%rec", "a\n ",
    ])
  func roundTrip(value: String) throws {
    var output: [UInt8] = []
    _ = try RecWriter.append([(name: "A", value: value), (name: "B", value: value)], to: &output)
    #expect(Walk(bytes: output).records == [["A=\(value)", "B=\(value)"]])
  }

  @Test("A backslash at the end of a line becomes a wide one, and this is told")
  func backslash() throws {
    var output: [UInt8] = []
    let replaced = try RecWriter.append(
      [(name: "A", value: "C:\\dir\\\nnext\\x\nlast\\\\"), (name: "B", value: "a\\b")], to: &output)
    #expect(replaced == ["A"])
    #expect(Walk(bytes: output).records == [["A=C:\\dir＼\nnext\\x\nlast\\＼", "B=a\\b"]])
  }

  @Test(
    "What rec cannot hold is refused, and nothing of the record is written",
    arguments: [
      ("E-Mail", "x", .badFieldName("E-Mail")), ("", "x", .badFieldName("")),
      ("客户", "x", .badFieldName("客户")),
      ("A", "a\u{0}b", .zeroByte(field: "A")), ("A", "a\r\nb", .carriageReturn(field: "A")),
    ] as [(String, String, RecWriteError)])
  func refused(name: String, value: String, error: RecWriteError) {
    var output: [UInt8] = [0x23]
    #expect(throws: error) {
      _ = try RecWriter.append([(name: "Fine", value: "x"), (name: name, value: value)], to: &output)
    }
    #expect(output == [0x23])
  }
}
