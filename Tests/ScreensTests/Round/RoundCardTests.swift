import SalesBook
import Testing
import TextCanvas

@testable import Screens

@Suite("A card of the round tells everything of a customer, in words")
struct RoundCardTests {
  private func callee(_ whom: Whom, _ fill: (inout CardBook) -> Void) -> Callee {
    var book = CardBook()
    fill(&book)
    return book.book.callee(ofCustomer: 0, about: whom, on: book.today)
  }

  private func person(
    _ book: inout CardBook, _ name: String, _ role: Contact.Role? = nil, phone: String = "1",
    _ fill: (inout Contact) -> Void = { _ in }
  ) -> ID<Contact> {
    book.put { (contact: inout Contact) in
      (contact.name, contact.role, contact.phone) = (name, role, phone)
      fill(&contact)
    }.id
  }

  @Test("Money is spoken of with who decides payment, else with finance, and it is said who is not known")
  func paying() {
    let finance = callee(.paying) { _ = person(&$0, "财务", .finance) }
    #expect(finance.person?.name == "财务" && finance.isStandIn)
    let decider = callee(.paying) {
      _ = person(&$0, "财务", .finance)
      _ = person(&$0, "老板", .owner) { $0.decidesPayment = true }
    }
    #expect(decider.person?.name == "老板" && !decider.isStandIn)
    #expect(callee(.purchasing) { _ = person(&$0, "老板") { $0.decidesPayment = true } }.isStandIn)
  }

  @Test("Who promised is called about it, unless they have left; the ally about what the ally knows")
  func named() {
    var book = CardBook()
    let who = person(&book, "周立群")
    _ = person(&book, "盟友") { $0.ally = .ally }
    #expect(
      book.book.callee(ofCustomer: 0, about: .named(who, aboutMoney: true), on: book.today).person?.name
        == "周立群")
    #expect(book.book.callee(ofCustomer: 0, about: .ally, on: book.today).person?.name == "盟友")
    guard let seen = book.book.contacts[who] else { return }
    var left = seen
    left.left = day("2026-11-01")
    book.book.apply(.change(seen, to: left))
    #expect(
      book.book.callee(ofCustomer: 0, about: .named(who, aboutMoney: true), on: book.today).person?.name
        != "周立群")
  }

  @Test("Without a telephone it says whom to ask, and copies what there is")
  func noPhone() throws {
    var book = CardBook()
    let who = person(&book, "周立群", .finance, phone: "") { ($0.decidesPayment, $0.weChat) = (true, "zlq") }
    book.invoice(10_000, due: "2026-11-10")
    #expect(try book.card().whom.remark == "no phone: ask 张伟 13800001234")
    #expect(try book.card().whom.contact == who)
    #expect(try book.card().whom.reach == "zlq")
  }

  @Test("Of one kind only the most pressing is told with its facts, the others counted with their sum")
  func merged() throws {
    var book = CardBook(.regular)
    book.invoice(20_000, due: "2026-11-27")
    book.invoice(9_000, due: "2026-11-25")
    book.invoice(1_500, due: "2026-11-26")
    let card = try book.card()
    #expect(card.why.facts.hasPrefix("F-9000 ¥9,000 falls due Wed"))
    #expect(card.why.head == "REMIND AND 2 MORE, ¥21,500")
    #expect(card.also.isEmpty)
  }

  @Test("What must not wait stands before what waits longer, and before what a full day leaves out")
  func mustFirst() throws {
    var book = CardBook(.regular)
    book.invoice(8_600, due: "2023-12-10")
    book.step(.talk) { $0.next = day("2026-11-12") }
    let card = try book.card()
    #expect(card.why.head.hasPrefix("CLAIM LAPSES IN 17 DAYS"))
    #expect(card.also.map { String($0.prefix(6)) } == ["rung 1", "nobody"])
  }

  @Test("Every other reason is told once, in its order")
  func also() throws {
    var book = CardBook(.regular)
    book.invoice(10_000, due: "2026-11-10")
    book.promise(10_000, made: "2026-11-20", due: "2026-11-23")
    book.plan()
    book.plan(.visit)
    let card = try book.card()
    #expect(card.why.head.hasPrefix("PROMISED ¥10,000 FOR TODAY"))
    #expect(card.also == ["call 回访 and 1 more"])
    #expect(try book.sight().line().listWhy(try book.turn()).count == 2)
  }

  @Test("The big figure is what is to ask for, else what rests and until when, else nothing")
  func figure() throws {
    func text(_ fill: (inout CardBook) -> Void) throws -> String {
      var book = CardBook(.regular)
      book.plan()
      fill(&book)
      return try book.card().who.toAskFor.map(\.text).joined()
    }
    #expect(try text { _ in } == "to ask for  -")
    #expect(try text { $0.invoice(10_000, due: "2026-11-10") } == "to ask for  ¥10,000")
    #expect(
      try text {
        $0.invoice(10_000, due: "2026-11-10")
        $0.promise(10_000, made: "2026-11-20", due: "2026-11-24")
      } == "¥10,000 rests to Tue 11-24")
  }

  @Test("The money row is the sum where what is past due is not all to ask for")
  func money() throws {
    var book = CardBook(.regular)
    book.plan()
    let invoice = book.invoice(64_500, due: "2026-11-01")
    book.put { (dispute: inout Dispute) in
      (dispute.invoice, dispute.day, dispute.amount) = (invoice.id, day("2026-11-04"), yuan(18_000))
    }
    book.invoice(3_000, due: "2026-12-01")
    let row = try #require(try book.card().money.first)
    #expect(
      row.hasPrefix("past due ¥64,500 (1 item, 22 days) - contested ¥18,000 = to ask for ¥46,500"))
    #expect(row.hasSuffix("not due ¥3,000   on account -"))
  }

  @Test("What to ask in passing stands where nothing is to be looked at first")
  func question() throws {
    var book = CardBook(.regular)
    book.plan()
    #expect(try book.card().look.map(\.text) == ["ask in passing: who decides what is bought?"])
    #expect(try book.card().question == .purchasingDecider)
    book.invoice(10_000, due: "2026-11-10")
    book.touch("2026-11-20") { $0.by = "lina" }
    let owing = try book.card()
    #expect(owing.look.map(\.text) == ["lina was in touch on 11-20: call"])
    #expect(owing.question == nil)
  }

  @Test("What a colleague did stands on the card, and who did it where nothing is left")
  func colleagues() throws {
    var book = CardBook(.regular)
    book.plan()
    let (today, customer) = (book.today, book.customer)
    let round = book.put { (round: inout Round) in
      (round.person, round.day, round.begun) = ("wang", today, TimeOfDay("09:20"))
    }
    book.put { (item: inout RoundItem) in (item.round, item.customer) = (round.id, customer) }
    book.put { (touch: inout Touch) in
      (touch.day, touch.by, touch.time, touch.said) = (today, "lina", TimeOfDay("10:42"), "老板出差")
    }
    let sight = try book.sight()
    let item = try #require(sight.replay.roundProgress(of: "wang")?.item(of: 0))
    let card = try #require(RoundCard(sight, try book.turn(), item, by: "wang"))
    #expect(card.colleagues == [RoundCard.Colleague(text: "lina 10:42 reached: 老板出差", settles: false)])
    #expect(card.own.isEmpty)
    let done = RoundCard(done: sight, item, by: "wang")
    #expect(done.why.head == "DONE BY LINA 10:42" && done.say.isEmpty && done.avoid.isEmpty)
  }
}
