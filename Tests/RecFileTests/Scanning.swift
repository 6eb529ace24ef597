import RecFile

/// What a walk over a text finds, as values a test can compare.
struct Walk {
  var records: [[String]] = []
  var lines: [Int] = []
  var types: [String?] = []
  var errors: [RecSyntaxError] = []
  var descriptors: [RecDescriptor] = []
  var hasByteOrderMark = false
  var hasCarriageReturns = false

  init(_ text: String) { self.init(bytes: Array(text.utf8)) }

  init(bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = RecScanner(bytes: buffer)
      while let record = scanner.next() {
        records.append(scanner.fields.map { "\(scanner.name(of: $0))=\(scanner.value(of: $0))" })
        lines.append(record.line)
        types.append(record.recordSet.map { scanner.descriptors[$0].type })
      }
      errors = scanner.errors
      descriptors = scanner.descriptors
      hasByteOrderMark = scanner.hasByteOrderMark
      hasCarriageReturns = scanner.hasCarriageReturns
    }
  }
}

/// Numbers that look random and are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Bytes that are nearly rec text: pieces of the grammar in any order.
func nearlyRecText(seed: UInt64) -> [UInt8] {
  var generator = SeededGenerator(seed: seed)
  let pieces = [
    "Name: Wang", "Id: 7", "Note:", "Note:\tx ", "%rec: Customer", "%rec: Invoice", "%key: Id", "# remark",
    "  # remark",
    "+ more", "+more", "+", "\\", "\\\\", "\n", "\n", "\n", "\n\n", "\n\n", "\r\n", "\r\n\r\n", "\r", " ",
    "\t", ":",
    "：", "客户: 华联", "stray", "\u{0}", "\u{FEFF}", "E-Mail: x",
  ]
  var bytes: [UInt8] = []
  for _ in 0..<Int.random(in: 0...24, using: &generator) {
    if Int.random(in: 0..<40, using: &generator) == 0 {
      bytes.append(UInt8.random(in: 0...255, using: &generator))
    } else {
      bytes.append(contentsOf: (pieces.randomElement(using: &generator) ?? "").utf8)
    }
  }
  return bytes
}
