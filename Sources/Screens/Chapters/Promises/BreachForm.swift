internal import SalesBook

/// The answer to a broken promise, with a line for its level to begin with.
struct BreachForm: DeskForm {
  /// The answer, and whether the talk it was given in is logged with it.
  struct Entry: Sendable {
    var response: Response
    var logs = true
  }

  let title: String
  let entry: Entry
  let rows: [FormRow<Entry>]

  var draftKey: String? { "breach \(entry.response.promise.text)" }

  init?(_ desk: Desk, _ book: Book) {
    guard let (broken, breach) = desk.breachToAnswer(book) else { return nil }
    let words = desk.words
    let points = breach.points.map { words.name(of: $0) }.joined(separator: words.general.comma)
    let about = [words.about(broken.promise), words.name(ofLevel: breach.level), points]
    var response = Response(key: .none)
    (response.promise, response.day) = (broken.promise.id, desk.today)
    entry = Entry(response: response)
    title = desk.title(.promises.answerBreach, about.filter { !$0.isEmpty }.joined(separator: "  "))
    let ask = desk.asking(entry, \.response)
    rows = [
      ask("Said", isNeeded: true).following { entry, desk, book in
        entry.response.said = desk.responseLine(to: broken, meant: entry.response.meant, book)
      }, ask("Meant").telling(.response), ask("Day", isNeeded: true), desk.talkRow(of: .response, \.logs),
    ]
  }

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let (response, words) = (filled.response, desk.words)
    guard let promise = book.promises[response.promise] else { return (AnswerBreach(response), "") }
    guard filled.logs else { return (AnswerBreach(response), words.about(promise)) }
    let talk = desk.talk(
      with: promise.customer, promise.contact, on: response.day, about: words.name(of: Noun.response), book)
    return (Accompanied(AnswerBreach(response), with: [talk]), words.about(promise))
  }
}

extension Desk {
  /// The broken promise to be answered, and how grave it is.
  fileprivate func breachToAnswer(_ book: Book) -> (PromiseStanding, Breach)? {
    guard let broken = breachMeant(book), let card = card(book) else { return nil }
    return (broken, Breach(broken, among: card.promises, on: today, meant: false, policy: index.policy))
  }

  /// What to say to a broken promise, meant or not.
  fileprivate func responseLine(to broken: PromiseStanding, meant: Bool, _ book: Book) -> String {
    guard let slot = book.customers.slot(of: broken.promise.customer), let card = index.board.cards[slot]
    else { return "" }
    let facts = index.replay(book).on(today).facts(
      of: broken, among: card.promises, ofCustomer: slot, meant: meant)
    return words.line(toBreach: facts, effort: effort(since: broken.promise.made, slot, book))
  }

  /// What to say to the customer under the cursor about a promise: to a breach, to an appointment we missed, before
  /// one travels far; else nothing.
  func promiseLine(_ book: Book) -> String {
    if let broken = breachMeant(book) { return responseLine(to: broken, meant: false, book) }
    for due in card(book)?.duties ?? [] {
      switch due.duty {
      case .apologize(let standing): return words.didNotCome(words.short(standing.appointment, from: day))
      case .promiseDue where customer(book)?.far ?? false: return words.comingForTheMoney
      case .remindOfPromise(let standing): return words.notedDown(words.matter(standing.promise, from: day))
      default: continue
      }
    }
    return ""
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
