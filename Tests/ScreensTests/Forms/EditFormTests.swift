import SalesBook
import TestSupport
import Testing

@testable import Screens

@Suite("A record changed in its form")
struct EditFormTests {
  @Test(
    "One field changed changes that field alone, whatever the record's currency",
    arguments: Language.allCases)
  func alone(language: Language) throws {
    var count = 0
    for noun in Noun.allCases {
      guard let type = noun.record as? any Editable.Type else { continue }
      count += try changed(type, language)
    }
    #expect(count > 20)
  }

  /// Changes every field of a noun's form, each in a form of its own.
  private func changed<Record: Editable>(_: Record.Type, _ language: Language) throws -> Int {
    let record = Record.filled(1)
    let small = try SmallBook.make().with(record)
    let session = DeskSession(small, language, width: 120, height: 40)
    let fields = EditForm(record, .customers.edit, session.desk).rows.map(\.field)
    for (number, field) in fields.enumerated() {
      var session = session
      try session.open(EditForm(record, .customers.edit, session.desk))
      try session.change(number)
      try session.press("Enter")
      let after = try #require(session.book[keyPath: Record.table][record.key])
      let (old, new) = (record.values, after.values)
      let touched = Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }
      #expect(touched.map { RowID(Record.noun, $0).text } == [field.id], "\(session.screen())")
    }
    return fields.count
  }

  @Test("A form left as it was opened writes nothing", arguments: Language.allCases)
  func untouched(language: Language) throws {
    for noun in Noun.allCases {
      guard let type = noun.record as? any Editable.Type else { continue }
      try leave(type, language)
    }
  }

  private func leave<Record: Editable>(_: Record.Type, _ language: Language) throws {
    let record = Record.filled(1)
    let small = try SmallBook.make().with(record)
    var session = DeskSession(small, language, width: 120, height: 40)
    try session.open(EditForm(record, .customers.edit, session.desk))
    try session.press("Enter")
    #expect(session.book[keyPath: Record.table][record.key] == record)
  }

  @Test("An amount is shown in the record's own currency")
  func currency() throws {
    var invoice = Invoice.filled(1)
    invoice.amount = Money(minor: 1_275_000, try #require(Currency("USD")))
    let small = try SmallBook.make().with(invoice)
    var session = DeskSession(small, width: 120, height: 40)
    try session.open(EditForm(invoice, .customers.edit, session.desk))
    #expect(session.screen().contains("-> $12,750"), "\(session.screen())")
  }

  @Test("An amount that may be left out can be taken away")
  func taken() throws {
    let customer = Customer.filled(1)
    let small = try SmallBook.make().with(customer)
    var session = DeskSession(small, width: 120, height: 40)
    let form = EditForm(customer, .customers.edit, session.desk)
    try session.open(form)
    let limit = try #require(form.rows.firstIndex { $0.id == "Customer.CreditLimit" })
    for _ in 0..<limit { try session.press("Tab") }
    try session.press("Ctrl-U Enter")
    #expect(session.book.customers[customer.id]?.creditLimit == nil)
  }
}

extension SmallBook {
  /// With that record, and the customer filled records name.
  fileprivate func with(_ record: some BookRecord) -> SmallBook {
    var small = self
    small.book.apply(.add(Customer.filled(1)))
    if !(record is Customer) { small.book.apply(.add(record)) }
    return small
  }
}

extension BookRecord {
  /// What its fields say, by name.
  fileprivate var values: [String: [String]] {
    Dictionary(written.map { ($0.name, $0.values) }, uniquingKeysWith: { first, _ in first })
  }
}
