import SalesBook
import Testing
import TextCanvas

@testable import Screens

@Suite("Words of settings")
struct SettingWordsTests {
  @Test("Every setting has a name of its own in every language", arguments: Language.allCases)
  func complete(language: Language) {
    let words = Words(language)
    let names = Policy.settings.compactMap { words.name(ofSetting: $0.name) }
    #expect(names.count == Policy.settings.count && Set(names).count == names.count)
    #expect(names.allSatisfy { !$0.isEmpty && $0.count < 30 })
    #expect(words.name(ofSetting: "ColourOfTheDoor") == nil)
  }

  @Test("A change of a setting says which one it was")
  func history() {
    func told(_ key: String, _ language: Language) -> String {
      let record = RecordHistory(
        noun: .setting, key: key, kind: .changed,
        fields: [FieldHistory(name: "Value", was: ["7"], now: ["14"])])
      let entry = HistoryEntry(
        sequence: 1, at: "2026-11-23T10:42:07+08:00", by: "wang", day: Day(number: 20_780),
        keyword: "hand-edit",
        did: "", about: nil, records: [record])
      let rows = HistoryRows.rows(ConcernedHistory([entry]), Words(language), in: Book())
      return rows.last?.cells.map(\.text).joined(separator: "|") ?? ""
    }
    #expect(told("Cadence", .english) == "setting|cadence|7 -> 14")
    #expect(told("Cadence", .simplifiedChinese) == "设置|跟进周期|7 -> 14")
    #expect(told("ColourOfTheDoor", .english) == "setting|ColourOfTheDoor|7 -> 14")
  }
}
