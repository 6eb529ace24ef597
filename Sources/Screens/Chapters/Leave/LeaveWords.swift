public import SalesBook

/// Days one of us is away, and what its fields are called.
struct LeaveNoun: NounWords {
  let language: Language
  var one: String { say("leave", "休假", "休假") }
  var counted: String { say("leaves", "次休假", "次休假") }

  func label(of field: String) -> String? {
    switch field {
    case "Person": say("Who", "谁", "誰")
    case "From": say("From", "第一天", "第一天")
    case "To": say("Until", "最后一天", "最後一天")
    case "Cover": say("Cover", "代管人", "職務代理人")
    case "Made": say("Put down on", "登记日", "登記日")
    case "Ended": say("Back on", "提前回来", "提前回來")
    default: nil
    }
  }
}

extension Leave: Named {
  typealias Called = LeaveNoun
}

/// Words of the list of who is away.
struct LeaveListWords: Catalogue {
  let language: Language

  /// What is picked to put one down.
  var new: String { say("put down a leave", "登记休假", "登記休假") }
  /// What changes the one under the cursor.
  var change: String { say("change", "修改", "修改") }
  /// What ends it, or calls it off.
  var end: String { say("back, or called off", "回来了或取消", "回來了或取消") }
  /// That somebody is away today.
  var now: String { say("away", "休假中", "休假中") }
  /// Who stands in.
  func standIn(_ login: String) -> String { say("\(login) stands in", "由 \(login) 代管", "由 \(login) 代理") }
  /// That nobody is there to stand in.
  var nobody: String { say("nobody stands in", "没有人代管", "沒有人代理") }
}

extension Words {
  /// Words of the list of who is away.
  var leaves: LeaveListWords { LeaveListWords(language: language) }

  /// From when to when somebody is away.
  func days(of leave: Leave) -> String {
    leave.from == leave.to ? leave.from.iso : "\(leave.from.iso)..\(leave.to.iso)"
  }

  /// Who stands in on the first day of a leave, by the book with it.
  public func standIn(_ leave: Leave, in book: Book) -> String {
    var with = book
    with.put(leave)
    return with.standIn(for: leave.person, on: leave.from).map { leaves.standIn($0) } ?? leaves.nobody
  }

  /// Who is away when, and who stands in.
  func told(_ leave: Leave, in book: Book) -> String {
    "\(leave.person) \(days(of: leave))\(general.comma)\(standIn(leave, in: book))"
  }
}
