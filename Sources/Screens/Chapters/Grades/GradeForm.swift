internal import SalesBook

/// The grade of one customer or of several. The one they have stands there; where they differ none does.
struct GradeForm: DeskForm {
  /// A grade to be given, and what was seen of them.
  struct Entry: Sendable {
    var change: GradeChange
    /// The letter; empty while none is chosen.
    var letter = ""
    var signal = GradeSignal(key: .none)
    /// What kind of signal it is; empty where none is noted.
    var kind = ""
  }

  let title: String
  let entry: Entry
  let rows: [FormRow<Entry>]
  private let customers: [ID<Customer>]
  /// The letter they have, where it is one.
  private let letter: String

  var draftKey: String? { customers.count == 1 ? "grade \(customers[0].text)" : nil }

  /// With the customers a command is about.
  init?(_ desk: Desk, _ book: Book) {
    customers = desk.customersMeant(book)
    guard !customers.isEmpty else { return nil }
    var change = GradeChange(key: .none)
    change.day = desk.today
    let grades = customers.compactMap { book.customers.slot(of: $0) }.map { desk.index.standing($0).grade }
    let common = Set(grades).count == 1 ? grades.first ?? nil : nil
    letter = common?.rawValue ?? ""
    entry = Entry(change: change, letter: letter)
    title = desk.title(.grades.grade, desk.names(of: customers, book))
    let (words, ask) = (desk.words, desk.asking(entry, \.change))
    let options = Grade.allCases.map { FormOption($0.rawValue, words.choice(of: $0)) }
    let slot = customers.count == 1 ? book.customers.slot(of: customers[0]) : nil
    let aid =
      slot.map { words.sentence(desk.index.replay(book).gradeAid(ofCustomer: $0), from: desk.today) } ?? ""
    rows =
      [
        .word(
          RowID(.gradeChange, "Grade"), words.name(ofField: "Grade", of: .gradeChange), of: options,
          isNeeded: false, \.letter
        ).noting { _, _, _ in aid },
        ask("Reason"), ask("Day", isNeeded: true),
      ] + GradeForm.signal(desk, entry)
  }

  /// The rows of what was seen of them, none by default.
  private static func signal(_ desk: Desk, _ entry: Entry) -> [FormRow<Entry>] {
    let (words, ask) = (desk.words, desk.asking(entry, \.signal))
    return [
      .word(
        kind, words.name(ofField: "Kind", of: .gradeSignal),
        of: GradeSignal.Kind.allCases.map { FormOption($0.rawValue, words.name(of: $0)) }, isNeeded: false,
        \.kind), ask("Note"), ask("Answer"),
    ]
  }

  private static let kind = RowID(.gradeSignal, "Kind")

  func rowMissing(in filled: Entry) -> RowID? {
    if filled.kind.isEmpty, !filled.signal.note.isEmpty || !filled.signal.answer.isEmpty {
      return GradeForm.kind
    }
    return filled.letter.isEmpty && filled.kind.isEmpty ? RowID(.gradeChange, "Grade") : nil
  }

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let (names, day) = (desk.names(of: customers, book), filled.change.day)
    var signal = GradeSignal.Kind(rawValue: filled.kind).map { kind in
      var signal = filled.signal
      signal.kind = kind
      return signal
    }
    signal?.day = day
    guard let grade = Grade(rawValue: filled.letter), filled.letter != letter || signal == nil else {
      let kind = signal.map { " " + desk.words.name(of: $0.kind) } ?? ""
      return (NoteSignal(signal ?? GradeSignal(key: .none), of: signal == nil ? [] : customers), names + kind)
    }
    let grading = GradeCustomers(customers, grade, on: day, reason: filled.change.reason, noting: signal)
    return (grading, "\(names) \(grade.rawValue)")
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

extension GradeSignal: Editable {
  static func asked(_ ask: Asking<GradeSignal, GradeSignal>) -> [FormRow<GradeSignal>] {
    [ask("Kind", isNeeded: true), ask("Note"), ask("Answer"), ask("Day", isNeeded: true)]
  }

  func called(_ words: Words) -> String { note.isEmpty ? words.name(of: kind) : note }
}
