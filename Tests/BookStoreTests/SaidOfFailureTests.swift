import BookStore
import SalesBook
import Testing

/// A way to save, on a book where everything can be saved, and the words of its entry.
enum SavingDeed: CaseIterable {
  case commits, joins, spills, reports, takesBack, putsBack, edits, editsComments, editsBesideHandEdits,
    handEdits
  case posts, carriesOut

  /// What a book needs to have something to do.
  static func platter() throws -> Platter {
    let disk = ModelDisk()
    let store = try newBook(on: disk)
    _ = try store.add("Old", phone: "1")
    _ = try store.add("Gone")
    _ = try store.undo(by: wang, at: moment)
    try store.post(day: today, at: moment)
    let other = try store.add("Waiting")
    _ = try store.commit(call(other.id, "later"), by: wang, at: moment)
    return disk.platter
  }

  /// What is done before the disk begins to fail.
  func prepare(_ store: BookStore, _ disk: ModelDisk) throws -> TableDraft? {
    switch self {
    case .putsBack: _ = try store.undo(by: wang, at: moment)
    case .edits, .editsComments, .editsBesideHandEdits:
      let draft = try store.draft(of: .customer, day: today, at: moment)
      if self == .editsBesideHandEdits { editByHand(disk) }
      return draft
    case .handEdits: editByHand(disk)
    default: break
    }
    return nil
  }

  private func editByHand(_ disk: ModelDisk) {
    let edited = disk.text("customers.rec").replacing("Name: Old\n", "Name: Old\nAddress: by hand\n")
    disk.platter.replace("customers.rec", Array(edited.utf8))
  }

  func save(_ store: BookStore, _ draft: TableDraft?) throws {
    switch self {
    case .commits: _ = try store.add("New")
    case .joins: _ = try store.add("New", by: li)
    case .spills:
      var contact = Contact(key: .none)
      contact.name = "甲"
      let many = AddCustomer(adding("New").customer, contacts: Array(repeating: contact, count: 301))
      _ = try store.commit(many, by: wang, at: moment)
    case .reports: _ = try store.commit(reporting: ReportedAdding(), by: wang, at: moment)
    case .takesBack: _ = try store.undo(by: wang, at: moment)
    case .putsBack: _ = try store.redo(by: wang, at: moment)
    case .edits, .editsBesideHandEdits: try merge(draft, "Phone: 1\n", "Phone: 2\n", store)
    case .editsComments: try merge(draft, "Phone: 1\n", "# rang twice\nPhone: 1\n", store)
    case .posts, .handEdits: try store.post(day: today, at: moment)
    case .carriesOut: try store.carryOut([TimedOperation(adding("New"), by: wang, at: moment)])
    }
  }

  private func merge(_ draft: TableDraft?, _ old: String, _ new: String, _ store: BookStore) throws {
    guard let draft else { return }
    let edited = String(decoding: draft.text, as: UTF8.self).replacing(old, new)
    _ = try store.merge(Array(edited.utf8), into: draft, by: wang, at: moment)
  }

  /// How often what was to be saved is recorded.
  func count(in store: BookStore, _ disk: ModelDisk) throws -> Int {
    let history = try store.history()
    func count(_ did: String) -> Int { history.count { $0.did == did } }
    return switch self {
    case .commits, .joins, .spills, .reports, .carriesOut: count("Added customer New")
    case .takesBack: history.count { $0.did.hasPrefix("Took back: ") } - 1
    case .putsBack: history.count { $0.did.hasPrefix("Put back: ") }
    case .edits, .editsBesideHandEdits: count("Edited customers.rec")
    case .editsComments: disk.text("customers.rec").contains("# rang twice") ? 1 : 0
    case .handEdits: count("Edited customers.rec by hand")
    case .posts: count("Added customer Waiting")
    }
  }
}

/// Adding a customer, told of as an import is.
private struct ReportedAdding: ReportingOperation {
  static let keyword = AddCustomer.keyword

  func outcome(
    on book: Book, as author: Author, drawing ids: inout FreshIDs
  ) throws(Refusal) -> (outcome: String, plan: Plan?) {
    ("one", try adding("New").plan(on: book, as: author, drawing: &ids))
  }
}

/// How a disk fails from one of its calls on.
enum FailingDisk: CaseIterable {
  case once, fromThenOn, andCutsNothingBack, andSyncsNothing

  /// Whether a call fails, when the first to fail was so many calls ago.
  func fails(_ call: String, after calls: Int) -> Bool {
    switch self {
    case _ where calls <= 0: calls == 0
    case .once: false
    case .fromThenOn: true
    case .andCutsNothingBack: call.hasPrefix("truncate")
    case .andSyncsNothing: call.hasPrefix("sync")
    }
  }
}

@Suite("What is said of a save that failed")
struct SaidOfFailureTests {
  /// What is said; nothing of it where only something else is told of.
  private enum Said { case recorded, notRecorded, notKnown, nothing }

