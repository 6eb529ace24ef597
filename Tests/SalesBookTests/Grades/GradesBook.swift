import SalesBook

// What tests of grades set up again and again.
extension Desktop {
  /// A grade given.
  mutating func grade(
    _ customer: Customer, _ grade: Grade, on day: String, _ reason: String = "as they are"
  ) throws(Refusal) {
    try carryOut(GradeCustomers([customer.id], grade, on: .on(day), reason: reason), on: day)
  }

  /// Something seen of a customer.
  mutating func signal(_ kind: GradeSignal.Kind, of customer: Customer, on day: String) throws(Refusal) {
    var signal = GradeSignal(key: .none)
    (signal.kind, signal.day) = (kind, .on(day))
    try carryOut(NoteSignal(signal, of: [customer.id]), on: day)
  }

  /// Something that happened: from us and heard, unless it is said otherwise.
  mutating func touch(
    _ customer: Customer, on day: String, insists: Bool = true, _ fill: (inout Touch) -> Void = { _ in }
  ) throws(Refusal) {
    var touch = Touch(key: .none)
    (touch.customer, touch.day) = (customer.id, .on(day))
    fill(&touch)
    try carryOut(LogTouch(touch), on: day, insists: insists)
  }

  /// The book as of a day.
  func replay(_ day: String) -> Replay { Replay(book, asOf: .on(day)) }

  /// Where a customer stands in the table.
  func slot(_ customer: Customer) -> Int {
    guard let slot = book.customers.slot(of: customer.id) else {
      preconditionFailure("\(customer.name) is gone")
    }
    return slot
  }

  /// The grade of a customer as of a day.
  func grade(_ customer: Customer, asOf day: String) -> Grade? {
    replay(day).grade(ofCustomer: slot(customer))
  }
}
