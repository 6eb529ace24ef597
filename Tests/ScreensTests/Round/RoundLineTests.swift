import SalesBook
import Testing
import TextCanvas

@testable import Screens

@Suite("What to say is looked up: first reason, situation and grade choose one line")
struct RoundLineTests {
  /// Every line with its words.
  static let lines = RoundLines.all.compactMap { $0 as? any WordedLine }

  /// What stands in braces, `?` left out.
  private static func names(in text: Substring) -> [LineFact] {
    text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
      .compactMap { LineFact(rawValue: $0.prefix { $0 != "}" }.filter { $0 != "?" }) }
  }

  @Test("Each row of the table is chosen where it should be", arguments: LineScene.all)
  func chosen(scene: LineScene) throws {
    #expect(try scene.book.line(for: "wang").line.name == scene.line)
  }

  @Test("No line is there that no situation chooses")
  func reached() {
    let reached = Set(LineScene.all.map(\.line))
    let never = RoundLines.all.filter { !($0 is NotLine) && !reached.contains($0.name) }.map(\.name)
    #expect(never.isEmpty)
  }

  @Test("Each says something, in every language, and nothing is left in braces", arguments: LineScene.all)
  func said(scene: LineScene) throws {
    for language in Language.allCases {
      let card = try scene.book.card(language, for: "wang")
      let all = card.say + [card.avoid]
      #expect(!card.say.isEmpty, "\(language)")
      #expect(all.allSatisfy { !$0.contains("{") && !$0.contains("  ") }, "\(all)")
      #expect(DisplayWidth.wrap(card.say[0], to: 73).count <= 2, "\(card.say[0])")
      #expect(DisplayWidth.width(of: card.avoid) <= 80, "\(card.avoid)")
    }
  }

