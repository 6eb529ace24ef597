import SalesBook
import Testing

@testable import Screens

@Suite("Two currencies of one sign")
struct MoneySignsTests {
  private static let yen = Currency("JPY") ?? .cny

  /// The small book, and a customer who owes yen.
  private func withYen() throws -> SmallBook {
    var small = try SmallBook.make()
    try small.perform(try invoice(small))
    return small
  }

  private func invoice(_ small: SmallBook) throws -> AddInvoice {
    var invoice = Invoice(key: .none)
    (invoice.customer, invoice.number) = (try small.customer("北京华联").id, "JP-1")
    (invoice.issued, invoice.due) = (SmallBook.today - 40, SmallBook.today - 10)
    invoice.amount = Money(minor: 345_600, Self.yen)
    return AddInvoice(invoice)
  }

  /// The lines of a screen with a bare ¥: neither of China nor of Japan.
  private func bare(_ session: DeskSession) -> [String] {
    session.screen().split(separator: "\n").map(String.init).filter { line in
      line.ranges(of: "¥").contains { range in
        !line[..<range.lowerBound].hasSuffix("CN") && !line[..<range.lowerBound].hasSuffix("JP")
      }
    }
  }

  @Test(
    "Are told apart on every pane, in every form and list, in every language", arguments: Language.allCases)
  func panes(language: Language) throws {
    let small = try withYen()
    for keys in ["1", "2", "3", "4", "5", "3 o", "3 o o", "1 p", "1 P"] {
      for (width, height) in [(80, 24), (120, 40), (200, 60)] {
        var session = DeskSession(small, language, width: width, height: height)
        try session.press(keys)
        #expect(bare(session).isEmpty, "\(keys): \(bare(session))")
      }
    }
    var session = DeskSession(small, language, width: 200, height: 60)
    try session.press("3")
    #expect(session.screen().contains("JP¥345,600") && session.screen().contains("CN¥"))
    try session.press(": f i g u r e s Enter")
    #expect(session.screen().contains("JPY  JP¥345,600") && session.screen().contains("CNY  CN¥"))
  }

  @Test("Look as usual until the second comes, are told apart from then on, and as usual once it is gone")
  func comingAndGoing() throws {
    var session = DeskSession(try SmallBook.make(), width: 200, height: 60)
    #expect(session.screen().contains("¥") && !session.screen().contains("CN¥"))
    var author = Author(login: "wang", day: SmallBook.today, insists: true)
    let plan = try invoice(session.small).plan(on: session.book, as: author, drawing: &session.small.ids)
    for change in plan.changes { session.small.book.apply(change) }
    try session.send(.committed(did: plan.did, changes: plan.changes, sequence: 1))
    #expect(session.screen().contains("CN¥") && bare(session).isEmpty)
    author = Author(login: "wang", day: SmallBook.today)
    let added = try #require(session.book.invoices.all.first { $0.number == "JP-1" })
    let gone = try TakeAway<Invoice>(added.id, reason: "x").plan(
      on: session.book, as: author, drawing: &session.small.ids)
    for change in gone.changes { session.small.book.apply(change) }
    try session.send(.committed(did: gone.did, changes: gone.changes, sequence: 2))
    #expect(session.screen().contains("¥") && !session.screen().contains("CN¥"))
  }

  @Test("Are told apart in what is refused and asked about, and in letters", arguments: Language.allCases)
  func sentences(language: Language) throws {
    let words = Words(language, MoneySigns([.cny, Self.yen]))
    let sums = [Money(minor: 4_200, .cny), Money(minor: 42, Self.yen)]
    for (sum, sign) in zip(sums, ["CN¥42", "JP¥42"]) {
      for refusal in [
        Refusal.moreThanOpen(invoice: "A", open: sum), .moreThanPaid(left: sum), .settledAlready(sum),
        .refundedAlready(sum), .promisedAbove(open: sum, promised: sum),
        .instalmentsDiffer(sum: sum, amount: sum), .doubtful([.aboveBalance(open: sum)]),
        .doubtful([.takenAlready(sum, SmallBook.today)]), .doubtful([.unlikely([.moreThanEver(sum)])]),
      ] {
        #expect(words.sentence(refusal, RefusalKeys(.standard)).contains(sign), "\(refusal)")
      }
    }
    let book = try withYen().book
    let customer = try #require(book.customers.all.first { $0.name == "北京华联" })
    let letter = Words.letter(
      LetterTemplate("{items} {owed} {overdue}"), .statement, to: customer,
      Replay(book, asOf: SmallBook.today),
      by: "wang")
    #expect(letter.contains("JP¥345,600"), "\(letter)")
  }
}
