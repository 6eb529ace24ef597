import SalesBook
import Testing

@Suite("Our appointments for their promises (S4): kept, moved beforehand, missed")
struct AppointmentTests {
  private func touched(_ desk: inout Desktop, _ customer: Customer, on day: String) throws {
    var touch = Touch(key: .none)
    (touch.customer, touch.day, touch.channel) = (customer.id, .on(day), .visit)
    try desk.carryOut(LogTouch(touch), on: day)
  }

  private func promised(due: String = "2026-11-18") throws -> (Desktop, Customer, Promise) {
    var (desk, customer, _) = try owing()
    let promise = try desk.promise(100_000, of: customer, made: "2026-11-02", due: due) {
      $0.appointment = true
    }
    return (desk, customer, promise)
  }

  private func duties(_ desk: Desktop, _ customer: Customer, _ day: String) -> [String] {
    (desk.card(of: customer, asOf: day)?.duties ?? []).compactMap { due in
      switch due.duty {
      case .apologize: "apologize \(due.day.iso)"
      case .promiseDue: "due \(due.day.iso)"
      case .answerBreach: "breach \(due.day.iso)"
      default: nil
      }
    }
  }

  @Test(
    "A day we missed is our failure: the promise counts neither way, and the item is our apology and a new day"
  )
  func missed() throws {
    let (desk, customer, promise) = try promised()
    for day in ["2026-11-19", "2026-11-20", "2026-11-23", "2027-03-01"] {
      #expect(desk.outcome(promise, asOf: day) == .open, "\(day)")
      #expect(duties(desk, customer, day) == ["apologize 2026-11-19"], "\(day)")
      let card = try #require(desk.card(of: customer, asOf: day))
      #expect(card.word.due == 0 && card.lastBreach == nil, "\(day)")
      #expect((card.ourWord.kept, card.ourWord.due, card.ourWord.missed) == (0, 1, 1), "\(day)")
    }
    #expect(duties(desk, customer, "2026-11-18") == ["due 2026-11-18"])
  }

