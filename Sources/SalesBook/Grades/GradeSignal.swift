/// Something a customer did by which one tells how hard they are to agree with (S0): what they objected to, asked for,
/// or did to help. What the book knows anyway (disputes, statements that differ) is not noted a second time.
public struct GradeSignal: Removable {
  public var id: ID<GradeSignal>
  /// Who did it.
  public var customer = ID<Customer>.none
  public var day = Day(number: 0)
  public var kind = Kind.cooperation
  /// What it was about, in their words.
  public var note = ""
  /// What we answered: worth knowing the next time.
  public var answer = ""
  /// Login of who noted it.
  public var by = ""

  /// What can be seen of a customer before any grade is given (domain §1).
  public enum Kind: String, Keyword {
    /// They did more than they had to, or took things as they are.
    case cooperation
    case contractObjection = "contract-objection"
    case priceRound = "price-round"
    case serviceDemand = "service-demand"
    case termsAsked = "terms-asked"
    /// They go into every detail.
    case details
  }

  public static let noun = Noun.gradeSignal
  public static let tableName = "gradesignals"
  public static let meaning = "something by which one tells how hard a customer is to agree with"
  public static var table: WritableKeyPath<Book, Table<GradeSignal>> { \.gradeSignals }
  public var key: ID<GradeSignal> { id }
  public init(key: ID<GradeSignal>) { id = key }

  public static let fields: FieldList<GradeSignal> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs(
      "Customer", "who did it", through: \.gradeSignalsOf, get: { $0.customer }, set: { $0.customer = $1 }),
    .day("Day", "when", get: { $0.day }, set: { $0.day = $1 }).known,
    .choice("Kind", "what it was", get: { $0.kind }, set: { $0.kind = $1 }),
    .text("Note", "what it was about", get: { $0.note }, set: { $0.note = $1 }),
    .text("Answer", "what we answered", get: { $0.answer }, set: { $0.answer = $1 }),
    .person("By", "login of who noted it", get: { $0.by }, set: { $0.by = $1 }).workedOut,
  ]
}

/// Notes something by which one tells how hard customers are to agree with.
public struct NoteSignal: Operation {
  public static let keyword = JournalWord.deed(.noteSignal)
  public var customers: [ID<Customer>]
  /// What; its key is filled in, whose it is, and who noted it.
  public var signal: GradeSignal

  /// That signal, of those customers.
  public init(_ signal: GradeSignal, of customers: [ID<Customer>]) {
    (self.signal, self.customers) = (signal, customers)
  }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    var changes: [Change] = []
    for id in customers {
      _ = try book.require(id, Customer.self)
      var noted = signal
      noted.id = book.freshID(GradeSignal.self, drawing: &ids)
      (noted.customer, noted.by) = (id, author.login)
      changes.append(.add(noted))
    }
    guard !changes.isEmpty else { throw .nothingToDo }
    return Plan(did: "Noted '\(signal.kind.rawValue)' of \(book.told(customers))", changes)
  }
}
