import SalesBook
import Testing
import TextCanvas

@testable import Screens

@Suite("Money matched, set off and split, key by key")
struct SettlingJourneyTests {
  /// The small book with payments nobody knows the customer of.
  private func book() throws -> SmallBook {
    var small = try SmallBook.make()
    try small.unmatchedPayment("众望科技", 1_200_000, on: "2026-11-20", note: "货款")
    try small.unmatchedPayment("张三", 12_800_000, on: "2026-11-18", note: "付 INV-0931")
    try small.unmatchedPayment("陌生贸易行", 4_200, on: "2026-11-21", reference: "T-77")
    return small
  }

  private func open(_ number: String, _ session: DeskSession) throws -> Int64 {
    let invoice = try #require(session.book.invoices.all.first { $0.number == number })
    return Replay(session.book, asOf: .endOfTime).open(invoice).minor
  }

  @Test(
    "The board tells of payments to match, and M lists them with whose they may be",
    arguments: Language.allCases)
  func list(language: Language) throws {
    var session = DeskSession(try book(), language, width: 100, height: 30)
    try session.press("3")
    #expect(session.line("[3]")?.contains(Words(language).unmatched.waiting(3) + " (M)") == true)
    try session.press("M")
    try expectScreen(session.screen(), "receipts-\(language.rawValue)")
  }

  @Test("Enter accepts what is suggested, and undo takes it back")
  func accept() throws {
    var session = DeskSession(try book())
    try session.press("M Enter")
    #expect(try open("INV-0931", session) == 0)
    #expect(session.line("saved: Allocated a payment: ¥128,000 -> 北京华联") != nil)
    #expect(session.desk.index.unmatched.count == 2)
    #expect(session.line("张三") == nil)
    #expect(try session.small.customer("北京华联").aliases.isEmpty)
    try session.press("Esc u")
    #expect(try open("INV-0931", session) == 12_800_000)
    #expect(session.desk.index.unmatched.count == 3)
  }

  @Test("Plus remembers the payer as another name of the customer")
  func remember() throws {
    var session = DeskSession(try book())
    try session.press("M Down +")
    #expect(try session.small.customer("众望科技有限公司").aliases == ["众望科技"])
    #expect(try open("INV-0940", session) == 0)
  }

  @Test("Letters name another customer; where nobody is suggested, Enter asks")
  func other() throws {
    var session = DeskSession(try book())
    try session.press("M Down Down Enter")
    #expect(session.line("unmatched payment: ¥42  陌生贸易行") != nil)
    try session.press("Esc s z f z Tab y Enter")
    #expect(session.line("They owe nothing in CNY") != nil)
    try session.press("Enter")
    #expect(try session.small.customer("苏州纺织").aliases == ["陌生贸易行"])
    #expect(session.book.payments.all.first { $0.payer == "陌生贸易行" }?.customer != nil)
    try session.press("Enter Enter")
    #expect(session.line("Every payment has its customer") != nil)
    try session.press("Esc M")
    #expect(session.line("Every payment has its customer") != nil)
  }

  @Test("Money on account is shown, and settles what is open when told to")
  func onAccount() throws {
    var session = DeskSession(try SmallBook.make())
    try session.press(": u s e Enter")
    #expect(session.line("no money on account") != nil)
    var payment = Payment(key: .none)
    (payment.customer, payment.day) = (try session.small.customer("北京华联").id, day("2026-11-20"))
    payment.amount = Money(minor: 5_000_000, .cny)
    for change in try session.small.planned(TakePayment(payment, settling: .nothing)).changes {
      session.small.book.apply(change)
    }
    try session.send(.bookReplaced)
    try session.press("4")
    #expect(session.line("on account ¥50,000") != nil)
    try session.press(": a l l o c a t e Enter Enter")
    #expect(try open("INV-0931", session) == 7_800_000)
    #expect(session.line("on account") == nil)
  }

