/// How hard a customer is to agree with (S0). Lists and whatever is printed show the letter only: customers look over
/// shoulders.
public enum Grade: String, Keyword, Comparable {
  /// Takes the standard contract, price and terms; cooperates fully.
  case prime = "A"
  /// Mostly takes the standard contract; no trouble.
  case regular = "B"
  /// Queries contract, service and price; careful.
  case fussy = "C"
  /// Demands on everything, compares many brands, is never in a hurry.
  case difficult = "D"

  /// The easiest to agree with first.
  public static func < (left: Grade, right: Grade) -> Bool { left.rawValue < right.rawValue }

  /// The share of customers it usually has, in per cent (S0).
  public var usualShare: Int {
    switch self {
    case .prime: 30
    case .regular: 40
    case .fussy: 20
    case .difficult: 10
    }
  }

  /// Whether it is one of the core (S0: prime and regular together).
  public var isCore: Bool { self <= .regular }
}
