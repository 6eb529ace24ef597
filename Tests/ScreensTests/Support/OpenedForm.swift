import SalesBook
import Testing

@testable import Screens

/// A session in front of a form, as a command opens it.
struct OpenedForm {
  let name: String
  var session: DeskSession

  var form: Form? { session.form }

  /// The form a command opens on the full book; nil where it opens none.
  init?(_ command: Command, _ language: Language = .english, width: Int = 120, height: Int = 40) throws {
    guard let journey = CommandJourney.all[command], !journey.isOnEmptyBook, command != .desk.palette else {
      return nil
    }
    var session = DeskSession(try SmallBook.full(), language, width: width, height: height)
    try session.press(journey.before)
    try session.press(":")
    try session.type(command.name)
    try session.press("Enter")
    guard session.form != nil else { return nil }
    (name, self.session) = (command.name, session)
  }

  /// The form keys open.
  init(_ keys: String, on small: SmallBook) throws {
    (name, session) = (keys, DeskSession(small, width: 120, height: 40))
    try session.press(keys)
    try #require(session.form != nil, "\(keys) opens no form\n\(session.screen())")
  }

  /// The rows whose proposals follow others.
  var followers: [String] {
    guard case .form(_, let asked)? = session.desk.layers.last else { return [] }
    func ids(_ asked: some DeskForm) -> [String] { asked.rows.filter { $0.follow != nil }.map(\.id) }
    return ids(asked)
  }

  /// What the form would do as it stands; nil if it would be refused.
  var changes: [Change]? {
    guard case .form(let form, let asked)? = session.desk.layers.last else { return nil }
    func changes(_ asked: some DeskForm) -> [Change]? {
      let standing = asked.standing(form, session.desk, session.book)
      let operation = asked.operation(standing, session.desk, session.book).0
      var small = session.small
      return (try? small.planned(operation))?.changes
    }
    return changes(asked)
  }

  /// The nouns of what it would do besides what it is about.
  var besides: Set<Noun> {
    let nouns = (changes ?? []).compactMap { ($0.after ?? $0.before).map { type(of: $0).noun } }
    return Set(nouns.dropFirst().filter { $0 != nouns[0] && $0 != .move })
  }

  /// The form with what must be filled.
  mutating func fill() throws {
    guard let form else { return }
    for (index, field) in form.fields.enumerated() where field.isNeeded && form.text(of: field.id).isEmpty {
      try session.change(index, to: 8)
    }
  }
}

extension SmallBook {
  /// The full book, and a visit at 15:00 today.
  static func withVisit() throws -> SmallBook {
    var small = try SmallBook.full()
    try small.plan("北京华联", on: "2026-11-23", .visit, "续约", at: "15:00", made: "2026-11-20")
    return small
  }
}
