import SalesBook
import Testing
import TextCanvas

@testable import Screens

@Suite("An import is looked at before it is done")
struct ImportPreviewTests {
  private typealias Choice = ImportPreview.Choice

  private static let fields = [
    Choice("customer", "Customer"), Choice("due", "Due"), Choice("amount", "Amount"),
  ]
  private static let known = ImportLikeness(
    .customer, line: 5, title: "北京华联有限公司", told: "Like the customer 北京华联 in the book by the name")
  private static let other = ImportLikeness(
    .customer, line: 6, title: "苏州纺织公司", told: "Like the customer 苏州纺织 in the book by the name")

  /// A list of receivables of which something is to be said in every section.
  private static func preview(_ wishes: ImportWishes = ImportWishes(path: "~/down/list.csv")) -> ImportPreview
  {
    var preview = ImportPreview(
      wishes,
      kind: .init("receivables", of: [Choice("receivables", "receivables"), Choice("payments", "payments")]),
      headerLine: 3)
    preview.outcome = ["1 customer, 2 invoices new; 0 changed; 2 bad rows", "2 without a due day"]
    preview.warnings = ["line 9 says Amount 31,000.00, its rows come to 30,000.00"]
    preview.remembered = "as last time, 2026-10-31: Due <- 约定收款日"
    preview.sheet = .init("Oct", of: [Choice("Oct", "Oct"), Choice("Nov", "Nov")])
    preview.dates = .init(
      "day/month/year", of: [Choice("dmy", "day/month/year"), Choice("mdy", "month/day/year")])
    preview.decimal = .init(
      "as they stand", of: [Choice("point", "decimal point"), Choice("comma", "decimal comma")])
    preview.notes = ["list.csv: 6 rows, utf-8"]
    preview.columns = [
      .init("客户名称", feeds: fields[0], samples: ["北京华联有限公司", "苏州纺织公司", ""]),
      .init("约定收款日", feeds: fields[1], samples: ["05/11/2026", "13/11/2026"]),
      .init("", feeds: nil, samples: ["x"]), .init("价税合计", feeds: fields[2], samples: ["20,000.00"]),
    ]
    preview.fields = fields
    preview.heads = fields.map(\.name)
    preview.firstRows = [["北京华联有限公司", "2026-11-05", "¥20,000.00"], ["苏州纺织公司", "2026-11-13", "¥10,000.00"]]
    preview.likenesses = [known, other].filter { asked in !wishes.answers.contains { $0.likeness == asked } }
    preview.mayBeComplete = true
    preview.waiting = [
      .init(
        line: 7, cells: ["众望科技", "05/11/2026", "", "much"], faulty: 3, reason: "Amount \"much\" is no amount"),
      .init(line: 8, cells: ["\"众望,05"], faulty: nil, reason: "a quote is never closed"),
    ]
    preview.asked = 1
    preview.leftOut = ["left out, totals (1): line 9 \"合计\""]
    return preview
  }

  private func session(
    _ preview: ImportPreview = Self.preview(), _ language: Language = .english, _ width: Int = 120,
    _ height: Int = 40
  ) throws -> DeskSession {
    var session = DeskSession(try SmallBook.make(), language, width: width, height: height)
    try session.send(.importPreviewed(preview))
    return session
  }

  /// Goes to the row that says that.
  private func go(to text: String, in session: inout DeskSession) throws {
    for _ in 0..<60 {
      guard case .listing(let listing)? = session.desk.layers.last else { break }
      if listing.picked?.cells.contains(where: { $0.text == text }) == true { return }
      try session.press("Down")
    }
    throw Missing(name: text)
  }

  /// What the keys ask for, with those wishes.
  private func asked(_ change: (inout ImportWishes) -> Void) -> ImportWishes {
    var wishes = ImportWishes(path: "~/down/list.csv")
    change(&wishes)
    return wishes
  }

  @Test(
    "It looks as recorded", arguments: ["80x24", "120x40"], [Language.english, .simplifiedChinese])
  func looks(size: String, language: Language) throws {
    let sides = size.split(separator: "x").compactMap { Int($0) }
    let session = try session(Self.preview(), language, sides[0], sides[1])
    try expectScreen(session.screen(), "import-\(size)-\(language.rawValue)")
  }

