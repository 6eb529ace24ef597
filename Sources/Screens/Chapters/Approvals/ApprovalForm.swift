internal import SalesBook

/// What a colleague is asked to approve. An invoice under the cursor is what it is about.
struct ApprovalForm: DeskForm {
  let title: String
  let entry: Approval
  let rows: [FormRow<Approval>]

  var draftKey: String? { "approval \(entry.customer.text)" }

  init?(_ desk: Desk, _ book: Book) {
    guard let customer = desk.customer(book) else { return nil }
    let invoice = desk.invoice(book).flatMap { $0.customer == customer.id ? $0 : nil }
    var approval = Approval(key: .none)
    (approval.customer, approval.day) = (customer.id, desk.today)
    if let invoice { (approval.kind, approval.invoice) = (.writeOff, invoice.id) }
    self.init(approval, of: customer, title: invoice?.number, desk, book)
  }

  /// What must be approved before what was refused can be done; nil where nobody is there to approve it.
  init?(before needed: Approval, _ desk: Desk, _ book: Book) {
    guard let customer = book.customers[needed.customer], !desk.approvers(book).isEmpty else { return nil }
    self.init(needed, of: customer, title: nil, desk, book)
  }

  private init(_ asked: Approval, of customer: Customer, title number: String?, _ desk: Desk, _ book: Book) {
    var approval = asked
    let (login, may) = (desk.login, desk.approvers(book))
    if may.count == 1 { approval.askedOf = may[0].login.text }
    entry = approval
    title = desk.title(.approvals.ask, [customer.name, number ?? ""].said(by: " "))
    let ask = desk.asking(approval, in: desk.usualCurrency(of: customer, book))
    rows = [
      ask("Kind", isNeeded: true), ask("What", isNeeded: true),
      ask("AskedOf", isNeeded: true, options: may.map { FormOption($0.login.text, $0.called) })
        .following { entry, _, book in
          // Where people.rec names one for the kind, it is asked of them.
          let named = book.approvers(of: entry.kind, askedBy: login)
          if named.count == 1 { entry.askedOf = named[0].login.text }
        },
      ask("Percent", hint: desk.words.approvals.onlyPrice), ask("Amount"),
    ]
  }

  func operation(_ filled: Approval, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let kind = desk.words.name(of: filled.kind)
    return (AskApproval(filled), "\(desk.names(of: [filled.customer], book)) \(kind) \(filled.what)")
  }

  func row(for refusal: Refusal) -> RowID? {
    switch refusal {
    case .ownApproval, .mayNotApprove, .nobody, .hasLeft: RowID(.approval, "AskedOf")
    default: nil
    }
  }
}

/// What is said to something that waits: yes is proposed, a no needs its reason.
struct ApprovalAnswerForm: DeskForm {
  let title: String
  let entry: Approval
  let rows: [FormRow<Approval>]
  private let asked: Approval

  var draftKey: String? { "approve \(asked.id.text)" }

  init?(_ desk: Desk, _ book: Book) {
    guard let asked = desk.approvalMeant(book) else { return nil }
    self.init(asked, desk, book)
  }

  /// A form for the answer to that.
  init(_ asked: Approval, _ desk: Desk, _ book: Book) {
    self.asked = asked
    var answer = Approval(key: .none)
    answer.answer = .mildest
    entry = answer
    let words = desk.words
    let about = [desk.names(of: [asked.customer], book), asked.by] + words.matter(of: asked, in: book)
    title = desk.title(.approvals.answer, about.said())
    let ask = desk.asking(answer)
    rows = [ask("Answer", isNeeded: true), ask("Why")]
  }

  func rowMissing(in filled: Approval) -> RowID? {
    filled.answer == .refused && filled.why.isEmpty ? RowID(.approval, "Why") : nil
  }

  func operation(_ filled: Approval, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let answer = filled.answer ?? .granted
    let about = "\(desk.names(of: [asked.customer], book)) \(asked.what) \(desk.words.name(of: answer))"
    return (AnswerApproval(asked.id, answer, why: filled.why), about)
  }
}

extension Approval: Editable {
  static func asked(_ ask: Asking<Approval, Approval>) -> [FormRow<Approval>] {
    [
      ask("What", isNeeded: true), ask("Percent"), ask("Amount"), ask("AskedOf", isNeeded: true),
      ask("Day", isNeeded: true), ask("Why"),
    ]
  }

  func called(_ words: Words) -> String { what }
}
