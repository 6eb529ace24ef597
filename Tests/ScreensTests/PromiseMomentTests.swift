import SalesBook
import Testing
import TextCanvas

@testable import Screens

@Suite("Promises as people live them: the moments, as they are typed")
struct PromiseMomentTests {
  private func promise(
    _ small: inout SmallBook, _ fen: Int64 = 90_000, made: String, due: String,
    _ fill: (inout Promise) -> Void = { _ in }
  ) throws {
    var promise = Promise(key: .none)
    (promise.customer, promise.made, promise.due) = (try small.customer("北京华联").id, day(made), day(due))
    promise.amount = Money(minor: fen, .cny)
    fill(&promise)
    try small.perform(TakePromise(promise), on: promise.made)
  }

  private func session(_ small: SmallBook, _ language: Language = .english) -> DeskSession {
    DeskSession(small, language, width: 120, height: 40)
  }

  @Test("Nothing is promised for them: neither Enter at once, nor a day alone, nor a sum alone is taken")
  func nothingUnsaid() throws {
    for keys in ["P Enter", "P Tab f r i Enter", "P = Enter"] {
      var session = session(try SmallBook.make())
      try session.press(keys)
      #expect(session.book.promises.count == 0, "\(keys)")
    }
    var session = session(try SmallBook.make())
    try session.press("P = Tab f r i Enter")
    let promise = try #require(session.book.promises.all.first { _ in true })
    #expect(promise.judged == nil && promise.amount?.minor == 12_800_000)
  }

  @Test(
    "Beside day and sum stands what speaks for and against, while they are typed",
    arguments: Language.allCases)
  func grounds(language: Language) throws {
    var small = try SmallBook.make()
    var payment = Payment(key: .none)
    (payment.customer, payment.day) = (try small.customer("北京华联").id, day("2026-11-04"))
    payment.amount = Money(minor: 200_000, .cny)
    try small.perform(TakePayment(payment, settling: .oldest), on: payment.day)
    var touch = Touch(key: .none)
    (touch.customer, touch.day, touch.whyUnpaid) = (
      payment.customer ?? .none, day("2026-11-10"), .shortOfCash
    )
    try small.perform(LogTouch(touch), on: touch.day)
    var session = session(small, language)
    let words = Words(language)
    try session.press("P")
    #expect(session.line(words.say("a first promise", "头一次承诺", "頭一次承諾")) != nil, "\(session.screen())")
    #expect(session.line(words.say("said on 11-10", "11-10 说过资金紧张", "11-10 說過資金緊張")) != nil)
    try session.press("Tab f r i Shift-Tab 5 0 0 0")
    #expect(session.line("¥2,000") != nil)
    #expect(session.line(words.say("What can you pay first", "先付多少", "先付多少")) != nil, "\(session.screen())")
    try session.press("Ctrl-U 5 0 0")
    #expect(session.line(words.say("What can you pay first", "先付多少", "先付多少")) == nil)
  }

  @Test("After a breach, or a put-off, the next promise begins with its line", arguments: Language.allCases)
  func mindingLast(language: Language) throws {
    var small = try SmallBook.make()
    try promise(&small, made: "2026-11-10", due: "2026-11-12")
    let words = Words(language)
    var session = session(small, language)
    try session.press("P")
    #expect(session.line(words.say("empty words", "放空炮", "放空炮")) != nil, "\(session.screen())")
    small = try SmallBook.make()
    try promise(&small, made: "2026-11-10", due: "2026-11-26")
    let old = try #require(small.book.promises.all.first { _ in true })
    try promise(&small, made: "2026-11-20", due: "2026-12-01") { $0.replaces = old.id }
    session = self.session(small, language)
    try session.press("P")
    #expect(session.line(words.say("let it be as you say", "说到就要做到", "說到就要做到")) != nil, "\(session.screen())")
  }

  @Test(
    "Logging any touch while a reminder is due, a tick says that they were reminded, and costs no key else")
  func inPassing() throws {
    var small = try SmallBook.make()
    try promise(&small, made: "2026-11-10", due: "2026-11-26")
    var plain = session(small)
    try plain.press("c h i Enter")
    #expect(plain.book.touches.count == small.book.touches.count + 1 && plain.book.reminders.count == 0)
    var session = session(small)
    try session.press("c h i")
    #expect(session.line("By the way: Thu 11-26 ¥900") != nil, "\(session.screen())")
    try session.press("Shift-Tab y Enter")
    #expect(session.book.reminders.count == 1, "\(session.screen())")
    let reminder = try #require(session.book.reminders.all.first { _ in true })
    let touch = try #require(reminder.touch.flatMap { session.book.touches[$0] })
    #expect(touch.said == "hi" && session.book.followUps.all.contains { $0.touch == touch.id })
    try session.press("u")
    #expect(session.book.reminders.count == 0 && session.book.touches.count == small.book.touches.count)
  }

