import SalesBook
import Testing

@testable import Exchange

@Suite("Written dates are read")
struct ImportDatesTests {
  @Test(
    "What leaves no doubt means one day under every order",
    arguments: [
      "2013-07-31", "2013/7/31", "2013.7.31", "20130731", "2013年7月31日", "2013年07月31号", "112/07/31", "1020731",
      "民國102年7月31日", "中華民國102年7月31日", "民国102年7月31日", "102年7月31日", "102.7.31", "2013-07-31 14:05:59",
      "2013-07-31T14:05:59Z", "2013/7/31 下午 2:05", "20130731140559", "２０１３－０７－３１", " 2013 / 7 / 31 ",
      "2013年7月31日14时05分", "31 Jul 2013", "31-Jul-13", "31-JUL-2013", "31 July 2013", "July 31, 2013",
      "Jul 31 2013 14:05",
      "31st July 2013", "31.Jul.2013", "41486", "41486.58", "41486.0",
    ])
  func unmistakable(text: String) throws {
    let expected = try #require(Day(iso: text.hasPrefix("112") ? "2023-07-31" : "2013-07-31"))
    let date = try #require(DateText(text))
    for order in DateOrder.allCases { #expect(date.days[order] == expected) }
  }

  @Test(
    "What depends on the order is read under each",
    arguments: [
      ("1/2/2013", ["mdy": "2013-01-02", "dmy": "2013-02-01"]),
      ("31/7/2013", ["dmy": "2013-07-31"]), ("7/31/2013 0:00", ["mdy": "2013-07-31"]),
      ("31.07.13", ["dmy": "2013-07-31", "roc": "1942-07-13", "ymd": "2031-07-13"]),
      ("99/07/31", ["ymd": "1999-07-31", "roc": "2010-07-31"]),
      ("13年7月31日", ["ymd": "2013-07-31", "roc": "1924-07-31"]),
      ("990731", ["ymd": "1999-07-31", "roc": "2010-07-31"]),
    ])
  func ordered(text: String, expected: [String: String]) throws {
    let days = try #require(DateText(text)).days
    #expect(
      Dictionary(uniqueKeysWithValues: days.byOrder.map { ($0.key.rawValue, $0.value.iso) }) == expected)
  }

  @Test(
    "What is no date is not made one",
    arguments: [
      "", "x", "2013", "2013-02-30", "13/13/2013", "2013-7", "2013-7-31-1", "2013/7.31", "4148", "99999",
      "7/31/213", "31 Juli 2013", "Ju 31 2013", "31 Jul 213", "32 Jul 2013", "Jul 2013", "31 31 Jul 2013",
      "1/2/2013x", "31 July", "2013年7-31", "0000-00-00", "民國2013年7月31日", "20131301", "1/2/2013 noon",
    ])
  func refused(text: String) {
    #expect(DateText(text) == nil)
  }

  @Test("Every day of some years is read back under every order it can be written in")
  func everyDay() {
    for number in Int32(15_000)..<Int32(17_000) {
      let day = Day(number: number)
      let (year, month, date) = day.civil
      #expect(DateText("\(month)/\(date)/\(year)")?.days[.mdy] == day)
      #expect(DateText("\(date).\(month).\(year)")?.days[.dmy] == day)
      #expect(DateText("\(year)-\(month)-\(date)")?.days[.ymd] == day)
      #expect(DateText("\(year - 1911)/\(month)/\(date)")?.days[.roc] == day)
    }
  }
}

@Suite("The order of dates proves itself")
struct ImportDateOrdersTests {
  private func column(_ field: ImportField, _ texts: [String]) -> DateOrders.Column {
    let cells = texts.enumerated().compactMap { place, text in
      DateText(text).map { (line: place + 2, text: text, date: $0) }
    }
    return DateOrders.Column(field, cells)
  }

  @Test("One row that only one order reads proves the column")
  func proven() throws {
    #expect(
      try DateOrders.prove([column(.due, ["1/2/2013", "1/13/2013", "junk"])])
        == [.due: ColumnDates(order: .mdy, proof: .shown(line: 3, text: "1/13/2013"))])
    #expect(try DateOrders.prove([column(.due, ["1/2/2013", "13/1/2013"])])[.due]?.order == .dmy)
    #expect(
      try DateOrders.prove([column(.due, ["99/7/31", "101/2/7"])])
        == [.due: ColumnDates(order: .roc, proof: .shown(line: 3, text: "101/2/7"))])
    #expect(try DateOrders.prove([column(.due, ["2013-07-31"])])[.due]?.proof == .plain)
  }

  @Test("Orders that make the same days need no proof")
  func indifferent() throws {
    #expect(try DateOrders.prove([column(.due, ["1/1/2013", "2/2/2013", "2013-07-31"])])[.due] != nil)
    #expect(try DateOrders.prove([column(.due, [])])[.due] != nil)
  }

  @Test("A column that proves nothing follows the others of the file")
  func borrowed() throws {
    let orders = try DateOrders.prove([column(.issued, ["1/2/2013"]), column(.due, ["1/31/2013"])])
    #expect(orders.mapValues(\.order) == [.issued: .mdy, .due: .mdy])
    #expect(orders[.issued]?.proof == .otherColumns)
  }

  @Test("Columns written differently keep their own orders")
  func mixed() throws {
    let orders = try DateOrders.prove([
      column(.issued, ["31/1/2013", "1/2/2013"]), column(.due, ["1/31/2013"]),
    ])
    #expect(orders.mapValues(\.order) == [.issued: .dmy, .due: .mdy])
  }

  @Test("Dates that stay open ask, with the row that shows it")
  func question() throws {
    let due = column(.due, ["3/3/2013", "1/2/2013"])
    let question = try #require(throws: DateQuestion.self) { try DateOrders.prove([due]) }
    #expect(question.field == .due && question.line == 3 && question.text == "1/2/2013")
    #expect(question.readings.mapValues(\.iso) == [.mdy: "2013-01-02", .dmy: "2013-02-01"])
    #expect(question.contradiction == nil)
  }

  @Test("Rows no order reads together are shown both")
  func contradiction() throws {
    let due = column(.due, ["1/2/2013", "1/31/2013", "3/4/2013", "31/1/2013"])
    let question = try #require(throws: DateQuestion.self) { try DateOrders.prove([due]) }
    #expect(question.line == 3 && question.text == "1/31/2013")
    #expect(question.contradiction == .init(line: 5, text: "31/1/2013"))
  }
}
