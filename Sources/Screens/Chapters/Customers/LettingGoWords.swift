internal import SalesBook

// What one should see before a customer is put away whom that lets go (S1).
extension Words {
  /// That it is letting them go, with what is owed, promised and open.
  func sentence(_ letting: LettingGo) -> String {
    let (name, facts) = (letting.name, facts(letting).said(by: general.comma))
    return say(
      "This lets \(name) go: \(facts)", "归档 \(name) 等于放手：\(facts)", "封存 \(name) 等於放手：\(facts)")
  }

  /// What they bought last, owe, have promised, and what is open with them.
  func facts(_ letting: LettingGo) -> [String] {
    let bought = letting.bought.map(\.iso) ?? ""
    let (owed, promised) = (amounts(letting.owed), amounts(letting.promised))
    return [
      bought.isEmpty ? "" : say("bought on \(bought)", "\(bought) 买过货", "\(bought) 買過貨"),
      owed.isEmpty ? "" : say("owe \(owed)", "还欠 \(owed)", "還欠 \(owed)"),
      promised.isEmpty ? "" : say("promised \(promised)", "已承诺 \(promised)", "已承諾 \(promised)"),
      letting.breaches == 0
        ? ""
        : say(
          "\(letting.breaches) broken", "待表态的未兑现 \(letting.breaches) 项",
          "待表態的未兌現 \(letting.breaches) 項"),
      letting.disputes == 0 ? "" : count(letting.disputes, .dispute),
      letting.ours == 0 ? "" : count(letting.ours, .commitment),
      letting.cases == 0 ? "" : count(letting.cases, .customerCase),
      letting.plans == 0 ? "" : count(letting.plans, .followUp),
      letting.exit.map { exits.underReview + general.colon + name(of: $0) } ?? "",
    ]
  }

  /// That a customer was put away: when, by whom and why.
  func archived(_ day: Day, by who: String, because reason: String) -> String {
    let (head, tail) = (say("archived", "已归档", "已封存"), reason.isEmpty ? "" : general.colon + reason)
    return [head, day.iso, who].said(by: " ") + tail
  }
}
