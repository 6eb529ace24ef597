internal import SalesBook
internal import TextCanvas

/// What was heard of a promise, or done about it: which, was said with a key already.
struct PromiseNewsForm: DeskForm {
  /// What was heard or done, and whether the talk it was heard in is logged with it.
  struct Entry: Sendable {
    var news: PromiseNews
    var logs = true
  }

  let title: String
  let entry: Entry
  let rows: [FormRow<Entry>]
  private let promise: Promise

  var draftKey: String? { "news \(entry.news.kind.rawValue) \(entry.news.promise.text)" }

  init(_ kind: PromiseNews.Kind, of standing: PromiseStanding, _ desk: Desk, _ book: Book) {
    let words = desk.words
    var news = PromiseNews(key: .none)
    (news.promise, news.day, news.kind) = (standing.promise.id, desk.today, kind)
    news.apology = kind == .moved
    promise = standing.promise
    entry = Entry(news: news)
    let about = [words.about(standing.promise), words.answer(kind)]
    title = desk.title(.promises.news, about.joined(separator: "  "))
    let ask = desk.asking(entry, \.news)
    let line = desk.line(
      beside: kind, of: standing, isFar: book.customers[standing.promise.customer]?.far ?? false)
    let moved =
      kind == .moved ? [ask("To", isNeeded: true).noting { _, _, _ in line }, ask("Apology")] : []
    let note = ask("Note")
    rows =
      moved + [
        kind == .moved ? note : note.noting { _, _, _ in line }, ask("Day", isNeeded: true),
        desk.talkRow(of: .promiseNews, \.logs),
      ]
  }

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let (news, words) = (filled.news, desk.words)
    let report = ReportOnPromise(news)
    guard filled.logs else { return (report, words.name(of: news.kind)) }
    let talk = desk.talk(
      with: promise.customer, promise.contact, on: news.day, about: words.name(of: news.kind),
      saying: news.note, hearing: promise.amount == nil ? nil : news.kind.whyUnpaid, book)
    return (Accompanied(report, with: [talk]), words.name(of: news.kind))
  }

  func row(for refusal: Refusal) -> RowID? {
    if case .promiseTooEarly = refusal { RowID(.promiseNews, "To") } else { nil }
  }
}

extension PromiseNews.Kind {
  /// What was heard of why money is unpaid: of who says yes again it was asked for.
  fileprivate var whyUnpaid: Touch.WhyUnpaid? {
    switch self {
    case .affirmed: .noReason
    case .refused: .noIntention
    case .kept, .notKept, .moved, .withdrawn: nil
    }
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
