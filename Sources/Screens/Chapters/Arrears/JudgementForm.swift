internal import SalesBook

/// Whether the arrears are in bad faith; that they are not is proposed.
struct JudgementForm: DeskForm {
  let title: String
  let entry: Judgement
  let rows: [FormRow<Judgement>]

  var draftKey: String? { "judge \(entry.customer.text)" }

  init?(_ desk: Desk, _ book: Book) {
    guard let customer = desk.customer(book), desk.card(book)?.arrears != nil else { return nil }
    var judgement = Judgement(key: .none)
    (judgement.customer, judgement.day) = (customer.id, desk.today)
    judgement.verdict = .mildest
    entry = judgement
    title = desk.title(.arrears.judge, customer.name)
    let ask = desk.asking(judgement)
    rows = [ask("Verdict", isNeeded: true), ask("Reason", isNeeded: true), ask("Day", isNeeded: true)]
  }

  func operation(_ filled: Judgement, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let about = "\(desk.names(of: [filled.customer], book)) \(desk.words.name(of: filled.verdict))"
    return (JudgeArrears(filled), about)
  }
}
