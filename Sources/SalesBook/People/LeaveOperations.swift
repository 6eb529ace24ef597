/// Puts down days on which one of us is away.
public struct TakeLeave: Operation {
  public static let keyword = JournalWord.deed(.takeLeave)
  /// The days; key and day made are filled in, and who put it down where that is empty.
  public var leave: Leave

  /// Those days.
  public init(_ leave: Leave) { self.leave = leave }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    var leave = leave
    (leave.id, leave.made) = (book.freshID(Leave.self, drawing: &ids), author.day)
    if leave.by.isEmpty { leave.by = author.login }
    try book.check(leave)
    return Plan(did: "\(leave.person) is away from \(leave.from.iso) to \(leave.to.iso)", [.add(leave)])
  }
}

/// Notes that somebody is back before their leave is over, or that it was called off.
public struct EndLeave: Operation {
  public static let keyword = JournalWord.deed(.endLeave)
  /// Which leave.
  public var leave: ID<Leave>
  /// The first day they are here again; a day not after its first calls it off.
  public var back: Day

  /// That leave, on that day.
  public init(_ leave: ID<Leave>, back: Day) { (self.leave, self.back) = (leave, back) }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let leave = try book.require(leave, Leave.self)
    guard leave.ended == nil, back <= leave.to else { throw .alreadySo(.leave, key: leave.id.text) }
    var ended = leave
    ended.ended = max(back, leave.from)
    return Plan(did: "\(leave.person) is back on \(back.iso)", [.change(leave, to: ended)])
  }
}

extension Book {
  /// Who is away works here, is away for a day at least, and at one time once; who stands in works here too, and is
  /// another.
  func check(_ leave: Leave, changedFrom before: Leave? = nil) throws(Refusal) {
    if leave.person != before?.person { try colleague(leave.person) }
    guard leave.to >= leave.from else { throw .dayTooEarly(.leave, field: "To", since: leave.from) }
    let other = leaves.all.first { other in
      other.id != leave.id && other.person == leave.person
        && [leave.from, other.from].contains { leave.covers($0) && other.covers($0) }
    }
    if let other { throw .alreadySo(.leave, key: other.id.text) }
    guard !leave.cover.isEmpty, leave.cover != before?.cover else { return }
    guard leave.cover != leave.person else { throw .coversThemselves }
    try colleague(leave.cover)
  }
}
