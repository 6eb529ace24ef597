import RecFile
import Testing

@Suite("Scanning rec text")
struct RecScannerTests {
  @Test(
    "Values are read as the GNU tools read them",
    arguments: [
      ("A: foo\n", ["A=foo"]), ("A:foo\n", ["A=foo"]), ("A:\n", ["A="]), ("A:  foo  \n", ["A= foo  "]),
      ("A:\t\tfoo\n", ["A=\tfoo"]), ("A:B: foo\n", ["A=B: foo"]), ("%: foo\n", ["%=foo"]),
      ("A: foo\n+ bar\n", ["A=foo\nbar"]), ("A: foo\n+bar\n", ["A=foo\nbar"]),
      ("A: foo\n+\n+  x\n", ["A=foo\n\n x"]),
      ("A: foo\n+\tbar\n", ["A=foo\n\tbar"]), ("A: foo\\\n bar\n", ["A=foo bar"]),
      ("A: foo\\\n+ bar\nB: 1\n", ["A=foo+ bar", "B=1"]), ("A: foo\\\n\nB: 1\n", ["A=foo", "B=1"]),
      ("A: foo\\\\\nB: 1\n", ["A=foo\\B: 1"]), ("A: \\\n\\\n x\n", ["A= x"]), ("A: foo\\\n", ["A=foo"]),
      ("A: foo\\", ["A=foo"]),
      ("A: x\n+ y\\\n z\n+ w\n", ["A=x\ny z\nw"]), ("A: x\\\n#c\nB: 1\n", ["A=x#c", "B=1"]),
      ("A: a\n# c\nB: b\n", ["A=a", "B=b"]), ("  A: foo\n", ["A=foo"]), ("A: foo", ["A=foo"]),
      ("# c\n  # d\n \t\nA: foo\n \t\n", ["A=foo"]),
    ])
  func values(text: String, fields: [String]) {
    let walk = Walk(text)
    #expect(walk.records == [fields])
    #expect(walk.errors.isEmpty)
  }

  @Test("Every record knows its type and the line it begins on")
  func typesAndLines() {
    let walk = Walk(
      "X: 1\n\n%rec: Customer\n%key: Id\n\n# remark\nId: 1\n\n\nId: 2\n+ b\n\n%rec: Invoice\n\nNo: 3\n")
    #expect(walk.types == [nil, "Customer", "Customer", "Invoice"])
    #expect(walk.lines == [1, 7, 10, 15])
    #expect(walk.descriptors.map(\.type) == ["Customer", "Invoice"])
  }

  @Test("CRLF and a byte order mark are read and noted")
  func carriageReturnsAndByteOrderMark() {
    let walk = Walk("\u{FEFF}A: foo\r\n+ bar\\\r\n baz\r\n\r\nB: 2\r\n")
    #expect(walk.records == [["A=foo\nbar baz"], ["B=2"]])
    #expect(walk.hasByteOrderMark && walk.hasCarriageReturns)
    #expect(walk.errors.isEmpty)
  }

  @Test("A plain file has neither CRLF nor a byte order mark")
  func plain() {
    let walk = Walk("A: a\rb\n")
    #expect(walk.records == [["A=a\rb"]])
    #expect(!walk.hasByteOrderMark && !walk.hasCarriageReturns)
  }

  @Test("Bytes that are not UTF-8 are handed out as they are, and where they begin is known")
  func notUTF8() {
    let bytes = Array("A: fine\nB: ".utf8) + [0xBB, 0xAA, 0x0A]
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = RecScanner(bytes: buffer)
      _ = scanner.next()
      #expect(scanner.fields.map { scanner.unfoldedBytes(of: $0) } == [Array("fine".utf8), [0xBB, 0xAA]])
      #expect(RecScanner.firstLineNotUTF8(in: buffer) == 2)
    }
    #expect(RecDocument(Array("客户: 华联".utf8)).firstLineNotUTF8 == nil)
  }

  @Test("A name is compared as a whole")
  func names() {
    Array("Name: x\nNam: y\n".utf8).withUnsafeBufferPointer { buffer in
      var scanner = RecScanner(bytes: buffer)
      _ = scanner.next()
      #expect(scanner.fields.map { scanner.isNamed("Name", $0) } == [true, false])
      #expect(scanner.fields.map { Array(scanner.bytes(in: $0.value)) } == [[0x78], [0x79]])
    }
  }

  @Test(
    "Text without records has none", arguments: ["", "\n\n", "# only remarks", "   ", "\u{FEFF}", "\r\n"])
  func empty(text: String) {
    #expect(Walk(text).records.isEmpty)
    #expect(Walk(text).errors.isEmpty)
  }

  @Test("Long lines are read as short ones, wherever their end falls")
  func lengths() {
    for length in 0...40 {
      let value = String(repeating: "x", count: length)
      #expect(Walk("A: \(value)\nB: \(value)").records == [["A=\(value)", "B=\(value)"]])
    }
  }
}
