internal import SalesBook

/// Days on which one of us is away; or some more.
struct LeaveForm: RecordEdit {
  let title: String
  let rows: [FormRow<Leave>]
  private(set) var seen: Leave
  private let isNew: Bool

  var entry: Leave { seen }
  var draftKey: String? { isNew ? "leave" : nil }

  /// A form for that leave; for a new one of whoever is at the desk, today, if there is none.
  init(_ leave: Leave?, _ desk: Desk, _ book: Book) {
    var proposed = leave ?? Leave(key: .none)
    if leave == nil { (proposed.person, proposed.from, proposed.to) = (desk.login, desk.today, desk.today) }
    (seen, isNew) = (proposed, leave == nil)
    title = leave == nil ? desk.words.leaves.new : desk.words.name(of: Noun.leave)
    let people = book.people.all.filter(\.active).sorted { $0.login < $1.login }
      .map { FormOption($0.login.text, $0.called) }
    let (ask, words) = (desk.asking(seen), desk.words)
    rows = [
      ask("From", isNeeded: true),
      ask("To", isNeeded: true).following { entry, _, _ in entry.to = max(entry.from, entry.to) },
      ask("Person", isNeeded: true, options: people.isEmpty ? nil : people),
      ask("Cover", options: people).noting { entry, _, book in words.standIn(entry, in: book) },
    ]
  }

  func operation(_ filled: Leave, _ desk: Desk, _ book: Book) -> (any SalesBook.Operation, about: String) {
    (isNew ? TakeLeave(filled) : EditRecord(seen, to: filled), desk.words.told(filled, in: book))
  }

  func row(for refusal: Refusal) -> RowID? {
    switch refusal {
    case .alreadySo(.leave, _): RowID(.leave, "From")
    case .nobody, .hasLeft, .coversThemselves: RowID(.leave, "Cover")
    default: nil
    }
  }

  func now(in book: Book) -> (any BookRecord)? { book.leaves[seen.id] }

  func knowing(_ name: String, of now: any BookRecord) -> Self {
    guard let now = now as? Leave, let field = Leave.fields[name] else { return self }
    var form = self
    do throws(FieldError) { try form.seen.set(name, to: field.write(now)) } catch { return self }
    return form
  }
}
