internal import SalesBook
internal import TextCanvas

// Promises, rungs and accounts in the dossier.
extension Desk {
  /// Facts for the head of the dossier: word kept, the rung, the judgement, the
  /// limit passed, and how late they pay.
  func collecting(
    _ customer: Customer, _ slot: Int, _ standing: Standing, _ book: Book
  ) -> [(String, String?, StyleRole)] {
    let (collecting, card) = (words.collecting, index.board.cards[slot])
    var facts: [(String, String?, StyleRole)] = []
    if let word = card?.word, word.due > 0 {
      let weak = word.isWeak(index.policy)
      facts.append(
        (weak ? "! " + collecting.word : collecting.word, words.wordKept(word), weak ? .warning : .text))
    }
    if let arrears = card?.arrears, !arrears.steps.isEmpty || arrears.judgement != nil {
      let rung = card?.rung.map { "\($0.number) \(words.name(of: $0))" } ?? "-"
      facts.append(
        (
          collecting.rungNow, "\(rung) (\(words.name(of: arrears.verdict)))",
          arrears.verdict == .deliberate ? .overdueLong : .label
        ))
    }
    if let limit = customer.creditLimit,
      let owed = standing.owed.first(where: { $0.currency == limit.currency }), owed.minor > limit.minor
    {
      facts.append(("! " + collecting.limit, limit.spoken, .warning))
    }
    let delays = standing.owed.isEmpty ? [] : index.replay(book).delay(ofCustomer: slot).last
    if delays.count > 1 { facts.append((words.board.delay, Sparkline.text(delays), .dim)) }
    return facts
  }

  /// A promise that waits for its day, or for our answer.
  func line(_ standing: PromiseStanding, _ book: Book) -> DossierModel.Line {
    let promise = standing.promise
    let due = words.planned(promise.due, on: day)
    let breach = standing.isBreach
    let person = promise.contact.flatMap { book.contacts[$0]?.name } ?? ""
    let replay = index.replay(book)
    let reminded = replay.remindedOfPromise(standing.slot).last.map {
      "\(words.collecting.reminded) \(words.short($0, from: day))"
    }
    let parts = [
      words.name(of: promise.manner), promise.judged == .considered ? "" : words.name(of: promise.judged),
      person,
      promise.amount == nil ? "" : promise.what, reminded ?? "",
      replay.missedAppointment(of: standing) ? "! " + words.collecting.missed : "", promise.note,
    ]
    return DossierModel.Line(
      lead: [
        Span(DisplayWidth.pad(due.text, to: 14), breach ? .overdue : due.role),
        Span(words.about(promise) + " ", .money),
        Span((breach ? "! " : "") + words.name(of: standing.outcome) + "  ", breach ? .overdue : .label),
      ], body: Span(parts.filter { !$0.isEmpty }.joined(separator: "  "), .dim))
  }

  /// A line of the timeline: who, what, the text and what it means.
  func toldOfCollecting(_ item: DossierItem, _ book: Book) -> (String, String, String, StyleRole) {
    switch item {
    case .promise(let id):
      guard let promise = book.promises[id] else { return ("", "", "", .text) }
      let standing = dossierCard(book)?.promises.first { $0.promise.id == id }
      let outcome = standing.map { words.name(of: $0.outcome) } ?? ""
      return (
        promise.by, words.name(of: Noun.promise),
        "\(words.about(promise)) \(words.short(promise.due, from: day))  \(outcome)",
        standing.map { $0.isBreach ? .warning : $0.outcome == .kept ? .ok : .text } ?? .text
      )
    case .rungStep(let id):
      guard let step = book.rungSteps[id] else { return ("", "", "", .text) }
      let isAnswered = step.hasOutcome(on: day)
      let came = [
        isAnswered ? step.outcome.map { words.name(of: $0) } ?? "" : "", isAnswered ? step.answer : "",
        step.ran(on: day) ? "" : step.endReason,
      ]
      return (
        step.by, "\(step.rung.number) \(words.name(of: step.rung))",
        ([step.did] + came).filter { !$0.isEmpty }.joined(separator: "; "), .text
      )
    case .fact(let noun, let key): return toldOfFact(noun, key, book)
    case .touch, .payment, .invoice, .move, .followUp, .contact, .customer: return ("", "", "", .text)
    }
  }

  private func toldOfFact(_ noun: Noun, _ key: String, _ book: Book) -> (String, String, String, StyleRole) {
    let name = words.name(of: noun)
    switch noun {
    case .promiseNews:
      guard let news = ID<PromiseNews>(key).flatMap({ book.promiseNews[$0] }) else { break }
      let about = book.promises[news.promise].map { words.about($0) } ?? ""
      return (news.by, name, "\(about)  \(words.name(of: news.kind))  \(news.note)", .text)
    case .response:
      guard let response = ID<Response>(key).flatMap({ book.responses[$0] }) else { break }
      return (response.by, name, "\(words.name(ofLevel: response.level))  \(response.said)", .text)
    case .judgement:
      guard let judgement = ID<Judgement>(key).flatMap({ book.judgements[$0] }) else { break }
      return (judgement.by, name, "\(words.name(of: judgement.verdict))  \(judgement.reason)", .warning)
    case .hold:
      guard let hold = ID<Hold>(key).flatMap({ book.holds[$0] }) else { break }
      let until = hold.held(on: day) ? "" : hold.lifted.map { " -> \($0.iso) \(hold.liftReason)" } ?? ""
      return (hold.by, name, hold.reason + until, .warning)
    case .statement:
      guard let statement = ID<Statement>(key).flatMap({ book.statements[$0] }) else { break }
      let isAnswered = statement.isReconciled(on: day)
      let answer = isAnswered ? statement.answer.map { words.name(of: $0) } ?? "-" : "-"
      let parts = [
        statement.asOf.iso, answer, isAnswered ? statement.difference?.spoken ?? "" : "",
        isAnswered ? statement.why : "",
      ]
      return (statement.by, name, parts.filter { !$0.isEmpty }.joined(separator: "  "), .text)
    case .writeOff:
      guard let writeOff = ID<WriteOff>(key).flatMap({ book.writeOffs[$0] }) else { break }
      return (
        writeOff.by, name, "\(writeOff.amount.spoken)  \(writeOff.approver)  \(writeOff.reason)", .warning
      )
    default: break
    }
    return ("", name, "", .text)
  }

  /// The card of the customer whose dossier is shown.
  private func dossierCard(_ book: Book) -> CollectionCard? {
    dossier.customer.flatMap { book.customers.slot(of: $0) }.flatMap { index.board.cards[$0] }
  }
}

/// Numbers as a row of marks, one each: how late the latest invoices were paid.
enum Sparkline {
  /// In ASCII, which every terminal has: `_` on time or early, `.` up to a
  /// week late, `-` a month, `=` three, `#` longer.
  static func text(_ days: [Int]) -> String {
    String(
      days.map { late -> Character in
        switch late {
        case ...0: "_"
        case ...7: "."
        case ...30: "-"
        case ...90: "="
        default: "#"
        }
      })
  }
}
