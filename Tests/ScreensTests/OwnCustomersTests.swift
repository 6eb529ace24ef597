import SalesBook
import TestSupport
import Testing
import TextCanvas

@testable import Screens

@Suite("Mine or everybody's")
struct OwnCustomersTests {
  /// The small book with half of it li's: wang has 北京华联 and plans a call with one of li's.
  private func book() throws -> SmallBook {
    var small = try SmallBook.make()
    try small.employ("wang", "王伟")
    try small.employ("li", "李雷")
    let others = small.book.customers.all.filter { $0.name != "北京华联" }
    try small.perform(HandOver(others.map(\.id), to: "li"))
    return small
  }

  private func index(_ small: SmallBook, of login: String?) -> BookIndex {
    BookIndex(small.book, asOf: SmallBook.today, sort: .next, of: login)
  }

  @Test("List, calendar and board show one's own; together with everybody else's they are all")
  func shared() throws {
    let small = try book()
    let all = index(small, of: nil)
    let (mine, theirs) = (index(small, of: "wang"), index(small, of: "li"))
    #expect(mine.sorted.slots.count == 1 && theirs.sorted.slots.count == 3)
    #expect(Set(mine.sorted.slots + theirs.sorted.slots) == Set(all.sorted.slots))
    #expect(Set(mine.board.order + theirs.board.order) == Set(all.board.order))
    #expect(
      mine.receivables.overdue.count + theirs.receivables.overdue.count == all.receivables.overdue.count)
    #expect(!all.receivables.overdue.isEmpty && !all.board.order.isEmpty)
    for date in all.agenda.days {
      let shown = [mine, theirs].flatMap { $0.shownAgenda.followUps(on: date, in: small.book).map(\.id) }
      #expect(Set(shown) == Set(all.agenda.followUps(on: date, in: small.book).map(\.id)))
    }
    #expect(mine.agenda.days == all.agenda.days, "how full a day is goes by everything")
    #expect(mine.board.cards == all.board.cards, "a colleague's customer keeps its card")
  }

  @Test("Nobody's customers are everybody's own, and so are a colleague's plans made for one")
  func nobodys() throws {
    var small = try book()
    let free = try small.customer("北京华联")
    var nobodys = free
    nobodys.owner = ""
    try small.perform(EditRecord(free, to: nobodys))
    #expect(
      index(small, of: "li").sorted.slots.count == 4 && index(small, of: "wang").sorted.slots.count == 1)
    var plan = FollowUp(key: .none)
    (plan.customer, plan.due, plan.by) = (try small.customer("众望科技有限公司").id, SmallBook.today + 3, "wang")
    try small.perform(PlanFollowUp(plan))
    #expect(index(small, of: "wang").shownAgenda.count(on: SmallBook.today + 3) == 1)
    #expect(index(small, of: "li").shownAgenda.count(on: SmallBook.today + 3) == 0)
  }

  @Test("The customers of who is away are shown to who stands in, as long as the leave lasts")
  func covered() throws {
    var small = try book()
    var leave = Leave(key: .none)
    (leave.person, leave.from, leave.to, leave.cover) = ("li", SmallBook.today, SmallBook.today + 1, "wang")
    try small.perform(TakeLeave(leave))
    #expect(index(small, of: "wang").sorted.slots.count == 4)
    let later = BookIndex(small.book, asOf: SmallBook.today + 2, sort: .next, of: "wang")
    #expect(later.sorted.slots.count == 1)
  }

  @Test("One key turns it, the heads say so, and it is kept")
  func key() throws {
    var session = DeskSession(try book())
    let before = session.screen()
    try session.press("g m")
    #expect(session.screen().contains("[1] Customers  mine  1"))
    #expect(session.effects.contains("keepShowing(own: true)"))
    try session.press("3")
    #expect(session.screen().contains("[3] Overdue  mine"))
    try session.press("2")
    #expect(session.screen().contains("[2] Calendar  mine"))
    try session.press("1 g m")
    #expect(session.screen().contains("[1] Customers  4") && !before.contains("mine"))
    #expect(session.effects.contains("keepShowing(own: false)"))
  }
}
