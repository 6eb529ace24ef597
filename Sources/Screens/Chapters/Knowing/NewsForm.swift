internal import SalesBook

/// News of the customer under the cursor.
struct NewsForm: DeskForm {
  let title: String
  let entry: News
  let rows: [FormRow<News>]

  var draftKey: String? { "news \(entry.customer.text)" }

  init?(_ desk: Desk, _ book: Book) {
    guard let customer = desk.customer(book) else { return nil }
    var news = News(key: .none)
    (news.customer, news.day) = (customer.id, desk.today)
    entry = news
    title = desk.title(.knowing.addNews, customer.name)
    rows = News.asked(desk.asking(news))
  }

  func operation(_ filled: News, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    (NoteNews(filled), desk.names(of: [filled.customer], book))
  }
}

extension News: Editable {
  static func asked(_ ask: Asking<News, News>) -> [FormRow<News>] {
    [ask("What", isNeeded: true), ask("Source"), ask("Day", isNeeded: true)]
  }

  func called(_ words: Words) -> String { what }
}

// News in the dossier's timeline.
extension KnowingChapter {
  func timeline(_ sight: CustomerSight) -> [TimelineEntry] {
    let (book, words) = (sight.book, sight.words)
    return sight.timeline(book.newsOfCustomer[sight.slot], book.news, on: \.day, .fact) { news in
      TimelineEntry.Told(
        who: news.by, what: words.name(of: Noun.news), text: [news.what, news.source].said(by: "; "))
    }
  }
}
