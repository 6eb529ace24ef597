/// The same operation for several records, all in one entry or none: what a
/// command does to everything that is marked.
public struct Batch<Each: Operation>: Operation {
  /// Its word in the journal: that of each.
  public static var keyword: JournalWord { Each.keyword }
  /// The operations; none may depend on what another changes.
  public var each: [Each]

  /// Those operations.
  public init(_ each: [Each]) { self.each = each }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    guard let first = each.first else { throw .nothingToDo }
    var plan = try first.plan(on: book, as: author, drawing: &ids)
    for operation in each.dropFirst() {
      plan.add(try operation.plan(on: book, as: author, drawing: &ids))
    }
    if each.count > 1 { plan.did += ", and \(each.count - 1) more" }
    return plan
  }
}