  @Test("Every line has a name of its own, and its words in every language")
  func named() {
    #expect(RoundLineTests.lines.count == RoundLines.all.count)
    #expect(Set(RoundLines.all.map(\.name)).count == RoundLines.all.count)
    for line in RoundLineTests.lines {
      let texts = Language.allCases.map { line.toSay(Words($0)) + line.avoid(Words($0)) }
      #expect(
        Set(texts.map(\.isEmpty)).count == 1 && Set(texts).count == (texts[0].isEmpty ? 1 : 3), "\(line.name)"
      )
    }
  }

  @Test("The wordings of a line want the same facts in every language, and only facts there are")
  func facts() {
    for line in RoundLineTests.lines {
      let templates = Language.allCases.map { language in
        [line.toSay(Words(language)), line.avoid(Words(language))].map { LineTemplate($0) }
      }
      let wanted = templates.map { $0.map { $0.wordings.map { Set(RoundLineTests.names(in: $0)) } } }
      let unknown = templates.joined().flatMap(\.unknownFacts)
      #expect(unknown.isEmpty, "\(line.name)")
      #expect(Set(wanted).count == 1, "\(line.name): \(wanted)")
    }
  }

  @Test("Of its wordings the first is said whose facts the book has", arguments: Language.allCases)
  func wordings(language: Language) {
    for line in RoundLineTests.lines {
      for text in [line.toSay(Words(language)), line.avoid(Words(language))] {
        let template = LineTemplate(text)
        for (place, wording) in template.wordings.enumerated() {
          let facts = Dictionary(
            RoundLineTests.names(in: wording).map { ($0, "<\($0.rawValue)>") },
            uniquingKeysWith: { one, _ in one })
          let isEarlier = template.wordings.prefix(place).contains {
            Set(RoundLineTests.names(in: $0)).isSubset(of: facts.keys)
          }
          guard !isEarlier else { continue }
          let said = template.filled(with: facts)
          #expect(!said.isEmpty && !said.contains("{"), "\(line.name): \(wording)")
          var fewer = facts
          guard let lacking = facts.keys.first else { continue }
          fewer[lacking] = ""
          #expect(
            template.filled(with: fewer) != said, "\(line.name) claims what is not recorded: \(wording)")
        }
      }
    }
  }

  @Test("A fact that is there is said, and a second wording where it is not")
  func withoutFact() throws {
    func said(_ grade: Grade? = .regular, _ tell: (inout CardBook) -> Void) throws -> String {
      try LineScene(PromiseLine.due, grade, tell).book.card(for: "wang").say[0]
    }
    func owing(_ book: inout CardBook) { book.invoice(10_000, due: "2026-10-20") }
    let heard = try said {
      owing(&$0)
      $0.touch("2026-11-02") { $0.whyUnpaid = .awaitingApproval }
    }
    #expect(heard.hasPrefix("On the 2nd you told me: awaiting approval"))
    let unheard = try said {
      owing(&$0)
      $0.touch("2026-11-02") { $0.whyUnpaid = .noReason }
    }
    #expect(unheard.hasPrefix("We spoke of the 10,000 on the 2nd"))
    let letter = try said { book in
      owing(&book)
      book.step(.legal) { $0.means = .lawyersLetter }
    }
    #expect(letter.hasPrefix("Our lawyer's letter went out on the 10th. Pay the 10,000 now"))
    #expect(letter.contains("costs and interest"))
    let stopped = try said { book in
      owing(&book)
      book.step(.agency)
      book.hold()
    }
    #expect(stopped.hasPrefix("Supply is stopped. A collection agency has the matter. Pay the 10,000 now"))
    #expect(!stopped.contains("costs"), "what is not decided is not threatened")
    let several = try said {
      owing(&$0)
      $0.invoice(500, due: "2026-11-12")
    }
    #expect(several.hasPrefix("About the 2 invoices past due, 10,500 together"))
    let spent = try said { book in
      book.invoice(120_000, due: "2026-11-01")
      book.promise(120_000, made: "2026-11-05", due: "2026-11-10")
      book.touch("2026-11-12") { ($0.channel, $0.reached) = (.visit, false) }
    }
    #expect(spent.contains("It cost us 1 call and 1 visit"))
  }

  @Test("Of a D the price is spoken of only while an offer is not chasing")
  func offer() throws {
    var book = CardBook(.difficult)
    book.plan()
    #expect(try book.card().say[0].contains("On the price"))
    book.put { (concession: inout Concession) in
      (concession.day, concession.percent, concession.given) = (day("2026-11-10"), 5, "5%")
    }
    #expect(try !book.card().say[0].contains("On the price"))
  }

  @Test("A second line comes of the second reason only, and only of one that may ride along")
  func rides() throws {
    var book = CardBook(.regular)
    book.invoice(10_000, due: "2026-11-01")
    book.promise(10_000, made: "2026-11-20", due: "2026-11-23")
    #expect(try book.card().say.count == 1)
    book.invoice(20_000, due: "2026-11-26")
    let said = try book.card().say
    #expect(said.count == 2)
    #expect(said[1].hasPrefix("By the way: the 20,000 of F-20000 fall due on Thursday"))
    book.step(.talk)
    #expect(try book.card().say.count == 1, "the step stands between them")
  }

  @Test("A promise is spoken of once: a reminder of the new day does not ride on the answer to a put-off")
  func once() throws {
    var book = CardBook(.regular)
    book.invoice(10_000, due: "2026-11-01")
    let first = book.promise(10_000, made: "2026-11-10", due: "2026-11-20")
    book.promise(10_000, made: "2026-11-18", due: "2026-11-25") { $0.replaces = first.id }
    let card = try book.card()
    #expect(card.also.contains { $0.hasPrefix("remind") } && card.say.count == 1)
    #expect(card.avoid.hasPrefix("No question that hands them an excuse"))
  }

  @Test("A talk in which no money is spoken of gets no reminder")
  func noMoney() throws {
    var book = CardBook(.regular) { $0.terms = .monthly(30) }
    book.invoice(20_000, due: "2026-11-26", issued: "2026-10-10")
    let card = try book.card()
    #expect(card.why.head.hasPrefix("STATEMENT OF 2026-10"))
    #expect(card.forbidsMoney)
    #expect(card.also.count == 1 && card.say.count == 1)
  }

  @Test("Words somebody gave a line are said instead, unless they want what the book lacks")
  func changed() throws {
    var book = CardBook(.regular)
    book.invoice(10_000, due: "2026-11-10")
    book.promise(10_000, made: "2026-11-20", due: "2026-11-23")
    func give(_ words: String) {
      var setting = Setting(key: Name(LineSetting(.say, of: PromiseLine.due, in: .english).name))
      setting.value = words
      let before = book.book.settings[setting.key]
      book.book.apply(before.map { Change.change($0, to: setting) } ?? .add(setting))
    }
    give("{gains}: pay | Pay the {sum}, please.")
    #expect(try book.card().say == ["Pay the 10,000, please."])
    #expect(try book.card(.simplifiedChinese).say[0].contains("款打出来了吗"))
    give("{gains}: pay")
    #expect(try book.card().say[0].hasPrefix("You told me on Friday"))
  }

  @Test("Every line can be given other words under a name of its own")
  func settings() {
    for language in Language.allCases {
      let all = LineText.all(in: language, of: Book())
      #expect(all.count > 60 && Set(all.map(\.setting.name)).count == all.count)
      #expect(
        all.allSatisfy { LineSetting(named: $0.setting.name.uppercased()) == $0.setting && !$0.isChanged })
    }
    #expect(LineSetting(named: "Say.promise.en") == nil && LineSetting(named: "RoundSize") == nil)
  }

  @Test("What one says is copied in the customer's language")
  func customersLanguage() throws {
    var book = CardBook(.regular)
    book.plan()
    let sight = try book.sight(.english)
    let theirs = Words.ofLetters(to: sight.customer, in: book.book)
    #expect(theirs.language == .simplifiedChinese)
    let (turn, card) = (try book.turn(), try book.card(.simplifiedChinese))
    #expect(sight.line(in: theirs).whatToSay(turn).say == card.say)
  }
}
