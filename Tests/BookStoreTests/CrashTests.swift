import BookStore
import Testing

@Suite("Loss of power")
struct CrashTests {
  @Test("Power may fail before any call: what was acknowledged is there, nothing is half there")
  func everyCall() throws {
    let day = try ScriptedDay()
    #expect(day.firstFault() == nil)
  }

  @Test(
    "Without any one kind of sync some loss of power does harm",
    arguments: [
      "sync journal/2026-11.rec", "sync journal/2026-12.rec", "sync journal/2026-11-8-records.rec",
      "syncFolder journal", "sync .rounds/customers.rec.new",
    ])
  func everySyncMatters(call: String) throws {
    let day = try ScriptedDay { $0 == call }
    #expect(day.instants.contains { $0.call == call })
    #expect(day.firstFault(from: call) != nil, "deleting \(call) does no harm")
  }
}