  private func said(of deed: SavingDeed, _ store: BookStore, _ draft: TableDraft?) throws -> Said {
    do throws(any Error) {
      try deed.save(store, draft)
      return .recorded
    } catch let error as StoreError {
      switch error {
      // Of what was done before: nobody has looked for what was edited by hand yet, or it is in the journal.
      case .unposted: return deed == .handEdits ? .nothing : .recorded
      case .disk: return .notRecorded
      case .unknown: return .notKnown
      case .handEditsWait(_, _, let isKnown): return isKnown ? .notRecorded : .notKnown
      default: throw error
      }
    }
  }

  @Test(
    "Whichever call fails, and whatever fails with it: what is said is what history holds",
    arguments: SavingDeed.allCases, FailingDisk.allCases)
  func everyCall(deed: SavingDeed, failing: FailingDisk) throws {
    let platter = try SavingDeed.platter()
    func prepared() throws -> (disk: ModelDisk, store: BookStore, draft: TableDraft?) {
      let disk = ModelDisk(platter)
      let store = try BookStore(opening: disk, ids: CountingIDs(from: 100_000))
      return (disk, store, try deed.prepare(store, disk))
    }
    let whole = try prepared()
    let first = whole.disk.calls.count
    let before = try deed.count(in: opened(beside: whole.disk), whole.disk)
    try deed.save(whole.store, whole.draft)
    var unknown = 0
    // Reading that fails is one kind whatever is saved, and whatever fails after it.
    let readsMatter = failing == .once && [.commits, .posts, .edits, .handEdits].contains(deed)
    for call in first..<whole.disk.calls.count
    where readsMatter || !["read", "stat", "list"].contains(whole.disk.calls[call].prefix(4)) {
      let place = "\(deed), \(failing): \(whole.disk.calls[call])"
      let (disk, store, draft) = try prepared()
      disk.fails = { failing.fails($1, after: $0 - call) }
      let said = try said(of: deed, store, draft)
      disk.fails = { _, _ in false }
      let count = try deed.count(in: opened(beside: disk), disk) - before
      let isRecorded = deed == .posts || count > 0
      switch said {
      case .recorded: #expect(isRecorded, "\(place)")
      case .notRecorded: #expect(!isRecorded, "\(place)")
      case .notKnown: unknown += 1
      case .nothing: break
      }
      #expect(count <= 1, "\(place)")
      if failing != .fromThenOn { try goOn(store, disk, place) }
    }
    // Nobody is told so who can be told better.
    let mayBeUnknown = failing != .once || [.editsComments, .carriesOut].contains(deed)
    #expect(unknown == 0 || mayBeUnknown)
    let writes = [SavingDeed.commits, .joins, .spills, .reports, .takesBack, .putsBack, .edits].contains(deed)
    #expect(unknown > 0 || failing != .andCutsNothingBack || !writes)
  }

  /// The same desk works on: nothing is numbered twice, nothing is lost.
  private func goOn(_ store: BookStore, _ disk: ModelDisk, _ place: String) throws {
    _ = try store.add("Later")
    try store.post(day: today, at: moment)
    let again = try opened(beside: disk)
    #expect(again.digest == store.digest, "\(place)")
    #expect(again.unpostedCount == 0, "\(place)")
    let numbers = try again.history().map(\.sequence)
    #expect(numbers == Array((1...max(1, numbers.count)).reversed()), "\(place)")
    #expect(try again.check().filter { !$0.isUnknownPerson } == [], "\(place)")
  }

  @Test("What its writer took back is not kept by who had read it", arguments: ["Real!", "A longer name"])
  func takenBack(name: String) throws {
    let platter = try SavingDeed.platter()
    let disk = ModelDisk(platter)
    let writer = try BookStore(opening: disk, ids: CountingIDs(from: 100_000))
    let reader = try opened(beside: disk)
    var hasFailed = false
    disk.fails = { _, call in
      defer { hasFailed = hasFailed || call == "sync journal/2026-11.rec" }
      return call == "sync journal/2026-11.rec" && !hasFailed
    }
    disk.before = { call, _ in
      guard call.hasPrefix("truncate journal") else { return }
      _ = try? reader.refresh()
      #expect(reader.customer("Ghost") != nil)
    }
    #expect(throws: StoreError.self) { try writer.add("Ghost") }
    disk.fails = { _, _ in false }
    _ = try writer.add(name)
    let news = try reader.refresh()
    #expect(reader.customer("Ghost") == nil)
    #expect(reader.customer(name) != nil)
    #expect(news.flatMap(\.changes).contains { ($0.before as? Customer)?.name == "Ghost" && $0.after == nil })
    try goOn(reader, disk, name)
    _ = try writer.refresh()
    #expect(writer.digest == reader.digest)
  }
}
