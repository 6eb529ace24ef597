extension Replay {
  /// Whether a letter to the customer at a slot would have anything in it.
  public func hasMatter(for kind: Touch.LetterKind, toCustomer slot: Int) -> Bool {
    switch kind {
    case .reminder: !soonDue(ofCustomer: slot).isEmpty
    case .confirmation: livePromise(among: promises(ofCustomer: slot)) != nil
    case .statement: !accounts(ofCustomer: slot).isEmpty
    case .demand: !toAskForNow(ofCustomer: slot).isEmpty
    }
  }

  /// The account of the customer at a slot: every open part, oldest due first,
  /// those of one day by number.
  public func account(ofCustomer slot: Int) -> [OpenItem] {
    accounts(ofCustomer: slot).flatMap { $0.items + $0.creditNotes }
      .sorted { ($0.due, $0.number) < ($1.due, $1.number) }
  }

  /// What of the customer at a slot falls due within the days a reminder reaches,
  /// oldest due first; what is contested and credit notes are left out.
  public func soonDue(ofCustomer slot: Int) -> [OpenItem] {
    account(ofCustomer: slot)
      .filter { $0.days <= 0 && $0.due - day < DutyRules.reminderReach && $0.uncontested.minor > 0 }
  }
}
