import Foundation
import SalesBook
import Testing
import TextCanvas

@testable import Screens

/// One letter to be: which, in what language, and what the book knows.
struct LetterScene: Sendable, CustomStringConvertible {
  let kind: Touch.LetterKind
  let language: Language
  var hasFirm = false
  var isHeld = false
  var isReminded = false
  var isContested = false
  var hasDollars = false
  var isLong = false

  var description: String {
    let facts = [
      ("firm", hasFirm), ("hold", isHeld), ("reminded", isReminded), ("contested", isContested),
      ("dollars", hasDollars), ("long", isLong),
    ]
    return ([kind.rawValue, language.rawValue] + facts.filter(\.1).map(\.0)).joined(separator: " ")
  }

  /// Every letter about money in every language with every fact there or not.
  static let all: [LetterScene] = Touch.LetterKind.allCases.filter { $0 != .winBack }.flatMap { kind in
    Language.allCases.flatMap { language in
      (0..<64).map { bits in
        LetterScene(
          kind: kind, language: language, hasFirm: bits & 1 > 0, isHeld: bits & 2 > 0,
          isReminded: bits & 4 > 0, isContested: bits & 8 > 0, hasDollars: bits & 16 > 0,
          isLong: bits & 32 > 0)
      }
    }
  }

  /// Whether all of it is there, but for what is long, or nothing.
  var isPlainOrFull: Bool {
    Set([hasFirm, isHeld, isReminded, isContested, hasDollars]).count == 1
  }

  static let customer = "云南华联冷链物流"
  static let firm = "华信标签（上海）有限公司"

