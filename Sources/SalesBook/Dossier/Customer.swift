/// A firm we sell to, or would like to.
public struct Customer: BookRecord {
  public var id: ID<Customer>
  /// The name used on screens and in lists.
  public var name = ""
  /// The number the firm's own system (ERP) knows it by.
  public var number = ""
  /// Other names it goes by: the long one, those its payments come under,
  /// those merged into it.
  public var aliases: [String] = []
  /// Login of the colleague it belongs to; empty for nobody.
  public var owner = ""
  /// Telephone of the firm; people have their own in their contact.
  public var phone = ""
  /// Where it is.
  public var address = ""
  /// The number it pays its taxes under (domain §3).
  public var taxNumber = ""
  /// Free words to filter by.
  public var tags: [String] = []
  /// How we came by it.
  public var source: Source?
  /// Who introduced it, by name (S2.1).
  public var introducedBy = ""
  /// The customer that introduced it, if one did: it counts for that one too.
  public var introducer: ID<Customer>?
  /// Others follow it (S2.4); these sort first among equals.
  public var influential = false
  /// Whom it influences, and how (S2.4).
  public var influentialWhy = ""
  /// So far away that an appointment begins with a call (S4).
  public var far = false
  /// What letters to it are in; nil goes by its name.
  public var language: Language?
  /// When it has agreed to pay; nil takes the book's policy.
  public var terms: PaymentTerms?
  /// What its open receivables should not pass.
  public var creditLimit: Money?
  /// What we earn on what it buys, in per cent of sales, where that is known (domain §2); an invoice's own cost goes
  /// before it.
  public var margin: Int?
  public var note = ""
  /// The day it came into the book.
  public var since: Day?
  /// The day it was put away; its history stays, and what it owes and has promised stays in the round.
  public var archived: Day?
  /// Why it was put away.
  public var archiveReason = ""
  /// Login of who put it away.
  public var archivedBy = ""
  /// The customer it turned out to be the same as.
  public var mergedInto: ID<Customer>?
  /// As `business`.
  var kept = KeptBusiness.nothing

  /// How we came by a customer (S2.1).
  public enum Source: String, Keyword {
    case webSearch = "web-search"
    case friend, directory, inbound, company, other
  }

  public static let noun = Noun.customer
  public static let tableName = "customers"
  public static let meaning = "whom we sell to"
  public static var table: WritableKeyPath<Book, Table<Customer>> { \.customers }
  public var key: ID<Customer> { id }
  public init(key: ID<Customer>) { id = key }

  /// Whether it is to be seen in lists.
  public var isActive: Bool { archived == nil && mergedInto == nil }

  /// Whether it was on a day: put away only later it was.
  public func isActive(on day: Day) -> Bool { mergedInto == nil && (archived.map { $0 > day } ?? true) }

