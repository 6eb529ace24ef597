internal import SalesBook

/// Words of the lists of settings, colleagues and holidays.
struct PeopleWords: Catalogue {
  let language: Language

  /// What is picked to add a colleague.
  var newColleague: String { say("new colleague", "新同事", "新同事") }
  /// What is picked to add a holiday.
  var newHoliday: String { say("new holiday", "新节假日", "新假日") }
  /// What opens the row under the cursor.
  var change: String { say("change", "修改", "修改") }
  /// What takes it away.
  var remove: String { say("take away", "删除", "刪除") }
  /// That a colleague has left.
  var hasLeft: String { say("has left", "已离职", "已離職") }
  /// That nobody here is called so, and how one comes to be.
  func nobody(_ login: String, _ known: [String], _ way: String) -> String {
    let listed = known.prefix(5).joined(separator: say(", ", "、", "、")) + (known.count > 5 ? ", ..." : "")
    return say(
      "\(login) is none of us (\(listed)); one joins with a first change, or by \(way)",
      "同事里没有\(login)（有 \(listed)）；第一次改动即加入，或\(way) 添加",
      "同事裡沒有\(login)（有 \(listed)）；第一次改動即加入，或\(way) 新增")
  }
  /// That a colleague has left, and how they come back.
  func colleagueLeft(_ login: String, _ way: String) -> String {
    say(
      "\(login) has left; choose a colleague who is here, or make them active again by \(way)",
      "\(login) 已离职；请另选同事，或\(way) 改为在职", "\(login) 已離職；請另選同事，或\(way) 改為在職")
  }
  /// That nobody stands in for themselves.
  var coversThemselves: String {
    say("Nobody stands in for themselves; choose a colleague", "不能由自己代管，请填同事", "不能由自己代理，請填同事")
  }
  /// Who stands in for a colleague.
  func cover(_ login: String) -> String { say("cover \(login)", "代管 \(login)", "職務代理 \(login)") }
}

extension Words {
  /// Words of the lists of settings, colleagues and holidays.
  var people: PeopleWords { PeopleWords(language: language) }

  /// What is to be said of a colleague beside the name.
  func facts(of person: Person) -> String {
    [
      name(of: person.role), approves(person), person.cover.isEmpty ? "" : people.cover(person.cover),
      person.active ? "" : people.hasLeft,
    ].filter { !$0.isEmpty }.joined(separator: "  ")
  }

  /// What a colleague may approve.
  private func approves(_ person: Person) -> String {
    let kinds = person.approves.map { name(of: $0) }.joined(separator: general.comma)
    return kinds.isEmpty ? "" : say("approves \(kinds)", "可批准\(kinds)", "可核准\(kinds)")
  }

  /// Yes or no, by the word that stands in files.
  func yesOrNo(_ keyword: String) -> String { keyword == "yes" ? general.yes : general.no }
}
