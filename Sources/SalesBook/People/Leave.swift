/// Days on which one of us is away (domain §9). Their round is in that of whoever stands in for them.
public struct Leave: BookRecord {
  public var id: ID<Leave>
  /// Login of who is away.
  public var person = ""
  /// The first day away.
  public var from = Day(number: 0)
  /// The last day away, as it was planned.
  public var to = Day(number: 0)
  /// Login of who stands in; empty for whom they have as cover anyway.
  public var cover = ""
  /// Login of who put it down.
  public var by = ""
  /// The day it was put down.
  public var made = Day(number: 0)
  /// The day they were back, or it was called off, where that was before its end.
  public var ended: Day?

  public static let noun = Noun.leave
  public static let tableName = "leaves"
  public static let meaning = "days on which one of us is away, and who stands in"
  public static var table: WritableKeyPath<Book, Table<Leave>> { \.leaves }
  public var key: ID<Leave> { id }
  public init(key: ID<Leave>) { id = key }

  /// Whether they are away on a day.
  public func covers(_ day: Day) -> Bool { from <= day && day <= to && (ended.map { day < $0 } ?? true) }

  public static let fields: FieldList<Leave> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .person("Person", "login of who is away", .mandatory, get: { $0.person }, set: { $0.person = $1 }),
    .day("From", "the first day away", .coming, get: { $0.from }, set: { $0.from = $1 }),
    .day("To", "the last day away", .coming, get: { $0.to }, set: { $0.to = $1 }),
    .person(
      "Cover", "login of who stands in; else whom they have anyway", get: { $0.cover }, set: { $0.cover = $1 }
    ),
    .person("By", "login of who put it down", get: { $0.by }, set: { $0.by = $1 }).workedOut,
    .day("Made", "the day it was put down", get: { $0.made }, set: { $0.made = $1 }).known.workedOut,
    .optionalDay(
      "Ended", "the day they were back before its end", .past, [.near], get: { $0.ended },
      set: { $0.ended = $1 }
    ).later().workedOut,
  ]
}
