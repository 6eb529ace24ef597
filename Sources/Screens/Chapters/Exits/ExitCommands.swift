internal import SalesBook

/// Letting the worst customer go, in six steps, none skipped (S1).
struct ExitChapter: Chapter {
  let open = Command(
    "exit-review", ["N e"], .customer, needs: [.customer, .writing],
    also: "end business, blacklist, 黑名单, 黑名單",
    say: (
      "open exit review", "Put the customer under review, for us only: why, and when one looks deeper"
    ),
    ("开始终止合作审查", "把客户列入审查（仅内部）：原因，何时查看"), ("開始終止合作審查", "把客戶列入審查（僅內部）：原因，何時查看")
  ) { $0.open(ExitForm.init(_:_:), $1) }

  let step = Command(
    "exit-step", ["N x"], .customer, needs: [.someExit, .writing],
    say: (
      "step of a review",
      "Say what was done in the review: looked deeper, repaired, put on the table, strikes, decided, ended"
    ),
    ("登记审查步骤", "登记审查步骤：查明问题、修复、摆到桌面、三振、决定、终止"), ("登記審查步驟", "登記審查步驟：查明問題、修復、擺到桌面、三振、決定、終止")
  ) { $0.askExitStep($1) }

  let sheet = Command(
    "exit-sheet", [], .customer, .late, needs: [.someExit], argument: .typed,
    say: (
      "sheet of a review",
      "Show the review beside the past two years by quarter, and what was won since it ended"
    ),
    ("审查全貌", "显示审查步骤、两年各季度的往来和终止后的得失"), ("審查全貌", "顯示審查步驟、兩年各季度的往來和終止後的得失")
  ) { $0.open(Listing.exitSheet($0.words), $1) }

  let list = Command(
    "exits", [], .customer, .late, argument: .typed,
    say: ("exit reviews", "List the exit reviews that run, the furthest in front, and those closed"),
    ("终止合作审查列表", "列出进行中和已结束的终止合作审查"), ("終止合作審查列表", "列出進行中和已結束的終止合作審查")
  ) { $0.open(Listing.exits($0.words), $1) }

  let candidates = Command(
    "exit-candidates", [], .customer, .late, argument: .typed,
    say: (
      "whom to review",
      "List who earns little and takes much: broken promises, cases, hours; nobody is dismissed by it"
    ),
    ("审查候选", "列出利润低又多失信、多问题单或多耗时的客户；只是建议"), ("審查候選", "列出利潤低又多失信、多問題單或多耗時的客戶；只是建議")
  ) { $0.open(Listing.exitCandidates($0.words), $1) }

  func follow(_ changes: [Change]?, _ desk: inout Desk, _ book: Book) {
    desk.renewLists(of: [.exits, .exitCandidates, .exitSheet], book)
  }
}

extension Command {
  static let exits: ExitChapter = ExitChapter()
}

extension Need {
  /// An exit review of the customer.
  static let someExit: Need = Need {
    $0.exitMeant($1) != nil
  } sentence: {
    $0.words.needs.someExit($0.key(.exits.open))
  }
}
