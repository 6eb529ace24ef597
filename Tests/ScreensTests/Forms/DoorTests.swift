import SalesBook
import Testing
import TextCanvas

@testable import Screens

@Suite("What a contact gives rise to")
struct DoorTests {
  private func session(_ language: Language = .english) throws -> DeskSession {
    DeskSession(try SmallBook.make(), language, width: 120, height: 40)
  }

  @Test("None unless a key says so, and each door has a name and a letter of its own")
  func none() throws {
    var session = try session()
    try session.press("c h i Enter")
    #expect(session.form == nil && session.book.touches.count == 5, "\(session.screen())")
    let doors = Practice.whole.doors
    #expect(doors.count > 2)
    #expect(Set(doors.map(\.name)).count == doors.count && Set(doors.map(\.key)).count == doors.count)
  }

  @Test(
    "A complaint is one key, with its line, and the next working day's first action holds what they said",
    arguments: Language.allCases)
  func complaint(language: Language) throws {
    var session = try session(language)
    try session.press("c")
    try session.type("paper jams")
    try session.go(to: "Touch.Contact")
    try session.press("z 2")
    try session.go(to: "Touch.GivesRise")
    try session.press("c")
    #expect(session.line(Words(language).sayAsItIs) != nil, "\(session.screen())")
    try session.press("Enter")
    #expect(session.book.touches.count == 5, "the contact is on disk first")
    #expect(session.form?.text(of: "Case.Facts") == "paper jams", "\(session.screen())")
    try session.press("Enter")
    let about = try #require(session.book.cases.all.first { _ in true })
    #expect(about.facts == "paper jams" && about.contact != nil && about.touch != nil)
    let action = try #require(session.book.followUps.all.first { $0.origin == .caseWork })
    #expect(action.due == day("2026-11-24") && action.purpose == "paper jams" && action.contact != nil)
    #expect(session.form == nil)
  }

  @Test("The first action of a complaint on a Friday is Monday's")
  func overTheWeekend() throws {
    var small = try SmallBook.make()
    small.now = day("2026-11-27")
    var session = DeskSession(small, width: 120, height: 40) { $0.today = day("2026-11-27") }
    try session.press("c h i")
    try session.go(to: "Touch.GivesRise")
    try session.press("c Enter")
    #expect(session.form?.text(of: "Case.Next") == "2026-11-30", "\(session.screen())")
  }

  @Test("A promise opens its form with the day of the talk, whom it was with, and what was said")
  func promise() throws {
    var session = try session()
    try session.press("c o n Space f r i d a y")
    try session.go(to: "Touch.Day")
    try session.type("2026-11-20")
    try session.go(to: "Touch.Contact")
    try session.press("z")
    try session.go(to: "Touch.GivesRise")
    try session.press("y Enter")
    #expect(session.form?.text(of: "Promise.Note") == "on friday", "\(session.screen())")
    try session.press("9 0 0 Space f r i Enter Enter")
    let promise = try #require(session.book.promises.all.first { _ in true })
    #expect(promise.made == day("2026-11-20") && promise.contact != nil)
  }

  @Test("Who was reminded in passing is a door only where there is something to remind of, and the same tick")
  func reminder() throws {
    var small = try SmallBook.make()
    var session = DeskSession(small, width: 120, height: 40)
    try session.press("c")
    #expect(session.line("r Reminded") == nil, "\(session.screen())")
    var promise = Promise(key: .none)
    (promise.customer, promise.made) = (try small.customer("北京华联").id, day("2026-11-10"))
    (promise.due, promise.amount) = (day("2026-11-26"), Money(minor: 90_000, .cny))
    try small.perform(TakePromise(promise), on: promise.made)
    session = DeskSession(small, width: 120, height: 40)
    try session.press("c h i")
    try session.go(to: "Touch.GivesRise")
    try session.press("r Enter")
    #expect(session.book.reminders.count == 1 && session.form == nil, "\(session.screen())")
  }

  @Test("Nothing opens where the contact is not written")
  func refused() throws {
    var session = try session()
    try session.press("c h i")
    try session.go(to: "Touch.Day")
    try session.type("2026-12-24")
    try session.go(to: "Touch.GivesRise")
    try session.press("c Enter")
    #expect(session.book.touches.count == 4 && session.form?.text(of: "Touch.Said") == "hi")
  }

  @Test("One key picks and goes on; the plan's contact is proposed, and stays once another is picked")
  func oneKey() throws {
    var small = try SmallBook.make()
    let customer = try small.customer("北京华联")
    var zhao = Contact(key: .none)
    (zhao.customer, zhao.name) = (customer.id, "赵云")
    try small.perform(AddContact(zhao))
    for followUp in small.book.followUps.all where followUp.customer == customer.id {
      var wanted = followUp
      wanted.contact = small.book.contacts.all.first { $0.name == "赵云" }?.id
      try small.perform(EditRecord(followUp, to: wanted))
    }
    var session = DeskSession(small, width: 120, height: 40)
    try session.press("c")
    #expect(session.line("z 张伟 [y 赵云]") != nil, "\(session.screen())")
    try session.go(to: "Touch.Contact")
    try session.press("z")
    #expect(session.form?.fields[session.form?.focus ?? 0].id == "Touch.Satisfaction")
    try session.press("9 5 Enter")
    let touch = try #require(session.book.touches.all.first { $0.satisfaction == 5 })
    #expect(touch.contact.flatMap { session.book.contacts[$0]?.name } == "张伟")
  }

  @Test("Each of many has a letter of their own, and all are shown however narrow the screen")
  func letters() throws {
    let letters = ["张伟", "赵伟", "章五", "Zoe", "郑伟"].ownLetters().compactMap { $0 }
    #expect(letters.count == 5 && Set(letters).count == 5 && letters[0] == "z" && letters[1] == "w")
    #expect(Array(repeating: "张", count: 27).ownLetters().last == .some(nil))
    var small = try SmallBook.make()
    let customer = try small.customer("北京华联")
    for name in ["赵云龙", "单晓梅", "周立群", "欧阳修远", "司马相如", "诸葛孔明", "上官婉儿"] {
      var contact = Contact(key: .none)
      (contact.customer, contact.name) = (customer.id, name)
      try small.perform(AddContact(contact))
    }
    var session = DeskSession(small, width: 80, height: 24)
    try session.press("c")
    for name in ["张伟", "赵云龙", "诸葛孔明", "上官婉儿"] { #expect(session.line(name) != nil, "\(session.screen())") }
  }
}
