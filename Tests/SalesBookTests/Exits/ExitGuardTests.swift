import Testing

@testable import SalesBook

@Suite("What a review cannot say")
struct ExitGuardTests {
  private var reviewed: ReviewedBook

  init() throws { reviewed = try ReviewedBook() }

  @Test("It was not opened after its first step")
  mutating func opened() throws {
    try reviewed.take(.looked, on: "2026-10-05")
    var later = reviewed.about
    later.opened = .on("2026-10-06")
    #expect(throws: Refusal.dayTooLate(.exitReview, field: "Opened", until: .on("2026-10-05"))) {
      try reviewed.desk.carryOut(EditRecord(reviewed.about, to: later))
    }
  }

  @Test("Those who fill the gap are others, and customers of the book")
  mutating func replaced() throws {
    let way = try #require(ReviewedBook.ways[.carryOut])
    try reviewed.take(way)
    for id in [reviewed.acme.id, ID<Customer>(code: 999_999)] {
      #expect(throws: Refusal.gone(.customer, key: id.text)) {
        try reviewed.take(.ended) { $0.customers = [id] }
      }
    }
  }
}
