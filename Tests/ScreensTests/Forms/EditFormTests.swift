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
    let parents = try SmallBook.make().withParents(of: Record.filled(1))
    let shown = DeskSession(parents.with(Record.filled(1)), language, width: 120, height: 40)
    let fields = EditForm(Record.filled(1), .customers.edit, shown.desk).rows.map(\.field)
    for (number, field) in fields.enumerated() {
      let record = Record.filled(1).inOrder(for: field.id)
      var session = DeskSession(parents.with(record), language, width: 120, height: 40)
      try session.open(EditForm(record, .customers.edit, session.desk))
      try session.change(number, to: field.id == "CaseStep.Satisfied" ? 4 : 7)
      if field.id == "Commitment.Keeper" {
        try session.press("Ctrl-U")
        try session.type("li")
      }
      try session.press("Enter")
      // What is doubtful of it, a due day before the issue, is insisted on.
      if session.form != nil { try session.press("Enter") }
      let after = try #require(session.book[keyPath: Record.table][record.key])
      let (old, new) = (record.values, after.values)
      let touched = Set(old.keys).union(new.keys).filter {
        old[$0] != new[$0] && Record.fields[$0]?.isWorkedOut != true
      }
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

  @Test("A text with line ends and tabs is left as it is while another field is changed")
  func lines() throws {
    var customer = Customer.filled(1)
    (customer.address, customer.note) = ("1 Road\n2nd floor", "a\tb\r\nc")
    var session = DeskSession(try SmallBook.make().with(customer), width: 120, height: 40)
    try session.open(EditForm(customer, .customers.edit, session.desk))
    try session.press("Tab Tab Ctrl-U 7 Enter")
    let after = try #require(session.book.customers[customer.id])
    #expect(after.phone == "7" && after.address == customer.address && after.note == customer.note)
  }

  @Test("An amount is put in a currency of more decimals, and its history read again")
  func decimals() throws {
    var customer = Customer.filled(1)
    customer.creditLimit = Money(minor: 100_000, try #require(Currency("JPY")))
    var session = DeskSession(try SmallBook.make().with(customer), width: 120, height: 40)
    try session.open(EditForm(customer, .customers.edit, session.desk))
    try session.press("Tab Tab Tab Tab Tab Tab Tab Ctrl-U")
    try session.type("USD 12.50")
    try session.press("Enter")
    let after = try #require(session.book.customers[customer.id])
    let wanted = Money(minor: 1250, try #require(Currency("USD")))
    #expect(after.creditLimit == wanted, "\(session.screen())")
    var book = Book()
    book.apply(.add(customer))
    _ = try book.apply(try #require(Change.change(customer, to: after).history))
    #expect(book.customers[customer.id]?.creditLimit == wanted)
  }

  @Test("What was proposed and taken away stays away in a draft")
  func draft() throws {
    var session = DeskSession(try SmallBook.make(), width: 120, height: 40)
    try session.press("c h i Tab Ctrl-U Esc c")
    #expect(session.form?.text(of: "FollowUp.Due") == "" && session.form?.text(of: "Touch.Said") == "hi")
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
    if !(record is Customer) { small.book.apply(.add(Customer.filled(1))) }
    small.book.apply(.add(record))
    return small
  }
}

extension BookRecord {
  /// What its fields say, by name.
  fileprivate var values: [String: [String]] {
    Dictionary(written.map { ($0.name, $0.values) }, uniquingKeysWith: { first, _ in first })
  }
}

extension BookRecord {
  /// The same with its last day behind every day a test types, so that a field can be changed.
  fileprivate func inOrder(for field: String) -> Self {
    switch self {
    case var dispute as Dispute:
      dispute.settled = SmallBook.today
      return dispute as? Self ?? self
    case var payment as Payment:
      (payment.method, payment.matures, payment.cleared) = (.cheque, SmallBook.today, nil)
      // It comes in once it has matured.
      if field == "Payment.Cleared" { payment.matures = payment.day }
      return payment as? Self ?? self
    case var lost as WriteOff:
      lost.amount = Money(minor: 4_00, lost.amount.currency)
      return lost as? Self ?? self
    case var promise as Promise:
      promise.due = SmallBook.today
      return promise as? Self ?? self
    case var approval as Approval:
      approval.answered = SmallBook.today
      return approval as? Self ?? self
    case var commitment as Commitment:
      commitment.due = SmallBook.today
      return commitment as? Self ?? self
    case var step as CommitmentStep:
      step.to = SmallBook.today
      if field == "CommitmentStep.Day" { step.kind = .cost }
      return step as? Self ?? self
    case var step as CaseStep:
      (step.due, step.answered) = (SmallBook.today, SmallBook.today)
      return step as? Self ?? self
    case var campaign as Campaign:
      campaign.to = SmallBook.today
      return campaign as? Self ?? self
    case var rebate as Rebate:
      (rebate.to, rebate.payBy) = (SmallBook.today - (field == "Rebate.PayBy" ? 3 : 1), SmallBook.today)
      return rebate as? Self ?? self
    case var help as RebateHelp:
      (help.ended, help.declared) = (SmallBook.today, field != "RebateHelp.Declared")
      return help as? Self ?? self
    case var step as ExitStep:
      (step.until, step.customers) = (SmallBook.today, [])
      return step as? Self ?? self
    case var step as WinBackStep:
      (step.due, step.made) = (SmallBook.today, SmallBook.today)
      return step as? Self ?? self
    case var thought as Hypothesis:
      thought.outcome = .borneOut
      return thought as? Self ?? self
    case var concession as Concession:
      concession.until = SmallBook.today
      return concession as? Self ?? self
    default: return self
    }
  }
}

extension SmallBook {
  /// The same with whatever a filled record names.
  fileprivate func withParents<Record: BookRecord>(of record: Record) -> SmallBook {
    var small = self
    var setting = Setting(key: Name("Approvals"))
    setting.value = "none"
    small.book.put(setting)
    for login in ["li", "zhao"] { small.book.put(Person(login: login)) }
    var nouns = Record.noun.references.map(\.target).filter { $0 != Record.noun }
    while let noun = nouns.popLast() {
      guard !small.book.contains(noun, key: "000001") else { continue }
      small.put(noun.record)
      nouns += noun.references.filter(\.isOwner).map(\.target)
    }
    // Where nobody is named for it, whoever is asked may approve.
    if var person = small.book.people[Name("000001")] {
      person.approves = []
      small.book.put(person)
    }
    // A rebate has a tier, and what was thought is known once they answered.
    if Record.noun == .rebate {
      var tier = RebateTier.filled(1)
      (tier.adjustment, tier.rate, tier.reward) = (nil, 100, nil)
      small.book.put(tier)
    }
    if Record.noun == .hypothesis {
      var step = WinBackStep.filled(1)
      step.kind = .answers
      small.book.put(step)
    }
    // Others come into a campaign that is for none alone.
    if var campaign = small.book.campaigns[Campaign.filled(1).id] {
      campaign.customer = nil
      small.book.put(campaign)
    }
    return small
  }

  private mutating func put<Record: BookRecord>(_: Record.Type) { book.put(Record.filled(1)) }
}
