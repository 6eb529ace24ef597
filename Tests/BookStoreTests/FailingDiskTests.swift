import BookStore
import SalesBook
import Testing

@Suite("A disk that fails")
struct FailingDiskTests {
  private static let noSpace: Int32 = 28

  /// A way to save, on a book where everything can be saved.
  enum Saving: CaseIterable {
    case commit, post, undo, merge, letter

    /// Saves; returns why the tables wait though it is recorded, where that is so.
    @discardableResult
    func save(_ store: BookStore, _ draft: TableDraft) throws -> DiskError? {
      switch self {
      case .commit: _ = try store.add("New")
      case .post: try store.post(day: today, at: moment)
      case .letter: _ = try store.letterTemplate(.demand, language: "en", usual: "Pay.")
      case .undo: _ = try store.undo(by: wang, at: moment)
      case .merge:
        let edited = String(decoding: draft.text, as: UTF8.self).replacing("Phone: 1\n", "Phone: 2\n")
        return try store.merge(Array(edited.utf8), into: draft, by: wang, at: moment)?.unposted
      }
      return nil
    }

    /// How saving fails: with what, and whether what was to be saved is recorded.
    func failure(_ store: BookStore, _ draft: TableDraft) throws -> (reason: DiskError, isRecorded: Bool)? {
      do {
        return try save(store, draft).map { ($0, true) }
      } catch let error as StoreError {
        switch error {
        case .disk(let reason): return (reason, false)
        case .unposted(let reason): return (reason, true)
        default: throw error
        }
      }
    }
  }

  private func prepared() throws -> (disk: ModelDisk, store: BookStore, draft: TableDraft) {
    let disk = ModelDisk()
    let store = try newBook(on: disk)
    _ = try store.add("Old", phone: "1")
    let draft = try store.draft(of: .customer, day: today, at: moment)
    _ = try store.add("Waiting")
    return (disk, store, draft)
  }

  @Test(
    "Whichever call fails, it is said whether it is recorded, nothing is half done, and it can be done again",
    arguments: Saving.allCases)
  func everyCall(saving: Saving) throws {
    let whole = try prepared()
    let first = whole.disk.calls.count
    let before = whole.store.digest
    try saving.save(whole.store, whole.draft)
    let after = whole.store.digest
    let told = whole.store.customersToldApart
    for call in first..<whole.disk.calls.count {
      let (disk, store, draft) = try prepared()
      disk.failing = (call, FailingDiskTests.noSpace)
      let failure = try saving.failure(store, draft)
      guard case .failed(_, _, FailingDiskTests.noSpace) = failure?.reason, let failure else {
        Issue.record("\(saving): \(whole.disk.calls[call])")
        continue
      }
      // An entry is there or it is not, as is said: in memory as on disk.
      #expect(store.digest == (failure.isRecorded ? after : before), "\(saving): \(whole.disk.calls[call])")
      #expect(try opened(beside: disk).digest == store.digest, "\(saving): \(whole.disk.calls[call])")
      if !failure.isRecorded { try saving.save(store, draft) }
      try store.post(day: today, at: moment)
      #expect(store.customersToldApart == told)
      let again = try opened(beside: disk)
      #expect(again.digest == store.digest)
      #expect(again.unpostedCount == 0)
      #expect(try again.check() == [])
    }
  }

  @Test("Making a book fails whole at whichever call, and can be done again")
  func creating() throws {
    let whole = ModelDisk()
    let made = try newBook(on: whole).digest
    for call in 0..<whole.calls.count {
      let disk = ModelDisk()
      disk.failing = (call, FailingDiskTests.noSpace)
      // Nobody is told that there is none who then finds one, nor the other way round.
      do throws(any Error) {
        _ = try newBook(on: disk)
        disk.failing = nil
        _ = try opened(beside: disk)
      } catch let error as StoreError {
        disk.failing = nil
        let reason = DiskError.failed(name: name(whole, call), call: verb(whole, call), errno: 28)
        switch error {
        case .unposted(reason): _ = try opened(beside: disk)
        case .unknown(reason): #expect(disk.calls[call] == "syncFolder ")
        default:
          #expect(error == .disk(reason))
          #expect(throws: StoreError.notABook) { try opened(beside: disk) }
        }
      }
      let store: BookStore
      do {
        store = try newBook(on: disk)
      } catch StoreError.alreadyABook {
        store = try opened(beside: disk)
      }
      #expect(store.digest == made)
      #expect(try store.check().filter { !$0.isTornTail } == [])
    }
  }

  private func verb(_ disk: ModelDisk, _ call: Int) -> String {
    String(disk.calls[call].prefix { $0 != " " })
  }

  private func name(_ disk: ModelDisk, _ call: Int) -> String {
    String(disk.calls[call].drop { $0 != " " }.dropFirst())
  }

  @Test("A commit whose tables cannot be posted is made all the same")
  func commitOutlivesPosting() throws {
    let disk = ModelDisk()
    let store = try newBook(on: disk)
    for number in 0..<999 { _ = try store.add("C\(number)") }
    #expect(store.unpostedCount == 999)
    disk.refused["customers.rec"] = .worldWritable
    _ = try store.add("The thousandth")
    #expect(store.customer("The thousandth") != nil)
    #expect(store.unpostedCount == 1000)
    #expect(throws: StoreError.unposted(.refused(name: "customers.rec", .worldWritable))) {
      try store.post(day: today, at: moment)
    }
    disk.refused = [:]
    _ = try store.add("One more")
    #expect(store.unpostedCount == 0)
  }

  @Test("A book that cannot be written is read, and says that it cannot")
  func readOnly() throws {
    let disk = ModelDisk()
    _ = try newBook(on: disk).add("Old")
    let reader = ModelDisk(beside: disk)
    reader.isWritable = false
    let store = try BookStore(opening: reader)
    #expect(store.customer("Old") != nil)
    #expect(throws: StoreError.readOnly) { try store.add("New") }
    #expect(throws: StoreError.readOnly) { try store.undo(by: wang, at: moment) }
    #expect(try store.post(day: today, at: moment).isEmpty)
    let platter = disk.platter
    #expect(try store.check() == [])
    #expect(disk.platter == platter)
  }

  @Test("A file others could have slipped in is told and its table left alone")
  func refusedTable() throws {
    let disk = ModelDisk()
    let store = try newBook(on: disk)
    _ = try store.add("Old")
    try store.post(day: today, at: moment)
    let reader = ModelDisk(beside: disk)
    reader.refused["customers.rec"] = .foreignGroup
    let other = try BookStore(opening: reader)
    #expect(other.book.people.count == 1)
    #expect(other.problems.map(\.kind) == [.fileRefused(.refused(name: "customers.rec", .foreignGroup))])
  }
}

extension BookStore {
  /// The customers without their IDs: a second attempt draws others.
  fileprivate var customersToldApart: [String] {
    book.customers.all.map { "\($0.name) \($0.phone)" }.sorted()
  }
}
