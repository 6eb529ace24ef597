/// How hard customers are to agree with, and what follows from it.
struct GradeChapter: Chapter {
  let grade = Command(
    "grade", ["N g"], .customer, needs: [.customer, .writing],
    say: ("grade", "Give the customer a grade, with the reason"),
    ("级别", "评定客户级别，写明原因"), ("級別", "評定客戶級別，寫明原因")
  ) { $0.open(GradeForm.init, $1) }

  let due = Command(
    "due", [], .customer, .late,
    say: ("due", "Show whom it is time to be in touch with again, by grade"),
    ("到期联系", "按级别列出到期该联系的客户"), ("到期聯絡", "依級別列出到期該聯絡的客戶")
  ) { $0.showDue($1) }

  let neglected = Command(
    "neglected", [], .customer, .late,
    say: ("neglected", "Show who was not heard of for too long, by grade"),
    ("疏于联系", "按级别列出太久没联系上的客户"), ("疏於聯絡", "依級別列出太久沒聯絡上的客戶")
  ) { $0.showNeglected($1) }

  let idle = Command(
    "idle", [], .customer, .late,
    say: (
      "idle customers",
      "Show whom another of us may be given, nobody having been in touch, with the days left"
    ),
    ("闲置客户", "列出久无联系、可转交他人的客户和剩余天数"), ("閒置客戶", "列出久無聯絡、可轉交他人的客戶和剩餘天數")
  ) { $0.showIdle($1) }

  let mix = Command(
    "mix", [], .customer, .late,
    also: "share of grades, 占比",
    say: ("mix", "Show the shares of the grades beside the usual ones, and where effort leaks"),
    ("级别结构", "对比各级别的实际与通常占比，看精力漏在哪"), ("級別結構", "對比各級別的實際與通常占比，看精力漏在哪")
  ) { $0.showMix($1) }
}

extension Command {
  static let grades: GradeChapter = GradeChapter()
}
