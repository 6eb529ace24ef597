import BookStore
import Foundation
import SalesBook
import TestSupport
import Testing
import TextCanvas

/// The day's round, in the real program on a real pseudo-terminal.
@Suite("A round at the desk")
struct RoundJourneyTests {
  private func touches(_ book: SmallBook) throws -> [Touch] { Array(try book.read().book.touches.all) }

  @Test(
    "From the prompt to the first card is one command and one key; a dropped line loses no word of a note")
  func dropped() throws {
    let book = try SmallBook()
    let (store, day) = (try book.read(), try required(Day(iso: SmallBook.day)))
    for name in ["众望科技", "北京华联"] {
      var plan = FollowUp(key: .none)
      plan.customer = try required(store.book.customers.all.first { $0.name == name }).id
      (plan.due, plan.purpose) = (day, "ask about \(name)")
      let author = Author(login: NSUserName(), day: day)
      _ = try store.commit(PlanFollowUp(plan), by: author, at: "2026-11-23T08:00:00+08:00")
    }
    let desk = try book.opened(Size(width: 80, height: 24))
    #expect(desk.wait { $0.screen.contains("[5 ") && $0.screen.contains("张伟商行") })
    desk.type("\r")
    #expect(desk.wait(for: "Round begun"))
    desk.type("]")
    #expect(desk.wait(for: "Skipped"))
    desk.type("cboss aw")
    #expect(desk.wait(for: "boss aw"))
    desk.hangUp()
    #expect(desk.exitStatus() != nil)
    #expect(try touches(book).isEmpty)

    let other = try book.opened(Size(width: 120, height: 40), language: "zh-Hans")
    #expect(other.wait { $0.screen.contains("写到一半") }, "\(other.screen)")
    other.type("\r")
    #expect(other.wait(for: "boss aw"))
    other.type("ay\r")
    #expect(other.wait(for: Saved.word("zh-Hans")), "\(other.screen)")
    let said = try touches(book)
    #expect(said.map(\.said) == ["boss away"])
    #expect(
      try book.read().book.customers[required(said.first).customer]?.name != "张伟商行", "the second card's")
    let kept = try book.read().book
    #expect(kept.rounds.count == 1, "gone on with, not begun anew")
    other.type("Q")
    #expect(other.exitStatus() == .code(0))
  }

  @Test("Two of us work their rounds at once: each sees what the other did, and nothing is lost")
  func two() throws {
    let book = try SmallBook()
    let day = try required(Day(iso: SmallBook.day))
    let author = Author(login: NSUserName(), day: day)
    let store = try book.read()
    for login in ["li", "chen"] {
      var person = Person(key: Name(login))
      person.name = login
      _ = try store.commit(AddRecord(person), by: author, at: "2026-11-23T08:00:00+08:00")
    }
    for login in ["li", "chen"] {
      var plan = FollowUp(key: .none)
      plan.customer = try required(store.book.customers.all.first { $0.name == "众望科技" }).id
      (plan.due, plan.purpose, plan.by) = (day, "sample for \(login)", login)
      _ = try store.commit(PlanFollowUp(plan), by: author, at: "2026-11-23T08:00:00+08:00")
    }
    #expect(try CommandRun(["--book", book.path, "set", "ActingAs", "yes"]).status == 0)
    let desks = try ["li", "chen"].map { login in
      try PseudoTerminal(
        builtExecutable("rounds"),
        ["--book", book.path, "--today", SmallBook.day, "--lang", "en", "--as", login],
        environment: ["HOME": book.files + "/" + login], size: Size(width: 80, height: 24))
    }
    for desk in desks {
      #expect(desk.wait { $0.screen.contains("[5 ") && $0.screen.contains("众望科技") }, "\(desk.screen)")
      desk.type("\r")
      #expect(desk.wait(for: "Round begun"))
    }
    desks[0].type("csample arrived\r")
    #expect(desks[0].wait { _ in (try? touches(book).count) == 1 })
    #expect(
      desks[1].wait { $0.screen.contains("li") && $0.screen.contains("sample arrived") }, "\(desks[1].screen)"
    )
    desks[1].type("c")
    #expect(desks[1].wait(for: "li reached them"), "told once, before it is answered twice")
    desks[1].type("csample praised\r")
    #expect(desks[1].wait { _ in (try? touches(book).count) == 2 }, "\(desks[1].screen)")
    #expect(try touches(book).map(\.by) == ["li", "chen"])
    #expect(try book.read().book.rounds.count == 2)
    for desk in desks {
      desk.type("Q")
      #expect(desk.exitStatus() == .code(0))
    }
    #expect(try book.read().check() == [])
  }
}
