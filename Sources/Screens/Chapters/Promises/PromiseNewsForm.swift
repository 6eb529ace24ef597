internal import SalesBook
internal import TextCanvas

/// What was heard of a promise, or done about it: which, was said with a key already.
struct PromiseNewsForm: DeskForm {
  let title: String
  let entry: PromiseNews
  let rows: [FormRow<PromiseNews>]

  var draftKey: String? { "news \(entry.kind.rawValue) \(entry.promise.text)" }

  init(_ kind: PromiseNews.Kind, of standing: PromiseStanding, _ desk: Desk, _ book: Book) {
    let words = desk.words
    var news = PromiseNews(key: .none)
    (news.promise, news.day, news.kind) = (standing.promise.id, desk.today, kind)
    news.apology = kind == .moved
    entry = news
    let about = [words.about(standing.promise), words.answer(kind)]
    title = desk.title(.promises.news, about.joined(separator: "  "))
    let ask = desk.asking(news)
    let line = desk.line(
      beside: kind, of: standing, isFar: book.customers[standing.promise.customer]?.far ?? false)
    let moved =
      kind == .moved ? [ask("To", isNeeded: true).noting { _, _, _ in line }, ask("Apology")] : []
    let note = ask("Note")
    rows = moved + [kind == .moved ? note : note.noting { _, _, _ in line }, ask("Day", isNeeded: true)]
  }

  func operation(_ filled: PromiseNews, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    (ReportOnPromise(filled), desk.words.name(of: filled.kind))
  }

  func row(for refusal: Refusal) -> RowID? {
    if case .promiseTooEarly = refusal { RowID(.promiseNews, "To") } else { nil }
  }
}

extension Desk {
  /// Asks what is heard of the promise meant: nothing stands there before a key says it, for a yes nobody gave makes
  /// a breach severe (S4).
  mutating func askPromiseNews(_ book: Book) -> [Effect] {
    guard let standing = promiseMeant(book) else { return [] }
    let isMoney = standing.promise.amount != nil
    let isFar = book.customers[standing.promise.customer]?.far ?? false
    let kinds: [(Character, PromiseNews.Kind)] =
      (isMoney ? [] : [("k", .kept), ("f", .notKept)])
      + [("a", .affirmed), ("w", .refused), ("m", .moved), ("t", .withdrawn)]
    let items = kinds.map { key, kind in
      KeyBox.Item(
        .character(key), words.answer(kind), value: line(beside: kind, of: standing, isFar: isFar),
        reason: kind == .moved ? whyNotMoved(standing) : nil)
    }
    let name = book.customers[standing.promise.customer]?.name ?? ""
    let title = title(.promises.news, "\(name) \(words.matter(standing.promise, from: today))")
    layers.append(
      .menu(
        Menu(box: KeyBox(title, items)) { desk, number, book in
          desk.open(PromiseNewsForm(kinds[number].1, of: standing, desk, book), book)
        }))
    return []
  }

  /// What to say beside what is heard or done.
  fileprivate func line(
    beside kind: PromiseNews.Kind, of standing: PromiseStanding, isFar: Bool
  ) -> String {
    guard kind == .moved else {
      return kind == .affirmed && isFar ? words.toSay(words.comingForTheMoney) : ""
    }
    let agreed = words.short(standing.appointment, from: today)
    return words.toSay(standing.waitsForApology ? words.didNotCome(agreed) : words.cannotCome(agreed))
  }

  /// Why the appointment cannot be moved now; nil if it can.
  private func whyNotMoved(_ standing: PromiseStanding) -> String? {
    guard standing.promise.appointment else { return words.collecting.noAppointment }
    return standing.waitsForApology || today < standing.appointment ? nil : words.collecting.movedBeforehand
  }
}
