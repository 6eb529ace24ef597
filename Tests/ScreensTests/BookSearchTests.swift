import PinyinNames
import SalesBook
import Testing
import TextCanvas

@testable import Screens

@Suite("The search through everything")
struct BookSearchTests {
  private func items(_ typed: String, _ book: Book) -> [DossierItem] {
    BookSearch(typed, .cny, MoneySigns([Currency.cny]))?.finds(in: book).map(\.item) ?? []
  }

  /// The longest text anybody wrote in each table that belongs to customers.
  private struct Written: NounVisitor {
    let book: Book
    var texts: [(item: DossierItem, text: String)] = []

    mutating func visit<Record: BookRecord>(_: Record.Type) {
      let fields = Record.fields.filter { !$0.isWorkedOut && [.text, .note].contains($0.kind) }
      let all = book[keyPath: Record.table].all.filter {
        ($0 as? FollowUp)?.isPlanned ?? true && !book.customers(of: $0).isEmpty
      }
      .flatMap { record in
        fields.flatMap { field in field.write(record).map { (DossierItem(record), $0) } }
      }
      if let longest = all.max(by: { $0.1.utf8.count < $1.1.utf8.count }) { texts.append(longest) }
    }
  }

  @Test("It finds what was written in every table, in capitals too")
  func everything() throws {
    let book = try SmallBook.full().book
    var written = Written(book: book)
    for noun in Noun.allCases where noun.belongsToCustomers && noun != .roundItem && noun != .move {
      noun.visit(&written)
    }
    #expect(written.texts.count > 15)
    for (item, text) in written.texts {
      #expect(items(text.uppercased(), book).contains(item), "\(item.noun): \(text)")
    }
  }

  @Test(
    "It finds a telephone number however its digits are set apart, as the filter does, and a name in either script"
  )
  func numbers() throws {
    var small = try SmallBook.make()
    var seen = try small.customer("北京华联")
    let was = seen
    seen.phone = "010-6512 8899"
    try small.perform(EditRecord(was, to: seen))
    var contact = Contact(key: .none)
    (contact.customer, contact.name, contact.phone) = (seen.id, "單曉梅", "13900008818")
    try small.perform(AddContact(contact))
    var index = BookIndex(small.book, asOf: SmallBook.today, sort: .next)
    index.prepare(small.book)
    for typed in [
      "139 0000 8818", "139-0000-8818", "+86 139 0000 8818", "00008818", "65128899", "010 6512-8899", "华联",
      "華聯",
      "单晓梅", "單曉梅",
    ] {
      #expect(!items(typed, small.book).isEmpty, "// \(typed)")
      #expect(index.matching(NameQuery(typed), in: index.sorted.slots).count == 1, "/ \(typed)")
    }
    #expect(items("13900008819", small.book).isEmpty)
  }
}
