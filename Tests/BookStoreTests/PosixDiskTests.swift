import BookStore
import Foundation
import Testing

@Suite("A folder on a real disk")
struct PosixDiskTests {
  private let folder = ScratchFolder()

  private func mode(_ name: String) throws -> Int {
    let path = name.isEmpty ? folder.path : folder.path + "/" + name
    let facts = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(facts[.posixPermissions] as? Int)
  }

  private func open() throws -> PosixDisk { try PosixDisk(folder.path) }

  @Test(
    "Links, pipes, folders and what anybody may write are refused",
    arguments: ["link", "pipe", "folder", "open"])
  func refused(kind: String) throws {
    let path = folder.path + "/x.rec"
    switch kind {
    case "link": symlink("/etc/hostname", path)
    case "pipe": mkfifo(path, 0o600)
    case "folder": mkdir(path, 0o700)
    default:
      try Data("a".utf8).write(to: URL(fileURLWithPath: path))
      chmod(path, 0o666)
    }
    let why: DiskError.Reason = kind == "open" ? .worldWritable : .notAFile
    let disk = try open()
    #expect(throws: DiskError.refused(name: "x.rec", why)) { try disk.read("x.rec") }
    #expect(throws: DiskError.refused(name: "x.rec", why)) { try disk.append("x.rec", [1]) }
    #expect(throws: DiskError.refused(name: "x.rec", why)) { try disk.truncate("x.rec", to: 0) }
  }

  @Test("A folder within the book that is a link elsewhere is refused")
  func linkedFolder() throws {
    symlink("/tmp", folder.path + "/journal")
    let disk = try open()
    #expect(throws: DiskError.refused(name: "journal", .notAFile)) { try disk.list("journal") }
    #expect(throws: DiskError.refused(name: "journal", .notAFile)) { try disk.append("journal/x", [1]) }
    #expect(throws: DiskError.refused(name: "journal", .notAFile)) { try disk.makeFolder("journal") }
  }

  @Test("In a group's book a file of another group is refused")
  func foreignGroup() throws {
    try #require(getuid() == 0, "only root can give a file to a group it is not in")
    chmod(folder.path, 0o2770)
    let path = folder.path + "/x.rec"
    try Data("a".utf8).write(to: URL(fileURLWithPath: path))
    chmod(path, 0o660)
    chown(path, getuid(), 12_345)
    #expect(throws: DiskError.refused(name: "x.rec", .foreignGroup)) { try open().read("x.rec") }
  }

  @Test("One person's book is theirs alone; a group's is the group's, whatever the umask")
  func modes() throws {
    chmod(folder.path, 0o700)
    _ = try newBook(folder)
    for name in ["customers.rec", "journal/2026-11.rec", ".rounds/pen", ".rounds/stamps.rec"] {
      #expect(try mode(name) == 0o600, "\(name)")
    }
    #expect(try mode("journal") == 0o700)

    let shared = ScratchFolder()
    chmod(shared.path, 0o2770)
    _ = try newBook(shared)
    let facts = try FileManager.default.attributesOfItem(atPath: shared.path + "/journal/2026-11.rec")
    #expect(facts[.posixPermissions] as? Int == 0o660)
    let inner = try FileManager.default.attributesOfItem(atPath: shared.path + "/.rounds")
    #expect(inner[.posixPermissions] as? Int == 0o2770)
  }

  @Test("Posting keeps a table's mode")
  func modeKept() throws {
    let store = try newBook(folder)
    chmod(folder.path + "/customers.rec", 0o640)
    _ = try store.add("One")
    try store.post(day: today, at: moment)
    #expect(try mode("customers.rec") == 0o640)
  }

  @Test("What is not there is nil or empty; a folder that is not there is an error")
  func absent() throws {
    let disk = try open()
    #expect(try disk.read("none") == nil)
    #expect(try disk.read("none/none", from: 3) == [])
    #expect(try disk.status("none/none") == nil)
    #expect(try disk.list("none") == [])
    try disk.remove("none/none")
    #expect(throws: DiskError.failed(name: "none", call: "fsync", errno: ENOENT).self) {
      do { try disk.syncFolder("none") } catch DiskError.failed(let name, _, let errno) {
        throw DiskError.failed(name: name, call: "fsync", errno: errno)
      }
    }
    #expect(throws: DiskError.self) { try PosixDisk(folder.path + "/none") }
  }

  @Test("A second disk on the folder waits for the lock and gets it when it is given back")
  func lock() throws {
    let (one, other) = (try open(), try open())
    try one.lock()
    one.unlock()
    try other.lock()
    other.unlock()
  }

  @Test("Whoever holds the lock is named by login and process, within two seconds")
  func lockHolder() throws {
    let (one, other) = (try open(), try open())
    #expect(other.lockHolder == nil)
    try one.lock()
    let holder = LockHolder(login: NSUserName(), process: getpid())
    #expect(other.lockHolder == holder)
    let began = ContinuousClock.now
    #expect(throws: DiskError.lockTaken(holder)) { try other.lock() }
    #expect(ContinuousClock.now - began < .seconds(2))
    one.unlock()
    #expect(other.lockHolder == nil)
  }

  @Test("A folder is no book until it holds policy.rec, and is made one once")
  func book() throws {
    #expect(throws: StoreError.notABook) { try BookStore(opening: try open()) }
    _ = try newBook(folder)
    #expect(throws: StoreError.alreadyABook) { try newBook(folder) }
  }

  @Test("Making a book where its tables lie already keeps every record of them")
  func madeAgain() throws {
    let store = try newBook(folder)
    _ = try store.add("One")
    try store.post(day: today, at: moment)
    unlink(folder.path + "/policy.rec")
    #expect(throws: StoreError.notABook) { try BookStore(opening: try open()) }
    #expect(try newBook(folder).customer("One") != nil)
  }
}
