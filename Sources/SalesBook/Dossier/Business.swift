/// What a customer does, what it uses and whose it buys, and what it is worth as a firm (domain §2 *Business*,
/// *Standing*): told in their words.
public struct Business: Equatable, Sendable {
  /// The trade it is in.
  public var industry = ""
  /// The part of the country it works in.
  public var region = ""
  /// Its plant and equipment.
  public var plant = ""
  /// How much it makes.
  public var output = ""
  /// What it asks of quality.
  public var quality = ""
  /// What it makes, and how much of which.
  public var products = ""
  /// What it uses of what we sell, whoever sells it.
  public var uses = ""
  /// The model of it.
  public var usesModel = ""
  /// How much of it.
  public var usesQuantity = ""
  /// What for.
  public var usesFor = ""
  /// Who else sells to it.
  public var competitor = ""
  /// What speaks for that competitor, as they see it.
  public var competitorPros = ""
  /// What speaks against it.
  public var competitorCons = ""
  /// How strong a firm it is.
  public var strength = ""
  /// What it puts money in.
  public var investment = ""
  /// What others say of it.
  public var reputation = ""

  /// Nothing known.
  public init() {}
}

/// What is known of a business, out of the way: a record is copied wherever it is looked at, and of most little is known.
indirect enum KeptBusiness: Equatable, Sendable {
  case nothing
  case known(Business)
}

// Where a customer has it, and its fields.
extension Customer {
  /// What it does, what it uses and what it is worth.
  public var business: Business {
    get { if case .known(let business) = kept { business } else { Business() } }
    set { kept = newValue == Business() ? .nothing : .known(newValue) }
  }
}

extension Field where Record == Customer {
  /// A fact of a customer's business.
  static func business(
    _ name: String, _ meaning: String, get: @escaping @Sendable (Business) -> String,
    set: @escaping @Sendable (inout Business, String) -> Void
  ) -> Field {
    text(name, meaning, get: { get($0.business) }, set: { set(&$0.business, $1) })
  }
}
