import SalesBook
import Testing

@Suite("Days typed from one to another")
struct TypedDaysTests {
  @Test(
    "A first and a last day, or one for both; the last is meant from the first on",
    arguments: [
      ("11-25..11-27", "2026-11-25", "2026-11-27"), ("11-25", "2026-11-25", "2026-11-25"),
      ("mon..fri", "2026-11-30", "2026-12-04"), (" 12-30 .. 1-2 ", "2026-12-30", "2027-01-02"),
      ("今天..明天", "2026-11-23", "2026-11-24"),
    ])
  func read(typed: String, from: String, to: String) throws {
    let days = try TypedDays.read(typed, today: .on("2026-11-23"))
    #expect(days.from.iso == from && days.to.iso == to)
  }

  @Test("What is no day is none", arguments: ["", "..", "11-25..", "soon", "11-25..soon"])
  func refused(typed: String) {
    #expect(throws: FieldError.self) { try TypedDays.read(typed, today: .on("2026-11-23")) }
  }
}
