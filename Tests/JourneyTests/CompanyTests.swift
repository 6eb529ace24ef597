import BookStore
import Foundation
import SalesBook
import TestSupport
import Testing
import TextCanvas

@Suite("Colleagues and terminals")
struct CompanyTests {
  @Test("What a colleague writes appears by itself, with a line that says who")
  func colleague() throws {
    let book = try SmallBook()
    let desk = try book.desk()
    #expect(desk.wait(for: "张伟商行"))
    desk.type("/zwsh\r")
    #expect(desk.wait { !$0.screen.contains("北京华联") })
    let store = try book.read()
    var touch = Touch(key: .none)
    touch.customer = try required(store.book.customers.all.first { $0.name == "张伟商行" }).id
    touch.day = try required(Day(iso: SmallBook.day))
    touch.said = "colleague was here"
    let author = Author(login: "lina", day: touch.day)
    _ = try store.commit(LogTouch(touch), by: author, at: "2026-11-23T11:00:00+08:00")
    #expect(desk.wait { $0.screen.contains("colleague was here") && $0.screen.contains("lina") })
  }

  @Test("The same field: who changed it is named with both values, and mine can stand")
  func conflict() throws {
    let book = try SmallBook()
    let desk = try book.desk()
    #expect(desk.wait(for: "张伟商行"))
    desk.type("/zwsh\re\u{15}我的名字")
    #expect(desk.wait(for: "我的名字"))
    let store = try book.read()
    let seen = try required(store.book.customers.all.first { $0.name == "张伟商行" })
    var wanted = seen
    wanted.name = "他的名字"
    let author = Author(login: "lina", day: try required(Day(iso: SmallBook.day)))
    _ = try store.commit(EditRecord(seen, to: wanted), by: author, at: "2026-11-23T11:00:00+08:00")
    desk.type("\r")
    #expect(desk.wait { $0.screen.contains("lina changed") && $0.screen.contains("他的名字") })
    desk.type("m")
    #expect(desk.wait { $0.screen.contains("saved") && $0.screen.contains("我的名字") })
    let told = try book.read().history(of: (.customer, seen.id.text), limit: 2)
    #expect(told.map(\.by) == [NSUserName(), "lina"])
    #expect(told.first?.records.first?.fields.first?.was == ["他的名字"])
  }