  @Test("Enter on a column lists the fields, and the one that is picked is asked for instead")
  func column() throws {
    var session = try session()
    try go(to: "约定收款日", in: &session)
    try session.press("Enter")
    try session.type("amo")
    try session.press("Enter")
    #expect(session.previewed == [asked { $0.columns = ["due": nil, "amount": 1] }])
  }

  @Test("A column can be of no use, and one that has no name is told by its number")
  func noColumn() throws {
    var session = try session()
    try go(to: "价税合计", in: &session)
    try session.press("Enter Home Enter")
    #expect(session.previewed == [asked { $0.columns = ["amount": nil] }])
    var other = try self.session()
    try go(to: "column 3", in: &other)
    try other.press("Enter")
    #expect(other.screen().contains("column 3"))
  }

  /// Something that was found out, and what it can be instead.
  private struct Other: Sendable {
    let row: String
    let typed: String
    let wish: @Sendable (inout ImportWishes) -> Void
  }

  private static let others = [
    Other(row: "brings in", typed: "paym") { $0.kind = "payments" },
    Other(row: "dates", typed: "month/d") { $0.dates = "mdy" },
    Other(row: "amounts", typed: "comma") { $0.decimal = "comma" },
    Other(row: "sheet", typed: "nov") { ($0.sheet, $0.isOpened) = ("Nov", true) },
  ]

  @Test("Whatever is found out can be said otherwise")
  func setting() throws {
    for other in Self.others {
      var session = try session()
      try go(to: other.row, in: &session)
      try session.press("Enter")
      try session.type(other.typed)
      try session.press("Enter")
      #expect(session.previewed == [asked(other.wish)], "\(other.row)")
    }
  }

  @Test("Where the header begins is typed, and that the list is complete is said by one key")
  func headerAndCompleteness() throws {
    var session = try session()
    try go(to: "header", in: &session)
    try session.press("Enter")
    try session.type("4")
    try session.press("Enter")
    #expect(session.previewed == [asked { $0.headerLine = 4 }])
    var other = try self.session()
    try go(to: "list holds", in: &other)
    try other.press("Enter")
    #expect(other.previewed == [asked { $0.isComplete = true }])
  }

  @Test("One key takes it, and what was looked at is gone")
  func take() throws {
    var session = try session()
    try session.press("y")
    #expect(session.effects == ["\(Effect.takeImport(ImportWishes(path: "~/down/list.csv")))"])
    #expect(session.desk.layers.isEmpty)
  }

  @Test("What cannot be brought in is not taken: it rings, says why and stays")
  func refused() throws {
    var preview = Self.preview()
    preview.refusal = "No column of dates"
    var session = try session(preview)
    try session.press("y")
    #expect(session.effects == ["\(Effect.bell)"] && session.desk.layers.count == 1)
    #expect(session.screen().split(separator: "\n").count { $0.contains("No column of dates") } == 2)
  }

  @Test("What is only asked about comes in too, or waits again; where nothing is asked about it rings")
  func insist() throws {
    var session = try session()
    try session.press("a")
    #expect(session.previewed == [asked { $0.insists = true }])
    var wishes = ImportWishes(path: "~/down/list.csv")
    wishes.insists = true
    var insisting = try self.session(Self.preview(wishes))
    try insisting.press("a")
    #expect(insisting.previewed == [asked { _ in }])
    var preview = Self.preview()
    preview.asked = 0
    var other = try self.session(preview)
    try other.press("a")
    #expect(other.effects == ["\(Effect.bell)"])
  }

  @Test("Keys that would only ring are not told of")
  func keysTold() throws {
    var session = try session()
    #expect(session.screen().contains("s the same  n another"))
    var plain = Self.preview(ImportWishes(path: "~/down/list.csv"))
    (plain.likenesses, plain.asked) = ([], 0)
    try session.send(.importPreviewed(plain))
    let screen = session.screen()
    #expect(!screen.contains("s the same") && !screen.contains("those asked about too"))
    #expect(screen.contains("y brings it in"))
  }

