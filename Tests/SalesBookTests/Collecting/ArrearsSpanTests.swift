import SalesBook
import Testing

@Suite("When arrears begin and close")
struct ArrearsSpanTests {
  private func began(_ desk: Desktop, _ day: String) -> Day? {
    let replay = Replay(desk.book, asOf: .on(day))
    return replay.arrears(ofCustomer: 0)?.isOpen == true ? replay.arrearsBegan(ofCustomer: 0) : nil
  }

  @Test("A cheque that bounces closes nothing: judgement and rungs stand, as of every day from the bounce on")
  func badCheque() throws {
    var (desk, customer, _) = try owing()
    try desk.judge(customer, .deliberate, on: "2026-10-20")
    try desk.take(.stopSupply, with: customer, on: "2026-10-21")
    let cheque = try desk.payment(1_000_000, of: customer, on: "2026-10-25")
    try desk.bounce(cheque, on: "2026-11-03")
    #expect(began(desk, "2026-10-24") == .on("2026-10-16"))
    for day in ["2026-10-25", "2026-11-02"] { #expect(began(desk, day) == nil) }
    for day in ["2026-11-03", "2026-11-30"] {
      #expect(began(desk, day) == .on("2026-10-16"))
      let card = desk.card(of: customer, asOf: day)
      #expect(card?.arrears?.verdict == .deliberate)
      #expect(card?.rung == .stopSupply)
    }
  }

  @Test("A bill that matures and bounces closes nothing either, nor does one of two payments")
  func badBill() throws {
    var (desk, customer, _) = try owing()
    try desk.judge(customer, .deliberate, on: "2026-10-20")
    let bill = try desk.payment(600_000, of: customer, on: "2026-10-22") { $0.matures = .on("2026-10-28") }
    _ = try desk.payment(400_000, of: customer, on: "2026-10-23")
    try desk.bounce(bill, on: "2026-11-03")
    #expect(began(desk, "2026-10-27") == .on("2026-10-16"))
    #expect(began(desk, "2026-10-29") == nil)
    #expect(began(desk, "2026-11-03") == .on("2026-10-16"))
    #expect(desk.card(of: customer, asOf: "2026-11-03")?.arrears?.verdict == .deliberate)
  }

  @Test("Cents left over close them; a later invoice opens them anew, unjudged")
  func cents() throws {
    var (desk, customer, _) = try owing()
    try desk.judge(customer, .deliberate, on: "2026-10-20")
    _ = try desk.payment(999_900, of: customer, on: "2026-10-25")
    let closed = desk.card(of: customer, asOf: "2026-10-25")
    #expect(closed?.arrears?.isOpen == false && closed?.arrears?.judgement == nil)
    #expect(closed?.reason == .rests(.small), "it is still past due, but nobody asks for it")
    #expect(throws: Refusal.rungBarred(.nothingOverdue)) {
      try desk.take(.talk, with: customer, on: "2026-10-25")
    }
    #expect(throws: Refusal.rungBarred(.nothingOverdue)) {
      try desk.judge(customer, .deliberate, on: "2026-10-25")
    }
    _ = try desk.invoice("A-2", of: customer, fen: 5_000, issued: "2026-10-26", due: "2026-11-10")
    #expect(began(desk, "2026-11-20") == .on("2026-11-11"))
    let arrears = desk.card(of: customer, asOf: "2026-11-20")?.arrears
    #expect(arrears?.judgement == nil)
    #expect(arrears?.overdue == [Money(minor: 5_100, .cny)])
  }

  @Test("One fen more than cents keeps them open")
  func moreThanCents() throws {
    var (desk, customer, _) = try owing()
    try desk.judge(customer, .deliberate, on: "2026-10-20")
    _ = try desk.payment(999_899, of: customer, on: "2026-10-25")
    #expect(began(desk, "2026-11-20") == .on("2026-10-16"))
    #expect(desk.card(of: customer, asOf: "2026-11-20")?.arrears?.verdict == .deliberate)
  }
}