  @Test("A colleague stopped in the middle of writing is named within two seconds; what is typed stays")
  func stoppedWriter() throws {
    let book = try SmallBook()
    let desk = try book.desk()
    #expect(desk.wait(for: "张伟商行"))
    let writer = try PosixDisk(book.path)
    try writer.lock()
    desk.type("cnot lost\r")
    #expect(
      desk.wait(within: 2.5) { desk in
        ["\(NSUserName()) (process \(getpid()))", "not lost"].allSatisfy(desk.screen.contains)
      })
    let reader = try book.desk()
    #expect(reader.wait(for: "张伟商行"))
    desk.type("\u{1B}")
    #expect(desk.wait { $0.screen.contains("kept") || !$0.screen.contains("not lost") })
    writer.unlock()
    desk.type("c")
    #expect(desk.wait(for: "not lost"))
    desk.type("\r")
    #expect(desk.wait { $0.screen.contains("saved") })
  }

  @Test("A hand edit of a table appears by itself and becomes history")
  func handEdit() throws {
    let book = try SmallBook()
    let desk = try book.desk()
    #expect(desk.wait(for: "张伟商行"))
    let path = book.path + "/customers.rec"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try ("# mine\n" + text.replacingOccurrences(of: "Name: 北京华联\n", with: "Name: 华联集团\n"))
      .write(toFile: path, atomically: false, encoding: .utf8)
    #expect(desk.wait(for: "华联集团"))
    #expect(try book.read().history(limit: 1).map(\.keyword) == ["hand-edit"])
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("# mine\n"))
  }

  @Test("A hand edit that lost to a colleague's change of the same field is shown with its value")
  func lostHandEdit() throws {
    let book = try SmallBook()
    let desk = try book.desk(Size(width: 200, height: 40))
    #expect(desk.wait(for: "张伟商行"))
    let path = book.path + "/customers.rec"
    let older = try String(contentsOfFile: path, encoding: .utf8)
    let store = try book.read()
    let seen = try required(store.book.customers.all.first { $0.name == "北京华联" })
    var wanted = seen
    wanted.name = "程序里改的名"
    let day = try required(Day(iso: SmallBook.day))
    let (author, moment) = (Author(login: "lina", day: day), "2026-11-23T11:00:00+08:00")
    _ = try store.commit(EditRecord(seen, to: wanted), by: author, at: moment)
    #expect(desk.wait(for: "程序里改的名"))
    try older.replacingOccurrences(of: "Name: 北京华联\n", with: "Name: 手里改的名\n")
      .write(toFile: path, atomically: false, encoding: .utf8)
    #expect(desk.wait { $0.row(38).contains("手里改的名") && $0.screen.contains("程序里改的名") })
  }

  @Test("Untrusted text is shown inert: no control character of a name reaches the terminal")
  func hostileName() throws {
    let book = try SmallBook()
    let desk = try book.desk()
    #expect(desk.wait(for: "Evil ^["))
    desk.settle()
    #expect(!desk.output.contains(Array("Evil \u{1B}".utf8)))
    #expect(!desk.output.contains(Array("\u{1B}[31m\u{7}".utf8)))
  }

  @Test(
    "Any size is drawn or politely declined, and the screen follows the window",
    arguments: [(1, 1), (20, 5), (59, 15), (60, 16), (99, 30), (100, 30), (180, 50), (300, 90)])
  func sizes(_ width: Int, _ height: Int) throws {
    let book = try SmallBook()
    let desk = try book.desk()
    #expect(desk.wait(for: "张伟商行"))
    desk.resize(to: Size(width: width, height: height))
    if width >= 60, height >= 16 {
      #expect(desk.wait { $0.screen.contains("张伟商行") && $0.rows.last?.contains("?") ?? false })
    }
    desk.resize(to: Size(width: 100, height: 30))
    #expect(desk.wait { $0.screen.contains("张伟商行") && $0.rows.last?.contains("?") ?? false })
    desk.type("Q")
    #expect(desk.exitStatus() == .code(0))
  }

  @Test("Nothing is sent while nothing happens")
  func idle() throws {
    let book = try SmallBook()
    let desk = try book.desk()
    #expect(desk.wait(for: "张伟商行"))
    desk.settle(milliseconds: 300)
    let sent = desk.bytesReceived
    desk.settle(milliseconds: 700)
    #expect(desk.bytesReceived == sent)
  }

  @Test(
    "An unknown TERM is made do with, a dumb one is told what to use",
    arguments: [("xterm-of-tomorrow", true), ("dumb", false)])
  func terminals(_ name: String, _ works: Bool) throws {
    let book = try SmallBook()
    let desk = try PseudoTerminal(
      builtExecutable("rounds"), ["--book", book.path], environment: ["TERM": name, "HOME": book.path])
    if works {
      #expect(desk.wait(for: "张伟商行"))
    } else {
      #expect(desk.exitStatus() == .code(1))
      #expect(String(decoding: desk.output, as: UTF8.self).contains("rounds today"))
    }
  }

  @Test("A first start without a book makes one and offers what to do")
  func firstStart() throws {
    let home = try SmallBook()
    let desk = try PseudoTerminal(builtExecutable("rounds"), [], environment: ["HOME": home.path])
    #expect(desk.wait(for: "main currency [CNY]:"))
    desk.type("\r\r")
    #expect(desk.wait(for: "No customers yet"))
    let book = home.path + "/.local/share/rounds"
    #expect(FileManager.default.fileExists(atPath: book + "/policy.rec"))
    let mode = try FileManager.default.attributesOfItem(atPath: book)[.posixPermissions] as? Int
    #expect(mode == 0o700)
  }
}
