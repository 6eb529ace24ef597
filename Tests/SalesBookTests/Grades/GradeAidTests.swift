import SalesBook
import Testing

@Suite("What is seen of customers proposes a grade; a person decides")
struct GradeAidTests {
  private func aid(
    _ kinds: [GradeSignal.Kind], _ more: (inout Desktop, Customer) throws -> Void = { _, _ in }
  ) throws
    -> GradeAid
  {
    var desk = Desktop()
    let customer = try desk.customer("Acme")
    for (number, kind) in kinds.enumerated() {
      try desk.signal(kind, of: customer, on: "2026-11-\(number < 9 ? "0" : "")\(number + 1)")
    }
    try more(&desk, customer)
    return desk.replay("2026-11-23").gradeAid(ofCustomer: desk.slot(customer))
  }

  @Test(
    "Demands make C from two on, D if they are of everything; cooperation A or B; too little nothing",
    arguments: [
      ([], nil), ([.priceRound], nil), ([.cooperation], .regular), ([.cooperation, .cooperation], .prime),
      ([.cooperation, .priceRound], .regular), ([.priceRound, .priceRound], .fussy),
      ([.priceRound, .details, .termsAsked], .fussy),
      ([.priceRound, .details, .termsAsked, .serviceDemand], .difficult),
      ([.priceRound, .details, .termsAsked, .priceRound, .details, .termsAsked], .difficult),
      ([.priceRound, .priceRound, .priceRound, .priceRound, .priceRound, .details, .cooperation], .fussy),
    ] as [([GradeSignal.Kind], Grade?)])
  func proposed(kinds: [GradeSignal.Kind], expected: Grade?) throws {
    #expect(try aid(kinds).proposed == expected)
  }

  @Test(
    "Each thing is shown with its day and the record that tells it, the latest first; what is a year old is not"
  )
  func evidence() throws {
    let aid = try aid([.cooperation]) { desk, customer in
      try desk.signal(.details, of: customer, on: "2025-11-23")
      let invoice = try desk.invoice("A", of: customer, fen: 100, issued: "2026-10-01", due: "2026-12-01")
      var dispute = Dispute(key: .none)
      (dispute.invoice, dispute.day, dispute.reason) = (invoice.id, .on("2026-11-20"), "scratched")
      try desk.carryOut(ContestInvoice(dispute))
    }
    #expect(aid.evidence.map(\.kind) == [.contractObjection, .cooperation])
    #expect(aid.evidence.map(\.day) == [.on("2026-11-20"), .on("2026-11-01")])
    #expect(aid.evidence.map(\.record.noun) == [.dispute, .gradeSignal])
    #expect(aid.evidence[0].note == "A scratched")
  }

