import Foundation

/// Runs Python, the tests' second opinion on files that other programs write.
enum Python {
  /// What the script writes to standard output when given `input`.
  static func run(_ script: String, input: Data = Data()) throws -> Data {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("input")
    try input.write(to: file)
    let process = Process()
    // Debian's own, which has the packages `Tests/run` installs.
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = ["-X", "utf8", "-c", script]
    process.standardInput = try FileHandle(forReadingFrom: file)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let written = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw PythonError(status: process.terminationStatus) }
    return written
  }

  /// What the script makes of a value, both as JSON: it reads `given` and sets `answer`.
  static func answer<Given: Encodable, Answer: Decodable>(
    _ script: String, to given: Given, as type: Answer.Type
  ) throws -> Answer {
    let whole =
      "import json, sys\ngiven = json.load(sys.stdin)\n" + script + "\njson.dump(answer, sys.stdout)\n"
    let written = try run(whole, input: JSONEncoder().encode(given))
    return try JSONDecoder().decode(Answer.self, from: written)
  }
}

extension Python {
  /// The files a script makes of a value: it sets `answer` to their bytes in base 64.
  static func files(_ script: String, to given: some Encodable) throws -> [[UInt8]] {
    try answer(script, to: given, as: [String].self).map { Array(Data(base64Encoded: $0) ?? Data()) }
  }

  /// A zip file of parts, packed.
  static func packed(_ parts: [[String]]) throws -> [UInt8] {
    let script = """
      import base64, io, zipfile
      out = io.BytesIO()
      with zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED) as z:
          for name, text in given: z.writestr(name, text)
      answer = [base64.b64encode(out.getvalue()).decode()]
      """
    return try files(script, to: parts).first ?? []
  }

  /// A text in a codec, as Python calls it.
  static func coded(_ text: String, _ codec: String) throws -> [UInt8] {
    let script = "import base64\nanswer = [base64.b64encode(given[0].encode(given[1])).decode()]"
    return try files(script, to: [text, codec]).first ?? []
  }
}

/// Python ended with a status other than 0; its own message is on standard error.
struct PythonError: Error {
  let status: Int32
}

/// A seeded generator: the same numbers in every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
