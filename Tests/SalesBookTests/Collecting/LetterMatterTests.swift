import SalesBook
import Testing

@Suite("What letters ask for, and what went before them (domain §4)")
struct LetterMatterTests {
  private func item(_ fen: Int64, _ currency: Currency = .cny) throws -> OpenItem {
    var (desk, customer, _) = try owing()
    var invoice = Invoice(key: .none)
    (invoice.customer, invoice.number) = (customer.id, "B-\(fen)")
    (invoice.issued, invoice.due) = (.on("2026-09-01"), .on("2026-10-01"))
    invoice.amount = Money(minor: fen, currency)
    try desk.carryOut(AddInvoice(invoice))
    let slot = try #require(desk.book.customers.slot(of: customer.id))
    let items = Replay(desk.book, asOf: .on("2026-11-01")).openItems(ofCustomer: slot)
    return try #require(items.first { $0.number == invoice.number })
  }

  @Test("The sum asked for is what is listed less what is taken off it, currency by currency")
  func addsUp() throws {
    let dollars = try #require(Currency("USD"))
    let (yuan, cents) = (try item(100_000), try item(50_000, dollars))
    let lines = [LetterMatter.Line(yuan, yuan.open), LetterMatter.Line(cents, cents.open)]
    let all = LetterMatter(lines)
    #expect(all.asked == [Money(minor: 100_000, .cny), Money(minor: 50_000, dollars)] && !all.isEmpty)
    let less = LetterMatter(lines, less: [.init(.credits, Money(minor: 30_000, .cny))])
    #expect(less.asked.first == Money(minor: 70_000, .cny) && less.less.count == 1)
    let covered = LetterMatter(lines, less: [.init(.onAccount, Money(minor: 50_000, dollars))])
    #expect(covered.asked == [Money(minor: 100_000, .cny)] && covered.lines == [lines[0]])
    #expect(covered.less.isEmpty)
    let nothing = LetterMatter([lines[0]], less: [.init(.onAccount, Money(minor: 200_000, .cny))])
    #expect(nothing.isEmpty && nothing.lines.isEmpty && nothing.asked.isEmpty)
  }

  /// The days reminders went before a demand of the invoice `owing` makes, asked on that day.
  private func reminders(_ desk: Desktop, _ customer: Customer, asOf day: String) throws -> [String] {
    let slot = try #require(desk.book.customers.slot(of: customer.id))
    let replay = Replay(desk.book, asOf: .on(day))
    return replay.reminders(of: replay.askedFor(ofCustomer: slot).lines.map(\.item), ofCustomer: slot).map(
      \.iso)
  }

  @Test("Reminders that went before are those of the book: of this money, sent by then, and not returned")
  func before() throws {
    var (desk, customer, invoice) = try owing()  // issued 09-15, due 10-15
    func days(_ day: String = "2026-11-20") throws -> [String] { try reminders(desk, customer, asOf: day) }
    #expect(try days() == [])
    // Before the invoice was issued; after its day, of what is still to fall due; a statement; a confirmation.
    try desk.send(.paymentReminder, to: customer, on: "2026-09-01")
    try desk.send(.statement, to: customer, on: "2026-10-20")
    try desk.send(.confirmation, to: customer, on: "2026-10-20")
    #expect(try days() == [])
    // One that came back.
    var returned = Touch(key: .none)
    (returned.customer, returned.day, returned.letter) = (customer.id, .on("2026-10-21"), .paymentReminder)
    (returned.channel, returned.reached) = (.letter, false)
    try desk.carryOut(LogTouch(returned), on: "2026-10-21")
    #expect(try days() == [])
    var told = Touch(key: .none)
    (told.customer, told.day) = (customer.id, .on("2026-10-10"))
    try desk.carryOut(RemindCustomer(told, invoices: [invoice.id]), on: "2026-10-10")
    #expect(try days() == ["2026-10-10"])
    try desk.send(.paymentReminder, to: customer, on: "2026-10-22")
    #expect(try days() == ["2026-10-10", "2026-10-22"])
    #expect(try days("2026-10-21") == ["2026-10-10"])
    try desk.send(.demand, to: customer, on: "2026-11-05")
    #expect(try days() == ["2026-10-10", "2026-10-22", "2026-11-05"])
    #expect(try days("2026-11-05") == ["2026-10-10", "2026-10-22"], "the demand itself is none")
  }

