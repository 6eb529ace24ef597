import SalesBook
import Testing

@Suite("News of customers")
struct NewsTests {
  @Test("News is no touch: nobody was in touch, and the last contact stays what it was")
  func noTouch() throws {
    var known = try KnowingBook()
    try known.touch("2026-11-10")
    let before = known.replay.standing(ofCustomer: known.slot)
    var news = News(key: .none)
    (news.customer, news.day, news.what) = (known.customer.id, .on("2026-11-22"), "建二期厂房")
    let noted: News = try known.desk.carryOut(NoteNews(news)).added()
    #expect(noted.by == "wang" && known.replay.standing(ofCustomer: known.slot) == before)
    #expect(known.desk.book.known(on: .on("2026-11-21")).news.count == 0)
  }

  @Test("It says something, of somebody, on a day gone by")
  func refused() throws {
    var known = try KnowingBook()
    var news = News(key: .none)
    (news.customer, news.day) = (known.customer.id, .on("2026-11-22"))
    #expect(throws: Refusal.fieldMissing(.news, field: "What")) { try known.desk.carryOut(NoteNews(news)) }
    (news.what, news.day) = ("x", .on("2026-11-24"))
    #expect(throws: Refusal.dayToCome(.news, field: "Day", .on("2026-11-24"))) {
      try known.desk.carryOut(NoteNews(news))
    }
  }
}
