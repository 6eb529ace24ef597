import SalesBook
import Testing

@testable import Screens

@Suite("What one may offer stands on the deal")
struct DealOfferTests {
  private func session(_ grade: Grade, _ language: Language = .english) throws -> DeskSession {
    var small = try SmallBook.make()
    let customer = try small.customer("北京华联")
    try small.perform(GradeCustomers([customer.id], grade, on: day("2026-01-05"), reason: "as heard"))
    var deal = Deal(key: .none)
    (deal.customer, deal.day, deal.what) = (customer.id, day("2026-11-20"), "scales")
    try small.perform(OpenDeal(deal, at: .quoted))
    return DeskSession(small, language, width: 160, height: 40)
  }

  private static func line(_ language: Language) -> String {
    Words(language).concessions.mayOffer + Words(language).general.colon
  }

  @Test(
    "In its forms, its line of the dossier and the list, in front of the terms that do not move",
    arguments: Language.allCases)
  func difficult(language: Language) throws {
    for keys in ["N d", "N s", "4", ": d e a l s Enter"] {
      var session = try session(.difficult, language)
      try session.press(keys)
      #expect(session.line(Self.line(language)) != nil, "\(keys)\n\(session.screen())")
    }
  }

  @Test("To no other, nor once the deal is over")
  func others() throws {
    for keys in ["N d", "N s", "4", ": d e a l s Enter"] {
      var session = try session(.fussy)
      try session.press(keys)
      #expect(
        session.line("the terms stand")?.contains("scales") != true && session.line("-> may offer") == nil)
    }
    var lost = try session(.difficult)
    try lost.press("N s")
    try lost.go(to: "DealStep.Stage")
    try lost.press("Right Right Right")
    #expect(lost.line("-> may offer") == nil, "\(lost.screen())")
  }
}
