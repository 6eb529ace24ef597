import SalesBook
import Testing

@Suite("How a promise ends (S4), worked out from the facts")
struct PromiseOutcomeTests {
  @Test(
    "Promised for Saturday, transferred Friday, there on Monday: kept; bounced on Tuesday: open, then broken")
  func weekend() throws {
    var (desk, customer, _) = try owing()
    let promise = try desk.promise(1_000_000, of: customer, made: "2026-11-16", due: "2026-11-21")
    let payment = try desk.payment(1_000_000, of: customer, on: "2026-11-23")
    #expect(desk.outcome(promise, asOf: "2026-11-22") == .open)
    #expect(desk.outcome(promise, asOf: "2026-11-23") == .kept)
    try desk.bounce(payment, on: "2026-11-24")
    #expect(desk.outcome(promise, asOf: "2026-11-23") == .kept)
    #expect(desk.outcome(promise, asOf: "2026-11-24") == .open)
    #expect(desk.outcome(promise, asOf: "2026-11-25") == .broken)
  }

  @Test("95 per cent within two working days keep it; a fen less does not")
  func tolerance() throws {
    for (fen, outcome) in [(950_000, PromiseOutcome.kept), (949_999, .partlyKept)] {
      var (desk, customer, _) = try owing()
      let promise = try desk.promise(1_000_000, of: customer, made: "2026-11-02", due: "2026-11-05")
      _ = try desk.payment(Int64(fen), of: customer, on: "2026-11-09")
      #expect(desk.outcome(promise, asOf: "2026-11-10") == outcome)
    }
  }

  @Test("The tolerance and the grace are policy")
  func policy() throws {
    var (desk, customer, _) = try owing()
    for (name, value) in [("PromiseTolerance", "50"), ("PromiseGrace", "0")] {
      var setting = Setting(key: Name(name))
      setting.value = value
      try desk.carryOut(AddRecord(setting))
    }
    let promise = try desk.promise(1_000_000, of: customer, made: "2026-11-02", due: "2026-11-05")
    _ = try desk.payment(500_000, of: customer, on: "2026-11-05")
    #expect(desk.outcome(promise, asOf: "2026-11-05") == .kept)
    let later = try desk.promise(400_000, of: customer, made: "2026-11-06", due: "2026-11-09")
    #expect(desk.outcome(later, asOf: "2026-11-10") == .broken)
  }

  @Test("Money that comes after the grace does not mend a broken promise, and its day is known")
  func late() throws {
    var (desk, customer, _) = try owing()
    let promise = try desk.promise(1_000_000, of: customer, made: "2026-11-02", due: "2026-11-05")
    _ = try desk.payment(1_000_000, of: customer, on: "2026-11-20")
    let standing = try #require(desk.promises(of: customer, asOf: "2026-11-25").first)
    #expect(standing.promise == promise)
    #expect(standing.outcome == .broken)
    #expect(standing.received == 0)
    #expect(standing.paid == .on("2026-11-20"))
  }

  @Test("Money that came before the promise was made does not keep it")
  func before() throws {
    var (desk, customer, _) = try owing()
    _ = try desk.payment(500_000, of: customer, on: "2026-11-01")
    let promise = try desk.promise(500_000, of: customer, made: "2026-11-02", due: "2026-11-05")
    #expect(desk.outcome(promise, asOf: "2026-11-05") == .open)
  }

  @Test("Payments go to the oldest promise first")
  func oldestFirst() throws {
    var (desk, customer, _) = try owing()
    let first = try desk.promise(600_000, of: customer, made: "2026-11-02", due: "2026-11-12")
    let second = try desk.promise(400_000, of: customer, made: "2026-11-03", due: "2026-11-11")
    _ = try desk.payment(600_000, of: customer, on: "2026-11-10")
    #expect(desk.outcome(first, asOf: "2026-11-20") == .kept)
    #expect(desk.outcome(second, asOf: "2026-11-20") == .broken)
  }

  @Test("A promise that names invoices is kept by money for those")
  func named() throws {
    var (desk, customer, _) = try owing()
    let other = try desk.invoice("B-1", of: customer, fen: 300_000, issued: "2026-10-01", due: "2026-11-01")
    let promise = try desk.promise(300_000, of: customer, made: "2026-11-02", due: "2026-11-05") {
      $0.invoices = [other.id]
    }
    _ = try desk.payment(300_000, of: customer, on: "2026-11-04")
    #expect(desk.outcome(promise, asOf: "2026-11-04") == .open)
    _ = try desk.payment(300_000, of: customer, on: "2026-11-05", settling: .invoices([other.id]))
    #expect(desk.outcome(promise, asOf: "2026-11-05") == .kept)
  }

  @Test("A bill of exchange keeps a promise on the day it matures, not before")
  func bill() throws {
    var (desk, customer, _) = try owing()
    let promise = try desk.promise(1_000_000, of: customer, made: "2026-11-02", due: "2026-11-12")
    _ = try desk.payment(1_000_000, of: customer, on: "2026-11-03") { $0.matures = .on("2026-11-12") }
    #expect(desk.outcome(promise, asOf: "2026-11-11") == .open)
    #expect(desk.outcome(promise, asOf: "2026-11-12") == .kept)
  }

