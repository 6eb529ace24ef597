internal import SalesBook

/// A rebate that is agreed, or proposed: its days and its tiers, which are looked at beside what they bought in the same
/// days a year before (S4: 跳起来能够着).
struct RebateForm: DeskForm {
  /// The agreement, and its tiers.
  struct Entry: Sendable {
    var rebate: Rebate
    var tiers: [RebateTier] = []
  }

  let title: String
  let entry: Entry
  let rows: [FormRow<Entry>]

  var draftKey: String? { "rebate \(entry.rebate.customer.text)" }

  /// With the customer a command is about.
  init?(_ desk: Desk, _ book: Book) {
    guard let customer = desk.customer(book) else { return nil }
    var rebate = Rebate(key: .none)
    (rebate.customer, rebate.made, rebate.from) = (customer.id, desk.today, desk.today)
    rebate.counter = desk.words.rebates.bothCount
    entry = Entry(rebate: rebate)
    title = desk.title(.rebates.agree, customer.name)
    let currency = desk.usualCurrency(of: customer, book)
    let ask = desk.asking(entry, \.rebate, in: currency)
    let addsUp = { @Sendable (entry: Entry) in entry.rebate.kind == .cumulative }
    rows = [
      ask("Kind", isNeeded: true).noting { $1.lineOfGrant(to: $0.rebate.customer, $2) },
      ask("From", isNeeded: true),
      ask("To", isNeeded: true).following { entry, _, _ in entry.rebate.to = entry.rebate.usualEnd },
      .tiers(RebateForm.tiers, desk.words, currency, \.tiers).noting { entry, desk, book in
        desk.aid(for: entry.rebate, entry.tiers, book)
      },
      ask("Basis", isNeeded: true), ask("Counts", isNeeded: true), ask("Goods"),
      ask("Reference").noting { entry, desk, _ in
        addsUp(entry) && entry.rebate.reference.isEmpty ? desk.words.rebates.needsPaper : ""
      },
      ask("ApprovedBy"), ask("Counter").appearing(addsUp), ask("Records").appearing(addsUp),
      ask("PayBy").following { entry, desk, _ in
        entry.rebate.payBy = desk.index.workingDays.onOrAfter(entry.rebate.to + RebateForm.payingDays)
      },
      ask("WhileOverdue"), ask("Harm"), ask("Precaution"), ask("OverriddenBy"),
      ask("Made", isNeeded: true),
    ]
  }

  /// How many days after its end a rebate is paid out, as it is proposed.
  private static let payingDays = 30
  /// The row of the tiers.
  static let tiers = RowID(.rebateTier, "Tiers")

  func rowMissing(in filled: Entry) -> RowID? { filled.tiers.isEmpty ? RebateForm.tiers : nil }

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let words = desk.words
    let about = [
      desk.names(of: [filled.rebate.customer], book), words.conditions(of: filled.tiers, filled.rebate.basis),
    ].said(by: " ")
    return (AgreeRebate(filled.rebate, filled.tiers), about)
  }

  func row(for refusal: Refusal) -> RowID? {
    switch refusal {
    case .rebateBarred(.outOfReach): RowID(.rebate, "OverriddenBy")
    case .rebateBarred, .currencyDiffers, .amountNotPositive, .fieldMissing(.rebateTier, _),
      .badField(.rebateTier, _, _):
      RebateForm.tiers
    case .ownApproval, .mayNotApprove: RowID(.rebate, "ApprovedBy")
    default: nil
    }
  }
}

extension Rebate {
  /// Its last day as it is proposed: that of the year one adds up in, of a one-off that of its month.
  fileprivate var usualEnd: Day {
    guard kind == .cumulative else { return from.endOfMonth }
    return from.adding(months: 12) - 1
  }
}

extension FormRow {
  /// Tiers of a rebate, typed one after another, in that currency where none is named.
  static func tiers(
    _ id: RowID, _ words: Words, _ currency: Currency,
    _ place: any WritableKeyPath<Entry, [RebateTier]> & Sendable
  ) -> FormRow {
    text(
      FormField(id.text, words.rebates.tiers, .text, isNeeded: true, hint: words.rebates.tiersHint),
      typed: { TypedTiers.text($0[keyPath: place], currency: currency) }
    ) { entry, text throws(FieldError) in
      entry[keyPath: place] = try TypedTiers.read(text, currency: currency)
    }
  }
}

extension Desk {
  /// What they bought in the same days a year before, and how near each tier is to it; empty without tiers.
  func aid(for rebate: Rebate, _ tiers: [RebateTier], _ book: Book) -> String {
    guard !tiers.isEmpty, rebate.to >= rebate.from else { return "" }
    return words.rebates.said(index.replay(book).on(today).aid(for: rebate, tiers), words)
  }
}