  /// A book in which that is so.
  func book() throws -> SmallBook {
    var small = SmallBook()
    let name =
      LetterScene.customer + (isLong ? String(repeating: "有限责任公司，西南分公司", count: 6) : "")
    try small.add(name, contact: isLong ? String(repeating: "Maximilian ", count: 12) : "周立群", phone: "1")
    let seen = try small.customer(name)
    var wanted = seen
    wanted.language = language
    try small.perform(EditRecord(seen, to: wanted))
    try small.invoice(name, "INV-1", issued: "2026-09-01", due: "2026-10-01", fen: 10_000_00)
    try small.invoice(
      name, isLong ? String(repeating: "INV-2/", count: 20) : "INV-2", issued: "2026-10-01",
      due: "2026-11-01",
      fen: 2_345_67)
    try small.invoice(name, "INV-3", issued: "2026-11-01", due: "2026-12-01", fen: 700_00)
    if hasDollars {
      var invoice = Invoice(key: .none)
      (invoice.customer, invoice.number) = (seen.id, "INV-4")
      (invoice.issued, invoice.due) = (day("2026-10-01"), day("2026-11-11"))
      invoice.amount = Money(minor: 880_00, try #require(Currency("USD")))
      try small.perform(AddInvoice(invoice), on: invoice.issued)
    }
    try promise(seen.id, &small)
    try record(seen.id, &small)
    if kind == .parting { try part(seen.id, &small) }
    if hasFirm { try say(&small) }
    return small
  }

  /// To let them go is decided, with who serves them better where a firm of ours is named.
  private func part(_ customer: ID<Customer>, _ small: inout SmallBook) throws {
    var about = ExitReview(key: .none)
    (about.customer, about.opened, about.why) = (customer, day("2026-11-02"), "两头要折扣，单据作假")
    try small.perform(OpenExit(about), on: about.opened)
    var step = ExitStep(key: .none)
    step.exit = try #require(small.book.exits.all.first { $0.customer == customer }).id
    (step.day, step.kind, step.what) = (day("2026-11-03"), .decided, "有原件可对")
    (step.grounds, step.approvedBy) = (.cheat, "the boss")
    (step.until, step.person) = (
      day("2026-11-30"), "wang"
    )
    if hasFirm { (step.placement, step.placed) = (.supplier, "甬江包装") }
    try small.perform(StepExit(step), on: step.day)
  }

  private func promise(_ customer: ID<Customer>, _ small: inout SmallBook) throws {
    var promise = Promise(key: .none)
    (promise.customer, promise.made, promise.due) = (customer, day("2026-11-10"), day("2026-11-27"))
    promise.amount = Money(minor: 5_000_00, .cny)
    try small.perform(TakePromise(promise), on: promise.made)
  }

  private func record(_ customer: ID<Customer>, _ small: inout SmallBook) throws {
    if isHeld {
      var hold = Hold(key: ID(code: 4))
      (hold.customer, hold.day, hold.reason) = (customer, day("2026-11-12"), "x")
      small.book.put(hold)
    }
    if isReminded {
      var letter = SendLetter(.paymentReminder, to: customer)
      letter.day = day("2026-11-05")
      try small.perform(letter)
    }
    if isContested, let invoice = small.book.invoices.all.first(where: { $0.number == "INV-1" }) {
      var dispute = Dispute(key: ID(code: 5))
      (dispute.invoice, dispute.day, dispute.reason) = (invoice.id, day("2026-11-06"), "x")
      dispute.amount = Money(minor: 1_500_00, .cny)
      small.book.put(dispute)
    }
  }

  private func say(_ small: inout SmallBook) throws {
    for (name, value) in [
      ("Firm", LetterScene.firm), ("FirmPhone", "021 5555 0000"),
      ("PayTo", "CNY 工行上海分行 1001 2233; USD HSBC 400 555"),
    ] {
      var setting = Setting(key: Name(name))
      setting.value = value
      try small.perform(AddRecord(setting))
    }
  }

  /// The letter as a desk in that language shows it, with what stands beside it.
  func shown(on screen: Language, _ width: Int, _ height: Int) throws -> DeskSession {
    var session = DeskSession(try book(), screen, width: width, height: height)
    session.isWatched = false
    let customer = try #require(session.book.customers.all.first { _ in true })
    let text = Words.ofLetters(to: customer, in: session.book).usualText(of: kind)
    try session.send(.letterTemplate(LetterTemplate(text), kind, customer.id))
    return session
  }
}

extension DeskSession {
  /// The letter that is read.
  fileprivate var read: Listing? {
    if case .listing(let listing)? = desk.layers.last { listing } else { nil }
  }
}

@Suite("Every letter says what the book knows, in the customer's language (domain §4)")
struct LetterTests {
  /// What each language says of reminders that went before, and of stopping supply.
  private static let said: [Language: (reminded: String, threat: String, held: String)] = [
    .english: ("In spite of our reminder", "we stop deliveries", "have been stopped since"),
    .simplifiedChinese: ("虽经我方", "我方将停止供货", "起停止供货"),
    .traditionalChinese: ("雖經我方", "我方將停止供貨", "起停止供貨"),
  ]

