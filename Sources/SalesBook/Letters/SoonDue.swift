extension Replay {
  /// What of the customer at a slot falls due within the days a reminder reaches,
  /// oldest due first; what is contested and credit notes are left out.
  public func soonDue(ofCustomer slot: Int, policy: Policy) -> [OpenItem] {
    openItems(ofCustomer: slot, policy: policy)
      .filter { $0.days <= 0 && $0.due - day < DutyRules.reminderReach && $0.uncontested.minor > 0 }
      .sorted { ($0.due, $0.number) < ($1.due, $1.number) }
  }
}
