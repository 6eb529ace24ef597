import BookStore
import Foundation
import SalesBook
import SampleBook
import Testing

@testable import rounds

/// The days the sample book is made for here: a common Monday, a Sunday, leap
/// days, the ends of years, the middle and the end of long holidays, and years
/// of which no holidays are known.
private let days = [
  "2026-11-23", "2026-11-22", "2024-02-29", "2028-02-29", "2025-12-31", "2027-01-01", "2026-02-18",
  "2026-10-08",
]

/// A sample book of a day, made once for all tests.
private final class Sample: @unchecked Sendable {
  let today: Day
  let folder = FileManager.default.temporaryDirectory.path + "/rounds-sample-" + UUID().uuidString
  let store: BookStore

  init(_ date: String, owner: String = "me") throws {
    today = try #require(Day(iso: date))
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    store = try SampleBook.make(on: try PosixDisk(folder), today: today, owner: owner)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var book: Book { store.book }
  var replay: Replay { Replay(book, asOf: today) }

  func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
  }

  private static let lock = NSLock()
  nonisolated(unsafe) private static var made: [String: Sample] = [:]
  /// They are kept for all tests, so they go with the program.
  private static let goAtTheEnd: Void = {
    atexit { Sample.lock.withLock { Sample.made = [:] } }
  }()

  /// The one for that day.
  static func of(_ date: String) throws -> Sample {
    try lock.withLock {
      _ = goAtTheEnd
      if let sample = made[date] { return sample }
      let sample = try Sample(date)
      made[date] = sample
      return sample
    }
  }
}

@Suite("The sample book", .serialized)
struct SampleBookTests {
  @Test("It has a deal at every stage, and demands, concessions and approvals of every fate", arguments: days)
  func selling(date: String) throws {
    let sample = try Sample.of(date)
    let replay = sample.replay
    #expect(Set(replay.allDeals().map(\.stage)) == Set(Deal.Stage.allCases))
    #expect(Set(replay.insightThemes().map(\.status)) == Set(Insight.Status.allCases))
    #expect(replay.insightThemes().contains { $0.customers > 2 })
    let (approvals, concessions) = (sample.book.approvals.all, sample.book.concessions.all)
    #expect(Set(approvals.map(\.answer)) == [nil, .granted, .refused])
    for kind in [Concession.Kind.price, .term] {
      #expect(concessions.contains { $0.kind == kind && $0.isGranted })
    }
    #expect(concessions.contains { !$0.isGranted && $0.told } && concessions.contains(where: \.isOffer))
  }

  @Test("It is the same to the byte when it is made again")
  func deterministic() throws {
    let (first, again) = (try Sample.of(days[0]), try Sample(days[0]))
    for noun in Noun.allCases { #expect(try first.bytes(noun.fileName) == again.bytes(noun.fileName)) }
    for name in try PosixDisk(first.folder).list("journal") {
      #expect(try first.bytes("journal/" + name) == again.bytes("journal/" + name))
    }
  }

  @Test("It is sound, posted, and opens as it was made", arguments: days)
  func sound(date: String) throws {
    let sample = try Sample.of(date)
    #expect(try sample.store.check() == [])
    #expect(sample.store.unpostedCount == 0)
    let opened = try BookStore(opening: try PosixDisk(sample.folder))
    #expect(opened.problems == [])
    #expect(opened.book.invoices.all.map(\.amount) == sample.book.invoices.all.map(\.amount))
    #expect(opened.book.allocations.all.map { $0 } == sample.book.allocations.all.map { $0 })
  }

  @Test("With its tables still to be posted it is the same, gone on with or read anew")
  func unposted() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/rounds-sample-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let sample = try Sample.of(days[0])
    let told = try SampleBook.tell(
      on: PosixDisk(folder, isLasting: false), today: sample.today, owner: "me")
    #expect(told.unpostedCount > 1_000)
    let opened = try BookStore(opening: PosixDisk(folder))
    #expect(opened.problems == [])
    func isSame<Record: BookRecord>(_: Record.Type) -> Bool {
      let records = sample.book[keyPath: Record.table].all
      return opened.book[keyPath: Record.table].all.elementsEqual(records)
        && told.book[keyPath: Record.table].all.elementsEqual(records)
    }
    for noun in Noun.allCases {
      let isEqual = isSame(noun.record)
      #expect(isEqual, "\(noun)")
    }
  }

