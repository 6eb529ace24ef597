import BookStore
import SalesBook
import Testing

/// What a colleague does in one go while somebody else reads.
enum BesideDeed: CaseIterable {
  case commits, posts, postsTwice, editsByHand, takesBack, spills, steps

  /// Does it, as far as the book's lock lets them.
  func act(on disk: ModelDisk) {
    let beside = ModelDisk(beside: disk)
    do { try act(opened(beside: beside, idsFrom: 300_000), beside) } catch {}
  }

  private func act(_ store: BookStore, _ disk: ModelDisk) throws {
    switch self {
    case .commits: try work(store, "one")
    case .posts:
      try work(store, "one")
      try store.post(day: today, at: moment)
    case .postsTwice:
      for name in ["one", "two"] {
        try work(store, name)
        try store.post(day: today, at: moment)
      }
    case .editsByHand:
      let edited = disk.text("customers.rec").replacing("Phone: 1\n", "Phone: 2\n")
      disk.platter.replace("customers.rec", Array(edited.utf8))
      try store.post(day: today, at: moment)
    case .takesBack:
      _ = try store.undo(by: wang, at: moment)
      try store.post(day: today, at: moment)
    case .spills:
      var contact = Contact(key: .none)
      contact.name = "甲"
      let many = AddCustomer(adding("Many").customer, contacts: Array(repeating: contact, count: 301))
      _ = try store.commit(many, by: wang, at: moment)
      try store.post(day: today, at: moment)
    case .steps:
      for at in ["2026-11-30T23:59:59+08:00", "2026-12-01T00:00:01+08:00", "2026-11-30T23:59:59+08:00"] {
        _ = try store.commit(adding("At \(at)"), by: wang, at: at)
      }
    }
  }

  private func work(_ store: BookStore, _ name: String) throws {
    let customer = try store.add(name)
    _ = try store.commit(invoice("B-\(name)", for: customer.id, 300), by: li, at: moment)
    _ = try store.commit(payment(of: customer.id, 100), by: li, at: moment)
    guard let old = store.customer("Old") else { return }
    try store.edit(old) { $0.address = name }
    _ = try store.commit(payment(of: old.id, 50), by: wang, at: moment)
  }
}

/// A disk on which a colleague does something just before a call of one's own.
struct BesideDisk {
  let mine: ModelDisk

  /// A book with some of it posted and some of it waiting.
  static func platter() throws -> Platter {
    let disk = ModelDisk()
    let store = try newBook(on: disk)
    let old = try store.add("Old", phone: "1")
    _ = try store.commit(invoice("A-1", for: old.id, 1_280), by: wang, at: moment)
    try store.post(day: today, at: moment)
    _ = try store.commit(payment(of: old.id, 200), by: wang, at: moment)
    _ = try store.commit(call(old.id, "next month"), by: wang, at: moment)
    try store.edit(old) { $0.note = "waits" }
    return disk.platter
  }

  init(_ platter: Platter) { mine = ModelDisk(platter) }

  /// From now on the colleague acts before that call, counted from 0; true in the end if it came to that.
  func act(_ deed: BesideDeed, before call: Int) -> () -> Bool {
    let first = mine.calls.count
    var acted = false
    mine.before = { [mine] _, _ in
      guard mine.calls.count == first + call, !acted else { return }
      acted = true
      deed.act(on: mine)
    }
    return { acted }
  }
}

@Suite("A posting beside us")
struct PostedBesideTests {
  /// The book as others leave it, opened with nobody beside.
  private func digest(_ disk: ModelDisk) throws -> [String] { try opened(beside: disk).digest }

  /// A disk with a colleague beside, and the book before and after they act.
  private struct Moment {
    let disk: BesideDisk
    let before: [String]
    let after: [String]
    let call: Int
    /// Which deed, and before which call, for whoever reads that it failed.
    let place: String
    /// Lets the colleague act before that call from now on; true in the end if it came to that.
    let arm: () -> (() -> Bool)
  }

