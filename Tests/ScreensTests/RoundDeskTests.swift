import SalesBook
import Testing
import TextCanvas

@testable import Screens

/// The round on the desk: its list, its cards, and how they turn.
@Suite("The round on the desk")
struct RoundDeskTests {
  /// A desk that has just gone to the round, told what time it is before every key.
  private func session(
    width: Int = 80, height: Int = 24, at time: String = "09:20", _ small: SmallBook? = nil
  ) throws -> DeskSession {
    var session = DeskSession(try small ?? SmallBook.make(), width: width, height: height)
    try session.tell(time, milliseconds: 0)
    try session.press("5")
    return session
  }

  @Test("The list stands in groups, each under a rule with its count, and says how many must be done")
  func list() throws {
    let session = try session()
    #expect(session.line("[5] Today")?.contains("4 to do, 3 must") == true, "\(session.screen())")
    #expect(session.line("-- at their hour 1 ") != nil)
    #expect(session.line("-- money 2 ") != nil)
    #expect(session.line("Enter starts") != nil)
  }

  @Test("The cursor stands on no rule")
  func rules() throws {
    var session = try session()
    for _ in 0..<4 {
      #expect(session.line(">")?.contains("--") == false)
      try session.press("j")
    }
  }

  @Test("Before the start the list is live: whom it is done with goes, whom something is due with comes")
  func live() throws {
    var session = try session()
    let customer = try session.small.customer("苏州纺织")
    var plan = FollowUp(key: .none)
    (plan.customer, plan.due, plan.channel) = (customer.id, SmallBook.today, .call)
    try session.carryOut(PlanFollowUp(plan))
    #expect(session.line("[5] Today")?.contains("4 to do") == true)
    #expect(session.line("planned for today 1") != nil)
  }

  @Test("The cursor stands at first on whom one can see to now, past what comes at a later hour")
  func firstRow() throws {
    #expect(try session().line("> 北京华联") != nil)
    #expect(try session(at: "10:50").line("> 众望科技") != nil)
  }

  @Test("Enter begins the round at the cursor: its order is written down, and the card is up")
  func begins() throws {
    var session = try session()
    try session.press("j Enter")
    #expect(session.book.rounds.count == 1)
    #expect(session.book.roundItems.count == 4)
    #expect(session.line("[5] Today")?.contains("0 done, 4 left, 3 must") == true)
    #expect(session.line("Round begun 09:20") != nil)
    #expect(session.desk.round.view == .card)
  }

  @Test("An answer turns the card at once, and the end comes after the last")
  func turns() throws {
    var session = try begun()
    let first = session.desk.round.slot
    try session.press("n")
    #expect(session.desk.round.slot != first)
    #expect(session.book.touches.all.contains { !$0.reached && $0.day == SmallBook.today })
    try session.wait()
    try session.press("n")
    try session.wait()
    try session.press("n")
    #expect(session.desk.round.view == .end)
  }

  @Test("What has nothing to do with the card's reasons leaves it up")
  func stays() throws {
    var session = try begun()
    let first = session.desk.round.slot
    try session.press("#")
    try session.type("vip")
    try session.press("Enter")
    #expect(session.desk.round.slot == first)
  }

  @Test("A skipped card comes once more after the others; a second time it is passed over")
  func skips() throws {
    var session = try begun()
    let first = try #require(session.desk.round.slot)
    try session.press("]")
    #expect(session.line("Skipped: ") != nil)
    try session.wait()
    for _ in 0..<2 {
      try session.press("n")
      try session.wait()
    }
    #expect(session.desk.round.slot == first)
    try session.press("]")
    #expect(session.desk.round.view == .end)
    #expect(session.book.roundItems.all.count { $0.skippedAgain != nil } == 1)
  }

  @Test("Back goes to the card before, though it was answered, and says what became of it")
  func back() throws {
    var session = try begun()
    let first = session.desk.round.slot
    try session.press("n [")
    #expect(session.desk.round.slot == first)
  }