  @Test("GNU recfix finds nothing wrong in any table", arguments: [days[0], days[2]])
  func recfix(date: String) throws {
    let sample = try Sample.of(date)
    for noun in Noun.allCases {
      let check = Process()
      check.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      check.arguments = ["recfix", "--check", sample.folder + "/" + noun.fileName]
      let complaints = Pipe()
      check.standardError = complaints
      try check.run()
      let said = String(decoding: complaints.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      check.waitUntilExit()
      #expect(check.terminationStatus == 0, "\(noun.fileName): \(said)")
    }
  }

  @Test("Its tables are of a size the GNU tools and a reader can bear", arguments: days)
  func size(date: String) throws {
    let book = try Sample.of(date).book
    #expect((58...64).contains(book.customers.count))
    #expect((300...1000).contains(book.touches.count))
    #expect((300...1000).contains(book.followUps.count))
    #expect((200...1000).contains(book.invoices.count))
    #expect((200...1000).contains(book.allocations.count))
  }

  @Test("Nothing happened after today or before the eighteen months", arguments: days)
  func dated(date: String) throws {
    let sample = try Sample.of(date)
    let span = sample.today.adding(months: -18)...sample.today
    #expect(sample.book.touches.all.allSatisfy { span.contains($0.day) })
    #expect(sample.book.payments.all.allSatisfy { span.contains($0.day) })
    let carriedOver = sample.book.invoices.all.filter { $0.number.hasPrefix("JZ") }
    #expect(carriedOver.count == 3)
    #expect(
      sample.book.invoices.all.allSatisfy {
        (span.contains($0.issued) || $0.number.hasPrefix("JZ")) && $0.due >= $0.issued
      })
    #expect(sample.book.followUps.all.allSatisfy { span.contains($0.made) && $0.due >= $0.made })
    #expect(sample.book.customers.all.allSatisfy { $0.since.map(span.contains) ?? false })
    #expect(try sample.store.history().allSatisfy { span.contains($0.day) })
  }

  @Test("Work is done on working days, but for what happens today", arguments: days)
  func workingDays(date: String) throws {
    let sample = try Sample.of(date)
    let calendar = WorkingDays(sample.book, policy: Policy(sample.book))
    let start = sample.today.adding(months: -18)
    let worked = sample.book.touches.all.filter { $0.day < sample.today }.map(\.day)
    #expect(worked.allSatisfy { calendar.contains($0) || $0 - start < 10 })
    let planned = sample.book.followUps.all.filter { $0.isPlanned && $0.due != sample.today }
    #expect(planned.allSatisfy { calendar.contains($0.due) })
  }

  @Test("A namesake of a colleague may own the book", arguments: ["wangwei", "gaofei"])
  func namesake(login: String) throws {
    let sample = try Sample(days[0], owner: login)
    let person = try #require(sample.book.people[Name(login)])
    #expect(person.active)
    #expect(sample.book.people.count == 6)
    #expect(try sample.store.check() == [])
  }
}

/// What each pane is to have to show, whatever the day.
@Suite("The sample book's states", .serialized)
struct SampleBookStateTests {
  @Test("Today has 7 to 15 things for its owner, some with a time, some missed", arguments: days)
  func today(date: String) throws {
    let sample = try Sample.of(date)
    let waiting = sample.book.followUps.all.filter {
      $0.isPlanned && $0.due <= sample.today && $0.by == "me"
    }
    #expect((7...15).contains(waiting.count))
    #expect(waiting.count { $0.due == sample.today && $0.time != nil } >= 3)
    #expect(waiting.count { $0.due == sample.today && $0.time == nil } >= 2)
    #expect(waiting.count { $0.due < sample.today } >= 4)
    #expect(sample.book.touches.all.contains { $0.day == sample.today })
  }

  @Test("The weeks to come are planned, by colleagues too", arguments: days)
  func weeksToCome(date: String) throws {
    let sample = try Sample.of(date)
    let coming = sample.book.followUps.all.filter { $0.isPlanned && $0.due > sample.today }
    #expect((30...50).contains(coming.count))
    #expect(coming.count { $0.due - sample.today <= 14 } >= 12)
    #expect(coming.count { $0.due - sample.today > 14 } >= 6)
    #expect(Set(coming.map(\.by)).isSuperset(of: ["me", "wangwei", "lina", "chenzm"]))
  }

