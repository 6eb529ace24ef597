/// Gives customers a grade. Who has it already keeps it as it was given, unless it was due to be looked at again: then
/// the same again says that it was.
public struct GradeCustomers: Operation {
  public static let keyword = JournalWord.deed(.gradeCustomers)
  public var customers: [ID<Customer>]
  public var grade: Grade
  /// Since when.
  public var day: Day
  /// Why; only who never had a grade needs none.
  public var reason: String
  /// What was seen of them besides, noted in the same entry.
  public var noting: GradeSignal?

  /// That grade, for those customers.
  public init(
    _ customers: [ID<Customer>], _ grade: Grade, on day: Day, reason: String = "", noting: GradeSignal? = nil
  ) {
    (self.customers, self.grade, self.day, self.reason) = (customers, grade, day, reason)
    self.noting = noting
  }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let replay = Replay(book, asOf: day)
    var changes: [Change] = []
    for id in customers {
      _ = try book.require(id, Customer.self)
      guard let slot = book.customers.slot(of: id) else { continue }
      let before = replay.grade(ofCustomer: slot)
      guard before != grade || replay.gradeReview(ofCustomer: slot) != nil else { continue }
      guard before == nil || before == grade || !reason.isEmpty else {
        throw .fieldMissing(.gradeChange, field: "Reason")
      }
      var change = GradeChange(key: book.freshID(GradeChange.self, drawing: &ids))
      (change.customer, change.day, change.grade) = (id, day, grade)
      (change.reason, change.by) = (reason, author.login)
      changes.append(.add(change))
    }
    guard !changes.isEmpty else { throw .nothingToDo }
    if let noting {
      changes += try NoteSignal(noting, of: customers).plan(on: book, as: author, drawing: &ids).changes
    }
    return Plan(did: "Graded \(book.told(customers)) \(grade.rawValue)", changes)
  }
}

extension Book {
  /// What keeps the grade of a customer that stays, where another merged into it was graded otherwise later; nothing
  /// where its own holds anyway.
  func gradeKept(
    by stays: ID<Customer>, absorbing goes: ID<Customer>, as author: Author, drawing ids: inout FreshIDs
  ) -> [Change] {
    let replay = Replay(self, asOf: author.day)
    func given(_ id: ID<Customer>) -> (change: GradeChange, slot: Int)? {
      customers.slot(of: id).flatMap { replay.gradeGiven(toCustomer: $0) }.flatMap { change in
        gradeChanges.slot(of: change.id).map { (change, $0) }
      }
    }
    guard let own = given(stays), let other = given(goes), own.change.grade != other.change.grade,
      (own.change.day, own.slot) < (other.change.day, other.slot)
    else { return [] }
    var again = own.change
    (again.id, again.day, again.by) = (freshID(GradeChange.self, drawing: &ids), author.day, author.login)
    return [.add(again)]
  }
}
