import BookStore
import Foundation
import SalesBook
import SampleBook
import Testing

@testable import rounds

/// The days the sample book is made for here: a common Monday, a Sunday, leap
/// days, the ends of years, the middle and the end of long holidays, and years
/// of which no holidays are known.
let sampleDays = [
  "2026-11-23", "2026-11-22", "2024-02-29", "2028-02-29", "2025-12-31", "2027-01-01", "2026-02-18",
  "2026-10-08",
]

/// A sample book of a day, made once for all tests.
final class SampledBook: @unchecked Sendable {
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
  nonisolated(unsafe) private static var made: [String: SampledBook] = [:]
  /// They are kept for all tests, so they go with the program.
  private static let goAtTheEnd: Void = {
    atexit { SampledBook.lock.withLock { SampledBook.made = [:] } }
  }()

  /// The one for that day.
  static func of(_ date: String) throws -> SampledBook {
    try lock.withLock {
      _ = goAtTheEnd
      if let sample = made[date] { return sample }
      let sample = try SampledBook(date)
      made[date] = sample
      return sample
    }
  }
}

@Suite("The sample book", .serialized)
struct SampleBookTests {
  @Test(
    "It has a deal at every stage, and demands, concessions and approvals of every fate",
    arguments: sampleDays)
  func selling(date: String) throws {
    let sample = try SampledBook.of(date)
    let replay = sample.replay
    #expect(Set(replay.allDeals().map(\.stage)) == Set(Deal.Stage.allCases))
    #expect(Set(replay.insightThemes().map(\.status)) == Set(Insight.Status.allCases))
    #expect(replay.insightThemes().contains { $0.customers > 2 })
    #expect(Set(replay.allCommitments().map(\.state)) == Set(CommitmentState.allCases))
    #expect(replay.allCommitments().contains { $0.lacksPaper(replay.rules.policy) })
    #expect(replay.allCommitments().contains { $0.isChangedTooOften })
    #expect(replay.allCommitments().contains { !$0.commitment.overriddenBy.isEmpty })
    #expect(replay.allCommitments().contains { $0.commitment.approval != nil })
    let (approvals, concessions) = (sample.book.approvals.all, sample.book.concessions.all)
    #expect(Set(approvals.map(\.answer)) == [nil, .granted, .refused])
    for kind in [Concession.Kind.price, .term] {
      #expect(concessions.contains { $0.kind == kind && $0.isGranted })
    }
    #expect(concessions.contains { !$0.isGranted && $0.told } && concessions.contains(where: \.isOffer))
  }

  @Test("It has a case in every state, one opened again, and several with one cause", arguments: sampleDays)
  func cases(date: String) throws {
    let sample = try SampledBook.of(date)
    let all = sample.replay.allCases()
    #expect(Set(all.map(\.stage)) == Set(CaseStage.allCases))
    #expect(all.contains { standing in standing.isOpen && standing.steps.contains { $0.kind == .reopened } })
    #expect(all.contains { !$0.late.isEmpty })
    #expect(sample.replay.systemicCauses().contains { $0.holders.count > 2 && $0.open > 0 })
    let done = Set(sample.book.caseSteps.all.map(\.kind))
    #expect(done == Set(CaseStep.Kind.allCases))
  }

  @Test(
    "It has a rebate in every state, one behind, one at its top tier, one held, one adjusted and helped with",
    arguments: sampleDays)
  func rebates(date: String) throws {
    let sample = try SampledBook.of(date)
    let all = sample.replay.allRebates()
    #expect(Set(all.map(\.state)) == Set(RebateState.allCases))
    #expect(Set(all.map(\.rebate.kind)) == Set(Rebate.Kind.allCases))
    #expect(Set(all.map(\.rebate.basis)) == Set(Rebate.Basis.allCases))
    let running = all.filter { $0.state == .running }
    #expect(running.contains { $0.next == nil } && running.contains { $0.next != nil })
    #expect(running.contains { $0.reminderDue(sample.replay.rules.policy) != nil })
    #expect(running.contains { !$0.adjustments.isEmpty && !$0.openHelps.isEmpty && $0.helps.count == 2 })
    #expect(all.contains { $0.state == .missed && $0.reminders.count > 3 })
    let owed = all.filter { $0.state == .owed }
    #expect(Set(owed.map(\.isHeldWhileOverdue)) == [true, false])
  }

  @Test(
    "It has a customer under review at every step, and one review that ended in each way",
    arguments: sampleDays)
  func exits(date: String) throws {
    let sample = try SampledBook.of(date)
    let all = sample.replay.allExits()
    #expect(Set(all.map(\.stage)) == Set(ExitStage.allCases))
    #expect(Set(all.map(\.outcome)) == Set(ExitOutcome.allCases))
    #expect(all.contains { $0.stage == .counting && $0.course.strikes.count == 2 })
    let proposed = try #require(sample.replay.exitCandidates().first)
    #expect(proposed.signs == [.lowMargin, .hours] && proposed.figures.margin == 6)
    #expect(Set(all.map(\.about.origin)) == Set(ExitReview.Origin.allCases))
  }