  @Test("13 to 18 parts of invoices are overdue, some in every bucket", arguments: days)
  func overdue(date: String) throws {
    let sample = try Sample.of(date)
    let receivables = Receivables(Replay(whole: sample.book, asOf: sample.today))
    #expect((13...18).contains(receivables.overdue.count))
    let bounds = Policy(sample.book).agingBounds
    let buckets = receivables.overdue.map { AgingBucket(daysPastDue: $0.days, bounds: bounds) }
    #expect(Set(buckets) == Set(AgingBucket.overdue))
    #expect(receivables.agings.map(\.currency.letters) == ["CNY", "TWD", "USD"])
    let renminbi = try #require(receivables.agings.first)
    for bucket in AgingBucket.allCases { #expect(renminbi.count(bucket) > 0) }
    #expect(receivables.overdue.contains { $0.contested.minor > 0 && $0.contested.minor < $0.open.minor })
    #expect(receivables.overdue.contains { $0.contested == $0.open })
  }

  @Test("Follow-ups have ended in every way, and one was moved again and again", arguments: days)
  func followUps(date: String) throws {
    let book = try Sample.of(date).book
    #expect(book.followUps.all.contains { $0.touch != nil })
    #expect(book.followUps.all.contains { $0.done != nil && $0.touch == nil })
    #expect(book.followUps.all.contains { $0.dropped != nil && !$0.dropReason.isEmpty })
    let moved = Dictionary(grouping: book.moves.all, by: \.followUp).mapValues(\.count)
    #expect(book.followUps.all.contains { $0.isPlanned && moved[$0.id, default: 0] >= 3 })
  }

  @Test("Money stands in every state", arguments: days)
  func money(date: String) throws {
    let sample = try Sample.of(date)
    let (book, replay) = (sample.book, sample.replay)
    #expect(book.instalments.count == 3)
    #expect(book.bounces.count == 1)
    #expect(book.disputes.all.contains { $0.settled != nil })
    #expect(book.allocations.all.contains { $0.credit != nil })
    #expect(book.invoices.all.contains { $0.isCredit && replay.open($0).minor < 0 })
    let partlyPaid = book.invoices.all.filter {
      0 < replay.open($0).minor && replay.open($0).minor < $0.amount.minor
    }
    #expect(partlyPaid.count >= 4)
    #expect(book.payments.all.contains { $0.customer != nil && replay.onAccount($0).minor > 0 })
    #expect(book.payments.all.count { $0.customer == nil } == 2)
    let bills = book.payments.all.filter { $0.method == .bill }
    #expect(bills.contains { ($0.matures ?? sample.today) > sample.today })
    #expect(bills.contains { ($0.matures ?? sample.today) < sample.today })
    #expect(book.payments.all.contains { $0.method == .cheque })
  }

  @Test("Promises, rungs, disputes and clocks stand in every state", arguments: days)
  func collecting(date: String) throws {
    let sample = try Sample.of(date)
    let (book, replay) = (sample.book, sample.replay)
    let cards = replay.cards()
    let promises = cards.values.flatMap(\.promises)
    for outcome in PromiseOutcome.allCases {
      #expect(promises.contains { $0.outcome == outcome }, "\(outcome)")
    }
    #expect(promises.contains { $0.isBreach && replay.isUnanswered($0) })
    #expect(promises.contains { $0.isBreach && !replay.isUnanswered($0) })
    #expect(Set(book.promises.all.map(\.judged)) == Set(Promise.Judged.allCases.map { $0 } + [nil]))
    #expect(Set(book.promises.all.map(\.manner)) == Set(Promise.Manner.allCases))
    let arrears = cards.values.compactMap(\.arrears)
    #expect(Set(arrears.flatMap { $0.running(on: sample.today) }.map(\.rung)) == Set(Rung.allCases))
    for verdict in Judgement.Verdict.allCases { #expect(arrears.contains { $0.verdict == verdict }) }
    #expect(cards.values.contains { $0.hold != nil })
    #expect(book.holds.all.contains { $0.lifted != nil })
    let clocks = book.invoices.slots.compactMap { replay.limitation(ofInvoice: $0) }
    #expect(Set(clocks.compactMap { $0.warning(replay.rules.policy) }) == [180, 90, 30])
    #expect(cards.values.flatMap(\.duties).contains { if case .limitation = $0.duty { true } else { false } })
    for answer in Statement.Answer.allCases { #expect(book.statements.all.contains { $0.answer == answer }) }
    #expect(book.statements.all.contains { $0.answer == nil })
    #expect(book.writeOffs.count == 1)
    #expect(cards.values.contains { $0.reason.isRest })
  }

  @Test(
    "One dossier has everything: nothing is left to ask, and a birthday by the moon is near", arguments: days)
  func knowing(date: String) throws {
    let sample = try Sample.of(date)
    let customer = try #require(sample.book.customers.all.first { $0.name == "北京华联" })
    let slot = try #require(sample.book.customers.slot(of: customer.id))
    #expect(sample.book.completeness(ofCustomer: slot, on: sample.today).missing == [])
    let map = sample.replay.allyMap(ofCustomer: slot)
    #expect(Set(map.lines.map(\.depth)) == [0, 1] && !map.proposed.isEmpty)
    #expect(
      sample.replay.occasions(ofCustomer: slot).contains {
        if case .birthday = $0.occasion { true } else { false }
      })
    #expect(sample.book.contacts.all.contains { $0.left != nil } && sample.book.news.count > 1)
    let sheets = sample.book.customers.slots.compactMap { sample.replay.visitSheet(ofCustomer: $0) }
    #expect(sheets.contains { !$0.problemsOfTrade.isEmpty })
  }

  @Test("Nothing is paid beyond what was owed, and amounts are a trade's", arguments: days)
  func plausible(date: String) throws {
    let sample = try Sample.of(date)
    for invoice in sample.book.invoices.all {
      let (open, amount) = (sample.replay.open(invoice).minor, invoice.amount.minor)
      #expect(invoice.isCredit ? (amount...0).contains(open) : (0...amount).contains(open))
      #expect((1_000_00...1_000_000_00).contains(abs(amount)))
    }
    let owed = sample.book.customers.all.filter { customer in
      guard let limit = customer.creditLimit, let slot = sample.book.customers.slot(of: customer.id) else {
        return false
      }
      let standing = sample.replay.standing(ofCustomer: slot)
      return standing.owed.contains { $0.currency == limit.currency && $0.minor > limit.minor }
    }
    #expect((1...6).contains(owed.count))
  }

  @Test("Customers of every kind are there", arguments: days)
  func customers(date: String) throws {
    let sample = try Sample.of(date)
    let book = sample.book
    #expect(book.customers.all.count { $0.archived != nil } == 1)
    #expect(book.customers.all.count { $0.mergedInto != nil } == 1)
    #expect(Set(book.customers.all.map(\.name)).isSuperset(of: ["华联", "北京华联"]))
    #expect(book.customers.all.count { $0.owner == "me" } >= 35)
    let standings = book.customers.slots.map {
      (book.customers[slot: $0], sample.replay.standing(ofCustomer: $0))
    }
    let active = standings.filter { $0.0?.isActive ?? false }
    #expect(active.count { $0.1.lastTouch == nil && $0.1.next == nil && $0.1.owed.isEmpty } >= 4)
    let neglected = active.filter { _, standing in
      standing.next == nil && (standing.lastReached.map { sample.today - $0 > 60 } ?? false)
    }
    #expect(neglected.count >= 4)
    #expect(book.customers.all.contains { $0.influential } && book.customers.all.contains { $0.far })
    let terms = Set(book.customers.all.compactMap { $0.terms?.text })
    #expect(terms.isSuperset(of: ["45", "monthly+15"]))
  }

  @Test(
    "Every grade is there, one still provisional, one to be looked at again, and effort leaks to D",
    arguments: days)
  func grades(date: String) throws {
    let sample = try Sample.of(date)
    let (book, replay) = (sample.book, sample.replay)
    let standings = book.customers.slots.map { replay.standing(ofCustomer: $0) }
    #expect(Set(standings.map(\.grade)) == Set(Grade.allCases.map { $0 } + [nil]))
    let reviews = book.customers.slots.compactMap { replay.gradeReview(ofCustomer: $0) }
    #expect(standings.contains { $0.isProvisional } && !reviews.isEmpty)
    let leak = try #require(replay.mix().leak)
    #expect(leak.grade == .difficult && !leak.behind.isEmpty && !leak.neglected.isEmpty)
    #expect(!replay.neglected().isEmpty)
    #expect(book.gradeSignals.all.contains { !$0.answer.isEmpty })
    #expect(reviews.contains { if case .better = $0 { true } else { false } })
  }

  @Test("A colleague has left, and why money is unpaid was heard in every way", arguments: [days[0]])
  func people(date: String) throws {
    let book = try Sample.of(date).book
    #expect(book.people.all.contains { !$0.active })
    #expect(book.people.all.count { $0.active } == 5)
    #expect(Set(book.touches.all.compactMap(\.whyUnpaid)) == Set(Touch.WhyUnpaid.allCases))
    #expect(book.holidays.all.contains { $0.kind == .worked })
  }
}

extension CallReason {
  /// Whether chasing rests on a promise.
  fileprivate var isRest: Bool { if case .rests(.promise) = self { true } else { false } }
}