  @Test(
    "Money in another currency settles the sum agreed, wherever a form asks what it settles",
    arguments: [
      (": a l l o c a t e Enter Tab", "on account"), ("4 G k : r e a l l o c a t e Enter Tab", "of theirs"),
      ("M Enter s z f z Tab Tab Tab", "unmatched"),
    ])
  func agreed(keys: String, whose: String) throws {
    var small = SmallBook()
    try small.add("苏州纺织", contact: "周芳", phone: "0512-555")
    let suzhou = try small.customer("苏州纺织")
    var dollars = Invoice(key: .none)
    (dollars.customer, dollars.number) = (suzhou.id, "U-1")
    (dollars.issued, dollars.due) = (day("2026-11-01"), day("2026-11-10"))
    dollars.amount = Money(minor: 100_000, Currency("USD") ?? .cny)
    try small.perform(AddInvoice(dollars), on: day("2026-11-20"))
    var payment = Payment(key: .none)
    (payment.day, payment.amount) = (day("2026-11-20"), Money(minor: 700_000, .cny))
    if whose != "unmatched" { payment.customer = suzhou.id }
    try small.perform(TakePayment(payment, settling: .nothing), on: day("2026-11-20"))
    var session = DeskSession(small, width: 120, height: 40)
    try session.press(keys)
    try session.type("USD 995")
    try session.press("Enter Enter")
    let settled = session.book.allocations.all.map { [$0.amount.minor, $0.takes.minor] }
    #expect(settled == [[99_500, 700_000]], "\(session.screen())")
  }

  @Test("A dispute is settled where the cursor stands on its invoice")
  func dispute() throws {
    var session = DeskSession(try SmallBook.make(), width: 120, height: 40)
    try session.press("3 G : s e t t l e Enter")
    #expect(session.line("is not contested") != nil)
    try session.press(": c o n t e s t Enter s h o r t Enter")
    try session.press("3 Z")
    #expect(session.line("# contested ¥9,900") != nil)
    try session.press("Z")
    try session.press(": s e t t l e Enter")
    #expect(session.book.disputes.all.map(\.settled) == [SmallBook.today])
    #expect(session.line("# contested") == nil)
  }

  @Test("A credit note is set off against the invoice under the cursor, or from the note itself")
  func setOff() throws {
    var small = try SmallBook.make()
    try small.invoice("Zhongwei Ltd", "CN-1", issued: "2026-11-01", due: "2026-11-01", fen: -400_000)
    var session = DeskSession(small)
    try session.press("3 G : s e t - o f f Enter")
    #expect(try open("INV-0877", session) == 590_000)
    #expect(try open("CN-1", session) == 0)
    try session.press("u")
    #expect(try open("CN-1", session) == -400_000)
    try session.press("4 j j : s e t - o f f Enter")
    #expect(try open("INV-0877", session) == 590_000)
  }

  @Test("An invoice is typed with its instalments, shown as understood; they must add up")
  func instalments() throws {
    var session = DeskSession(try SmallBook.make(), width: 120, height: 40)
    try session.press(": i n v o i c e Enter")
    try session.type("INV-1")
    try session.press("Tab 1 0 0 0 0 Tab Tab Tab Tab")
    try session.type("30% 12-01, 60% 2027-01-15")
    #expect(session.line("-> ¥3,000 Tue 12-01 + ¥6,000 Fri 2027-01-15") != nil)
    try session.press("Enter")
    #expect(session.line("The instalments make ¥9,000") != nil)
    #expect(session.book.instalments.count == 0)
    try session.press("Ctrl-U")
    try session.type("30% 12-01, 7000 2027-01-15")
    try session.press("Enter")
    #expect(session.book.instalments.all.map(\.amount.minor) == [300_000, 700_000])
    #expect(session.book.invoices.all.first { $0.number == "INV-1" }?.due == day("2027-01-15"))
  }

  @Test("No form has two fields of one label", arguments: Language.allCases)
  func labels(language: Language) throws {
    let forms = [
      "c", "a", "p", "A", "e", "4 : c o n t a c t Enter", ": i n v o i c e Enter", "3 : c o n t e s t Enter",
      "4 j e", "4 j j e", "4 j j j j e", "4 G k k k e", "3 M Down Down Enter",
    ]
    for keys in forms {
      var session = DeskSession(try book(), language)
      try session.press(keys)
      guard case .form(let form, _)? = session.desk.layers.last else {
        Issue.record("\(keys) opens no form")
        continue
      }
      let labels = form.fields.map(\.label)
      #expect(Set(labels).count == labels.count, "\(form.title): \(labels)")
    }
  }
}

extension SmallBook {
  /// Takes a payment without a customer.
  fileprivate mutating func unmatchedPayment(
    _ payer: String, _ fen: Int64, on date: String, reference: String = "", note: String = ""
  ) throws {
    var payment = Payment(key: .none)
    (payment.day, payment.amount) = (day(date), Money(minor: fen, .cny))
    (payment.payer, payment.reference, payment.note) = (payer, reference, note)
    try perform(TakePayment(payment, settling: .nothing), on: day(date))
  }
}
