internal import SalesBook

/// The grade of one customer or of several. The one they have stands there; where they differ none does.
struct GradeForm: DeskForm {
  /// A grade to be given, and which.
  struct Entry: Sendable {
    var change: GradeChange
    /// The letter; empty while none is chosen.
    var letter = ""
  }

  let title: String
  let entry: Entry
  let rows: [FormRow<Entry>]
  private let customers: [ID<Customer>]

  var draftKey: String? { customers.count == 1 ? "grade \(customers[0].text)" : nil }

  /// With the customers a command is about.
  init?(_ desk: Desk, _ book: Book) {
    customers = desk.customersMeant(book)
    guard !customers.isEmpty else { return nil }
    var change = GradeChange(key: .none)
    change.day = desk.today
    let grades = customers.compactMap { book.customers.slot(of: $0) }.map { desk.index.standing($0).grade }
    let common = Set(grades).count == 1 ? grades.first ?? nil : nil
    entry = Entry(change: change, letter: common?.rawValue ?? "")
    title = desk.title(.grades.grade, desk.names(of: customers, book))
    let (words, ask) = (desk.words, desk.asking(entry, \.change))
    let options = Grade.allCases.map { FormOption($0.rawValue, words.choice(of: $0)) }
    rows = [
      .word(
        RowID(.gradeChange, "Grade"), words.name(ofField: "Grade", of: .gradeChange), of: options,
        isNeeded: false, \.letter),
      ask("Reason"), ask("Day", isNeeded: true),
    ]
  }

  func rowMissing(in filled: Entry) -> RowID? {
    filled.letter.isEmpty ? RowID(.gradeChange, "Grade") : nil
  }

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let grade = Grade(rawValue: filled.letter) ?? .mildest
    let grading = GradeCustomers(customers, grade, on: filled.change.day, reason: filled.change.reason)
    return (grading, "\(desk.names(of: customers, book)) \(grade.rawValue)")
  }

  func row(for refusal: Refusal) -> RowID? {
    if case .nothingToDo = refusal { RowID(.gradeChange, "Grade") } else { nil }
  }
}

extension GradeChange: Editable {
  static func asked(_ ask: Asking<GradeChange, GradeChange>) -> [FormRow<GradeChange>] {
    [ask("Grade", isNeeded: true), ask("Reason"), ask("Day", isNeeded: true)]
  }

  func called(_ words: Words) -> String { grade.rawValue }
}
