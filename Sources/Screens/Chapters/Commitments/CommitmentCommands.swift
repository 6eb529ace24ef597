internal import SalesBook

/// What we say we will do, and how we keep to it.
struct CommitmentChapter: Chapter {
  /// Whatever is asked of us goes through one of five doors; only what can be done, and what was approved, becomes a
  /// commitment, and a refusal is no more than the contact itself (S4, moment 20).
  var doors: [Door] {
    [
      Door(
        "we-can", "o", words: { $0.doors.canDo },
        line: { desk, _, _ in desk.words.toSay(desk.words.doors.sayCanDo) }
      ) { CommitmentForm(of: $1, $0, $2) },
      Door(
        "ask-first", "a", words: { $0.doors.askFirst },
        line: { desk, _, _ in desk.words.toSay(desk.words.doors.sayAskFirst(by: desk.answerDay)) }
      ) { desk, touch, book in ApprovalForm(before: .asked(in: touch), desk, book) },
      Door(
        "not-sure", "u", words: { $0.doors.notSure },
        line: { desk, _, _ in desk.words.toSay(desk.words.doors.sayNotSure) }
      ) { _, _, _ in nil },
      Door(
        "we-cannot", "n", words: { $0.doors.cannot },
        line: { desk, _, _ in desk.words.toSay(desk.words.doors.sayCannot) }
      ) { _, _, _ in nil },
      Door(
        "unreasonable", "x", words: { $0.doors.unreasonable },
        line: { desk, _, _ in desk.words.toSay(desk.words.doors.sayUnreasonable) }
      ) { _, _, _ in nil },
    ]
  }

  let give = Command(
    "commitment", ["N w"], .customer, needs: [.customer, .writing],
    also: "our promise, deadline, delivery, 交期",
    say: ("our word", "Note what we say we will do: what, by which day, what we get for it"),
    ("我方承诺", "登记我方答应的事：办什么、哪天前、换来什么"), ("我方承諾", "登記我方答應的事：辦什麼、哪天前、換來什麼")
  ) { $0.open(CommitmentForm.init, $1) }

  let step = Command(
    "commitment-step", ["D"], .customer, needs: [.openCommitment, .writing],
    say: ("keep our word", "Note what became of our word: kept, another day, in danger, in writing"),
    ("兑现我方承诺", "登记我方承诺的进展：兑现、改期、告急、写成书面"), ("兌現我方承諾", "登記我方承諾的進展：兌現、改期、告急、寫成書面")
  ) { $0.askCommitmentStep($1) }

  let list = Command(
    "commitments", [], .customer, .late, argument: .typed,
    say: ("list our word", "List what we said we will do: late and in danger first, then by its day"),
    ("我方承诺列表", "列出我方承诺：逾期、告急在前，其余按日子"), ("我方承諾列表", "列出我方承諾：逾期、告急在前，其餘依日子")
  ) { $0.open(Listing.commitments($0.words), $1) }

  let mirror = Command(
    "mirror", [], .customer, .late,
    say: ("mirror", "Show how the customers of each of us keep their word, beside how we keep ours"),
    ("守信对照", "对照每人客户的守信和自己的守信"), ("守信對照", "對照每人客戶的守信和自己的守信")
  ) { $0.showMirror($1) }

  func follow(_ changes: [Change]?, _ desk: inout Desk, _ book: Book) {
    desk.renewLists(of: [.commitments], book)
  }
}

extension Command {
  static let commitments: CommitmentChapter = CommitmentChapter()
}

extension Approval {
  /// What is asked in a contact that we cannot decide alone.
  fileprivate static func asked(in touch: Touch) -> Approval {
    var approval = Approval(key: .none)
    (approval.customer, approval.kind, approval.day) = (touch.customer, .commitment, touch.day)
    approval.what = touch.said
    return approval
  }
}

extension Desk {
  /// The day by which they hear: two working days ahead.
  fileprivate var answerDay: String {
    words.spokenDay(index.workingDays.onOrAfter(index.workingDays.onOrAfter(today + 1) + 1), from: today)
  }
}
