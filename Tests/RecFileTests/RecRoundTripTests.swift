import RecFile
import Testing

@Suite("Every byte survives")
struct RecRoundTripTests {
  @Test("Any bytes are written as they were read", arguments: 0..<20)
  func identity(block: UInt64) {
    for seed in block * 200..<(block + 1) * 200 {
      let bytes = nearlyRecText(seed: seed)
      #expect(RecDocument(bytes).bytes() == bytes, "seed \(seed)")
    }
  }

  @Test("Every byte of a file is in a record, in an error, or between", arguments: 0..<10)
  func errorsAndRecordsDoNotOverlap(block: UInt64) {
    for seed in block * 200..<(block + 1) * 200 {
      nearlyRecText(seed: seed).withUnsafeBufferPointer { buffer in
        var scanner = RecScanner(bytes: buffer)
        var end = 0
        while let record = scanner.next() {
          #expect(record.bytes.lowerBound >= end, "seed \(seed)")
          #expect(scanner.fields.first?.lines.lowerBound == record.bytes.lowerBound, "seed \(seed)")
          #expect(scanner.fields.last?.lines.upperBound == record.bytes.upperBound, "seed \(seed)")
          #expect(
            scanner.errors.allSatisfy { !$0.setsAside || !$0.bytes.overlaps(record.bytes) }, "seed \(seed)")
          end = record.bytes.upperBound
        }
      }
    }
  }

  @Test("Changing a field of any text changes only that field", arguments: 0..<20)
  func editOne(block: UInt64) throws {
    for seed in block * 200..<(block + 1) * 200 {
      let bytes = nearlyRecText(seed: seed)
      var document = RecDocument(bytes)
      guard let record = document.recordSets.flatMap(\.records).randomElement(using: seed),
        let field = document.fields(of: record).randomElement(using: seed)
      else { continue }
      var expected = everyField(of: document)
      try document.set(field.name, to: ["new\nvalue"], in: record)
      expected[record] = RecRoundTripTests.replaced(field.name, in: expected[record] ?? [])

      let reread = RecDocument(document.bytes())
      #expect(
        everyField(of: reread).values(inOrderOf: reread) == expected.values(inOrderOf: document),
        "seed \(seed)")
      #expect(
        reread.errors.filter(\.setsAside).count == document.errors.filter(\.setsAside).count, "seed \(seed)")
    }
  }

  @Test("Adding a record to any text leaves all others as they were", arguments: 0..<20)
  func appendOne(block: UInt64) throws {
    for seed in block * 200..<(block + 1) * 200 {
      var document = RecDocument(nearlyRecText(seed: seed))
      let before = everyField(of: document).values(inOrderOf: document)
      let type = document.recordSets.last?.descriptor?.type
      try document.append([(name: "Added", value: "1")], toType: type)
      let reread = RecDocument(document.bytes())
      #expect(everyField(of: reread).values(inOrderOf: reread) == before + [["Added=1"]], "seed \(seed)")
    }
  }

  @Test("Removing a record of any text leaves all others as they were", arguments: 0..<20)
  func removeOne(block: UInt64) {
    for seed in block * 200..<(block + 1) * 200 {
      var document = RecDocument(nearlyRecText(seed: seed))
      guard let record = document.recordSets.flatMap(\.records).randomElement(using: seed) else { continue }
      document.remove(record)
      let before = everyField(of: document).values(inOrderOf: document)
      let reread = RecDocument(document.bytes())
      #expect(everyField(of: reread).values(inOrderOf: reread) == before, "seed \(seed)")
    }
  }

  @Test("Normalising any text changes no value", arguments: 0..<20)
  func normalise(block: UInt64) {
    for seed in block * 200..<(block + 1) * 200 {
      let document = RecDocument(nearlyRecText(seed: seed))
      let reread = RecDocument(document.normalised())
      #expect(
        everyField(of: reread).values(inOrderOf: reread)
          == everyField(of: document).values(inOrderOf: document))
      #expect(!reread.hasCarriageReturns, "seed \(seed)")
    }
  }

  // MARK: Comparing

  private func everyField(of document: RecDocument) -> [RecDocument.RecordID: [String]] {
    var fields: [RecDocument.RecordID: [String]] = [:]
    for record in document.recordSets.flatMap(\.records) {
      fields[record] = document.fields(of: record).map { "\($0.name)=\($0.value)" }
    }
    return fields
  }

  private static func replaced(_ name: String, in fields: [String]) -> [String] {
    var isFirst = true
    return fields.compactMap { field in
      guard field.hasPrefix("\(name)=") else { return field }
      defer { isFirst = false }
      return isFirst ? "\(name)=new\nvalue" : nil
    }
  }
}

extension [RecDocument.RecordID: [String]] {
  fileprivate func values(inOrderOf document: RecDocument) -> [[String]] {
    document.recordSets.flatMap(\.records).map { self[$0] ?? [] }
  }
}

extension Array {
  fileprivate func randomElement(using seed: UInt64) -> Element? {
    var generator = SeededGenerator(seed: seed)
    return randomElement(using: &generator)
  }
}
