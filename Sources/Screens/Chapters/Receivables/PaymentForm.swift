internal import SalesBook

/// Money that came in, and what it settles: the invoice under the cursor, what a
/// promise for today names, or the oldest. All of that which is to be asked for is
/// proposed.
struct PaymentForm: DeskForm {
  /// The payment, and what it settles.
  struct Entry: Sendable {
    var payment: Payment
    var settles: SettlingChoice.Answer
    /// Whether what is then left of them is let go.
    var letsRestGo = false
  }

  let title: String
  let entry: Entry
  let rows: [FormRow<Entry>]
  private let customer: ID<Customer>

  /// Whether what is left of what it settles is let go.
  private static let rest = RowID("lets-rest-go")

  var draftKey: String? { "pay \(customer.text)" }

  init?(_ desk: Desk, _ book: Book) {
    guard let payer = desk.customer(book), let slot = book.customers.slot(of: payer.id) else { return nil }
    let replay = desk.index.replay(book)
    let meant = desk.invoice(book).flatMap { replay.open($0).minor > 0 ? $0 : nil }
    let promised = meant == nil ? desk.promiseDue(book) : nil
    let accounts = desk.index.accounts[slot] ?? []
    let owed = promised?.missing.map { PaymentForm.most($0, of: accounts) } ?? PaymentForm.due(of: accounts)
    let named = (promised?.promise.invoices ?? []).compactMap { book.invoices[$0] }
    var payment = Payment(key: .none)
    (payment.customer, payment.day) = (payer.id, desk.today)
    payment.amount = PaymentForm.due(of: meant, else: owed, desk, book)
    customer = payer.id
    let first = named.map(\.id.text).joined(separator: " ")
    entry = Entry(
      payment: payment,
      settles: .init(word: meant?.id.text ?? (first.isEmpty ? SettlingChoice.oldest : first)))
    title = desk.title(.receivables.pay, payer.name + (meant.map { "  " + $0.number } ?? ""))
    let ask = desk.asking(entry, \.payment)
    rows = [
      ask("Amount", isNeeded: true).following { entry, desk, book in
        let first =
          entry.settles.word == first ? nil : ID<Invoice>(entry.settles.word).flatMap { book.invoices[$0] }
        entry.payment.amount = PaymentForm.due(of: first, else: owed, desk, book)
      }, ask("Day", isNeeded: true), ask("Method", isNeeded: true), ask("Matures"),
      ask("Reference"), ask("Note"),
      .word(
        SettlingChoice.row, desk.words.forms.settles,
        of: desk.settlingChoices(of: payer.id, first: meant.map { [$0] } ?? named, book), \.settles.word
      ).telling(.allocation, .payment),
      desk.agreedRow(entry, \.settles.agreed, in: meant?.amount.currency ?? owed?.currency),
      .flag(PaymentForm.rest, desk.words.forms.letsRestGo, \.letsRestGo).telling(.writeOff),
    ]
  }

  /// What is to ask for of their first account that has anything, else what is past due, or else all of it; but no more
  /// than is still to come.
  private static func due(of accounts: [Account]) -> Money? {
    let account =
      accounts.first { $0.toAskFor.minor > 0 } ?? accounts.first { $0.overdue.minor > 0 }
      ?? accounts.first { $0.stillToCome.minor > 0 }
    return account.map { account in
      let whole = [account.toAskFor, account.overdue].first { $0.minor > 0 } ?? account.stillToCome
      return whole.minor < account.stillToCome.minor ? whole : account.stillToCome
    }
  }

  /// What is missing of a promise, but no more than is still to come.
  private static func most(_ missing: Money, of accounts: [Account]) -> Money {
    let open = accounts.first { $0.currency == missing.currency }?.stillToCome ?? missing
    return open.minor < missing.minor ? open : missing
  }

  /// What is open of an invoice, or else of all that is due.
  private static func due(of invoice: Invoice?, else owed: Money?, _ desk: Desk, _ book: Book) -> Money {
    let open = invoice.map { desk.index.replay(book).open($0) } ?? owed
    return open.flatMap { $0.minor > 0 ? $0 : nil } ?? .zero(desk.index.policy.currency)
  }

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let payment = filled.payment
    let settling = filled.settles.settling(of: customer, in: payment.amount.currency, book)
    return (
      TakePayment(payment, settling: settling, lettingRestGo: filled.letsRestGo),
      "\(desk.names(of: [customer], book)) \(desk.words.money(payment.amount))"
    )
  }

  func row(for refusal: Refusal) -> RowID? {
    switch refusal {
    case .sumNotAgreed, .currencyDiffers: RowID(.allocation, "Amount")
    case .aboveTolerance, .nothingOwed: PaymentForm.rest
    default: nil
    }
  }
}
