internal import BookStore
internal import SalesBook
internal import Screens

// Who works here, the settings, the days off.
extension Report {
  /// The settings in the order of policy.rec, with what each does.
  static func settings(_ open: OpenBook) -> Report {
    let (book, words) = (open.store.book, open.words)
    return Report(
      Policy.settings,
      .text("name") { $0.name },
      .text("value") { $0.record(in: book).value },
      .text("meaning") { "\(words.title(of: $0)): \(words.meaning(of: $0))" })
  }

  /// What the cards of the round propose to say, in the language spoken.
  static func lines(_ open: OpenBook) -> Report {
    Report(
      LineText.all(in: open.words.language, of: open.store.book),
      .text("name") { $0.setting.name },
      .text("words") { $0.text },
      .text("changed", forPeople: { $0.isChanged ? open.words.general.yes : "" }) {
        $0.isChanged ? "yes" : "no"
      })
  }

  /// The colleagues by login.
  static func people(_ open: OpenBook) -> Report {
    Report(
      open.store.book.people.all.sorted { $0.login < $1.login },
      .text("login") { $0.login.text },
      .text("name") { $0.name },
      .word("role", open.words) { $0.role },
      .flag("active", open.words) { $0.active },
      .text("cover") { $0.cover },
      .words("approves", open.words) { $0.approves })
  }

  /// The holidays day by day.
  static func holidays(_ open: OpenBook) -> Report {
    Report(
      open.store.book.holidays.all.sorted { $0.day < $1.day },
      .text("day") { $0.day.text },
      .word("kind", open.words) { $0.kind },
      .text("name") { $0.name })
  }
}
