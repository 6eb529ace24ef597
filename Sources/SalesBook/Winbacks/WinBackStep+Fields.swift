extension WinBackStep {
  public static let fields: FieldList<WinBackStep> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs(
      "WinBack", "of which win-back", through: \.winBackStepsOf, get: { $0.winBack },
      set: { $0.winBack = $1 }),
    .day("Day", "the day it was done", get: { $0.day }, set: { $0.day = $1 }).known,
    .choice("Kind", "what was done", get: { $0.kind }, set: { $0.kind = $1 }),
    .text(
      "What", "who did what, why they are leaving in their words, the cause, what is changed, why",
      kind: .note,
      get: { $0.what }, set: { $0.what = $1 }),
    .text(
      "Keep", "what could keep them, in their words", kind: .note, get: { $0.keep }, set: { $0.keep = $1 }),
    .text(
      "AskedBack", "what they said where we asked back", kind: .note, get: { $0.askedBack },
      set: { $0.askedBack = $1 }),
    .flag("Nothing", "they said that nothing could keep them", get: { $0.nothing }, set: { $0.nothing = $1 }),
    .flag("Complained", "they complained", get: { $0.complained }, set: { $0.complained = $1 }),
    .flag("Apologised", "we said that we are sorry", get: { $0.apologised }, set: { $0.apologised = $1 }),
    .mention(
      "Contact", "which of their people was spoken with", get: { $0.contact }, set: { $0.contact = $1 }),
    .optionalChoice("Channel", "how: a visit or a call", get: { $0.channel }, set: { $0.channel = $1 }),
    .optionalChoice("Cause", "of a cause, what kind it is", get: { $0.cause }, set: { $0.cause = $1 }),
    .mention("Case", "the case it goes back to", get: { $0.aboutCase }, set: { $0.aboutCase = $1 }),
    .optionalDay(
      "Due", "the day a change is planned for", .coming, get: { $0.due }, set: { $0.due = $1 }),
    .optionalDay("Made", "the day a change was made", get: { $0.made }, set: { $0.made = $1 }).later(),
    .flag("Worth", "they are worth winning back", get: { $0.worth }, set: { $0.worth = $1 }),
    .optionalMoney(
      "CostOne", "what the fix costs for this customer", currency: "CostOneCurrency", get: { $0.costOne },
      set: { $0.costOne = $1 }),
    .optionalMoney(
      "CostAll", "what it costs for all who have the cause", currency: "CostAllCurrency",
      get: { $0.costAll }, set: { $0.costAll = $1 }),
    .optionalMoney(
      "Stake", "the money at stake, add-on sales and those they introduced among it",
      currency: "StakeCurrency", get: { $0.stake }, set: { $0.stake = $1 }),
    .text(
      "Example", "what others will ask for who hear of it", get: { $0.example }, set: { $0.example = $1 }),
    .text("Who", "who decided it, or lets it be given", get: { $0.who }, set: { $0.who = $1 }),
    .person("By", "login of who wrote it down", get: { $0.by }, set: { $0.by = $1 }).workedOut,
  ]
}