  @Test("Taking back brings that card back, whatever was typed open again")
  func undo() throws {
    var session = try begun()
    let first = session.desk.round.slot
    try session.press("c")
    try session.type("boss away")
    try session.press("Enter")
    #expect(session.desk.round.slot != first)
    try session.press("u")
    #expect(session.desk.round.slot == first)
    #expect(session.form?.text(of: "Touch.Said") == "boss away")
  }

  @Test("Esc pauses; Enter goes on where the cursor is")
  func pauses() throws {
    var session = try begun()
    try session.press("Esc")
    #expect(session.desk.round.view == .list)
    #expect(session.line("paused 09:21") != nil, "\(session.screen())")
    try session.press("Enter")
    #expect(session.desk.round.view == .card)
    #expect(session.book.rounds.all.first { _ in true }?.paused == nil)
    #expect(session.book.rounds.count == 1)
  }

  @Test("What is half typed on a card is opened again as the round goes on there")
  func halfTyped() throws {
    var session = try begun()
    try session.press("c")
    try session.type("boss aw")
    try session.press("Esc Esc")
    #expect(session.line("half typed") != nil, "\(session.screen())")
    try session.press("Enter")
    #expect(session.form?.text(of: "Touch.Said") == "boss aw")
  }

  @Test("Another pane and back: the very card is up")
  func elsewhere() throws {
    var session = try begun()
    let slot = session.desk.round.slot
    try session.press("1 5")
    #expect(session.desk.round.slot == slot && session.desk.round.view == .card)
  }

  @Test("A key that answers does nothing before the card has stood for a moment; others do")
  func guarded() throws {
    var session = try begun()
    try session.press("n")
    let second = session.desk.round.slot
    try session.tell("09:21", milliseconds: 10_100)
    try session.press("n")
    #expect(session.desk.round.slot == second, "its key was meant for the card before")
    #expect(session.line("came too soon") != nil)
    try session.tell("09:21", milliseconds: 10_105)
    try session.press("u")
    #expect(session.book.touches.all.contains { !$0.reached && $0.day == SmallBook.today }, "of one burst")
    try session.tell("09:21", milliseconds: 10_200)
    try session.press("]")
    #expect(session.desk.round.slot != second, "what does not answer is not held up")
    try session.wait()
    try session.press("n")
    #expect(session.book.touches.all.count { !$0.reached && $0.day == SmallBook.today } == 2)
  }

  @Test("Ten minutes before its hour an appointment rings once, and stands in the status row of any screen")
  func rings() throws {
    var session = try session()
    #expect(session.effects.contains { $0.contains("wakeAt") && $0.contains("650") })
    try session.press("1")
    try session.tell("10:50", milliseconds: 60_000)
    #expect(session.effects.filter { $0 == "bell" }.count == 1)
    #expect(session.line("! 11:00 WeChat 众望科技有限公司 in 10 min") != nil)
    try session.tell("10:52", milliseconds: 61_000)
    #expect(session.effects.filter { $0 == "bell" }.count == 1)
    #expect(session.line("in 8 min") != nil)
    try session.tell("11:00", milliseconds: 62_000)
    #expect(session.line("! 11:00") == nil)
  }

  @Test("What comes at an hour is no card before it, and the next one once it has come")
  func atItsHour() throws {
    var session = try begun()
    let timed = try #require(session.book.customers.slot(of: session.small.customer("众望科技有限公司").id))
    #expect(session.desk.round.slot != timed)
    try session.tell("10:51", milliseconds: 20_000)
    try session.press("n")
    #expect(session.desk.round.slot == timed)
  }

  @Test("What a colleague did to the customer changes nothing under the hand, and is said before one answers")
  func colleague() throws {
    var session = try begun()
    let slot = try #require(session.desk.round.slot)
    let customer = try #require(session.book.customers[slot: slot])
    var touch = Touch(key: .none)
    (touch.customer, touch.day, touch.said) = (customer.id, SmallBook.today, "boss is away")
    try session.arrive(LogTouch(touch), by: "lina")
    #expect(session.desk.round.slot == slot)
    try session.press("n")
    #expect(session.line("lina was in touch with them") != nil)
    #expect(session.desk.round.slot == slot)
    try session.press("n")
    #expect(session.desk.round.slot != slot, "\(session.screen())")
  }

