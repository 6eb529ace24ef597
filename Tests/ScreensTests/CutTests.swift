import SalesBook
import Testing
import TextCanvas

@testable import Screens

/// The longest names and sums in three currencies, read off the cells at every size.
@Suite("What does not fit is never cut without a mark")
struct CutTests {
  private static let names = [
    "呼和浩特市赛罕区阳光冷链物流仓储配送股份有限公司", "Hargreaves-Whittingham Refrigerated Haulage & Storage (Northern) Ltd",
    "新北市永和區福和橋下生鮮食品批發零售企業社",
  ]

  /// Each name owes in three currencies, promised and broke it, and has a plan for today.
  private static func book() throws -> SmallBook {
    var small = SmallBook()
    for (number, name) in names.enumerated() {
      try small.add(name, contact: "司马相如\(number)", phone: "138 0000 100\(number)", tags: ["标签"])
      try small.log(name, on: "2026-11-10", .call, "说这个月底一定付清全部货款")
      try small.plan(name, on: "2026-11-23", .visit, "当面谈三张单子怎么付", at: "09:1\(number)")
      let customer = try small.customer(name).id
      for (place, letters) in ["CNY", "USD", "TWD"].enumerated() {
        var invoice = Invoice(key: .none)
        (invoice.customer, invoice.number) = (customer, "FP-\(number)\(place)")
        (invoice.issued, invoice.due) = (day("2026-08-01"), day("2026-09-1\(place)"))
        invoice.amount = Money(minor: Int64(987_654_321 - number), Currency(letters) ?? .cny)
        try small.perform(AddInvoice(invoice))
      }
      var promise = Promise(key: .none)
      (promise.customer, promise.made, promise.due) = (customer, day("2026-11-10"), day("2026-11-16"))
      promise.amount = Money(minor: 987_654_300, .cny)
      try small.perform(TakePromise(promise))
    }
    return small
  }

  /// Every sum as it is written whole.
  private func sums(_ words: Words) -> [String] {
    (0..<3).flatMap { number in
      ["CNY", "USD", "TWD"].map {
        words.money(Money(minor: Int64(987_654_321 - number), Currency($0) ?? .cny))
      }
    } + [words.money(Money(minor: 987_654_300, .cny))]
  }

  @Test(
    "Names bear a ~ where they end early, and a sum is there whole or not at all", arguments: WidthTests.sizes
  )
  func cut(width: Int, height: Int) throws {
    for language in Language.allCases {
      var session = DeskSession(try Self.book(), language, width: width, height: height)
      let words = Words(language)
      for keys in [
        "1", "2", "3", "4", "5", "5 Enter", "Esc 1 c", "Esc p", "Esc Esc 3 P", "Esc Esc 1 c h i Enter",
        "1 / 1",
      ] {
        try session.press(keys)
        let lines = session.screen().split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
        for (row, line) in lines.enumerated() {
          let below = row + 1 < lines.count ? String(lines[row + 1]) : ""
          for name in Self.names.map(Array.init) {
            for rest in silentlyCut(name, least: 4, in: line) where !below.contains(String(rest.prefix(2))) {
              Issue.record("\(language) \(width)x\(height) \(keys): \(String(name)) in \(String(line))")
            }
          }
          for sum in sums(words).map(Array.init) where isCut(sum, in: line) {
            Issue.record("\(language) \(width)x\(height) \(keys): \(String(sum)) in \(String(line))")
          }
        }
      }
    }
  }

  /// What is missing of a text that begins in the line and ends before its end without the mark, blanks aside.
  private func silentlyCut(_ text: [Character], least: Int, in line: [Character]) -> [ArraySlice<Character>] {
    line.indices.compactMap { start in
      let common = zip(text, line[start...]).prefix { $0 == $1 }.count
      guard common >= least, common < text.count else { return nil }
      let next = line[(start + common)...].first { $0 != " " }
      return next == "~" ? nil : text[common...]
    }
  }

  /// Whether a sum begins there and loses a digit, marked or not.
  private func isCut(_ sum: [Character], in line: [Character]) -> Bool {
    let whole = sum.firstIndex(of: ".") ?? sum.endIndex
    return line.indices.contains { start in
      guard start == 0 || !line[start - 1].isUppercase || sum.first?.isUppercase == true else { return false }
      let common = zip(sum, line[start...]).prefix { $0 == $1 }.count
      let digits = sum.prefix(common).count(where: \.isNumber)
      return digits >= 2 && common < whole
    }
  }
}
