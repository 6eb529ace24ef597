import BookStore
import SalesBook
import Testing

@Suite("A book repaired")
struct RepairTests {
  private let disk = ModelDisk()
  private static let journal = "journal/2026-11.rec"

  /// A book with a customer, an invoice and a payment, posted.
  private func prepared() throws -> BookStore {
    let store = try newBook(on: disk)
    let one = try store.add("One", phone: "1")
    _ = try store.commit(invoice("A-1", for: one.id, 500), by: wang, at: moment)
    _ = try store.commit(payment(of: one.id, 300), by: wang, at: moment)
    _ = try store.add("Two", phone: "2")
    try store.post(day: today, at: moment)
    return store
  }

  /// Changes a file and keeps its time, as a disk does that forgets.
  private func spoil(_ name: String, _ change: (String) -> String) {
    guard let number = disk.platter.names[name] else { return }
    disk.platter.files[number]?.bytes = Array(change(disk.text(name)).utf8)
  }

  private func check() throws -> [BookProblem] {
    let store = try opened(beside: disk)
    try store.post(day: today, at: moment)
    return try store.check(on: today).filter { !$0.isNote }
  }

  @discardableResult
  private func repair(keeping: Repair.Keeping = .journal) throws -> (Repair, folder: String) {
    let repair = try Repair(
      of: ModelDisk(beside: disk), keeping: keeping, by: wang, at: moment, ids: CountingIDs(from: 500_000))
    return (repair, try repair.carryOut())
  }

  @Test(
    "A sum changed in a table whose time is as it was is told with its line and both values, and taken back")
  func silentSum() throws {
    let right = try prepared().digest
    spoil("payments.rec") { $0.replacing("Amount: 300.00", "Amount: 900.00") }
    let spoiled = disk.text("payments.rec")
    let lines = spoiled.split(separator: "\n", omittingEmptySubsequences: false)
    let found = try check()
    let line = try #require(lines.firstIndex { $0 == "Amount: 900.00" }) + 1
    #expect(found.first?.line == line && found.first?.excerpt == "Amount: 900.00")
    guard case .differs(.payment, _, "Amount", "900.00", "300.00", .journal)? = found.first?.kind else {
      Issue.record("\(found)")
      return
    }
    // It is not lost among what is posted later.
    let store = try opened(beside: disk)
    _ = try store.commit(
      payment(of: try #require(store.customer("Two")).id, 70),
      by: Author(login: "wang", day: today, insists: true),
      at: moment)
    try store.post(day: today, at: moment)
    #expect(
      try check().contains {
        if case .differs(.payment, _, "Amount", _, _, _) = $0.kind { true } else { false }
      })
    _ = try store.undo(by: wang, at: moment)
    try store.post(day: today, at: moment)
    let (_, folder) = try repair()
    #expect(disk.text("\(folder)/payments.rec").contains("900.00"))
    #expect(try check() == [])
    #expect(try opened(beside: disk).digest == right)
  }

  @Test("With the tables kept, what stands in one becomes history")
  func keepTables() throws {
    _ = try prepared()
    spoil("payments.rec") { $0.replacing("Amount: 300.00", "Amount: 310.00") }
    try repair(keeping: .tables)
    let store = try opened(beside: disk)
    #expect(try check() == [])
    #expect(store.book.payments.all.map(\.amount.minor) == [31_000])
    let told = try store.history(limit: 5).flatMap(\.records).flatMap(\.fields)
    #expect(told.contains(FieldHistory(name: "Amount", was: ["300.00"], now: ["310.00"])))
  }

  @Test(
    "A table nobody journalled is put back from its copy; that the journal does not know it is said, as no fault"
  )
  func madeByHand() throws {
    let store = try prepared()
    for name in disk.platter.names.keys where name.hasPrefix("journal/") || name.hasPrefix(".rounds/") {
      disk.platter.names[name] = nil
    }
    for noun in Noun.allCases {
      let text = disk.text(noun.fileName).split(separator: "\n", omittingEmptySubsequences: false)
      disk.platter.put(
        noun.fileName, Array(text.filter { !$0.hasPrefix("%posted") }.joined(separator: "\n").utf8))
    }
    #expect(try check() == [])
    let notes = try opened(beside: disk).check(on: today)
    #expect(notes.contains { $0.kind == .outsideJournal(2) && $0.file == "customers.rec" })
    spoil("payments.rec") { $0.replacing("Amount: 300.00", "Amount: 900.00") }
    #expect(try !check().isEmpty)
    try repair()
    #expect(try check() == [])
    #expect(try opened(beside: disk).digest == store.digest)
  }