  @Test("A promise to pay that was reminded of counts; another's, and other money's, do not")
  func promises() throws {
    var (desk, customer, _) = try owing()
    let other = try desk.customer("众望")
    _ = try desk.invoice("Z-1", of: other, fen: 5_000, issued: "2026-09-15", due: "2026-10-15")
    let promise = try desk.promise(1_000, of: customer, made: "2026-10-20", due: "2026-11-10")
    let elsewhere = try desk.promise(1_000, of: other, made: "2026-10-20", due: "2026-11-10", insists: true)
    for (customer, promise) in [(customer, promise), (other, elsewhere)] {
      var touch = Touch(key: .none)
      (touch.customer, touch.day) = (customer.id, .on("2026-11-04"))
      try desk.carryOut(RemindCustomer(touch, promises: [promise.id]), on: "2026-11-04")
    }
    #expect(try reminders(desk, customer, asOf: "2026-11-20") == ["2026-11-04"])
  }

  @Test("A demand is told that no payment reminder went before it, and written all the same")
  func noPaymentReminder() throws {
    var (desk, customer, _) = try owing()
    func isTold(_ day: String) throws -> Bool {
      let slot = try #require(desk.book.customers.slot(of: customer.id))
      let replay = Replay(desk.book, asOf: .on(day))
      #expect(
        replay.hasMatter(for: .demand, toCustomer: slot)
          && replay.hasMatter(for: .paymentReminder, toCustomer: slot))
      return replay.remarks(beside: .demand, toCustomer: slot, lastPayment: nil).contains(.noPaymentReminder)
    }
    #expect(try isTold("2026-10-20"))
    try desk.send(.reminder, to: customer, on: "2026-10-12")
    #expect(try isTold("2026-10-20"), "a reminder before the day is none")
    try desk.send(.paymentReminder, to: customer, on: "2026-10-21")
    #expect(try isTold("2026-10-20") && !isTold("2026-10-21"))
  }

  @Test("A letter that came back restarts no claim and is no demand")
  func returned() throws {
    var (desk, customer, _) = try owing()
    var touch = Touch(key: .none)
    (touch.customer, touch.day, touch.letter, touch.channel) = (
      customer.id, .on("2026-11-05"), .demand, .letter
    )
    touch.reached = false
    try desk.carryOut(LogTouch(touch), on: "2026-11-05")
    try desk.send(.paymentReminder, to: customer, on: "2026-11-06")
    let replay = Replay(desk.book, asOf: .on("2026-11-20"))
    let clock = try #require(replay.limitation(ofInvoice: 0))
    #expect(clock.start == .due, "neither what came back nor a payment reminder restarts the clock")
    #expect(replay.letters(.demand, toCustomer: 0) == [])
  }

  @Test("A line whose fact is empty is left out, and what depends on one stands only where it is so")
  func template() {
    let template = LetterTemplate("A\n\n{?x}If {y}\n{!x}Else\n\n{z}\n\n{unknown} end\n")
    #expect(template.filled(with: ["x": "1", "y": "2", "z": "3"]) == "A\n\nIf 2\n\n3\n\n{unknown} end\n")
    #expect(template.filled(with: ["x": "", "y": "2", "z": ""]) == "A\n\nElse\n\n{unknown} end\n")
    #expect(template.filled(with: ["x": "1", "y": "", "z": "3"]) == "A\n\n3\n\n{unknown} end\n")
    #expect(LetterTemplate("{?nonsense}x {").filled(with: [:]) == "{?nonsense}x {")
  }
}
