internal import ArgumentParser

/// Usage is English; what it shows how to type may be Chinese.
enum UsageWords {
  /// The day of a follow-up.
  static let day: ArgumentHelp = "The day: fri, 3d, 12-01, 下周三."
  /// The amount of an invoice or a payment.
  static let amount: ArgumentHelp = "The amount: 82000, 8.2万, USD500."
  /// Which campaign.
  static let campaign: ArgumentHelp = "The campaign: ID, name, pinyin or initials."
  /// The day of a promise.
  static let promisedDay: ArgumentHelp = "The day it is promised for: fri, 3d, 12-01, 月底."
  /// What is promised.
  static let promised: ArgumentHelp =
    "The amount: 82000, 8.2万, USD500; or, if it is no amount, what is promised."
}
