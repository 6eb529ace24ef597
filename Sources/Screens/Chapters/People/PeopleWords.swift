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
  /// Who stands in for a colleague.
  func cover(_ login: String) -> String { say("cover \(login)", "代管 \(login)", "職務代理 \(login)") }
}

extension Words {
  /// Words of the lists of settings, colleagues and holidays.
  var people: PeopleWords { PeopleWords(language: language) }

  /// What is to be said of a colleague beside the name.
  func facts(of person: Person) -> String {
    [
      name(of: person.role), person.cover.isEmpty ? "" : people.cover(person.cover),
      person.active ? "" : people.hasLeft,
    ].filter { !$0.isEmpty }.joined(separator: "  ")
  }

  /// Yes or no, by the word that stands in files.
  func yesOrNo(_ keyword: String) -> String { keyword == "yes" ? general.yes : general.no }
}
