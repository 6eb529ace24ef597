import RecFile
import Testing

@Suite("Editing a document")
struct RecDocumentEditingTests {
  static let table = """
    # the book of 华联

    %rec: Customer
    %key: Id
    # settled in May
    %posted: 41 00ff

    # an old friend
    Id: 1
    Phone: 010\\
     555
    # ask for Li
    Phone: 020
    Note: first
    + second
    # below

    Id: 2
    Name: Wang

    # of the next set
    %rec: Invoice

    No: 9

    """

  private func edited(_ text: String = table, _ edit: (inout RecDocument) throws -> Void) rethrows -> String {
    var document = RecDocument(Array(text.utf8))
    try edit(&document)
    return String(decoding: document.bytes(), as: UTF8.self)
  }

  private func customer(_ id: String, _ document: RecDocument) throws -> RecDocument.RecordID {
    try #require(document.index(of: "Id", inType: "Customer")[id])
  }

  @Test("Sets, records and fields are listed with their lines")
  func listing() throws {
    let document = RecDocument(Array(Self.table.utf8))
    #expect(document.recordSets.map(\.descriptor?.type) == ["Customer", "Invoice"])
    #expect(document.recordSets.map(\.records.count) == [2, 1])
    let first = try customer("1", document)
    #expect(document.line(of: first) == 9)
    #expect(
      document.fields(of: first) == [
        RecField(name: "Id", value: "1", line: 9), RecField(name: "Phone", value: "010 555", line: 10),
        RecField(name: "Phone", value: "020", line: 13),
        RecField(name: "Note", value: "first\nsecond", line: 14),
      ])
  }

  @Test("Changing a field changes its lines and no other")
  func changeField() throws {
    let text = try edited { try $0.set("Note", to: ["only"], in: customer("1", $0)) }
    #expect(text == Self.table.replacing("Note: first\n+ second\n", with: "Note: only\n"))
  }

  @Test("Of repeated values only the one that differs is written")
  func changeOneOfSeveral() throws {
    let text = try edited { try $0.set("Phone", to: ["010 555", "021"], in: customer("1", $0)) }
    #expect(text == Self.table.replacing("Phone: 020", with: "Phone: 021"))
  }

  @Test("A value more comes below the last, a value less takes its lines away")
  func moreAndLess() throws {
    let more = try edited { try $0.set("Phone", to: ["010 555", "020", "030"], in: customer("1", $0)) }
    #expect(more == Self.table.replacing("Phone: 020\n", with: "Phone: 020\nPhone: 030\n"))
    let less = try edited { try $0.set("Phone", to: ["020"], in: customer("1", $0)) }
    #expect(less == Self.table.replacing("Phone: 010\\\n 555\n", with: ""))
    let before = try edited { try $0.set("Phone", to: ["1", "010 555", "020"], in: customer("1", $0)) }
    #expect(before == Self.table.replacing("Phone: 010\\", with: "Phone: 1\nPhone: 010\\"))
  }

  @Test("Setting what is there already changes nothing")
  func unchanged() throws {
    let text = try edited {
      try $0.set("Note", to: ["first\nsecond"], in: customer("1", $0))
      try $0.set("None", to: [], in: customer("1", $0))
    }
    #expect(text == Self.table)
  }

  @Test("A new field goes after the last of its predecessors, to the front, or to the end")
  func newField() throws {
    let after = try edited { try $0.set("City", to: ["上海"], in: customer("1", $0), after: ["Id", "Name"]) }
    #expect(after == Self.table.replacing("Id: 1\n", with: "Id: 1\nCity: 上海\n"))
    let front = try edited { try $0.set("City", to: ["上海"], in: customer("1", $0), after: []) }
    #expect(front == Self.table.replacing("Id: 1\n", with: "City: 上海\nId: 1\n"))
    let end = try edited { try $0.set("City", to: ["上海"], in: customer("1", $0)) }
    #expect(end == Self.table.replacing("+ second\n", with: "+ second\nCity: 上海\n"))
  }

  @Test("Edits of one record add up")
  func severalEdits() throws {
    let text = try edited {
      let record = try customer("2", $0)
      try $0.set("Name", to: ["Li"], in: record)
      try $0.set("Phone", to: ["1"], in: record)
      try $0.set("Name", to: ["Zhao"], in: record)
      try $0.remove("Phone", from: record)
      #expect($0.fields(of: record).map(\.value) == ["2", "Zhao"])
    }
    #expect(text == Self.table.replacing("Name: Wang", with: "Name: Zhao"))
  }

  @Test("A record is added at the end of its set, apart by a blank line")
  func append() throws {
    let text = try edited {
      try $0.append([(name: "Id", value: "3")], toType: "Customer")
      let last = try $0.append([(name: "No", value: "10")], toType: "Invoice")
      try $0.append([(name: "No", value: "11")], toType: "Invoice")
      try $0.set("Sum", to: ["5"], in: last)
      #expect($0.index(of: "No", inType: "Invoice")["10"] == last)
      #expect($0.line(of: last) == nil)
    }
    let expected = Self.table.replacing("Name: Wang\n", with: "Name: Wang\n\nId: 3\n")
    #expect(text == expected + "\nNo: 10\nSum: 5\n\nNo: 11\n")
  }

  @Test("A record is removed with one blank line; comments around it stay")
  func remove() throws {
    let second = try edited { $0.remove(try customer("2", $0)) }
    #expect(second == Self.table.replacing("\nId: 2\nName: Wang\n", with: ""))
    let first = try edited { $0.remove(try customer("1", $0)) }
    #expect(first.contains("# an old friend\n# below\n\nId: 2"))
    #expect(Walk(first).records == [["Id=2", "Name=Wang"], ["No=9"]])
  }

  @Test("Removing the last record and adding one leaves one blank line between")
  func removeAndAppend() throws {
    let text = try edited("A: 1\n\nA: 2\n") {
      $0.remove($0.records(ofType: nil)[1])
      try $0.append([(name: "A", value: "3")], toType: nil)
      #expect($0.records(ofType: nil).count == 2)
    }
    #expect(text == "A: 1\n\nA: 3\n")
  }

  @Test("A removed record cannot be edited")
  func editRemoved() throws {
    var document = RecDocument(Array(Self.table.utf8))
    let record = try customer("2", document)
    document.remove(record)
    #expect(throws: RecWriteError.removedRecord) { try document.set("Name", to: ["x"], in: record) }
    #expect(document.fields(of: record).isEmpty)
  }

  @Test("A descriptor is edited like a record, its comments kept")
  func descriptorField() throws {
    let text = try edited {
      let descriptor = try #require($0.recordSets[0].descriptorRecord)
      try $0.set("%posted", to: ["42 abcd"], in: descriptor)
      #expect($0.recordSets[0].descriptor?.others.map(\.value) == ["42 abcd"])
    }
    #expect(text == Self.table.replacing("41 00ff", with: "42 abcd"))
  }

  @Test("Records are added to the set of the type its descriptor has by now")
  func renamedSet() throws {
    let text = try edited {
      let (record, _) = try #require($0.descriptor(ofType: "Invoice"))
      try $0.set("%rec", to: ["Bill"], in: record)
      #expect($0.descriptor(ofType: "Invoice") == nil && $0.descriptor(ofType: "Bill")?.record == record)
      try $0.append([("No", "10")], toType: "Bill")
      #expect($0.records(ofType: "Bill").count == 2)
    }
    #expect(text.hasSuffix("%rec: Bill\n\nNo: 9\n\nNo: 10\n"))
    #expect(throws: RecWriteError.noRecordSet("Invoice")) {
      _ = try edited {
        try $0.set("%rec", to: ["Bill"], in: try #require($0.descriptor(ofType: "Invoice")).record)
        try $0.append([("No", "10")], toType: "Invoice")
      }
    }
    #expect(throws: RecWriteError.noRecordSet("Invoice")) {
      _ = try edited {
        $0.remove(try #require($0.descriptor(ofType: "Invoice")).record)
        try $0.append([("No", "10")], toType: "Invoice")
      }
    }
  }

  @Test("Editing a descriptor keeps the lines of it that cannot be read")
  func brokenDescriptor() throws {
    let text = "bad one\n%rec: A\nbad two\n%key: Id\n# c\nbad three\n\nId: 1\n"
    let result = try edited(text) {
      let descriptor = try #require($0.recordSets[0].descriptorRecord)
      try $0.set("%posted", to: ["1"], in: descriptor)
    }
    #expect(result == text.replacing("%key: Id\n", with: "%key: Id\n%posted: 1\n"))
  }

  @Test("A record set is added at the end, and records to it")
  func appendSet() throws {
    let text = try edited("") {
      try $0.appendSet([(name: "%rec", value: "Touch"), (name: "%key", value: "Id")])
      try $0.append([(name: "Id", value: "1")], toType: "Touch")
      #expect($0.recordSets.last?.descriptor?.key == "Id")
    }
    #expect(text == "%rec: Touch\n%key: Id\n\nId: 1\n")
  }

  @Test("What cannot be written is refused and changes nothing")
  func refused() throws {
    let text = try edited {
      let record = try customer("2", $0)
      #expect(throws: RecWriteError.zeroByte(field: "Name")) { [document = $0] in
        var document = document
        try document.set("Name", to: ["ok", "a\u{0}"], in: record)
      }
      var document = $0
      #expect(throws: RecWriteError.noRecordSet("Deal")) {
        try document.append([(name: "A", value: "1")], toType: "Deal")
      }
      #expect(throws: RecWriteError.emptyRecord) { try document.append([], toType: "Customer") }
      #expect(throws: RecWriteError.badFieldName("a b")) {
        try document.append([(name: "a b", value: "")], toType: "Customer")
      }
      #expect(document.bytes() == $0.bytes())
    }
    #expect(text == Self.table)
  }

  @Test("A backslash that ends a line is replaced once and noted")
  func backslash() throws {
    var document = RecDocument(Array(Self.table.utf8))
    let record = try customer("2", document)
    try document.set("Name", to: ["C:\\"], in: record)
    #expect(document.replacedBackslashes.map(\.field) == ["Name"])
    #expect(document.fields(of: record).map(\.value) == ["2", "C:＼"])
  }

  @Test("Edits in a CRLF file end in CRLF, and normalised it has none")
  func carriageReturns() throws {
    var document = RecDocument(Array("\u{FEFF}A: 1\r\nB: 2\\\r\n 3\r\n".utf8))
    try document.set("A", to: ["x\ny"], in: document.records(ofType: nil)[0])
    try document.append([(name: "A", value: "4")], toType: nil)
    let text = String(decoding: document.bytes(), as: UTF8.self)
    #expect(text.utf8.elementsEqual("\u{FEFF}A: x\r\n+ y\r\nB: 2\\\r\n 3\r\n\r\nA: 4\r\n".utf8))
    #expect(document.normalised() == Array("A: x\n+ y\nB: 2\\\n 3\n\nA: 4\n".utf8))
  }

  @Test(
    "Adding to a file whose last line is not ended begins a new line",
    arguments: [
      ("A: 1", "A: 1\n\nN: 2\n"), ("A: 1\n\n", "A: 1\n\nN: 2\n"), ("A: 1\n# end", "A: 1\n# end\n\nN: 2\n"),
      ("A: 1\n\n# end\n", "A: 1\n\n# end\n\nN: 2\n"), ("A: 1\n \t", "A: 1\n \t\nN: 2\n"),
      ("A: 1\\\n", "A: 1\\\n\n\nN: 2\n"), ("A: 1\\\n\n", "A: 1\\\n\n\nN: 2\n"),
      ("\u{FEFF}", "\u{FEFF}N: 2\n"),
    ])
  func openEnd(text: String, expected: String) throws {
    let result = try edited(text) { try $0.append([(name: "N", value: "2")], toType: nil) }
    #expect(result.utf8.elementsEqual(expected.utf8))
    #expect(Walk(result).records.last == ["N=2"])
  }

  @Test("A field added after a value that goes on past the end of the file stands on its own")
  func fieldAfterOpenFold() throws {
    let text = try edited("A: 1\\\n") { try $0.set("B", to: ["2"], in: $0.records(ofType: nil)[0]) }
    #expect(Walk(text).records == [["A=1", "B=2"]])
  }
}