  public static let fields: FieldList<Customer> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .text("Name", "name on screens and in lists", .mandatory, get: { $0.name }, set: { $0.name = $1 }),
    .text("Number", "number in the firm's own system", get: { $0.number }, set: { $0.number = $1 }),
    .texts(
      "Alias", "another name, such as its payments come under", get: { $0.aliases },
      set: { $0.aliases = $1 }),
    .person("Owner", "login of the colleague it belongs to", get: { $0.owner }, set: { $0.owner = $1 }),
    .text("Phone", "telephone of the firm", get: { $0.phone }, set: { $0.phone = $1 }),
    .text("Address", "where it is", get: { $0.address }, set: { $0.address = $1 }),
    .text(
      "TaxNumber", "number it pays its taxes under", get: { $0.taxNumber }, set: { $0.taxNumber = $1 }),
    .texts("Tag", "a free word to filter by", get: { $0.tags }, set: { $0.tags = $1 }),
    .optionalChoice("Source", "how we came by it", get: { $0.source }, set: { $0.source = $1 }),
    .text(
      "IntroducedBy", "who introduced it, by name", get: { $0.introducedBy }, set: { $0.introducedBy = $1 }),
    .mention(
      "Introducer", "the customer that introduced it", get: { $0.introducer }, set: { $0.introducer = $1 }),
    .flag("Influential", "others follow it", get: { $0.influential }, set: { $0.influential = $1 }),
    .text(
      "InfluentialWhy", "whom it influences, and how", get: { $0.influentialWhy },
      set: { $0.influentialWhy = $1 }),
    .flag("Far", "too far to go without a call first", get: { $0.far }, set: { $0.far = $1 }),
    .optional(
      "Language", .choice(KeywordList(Language.self)), "language of letters to it",
      parse: { value throws(FieldError) in
        guard let language = Language(named: value.text) else {
          throw .notOneOf(value.text, Language.allCases.map(\.rawValue))
        }
        return language
      },
      print: \.rawValue, get: { $0.language }, set: { $0.language = $1 }),
    .optional(
      "Terms", .terms, "days to pay: 30, monthly+15, on-invoice, before-delivery",
      parse: { value throws(FieldError) in
        guard let terms = PaymentTerms(value.text) else {
          throw .notOneOf(value.text, PaymentTerms.examples)
        }
        return terms
      },
      print: \.text, get: { $0.terms }, set: { $0.terms = $1 }),
    .optionalMoney(
      "CreditLimit", "what its open receivables should not pass", get: { $0.creditLimit },
      set: { $0.creditLimit = $1 }),
    .business("Industry", "the trade it is in", get: { $0.industry }, set: { $0.industry = $1 }),
    .business("Region", "the part of the country it works in", get: { $0.region }, set: { $0.region = $1 }),
    .business("Plant", "its plant and equipment", get: { $0.plant }, set: { $0.plant = $1 }),
    .business("Output", "how much it makes", get: { $0.output }, set: { $0.output = $1 }),
    .business("Quality", "what it asks of quality", get: { $0.quality }, set: { $0.quality = $1 }),
    .business(
      "Products", "what it makes, and how much of which", get: { $0.products }, set: { $0.products = $1 }),
    .business("Uses", "what it uses of what we sell", get: { $0.uses }, set: { $0.uses = $1 }),
    .business("UsesModel", "the model of that", get: { $0.usesModel }, set: { $0.usesModel = $1 }),
    .business("UsesQuantity", "how much of that", get: { $0.usesQuantity }, set: { $0.usesQuantity = $1 }),
    .business("UsesFor", "what that is for", get: { $0.usesFor }, set: { $0.usesFor = $1 }),
    .business("Competitor", "who else sells to it", get: { $0.competitor }, set: { $0.competitor = $1 }),
    .business(
      "CompetitorPros", "what speaks for that competitor", get: { $0.competitorPros },
      set: { $0.competitorPros = $1 }),
    .business(
      "CompetitorCons", "what speaks against that competitor", get: { $0.competitorCons },
      set: { $0.competitorCons = $1 }),
    .business("Strength", "how strong a firm it is", get: { $0.strength }, set: { $0.strength = $1 }),
    .business("Investment", "what it puts money in", get: { $0.investment }, set: { $0.investment = $1 }),
    .business("Reputation", "what others say of it", get: { $0.reputation }, set: { $0.reputation = $1 }),
    .integer(
      "Margin", "what we earn on what it buys, in per cent", get: { $0.margin }, set: { $0.margin = $1 }),
    .text(
      "Note", "anything worth knowing", kind: .note, merging: .joined, get: { $0.note }, set: { $0.note = $1 }
    ),
    .optionalDay(
      "Since", "the day it came into the book", merging: .earliest, get: { $0.since }, set: { $0.since = $1 }
    ).workedOut,
    .optionalDay(
      "Archived", "the day it was put away", merging: .kept, get: { $0.archived }, set: { $0.archived = $1 }
    ).later(with: "ArchiveReason", "ArchivedBy").workedOut,
    .text(
      "ArchiveReason", "why it was put away", merging: .kept, get: { $0.archiveReason },
      set: { $0.archiveReason = $1 }),
    .person(
      "ArchivedBy", "login of who put it away", merging: .kept, get: { $0.archivedBy },
      set: { $0.archivedBy = $1 }
    ).workedOut,
    .mention(
      "MergedInto", "the customer it is the same as", merging: .kept, get: { $0.mergedInto },
      set: { $0.mergedInto = $1 }),
  ]
}

extension PaymentTerms {
  /// One of each kind, to show what can be written.
  public static let examples = ["30", "monthly+15", "on-invoice", "before-delivery"]
}