  @Test(
    "What they asked for on price and terms is evidence with what we gave, what we offered unasked is not")
  func concessions() throws {
    let aid = try aid([]) { desk, customer in
      let asked: [(Concession.Kind, Concession.Term?, String)] = [
        (.price, nil, "10%"), (.term, .payment, "60 days"), (.term, .liability, "no penalty"),
        (.term, .service, "on site"), (.price, nil, ""),
      ]
      for (number, (kind, term, asked)) in asked.enumerated() {
        var concession = Concession(key: ID(code: UInt32(number + 7)))
        (concession.customer, concession.day) = (customer.id, .on("2026-11-10"))
        (concession.kind, concession.term, concession.asked) = (kind, term, asked)
        if asked.isEmpty { concession.percent = 3 }
        desk.book.put(concession)
      }
    }
    #expect(
      Set(aid.evidence.map(\.kind)) == [.priceRound, .termsAsked, .contractObjection, .serviceDemand])
    #expect(aid.evidence.count == 4 && aid.proposed == .difficult)
  }

  @Test(
    "Two deals signed as they stood propose B for a C, one in which something was asked for does not count")
  func smoothDeals() throws {
    var desk = Desktop()
    let customer = try desk.customer("Acme")
    try desk.grade(customer, .fussy, on: "2026-09-01")
    for (number, signed) in ["2026-10-01", "2026-11-02"].enumerated() {
      var deal = Deal(key: ID(code: UInt32(number + 40)))
      (deal.customer, deal.day, deal.what) = (customer.id, .on("2026-09-0\(number + 2)"), "scales")
      desk.book.put(deal)
      var step = DealStep(key: ID(code: UInt32(number + 50)))
      (step.deal, step.day, step.stage) = (deal.id, .on(signed), .signed)
      desk.book.put(step)
    }
    #expect(desk.replay("2026-11-01").gradeReview(ofCustomer: desk.slot(customer)) == nil)
    #expect(
      desk.replay("2026-11-23").gradeReview(ofCustomer: desk.slot(customer))
        == .smooth(since: .on("2026-11-02")))
    var asked = Concession(key: ID(code: 60))
    (asked.customer, asked.day, asked.asked) = (customer.id, .on("2026-10-20"), "8%")
    desk.book.put(asked)
    #expect(desk.replay("2026-11-23").gradeReview(ofCustomer: desk.slot(customer)) == nil)
  }

  @Test("A statement confirmed is cooperation, one that differs goes into details")
  func statements() throws {
    for (answer, kind) in [(Statement.Answer.confirmed, GradeSignal.Kind.cooperation), (.differs, .details)] {
      let aid = try aid([]) { desk, customer in
        var statement = Statement(key: .none)
        (statement.customer, statement.asOf, statement.sent) = (
          customer.id, .on("2026-10-31"), .on("2026-11-01")
        )
        let sent: Statement = try desk.carryOut(SendStatement(statement)).added()
        try desk.carryOut(AnswerStatement(sent.id, answer, why: "why", on: .on("2026-11-05")))
      }
      #expect(aid.evidence.map(\.kind) == [kind])
    }
  }

  @Test("Lateness costs an A or B, and never makes a C or D")
  func late() throws {
    func late(_ kinds: [GradeSignal.Kind]) throws -> GradeAid {
      try aid(kinds) { desk, customer in
        _ = try desk.invoice("A", of: customer, fen: 90_000, issued: "2026-08-01", due: "2026-09-01")
      }
    }
    #expect(try late([.cooperation, .cooperation]).proposed == .regular)
    #expect(try late([.cooperation]).proposed == nil)
    #expect(try late([]).proposed == nil)
    #expect(try late([.priceRound, .details]).proposed == .fussy)
    #expect(try late([]).costs == [.late(days: 83)])
  }

  @Test("A weak word costs as much")
  func weak() throws {
    let aid = try aid([.cooperation, .cooperation]) { desk, customer in
      _ = try desk.invoice("A", of: customer, fen: 90_000, issued: "2026-08-01", due: "2026-12-01")
      for due in ["2026-09-10", "2026-10-10"] {
        try desk.promise(10_000, of: customer, made: "2026-09-01", due: due)
      }
    }
    #expect(aid.costs.count == 1 && aid.proposed == .regular)
  }

  @Test("After half a year without an objection C is proposed to be B; given C again, never again")
  func better() throws {
    var desk = Desktop()
    let customer = try desk.customer("Acme")
    let slot = desk.slot(customer)
    func review(_ day: String) -> GradeReview? { desk.replay(day).gradeReview(ofCustomer: slot) }
    try desk.grade(customer, .fussy, on: "2026-01-10")
    try desk.signal(.contractObjection, of: customer, on: "2026-03-15")
    try desk.signal(.cooperation, of: customer, on: "2026-08-01")
    #expect(review("2026-09-14") == nil)
    #expect(review("2026-09-15") == .better(since: .on("2026-09-15")))
    // Declined by giving C again; the next half year proposes nothing.
    try desk.grade(customer, .fussy, on: "2026-10-01", "still asks for everything")
    #expect(review("2026-10-01") == nil && review("2027-11-01") == nil)
    // What becomes C anew is looked at anew.
    try desk.grade(customer, .regular, on: "2026-10-10")
    try desk.grade(customer, .fussy, on: "2026-11-01")
    #expect(review("2027-04-30") == nil && review("2027-05-01") == .better(since: .on("2027-05-01")))
  }

  @Test("An objection begins the half year anew; a grade confirmed before it was over declines nothing")
  func anew() throws {
    var desk = Desktop()
    let customer = try desk.customer("Acme")
    let slot = desk.slot(customer)
    try desk.touch(customer, on: "2026-01-01")
    try desk.grade(customer, .fussy, on: "2026-01-10")
    // The first dealing is 90 days ago: the provisional grade is looked at.
    try desk.grade(customer, .fussy, on: "2026-04-10", "")
    try desk.signal(.priceRound, of: customer, on: "2026-05-01")
    #expect(desk.replay("2026-10-31").gradeReview(ofCustomer: slot) == nil)
    #expect(desk.replay("2026-11-01").gradeReview(ofCustomer: slot) == .better(since: .on("2026-11-01")))
  }
}
