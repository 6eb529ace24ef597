import SalesBook
import Testing

@Suite("A line can be given other words")
struct LineSettingTests {
  @Test("It is kept as a setting, changed, and taken away again")
  func kept() throws {
    var desk = Desktop()
    let line = LineSetting(.say, of: PromiseLine.far, in: .simplifiedChinese)
    let new = try #require(line.putting("我来取 {sum}", in: desk.book))
    try desk.carryOut(new)
    #expect(desk.book.words(of: .say, of: PromiseLine.far, in: .simplifiedChinese)?.text == "我来取 {sum}")
    #expect(desk.book.words(of: .say, of: PromiseLine.far, in: .english) == nil)
    let changed = try #require(line.putting("取钱来了", in: desk.book))
    try desk.carryOut(changed)
    #expect(desk.book.words(of: .say, of: PromiseLine.far, in: .simplifiedChinese)?.text == "取钱来了")
    let gone = try #require(line.putting("", in: desk.book))
    try desk.carryOut(gone)
    #expect(desk.book.words(of: .say, of: PromiseLine.far, in: .simplifiedChinese) == nil)
    #expect(line.putting("", in: desk.book) == nil)
  }

  @Test("What in braces is no fact is refused, and which there are is told")
  func refused() throws {
    var desk = Desktop()
    let line = LineSetting(.avoid, of: PromiseLine.due, in: .english)
    let operation = try #require(line.putting("not {summ}", in: desk.book))
    let facts = LineFact.allCases.map { "{\($0.rawValue)}" }
    #expect(throws: Refusal.badField(.setting, field: "Value", .notOneOf("{summ}", facts))) {
      try desk.carryOut(operation)
    }
  }

  @Test("Of wordings the first is said whose facts are known, and a condition is not said")
  func template() {
    let template = LineTemplate("{?hold}x\n{sum} a {due} | {sum} b |c")
    #expect(template.unknownFacts == ["?hold"])
    #expect(template.filled(with: [.sum: "5", .due: "now"]) == "5 a now")
    #expect(template.filled(with: [.sum: "5", .due: ""]) == "5 b")
    #expect(template.filled(with: [:]) == "c")
    #expect(LineTemplate("{?offer}yes|no").filled(with: [.offer: "8"]) == "yes")
  }

  @Test("Where a fact of another script meets Chinese characters there is a blank, and nowhere else")
  func apart() {
    func said(_ bought: String) -> String {
      LineTemplate("买过{bought}用得怎么样？{bought}。").filled(with: [.bought: bought])
    }
    #expect(said("counter scales") == "买过 counter scales 用得怎么样？counter scales。")
    #expect(said("标签") == "买过标签用得怎么样？标签。")
    #expect(said("FR-40 打印机") == "买过 FR-40 打印机用得怎么样？FR-40 打印机。")
  }

  @Test("A claim that must not wait stands before money nobody asked for")
  func claimFirst() throws {
    var desk = Desktop()
    let customer = try desk.customer("Old")
    _ = try desk.invoice("A", of: customer, fen: 860_000, issued: "2023-11-10", due: "2023-12-10")
    let replay = Replay(desk.book, asOf: .on("2026-11-23"))
    let card = replay.card(ofCustomer: 0, replay.accounts(ofCustomer: 0))
    let kinds = replay.roundReasons(ofCustomer: 0, replay.standing(ofCustomer: 0), card).map(\.kind)
    #expect(Array(kinds.prefix(2)) == [.limitation, .unasked])
  }
}
