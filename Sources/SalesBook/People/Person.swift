/// A colleague: who writes in the book, and whose customers are whose.
public struct Person: PlainRecord {
  /// The login name on the shared box; owner fields hold it.
  public var login: Name
  /// The name people use.
  public var name = ""
  /// What they do here.
  public var role = Role.sales
  /// False for one who has left; their records stay.
  public var active = true
  /// The login of who stands in for them.
  public var cover = ""
  /// What they may approve; where nobody may by name, any colleague may.
  public var approves: [Approval.Kind] = []

  /// What a colleague does here.
  public enum Role: String, Keyword {
    case sales, lead, finance, service, other
  }

  public static let noun = Noun.person
  public static let tableName = "people"
  public static let meaning = "who works here"
  public static var table: WritableKeyPath<Book, Table<Person>> { \.people }
  public var key: Name { login }
  public init(key: Name) { login = key }

  /// One of whom no more is known than their login: the name people use until somebody says another.
  public init(login: String) {
    self.login = Name(login)
    name = login
  }

  /// What people call them.
  public var called: String { name.isEmpty ? login.text : name }

  public static let fields: FieldList<Person> = [
    .mandatory(
      "Login", .key, "login name on the box; owner fields hold it", parse: { Name($0.text) }, print: \.text,
      get: { $0.login }, set: { $0.login = $1 }),
    .text("Name", "the name people use", get: { $0.name }, set: { $0.name = $1 }),
    .choice("Role", "what they do here", get: { $0.role }, set: { $0.role = $1 }),
    .mandatory(
      "Active", .flag, "no for one who has left", parse: { value throws(FieldError) in try value.flag() },
      print: { $0 ? "yes" : "no" }, get: { $0.active }, set: { $0.active = $1 }),
    .person("Cover", "login of who stands in for them", get: { $0.cover }, set: { $0.cover = $1 }),
    .choices(
      "Approves", "what they may approve; where nobody is named, any colleague", get: { $0.approves },
      set: { $0.approves = $1 }),
  ]
}

extension Book {
  /// The colleague with that login who works here, for whom something is to be put down. Throws a refusal that says
  /// who does, or that this one has left.
  @discardableResult
  public func colleague(_ login: String) throws(Refusal) -> Person {
    guard let person = people[Name(login)] else {
      throw .nobody(login: login, known: people.all.filter(\.active).map(\.login.text).sorted())
    }
    guard person.active else { throw .hasLeft(login: login) }
    return person
  }
}

extension Book {
  /// The colleagues whose covers stand in for one another in a circle, by login: when all of them are away, nobody
  /// stands in for any.
  public func coversInCircle() -> [Name] {
    people.all.map(\.login).filter { login in
      var (next, seen) = (people[login]?.cover, Set<String>())
      while let cover = next, !cover.isEmpty, seen.insert(cover).inserted {
        if cover == login.text { return true }
        next = people[Name(cover)]?.cover
      }
      return false
    }
  }
}
