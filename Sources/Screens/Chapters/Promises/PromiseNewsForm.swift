internal import SalesBook

/// What was heard of a promise.
struct PromiseNewsForm: DeskForm {
  let title: String
  let entry: PromiseNews
  let rows: [FormRow<PromiseNews>]

  var draftKey: String? { "news \(entry.promise.text)" }

  init?(_ desk: Desk, _ book: Book) {
    guard let promise = desk.promiseMeant(book)?.promise else { return nil }
    let words = desk.words
    // Whether money was kept the payments tell; nobody's word is needed.
    let kinds = PromiseNews.Kind.allCases.filter {
      promise.amount == nil || $0 != .kept && $0 != .notKept
    }
    var news = PromiseNews(key: .none)
    (news.promise, news.day, news.kind) = (promise.id, desk.today, kinds.first ?? news.kind)
    entry = news
    title = desk.title(.promises.news, words.about(promise))
    let ask = desk.asking(news)
    rows = [
      ask("Kind", isNeeded: true, options: kinds.map { FormOption($0.rawValue, words.name(of: $0)) }),
      ask("Note"), ask("To", hint: words.collecting.onlyMoved), ask("Day", isNeeded: true),
    ]
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
