import SalesBook
import Testing

@testable import Screens

@Suite("Grades, and what follows from them, at the desk")
struct GradeJourneyTests {
  /// The small book with 苏州纺织 difficult and spoken to twelve days ago.
  private func session(width: Int = 120, height: Int = 40) throws -> DeskSession {
    var small = try SmallBook.make()
    let customer = try small.customer("苏州纺织")
    try small.perform(GradeCustomers([customer.id], .difficult, on: day("2026-11-01")), on: day("2026-11-01"))
    try small.log("苏州纺织", on: "2026-11-11", .call, "再比较比较")
    return DeskSession(small, width: width, height: height)
  }

  @Test("Customers marked are graded in one act, and the letter alone stands in the list and the dossier")
  func marked() throws {
    var session = try session(width: 160)
    try session.press("Space Space N g a Enter")
    #expect(session.book.gradeChanges.all.map(\.grade) == [.difficult, .prime, .prime])
    let screen = session.screen()
    #expect(screen.contains("Graded: 2 customers A"), "\(screen)")
    #expect(!screen.contains("prime"))
    try session.press("u")
    #expect(session.book.gradeChanges.count == 1)
  }

  @Test(
    "A plan inside the distance is asked about over its form; one key puts it on the day from which it is right"
  )
  func plan() throws {
    var session = try session()
    try session.press("j j a t o m Enter")
    let screen = session.screen()
    #expect(screen.contains("13 days after the last contact of 2026-11-11"), "\(screen)")
    #expect(screen.contains("plan it for 12-11"), "\(screen)")
    #expect(!screen.contains("Enter again"), "it is asked once: \(screen)")
    #expect(session.book.followUps.all.allSatisfy { $0.made < SmallBook.today })
    try session.press("=")
    #expect(session.form == nil)
    let planned = session.book.followUps.all.filter { $0.made == SmallBook.today }.map(\.due)
    #expect(planned == [day("2026-12-11")], "\(session.screen())")
  }

  @Test("It is planned as it was typed by y, and left by Esc with all that was typed")
  func insisted() throws {
    var session = try session()
    try session.press("j j a t o m Enter Esc")
    #expect(session.form != nil)
    try session.press("Enter")
    #expect(session.form == nil, "asked again: \(session.screen())")
    try session.press("Esc")
    #expect(session.form != nil)
    try session.press("Esc")
    try session.press("a t o m Enter y")
    let planned = session.book.followUps.all.filter { $0.made == SmallBook.today }.map(\.due)
    #expect(planned == [day("2026-11-24")])
    try session.press("2 l")
    #expect(session.screen().contains("<too soon"), "\(session.screen())")
    try session.press("1")
    #expect(session.screen().contains("苏州纺织        <11-24"), "\(session.screen())")
  }

  @Test("Before anybody calls, the dossier says from which day it is right")
  func before() throws {
    var session = try session()
    try session.press("j j 4")
    #expect(session.screen().contains("right from 12-11"), "\(session.screen())")
  }

  @Test("An attempt nobody answered is asked about by the same question, and offers no other day")
  func attempt() throws {
    var session = try session()
    try session.press("j j n")
    #expect(session.screen().contains("12 days after") && !session.screen().contains("plan it for"))
    try session.press("y")
    let again = session.book.followUps.all.compactMap { followUp in
      session.book.customers[followUp.customer]?.name == "苏州纺织" ? followUp.due : nil
    }
    #expect(again == [day("2026-11-25"), day("2026-12-23")])
  }

  @Test("What a cadence asks of a day is told beside it before it is saved")
  func told() throws {
    var session = try session()
    try session.press(": s e t t i n g s Enter c a d e n c e Space g r a d e Space b Enter")
    #expect(session.screen().contains("calls a working day"), "\(session.screen())")
  }
}
