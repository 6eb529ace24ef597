/// That a customer has a grade from a day on, and why. The latest dated up to a day holds; given again unchanged it
/// says that somebody has looked at it anew.
public struct GradeChange: Removable {
  public var id: ID<GradeChange>
  /// Whose grade.
  public var customer = ID<Customer>.none
  /// Since when.
  public var day = Day(number: 0)
  public var grade = Grade.regular
  /// Why; the first grade needs none.
  public var reason = ""
  /// Login of who graded.
  public var by = ""

  public static let noun = Noun.gradeChange
  public static let tableName = "grades"
  public static let meaning = "the grade of a customer, each time it was given"
  public static var table: WritableKeyPath<Book, Table<GradeChange>> { \.gradeChanges }
  public var key: ID<GradeChange> { id }
  public init(key: ID<GradeChange>) { id = key }

  public static let fields: FieldList<GradeChange> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs(
      "Customer", "whose grade", through: \.gradeChangesOf, get: { $0.customer }, set: { $0.customer = $1 }),
    .day("Day", "since when it holds", get: { $0.day }, set: { $0.day = $1 }).known,
    .choice("Grade", "how hard they are to agree with", get: { $0.grade }, set: { $0.grade = $1 }),
    .text("Reason", "why one thinks so", get: { $0.reason }, set: { $0.reason = $1 }),
    .person("By", "login of who graded", get: { $0.by }, set: { $0.by = $1 }).workedOut,
  ]
}
