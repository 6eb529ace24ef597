internal import SalesBook

/// What one of us is to reach in a month; or one more.
struct TargetForm: DeskForm {
  let title: String
  let entry: Target
  let rows: [FormRow<Target>]
  private let seen: Target?

  /// A form for that target; for a new one of whoever is at the desk, this month, if there is none.
  init(_ target: Target?, _ desk: Desk, _ book: Book) {
    var proposed = target ?? Target(key: .none)
    if target == nil { (proposed.person, proposed.month) = (desk.login, desk.today.startOfMonth) }
    (seen, entry) = (target, proposed)
    title = target == nil ? desk.words.targets.new : desk.words.name(of: Noun.target)
    let people = book.people.all.filter(\.active).sorted { $0.login < $1.login }
      .map { FormOption($0.login.text, $0.called) }
    let ask = desk.asking(entry)
    rows = [
      ask("Amount", isNeeded: true), ask("Kind", isNeeded: true),
      ask("Person", isNeeded: true, options: people.isEmpty ? nil : people), ask("Month", isNeeded: true),
    ]
  }

  func operation(_ filled: Target, _ desk: Desk, _ book: Book) -> (any SalesBook.Operation, about: String) {
    let words = desk.words
    let about = [
      filled.person, words.name(of: filled.kind), words.money(filled.amount), words.month(of: filled.month),
    ]
    .said(by: " ")
    return (seen.map { EditRecord($0, to: filled) } ?? AddRecord(filled), about)
  }
}
