import SalesBook
import Testing

@testable import BookStore

@Suite("What is half typed")
struct DraftTests {
  private let disk = ModelDisk()
  private let call = ["log": ["Said": "half a line"]]
  private let plan = ["plan": ["Purpose": "send the samples"]]
  private let li = Drafter(user: "li")

  private func book() throws { _ = try newBook(on: disk) }

  /// A desk, which is gone when what is returned is let go of by `end`.
  private func desk() throws -> BookStore { try opened(beside: disk) }

  private func end(_ desk: BookStore) { desk.letDraftsGo() }

  private var files: [String] { disk.platter.names.keys.filter { $0.hasPrefix(".rounds/draft-") }.sorted() }

  @Test("Two desks of one person keep their own, and neither is offered the other's")
  func twoDesks() throws {
    try book()
    let (one, other) = (try desk(), try desk())
    try one.keep(call, of: li)
    #expect(try other.drafts(of: li) == [:])
    try other.keep(plan, of: li)
    #expect(try one.drafts(of: li) == call && other.drafts(of: li) == plan)
    #expect(files.count == 2)
  }

  @Test("What a desk that is gone left is the next one's, once, and it keeps it as its own")
  func next() throws {
    try book()
    let first = try desk()
    try first.keep(call, of: li)
    end(first)
    let (second, third) = (try desk(), try desk())
    #expect(try second.drafts(of: li) == call)
    #expect(try third.drafts(of: li) == [:])
    #expect(files.count == 1)
    try second.keep([:], of: li)
    #expect(files == [])
  }

  @Test("Of two desks that left another text in one form, the earlier waits for the desk after the next")
  func sameForm() throws {
    try book()
    let (one, other) = (try desk(), try desk())
    try one.keep(call, of: li)
    try other.keep(["log": ["Said": "another line"], "plan": ["Purpose": "x"]], of: li)
    end(one)
    end(other)
    let (third, fourth) = (try desk(), try desk())
    let found = [try third.drafts(of: li), try fourth.drafts(of: li)]
    #expect(found.map { $0["log"]?["Said"] } == ["another line", "half a line"])
    #expect(found.map { $0["plan"]?["Purpose"] } == ["x", nil])
  }

  @Test("No two people share a file, whatever their logins, nor one person as themselves and as another")
  func folded() throws {
    let logins = [
      "a.b", "a_b", "a-b", "a b", "A.B", "ab", "王", "李", "a=2eb", "", ".", "..", "_",
      String(repeating: "长", count: 80),
      String(repeating: "长", count: 79) + "短",
    ]
    let drafters =
      logins.map { Drafter(user: $0) } + [Drafter(user: "ab", as: "a.b"), Drafter(user: "a.b", as: "ab")]
    #expect(Set(drafters.map(\.fileStem)).count == drafters.count)
    #expect(
      Set(drafters.map { $0.fileStem.lowercased() }).count == drafters.count, "where case is folded too")
    for drafter in drafters {
      #expect(drafter.fileStem.utf8.count < 100 && !drafter.fileStem.contains("/"), "\(drafter.fileStem)")
      for other in drafters where other != drafter {
        #expect(!other.fileStem.hasPrefix(drafter.fileStem), "\(other.fileStem)")
      }
    }
  }

  @Test("A file that is another's, or says it is, is left where it is")
  func anothers() throws {
    try book()
    let planted = ".rounds/" + li.fileStem + "1.rec"
    disk.platter.replace(planted, Array("%rec: Draft\n\nLogin: wang\nForm: log\nTyped: Said: theirs\n".utf8))
    #expect(try desk().drafts(of: li) == [:])
    let wang = Drafter(user: "wang")
    disk.platter.replace(
      ".rounds/" + wang.fileStem + "1.rec",
      Array("%rec: Draft\n\nLogin: wang\nForm: log\nTyped: Said: planted by li\n".utf8))
    #expect(try desk().drafts(of: wang) == [:], "whose file is li's")
    disk.refused[planted] = .notAFile
    #expect(try desk().drafts(of: li) == [:], "nor is a link followed, or a pipe waited for")
  }

  @Test(
    "What an earlier version kept is taken over by whose file it is, if no other login was folded into its name"
  )
  func earlierVersion() throws {
    try book()
    let text = "%rec: Draft\n%doc: what li left half typed\n\nForm: log\nTyped: Said: half a line\n"
    disk.platter.replace(".rounds/draft-li.rec", Array(text.utf8))
    #expect(try desk().drafts(of: Drafter(user: "wang")) == [:])
    let store = try desk()
    #expect(try store.drafts(of: li) == call)
    #expect(files.count == 1 && files != [".rounds/draft-li.rec"])
    end(store)
    #expect(try desk().drafts(of: li) == call)
  }

  @Test("Every line of a text, with whatever is in it, comes back")
  func texts() throws {
    try book()
    let typed = ["log": ["Said": "two\nlines: of\n+ text", "Day": "", "a: b": "c"], "张伟": ["Name": "王: 李"]]
    let first = try desk()
    try first.keep(typed, of: li)
    end(first)
    let found = try desk().drafts(of: li)
    #expect(found["log"]?["Said"] == "two\nlines: of\n+ text" && found["张伟"] == ["Name": "王: 李"])
  }
}
