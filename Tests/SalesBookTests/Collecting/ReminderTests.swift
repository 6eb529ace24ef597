import SalesBook
import Testing

@Suite("Reminders before money falls due (domain §4)")
struct ReminderTests {
  /// The due days of what is to be reminded of on a day.
  private func due(_ desk: Desktop, _ customer: Customer, _ day: String) -> [String] {
    (desk.card(of: customer, asOf: day)?.duties ?? []).compactMap { duty in
      if case .remindOfInvoice(_, let due) = duty.duty { due.iso } else { nil }
    }.sorted()
  }

  private func pay(_ desk: inout Desktop, _ customer: Customer, _ fen: Int64, _ day: String) throws {
    var payment = Payment(key: .none)
    (payment.customer, payment.day, payment.amount) = (customer.id, .on(day), Money(minor: fen, .cny))
    try desk.carryOut(TakePayment(payment), on: day)
  }

  private func send(_ desk: inout Desktop, _ customer: Customer, _ day: String) throws {
    try desk.carryOut(SendLetter(.reminder, to: customer.id), on: day)
  }

  @Test(
    "A reminder that lists what is due in weeks does not count for it: that is reminded of in its own time")
  func listedOnly() throws {
    var (desk, customer, _) = try owing(50_000, due: "2026-11-23")
    _ = try desk.invoice("A-2", of: customer, fen: 20_000_000, issued: "2026-10-01", due: "2026-12-20")
    try send(&desk, customer, "2026-11-20")
    #expect(due(desk, customer, "2026-11-20") == [])
    try pay(&desk, customer, 50_000, "2026-11-25")
    #expect(due(desk, customer, "2026-12-10") == [])
    // Seven days for 100,000 and more; the Sunday goes to the Friday before.
    #expect(due(desk, customer, "2026-12-11") == ["2026-12-20"])
    #expect(due(desk, customer, "2026-12-14") == ["2026-12-20"])
    try send(&desk, customer, "2026-12-14")
    #expect(due(desk, customer, "2026-12-14") == [])
    #expect(due(desk, customer, "2026-12-13") == ["2026-12-20"])
  }

  @Test(
    "The second of two close instalments gets a reminder of its own; one day's reminder of both is enough")
  func instalments() throws {
    var desk = Desktop()
    let customer = try desk.customer("众望")
    _ = try desk.invoice(
      "A-1", of: customer, fen: 20_000, issued: "2026-10-01", due: "2026-12-31",
      parts: [("2026-12-09", 10_000), ("2026-12-15", 10_000)])
    #expect(due(desk, customer, "2026-12-04") == ["2026-12-09"], "three days before it is a Sunday")
    try send(&desk, customer, "2026-12-07")
    #expect(due(desk, customer, "2026-12-10") == [])
    #expect(due(desk, customer, "2026-12-11") == ["2026-12-15"])
    var (other, late, _) = try owing(100, due: "2026-12-31")
    _ = try other.invoice(
      "A-2", of: late, fen: 20_000, issued: "2026-10-01", due: "2026-12-31",
      parts: [("2026-12-09", 10_000), ("2026-12-11", 10_000)])
    try send(&other, late, "2026-12-08")
    #expect(due(other, late, "2026-12-09") == [])
  }

  @Test("It counts as things stood on its day: what is paid since changes nothing of it")
  func asThingsStood() throws {
    var (desk, customer, _) = try owing(20_000_000, due: "2026-12-20")
    try send(&desk, customer, "2026-12-11")
    try pay(&desk, customer, 19_000_000, "2026-12-12")
    #expect(due(desk, customer, "2026-12-18") == [])
    #expect(due(desk, customer, "2026-12-10") == [])
  }

  @Test("A weak word makes it earlier, and the reminder counts from then")
  func weakWord() throws {
    var (desk, customer, _) = try owing(100_000, due: "2026-12-18")
    #expect(due(desk, customer, "2026-12-14") == [])
    for day in ["2026-10-01", "2026-10-12"] {
      let promise = try desk.promise(100, of: customer, made: "2026-09-20", due: day)
      var answer = Response(key: .none)
      (answer.promise, answer.day, answer.said) = (promise.id, .on("2026-10-30"), "not content")
      try desk.carryOut(AnswerBreach(answer), on: "2026-10-30")
    }
    #expect(due(desk, customer, "2026-12-11") == ["2026-12-18"], "two days more, the Sunday to the Friday")
    try send(&desk, customer, "2026-12-11")
    #expect(due(desk, customer, "2026-12-17") == [])
  }

  @Test("What is wholly contested, covered by a bill or promised gets none")
  func nothingToRemind() throws {
    let ways: [(inout Desktop, Customer, Invoice) throws -> Void] = [
      { desk, _, invoice in
        var dispute = Dispute(key: .none)
        (dispute.invoice, dispute.day, dispute.reason) = (invoice.id, .on("2026-11-20"), "scratched")
        try desk.carryOut(ContestInvoice(dispute), on: "2026-11-20")
      },
      { desk, customer, invoice in
        _ = try desk.payment(1_000_000, of: customer, on: "2026-11-20", settling: .invoices([invoice.id])) {
          $0.matures = .on("2026-12-20")
        }
      },
      { desk, customer, _ in
        try desk.promise(1_000_000, of: customer, made: "2026-11-20", due: "2026-12-20")
      },
    ]
    for (number, way) in ways.enumerated() {
      var (desk, customer, invoice) = try owing(due: "2026-11-27")
      #expect(due(desk, customer, "2026-11-25") == ["2026-11-27"])
      try way(&desk, customer, invoice)
      #expect(due(desk, customer, "2026-11-25") == [], "\(number)")
      // What is promised a letter may still name.
      let replay = Replay(desk.book, asOf: .on("2026-11-25"))
      #expect(replay.hasMatter(for: .reminder, toCustomer: 0) == (number == 2), "\(number)")
    }
  }

  @Test("A demand for money of which a part was never reminded of tells which; none is refused")
  func demandOfTheUnreminded() throws {
    var (desk, customer, _) = try owing(50_000)
    try desk.send(.paymentReminder, to: customer, on: "2026-10-20")
    _ = try desk.invoice("A-2", of: customer, fen: 100_000_000, issued: "2026-10-01", due: "2026-11-01")
    func remarks(_ day: String) -> [LetterRemark] {
      Replay(desk.book, asOf: .on(day)).remarks(beside: .demand, toCustomer: 0, lastPayment: nil)
    }
    #expect(!remarks("2026-10-30").contains(.noPaymentReminder))
    #expect(!remarks("2026-10-30").contains(.unreminded(["A-2"])))
    #expect(remarks("2026-11-05").contains(.unreminded(["A-2"])))
    try desk.carryOut(SendLetter(.demand, to: customer.id), on: "2026-11-05")
    try desk.send(.paymentReminder, to: customer, on: "2026-11-06")
    #expect(!remarks("2026-11-06").contains(.unreminded(["A-2"])))
  }
}
