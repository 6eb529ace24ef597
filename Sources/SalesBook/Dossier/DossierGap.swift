/// Something one should know of a customer and does not, in the order it is asked for (domain §2 *Completeness*): first
/// what nobody visits without (S2).
public enum DossierGap: String, Keyword {
  case purchasingDecider = "purchasing-decider"
  case uses
  case phone
  case address
  case paymentDecider = "payment-decider"
  case quantity
  case purpose
  case competitor
  case competitorPros = "competitor-pros"
  case industry
  case products
  case quality
  /// What the one who decides purchasing likes.
  case likes
  /// What one can honestly praise of that one.
  case strengths
  case birthday
  case region
  case plant
  case source
  case taxNumber = "tax-number"
  case reputation

  /// What is to be known before one goes there for the first time (S2).
  public static let beforeVisit: [DossierGap] = [.purchasingDecider, .uses, .phone, .address]

  /// The field of the customer that answers it; nil where the answer is a person, or is of one.
  public var customerField: String? {
    switch self {
    case .uses: "Uses"
    case .phone: "Phone"
    case .address: "Address"
    case .quantity: "UsesQuantity"
    case .purpose: "UsesFor"
    case .competitor: "Competitor"
    case .competitorPros: "CompetitorPros"
    case .industry: "Industry"
    case .products: "Products"
    case .quality: "Quality"
    case .region: "Region"
    case .plant: "Plant"
    case .source: "Source"
    case .taxNumber: "TaxNumber"
    case .reputation: "Reputation"
    case .purchasingDecider, .paymentDecider, .likes, .strengths, .birthday: nil
    }
  }

  /// The field that answers it of the person one talks to there; nil where another thing is asked.
  public var contactField: String? {
    switch self {
    case .likes: "Likes"
    case .strengths: "Strengths"
    case .birthday: "Birthday"
    default: nil
    }
  }

  /// The mark of the person who is the answer; nil where another thing is asked.
  public var deciderField: String? {
    switch self {
    case .purchasingDecider: "DecidesPurchasing"
    case .paymentDecider: "DecidesPayment"
    default: nil
    }
  }
}

/// How much of what one should know of a customer is known.
public struct Completeness: Equatable, Sendable {
  /// What is not, the next to be asked for in front.
  public let missing: [DossierGap]

  /// With that missing.
  public init(missing: [DossierGap]) { self.missing = missing }

  /// How many things there are to know.
  public var all: Int { DossierGap.allCases.count }
  /// How many are known.
  public var known: Int { all - missing.count }
  /// What is best asked for next; nil where all is known.
  public var next: DossierGap? { missing.first }
}

extension Book {
  /// How much is known of the customer at a slot as of a day. Where money is owed, who decides payment is asked for
  /// first.
  public func completeness(ofCustomer slot: Int, on day: Day, owing: Bool = false) -> Completeness {
    guard let customer = customers[slot: slot] else { return Completeness(missing: []) }
    let people = people(ofCustomer: slot, on: day)
    let missing = DossierGap.allCases.filter { !isKnown($0, of: customer, people) }
    guard owing, missing.contains(.paymentDecider) else { return Completeness(missing: missing) }
    return Completeness(missing: [.paymentDecider] + missing.filter { $0 != .paymentDecider })
  }

  /// The one of some people one talks to: who decides purchasing, else who was known first.
  public func spokenTo(among people: [Contact]) -> Contact? {
    people.first(where: \.decidesPurchasing) ?? people.first
  }

  private func isKnown(_ gap: DossierGap, of customer: Customer, _ people: [Contact]) -> Bool {
    if let name = gap.customerField, let field = Customer.fields[name], !field.write(customer).isEmpty {
      return true
    }
    switch gap {
    case .purchasingDecider: return people.contains(where: \.decidesPurchasing)
    case .paymentDecider: return people.contains(where: \.decidesPayment)
    case .phone: return people.contains { !$0.phone.isEmpty }
    case .address: return people.contains { !$0.address.isEmpty }
    default:
      guard let field = gap.contactField.flatMap({ Contact.fields[$0] }), let person = spokenTo(among: people)
      else { return false }
      return !field.write(person).isEmpty
    }
  }
}
