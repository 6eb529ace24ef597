public import SalesBook

/// One thing a form asks for.
public struct FormField: Equatable, Sendable {
  /// What can be put in.
  public enum Kind: Equatable, Sendable {
    /// One line of text.
    case text
    /// Text of several lines, shown in so many rows.
    case note(rows: Int)
    /// A day, which leans this way where it could be meant either way.
    case day(TypedDay.Leaning)
    /// A day to come, and an hour of it where one is typed behind.
    case moment
    /// A time of the day.
    case time
    /// An amount, of this currency where none is typed.
    case amount(Currency)
    /// A whole number of at least this.
    case number(atLeast: Int)
    /// One of these.
    case choice([FormOption])
    case flag
    /// Parts of the amount in the field of that id, each with its day; of this
    /// currency where none is typed.
    case instalments(of: String, Currency)
    /// How something repeats that begins on the day in the field of that id.
    case repeats(from: String)
    /// A record found by what is typed; whoever shows the form offers those
    /// that match (`Form.queries`, `Form.offer`).
    case record

    /// Whether it is an amount.
    var isAmount: Bool { if case .amount = self { true } else { false } }
  }

  /// What the value is read by.
  public let id: String
  /// What stands in front of it.
  public let label: String
  /// What can be put in.
  public let kind: Kind
  /// Whether it must be filled.
  public let isNeeded: Bool
  /// What is shown while it is empty.
  public let hint: String
  /// Whether one key picks an option and goes on to the next field.
  public let isOneKey: Bool

  /// Whether typing replaces what was proposed: so short a value is typed
  /// anew, not mended.
  var isReplacedByTyping: Bool {
    switch kind {
    case .day, .moment, .time, .amount, .number: true
    case .text, .note, .choice, .flag, .instalments, .repeats, .record: false
    }
  }

  /// A field called `label`.
  public init(
    _ id: String, _ label: String, _ kind: Kind = .text, isNeeded: Bool = false, hint: String = "",
    isOneKey: Bool = false
  ) {
    self.id = id
    self.isOneKey = isOneKey
    self.label = label
    self.kind = kind
    self.isNeeded = isNeeded
    self.hint = hint
  }
}

/// One of the things a field can be set to.
public struct FormOption: Equatable, Sendable {
  /// What it stands for: a keyword, or a record's key.
  public let value: String
  /// What people read.
  public let label: String
  /// The letter that picks it, where one key does; shown in front of it.
  public let key: Character?

  /// `value`, shown as `label`, picked by `key`.
  public init(_ value: String, _ label: String, key: Character? = nil) {
    self.value = value
    self.label = label
    self.key = key
  }

  /// What stands in a row of options.
  var shown: String { key.map { "\($0) \(label)" } ?? label }

  /// Every word of an enumeration, under the names given.
  public static func all<Choice: Keyword>(_: Choice.Type = Choice.self, _ name: (Choice) -> String)
    -> [FormOption]
  {
    Choice.allCases.map { FormOption($0.rawValue, name($0)) }
  }
}

/// What a form was filled with, read by field. A field left empty, or not of
/// the kind asked for, has no value.
public struct FormValues: Equatable, Sendable {
  /// What was read of a field, by the kind it is of.
  enum Value: Equatable, Sendable {
    case text(String), day(Day), time(TimeOfDay), amount(Money), number(Int), option(String), flag(Bool)
    case moment(Day, TimeOfDay?)
    case instalments([Instalment]), repeats(RepeatRule)

    /// The amount it is, if it is one.
    var amount: Money? { if case .amount(let money) = self { money } else { nil } }
  }

  var values: [String: Value] = [:]

  /// The text of a text or note field, without blanks around it; empty if
  /// nothing was typed.
  public func text(_ id: String) -> String {
    if case .text(let text) = values[id] { text } else { "" }
  }

  /// The day of a day field.
  public func day(_ id: String) -> Day? {
    if case .day(let day) = values[id] { day } else { nil }
  }

  /// The time of a time field.
  public func time(_ id: String) -> TimeOfDay? {
    if case .time(let time) = values[id] { time } else { nil }
  }

  /// The amount of an amount field.
  public func amount(_ id: String) -> Money? {
    if case .amount(let amount) = values[id] { amount } else { nil }
  }

  /// The instalments of a field of those; none if it was left empty.
  public func instalments(_ id: String) -> [Instalment] {
    if case .instalments(let instalments) = values[id] { instalments } else { [] }
  }

  /// The number of a number field.
  public func number(_ id: String) -> Int? {
    if case .number(let number) = values[id] { number } else { nil }
  }

  /// Whether a flag is set.
  public func flag(_ id: String) -> Bool { values[id] == .flag(true) }

  /// What the option of a choice or record field stands for.
  public func option(_ id: String) -> String? {
    if case .option(let value) = values[id] { value } else { nil }
  }

  /// The word of an enumeration a choice field was set to.
  public func choice<Choice: Keyword>(_ id: String, as _: Choice.Type = Choice.self) -> Choice? {
    option(id).flatMap(Choice.init(rawValue:))
  }

  /// The key of the record a record field was set to.
  public func key<Record>(_ id: String, of _: Record.Type = Record.self) -> ID<Record>? {
    option(id).flatMap { ID<Record>($0) }
  }
}
