import SalesBook
import Testing

@Suite("Taking a promise (S4: be careful)")
struct TakingPromiseTests {
  @Test("A promise for the day before it was made is refused")
  func yesterday() throws {
    var (desk, customer, _) = try owing()
    #expect(throws: Refusal.promiseTooEarly(made: .on("2026-11-05"))) {
      try desk.promise(1_000, of: customer, made: "2026-11-05", due: "2026-11-04")
    }
  }

  @Test("Promises together may not exceed what is open")
  func together() throws {
    var (desk, customer, _) = try owing()
    try desk.promise(600_000, of: customer, made: "2026-11-02", due: "2026-11-06")
    #expect(
      throws: Refusal.promisedAbove(
        open: Money(minor: 1_000_000, .cny), promised: Money(minor: 1_000_001, .cny))
    ) {
      try desk.promise(400_001, of: customer, made: "2026-11-03", due: "2026-11-30")
    }
    try desk.promise(400_000, of: customer, made: "2026-11-03", due: "2026-11-30")
  }

  @Test("In a currency they owe nothing in nothing is promised; what they do owe is said")
  func noDebt() throws {
    var (desk, customer, _) = try owing()
    let usd = try #require(Currency("USD"))
    var promise = Promise(key: .none)
    (promise.customer, promise.made, promise.due) = (customer.id, .on("2026-11-04"), .on("2026-11-06"))
    promise.amount = Money(minor: 5_000, usd)
    #expect(throws: Refusal.nothingOwed(usd, owing: [Money(minor: 1_000_000, .cny)])) {
      try desk.carryOut(TakePromise(promise))
    }
  }

  @Test("What a bill of exchange is to bring is promised already: only what is still to come can be")
  func billToCome() throws {
    var (desk, customer, _) = try owing()
    _ = try desk.payment(900_000, of: customer, on: "2026-11-03") { $0.matures = .on("2027-01-12") }
    desk.author = Author(login: "wang", day: .on("2026-11-04"))
    #expect(
      throws: Refusal.promisedAbove(open: Money(minor: 100_000, .cny), promised: Money(minor: 100_001, .cny))
    ) {
      try desk.promise(100_001, of: customer, made: "2026-11-04", due: "2026-11-06")
    }
    try desk.promise(100_000, of: customer, made: "2026-11-04", due: "2026-11-06")
  }

  @Test(
    "A general promise leaves room for one about an invoice, as long as all together stay below what is open")
  func namedBesideGeneral() throws {
    var (desk, customer, invoice) = try owing(500_000)
    _ = try desk.invoice("B-1", of: customer, fen: 2_000_000, issued: "2026-09-15", due: "2026-10-20")
    desk.author = Author(login: "wang", day: .on("2026-11-05"))
    try desk.promise(1_000_000, of: customer, made: "2026-11-05", due: "2026-11-10")
    try desk.promise(500_000, of: customer, made: "2026-11-05", due: "2026-11-10") {
      $0.invoices = [invoice.id]
    }
    #expect(throws: Refusal.self) {
      try desk.promise(1, of: customer, made: "2026-11-05", due: "2026-11-10") { $0.invoices = [invoice.id] }
    }
    // One made earlier and entered later counts what was promised since.
    var late = Promise(key: .none)
    (late.customer, late.made, late.due) = (customer.id, .on("2026-11-02"), .on("2026-11-10"))
    late.amount = Money(minor: 1_000_001, .cny)
    #expect(throws: Refusal.self) { try desk.carryOut(TakePromise(late)) }
  }

  @Test("A promise of one currency for an invoice of another is refused")
  func currencies() throws {
    var (desk, customer, invoice) = try owing()
    let dollars = try #require(Currency("USD"))
    #expect(throws: Refusal.currencyDiffers(dollars, .cny)) {
      try desk.promise(1_000, of: customer, made: "2026-11-02", due: "2026-11-06") {
        ($0.amount, $0.invoices) = (Money(minor: 1_000, dollars), [invoice.id])
      }
    }
  }

  @Test("An unlikely promise asks to be renegotiated and says why; one may insist")
  func doubts() throws {
    var (desk, customer, _) = try owing()
    _ = try desk.payment(200_000, of: customer, on: "2026-10-01")
    let why: [PromiseDoubt] = [
      .putOff, .moreThanEver(Money(minor: 200_000, .cny)), .dayOff(.on("2026-11-07")),
    ]
    #expect(throws: Refusal.doubtful([.unlikely(why)])) {
      try desk.promise(300_000, of: customer, made: "2026-11-02", due: "2026-11-07", insists: false) {
        $0.judged = .putOff
      }
    }
    try desk.promise(300_000, of: customer, made: "2026-11-02", due: "2026-11-07") { $0.judged = .putOff }
  }

  @Test(
    "How likely a promise is may stay unsaid, in the book as in its file; only what was said is asked about")
  func unsaid() throws {
    var (desk, customer, _) = try owing()
    let unsaid = try desk.promise(1_000, of: customer, made: "2026-11-02", due: "2026-11-06", insists: false)
    #expect(unsaid.judged == nil)
    #expect(unsaid.written.allSatisfy { $0.name != "Judged" } && unsaid.missingFields.isEmpty)
    for judged in Promise.Judged.allCases {
      let doubts: [Doubt] =
        switch judged {
        case .considered: []
        case .putOff: [.unlikely([.putOff])]
        case .impossible: [.unlikely([.impossible])]
        }
      func take() throws -> Promise {
        try desk.promise(1_000, of: customer, made: "2026-11-02", due: "2026-11-06", insists: false) {
          $0.judged = judged
        }
      }
      if doubts.isEmpty {
        #expect(try take().judged == judged)
      } else {
        #expect(throws: Refusal.doubtful(doubts)) { try take() }
      }
    }
  }

  @Test("An appointment on a day of ours that is full asks for another day")
  func fullDay() throws {
    var (desk, customer, _) = try owing()
    for _ in 0..<desk.policy.fullDay {
      var followUp = FollowUp(key: .none)
      (followUp.customer, followUp.due) = (customer.id, .on("2026-11-06"))
      try desk.carryOut(PlanFollowUp(followUp))
    }
    #expect(throws: Refusal.doubtful([.unlikely([.fullDay(.on("2026-11-06"), count: 12)])])) {
      try desk.promise(1_000, of: customer, made: "2026-11-02", due: "2026-11-06", insists: false) {
        $0.appointment = true
      }
    }
    try desk.promise(1_000, of: customer, made: "2026-11-02", due: "2026-11-06", insists: false)
  }

  @Test("Only an open promise can be replaced, and only once")
  func replacing() throws {
    var (desk, customer, _) = try owing()
    let old = try desk.promise(1_000, of: customer, made: "2026-11-02", due: "2026-11-03")
    #expect(throws: Refusal.alreadySo(.promise, key: old.id.text)) {
      try desk.promise(1_000, of: customer, made: "2026-11-10", due: "2026-11-20") { $0.replaces = old.id }
    }
  }
}
