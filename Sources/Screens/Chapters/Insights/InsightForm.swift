internal import SalesBook

/// A wish about a product, heard from a customer.
struct InsightForm: DeskForm {
  let title: String
  let entry: Insight
  let rows: [FormRow<Insight>]

  var draftKey: String? { "insight \(entry.customer.text)" }

  init?(_ desk: Desk, _ book: Book) {
    guard let insight = Insight.heard(desk, book) else { return nil }
    self.init(insight, desk, book)
  }

  /// What they wished for in a contact: the problem they have is what it is about (moment 10).
  init?(of touch: Touch, _ desk: Desk, _ book: Book) {
    var insight = Insight.heard(in: touch)
    (insight.theme, insight.demanded) = (touch.problem, touch.said)
    insight.touch = touch.id == .none ? nil : touch.id
    self.init(insight, desk, book)
  }

  private init?(_ insight: Insight, _ desk: Desk, _ book: Book) {
    guard let customer = book.customers[insight.customer] else { return nil }
    entry = insight
    title = desk.title(.insights.note, customer.name)
    let ask = desk.asking(insight)
    rows =
      [
        ask("Theme", isNeeded: true, hint: desk.words.insights.fewWords)
          .noting { $1.heardBefore($0.theme, $2) }, ask("Demanded"), ask("Product"),
      ] + desk.heardFrom(customer, ask, book)
  }

  func operation(_ filled: Insight, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    (NoteInsight(filled), "\(desk.names(of: [filled.customer], book)) \(filled.theme)")
  }
}

/// What became of a theme: of every demand of it at once; where it is fixed, all who asked can be told.
struct InsightStepForm: DeskForm {
  /// The step, and the day everybody is to be told of it.
  struct Entry: Sendable {
    var step: InsightStep
    /// The day of the follow-ups by which they are told; nil tells nobody.
    var due: Day?
  }

  let title: String
  let entry: Entry
  let rows: [FormRow<Entry>]
  private let theme: InsightTheme

  var draftKey: String? { "insight-status \(theme.name)" }

  init(_ theme: InsightTheme, _ desk: Desk, _ book: Book) {
    self.theme = theme
    var step = InsightStep(key: .none)
    (step.day, step.status) = (desk.today, theme.status.next)
    entry = Entry(step: step)
    let words = desk.words
    title = desk.title(
      .insights.move,
      "\(theme.name)  \(words.count(theme.customers, .customer))  \(words.name(of: theme.status))")
    let ask = desk.asking(entry, \.step)
    rows = [
      ask("Status", isNeeded: true), ask("Note"),
      .day(
        RowID(.insightStep, "Tell"), words.insights.tellThem, .coming, hint: words.insights.nobodyTold, \.due
      )
      .following { entry, desk, _ in
        // Fixed: tell them.
        entry.due = entry.step.status == .shipped ? desk.index.workingDays.onOrAfter(desk.today + 1) : nil
      }.telling(.followUp), ask("Day", isNeeded: true),
    ]
  }

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let words = desk.words
    let telling = filled.due.map { due in
      var followUp = FollowUp(key: .none)
      followUp.due = due
      followUp.purpose = words.telling(theme.name, filled.step.status)
      return followUp
    }
    let moving = MoveInsights(theme.heard.map(\.insight.id), to: filled.step, telling: telling)
    return (moving, "\(theme.name) -> \(words.name(of: filled.step.status))")
  }
}

extension Insight.Status {
  /// The one that comes after it as a rule.
  fileprivate var next: Insight.Status {
    switch self {
    case .heard: .forwarded
    case .forwarded: .accepted
    case .accepted, .shipped: .shipped
    case .declined: .declined
    }
  }
}

extension Insight: Heard, Editable {
  static func asked(_ ask: Asking<Insight, Insight>) -> [FormRow<Insight>] {
    [ask("Theme", isNeeded: true), ask("Demanded"), ask("Product"), ask("Day", isNeeded: true)]
  }

  func called(_ words: Words) -> String { theme }
}

extension InsightStep: Editable {
  static func asked(_ ask: Asking<InsightStep, InsightStep>) -> [FormRow<InsightStep>] {
    [ask("Status", isNeeded: true), ask("Note"), ask("Day", isNeeded: true)]
  }

  func called(_ words: Words) -> String { words.name(of: status) }
}
