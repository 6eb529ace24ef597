extension Replay {
  /// The grades given to the customer at a slot by the replayed day, the first one first.
  public func gradeChanges(ofCustomer slot: Int) -> [GradeChange] {
    book.gradeChangesOf[slot].compactMap { child in
      book.gradeChanges[slot: child].map { (change: $0, slot: child) }
    }
    .filter { $0.change.day <= day }.sorted { ($0.change.day, $0.slot) < ($1.change.day, $1.slot) }
    .map(\.change)
  }

  /// The grade of the customer at a slot; nil while nobody has given one.
  public func grade(ofCustomer slot: Int) -> Grade? { gradeGiven(toCustomer: slot)?.grade }

  /// The grade that holds, as it was given: the latest dated, of one day the last written.
  func gradeGiven(toCustomer slot: Int) -> GradeChange? {
    guard !book.gradeChangesOf.isEmpty(of: slot) else { return nil }
    var latest: (change: GradeChange, slot: Int)?
    book.gradeChangesOf.forEach(of: slot) { child in
      guard let change = book.gradeChanges[slot: child], change.day <= day else { return }
      if latest.map({ ($0.change.day, $0.slot) < (change.day, child) }) ?? true { latest = (change, child) }
    }
    return latest?.change
  }

  /// The first day there was anything with the customer at a slot, a touch or an invoice; nil if there was nothing yet.
  public func firstDealing(withCustomer slot: Int) -> Day? {
    var first: Day?
    func meet(_ met: Day) { if met <= day, first.map({ met < $0 }) ?? true { first = met } }
    book.touchesOf.forEach(of: slot) { child in book.touches.read(slot: child) { meet($0.day) } }
    book.invoicesOf.forEach(of: slot) { child in book.invoices.read(slot: child) { meet($0.issued) } }
    return first
  }

  /// The day on which the grade that holds is to be looked at again, because it was given while the customer was new:
  /// good and bad are hard to tell at the start (S1). Nil where it was given, or given again, later than that.
  public func gradeProvisional(ofCustomer slot: Int) -> Day? {
    guard let given = gradeGiven(toCustomer: slot) else { return nil }
    guard let first = firstDealing(withCustomer: slot) else { return nil }
    let settles = first + rules.policy.provisionalDays
    return given.day < settles ? settles : nil
  }
}