  @Test("'Not paying' said on the day ends the grace; said before, the day is still waited for")
  func refused() throws {
    for (said, broken) in [("2026-11-05", "2026-11-05"), ("2026-11-03", "2026-11-05")] {
      var (desk, customer, _) = try owing()
      let promise = try desk.promise(1_000_000, of: customer, made: "2026-11-02", due: "2026-11-05")
      try desk.news(.refused, of: promise, on: said)
      #expect(desk.outcome(promise, asOf: "2026-11-04") == .open)
      #expect(desk.outcome(promise, asOf: broken) == .broken)
    }
  }

  @Test("A withdrawn promise is neither kept nor broken, and counts for nothing")
  func withdrawn() throws {
    var (desk, customer, _) = try owing()
    let promise = try desk.promise(1_000_000, of: customer, made: "2026-11-02", due: "2026-11-05")
    try desk.news(.withdrawn, of: promise, on: "2026-11-04")
    #expect(desk.outcome(promise, asOf: "2026-11-03") == .open)
    #expect(desk.outcome(promise, asOf: "2026-11-20") == .withdrawn)
    #expect(desk.card(of: customer, asOf: "2026-11-20")?.word.due == 0)
  }

  @Test("A replaced promise is a failure, unless we asked for the change")
  func replaced() throws {
    for ourWish in [false, true] {
      var (desk, customer, _) = try owing()
      let old = try desk.promise(1_000_000, of: customer, made: "2026-11-02", due: "2026-11-05")
      try desk.promise(1_000_000, of: customer, made: "2026-11-04", due: "2026-11-12") {
        ($0.replaces, $0.ourWish) = (old.id, ourWish)
      }
      #expect(desk.outcome(old, asOf: "2026-11-03") == .open)
      #expect(desk.outcome(old, asOf: "2026-11-20") == .replaced)
      let word = try #require(desk.card(of: customer, asOf: "2026-11-08")?.word)
      #expect(word.due == (ourWish ? 0 : 1))
    }
  }

  @Test("What came before it was replaced keeps it all the same")
  func keptBeforeReplaced() throws {
    var (desk, customer, _) = try owing()
    let old = try desk.promise(300_000, of: customer, made: "2026-11-02", due: "2026-11-05")
    try desk.promise(300_000, of: customer, made: "2026-11-04", due: "2026-11-12") { $0.replaces = old.id }
    _ = try desk.payment(300_000, of: customer, on: "2026-11-03")
    #expect(desk.outcome(old, asOf: "2026-11-20") == .kept)
  }

  @Test("Money of the day it is renegotiated is for the new promise; late money is not counted twice")
  func renegotiatedToday() throws {
    var (desk, customer, _) = try owing()
    let old = try desk.promise(1_000_000, of: customer, made: "2026-11-02", due: "2026-11-20")
    let new = try desk.promise(800_000, of: customer, made: "2026-11-12", due: "2026-11-12") {
      $0.replaces = old.id
    }
    _ = try desk.payment(800_000, of: customer, on: "2026-11-12")
    #expect(desk.outcome(old, asOf: "2026-11-30") == .replaced)
    #expect(desk.outcome(new, asOf: "2026-11-30") == .kept)
    let standings = desk.promises(of: customer, asOf: "2026-11-30")
    #expect(standings[1].paid == .on("2026-11-12"))
    var (other, debtor, _) = try owing()
    try other.promise(400_000, of: debtor, made: "2026-11-02", due: "2026-11-10")
    try other.promise(400_000, of: debtor, made: "2026-11-03", due: "2026-11-10")
    _ = try other.payment(400_000, of: debtor, on: "2026-11-10")
    #expect(other.promises(of: debtor, asOf: "2026-11-30").map(\.paid) == [.on("2026-11-10"), nil])
  }

  @Test("Of a promise of something else a person says how it ended")
  func somethingElse() throws {
    var (desk, customer, _) = try owing()
    let promise = try desk.promise(nil, of: customer, made: "2026-11-02", due: "2026-11-05") {
      $0.what = "send the signed contract"
    }
    #expect(desk.outcome(promise, asOf: "2026-11-20") == .open)
    try desk.news(.kept, of: promise, on: "2026-11-05")
    #expect(desk.outcome(promise, asOf: "2026-11-04") == .open)
    #expect(desk.outcome(promise, asOf: "2026-11-05") == .kept)
  }

  @Test("Of a promise to pay nobody's word is taken: the payments tell")
  func moneyTells() throws {
    var (desk, customer, _) = try owing()
    let promise = try desk.promise(1_000_000, of: customer, made: "2026-11-02", due: "2026-11-05")
    #expect(throws: Refusal.alreadySo(.promise, key: promise.id.text)) {
      try desk.news(.kept, of: promise, on: "2026-11-05")
    }
  }
}