  @Test(
    "It has a win-back in every state, one whose cause three others have, one opened again, and signals of another",
    arguments: sampleDays)
  func winBacks(date: String) throws {
    let sample = try SampledBook.of(date)
    let all = sample.replay.allWinBacks()
    #expect(Set(all.map(\.stage)) == Set(WinBackStage.allCases))
    #expect(Set(sample.book.winBackSteps.all.map(\.kind)) == Set(WinBackStep.Kind.allCases))
    #expect(all.contains { sample.replay.others(withCauseOf: $0).count >= 3 })
    let reviewed = Set(sample.replay.allExits().filter { $0.course.closing == nil }.map(\.about.customer))
    #expect(all.allSatisfy { !$0.isOpen || !reviewed.contains($0.about.customer) }, "one or the other")
    #expect(!sample.replay.leavingCustomers().isEmpty, "one of whom signals add up")
    #expect(all.contains { standing in standing.steps.contains { $0.kind == .reopened } })
    #expect(all.contains { !$0.planned.isEmpty && $0.course.wentBack != nil })
    #expect(Set(sample.book.hypotheses.all.map(\.outcome)) == [nil, .borneOut, .notSo])
    #expect(sample.replay.leavingCustomers().count < 8, "\(sample.replay.leavingCustomers().count)")
  }

  @Test(
    "It has a campaign in every state, one of a single customer, one revised, somebody to be found, something late",
    arguments: sampleDays)
  func campaigns(date: String) throws {
    let sample = try SampledBook.of(date)
    let campaigns = sample.replay.allCampaigns()
    #expect(Set(campaigns.map(\.state)) == Set(Campaign.State.allCases))
    #expect(campaigns.contains { $0.campaign.customer != nil && !$0.revisions.isEmpty })
    let running = try #require(campaigns.first { $0.state == .running && !$0.toFind.isEmpty })
    #expect(
      running.members.first?.isInfluential == true && running.covered > 0 && running.covered < running.all)
    #expect(running.late.count == 1 && running.activities.contains { $0.done != nil })
    #expect(running.sales.allSatisfy { ($0.percent ?? 0) > 0 } && running.sales.count == 2)
    let revised = sample.book.quotas(of: running.campaign).filter { !$0.why.isEmpty }
    #expect(revised.count == 1)
  }

  @Test("It is the same to the byte when it is made again")
  func deterministic() throws {
    let (first, again) = (try SampledBook.of(sampleDays[0]), try SampledBook(sampleDays[0]))
    for noun in Noun.allCases { #expect(try first.bytes(noun.fileName) == again.bytes(noun.fileName)) }
    for name in try PosixDisk(first.folder).list("journal") {
      #expect(try first.bytes("journal/" + name) == again.bytes("journal/" + name))
    }
  }

  @Test("It is sound, posted, and opens as it was made", arguments: sampleDays)
  func sound(date: String) throws {
    let sample = try SampledBook.of(date)
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
    let sample = try SampledBook.of(sampleDays[0])
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

  @Test("GNU recfix finds nothing wrong in any table", arguments: [sampleDays[0], sampleDays[2]])
  func recfix(date: String) throws {
    let sample = try SampledBook.of(date)
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

  @Test("Its tables are of a size the GNU tools and a reader can bear", arguments: sampleDays)
  func size(date: String) throws {
    let book = try SampledBook.of(date).book
    #expect((58...64).contains(book.customers.count))
    #expect((300...1000).contains(book.touches.count))
    #expect((300...1000).contains(book.followUps.count))
    #expect((200...1000).contains(book.invoices.count))
    #expect((200...1000).contains(book.allocations.count))
  }

  @Test("Nothing happened after today or before the eighteen months", arguments: sampleDays)
  func dated(date: String) throws {
    let sample = try SampledBook.of(date)
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

  @Test("Work is done on working days, but for what happens today", arguments: sampleDays)
  func workingDays(date: String) throws {
    let sample = try SampledBook.of(date)
    let calendar = WorkingDays(sample.book, policy: Policy(sample.book))
    let start = sample.today.adding(months: -18)
    let worked = sample.book.touches.all.filter { $0.day < sample.today }.map(\.day)
    #expect(worked.allSatisfy { calendar.contains($0) || $0 - start < 10 })
    let planned = sample.book.followUps.all.filter { $0.isPlanned && $0.due != sample.today }
    #expect(planned.allSatisfy { calendar.contains($0.due) })
  }

  @Test("A namesake of a colleague may own the book", arguments: ["wangwei", "gaofei"])
  func namesake(login: String) throws {
    let sample = try SampledBook(sampleDays[0], owner: login)
    let person = try #require(sample.book.people[Name(login)])
    #expect(person.active)
    #expect(sample.book.people.count == 6)
    #expect(try sample.store.check() == [])
  }
}

/// What each pane is to have to show, whatever the day.
