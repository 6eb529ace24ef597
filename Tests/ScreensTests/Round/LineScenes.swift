import SalesBook
import Testing

@testable import Screens

/// A situation, and the line it chooses.
struct LineScene: Sendable, CustomTestStringConvertible {
  let line: String
  let book: CardBook
  var testDescription: String { line }

  init(_ line: any RoundLine, _ grade: Grade? = .regular, _ tell: (inout CardBook) -> Void) {
    self.init(line, CardBook(grade), tell)
  }

  init(_ line: any RoundLine, _ book: CardBook, _ tell: (inout CardBook) -> Void) {
    var book = book
    tell(&book)
    (self.line, self.book) = (line.name, book)
  }

  /// Every row of round.md's table that today's reasons reach.
  static let all =
    promises + breaches + receivables + arrears + holds + contacts + keeping + commitments + cases + rebates
    + exits
    + winBacks

  private static let promises = [
    LineScene(PromiseLine.due) {
      $0.invoice(10_000, due: "2026-11-10")
      $0.promise(10_000, made: "2026-11-20", due: "2026-11-23")
    },
    LineScene(PromiseLine.dueOther) { $0.promise(nil, made: "2026-11-20", due: "2026-11-23") },
    LineScene(PromiseLine.late) {
      $0.invoice(10_000, due: "2026-11-10")
      $0.promise(10_000, made: "2026-11-18", due: "2026-11-20")
    },
    LineScene(PromiseLine.visit) {
      $0.invoice(10_000, due: "2026-11-10")
      $0.promise(10_000, made: "2026-11-20", due: "2026-11-23") { $0.appointment = true }
    },
    LineScene(PromiseLine.far, CardBook(.regular) { $0.far = true }) {
      $0.invoice(10_000, due: "2026-11-10")
      $0.promise(10_000, made: "2026-11-20", due: "2026-11-23") { $0.appointment = true }
    },
    LineScene(PromiseLine.apology) {
      $0.invoice(10_000, due: "2026-11-10")
      $0.promise(10_000, made: "2026-11-16", due: "2026-11-19") { $0.appointment = true }
    },
    LineScene(PromiseLine.remind) {
      $0.invoice(10_000, due: "2026-12-20", issued: "2026-10-10")
      $0.promise(10_000, made: "2026-11-01", due: "2026-11-26")
    },
  ]

  private static let breaches = [
    LineScene(PromiseLine.breachMild) {
      $0.invoice(10_000, due: "2026-11-01")
      $0.promise(10_000, made: "2026-11-05", due: "2026-11-10")
    },
    LineScene(PromiseLine.breachFirm) {
      $0.invoice(120_000, due: "2026-11-01")
      $0.promise(120_000, made: "2026-11-05", due: "2026-11-10")
    },
    LineScene(PromiseLine.breachSevere) { book in
      book.invoice(10_000, due: "2026-11-01")
      let broken = book.promise(10_000, made: "2026-11-05", due: "2026-11-10")
      book.put { (news: inout PromiseNews) in
        (news.promise, news.day, news.kind) = (broken.id, day("2026-11-09"), .affirmed)
      }
    },
    LineScene(PromiseLine.putOff) { book in
      book.invoice(10_000, due: "2026-11-01")
      let first = book.promise(10_000, made: "2026-11-10", due: "2026-11-20")
      book.promise(10_000, made: "2026-11-18", due: "2026-11-30") { $0.replaces = first.id }
    },
    LineScene(PromiseLine.cameLate) { book in
      let invoice = book.invoice(10_000, due: "2026-11-01")
      book.promise(10_000, made: "2026-11-05", due: "2026-11-10")
      let payment = book.put { (payment: inout Payment) in
        (payment.day, payment.amount) = (day("2026-11-18"), yuan(10_000))
      }
      book.put { (allocation: inout Allocation) in
        (allocation.invoice, allocation.payment) = (invoice.id, payment.id)
        (allocation.day, allocation.amount) = (payment.day, payment.amount)
      }
    },
    LineScene(PromiseLine.undone) { book in
      let broken = book.promise(nil, made: "2026-11-05", due: "2026-11-10")
      book.put { (news: inout PromiseNews) in
        (news.promise, news.day, news.kind) = (broken.id, day("2026-11-12"), .notKept)
      }
    },
  ]

  private static let receivables = [
    LineScene(ReceivableLine.remind) { $0.invoice(20_000, due: "2026-11-26") },
    LineScene(ReceivableLine.statement, CardBook(.regular) { $0.terms = .monthly(30) }) {
      $0.invoice(20_000, due: "2026-12-30", issued: "2026-10-10")
    },
    LineScene(ReceivableLine.billMatured) { book in
      book.put { (payment: inout Payment) in
        (payment.day, payment.amount, payment.method) = (day("2026-10-01"), yuan(5_000), .bill)
        payment.matures = day("2026-11-20")
      }
    },
    LineScene(ReceivableLine.limitation) { $0.invoice(8_600, due: "2023-12-10") },
    LineScene(ApprovalLine.asked) {
      $0.put { (approval: inout Approval) in
        (approval.kind, approval.what, approval.day) = (.term, "付款 60 天", day("2026-11-20"))
        (approval.by, approval.askedOf) = ("lina", "wang")
      }
    },
  ]

