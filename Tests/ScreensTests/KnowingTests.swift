import SalesBook
import Testing
import TextCanvas

@testable import Screens

@Suite("Knowing customers, as it is typed")
struct KnowingTests {
  private func session(_ small: SmallBook, _ language: Language = .english) -> DeskSession {
    DeskSession(small, language, width: 120, height: 40)
  }

  /// The customer in the small book of that name, changed.
  private func change(_ small: inout SmallBook, _ name: String, _ change: (inout Customer) -> Void) throws {
    let seen = try small.customer(name)
    var wanted = seen
    change(&wanted)
    try small.perform(EditRecord(seen, to: wanted))
  }

  /// The keys of a text.
  private func type(_ text: String) -> String { text.map(String.init).joined(separator: " ") }

  @Test(
    "The dossier asks the next best question, and the answer goes where it belongs",
    arguments: Language.allCases)
  func answer(language: Language) throws {
    var session = session(try SmallBook.make(), language)
    let words = Words(language)
    // They owe money: who decides payment is asked for first.
    #expect(session.line(words.knowing.question(.paymentDecider)) != nil, "\(session.screen())")
    try session.press(": \(type("answer")) Enter Right Enter")
    let person = try #require(session.book.contacts.all.first { $0.name == "张伟" })
    #expect(person.decidesPayment)
    #expect(session.line(words.knowing.question(.purchasingDecider)) != nil, "\(session.screen())")
  }

  @Test("Somebody nobody knew yet is the answer: one form makes the contact")
  func newcomer() throws {
    var session = session(try SmallBook.make())
    try session.press(": \(type("answer")) Enter Tab \(type("Boss")) Tab 1 3 8 Enter")
    let person = try #require(session.book.contacts.all.first { $0.name == "Boss" })
    #expect(person.decidesPayment && person.phone == "138")
  }

  @Test("On the question in the dossier the key that changes opens the answer; on the trade the trade's form")
  func inPlace() throws {
    var small = try SmallBook.make()
    try change(&small, "北京华联") { $0.business.industry = "retail" }
    var session = session(small)
    try session.press("4")
    let commands = session.desk.dossier.items.map(\.command)
    let (trade, question) = (
      try #require(commands.firstIndex(of: "business")), try #require(commands.firstIndex(of: "answer"))
    )
    for _ in 0..<question { try session.press("j") }
    try session.press("e")
    #expect(session.form?.fields.map(\.id).contains("known") == true)
    try session.press("Esc k e")
    #expect(trade == question - 1 && session.line("Competitor") != nil, "\(session.screen())")
  }

  @Test("A first visit nobody is prepared for is asked about once, at the channel, and Enter again takes it")
  func firstVisit() throws {
    var session = session(try SmallBook.make())
    try session.press("j a f r i Tab Tab Tab Tab v i s i t Enter")
    #expect(session.line("First visit to 众望科技有限公司") != nil, "\(session.screen())")
    let before = session.book.followUps.count
    try session.press("Enter")
    #expect(session.book.followUps.count == before + 1)
  }

  @Test("The visit sheet is read, copied whole and written to a file", arguments: Language.allCases)
  func visitSheet(language: Language) throws {
    var small = try SmallBook.make()
    try change(&small, "北京华联") { $0.business.competitorCons = "slow" }
    var session = session(small, language)
    try session.press("V")
    let said = Words(language).visits
    for head in [said.people, said.last, said.findOut, said.terms] {
      #expect(session.line(head) != nil, "\(head): \(session.screen())")
    }
    let text = session.desk.visitSheet(of: try small.customer("北京华联").id, small.book)
    #expect(text.contains("张伟") && text.contains("slow"))
    try session.press("y")
    #expect(session.copied.last == text)
    try session.press("w")
    #expect(session.effects.last?.hasPrefix("writeText") == true)
  }

  @Test("No word on the sheet should not be read by them: neither grade name, tags nor our notes")
  func onTheirTable() throws {
    var small = try SmallBook.make()
    try change(&small, "北京华联") { ($0.note, $0.tags) = ("haggles", ["pest"]) }
    let text = session(small).desk.visitSheet(of: try small.customer("北京华联").id, small.book)
    #expect(!text.contains("haggles") && !text.contains("pest"))
  }

  @Test("The timeline is narrowed by kind and by word, and goes where it is picked")
  func timeline() throws {
    var session = session(try SmallBook.make())
    try session.press(": \(type("timeline")) Enter")
    #expect(session.line("2026-11-02") != nil)
    try session.press(type("visit"))
    guard case .listing(let listing)? = session.desk.layers.last else {
      Issue.record("no list is open")
      return
    }
    #expect(listing.rows.count == 1)
    try session.press("Enter")
    #expect(session.desk.layers.isEmpty && session.desk.dossierItem?.noun == .touch)
  }

  @Test("Content is drawn as bars beside what we did, the oldest first")
  func satisfaction() throws {
    var small = try SmallBook.make()
    for (date, mark, gap) in [("2026-10-25", 2, "late"), ("2026-11-10", 5, "")] {
      var touch = Touch(key: .none)
      (touch.customer, touch.day) = (try small.customer("北京华联").id, day(date))
      (touch.satisfaction, touch.gap) = (mark, gap)
      try small.perform(LogTouch(touch))
    }
    var session = session(small)
    try session.press(": \(type("satisfaction")) Enter")
    guard case .listing(let listing)? = session.desk.layers.last else {
      Issue.record("no list is open")
      return
    }
    let lines = listing.rows.map { $0.cells.map(\.text).joined(separator: " ") }
    #expect(lines.first?.hasPrefix("2026-10-25 2 **...") == true && lines.first?.contains("(late)") == true)
    #expect(lines.last?.hasPrefix("2026-11-10 5 *****") == true && lines.count > 2, "\(lines)")
  }

  @Test(
    "They call: five fields, those known filled in, and a new deal of the same customer",
    arguments: Language.allCases)
  func lead(language: Language) throws {
    var small = try SmallBook.make()
    try change(&small, "苏州纺织") { $0.address = "Suzhou" }
    var session = session(small, language)
    try session.press("N l")
    try session.type("苏州纺织")
    #expect(session.form?.text(of: "Customer.Address") == "Suzhou", "\(session.screen())")
    #expect(session.form?.text(of: "Contact.Phone") == "137 5555 0000")
    try session.go(to: "Deal.What")
    try session.type("film")
    try session.press("Enter")
    #expect(session.book.customers.count == small.book.customers.count)
    let deal = try #require(session.book.deals.all.first { _ in true })
    #expect(session.book.customers[deal.customer]?.name == "苏州纺织")
    #expect(session.book.customers[deal.customer]?.business.uses == "film")
    let call = try #require(session.changesLast.lazy.compactMap { $0.after as? Touch }.first)
    #expect(call.direction == .inward && call.customer == deal.customer)
    #expect(session.book.customers[deal.customer]?.phone == "", "the number is a person's already")
  }

  @Test("A new customer from a directory is begun with their work, one a friend sent with who sent them")
  func source() throws {
    var session = session(try SmallBook.make())
    try session.press("A N e w")
    try session.go(to: "Customer.Source")
    try session.press("Right Right")
    #expect(session.line("introduced by whom?") != nil, "\(session.screen())")
    try session.press("Right")
    #expect(session.line("ask for production or purchasing") != nil, "\(session.screen())")
  }
}
