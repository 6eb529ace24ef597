/// How hard customers are to agree with, and what follows from it.
struct GradeChapter: Chapter {
  let grade = Command(
    "grade", ["N g"], .customer, needs: [.customer, .writing],
    say: ("grade", "Give the customer a grade, A to D, with the reason"),
    ("级别", "评定客户级别 A 到 D，写明原因"), ("級別", "評定客戶級別 A 到 D，寫明原因")
  ) { $0.open(GradeForm.init, $1) }
}

extension Command {
  static let grades: GradeChapter = GradeChapter()
}
