// Nouns in running text, for the journal's plain English.
extension Noun {
  /// The noun as it stands inside a sentence: `follow-up`, not `FollowUp`.
  var plain: String {
    switch self {
    case .followUp: "follow-up"
    case .writeOff: "write-off"
    case .rungStep: "collection step"
    case .promiseNews: "report on a promise"
    case .news: "piece of news"
    case .person: "colleague"
    case .dealStep: "step of a deal"
    case .commitmentStep: "step of a commitment"
    case .rebateStep: "step of a rebate"
    case .rebateTier: "tier of a rebate"
    case .rebateHelp: "help with a rebate"
    case .insightStep: "step of an insight"
    case .caseStep: "step of a case"
    case .exitReview: "exit review"
    case .exitStep: "step of an exit review"
    case .winBack: "win-back"
    case .winBackStep: "step of a win-back"
    case .roundItem: "customer of a round"
    case .campaignCustomer: "customer of a campaign"
    case .campaignRevision: "revision of a campaign"
    default: rawValue.lowercased()
    }
  }

  /// One of it: `an invoice`, `a payment`.
  var plainOne: String { ("aeio".contains(plain.prefix(1)) ? "an " : "a ") + plain }
}