  @Test("With each fact there or not, in each language", arguments: Language.allCases)
  func facts(language: Language) throws {
    let said = try #require(LetterTests.said[language])
    for scene in LetterScene.all where scene.language == language && !scene.isLong {
      let letter = try #require(try scene.shown(on: .english, 80, 24).read?.letter)
      let text = letter.text
      let asks = scene.kind == .demand
      #expect(text.contains(said.reminded) == (asks && scene.isReminded), "\(scene)\n\(text)")
      #expect(text.contains(said.threat) == (asks && !scene.isHeld), "\(scene)\n\(text)")
      #expect(text.contains(said.held) == (asks && scene.isHeld), "\(scene)\n\(text)")
      #expect(
        text.contains(LetterScene.firm) == scene.hasFirm && text.contains("021 5555 0000") == scene.hasFirm)
      #expect(text.contains("CNY  工行上海分行 1001 2233") == scene.hasFirm, "\(scene)\n\(text)")
      let speaksOfDollars = scene.hasDollars && scene.kind != .confirmation && scene.kind != .reminder
      #expect(text.contains("USD  HSBC 400 555") == (scene.hasFirm && speaksOfDollars), "\(scene)\n\(text)")
      #expect(
        !text.contains("{") && !text.contains("\n\n\n") && text.contains("2026-11-23"), "\(scene)\n\(text)")
      #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"), "\(scene)\n\(text)")
      let demandsFirst = scene.kind == .demand && !scene.isReminded
      #expect(letter.notes.contains { $0.hasPrefix("no payment reminder") } == demandsFirst, "\(scene)")
      let leftOut = scene.hasFirm ? 0 : 3 + (speaksOfDollars ? 1 : 0)
      #expect(
        letter.notes.count { $0.hasPrefix("left out of the letter") } == leftOut, "\(scene) \(letter.notes)")
    }
  }

  @Test("What a letter lists and what it asks for add up, and what is contested is not asked for")
  func sums() throws {
    for scene in LetterScene.all where scene.kind == .demand || scene.kind == .paymentReminder {
      let text = try #require(try scene.shown(on: .english, 80, 24).read?.letter?.text)
      let lines = text.split(separator: "\n").map(String.init)
      var listed: [String: Int] = [:]
      for line in lines where line.contains("2026-1") && line.contains("INV-") {
        for (sign, cents) in amounts(line) { listed[sign, default: 0] += cents }
      }
      let total = try #require(lines.last { !$0.contains("INV-") && !amounts($0).isEmpty })
      var asked: [String: Int] = [:]
      for (sign, cents) in amounts(total) { asked[sign, default: 0] += cents }
      // They have promised 5,000 for Friday.
      #expect(lines.contains { $0.hasSuffix("  -¥5,000") }, "\(scene)\n\(text)")
      listed["¥", default: 0] -= 5_000_00
      #expect(listed == asked, "\(scene)\n\(text)")
      #expect(asked["¥"] == 7_345_67 - (scene.isContested ? 1_500_00 : 0), "\(scene)\n\(text)")
      #expect(asked["$"] == (scene.hasDollars ? 880_00 : nil), "\(scene)\n\(text)")
    }
  }

  /// The amounts of a line in hundredths, by sign.
  private func amounts(_ line: String) -> [(String, Int)] {
    line.matches(of: /([¥$])([0-9,]+)(?:\.([0-9]{2}))?/).map { match in
      let whole = Int(match.2.filter { $0 != "," }) ?? 0
      return (String(match.1), whole * 100 + (match.3.flatMap { Int($0) } ?? 0))
    }
  }

  @Test(
    "The box shows all of it, at every size: no line is cut, and the way down leads to its end",
    arguments: Language.allCases, [(60, 24), (80, 24), (120, 40)])
  func whole(language: Language, size: (Int, Int)) throws {
    for scene in LetterScene.all where scene.language == language && scene.isPlainOrFull {
      var session = try scene.shown(on: language, size.0, size.1)
      let listing = try #require(session.read)
      let letter = try #require(listing.letter)
      let columns = ListingDrawing.columnsShown(in: session.desk.size)
      let rows = listing.rows.map { $0.cells.map(\.text).joined() }
      #expect(rows.allSatisfy { DisplayWidth.width(of: $0) <= columns }, "\(scene)")
      let notes = letter.notes.map { "! " + $0 + "\n" }.joined()
      #expect(squeezed(rows.joined()) == squeezed(notes + letter.text), "\(scene)")
      for row in rows.dropFirst() {
        #expect(row.first.map { !"，。、；：？！）】》」』".contains($0) } ?? true, "\(scene) \(row)")
      }
      var seen: [String] = []
      while seen.isEmpty || session.read?.place.row != rows.count - 1 {
        seen += session.screen().split(separator: "\n").map(String.init)
        try session.press("PgDn")
      }
      seen += session.screen().split(separator: "\n").map(String.init)
      for row in Set(rows) where !row.allSatisfy(\.isWhitespace) {
        #expect(seen.contains { $0.contains(row) }, "\(scene) \(row)\n\(session.screen())")
      }
    }
  }

  private func squeezed(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  @Test("The language of the screen decides what stands beside the letter, and nothing in it")
  func screenLanguage() throws {
    for scene in LetterScene.all where scene.hasFirm && !scene.isLong {
      let letters = try Language.allCases.map { try #require(try scene.shown(on: $0, 80, 24).read?.letter) }
      #expect(Set(letters.map(\.text)).count == 1, "\(scene)")
      let notes = letters.map(\.notes)
      #expect(
        [.confirmation, .parting].contains(scene.kind) || Set(notes).count == notes.count, "\(scene) \(notes)"
      )
      #expect(Set(notes.map(\.count)).count == 1)
    }
  }

  @Test("What the dossier warns of before one chases stands above the letter, and is not copied")
  func warned() throws {
    for kind in Touch.LetterKind.allCases {
      let scene = LetterScene(kind: kind, language: .simplifiedChinese, isReminded: true)
      var session = try scene.shown(on: .english, 80, 24)
      let customer = try #require(session.book.customers.all.first { _ in true })
      var payment = Payment(key: .none)
      (payment.customer, payment.day, payment.amount) = (
        customer.id, day("2026-11-09"), Money(minor: 900, .cny)
      )
      try session.small.perform(TakePayment(payment, settling: .nothing))
      try session.send(.bookReplaced)
      let sight = try #require(
        CustomerSight(customer.id, session.desk.index, session.desk.words, session.book))
      let warnings = sight.chaseWarnings
      #expect(warnings.count == 3, "\(warnings)")
      try session.send(.letterTemplate(LetterTemplate("{customer}\n"), kind, customer.id))
      for warning in warnings {
        #expect(
          (session.line("! " + warning) != nil) == ![.confirmation, .parting, .winBack].contains(kind),
          "\(session.screen())")
      }
      try session.press("y")
      #expect(session.copied.last == LetterScene.customer + "\n")
    }
  }

  @Test("A letter fits the screen again when that becomes another size, and an edited one keeps its warnings")
  func resized() throws {
    let scene = LetterScene(kind: .demand, language: .english, isLong: true)
    var session = try scene.shown(on: .english, 120, 40)
    let notes = try #require(session.read?.letter).notes
    for size in [Size(width: 60, height: 24), Size(width: 200, height: 60), Size(width: 80, height: 24)] {
      try session.press("j j j j j")
      try session.send(.resized(size))
      let listing = try #require(session.read)
      let columns = ListingDrawing.columnsShown(in: size)
      #expect(listing.rows.allSatisfy { DisplayWidth.width(of: $0.cells.map(\.text).joined()) <= columns })
      #expect(listing.rows.indices.contains(listing.place.row))
    }
    let customer = try #require(session.book.customers.all.first { _ in true })
    try session.send(.letterEdited(.demand, customer.id, "Pay!"))
    #expect(session.read?.letter?.notes == notes && session.read?.letter?.text == "Pay!")
  }

  @Test("A text of the book's own that does not say who we are is told so, and taken as it is")
  func ownText() throws {
    let scene = LetterScene(kind: .demand, language: .english, hasFirm: true)
    var session = try scene.shown(on: .english, 100, 30)
    #expect(session.read?.letter?.notes.contains { $0.contains("own text") } == false)
    let customer = try #require(session.book.customers.all.first { _ in true })
    try session.send(.letterTemplate(LetterTemplate("Pay {overdue}, {firm}\n"), .demand, customer.id))
    #expect(session.read?.letter?.text == "Pay ¥7,345.67, \(LetterScene.firm)\n")
    #expect(session.read?.letter?.notes.last?.hasSuffix("does not say {firm-phone} {pay-to}") == true)
  }

  @Test("A payment reminder is chosen, sent and noted as one; then the demand speaks of it")
  func sent() throws {
    let scene = LetterScene(kind: .paymentReminder, language: .english)
    var session = try scene.shown(on: .english, 80, 24)
    try session.press("s Enter")
    #expect(session.book.touches.all.map(\.letter) == [.paymentReminder])
    #expect(session.book.reminders.count == 0 && session.book.statements.count == 0)
    try session.press("1 L p")
    #expect(
      session.effects.last?.hasPrefix("fetchLetter") == true
        && session.effects.last?.contains("payment") == true)
    let customer = try #require(session.book.customers.all.first { _ in true })
    try session.send(
      .letterTemplate(LetterTemplate(Words(.english).usualText(of: .demand)), .demand, customer.id))
    #expect(session.read?.letter?.text.contains("In spite of our reminder of 2026-11-23 ") == true)
  }
}
