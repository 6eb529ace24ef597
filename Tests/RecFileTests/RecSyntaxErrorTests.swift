import RecFile
import Testing

@Suite("What cannot be read")
struct RecSyntaxErrorTests {
  struct Case: Sendable {
    var text: String
    var kind: RecSyntaxError.Kind
    var at: (line: Int, column: Int)
    var excerpt: String
    var suggestion: String?
  }

  static let cases = [
    Case(text: "A: 1\nstray\n", kind: .missingColon, at: (2, 6), excerpt: "stray", suggestion: "+ stray"),
    Case(text: "Dear all\n", kind: .missingColon, at: (1, 5), excerpt: "Dear all", suggestion: "# Dear all"),
    Case(text: "Name：王\n", kind: .missingColon, at: (1, 5), excerpt: "Name：王", suggestion: "Name: 王"),
    Case(text: "Name = Li\n", kind: .missingColon, at: (1, 5), excerpt: "Name = Li", suggestion: "Name: Li"),
    Case(
      text: "E-Mail: x\n", kind: .badFieldName("E-Mail"), at: (1, 2), excerpt: "E-Mail: x",
      suggestion: "E_Mail: x"),
    Case(
      text: "Name : x\n", kind: .badFieldName("Name "), at: (1, 5), excerpt: "Name : x", suggestion: "Name: x"
    ),
    Case(text: "A: 1\n客户: x\n", kind: .badFieldName("客户"), at: (2, 1), excerpt: "客户: x", suggestion: nil),
    Case(text: ": x\n", kind: .badFieldName(""), at: (1, 1), excerpt: ": x", suggestion: nil),
    Case(text: "\n+ x\n", kind: .continuationWithoutField, at: (2, 1), excerpt: "+ x", suggestion: nil),
    Case(
      text: "A: 1\n# c\n+ x\n", kind: .continuationWithoutField, at: (3, 1), excerpt: "+ x", suggestion: nil),
    Case(text: "A: 1\n  B: 2\n", kind: .indentedLine, at: (2, 1), excerpt: "  B: 2", suggestion: "B: 2"),
    Case(text: "A: 1\n  # c\n", kind: .indentedLine, at: (2, 1), excerpt: "  # c", suggestion: "# c"),
    Case(text: "A: 1\n  more\n", kind: .indentedLine, at: (2, 1), excerpt: "  more", suggestion: "+ more"),
    Case(text: "A: 华\u{0}联\n", kind: .zeroByte, at: (1, 5), excerpt: "A: 华\u{0}联", suggestion: "A: 华联"),
    Case(text: "A: 1\n+ b\u{0}\n", kind: .zeroByte, at: (2, 4), excerpt: "+ b\u{0}", suggestion: "+ b"),
    Case(
      text: "%rec: X\n%type: A, B int\n", kind: .badDescriptorField("%type"), at: (2, 8),
      excerpt: "%type: A, B int",
      suggestion: nil),
    Case(
      text: "%rec: X\n\n%rec: X\n", kind: .repeatedRecordSet("X"), at: (3, 7), excerpt: "%rec: X",
      suggestion: nil),
  ]

  @Test("An error says what, where, shows the line and what to write", arguments: cases)
  func facts(of wrong: Case) throws {
    let errors = Walk(wrong.text).errors
    try #require(errors.count == 1)
    #expect(errors[0].kind == wrong.kind)
    #expect(errors[0].line == wrong.at.line)
    #expect(errors[0].column == wrong.at.column)
    #expect(errors[0].excerpt == wrong.excerpt)
    #expect(errors[0].suggestion == wrong.suggestion)
  }

  @Test("Reading goes on with the next record, and the bad one is known")
  func goesOn() throws {
    let text = "A: 1\n\nB: 2\nbad line\nC: 3\n# remark\n\nD: 4\n"
    let walk = Walk(text)
    #expect(walk.records == [["A=1"], ["D=4"]])
    #expect(walk.lines == [1, 8])
    let error = try #require(walk.errors.first)
    #expect(error.setsAside)
    #expect(RecDocument(Array(text.utf8)).text(in: error.bytes) == "B: 2\nbad line\nC: 3\n# remark\n")
  }

  @Test("A descriptor with a slip still names the type of the records below")
  func brokenDescriptor() {
    let walk = Walk("%rec: A\n\nX: 1\n\n%rec: B\n%key Id\n%type: Id int\n\nX: 2\n")
    #expect(walk.types == ["A", "B"])
    #expect(walk.errors.map(\.kind) == [.missingColon])
    #expect(walk.descriptors[1].type(of: "Id") == .int)
  }

  @Test("The first line of a file with byte order marks is shown without them")
  func byteOrderMark() {
    let error = Walk("\u{FEFF}\u{FEFF}bad\r\n").errors.first
    #expect(error?.excerpt == "bad")
    #expect(error?.column == 4)
  }
}
