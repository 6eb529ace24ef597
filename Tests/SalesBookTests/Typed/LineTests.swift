import SalesBook
import Testing

@Suite("What a line of a talk gives away")
struct LineTests {
  /// A Monday.
  private let today: Day = .on("2026-11-23")

  @Test(
    "The first day to come it names",
    arguments: [
      ("Boss back wed, pays then", "2026-11-25"), ("说周五付", "2026-11-27"), ("下周三再说", "2026-12-02"),
      ("月底能付", "2026-11-30"),
      ("sends it on 12-05 at the latest", "2026-12-05"), ("3天后再打", "2026-11-26"), ("明天给准话", "2026-11-24"),
      ("will know on friday", "2026-11-27"), ("他说15号", "2026-12-15"), ("tomorrow, he says", "2026-11-24"),
      ("老闆週五回來", "2026-11-27"), ("过三天再打", "2026-11-26"), ("两周后发货", "2026-12-07"), ("半个月内付清", "2026-12-08"),
      ("pays in two weeks", "2026-12-07"), ("账期六十天，周五签", "2026-11-27"),
    ])
  func named(line: String, day: String) {
    #expect(TypedDay.named(in: line, today: today) == .on(day), "\(line)")
  }

  @Test(
    "A number, a sum, a day gone by, how long something takes and a word that only looks like a day name none",
    arguments: [
      "", "108,450 sent at ten", "he sat there, in the sun", "40台", "等3份报价", "说昨天付了", "today at noon", "bjhl",
      "合同 2026-01-05 签的",
      "5% off", "8.2万", "二期款", "账期放六十天", "账期45天", "等了两周", "合同签三个月", "用了半年", "停机两星期", "net 60 days",
      "in two minds", "保质期一年半",
    ])
  func none(line: String) {
    #expect(TypedDay.named(in: line, today: today) == nil, "\(line)")
  }

  @Test(
    "Why money is unpaid, by the words of three languages",
    arguments: [
      ("领导签了就付", Touch.WhyUnpaid.awaitingApproval), ("還在審批", .awaitingApproval),
      ("waits for approval", .awaitingApproval),
      ("打了，今天查收", .paymentSent), ("Boss signed, 108,450 sent at ten", .paymentSent), ("已匯出", .paymentSent),
      ("发票没收到", .notReceived), ("never got the invoice", .notReceived), ("最近没钱", .shortOfCash),
      ("資金緊", .shortOfCash),
      ("已排款周五", .inPaymentRun), ("等返利结了再付", .withheld), ("there is a dispute", .disputed),
      ("就是不付", .noIntention),
    ])
  func why(line: String, why: Touch.WhyUnpaid) {
    #expect(TypedWhyUnpaid.read(in: line) == why, "\(line)")
  }

  @Test(
    "Who denies to have sent money has not; a part of another word gives no reason",
    arguments: [
      "钱还没打出来", "not sent yet", "will be paid on friday", "unpaid", "presented the new scales", "谈了新样品", "",
    ])
  func denied(line: String) {
    #expect(TypedWhyUnpaid.read(in: line) == nil, "\(line)")
  }

  @Test("A day may have its hour behind it; an hour alone is today's; a number behind a day is none")
  func moment() throws {
    func read(_ text: String) throws -> String {
      let (day, time) = try TypedMoment.read(text, today: today)
      return [day.iso, time?.text].compactMap { $0 }.joined(separator: " ")
    }
    #expect(try read("today 16:30") == "2026-11-23 16:30")
    #expect(try read("2026-11-25 9:00") == "2026-11-25 09:00")
    #expect(try read("周五下午3点") == "2026-11-27 15:00")
    #expect(try read("16:30") == "2026-11-23 16:30")
    #expect(try read("fri") == "2026-11-27")
    #expect(try read("12-15") == "2026-12-15")
    #expect(throws: FieldError.self) { try read("nonsense") }
    #expect(throws: FieldError.self) { try read("soon 16:30") }
  }
}
