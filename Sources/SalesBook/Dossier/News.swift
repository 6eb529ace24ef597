/// Something one heard or read of a customer: a new plant, a new buyer. It is no touch, for nobody was in touch (S2.1).
public struct News: Removable {
  public var id: ID<News>
  /// About whom.
  public var customer = ID<Customer>.none
  /// When it was heard.
  public var day = Day(number: 0)
  /// What is new.
  public var what = ""
  /// Where it was heard or read.
  public var source = ""
  /// Login of who noted it.
  public var by = ""

  public static let noun = Noun.news
  public static let tableName = "news"
  public static let meaning = "what was heard of customers"
  public static var table: WritableKeyPath<Book, Table<News>> { \.news }
  public var key: ID<News> { id }
  public init(key: ID<News>) { id = key }

  public static let fields: FieldList<News> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs(
      "Customer", "about whom", through: \.newsOfCustomer, get: { $0.customer }, set: { $0.customer = $1 }),
    .day("Day", "when it was heard", get: { $0.day }, set: { $0.day = $1 }).known,
    .text("What", "what is new", .mandatory, kind: .note, get: { $0.what }, set: { $0.what = $1 }),
    .text("Source", "where it was heard or read", get: { $0.source }, set: { $0.source = $1 }),
    .person("By", "login of who noted it", get: { $0.by }, set: { $0.by = $1 }).workedOut,
  ]
}

/// Notes news of a customer.
public struct NoteNews: Operation {
  public static let keyword = JournalWord.deed(.noteNews)
  /// The news; its key is drawn, and who noted it filled in where nobody says.
  public var news: News

  /// Those news.
  public init(_ news: News) { self.news = news }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let customer = try book.require(news.customer, Customer.self)
    guard !news.what.isEmpty else { throw .fieldMissing(.news, field: "What") }
    var news = news
    news.id = book.freshID(News.self, drawing: &ids)
    if news.by.isEmpty { news.by = author.login }
    return Plan(did: "Noted news of \(customer.name)", [.add(news)])
  }
}
