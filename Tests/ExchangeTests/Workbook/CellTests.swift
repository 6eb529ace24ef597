import Testing

@testable import Workbook

@Suite("Numbers, formats and days of cells")
struct CellTests {
  @Test(
    "A number of a cell is its decimal digits, without what binary fractions add",
    arguments: [
      ("1.1000000000000001", "1.1"), ("0.30000000000000004", "0.3"), ("1355.8999999999999", "1355.9"),
      ("230599.50000000047", "230599.5"), ("1.4551915228366852E-11", "0"), ("-0", "-0"),
      ("13800001111", "13800001111"),
      ("1.3800001111E10", "13800001111"), ("1234567890123456789", "1234567890123456789"),
      ("1.2345678901234568E+18", "1.2345678901234568E+18"), ("-12.5", "-12.5"), ("1E-3", "0.001"),
      ("0.333333333333333", "0.333333333333333"), ("1.005", "1.005"), ("9999999.995", "9999999.995"),
      ("0.9999999999999999", "1"), ("1e5", "100000"), ("-1234567.89", "-1234567.89"), ("0.0", "0"),
    ])
  func digits(written: String, read: String) {
    #expect(NumberText.text(written: written) == read)
  }

  @Test("Every amount of cents is read as it was, however it is written")
  func everyCent() {
    var random = SeededNumbers(seed: 18)
    for _ in 0..<20_000 {
      let cents = Int.random(in: -999_999_999_999...999_999_999_999, using: &random)
      let tail = String(cents.magnitude % 100 + 100).suffix(2)
      var text = "\(cents.magnitude / 100).\(tail)"
      while text.last == "0" { text.removeLast() }
      if text.last == "." { text.removeLast() }
      #expect(NumberText.text(Double(cents) / 100) == (cents < 0 ? "-" : "") + text)
    }
  }

  @Test(
    "A format makes days, times, zeros and signs of a number, and nothing of what is only its looks",
    arguments: [
      ("yyyy-mm-dd", 46_331.0, "2026-11-05"), ("yyyy\"年\"m\"月\"d\"日\"", 46_331, "2026-11-05"),
      ("[$-804]yyyy年m月d日;@", 46_331, "2026-11-05"), ("m/d/yy h:mm", 46_331.5, "2026-11-05 12:00"),
      ("h:mm AM/PM", 0.25, "06:00"), ("[h]:mm:ss", 0.5, "12:00"), ("d", 46_331, "2026-11-05"),
      ("[$-404]e/m/d", 46_331, "2026-11-05"), ("mmm-yy", 46_331, "2026-11-05"),
      ("[Red]0.00", 46_331, "46331"),
      ("0.00\"day\"", 5, "5"), ("000000", 42, "000042"), ("\"INV-\"0000", 42, "INV-0042"),
      ("00", 1234, "1234"),
      ("0", 7, "7"), ("0%", 0.05, "5%"), ("0.00%", 0.1234, "12.34%"), ("#,##0.00", 1234.5, "1234.5"),
      ("\"¥\"#,##0.00", 1234.5, "¥1234.5"), ("[$€-2] #,##0.00", -3, "-€3"), ("[$USD] #,##0", 3, "USD3"),
      ("_($* #,##0.00_);_($* (#,##0.00)", 12.5, "$12.5"), ("#,##0.00\"元\"", 8, "元8"),
      ("0.0,\"万\"", 120_000, "120000"),
      ("General", 0.1, "0.1"), ("@", 12, "12"), ("0.00E+00", 12, "12"), ("# ?/?", 0.5, "0.5"),
      ("yyyy-mm-dd", -3, "-3"), ("yyyy-mm-dd", 3_000_000, "3000000"), ("G/通用格式", 3, "3"),
    ])
  func formats(code: String, number: Double, read: String) {
    #expect(CellFormat(code: code).text(number, is1904: false) == read)
  }

  @Test("The formats every program knows by number are days where they are, those of Chinese too")
  func knownFormats() {
    let days = Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58])
    let times = Set([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56])
    for number in 0..<164 {
      let text = CellFormat(known: number).text(46_331, is1904: false)
      let isDay = days.contains(number) || times.contains(number)
      #expect(text == (isDay ? "2026-11-05" : [9, 10].contains(number) ? "4633100%" : "46331"), "\(number)")
    }
  }

  @Test("Days are counted from 1900, with a 29 February there never was, or from 1904")
  func days() {
    let format = CellFormat(known: 14)
    #expect(format.text(1, is1904: false) == "1900-01-01")
    #expect(format.text(59, is1904: false) == "1900-02-28")
    #expect(format.text(61, is1904: false) == "1900-03-01")
    #expect(format.text(44_869, is1904: true) == "2026-11-05")
    #expect(format.text(0, is1904: true) == "1904-01-01")
    #expect(format.text(46_331.999999, is1904: false) == "2026-11-06")
  }
}
