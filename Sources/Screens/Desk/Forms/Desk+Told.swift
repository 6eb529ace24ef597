internal import SalesBook

extension Desk {
  /// What an operation would do now besides what it is called after; nothing if it
  /// would be refused.
  func told(of operation: any SalesBook.Operation, _ book: Book) -> [ToldChange] {
    var ids = FreshIDs(CountedIDs())
    guard let plan = try? operation.plan(on: book, as: Author(login: login, day: today), drawing: &ids) else {
      return []
    }
    return words.told(plan.changes, by: type(of: operation).keyword, in: book, from: today)
  }
}

/// IDs for a plan that is only looked at.
private struct CountedIDs: IDSource {
  private var last: UInt32 = 0

  mutating func draw() -> UInt32 {
    last &+= 1
    return last
  }
}
