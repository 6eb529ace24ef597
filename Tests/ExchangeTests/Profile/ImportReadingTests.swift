import SalesBook
import Testing

@testable import Exchange

@Suite("How a file is read is kept for the next of its shape")
struct ImportReadingTests {
  private let header = ["客户", "单号", "日期", "到期日", "金额", "金额", "", "编号 #2"]

  /// Whatever can be wished, kept and found again.
  @Test(
    "What is wished of a file is wished of the next one as the profile says", arguments: ImportKind.allCases)
  func again(kind: ImportKind) throws {
    for (shift, dates) in DateOrder.allCases.enumerated() {
      var reading = ImportReading(kind)
      for (number, field) in kind.fields.enumerated() {
        let place = (number + shift) % (header.count + 1)
        reading.columns[field] = .some(place == header.count ? nil : place)
      }
      (reading.dates, reading.decimal) = (dates, shift.isMultiple(of: 2) ? .comma : nil)
      (reading.headerLine, reading.sheet, reading.isComplete) = (shift + 1, "十月", shift.isMultiple(of: 2))
      let kept = reading.profile(ofShape: "0badcafe", header: header)
      #expect(try ImportReading(kept, header: header) == reading)
    }
  }

  @Test("A column is kept by what stands above it, with its number where that is nothing or stands twice")
  func names() throws {
    var reading = ImportReading(.receivables)
    reading.columns = [.due: 3, .amount: 5, .issued: nil, .customer: 6, .invoice: 7]
    let columns = reading.profile(ofShape: "0badcafe", header: header).columns
    #expect(
      columns.split(separator: "\n").sorted() == [
        "amount: 金额 #6", "customer: #7", "due: 到期日", "invoice: 编号 #2 #8", "issued:",
      ])
  }

  @Test("A column that moved is found again, one that is gone or stands twice by now is not")
  func moved() throws {
    var reading = ImportReading(.receivables)
    reading.columns = [.due: 3]
    let kept = reading.profile(ofShape: "0badcafe", header: header)
    #expect(try ImportReading(kept, header: ["到期日", "客户"]).columns == [.due: 0])
    for other in [["客户", "到期"], ["到期日", "到期日"], []] {
      #expect(throws: ProfileMisfit.column("到期日")) { try ImportReading(kept, header: other) }
    }
    reading.columns = [.amount: 5]
    let numbered = reading.profile(ofShape: "0badcafe", header: header)
    #expect(throws: ProfileMisfit.column("金额 #6")) {
      try ImportReading(numbered, header: ["客户", "单号", "日期", "到期日", "金额", "已付"])
    }
  }

  @Test(
    "A profile that says what nobody knows is not gone by",
    arguments: [
      { $0.kind = "orders" }, { $0.columns = "nothing: 客户" }, { $0.columns = "due" }, { $0.dates = "yyy" },
      { $0.decimal = "blank" },
    ] as [@Sendable (inout ImportProfile) -> Void])
  func unknown(spoil: @Sendable (inout ImportProfile) -> Void) throws {
    var profile = ImportProfile(key: "0badcafe")
    profile.kind = "receivables"
    _ = try ImportReading(profile, header: header)
    spoil(&profile)
    #expect(throws: ProfileMisfit.self) { try ImportReading(profile, header: header) }
  }

  @Test("A wish for what is found all the same is none")
  func needed() {
    let header = ["Customer", "Invoice", "Issued", "Due", "Deadline", "Amount"]
    var reading = ImportReading(.receivables)
    reading.columns = [.customer: 0, .due: 4, .amount: 5]
    #expect(reading.needed(for: header).columns == [.due: 4])
    reading.columns = [.due: 3]
    #expect(reading.needed(for: header).isAsFound)
  }
}
