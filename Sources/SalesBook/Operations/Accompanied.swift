/// An operation and what goes with it, all in one entry or none: the answer on a card and the contact it was, so that
/// one undo takes all of it back. None may depend on what another changes.
public struct Accompanied<Main: Operation>: Operation {
  /// Its word in the journal: that of what it is called after.
  public static var keyword: JournalWord { Main.keyword }
  /// What it is called after.
  public var main: Main
  /// What goes with it.
  public var others: [any Operation]

  /// That operation, with those.
  public init(_ main: Main, with others: [any Operation]) {
    self.main = main
    self.others = others
  }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    var plan = try main.plan(on: book, as: author, drawing: &ids)
    for other in others {
      plan.add(try other.plan(on: book, as: author, drawing: &ids))
    }
    return plan
  }
}

extension Accompanied: Postponable where Main: Postponable {
  public func postponed(to day: Day) -> Accompanied {
    Accompanied(main.postponed(to: day), with: others)
  }
}
