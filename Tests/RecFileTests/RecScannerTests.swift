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

  @Test("Names are told apart when the records after the first have other fields, in another order")
  func changingNames() {
    let long = "AVeryLongNameOfManyLetters"
    let records: [[String]] = [
      ["For=1", "Note=2", "\(long)=3"], ["For=1", "Noted=2", "\(long)er=3"], ["Fo=1", "Note=2"],
      ["Note=1", "For=2", "For=3"], ["ExactlyFifteenC=1", "ExactlySixteenCh=2"],
      ["ExactlyFifteenC=3", "ExactlySixteenCh=4"], ["For=1", "Note=2", "\(long)=3"],
    ]
    let text = records.map { record in
      record.map { $0.replacing("=", with: ": ") + "\n" }.joined() + "\n"
    }.joined()
    #expect(Walk(text + "# the end is not near a name\n").records == records)
  }

  @Test("Fields of one name have one number, and a file with too many names is read all the same")
  func numberedNames() {
    let records = (0..<300).map { ["Id=\($0)", "N\($0)=x", "Last=y"] }
    let text = records.map { record in
      record.map { $0.replacing("=", with: ": ") + "\n" }.joined() + "\n"
    }.joined()
    #expect(Walk(text).records == records)
    Array(text.utf8).withUnsafeBufferPointer { buffer in
      var scanner = RecScanner(bytes: buffer)
      var numbers: [String: Set<Int>] = [:]
      while scanner.next() != nil {
        for field in scanner.fields { numbers[scanner.name(of: field), default: []].insert(field.nameNumber) }
      }
      #expect(numbers["Id"] == [1] && numbers["Last"] == [3] && numbers["N0"] == [2])
      #expect(numbers["N299"] == [0])
    }
  }

  @Test("A NUL sets aside the record it stands in and no other, however far ahead it was seen")
  func zeroBytesAhead() {
    let filler = String(repeating: "x", count: 5000)
    let walk = Walk(
      "A: 1\n\n# a remark with \u{0}\n\nB: 2\n\nC: \u{0}\n\nD: \(filler)\n\nE: \u{0}\nF: \u{0}\n\nG: 7\n")
    #expect(walk.records == [["A=1"], ["B=2"], ["D=\(filler)"], ["G=7"]])
    #expect(walk.errors.map(\.line) == [7, 11])
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
