import BookStore
import Foundation
import SalesBook
import TestSupport
import Testing

/// An owner changed is a handover, whatever changed it.
@Suite("Customers given away, by whatever way")
struct OwnerChangedTests {
  private let book: SmallBook

  init() throws {
    book = try SmallBook()
    #expect(try rounds("person", "li").status == 0)
    #expect(try rounds("plan", "北京华联", "2026-11-30", "ask").status == 0)
  }

  private func rounds(_ arguments: String...) throws -> CommandRun {
    try CommandRun(["--book", book.path, "--today", SmallBook.day, "--lang", "en"] + arguments)
  }

  private func handovers() throws -> [Handover] { Array(try book.read().book.handovers.all) }

  @Test("A field changed at the shell moves what is planned along and keeps the day")
  func changed() throws {
    #expect(try rounds("change", "北京华联", "Owner=li").status == 0)
    let now = try book.read().book
    #expect(now.followUps.all.map(\.by) == ["li"])
    #expect(try handovers().map(\.to) == ["li"] && handovers().map(\.from) == [NSUserName()])
    #expect(try handovers().map(\.day.iso) == [SmallBook.day])
    #expect(try rounds("undo").status == 0)
    #expect(try handovers().isEmpty && book.read().book.followUps.all.map(\.by) == [NSUserName()])
  }

  @Test("So does an import that names another owner")
  func imported() throws {
    let file = try book.file("owners.csv", "Name,Owner\n北京华联,li\n张伟商行,\(NSUserName())\n")
    let run = try rounds("import", "customers", file)
    #expect(run.status == 0, "\(run.complaint)")
    #expect(try handovers().map(\.to) == ["li"] && book.read().book.followUps.all.map(\.by) == ["li"])
  }

  @Test("And a table changed with an editor, by nobody known")
  func byHand() throws {
    let table = book.path + "/customers.rec"
    #expect(try rounds("check").status == 0)
    var text = try String(contentsOfFile: table, encoding: .utf8)
    let start = try #require(text.range(of: "Name: 北京华联"))
    let owner = try #require(
      text.range(of: "Owner: \(NSUserName())", range: start.upperBound..<text.endIndex))
    text.replaceSubrange(owner, with: "Owner: li")
    try text.write(toFile: table, atomically: true, encoding: .utf8)
    #expect(try rounds("log", "张伟商行", "hello").status == 0)
    #expect(try handovers().map(\.to) == ["li"] && handovers().map(\.by) == [""])
    #expect(try rounds("check").status == 0)
  }

  @Test(
    "The page has what is open, who is there and what is still to be found out; with --to it is handed over first"
  )
  func page() throws {
    let read = try rounds("handover", "北京华联")
    #expect(read.status == 0 && read.output.hasPrefix("handover: 北京华联"), "\(read.output)\(read.complaint)")
    for part in ["ask", "李娜", "-- to confirm", "? address", "? who decides"] {
      #expect(read.output.contains(part), "\(part): \(read.output)")
    }
    #expect(try handovers().isEmpty)
    let given = try rounds("handover", "北京华联", "--to", "li")
    #expect(
      given.status == 0 && given.output.contains("\(NSUserName()) -> li  \(SmallBook.day)"), "\(given.output)"
    )
    #expect(try handovers().map(\.to) == ["li"])
    #expect(try rounds("handover", "北京华联", "--to", "nobody").status == 1)
  }

  @Test(
    "A contact is named in full, by initials or by ID; one who is none of the customer's is refused with who there is"
  )
  func contacts() throws {
    for name in ["李娜", "ln"] {
      #expect(try rounds("log", "北京华联", "hello", "--contact", name, "--satisfaction", "3").status == 0)
    }
    #expect(try book.read().book.touches.all.count { $0.contact != nil && $0.satisfaction == 3 } == 2)
    let other = try rounds("log", "北京华联", "hello", "--contact", "张伟")
    #expect(other.status == 1 && other.complaint.contains("李娜"), "\(other.complaint)")
    #expect(try rounds("log", "北京华联", "hello", "--satisfaction", "6").status == 2)
  }
}
