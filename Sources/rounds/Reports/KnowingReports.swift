internal import BookStore
internal import SalesBook
internal import Screens

// What the commands about what is known of customers report.
extension Report {
  /// Whom to be in touch with besides what is planned, and why, the soonest first; with a login with the customers of
  /// that colleague.
  static func occasions(_ open: OpenBook, of login: String? = nil) -> Report {
    let (book, replay, words) = (open.store.book, open.replayOfAll(), open.words)
    let rows = book.customers.slots.flatMap { slot -> [(Customer, OccasionDue)] in
      guard replay.isCustomer(slot, of: login), let customer = book.customers[slot: slot] else { return [] }
      return replay.occasions(ofCustomer: slot).map { (customer, $0) }
    }
    return Report(
      rows.sorted { ($0.1.day, $0.0.id) < ($1.1.day, $1.0.id) },
      .text("day") { $0.1.day.iso },
      .text("customer") { $0.0.name },
      .text("occasion", forPeople: { $0.1.occasion.name(in: words) }) { $0.1.occasion.keyword },
      .text("why") { words.sentence($0.1, on: replay.day, in: book) },
      .text("owner") { book.owner(of: $0.0, asOf: replay.day) },
      .text("id") { $0.0.id.text })
  }
}

extension Occasion {
  /// What programs know it by.
  fileprivate var keyword: String {
    switch self {
    case .birthday: "birthday"
    case .festival(let festival, _): festival.rawValue
    case .useCheck(let check): check.ground.rawValue
    case .satisfaction: "satisfaction"
    case .allyWanted: "ally-wanted"
    }
  }
}