  @Test(
    "An entry of the journal spoiled in the middle is set aside; what is posted of it stays",
    arguments: [true, false])
  func spoiledEntry(isPosted: Bool) throws {
    let store = try prepared()
    _ = try store.add("Three")
    if isPosted { try store.post(day: today, at: moment) }
    _ = try store.add("Four")
    let right = store.digest
    spoil(Self.journal) { $0.replacing("Now: Name: Three", "Now: Name: Thre3") }
    #expect(try check().map(\.kind) == [.journalSpoiled])
    let (repair, folder) = try repair()
    #expect(repair.mended.map(\.kind) == [.journalSpoiled])
    #expect(disk.text("\(folder)/journal-2026-11.rec").contains("Thre3"))
    #expect(try check() == [])
    let mended = try opened(beside: disk)
    #expect(mended.digest == right.filter { isPosted || !$0.contains("Name=Three") })
    #expect(try mended.history(limit: 1).first?.keyword == "repair")
    #expect(try mended.history(limit: 1).first?.did.contains("Added customer Three") == true)
    // What is spoiled later is told again.
    spoil("customers.rec") { $0.replacing("Name: Four", "Name: F0ur") }
    #expect(try !check().isEmpty)
  }

  @Test(
    "A journal that is gone, empty or cut although tables say it was longer is told, and carried on",
    arguments: 0..<3)
  func lostJournal(how: Int) throws {
    let right = try prepared().digest
    switch how {
    case 0: disk.platter.names[Self.journal] = nil
    case 1: spoil(Self.journal) { _ in "" }
    default: spoil(Self.journal) { String($0.prefix($0.count * 2 / 3)) }
    }
    #expect(try opened(beside: disk).problems.contains { $0.kind == .journalShort })
    let found = try check()
    #expect(
      found.contains { if case .entriesMissing = $0.kind { true } else { $0.kind == .journalSpoiled } },
      "\(found)")
    try repair()
    #expect(try check() == [])
    #expect(try opened(beside: disk).digest == right)
    let store = try opened(beside: disk)
    _ = try store.add("Later")
    #expect(try check() == [])
  }

  @Test(
    "Mended once, there is nothing left to mend, whatever stands where a line was blank",
    arguments: Noun.allCases)
  func once(noun: Noun) throws {
    var platter = try SpoiledFilesTests.whole.get()
    guard let number = platter.names[noun.fileName] else { return }
    for odd in [": 1", "no field", "Id: "] {
      let text = String(decoding: platter[noun.fileName] ?? [], as: UTF8.self)
      guard let gap = text.ranges(of: "\n\n").first else { return }
      // Its time is kept, as a spoiled disk has it.
      let spoiled = text[..<gap.lowerBound] + "\n\(odd)\n" + text[gap.upperBound...]
      platter.files[number]?.bytes = Array(spoiled.utf8)
      let disk = ModelDisk(platter)
      let repair = try Repair(of: disk, by: wang, at: moment, ids: CountingIDs(from: 500_000))
      _ = try repair.carryOut()
      let again = try Repair(of: ModelDisk(beside: disk), by: wang, at: moment).mended
      #expect(again.isEmpty, "\(noun) \(odd): \(again)")
      platter.files[number]?.bytes = Array(text.utf8)
    }
  }

  @Test("Without the file its records stood in an import is kept as the tables have it")
  func spill() throws {
    let store = try newBook(on: disk)
    _ = try store.commit(Batch((0..<400).map { adding("No. \($0)") }), by: wang, at: moment)
    try store.post(day: today, at: moment)
    let spill = try #require(disk.platter.names.keys.first { $0.hasSuffix("-records.rec") })
    disk.platter.names[spill] = nil
    #expect(try check().map(\.kind) == [.journalSpoiled])
    let (repair, _) = try repair()
    #expect(repair.journalled == 400)
    #expect(try check() == [])
    #expect(try opened(beside: disk).digest == store.digest)
  }

  @Test("A table that is gone with its copy comes back from the journal", arguments: Noun.allCases)
  func tableGone(noun: Noun) throws {
    let right = try prepared().digest
    disk.platter.names[noun.fileName] = nil
    disk.platter.names[".rounds/base/\(noun.fileName)"] = nil
    let (repair, _) = try repair()
    #expect(repair.mended.contains { $0.file == noun.fileName })
    #expect(try check() == [])
    #expect(try opened(beside: disk).digest == right)
  }

  @Test("Whatever becomes of the stamps and copies, it does no harm and is made anew")
  func garbage() throws {
    let right = try prepared().digest
    for name in disk.platter.names.keys.sorted() where name.hasPrefix(".rounds/") {
      for text in ["", "%rec: Nonsense\n\nA: b\n", "Posted: 99 0\n"] {
        spoil(name) { _ in text }
        #expect(try opened(beside: disk).digest == right, "\(name)")
        try repair()
        #expect(try check() == [], "\(name)")
        #expect(try opened(beside: disk).digest == right, "\(name)")
      }
    }
  }

  @Test("A table that says it is posted further than it is lacks nothing", arguments: [true, false])
  func postedTooFar(isKept: Bool) throws {
    let store = try prepared()
    _ = try store.add("Waiting")
    let right = store.digest
    let text = disk.text("customers.rec").replacing("%posted: 5", "%posted: 6")
    if isKept {
      spoil("customers.rec") { _ in text }
    } else {
      disk.platter.put("customers.rec", Array(text.utf8))
    }
    let opened = try opened(beside: disk)
    #expect(opened.digest == right && opened.problems.map(\.kind) == [.postedDiffers])
    try opened.post(day: today, at: moment)
    #expect(try BookStoreTests.opened(beside: disk).digest == right)
    #expect(try check() == [])
  }

  @Test(
    "Customers merged in a circle stand by themselves; what others name comes back; a typed slip is left to a person"
  )
  func others() throws {
    let store = try prepared()
    let ids = try ["One", "Two"].map { try #require(store.customer($0)).id.text }
    disk.platter.put(
      "customers.rec",
      Array(
        disk.text("customers.rec").replacing("Id: \(ids[0])\n", "Id: \(ids[0])\nMergedInto: \(ids[1])\n")
          .replacing("Id: \(ids[1])\n", "Id: \(ids[1])\nMergedInto: \(ids[0])\n").utf8))
    let invoices = disk.text("invoices.rec")
    let start = try #require(invoices.ranges(of: "\n\n").last?.lowerBound)
    disk.platter.put("invoices.rec", Array((invoices[..<start] + "\n").utf8))
    disk.platter.put(
      "touches.rec", Array((disk.text("touches.rec") + "\nId: ZZZZZZ\nSaid: typed by hand\n").utf8))
    #expect(try check().count > 3)
    let (repair, _) = try repair()
    #expect(try check().map(\.file) == ["touches.rec"])
    #expect(repair.left.map(\.file) == ["touches.rec"])
    let mended = try opened(beside: disk)
    #expect(mended.book.customers.all.allSatisfy { $0.mergedInto == nil } && mended.book.invoices.count == 1)
    #expect(disk.text("touches.rec").contains("Said: typed by hand"))
  }

  @Test(
    "Colleagues who stand in for one another in a circle are told on opening and by check, and nobody waits")
  func covers() throws {
    let store = try prepared()
    for (login, cover) in [("li", "wang"), ("wang", "li")] {
      disk.platter.put(
        "people.rec",
        Array(
          (login == "li"
            ? disk.text("people.rec") + "\nLogin: li\nRole: sales\nActive: yes\nCover: \(cover)\n"
            : disk.text("people.rec").replacing("Login: wang\n", "Login: wang\nCover: \(cover)\n")).utf8))
    }
    let opened = try opened(beside: disk)
    #expect(opened.problems.map(\.kind) == [.coversInCircle(login: "wang"), .coversInCircle(login: "li")])
    #expect(opened.problems.allSatisfy { $0.line > 1 })
    #expect(opened.book.customers.count == store.book.customers.count)
    #expect(try opened.check(on: today).contains { $0.kind == .coversInCircle(login: "li") })
    #expect(try check() == [])
  }

  private static let changes = ["write", "sync", "rename", "remove", "makeFolder"]

  /// A book with much to mend, and what it is to be.
  private func damaged() throws -> (platter: Platter, right: [String]) {
    let store = try prepared()
    _ = try store.add("Three")
    try store.post(day: today, at: moment)
    spoil(Self.journal) { $0.replacing("Now: Name: Three", "Now: Name: Thre3") }
    spoil("payments.rec") { $0.replacing("Amount: 300.00", "Amount: 900.00") }
    disk.platter.names["contacts.rec"] = nil
    return (disk.platter, store.digest)
  }

  @Test("Whichever call of a repair fails, the next one mends the book")
  func failing() throws {
    let (platter, right) = try damaged()
    let whole = ModelDisk(platter)
    let plan = try Repair(of: whole, by: wang, at: moment, ids: CountingIDs(from: 500_000))
    let first = whole.calls.count
    _ = try plan.carryOut()
    for call in first..<whole.calls.count where Self.changes.contains(where: whole.calls[call].hasPrefix) {
      let disk = ModelDisk(platter)
      let plan = try Repair(of: disk, by: wang, at: moment, ids: CountingIDs(from: 500_000))
      disk.failing = (call, 28)
      _ = try? plan.carryOut()
      disk.failing = nil
      try expectMended(disk, right, whole.calls[call])
    }
  }

  @Test("Killed before any call of a repair, with or without a loss of power, the next one mends the book")
  func killed() throws {
    let (platter, right) = try damaged()
    let disk = ModelDisk(platter)
    disk.platter.syncAll()
    var instants: [(call: String, platter: Platter)] = []
    disk.before = { call, changes in if changes { instants.append((call, disk.platter)) } }
    _ = try Repair(of: disk, by: wang, at: moment, ids: CountingIDs(from: 500_000)).carryOut()
    var seen: Set<Platter> = []
    for instant in instants {
      for loss in [Platter.Loss.keepsAll, .forgetsAll, .keepsNames]
      where seen.insert(instant.platter.after(loss)).inserted {
        try expectMended(ModelDisk(instant.platter.after(loss)), right, "\(instant.call), losing \(loss)")
      }
    }
  }

  private func expectMended(_ disk: ModelDisk, _ right: [String], _ what: String) throws {
    _ = try Repair(of: disk, by: wang, at: moment, ids: CountingIDs(from: 600_000)).carryOut()
    let store = try opened(beside: disk, idsFrom: 700_000)
    let wrong = try store.check(on: today).filter { !$0.isNote }
    #expect(wrong == [], "\(what): \(wrong)")
    #expect(store.digest == right, "\(what)")
  }
}
