import Testing

@testable import Exchange

@Suite("CSV files are read row by row")
struct CsvTests {
  private func rows(_ text: String, _ delimiter: CsvDelimiter = .comma) -> [Result<CsvRow, CsvMistake>] {
    var reader = CsvReader(Array(text.utf8), delimiter: delimiter)
    var rows: [Result<CsvRow, CsvMistake>] = []
    while let row = reader.next() { rows.append(row) }
    return rows
  }

  @Test("Rows know the lines they stand on, whatever ends a line")
  func lines() {
    let read = rows("\u{FEFF}a,b\r\n\"x\r\ny\",2\r\n\n3,\"say \"\"hi\"\"\"\r4,é\n")
    #expect(
      read == [
        .success(CsvRow(line: 1, lastLine: 1, fields: ["a", "b"])),
        .success(CsvRow(line: 2, lastLine: 3, fields: ["x\r\ny", "2"])),
        .success(CsvRow(line: 5, lastLine: 5, fields: ["3", "say \"hi\""])),
        .success(CsvRow(line: 6, lastLine: 6, fields: ["4", "é"])),
      ])
  }

  @Test("A quote left open costs its own row only")
  func openQuote() {
    let read = rows("a,b\n1,\"open\n2,x\n3,y\n")
    #expect(
      read == [
        .success(CsvRow(line: 1, lastLine: 1, fields: ["a", "b"])),
        .failure(CsvMistake(line: 2, reason: .unclosedQuote(line: 2))),
        .success(CsvRow(line: 3, lastLine: 3, fields: ["2", "x"])),
        .success(CsvRow(line: 4, lastLine: 4, fields: ["3", "y"])),
      ])
  }

  @Test("A quote left open and met by the next row's quote is reported where it began")
  func textAfterQuote() {
    let read = rows("1,\"open\n2,\"x\"\n3,y")
    #expect(
      read == [
        .failure(CsvMistake(line: 1, reason: .textAfterQuote(line: 2))),
        .success(CsvRow(line: 2, lastLine: 2, fields: ["2", "x"])),
        .success(CsvRow(line: 3, lastLine: 3, fields: ["3", "y"])),
      ])
  }

  @Test("A quoted field may hold 1,000 line breaks and no more")
  func longField() {
    let most = String(repeating: "\n", count: CsvReader.mostLinesInField)
    #expect(rows("\"\(most)\",x") == [.success(CsvRow(line: 1, lastLine: 1001, fields: [most, "x"]))])
    let first = rows("\"\(most)\n\",x").first
    #expect(first == .failure(CsvMistake(line: 1, reason: .unclosedQuote(line: 1))))
  }

  @Test("A table reports ragged rows, forgives blank extra fields and passes over blank rows")
  func ragged() {
    let table = CsvTable(Array("a,b\n1,2,,\n3\n, \n4,5,6\n7,8".utf8))
    #expect(table.header == ["a", "b"])
    #expect(table.rows.map(\.fields) == [["1", "2"], ["7", "8"]])
    #expect(table.ragged.map(\.line) == [3, 5] && table.mistakes.isEmpty)
  }

  @Test(
    "The delimiter is guessed",
    arguments: [
      ("a,b\n1,2", CsvDelimiter.comma), ("a;b\n1,5;2,5", .semicolon), ("a\tb,c\n1\t2", .tab),
      ("a|b|c\n1|2|3", .pipe), ("单\n1", .comma), ("", .comma), ("\"a;b\",c\n\"1;2\",3", .comma),
    ])
  func guess(text: String, delimiter: CsvDelimiter) {
    #expect(CsvDelimiter.guess(Array(text.utf8)) == delimiter)
  }

  @Test(
    "What stands in some names of a file of one column parts nothing; what its title says does not make it one",
    arguments: [
      ("客户名称\n甲公司;一分店\n乙公司\n丙公司\n", CsvDelimiter.comma), ("Customer\nA;1\nB;2\nC;3\n", .comma),
      ("Customer\nSmith, John\nAcme\nDoe, Jane\nRoe\n", .semicolon), ("Firm\nA|1\nB\nC\nD|4\nE\n", .comma),
      ("客户名称\n甲,乙;1\n丙\n", .tab), ("Customer\nA;1\n", .comma),
      ("应收账款\n客户名称;单据编号\n甲;1\n乙;2\n", .semicolon),
      ("客户名称;单据编号\n甲\nXS1;1\n乙\nXS2;2\n", .semicolon),
    ])
  func oneColumn(text: String, delimiter: CsvDelimiter) {
    #expect(CsvDelimiter.guess(Array(text.utf8)) == delimiter)
  }

  @Test("An empty file is a table without columns")
  func empty() {
    let table = CsvTable([])
    #expect(table.header.isEmpty && table.rows.isEmpty && table.mistakes.isEmpty)
  }
}

@Suite("CSV files are written")
struct CsvWriterTests {
  @Test("Fields are quoted only where they must be")
  func quoting() {
    let writer = CsvWriter(lineEnd: "\n")
    #expect(writer.row(["a", "b c", "d,e", "f\"g", "h\ni", ""]) == "a,b c,\"d,e\",\"f\"\"g\",\"h\ni\",\n")
    #expect(writer.row([""]) == "\"\"\n")
    #expect(CsvWriter(delimiter: .semicolon).row(["a,b", "c;d"]) == "a,b;\"c;d\"\r\n")
  }

  @Test("Formulas are disarmed only when asked, and numbers never")
  func formulas() {
    let fields = ["=1+1", "@x", "-5", "+8.5", "-x", "-"]
    #expect(CsvWriter(lineEnd: "").row(fields) == "=1+1,@x,-5,+8.5,-x,-")
    #expect(CsvWriter(lineEnd: "", disarmsFormulas: true).row(fields) == "'=1+1,'@x,-5,+8.5,'-x,-")
  }

  @Test(
    "What was disarmed reads back whole",
    arguments: [
      "=cmd|' /C calc'!A0", "+1-x", "-x", "@SUM(A1)", "\t=1", "\r=1", "'=1", "''=1", "'quoted'", "-5", "+8.5",
      "++-~+", "+1 555 0159", "+1-555",
      "", "'", "plain",
    ])
  func armed(text: String) {
    let row = CsvWriter(lineEnd: "", disarmsFormulas: true).row([text, "x"])
    var reader = CsvReader(Array(row.utf8), delimiter: .comma)
    guard case .success(let read)? = reader.next() else { return #expect(Bool(false), "\(row)") }
    let cell = read.fields[0]
    #expect(CsvWriter.armed(cell) == text)
    let isRisky =
      !text.isEmpty && "=+-@\t\r".contains(text.prefix(1)) && text.contains { $0.isLetter || $0 == "=" }
    #expect(!isRisky || cell.hasPrefix("'"))
  }
}