  private static let arrears = [
    LineScene(ArrearsLine.firstAsked) { $0.invoice(10_000, due: "2026-11-10") },
    LineScene(ArrearsLine.firstAskedExactly, .fussy) { $0.invoice(10_000, due: "2026-11-10") },
    LineScene(ArrearsLine.askedAgain) {
      $0.invoice(10_000, due: "2026-10-20")
      $0.touch("2026-11-02") { $0.whyUnpaid = .awaitingApproval }
    },
    LineScene(ArrearsLine.withheld) { book in
      let invoice = book.invoice(64_500, due: "2026-11-01")
      book.put { (dispute: inout Dispute) in
        (dispute.invoice, dispute.day, dispute.amount) = (invoice.id, day("2026-11-04"), yuan(18_000))
      }
    },
    rung(.talk, ArrearsLine.talk), rung(.ally, ArrearsLine.ally), rung(.decider, ArrearsLine.decider),
    rung(.stopSupply, ArrearsLine.stopSupply), rung(.agency, ArrearsLine.hard),
    rung(.legal, ArrearsLine.hard),
    LineScene(ArrearsLine.hard) {
      $0.invoice(10_000, due: "2026-10-20")
      $0.step(.talk)
      $0.put { (judgement: inout Judgement) in
        (judgement.day, judgement.verdict) = (day("2026-11-12"), .deliberate)
      }
    },
  ]

  private static let holds = [
    LineScene(ArrearsLine.paid) { book in
      let invoice = book.invoice(10_000, due: "2026-10-20")
      book.put { (hold: inout Hold) in hold.day = day("2026-11-10") }
      book.put { (allocation: inout Allocation) in
        (allocation.invoice, allocation.day, allocation.amount) = (
          invoice.id, day("2026-11-20"), yuan(10_000)
        )
      }
    }
  ]

  private static func rung(_ rung: Rung, _ line: ArrearsLine) -> LineScene {
    LineScene(line) {
      $0.invoice(10_000, due: "2026-10-20")
      $0.step(rung)
    }
  }

  private static let contacts =
    Grade.allCases.map { grade in LineScene(ContactLine(grade), grade) { $0.plan() } } + [
      LineScene(ContactLine.contested) { book in
        let invoice = book.invoice(64_500, due: "2026-12-20")
        book.put { (dispute: inout Dispute) in
          (dispute.invoice, dispute.day, dispute.amount) = (invoice.id, day("2026-11-04"), yuan(18_000))
          dispute.reason = "145 箱受潮"
        }
        book.plan()
      },
      LineScene(ContactLine.firstVisit) { $0.plan(.visit) },
      LineScene(ContactLine.firstCall, CardBook(nil, isStranger: true)) { $0.plan() },
    ]

  private static let keeping = [
    LineScene(KeepingLine.useCheck, CardBook(.regular, isAsked: false)) {
      $0.invoice(900, due: "2026-12-30", issued: "2026-11-05", what: "标签 10 箱")
    },
    LineScene(KeepingLine.satisfaction, CardBook(.regular, isAsked: false)) {
      $0.invoice(900, due: "2027-06-30", issued: "2026-02-05")
    },
    LineScene(KeepingLine.birthday) {
      $0.put { (contact: inout Contact) in (contact.name, contact.birthday) = ("李雷", "11-24") }
    },
    LineScene(KeepingLine.festival) {
      $0.today = day("2026-12-24")
      $0.touch("2026-12-18")
      var setting = Setting(key: Name("Festivals"))
      setting.value = "christmas"
      $0.book.apply(.add(setting))
    },
    LineScene(KeepingLine.ally) {
      $0.today = day("2026-10-08")
      $0.touch("2026-10-01")
      $0.put { (contact: inout Contact) in (contact.name, contact.role) = ("李雷", .production) }
    },
    LineScene(KeepingLine.cadence) { $0.today = day("2027-01-18") },
    LineScene(KeepingLine.cadenceFussy, .fussy) {
      $0.today = day("2027-01-18")
      $0.put { (signal: inout GradeSignal) in (signal.day, signal.kind) = (day("2026-11-18"), .details) }
    },
    LineScene(KeepingLine.cadenceDifficult, .difficult) { $0.today = day("2027-01-18") },
    LineScene(CampaignLine.learn) {
      $0.today = day("2026-11-25")
      $0.put { (campaign: inout Campaign) in
        (campaign.name, campaign.made, campaign.from) = ("食品", day("2026-11-02"), day("2026-11-02"))
        (campaign.to, campaign.learnBy) = (day("2026-12-31"), day("2026-12-01"))
      }
    },
    LineScene(KeepingLine.gradeReview, .fussy) {
      $0.today = day("2026-12-14")
      $0.touch("2026-12-10")
    },
  ]
}