  /// Calls with a disk for every call there is, until the colleague no longer gets to act; of what is done in like ways
  /// for every fifth.
  private func atEveryCall(_ deed: BesideDeed, step: Int = 1, _ body: (Moment) throws -> Bool) throws {
    let platter = try BesideDisk.platter()
    let done = ModelDisk(platter)
    let before = try digest(done)
    deed.act(on: done)
    let after = try digest(done)
    var call = 0
    while call < 2_000 {
      let disk = BesideDisk(platter)
      let moment = Moment(
        disk: disk, before: before, after: after, call: call, place: "\(deed), before call \(call)"
      ) {
        disk.act(deed, before: call)
      }
      guard try body(moment) else { break }
      call += [.posts, .steps].contains(deed) ? step : 9
    }
    #expect(call > 0)
  }

  @Test(
    "A book is opened as it was before or as it was after, whenever it is posted",
    arguments: BesideDeed.allCases)
  func opening(deed: BesideDeed) throws {
    try atEveryCall(deed) { at in
      let acted = at.arm()
      let store = try BookStore(opening: at.disk.mine, ids: CountingIDs(from: 600_000))
      at.disk.mine.before = { _, _ in }
      #expect([at.before, at.after].contains(store.digest), "\(at.place)")
      #expect(store.problems == [], "\(at.place)")
      guard acted() else { return false }
      _ = try store.refresh()
      #expect(store.digest == at.after, "\(at.place)")
      guard at.call.isMultiple(of: 5) else { return true }
      _ = try store.add("Afterwards")
      try store.post(day: today, at: moment)
      #expect(try digest(at.disk.mine) == store.digest, "\(at.place)")
      return true
    }
  }

  @Test("A desk reads on to what is there, whenever it is posted", arguments: BesideDeed.allCases)
  func refreshing(deed: BesideDeed) throws {
    try atEveryCall(deed) { at in
      let store = try BookStore(opening: at.disk.mine, ids: CountingIDs(from: 600_000))
      // A table is put in place under a desk that has nothing to read on.
      let acted = at.arm()
      _ = try store.refresh()
      at.disk.mine.before = { _, _ in }
      #expect([at.before, at.after].contains(store.digest), "\(at.place)")
      guard acted() else { return false }
      _ = try store.refresh()
      #expect(store.digest == at.after, "\(at.place)")
      return true
    }
  }

  @Test(
    "Nothing is found wrong with a book that is posted while it is checked", arguments: BesideDeed.allCases)
  func checking(deed: BesideDeed) throws {
    try atEveryCall(deed) { at in
      let store = try BookStore(opening: at.disk.mine, ids: CountingIDs(from: 600_000))
      let acted = at.arm()
      #expect(try store.check().filter { !$0.isUnknownPerson } == [], "\(at.place)")
      return acted()
    }
  }

  @Test("History tells entries one after another, whenever others write", arguments: BesideDeed.allCases)
  func history(deed: BesideDeed) throws {
    try atEveryCall(deed) { at in
      let store = try BookStore(opening: at.disk.mine, ids: CountingIDs(from: 600_000))
      let newest = try store.history(limit: 1).first?.sequence ?? 0
      let acted = at.arm()
      #expect(
        try store.history().map(\.sequence) == Array((1...newest).reversed()), "\(at.place)")
      return acted()
    }
  }

  @Test(
    "What was edited by hand becomes history once, whenever others write",
    arguments: [BesideDeed.posts, .steps])
  func handEdits(deed: BesideDeed) throws {
    try atEveryCall(deed, step: 3) { at in
      let store = try BookStore(opening: at.disk.mine, ids: CountingIDs(from: 600_000))
      let edited = at.disk.mine.text("customers.rec").replacing("Phone: 1\n", "Phone: 3\n")
      at.disk.mine.platter.replace("customers.rec", Array(edited.utf8))
      let acted = at.arm()
      let isEdited = try store.isEditedByHand()
      // Who posts takes it in as well.
      #expect(isEdited || acted(), "\(at.place)")
      try store.post(day: today, at: moment)
      at.disk.mine.before = { _, _ in }
      #expect(try !store.isEditedByHand())
      let again = try opened(beside: at.disk.mine)
      #expect(again.customer("Old")?.phone == "3", "\(at.place)")
      let told = try again.history().filter { $0.keyword.hasPrefix("hand") || $0.did.contains("by hand") }
      #expect(
        told.map { $0.records.map(\.key) } == [[again.customer("Old")?.id.text ?? ""]],
        "\(at.place)")
      #expect(again.unpostedCount == 0 || deed == .commits || deed == .steps)
      _ = try store.refresh()
      #expect(store.digest == again.digest, "\(at.place)")
      return acted()
    }
  }

  @Test(
    "A table in an editor is merged with what others wrote, whenever they write",
    arguments: [BesideDeed.posts, .steps])
  func editing(deed: BesideDeed) throws {
    try atEveryCall(deed, step: 3) { at in
      let store = try BookStore(opening: at.disk.mine, ids: CountingIDs(from: 600_000))
      let acted = at.arm()
      let draft = try store.draft(of: .customer, day: today, at: moment)
      let edited = String(decoding: draft.text, as: UTF8.self).replacing("Phone: 1\n", "Phone: 3\n")
      _ = try store.merge(Array(edited.utf8), into: draft, by: wang, at: moment)
      at.disk.mine.before = { _, _ in }
      let again = try opened(beside: at.disk.mine)
      #expect(again.customer("Old")?.phone == "3", "\(at.place)")
      _ = try store.refresh()
      #expect(store.digest == again.digest, "\(at.place)")
      return acted()
    }
  }

  @Test(
    "Who posts all the time is made to wait, and the book is one of their books", arguments: [false, true])
  func postingAllTheTime(isReadOnly: Bool) throws {
    let disk = BesideDisk(try BesideDisk.platter()).mine
    var books: [[String]] = [try digest(disk)]
    var number = 0
    let reader = ModelDisk(beside: disk)
    reader.isWritable = !isReadOnly
    reader.before = { _, _ in
      number += 1
      guard number.isMultiple(of: 20) else { return }
      let beside = ModelDisk(beside: disk)
      guard let other = try? opened(beside: beside, idsFrom: 1_000_000 + UInt32(number) * 100) else { return }
      guard (try? other.add("C\(number)")) != nil else { return }
      _ = try? other.post(day: today, at: moment)
      books.append(other.digest)
    }
    let store = try BookStore(opening: reader)
    #expect(books.contains(store.digest))
    #expect(number < 2_000)
  }
}

