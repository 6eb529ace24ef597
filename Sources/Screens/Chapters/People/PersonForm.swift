internal import SalesBook

/// A colleague, or one more.
struct PersonForm: RecordEdit {
  let title: String
  let rows: [FormRow<Person>]
  private(set) var seen: Person
  private let isNew: Bool

  var entry: Person { seen }
  var draftKey: String? { isNew ? "person" : nil }

  /// A form for that colleague; for a new one if there is none.
  init(_ person: Person?, _ desk: Desk, _ book: Book) {
    (seen, isNew) = (person ?? Person(key: .none), person == nil)
    title =
      person.map { desk.words.name(of: Noun.person) + desk.words.general.colon + $0.login.text }
      ?? desk.words.people.newColleague
    let ask = desk.asking(seen)
    let others = book.people.all.filter {
      $0.login != person?.login && ($0.active || $0.login.text == person?.cover)
    }
    rows =
      (isNew ? [ask("Login", isNeeded: true)] : [])
      + [
        ask("Name"), ask("Role", isNeeded: true), ask("Active"),
        ask(
          "Cover", options: others.sorted { $0.login < $1.login }.map { FormOption($0.login.text, $0.called) }
        ), ask("Approves", hint: Approval.Kind.allCases.map(\.rawValue).joined(separator: ", ")),
      ]
  }

  func operation(_ filled: Person, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    (isNew ? AddRecord(filled) : EditRecord(seen, to: filled), filled.called)
  }

  func row(for refusal: Refusal) -> RowID? {
    switch refusal {
    case .alreadySo(.person, _): RowID(.person, "Login")
    case .nobody, .hasLeft, .coversThemselves: RowID(.person, "Cover")
    default: nil
    }
  }

  func now(in book: Book) -> (any BookRecord)? { book.people[seen.login] }

  func knowing(_ name: String, of now: any BookRecord) -> Self {
    guard let now = now as? Person, let field = Person.fields[name] else { return self }
    var form = self
    do throws(FieldError) { try form.seen.set(name, to: field.write(now)) } catch { return self }
    return form
  }
}
