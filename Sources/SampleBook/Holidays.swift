import SalesBook

extension SampleBook {
  /// One year's public holidays as the State Council's office announced them.
  struct HolidayNotice {
    /// The day it was announced; nobody could enter it before.
    let published: Day?
    /// The days off, by what they are for.
    let off: [(name: String, from: String, to: String)]
    /// Days worked to make up for them.
    let worked: [String]

    private init(
      _ published: String, off: [(name: String, from: String, to: String)], worked: [String]
    ) {
      self.published = Day(iso: published)
      self.off = off
      self.worked = worked
    }

    /// 国办发明电〔2024〕12号 and 国办发明电〔2025〕7号.
    static let all = [
      HolidayNotice(
        "2024-11-12",
        off: [
          ("元旦", "2025-01-01", "2025-01-01"), ("春节", "2025-01-28", "2025-02-04"),
          ("清明节", "2025-04-04", "2025-04-06"), ("劳动节", "2025-05-01", "2025-05-05"),
          ("端午节", "2025-05-31", "2025-06-02"), ("国庆节、中秋节", "2025-10-01", "2025-10-08"),
        ],
        worked: ["2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11"]),
      HolidayNotice(
        "2025-11-04",
        off: [
          ("元旦", "2026-01-01", "2026-01-03"), ("春节", "2026-02-15", "2026-02-23"),
          ("清明节", "2026-04-04", "2026-04-06"), ("劳动节", "2026-05-01", "2026-05-05"),
          ("端午节", "2026-06-19", "2026-06-21"), ("中秋节", "2026-09-25", "2026-09-27"),
          ("国庆节", "2026-10-01", "2026-10-07"),
        ],
        worked: ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"]),
    ]

    /// Every day of the notice, in order.
    var days: [Holiday] {
      let free = off.flatMap { name, from, to -> [Holiday] in
        guard let first = Day(iso: from), let last = Day(iso: to) else { return [] }
        return (0...(last - first)).map { Holiday(first + $0, .off, name) }
      }
      let madeUp = worked.compactMap { Day(iso: $0) }.map { Holiday($0, .worked, "调休上班") }
      return (free + madeUp).sorted { $0.day < $1.day }
    }
  }
}
