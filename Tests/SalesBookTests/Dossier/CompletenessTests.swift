import SalesBook
import Testing

@Suite("What is known of a customer")
struct CompletenessTests {
  private var known: KnowingBook

  init() throws { known = try KnowingBook() }

  private var missing: [DossierGap] {
    known.desk.book.completeness(ofCustomer: known.slot, on: known.desk.author.day).missing
  }

  @Test("Of a new customer everything is missing, and who decides purchasing is asked for first")
  func empty() {
    #expect(missing == DossierGap.allCases)
    #expect(missing.prefix(4) == DossierGap.beforeVisit[...])
  }

  @Test("Every gap is closed by the field that answers it", arguments: DossierGap.allCases)
  func closed(gap: DossierGap) throws {
    var known = known
    if gap.customerField == nil { try known.person("张伟") { $0.decidesPurchasing = gap.contactField != nil } }
    if let name = gap.customerField {
      var wanted = known.customer
      try wanted.set(name, to: [gap == .source ? "friend" : "x"])
      try known.desk.carryOut(EditRecord(known.customer, to: wanted))
    } else if let name = gap.contactField ?? gap.deciderField {
      let person = try #require(known.desk.book.contacts.all.first { _ in true })
      var wanted = person
      try wanted.set(name, to: [gap.deciderField == nil ? "03-15" : "yes"])
      if wanted != person { try known.desk.carryOut(EditRecord(person, to: wanted)) }
    }
    let left = known.desk.book.completeness(ofCustomer: known.slot, on: .on("2026-11-23"))
    #expect(!left.missing.contains(gap))
    #expect(left.known + left.missing.count == left.all)
  }

  @Test("A telephone or an address may be a person's")
  mutating func ofPeople() throws {
    try known.person("张伟") { ($0.phone, $0.address) = ("138", "Suzhou") }
    #expect(!missing.contains(.phone) && !missing.contains(.address))
  }

  @Test("Where money is owed, who decides payment is asked for first")
  func owing() {
    let gaps = known.desk.book.completeness(ofCustomer: known.slot, on: .on("2026-11-23"), owing: true)
    #expect(gaps.next == .paymentDecider)
    #expect(Set(gaps.missing) == Set(DossierGap.allCases))
  }

  @Test("Who has left decides nothing any more: it is asked for again")
  mutating func left() throws {
    let person = try known.person("张伟") { $0.decidesPurchasing = true }
    #expect(!missing.contains(.purchasingDecider))
    try known.change(person) { $0.left = .on("2026-11-23") }
    #expect(missing.contains(.purchasingDecider))
    let before = known.desk.book.completeness(ofCustomer: known.slot, on: .on("2026-11-22"))
    #expect(!before.missing.contains(.purchasingDecider), "the day before they still did")
  }
}

@Suite("People who have left")
struct LeftContactTests {
  private var known: KnowingBook

  init() throws { known = try KnowingBook() }

  @Test("They are called no more, and no letter, rung or proposal goes by them")
  mutating func called() throws {
    let person = try known.person("张伟") {
      ($0.phone, $0.decidesPayment, $0.decidesPurchasing, $0.role) = ("138", true, true, .finance)
    }
    #expect(known.desk.book.whomToCall(ofCustomer: known.slot, about: nil) == person)
    try known.change(person) { $0.left = .on("2026-11-20") }
    let book = known.desk.book
    #expect(book.whomToCall(ofCustomer: known.slot, about: nil) == nil)
    #expect(book.phone(of: known.customer) == "")
    #expect(known.replay.allyMap(ofCustomer: known.slot).proposed == [])
    #expect(book.contacts[person.id]?.name == "张伟", "what was stays")
  }
}

@Suite("A first visit")
struct FirstVisitTests {
  private var known: KnowingBook

  init() throws { known = try KnowingBook() }

  private func visit(_ channel: Touch.Channel = .visit) -> PlanFollowUp {
    var plan = FollowUp(key: .none)
    (plan.customer, plan.due, plan.channel) = (known.customer.id, .on("2026-12-01"), channel)
    return PlanFollowUp(plan)
  }

  private func doubts(_ missing: [DossierGap]) -> Refusal {
    .doubtful([.firstVisit(FirstVisit(name: "苏州纺织", missing: missing))])
  }

  @Test("Nobody visits whom they do not know: what to find out first by phone is said, once")
  mutating func unknown() throws {
    #expect(throws: doubts(DossierGap.beforeVisit)) { try known.desk.carryOut(visit(), insists: false) }
    #expect(throws: Never.self) { try known.desk.carryOut(visit(.call), insists: false) }
    try known.desk.carryOut(visit())
  }

  @Test("What is known is not asked for, and with all of it nothing is asked")
  mutating func knownByNow() throws {
    try known.learn { ($0.phone, $0.address) = ("0512", "Suzhou") }
    #expect(throws: doubts([.purchasingDecider, .uses])) { try known.desk.carryOut(visit(), insists: false) }
    try known.learn { $0.business.uses = "film" }
    try known.person("张伟") { $0.decidesPurchasing = true }
    #expect(throws: Never.self) { try known.desk.carryOut(visit(), insists: false) }
  }

  @Test("Who was there before is not asked; a visit that reached nobody was none")
  mutating func again() throws {
    try known.touch("2026-11-10") { ($0.channel, $0.reached) = (.visit, false) }
    #expect(throws: doubts(DossierGap.beforeVisit)) { try known.desk.carryOut(visit(), insists: false) }
    try known.touch("2026-11-20") { $0.channel = .visit }
    #expect(throws: Never.self) { try known.desk.carryOut(visit(), insists: false) }
  }

  @Test("A call that becomes a visit asks the same, and so does a visit planned while a call is logged")
  mutating func byAnotherWay() throws {
    let call: FollowUp = try known.desk.carryOut(visit(.call)).added()
    var wanted = call
    wanted.channel = .visit
    #expect(throws: doubts(DossierGap.beforeVisit)) {
      try known.desk.carryOut(EditRecord(call, to: wanted), insists: false)
    }
    var touch = Touch(key: .none)
    (touch.customer, touch.day) = (known.customer.id, .on("2026-11-23"))
    #expect(throws: doubts(DossierGap.beforeVisit)) {
      try known.desk.carryOut(LogTouch(touch, next: visit().followUp), insists: false)
    }
    touch.channel = .visit
    #expect(throws: Never.self) {
      try known.desk.carryOut(LogTouch(touch, next: visit().followUp), insists: false)
    }
  }
}
