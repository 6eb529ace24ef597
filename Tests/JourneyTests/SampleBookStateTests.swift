import BookStore
import Foundation
import SalesBook
import SampleBook
import Testing

@testable import rounds

@Suite("The sample book's states", .serialized)
struct SampleBookStateTests {
  @Test("Today has 7 to 15 things for its owner, some with a time, some missed", arguments: sampleDays)
  func today(date: String) throws {
    let sample = try SampledBook.of(date)
    let waiting = sample.book.followUps.all.filter {
      $0.isPlanned && $0.due <= sample.today && $0.by == "me"
    }
    #expect((7...15).contains(waiting.count))
    #expect(waiting.count { $0.due == sample.today && $0.time != nil } >= 3)
    #expect(waiting.count { $0.due == sample.today && $0.time == nil } >= 2)
    #expect(waiting.count { $0.due < sample.today } >= 4)
    #expect(sample.book.touches.all.contains { $0.day == sample.today })
  }

  @Test("The weeks to come are planned, by colleagues too", arguments: sampleDays)
  func weeksToCome(date: String) throws {
    let sample = try SampledBook.of(date)
    let coming = sample.book.followUps.all.filter { $0.isPlanned && $0.due > sample.today }
    #expect((30...55).contains(coming.count))
    #expect(coming.count { $0.due - sample.today <= 14 } >= 12)
    #expect(coming.count { $0.due - sample.today > 14 } >= 6)
    #expect(Set(coming.map(\.by)).isSuperset(of: ["me", "wangwei", "lina", "chenzm"]))
  }

  @Test("13 to 18 parts of invoices are overdue, some in every bucket", arguments: sampleDays)
  func overdue(date: String) throws {
    let sample = try SampledBook.of(date)
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

  @Test("Follow-ups have ended in every way, and one was moved again and again", arguments: sampleDays)
  func followUps(date: String) throws {
    let book = try SampledBook.of(date).book
    #expect(book.followUps.all.contains { $0.touch != nil })
    #expect(book.followUps.all.contains { $0.done != nil && $0.touch == nil })
    #expect(book.followUps.all.contains { $0.dropped != nil && !$0.dropReason.isEmpty })
    let moved = Dictionary(grouping: book.moves.all, by: \.followUp).mapValues(\.count)
    #expect(book.followUps.all.contains { $0.isPlanned && moved[$0.id, default: 0] >= 3 })
  }

  @Test("Money stands in every state", arguments: sampleDays)
  func money(date: String) throws {
    let sample = try SampledBook.of(date)
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

  @Test("Promises, rungs, disputes and clocks stand in every state", arguments: sampleDays)
  func collecting(date: String) throws {
    let sample = try SampledBook.of(date)
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
    "One dossier has everything: nothing is left to ask, and a birthday by the moon is near",
    arguments: sampleDays)
  func knowing(date: String) throws {
    let sample = try SampledBook.of(date)
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

  @Test("Nothing is paid beyond what was owed, and amounts are a trade's", arguments: sampleDays)
  func plausible(date: String) throws {
    let sample = try SampledBook.of(date)
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

  @Test("Customers of every kind are there", arguments: sampleDays)
  func customers(date: String) throws {
    let sample = try SampledBook.of(date)
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
    arguments: sampleDays)
  func grades(date: String) throws {
    let sample = try SampledBook.of(date)
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

  @Test("A colleague has left, and why money is unpaid was heard in every way", arguments: [sampleDays[0]])
  func people(date: String) throws {
    let book = try SampledBook.of(date).book
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