@Suite("A table saved by an editor beside us")
struct SavedBesideTests {
  /// Saves customers.rec as an editor does that knows of no lock: in place, or as a new file in its place.
  private func save(_ disk: ModelDisk, inPlace: Bool) {
    let edited = disk.text("customers.rec").replacing("Phone: 1\n", "Phone: 3\n")
    if inPlace {
      disk.platter.put("customers.rec", Array(edited.utf8))
    } else {
      disk.platter.replace("customers.rec", Array(edited.utf8))
    }
  }

  @Test(
    "What is saved into a table at any call of a posting or an edit becomes history, then or the next time",
    arguments: [false, true])
  func atEveryCall(isEdit: Bool) throws {
    let platter = try BesideDisk.platter()
    var (call, isOver) = (0, false)
    while !isOver {
      let inPlace = call.isMultiple(of: 2)
      let disk = ModelDisk(platter)
      let store = try BookStore(opening: disk, ids: CountingIDs(from: 600_000))
      let first = disk.calls.count + call
      var acted = false
      disk.before = { [disk] name, _ in
        // Between the last look and the renaming nobody can tell; editors ask before they write over a file that changed.
        guard disk.calls.count >= first, !acted, !name.hasPrefix("rename") else { return }
        acted = true
        save(disk, inPlace: inPlace)
      }
      if isEdit {
        let draft = try store.draft(of: .customer, day: today, at: moment)
        let edited = String(decoding: draft.text, as: UTF8.self).replacing("Name: Old\n", "Name: Old Ltd\n")
        _ = try store.merge(Array(edited.utf8), into: draft, by: wang, at: moment)
      } else {
        try store.post(day: today, at: moment)
      }
      isOver = !acted
      if isOver { save(disk, inPlace: inPlace) }
      disk.before = { _, _ in }
      try opened(beside: disk).post(day: today, at: moment)
      let again = try opened(beside: disk)
      #expect(again.book.customers.all.map(\.phone) == ["3"], "before call \(call)")
      #expect(again.book.customers.all.map(\.name) == [isEdit ? "Old Ltd" : "Old"], "before call \(call)")
      let told = try again.history().flatMap(\.records).filter { record in
        record.fields.contains { $0.name == "Phone" && $0.now == ["3"] }
      }
      #expect(told.count == 1, "before call \(call)")
      _ = try store.refresh()
      #expect(store.digest == again.digest, "before call \(call)")
      call += 1
    }
  }
}