  @Test(
    "After a day we missed a new day is agreed with an apology; from one we kept the promise counts again")
  func newDay() throws {
    var (desk, customer, promise) = try promised()
    #expect(throws: Refusal.fieldMissing(.promiseNews, field: "Apology")) {
      try desk.news(.moved, of: promise, on: "2026-11-20") { $0.to = .on("2026-11-24") }
    }
    try desk.news(.moved, of: promise, on: "2026-11-20") { ($0.to, $0.apology) = (.on("2026-11-24"), true) }
    #expect(duties(desk, customer, "2026-11-20") == [])
    #expect(duties(desk, customer, "2026-11-24") == ["due 2026-11-24"])
    // Missed again, it is our apology again.
    #expect(duties(desk, customer, "2026-11-25") == ["apologize 2026-11-25"])
    try touched(&desk, customer, on: "2026-11-24")
    #expect(desk.outcome(promise, asOf: "2026-11-26") == .open)
    #expect(desk.outcome(promise, asOf: "2026-11-27") == .broken)
    let card = try #require(desk.card(of: customer, asOf: "2026-11-27"))
    #expect((card.ourWord.kept, card.ourWord.due, card.ourWord.missed) == (1, 2, 1))
    #expect(desk.promises(of: customer, asOf: "2026-11-27").first?.agreed == .on("2026-11-24"))
    desk.author = Author(login: "wang", day: .on("2027-03-01"))
    _ = try desk.payment(100_000, of: customer, on: "2026-11-26")
    #expect(desk.outcome(promise, asOf: "2026-11-27") == .kept)
  }

  @Test("An appointment moved beforehand puts off the day it is judged by, and counts in our word")
  func moved() throws {
    var (desk, customer, promise) = try promised()
    try desk.news(.moved, of: promise, on: "2026-11-17") { ($0.to, $0.apology) = (.on("2026-11-24"), true) }
    try touched(&desk, customer, on: "2026-11-24")
    #expect(desk.outcome(promise, asOf: "2026-11-23") == .open)
    #expect(desk.outcome(promise, asOf: "2026-11-27") == .broken)
    let ours = try #require(desk.card(of: customer, asOf: "2026-11-27")?.ourWord)
    #expect((ours.kept, ours.due, ours.moved, ours.missed) == (1, 2, 1, 0))
    let owners = Replay(desk.book, asOf: .on("2026-11-27")).wordsByOwner()
    #expect(owners.map(\.ours) == [ours])
  }

  @Test("A day is kept by any touch or word of that day, and needs no keeping once it is paid or let go")
  func excused() throws {
    var (desk, customer, promise) = try promised()
    try desk.news(.affirmed, of: promise, on: "2026-11-18")
    #expect(desk.promises(of: customer, asOf: "2026-11-19").first?.missedAppointments == [])
    #expect(desk.outcome(promise, asOf: "2026-11-23") == .broken)
    for way in ["paid", "withdrawn", "replaced", "touched"] {
      var (desk, customer, promise) = try promised()
      switch way {
      case "paid": _ = try desk.payment(100_000, of: customer, on: "2026-11-17")
      case "withdrawn": try desk.news(.withdrawn, of: promise, on: "2026-11-17")
      case "touched": try touched(&desk, customer, on: "2026-11-18")
      default:
        try desk.promise(100_000, of: customer, made: "2026-11-17", due: "2026-12-18") {
          ($0.replaces, $0.ourWish) = (promise.id, true)
        }
      }
      let standing = try #require(desk.promises(of: customer, asOf: "2026-11-19").first)
      #expect(standing.missedAppointments == [] && !standing.waitsForApology, "\(way)")
      #expect(desk.card(of: customer, asOf: "2026-11-19")?.ourWord.missed == 0, "\(way)")
    }
  }

  @Test("Money that comes after a day we missed keeps the promise: they did what they said")
  func paidAfter() throws {
    var (desk, customer, promise) = try promised()
    desk.author = Author(login: "wang", day: .on("2027-03-01"))
    _ = try desk.payment(100_000, of: customer, on: "2026-12-10")
    #expect(desk.outcome(promise, asOf: "2026-12-10") == .kept)
    #expect(desk.card(of: customer, asOf: "2026-12-10")?.ourWord.missed == 1)
  }

  @Test(
    "A call nobody answers on a promise's day leaves its appointment, and what was planned for it, on that day"
  )
  func noAnswer() throws {
    for isPlanned in [true, false] {
      var (desk, customer, promise) = try promised()
      var plan = FollowUp(key: .none)
      (plan.customer, plan.due, plan.origin) = (customer.id, .on("2026-11-18"), .promise)
      let planned: FollowUp? = isPlanned ? try desk.carryOut(PlanFollowUp(plan)).added() : nil
      var touch = Touch(key: .none)
      (touch.customer, touch.day) = (customer.id, .on("2026-11-18"))
      let attempt = LogAttempt(touch, for: planned?.id, again: .on("2026-11-19"))
      try desk.carryOut(attempt, on: "2026-11-18")
      #expect(desk.book.followUps.all.allSatisfy { $0.due == .on("2026-11-18") })
      #expect(desk.book.moves.count == 0 && desk.book.touches.count == 1)
      #expect(duties(desk, customer, "2026-11-18") == ["due 2026-11-18"])
      #expect(desk.promises(of: customer, asOf: "2026-11-18").first?.appointment == promise.due)
    }
  }

  @Test("What is put off at their wish asks for an answer; at our wish it does not")
  func putOff() throws {
    for ourWish in [false, true] {
      var (desk, customer, old) = try promised()
      try desk.promise(100_000, of: customer, made: "2026-11-10", due: "2026-12-18") {
        ($0.replaces, $0.ourWish) = (old.id, ourWish)
      }
      #expect(duties(desk, customer, "2026-11-10") == (ourWish ? [] : ["breach 2026-11-10"]))
      var response = Response(key: .none)
      (response.promise, response.day, response.said) = (old.id, .on("2026-11-10"), "This time it stands.")
      if ourWish {
        #expect(throws: Refusal.self) { try desk.carryOut(AnswerBreach(response), on: "2026-11-10") }
        continue
      }
      let all = desk.promises(of: customer, asOf: "2026-11-10")
      let breach = Breach(all[0], among: all, on: .on("2026-11-10"), meant: false, policy: desk.policy)
      #expect(breach.points == [] && breach.level == 1)
      #expect(desk.card(of: customer, asOf: "2026-11-10")?.lastBreach?.promise.id == old.id)
      try desk.carryOut(AnswerBreach(response), on: "2026-11-10")
      #expect(duties(desk, customer, "2026-11-10") == [])
    }
  }

  @Test("What comes up if nobody pays supposes that we come: the promise breaks, no apology is foreseen")
  func whatIf() throws {
    let (desk, customer, _) = try promised()
    let slot = try #require(desk.book.customers.slot(of: customer.id))
    let events = WhatIf.events(Replay(desk.book, asOf: .on("2026-11-16")), customers: [slot], days: 10)
    let told = events.compactMap { event -> String? in
      guard case .duty(let due) = event.reason else { return nil }
      switch due.duty {
      case .promiseDue: return "due \(event.day.iso)"
      case .answerBreach: return "breach \(event.day.iso)"
      case .apologize: return "apologize \(event.day.iso)"
      default: return nil
      }
    }
    #expect(told == ["due 2026-11-18", "breach 2026-11-21"])
  }
}
