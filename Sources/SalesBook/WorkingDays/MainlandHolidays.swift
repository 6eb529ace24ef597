/// One year's public holidays of the mainland as the State Council's office announced them: which days are off, and
/// which are worked to make up for that.
public struct HolidayNotice: Sendable {
  /// The year they are of.
  public let year: Int
  /// The day it was announced; nobody could enter it before.
  public let published: Day?
  private let off: [(name: String, from: String, to: String)]
  private let worked: [String]

  private init(
    _ year: Int, published: String, off: [(name: String, from: String, to: String)], worked: [String]
  ) {
    (self.year, self.published, self.off, self.worked) = (year, Day(iso: published), off, worked)
  }

  /// Every year known at release; later ones are brought in (`rounds import holidays`).
  public static let mainland = [
    // 国务院办公厅关于2025年部分节假日安排的通知, 国办发明电〔2024〕12号.
    HolidayNotice(
      2025, published: "2024-11-12",
      off: [
        ("元旦", "2025-01-01", "2025-01-01"), ("春节", "2025-01-28", "2025-02-04"),
        ("清明节", "2025-04-04", "2025-04-06"), ("劳动节", "2025-05-01", "2025-05-05"),
        ("端午节", "2025-05-31", "2025-06-02"), ("国庆节、中秋节", "2025-10-01", "2025-10-08"),
      ],
      worked: ["2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11"]),
    // 国务院办公厅关于2026年部分节假日安排的通知, 国办发明电〔2025〕7号.
    HolidayNotice(
      2026, published: "2025-11-04",
      off: [
        ("元旦", "2026-01-01", "2026-01-03"), ("春节", "2026-02-15", "2026-02-23"),
        ("清明节", "2026-04-04", "2026-04-06"), ("劳动节", "2026-05-01", "2026-05-05"),
        ("端午节", "2026-06-19", "2026-06-21"), ("中秋节", "2026-09-25", "2026-09-27"),
        ("国庆节", "2026-10-01", "2026-10-07"),
      ],
      worked: ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"]),
  ]

  /// Every day of the notice, in order.
  public var days: [Holiday] {
    let free = off.flatMap { name, from, to -> [Holiday] in
      guard let first = Day(iso: from), let last = Day(iso: to) else { return [] }
      return (0...(last - first)).map { Holiday(first + $0, .off, name) }
    }
    let madeUp = worked.compactMap { Day(iso: $0) }.map { Holiday($0, .worked, "调休上班") }
    return (free + madeUp).sorted { $0.day < $1.day }
  }
}

/// Puts the public holidays known at release into a new book.
public struct BeginWithHolidays: Operation {
  public static let keyword = JournalWord.deed(.beginWithHolidays)
  /// The years that are put in.
  public let notices: [HolidayNotice]

  /// Those of the mainland.
  public init(_ notices: [HolidayNotice] = HolidayNotice.mainland) { self.notices = notices }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let days = notices.flatMap(\.days).filter { book.holidays[$0.day] == nil }
    let years = notices.map { String($0.year) }.joined(separator: ", ")
    return Plan(did: "Began with the mainland's public holidays of \(years)", days.map { Change.add($0) })
  }
}