  @Test("On the day they say yes or no with one key each; Enter at once says neither")
  func answers() throws {
    var small = try SmallBook.make()
    try promise(&small, made: "2026-11-10", due: "2026-11-23")
    for (keys, kind) in [("K Enter Esc", nil), ("K a Enter", .affirmed), ("K w Enter", .refused)]
      as [(String, PromiseNews.Kind?)]
    {
      var session = session(small)
      try session.press(keys)
      #expect(session.book.promiseNews.all.map(\.kind) == [kind].compactMap { $0 }, "\(keys)")
    }
    var session = session(small, .simplifiedChinese)
    try session.press("K")
    #expect(session.line("a  说行") != nil && session.line("w  说不行") != nil, "\(session.screen())")
    #expect(session.line("没有约定上门或致电") != nil)
  }

  @Test(
    "Before the day we move an appointment with an apology ticked; after one we missed the item asks for both"
  )
  func ourAppointment() throws {
    var small = try SmallBook.make()
    try promise(&small, made: "2026-11-10", due: "2026-11-26") { $0.appointment = true }
    var session = session(small)
    try session.press("K m")
    #expect(session.line("I am sorry to say so now") != nil, "\(session.screen())")
    try session.press("2 0 2 6 - 1 1 - 2 7 Enter")
    let moved = try #require(session.book.promiseNews.all.first { _ in true })
    #expect(moved.kind == .moved && moved.apology && moved.to == day("2026-11-27") && moved.note.isEmpty)
    small = try SmallBook.make()
    try promise(&small, made: "2026-11-10", due: "2026-11-17") { $0.appointment = true }
    session = self.session(small)
    try session.press("3 Z")
    #expect(session.line("we were not there on 11-17") != nil, "\(session.screen())")
    try session.press("K m")
    #expect(session.line("that was my fault") != nil, "\(session.screen())")
    try session.press("f r i Enter")
    #expect(session.book.promiseNews.count == 1)
    #expect(session.line("we were not there on 11-17") == nil, "\(session.screen())")
    try session.press("4")
    #expect(session.line("0/1 (missed 1)") != nil, "\(session.screen())")
  }

  @Test("No line says that they did not pay on a day we missed", arguments: Language.allCases)
  func nothingPutOnThem(language: Language) throws {
    var small = try SmallBook.make()
    try promise(&small, made: "2026-11-10", due: "2026-11-12") { $0.appointment = true }
    var session = session(small, language)
    for pane in ["1", "3", "4", "5"] {
      try session.press(pane)
      for word in ["broken", "未兑现", "未兌現", "失信", "not in yet", "没有到", "沒有到", "一分"] {
        #expect(session.line(word) == nil, "\(word) in \(session.screen())")
      }
    }
    try session.press("1 B")
    #expect(session.desk.layers.isEmpty, "there is no breach to answer")
    try session.press("y r")
    let words = Words(language)
    #expect(session.copied.last == words.didNotCome("11-12"), "\(session.screen())")
  }

  @Test("A promise's time of day stands on calendar, today and in the dossier, and is corrected in its form")
  func time() throws {
    var session = session(try SmallBook.make())
    try session.press("P 9 0 0 Tab t o d a y Tab Tab Tab Tab 1 4 : 3 0 Enter")
    let promise = try #require(session.book.promises.all.first { _ in true })
    #expect(promise.time == TimeOfDay("14:30"), "\(session.screen())")
    #expect(session.line("promised ¥900 for today 14:30") != nil, "\(session.screen())")
    try session.press("2 Z t Enter")
    #expect(session.line("14:30 money") != nil, "\(session.screen())")
    #expect(
      session.desk.index.turn(0, session.book)?.urgency.minute == 14 * 60 + 30)
  }

  @Test("Whoever failed us within a year hears so where supply is given back; others do not")
  func grant() throws {
    for fails in [true, false] {
      var small = try SmallBook.make()
      if fails { try promise(&small, made: "2026-11-10", due: "2026-11-12") }
      var hold = Hold(key: ID(code: 9))
      (hold.customer, hold.day) = (try small.customer("北京华联").id, day("2026-11-12"))
      small.book.put(hold)
      var session = session(small, .simplifiedChinese)
      try session.press(": l i f t - h o l d Enter")
      #expect((session.line("您上次那事办得真让人闹心") != nil) == fails, "\(session.screen())")
    }
  }

  @Test(
    "A promise put off at their wish stands to be answered, and its line says so",
    arguments: Language.allCases)
  func putOff(language: Language) throws {
    var small = try SmallBook.make()
    try promise(&small, made: "2026-11-10", due: "2026-11-26")
    let old = try #require(small.book.promises.all.first { _ in true })
    try promise(&small, made: "2026-11-20", due: "2026-12-01") { $0.replaces = old.id }
    var session = session(small, language)
    let words = Words(language)
    try session.press("3 Z")
    #expect(session.line(words.say("put off, answer", "对方改期，要回应", "對方改期，要回應")) != nil, "\(session.screen())")
    try session.press("B")
    #expect(
      session.line(words.say("put it off to 12-01", "又改到 12-01", "又改到 12-01")) != nil, "\(session.screen())")
    try session.press("Enter")
    #expect(session.book.responses.count == 1)
  }
}