  @Test(
    "A likeness is answered for by one key, all of its kind by its capital; elsewhere it rings",
    arguments: [("s", true, false), ("n", false, false), ("S", true, true), ("N", false, true)])
  func answer(key: String, isSame: Bool, isAll: Bool) throws {
    var session = try session()
    try go(to: Self.known.title, in: &session)
    try session.press(key)
    var wishes = ImportWishes(path: "~/down/list.csv")
    // The one under the cursor is said last.
    wishes.answers = (isAll ? [Self.other, Self.known] : [Self.known]).map {
      ImportAnswer($0, isSame: isSame)
    }
    let asked = session.previewed.last?.answers ?? []
    #expect(asked.count == wishes.answers.count && wishes.answers.allSatisfy(asked.contains))
    // It is shown as answered, and can be answered again.
    try session.send(.importPreviewed(Self.preview(wishes)))
    #expect(session.line(Self.known.title)?.contains(isSame ? "the same" : "another") == true)
    try go(to: "brings in", in: &session)
    try session.press(key)
    #expect(session.effects.last == "\(Effect.bell)")
  }

  @Test("A file of which something was answered or mended is left only when that is said again")
  func leaving() throws {
    var plain = try session()
    try plain.press("Esc")
    #expect(plain.desk.layers.isEmpty)
    var (answered, mended) = (ImportWishes(path: "~/down/list.csv"), ImportWishes(path: "~/down/list.csv"))
    answered.answers = [ImportAnswer(Self.known, isSame: true)]
    mended.mended = [7: [3: "12"]]
    for wishes in [answered, mended] {
      var session = try session(Self.preview(wishes))
      try session.press("Esc")
      #expect(
        session.desk.layers.count == 2 && session.line("Leave this file?") != nil, "\(session.screen())")
      var stays = session
      try stays.press("n")
      #expect(stays.desk.layers.count == 1 && stays.line(Self.known.title) != nil)
      try session.press("y")
      #expect(session.desk.layers.isEmpty)
    }
  }

  @Test("What a column can feed is listed with the cursor on what it feeds")
  func onWhatItIs() throws {
    var session = try session()
    try go(to: "客户名称", in: &session)
    try session.press("Enter")
    guard case .listing(let choices)? = session.desk.layers.last else { throw Missing(name: "list") }
    let feeds = Self.preview().columns.first { $0.header == "客户名称" }?.feeds
    #expect(feeds != nil && choices.picked?.cells.first?.text == feeds?.name)
  }

  @Test("Tab goes through the sections, and round")
  func sections() throws {
    var session = try session()
    var met: [String] = []
    for _ in 0..<7 {
      try session.press("Tab")
      guard case .listing(let listing)? = session.desk.layers.last else { throw Missing(name: "list") }
      met.append(listing.picked?.cells.first?.text ?? "")
    }
    #expect(met.first == Self.known.title && met.contains("line 7") && met.contains("客户名称"))
    #expect(met.last == Self.preview().outcome[0])
  }

  @Test("The cell that is wrong is under the cursor, and what is typed for it is asked for")
  func mend() throws {
    var session = try session()
    try go(to: "line 7", in: &session)
    try session.press("Enter Enter Ctrl-U")
    try session.type("500")
    try session.press("Enter")
    #expect(session.previewed == [asked { $0.mended = [7: [3: "500"]] }])
  }

  @Test("A line that could not be cut into cells is mended whole")
  func mendLine() throws {
    var session = try session()
    try go(to: "line 8", in: &session)
    try session.press("Enter")
    #expect(session.screen().contains("the line"))
    try session.press("Enter Ctrl-U")
    try session.type("a,b")
    try session.press("Enter")
    #expect(session.previewed == [asked { $0.mended = [8: [0: "a,b"]] }])
  }

  @Test("Esc leaves it, and nothing is asked for")
  func leave() throws {
    var session = try session()
    try session.press("Esc")
    #expect(session.desk.layers.isEmpty && session.effects.isEmpty)
  }

  @Test("What is shown anew takes the place of what was shown, with the cursor where it was")
  func anew() throws {
    var session = try session()
    try go(to: "约定收款日", in: &session)
    var changed = Self.preview()
    changed.outcome = ["more"]
    changed.likenesses = []
    try session.send(.importPreviewed(changed))
    guard case .listing(let listing)? = session.desk.layers.last else { throw Missing(name: "list") }
    #expect(session.desk.layers.count == 1)
    #expect(listing.picked?.cells.first?.text == "约定收款日")
  }
}
