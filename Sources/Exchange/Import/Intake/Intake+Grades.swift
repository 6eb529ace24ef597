internal import PinyinNames
internal import SalesBook

// The grade a list of customers gives them.
extension Intake {
  /// Gives a customer the grade of a row, on the importer's day, where it has another.
  func take(_ grade: Grade?, of customer: ID<Customer>) {
    guard let grade else { return }
    let known =
      gradesTold[customer]
      ?? book.customers.slot(of: customer).flatMap { Replay(book, asOf: author.day).grade(ofCustomer: $0) }
    guard known != grade else { return }
    gradesTold[customer] = grade
    var change = GradeChange(key: fresh())
    (change.customer, change.day, change.grade, change.by) = (customer, author.day, grade, author.login)
    gradeChanges.put(change)
  }
}

extension ImportField {
  /// How hard the customer is to agree with.
  static let grade = ImportField(
    "grade", called: .field("Grade", of: .gradeChange),
    names: [
      "customer grade", "grade", "customer class", "customer rating", "客户等级", "客戶等級", "客户级别", "客戶級別", "等级",
      "等級", "级别", "級別",
    ])
}

extension Grade {
  /// Reads a cell: `A`, `a`, A类, B级, Grade C, or one of S0's own names.
  init?(cell: String) {
    let text = FoldedName.of(cell)
    let letter = Grade.ornaments.reduce(text) { $0.replacing($1, with: "") }
    if let grade = Grade(rawValue: letter.uppercased()) {
      self = grade
      return
    }
    switch text {
    case "优质", "優質", "prime": self = .prime
    case "正常", "普通", "regular": self = .regular
    case "较难缠", "較難纏", "fussy": self = .fussy
    case "难缠", "難纏", "difficult": self = .difficult
    default: return nil
    }
  }

  /// What stands around a letter.
  private static let ornaments = ["grade", "class", "客户", "客戶", "类", "類", "级", "級", "等"]
}
