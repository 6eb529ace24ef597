/// A person at a customer.
public struct Contact: Removable {
  public var id: ID<Contact>
  /// Where they work.
  public var customer = ID<Customer>.none
  public var name = ""
  /// What they do there.
  public var role: Role?
  /// Telephone, as it is dialled.
  public var phone = ""
  /// WeChat name.
  public var weChat = ""
  /// E-mail address.
  public var email = ""
  /// Postal address, if not the firm's.
  public var address = ""
  /// What they like.
  public var likes = ""
  /// What one can honestly praise (S2).
  public var strengths = ""
  /// Birthday, as they told it: `TypedBirthday` reads it.
  public var birthday = ""
  /// How it is counted; nil where what they told says so, else the sun's.
  public var birthdayCalendar: BirthdayCalendar?
  /// Decides what is bought (S2).
  public var decidesPurchasing = false
  /// Decides what is paid; rung 3 needs one (S2).
  public var decidesPayment = false
  /// Whether they are on our side, or may be won; rung 2 needs one (S2).
  public var ally: Ally?
  /// How the ally was found.
  public var allyFound: AllyFound?
  /// What they can influence.
  public var influences = ""
  /// What they gain by it: an ally is a win for both (S2).
  public var gains = ""
  /// Whom of the others there they can influence.
  public var sways: ID<Contact>?
  /// Who of their people introduced them to us.
  public var introducedBy: ID<Contact>?
  /// The day they left: what was stays, and they decide, are proposed and are called no more (domain §2).
  public var left: Day?
  public var note = ""

  /// How far a contact is on our side (S2).
  public enum Ally: String, Keyword {
    case candidate, ally
  }

  /// How an ally is found (S2).
  public enum AllyFound: String, Keyword {
    case introduced
    case commonInterest = "common-interest"
    case visited
  }

  /// How a birthday is counted.
  public enum BirthdayCalendar: String, Keyword {
    case solar, lunar
  }

  /// What a contact does (S2.1).
  public enum Role: String, Keyword {
    case owner, purchasing, finance, sales, production, other
  }

  public static let noun = Noun.contact
  public static let tableName = "contacts"
  public static let meaning = "the people at a customer"
  public static var table: WritableKeyPath<Book, Table<Contact>> { \.contacts }
  public var key: ID<Contact> { id }
  public init(key: ID<Contact>) { id = key }

  public static let fields: FieldList<Contact> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs(
      "Customer", "where they work", through: \.contactsOf, get: { $0.customer }, set: { $0.customer = $1 }),
    .text("Name", "their name", .mandatory, get: { $0.name }, set: { $0.name = $1 }),
    .optionalChoice("Role", "what they do there", get: { $0.role }, set: { $0.role = $1 }),
    .text("Phone", "telephone", get: { $0.phone }, set: { $0.phone = $1 }),
    .text("WeChat", "WeChat name", get: { $0.weChat }, set: { $0.weChat = $1 }),
    .text("Email", "e-mail address", get: { $0.email }, set: { $0.email = $1 }),
    .text("Address", "postal address, if not the firm's", get: { $0.address }, set: { $0.address = $1 }),
    .text("Likes", "what they like", get: { $0.likes }, set: { $0.likes = $1 }),
    .text("Strengths", "what one can honestly praise", get: { $0.strengths }, set: { $0.strengths = $1 }),
    .text("Birthday", "birthday as told, solar or lunar", get: { $0.birthday }, set: { $0.birthday = $1 }),
    .optionalChoice(
      "BirthdayCalendar", "how the birthday is counted", get: { $0.birthdayCalendar },
      set: { $0.birthdayCalendar = $1 }),
    .flag(
      "DecidesPurchasing", "decides what is bought", get: { $0.decidesPurchasing },
      set: { $0.decidesPurchasing = $1 }),
    .flag(
      "DecidesPayment", "decides what is paid", get: { $0.decidesPayment }, set: { $0.decidesPayment = $1 }),
    .optionalChoice("Ally", "on our side, or to be won", get: { $0.ally }, set: { $0.ally = $1 }),
    .optionalChoice(
      "AllyFound", "how the ally was found", get: { $0.allyFound }, set: { $0.allyFound = $1 }),
    .text("Influences", "what they can influence", get: { $0.influences }, set: { $0.influences = $1 }),
    .text("Gains", "what they gain by it", get: { $0.gains }, set: { $0.gains = $1 }),
    .mention(
      "Sways", "whom of the others there they can influence", get: { $0.sways }, set: { $0.sways = $1 }),
    .mention(
      "IntroducedBy", "who of their people introduced them", get: { $0.introducedBy },
      set: { $0.introducedBy = $1 }),
    .optionalDay("Left", "the day they left", get: { $0.left }, set: { $0.left = $1 }),
    .text("Note", "anything worth knowing", kind: .note, get: { $0.note }, set: { $0.note = $1 }),
  ]
}

extension Contact {
  /// Whether they still work there on a day.
  public func isThere(on day: Day) -> Bool { left.map { $0 > day } ?? true }
}

extension Book {
  /// The people at the customer at a slot who work there on a day, those added first in front.
  public func people(ofCustomer slot: Int, on day: Day) -> [Contact] {
    contactsOf[slot].sorted().compactMap { contacts[slot: $0] }.filter { $0.isThere(on: day) }
  }

  /// The first value of that kind any of a customer's people has who has not left,
  /// those added first asked first; empty if none has one.
  public func contact(of customer: Customer, with value: KeyPath<Contact, String>) -> String {
    guard let slot = customers.slot(of: customer.id) else { return "" }
    return contactsOf[slot].sorted().lazy.compactMap { contacts[slot: $0] }.filter { $0.left == nil }
      .map { $0[keyPath: value] }.first { !$0.isEmpty } ?? ""
  }

  /// The number to call a customer on: that of one of its people, else the
  /// firm's own; empty if none is known.
  public func phone(of customer: Customer) -> String {
    let direct = contact(of: customer, with: \.phone)
    return direct.isEmpty ? customer.phone : direct
  }
}
