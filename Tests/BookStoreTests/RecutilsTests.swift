import BookStore
import Foundation
import RecFile
import SalesBook
import Testing

/// The GNU tools must read what we write: they were not written here.
@Suite("Tables as recutils read them")
struct RecutilsTests {
  private let folder = ScratchFolder()

  private func run(_ tool: String, _ arguments: [String], input: String? = nil) throws -> (
    status: Int32, output: String
  ) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/" + tool)
    process.arguments = arguments
    let (output, errors) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (output, errors)
    if let input {
      let path = folder.path + "/input"
      try input.write(toFile: path, atomically: true, encoding: .utf8)
      process.standardInput = FileHandle(forReadingAtPath: path)
    }
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: text, as: UTF8.self))
  }

  private func filledBook() throws -> BookStore {
    let store = try newBook(folder)
    for number in 0..<30 {
      let one = try store.add("客户\(number)", phone: "010-\(number)")
      _ = try store.commit(invoice("A-\(number)", for: one.id, Int64(100 + number)), by: wang, at: moment)
      _ = try store.commit(payment(of: one.id, 50), by: wang, at: moment)
      _ = try store.commit(call(one.id, "两行\n第二行"), by: wang, at: moment)
    }
    var limited = try #require(store.customer("客户1"))
    let seen = limited
    limited.creditLimit = Money(minor: 5_000_00, .cny)
    (limited.terms, limited.source, limited.influential) = (.monthly(15), .some(.friend), true)
    _ = try store.commit(EditRecord(seen, to: limited), by: wang, at: moment)
    try store.post(day: today, at: moment)
    return store
  }

  @Test("recfix passes every table and every journal file")
  func recfix() throws {
    _ = try filledBook()
    let tables = Noun.allCases.map(\.fileName)
    #expect(Set(try FileManager.default.contentsOfDirectory(atPath: folder.path)).isSuperset(of: tables))
    for name in tables + ["journal/2026-11.rec"] {
      #expect(try run("recfix", ["--check", folder.path + "/" + name]).status == 0, "\(name)")
    }
  }

  @Test(
    "A table of an earlier version lists a keyword that came since once it is written, and recfix passes it")
  func newKeyword() throws {
    let store = try newBook(folder)
    let customer = try store.add("华联", phone: "1").id
    try store.post(day: today, at: moment)
    let path = folder.path + "/touches.rec"
    let earlier = folder.text("touches.rec").replacingOccurrences(of: " no-reason", with: "")
    try earlier.write(toFile: path, atomically: true, encoding: .utf8)
    let line = try #require(earlier.split(separator: "\n").first { $0.hasPrefix("%type: WhyUnpaid ") })
    func log(_ why: Touch.WhyUnpaid) throws {
      let store = try BookStore(opening: PosixDisk(folder.path))
      var touch = Touch(key: .none)
      (touch.customer, touch.day, touch.whyUnpaid) = (customer, today, why)
      _ = try store.commit(LogTouch(touch), by: wang, at: moment)
      try store.post(day: today, at: moment)
      #expect(try run("recfix", ["--check", path]).status == 0, "\(why)")
      #expect(try BookStore(opening: PosixDisk(folder.path)).problems == [])
    }
    try log(.noReason)
    #expect(folder.text("touches.rec").contains(line + " no-reason\n"))
  }

  @Test("recsel answers by date and joins customers to what names them")
  func recsel() throws {
    _ = try filledBook()
    let invoices = folder.path + "/invoices.rec"
    let due = try run("recsel", ["-t", "Invoice", "-e", "Due << \"2026-11-01\"", "-c", invoices])
    #expect(due.output == "30\n")
    let both = folder.text("customers.rec") + "\n" + folder.text("invoices.rec")
    let joined = try run(
      "recsel", ["-t", "Invoice", "-j", "Customer", "-p", "Number,Customer_Name", "-e", "Number = 'A-7'"],
      input: both)
    #expect(joined.output == "Number: A-7\nCustomer_Name: 客户7\n")
  }

  @Test("Every noun has a descriptor that names it, its key and its mandatory fields")
  func descriptors() {
    for noun in Noun.allCases {
      let fields = TableDescriptor.fields(of: noun)
      #expect(fields.first?.value == noun.rawValue)
      #expect(fields.contains { $0.name == "%key" }, "\(noun)")
      #expect(fields.contains { $0.name == "%doc" && $0.value == noun.meaning })
      let descriptor = RecDescriptor(
        fields: fields.map { RecField(name: $0.name, value: $0.value, line: 1) })
      #expect(descriptor.others.isEmpty, "\(noun)")
    }
  }
}
