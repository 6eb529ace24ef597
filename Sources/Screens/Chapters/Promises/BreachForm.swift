internal import SalesBook

/// The answer to a broken promise, with a line for its level to begin with.
struct BreachForm: DeskForm {
  let title: String
  let entry: Response
  let rows: [FormRow<Response>]

  var draftKey: String? { "breach \(entry.promise.text)" }

  init?(_ desk: Desk, _ book: Book) {
    guard let (broken, breach) = desk.breachToAnswer(book) else { return nil }
    let words = desk.words
    let points = breach.points.map { words.name(of: $0) }.joined(separator: words.general.comma)
    let about = [words.about(broken.promise), words.name(ofLevel: breach.level), points]
    var response = Response(key: .none)
    (response.promise, response.day) = (broken.promise.id, desk.today)
    response.said = desk.responseLines(book).joined(separator: "\n")
    entry = response
    title = desk.title(.promises.answerBreach, about.filter { !$0.isEmpty }.joined(separator: "  "))
    let ask = desk.asking(response)
    rows = [ask("Said", isNeeded: true), ask("Meant"), ask("Day", isNeeded: true)]
  }

  func operation(_ filled: Response, insists: Bool, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    (AnswerBreach(filled), book.promises[filled.promise].map { desk.words.about($0) } ?? "")
  }
}

extension Desk {
  /// The broken promise to be answered, and how grave it is.
  fileprivate func breachToAnswer(_ book: Book) -> (PromiseStanding, Breach)? {
    guard let broken = breachMeant(book), let card = card(book) else { return nil }
    return (broken, Breach(broken, among: card.promises, on: today, meant: false, policy: index.policy))
  }

  /// What to say to the broken promise, by its level; nothing if there is none.
  func responseLines(_ book: Book) -> [String] {
    guard let (broken, breach) = breachToAnswer(book), let card = card(book) else { return [] }
    return words.lines(
      toBreach: broken, level: breach.level, effort: effort(since: broken.promise.made, card.customer, book))
  }

  /// What a promise has cost us since it was made: calls, visits, minutes.
  private func effort(since made: Day, _ slot: Int, _ book: Book) -> (calls: Int, visits: Int, minutes: Int) {
    book.touchesOf[slot].compactMap { book.touches[slot: $0] }.filter {
      $0.day >= made && $0.direction == .out
    }
    .reduce((0, 0, 0)) { sum, touch in
      (
        sum.0 + (touch.channel == .call ? 1 : 0), sum.1 + (touch.channel == .visit ? 1 : 0),
        sum.2 + (touch.minutes ?? 0)
      )
    }
  }
}