  @Test("That a colleague reached whom one keeps in touch with is said before one answers, once")
  func doubled() throws {
    var session = try session()
    try session.press("G Enter")
    try session.wait()
    let slot = try #require(session.desk.round.slot)
    var touch = Touch(key: .none)
    touch.customer = try #require(session.book.customers[slot: slot]).id
    (touch.day, touch.said) = (SmallBook.today, "boss is away")
    try session.arrive(LogTouch(touch), by: "lina")
    try session.press("n")
    #expect(session.line("lina reached them") != nil, "\(session.screen())")
    let count = session.book.touches.count
    try session.press("n")
    #expect(session.book.touches.count == count + 1)
  }

  @Test("Another's round can be looked at; no key answers in it")
  func readOnly() throws {
    var small = try SmallBook.make()
    try small.employ("lina", "李娜")
    try small.employ("wang", "王伟")
    var session = try session(small)
    try session.press(":")
    try session.type("team")
    try session.press("Enter")
    #expect(session.line("WHO") != nil)
    #expect(session.line("lina")?.contains("not begun") == true)
    try session.press("Enter")
    #expect(session.line("lina's round") != nil)
    try session.press("n")
    #expect(session.line("H takes a customer over") != nil)
    #expect(session.entryCount == 0)
    try session.press("Esc")
    #expect(session.line("WHO") != nil)
  }

  @Test("The round of a day gone by can only be looked at")
  func dayGoneBy() throws {
    var session = try begun()
    try session.press(":")
    try session.type("asof 2026-11-22")
    try session.press("Enter 5")
    let count = session.entryCount
    try session.press("Enter n")
    #expect(session.entryCount == count)
  }

  @Test("Midnight ends the round's day: the card says so, and Esc closes its record")
  func midnight() throws {
    var session = try begun()
    try session.begin(SmallBook.today + 1)
    #expect(session.line("11-23, ended at midnight") != nil)
    try session.press("Esc")
    #expect(session.book.rounds.all.first { _ in true }?.ended != nil)
    #expect(session.desk.round.view == .list)
    #expect(session.line("Tue 11-24") != nil)
  }

  @Test("A new round holds what is not done")
  func anew() throws {
    var session = try begun()
    try session.press("n R")
    #expect(session.book.rounds.count == 2)
    #expect(session.book.roundItems.count == 8, "whom one only tried to reach comes back at an hour")
  }

  @Test("A round is begun with what the filter shows")
  func filtered() throws {
    var session = try session()
    try session.press("/")
    try session.type("zw")
    try session.press("Enter")
    #expect(session.line("with: zw") != nil)
    try session.press("Enter")
    #expect(session.book.roundItems.count < 3)
  }

  @Test(
    "A card stands whole at every size, and shrinks by its order",
    arguments: [(60, 16), (80, 24), (80, 46), (120, 40), (200, 60)])
  func sizes(width: Int, height: Int) throws {
    var session = try session(width: width, height: height)
    try session.press("Enter")
    let screen = session.screen()
    #expect(screen.contains("北京华联"))
    #expect(screen.contains("张伟"))
    #expect(screen.contains("Money"))
    if height >= 24 { #expect(screen.contains("11-02")) }
  }

  /// A round begun at whom one can see to first, ten seconds ago.
  private func begun() throws -> DeskSession {
    var session = try session()
    try session.press("Enter")
    try session.tell("09:21", milliseconds: 10_000)
    return session
  }
}

extension DeskSession {
  /// Tells the desk what time it is.
  fileprivate mutating func tell(_ time: String, milliseconds: Int) throws {
    guard let time = TimeOfDay(time) else { throw Missing(name: time) }
    try send(.moment(time, milliseconds: milliseconds))
  }

  /// Lets the card that is up stand for a moment.
  fileprivate mutating func wait() throws {
    try send(.moment(desk.now ?? .midnight, milliseconds: (desk.keyMoment ?? 0) + 1000))
  }
}
