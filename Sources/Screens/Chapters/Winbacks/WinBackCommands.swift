internal import SalesBook

/// Customers who are leaving, until they stay or go.
struct WinBackChapter: Chapter {
  /// They say that they are leaving (moment 24).
  var doors: [Door] {
    [
      Door(
        "leaving", "l", words: { $0.winBacks.door },
        line: { desk, _, _ in desk.words.toSay(desk.words.winBacks.first) },
        isOpen: { desk, customer, book in
          let slot = book.customers.slot(of: customer.id)
          return slot.flatMap { desk.index.replay(book).on(desk.today).openWinBack(ofCustomer: $0) } == nil
        }
      ) { WinBackForm(of: $1, $0, $2) }
    ]
  }

  let open = Command(
    "winback", ["N o"], .customer, needs: [.customer, .writing],
    also: "churn, lost customer, 流失",
    say: (
      "win back", "Begin to win a customer back who is leaving: what they said, when you speak with them"
    ),
    ("客户挽回", "客户要走时开始挽回：客户原话、约谈日期"), ("客戶挽回", "客戶要走時開始挽回：客戶原話、約談日期")
  ) { $0.open(WinBackForm.init(_:_:), $1) }

  let step = Command(
    "winback-step", ["N v"], .customer, needs: [.someWinBack, .writing],
    say: (
      "win-back step",
      "Take a step of a win-back: background, talk, two answers, cause, changes, decision, letter, how it ended"
    ),
    ("挽回步骤", "登记挽回步骤：背景、面谈、两句回答、原因、改进、决定、告知、结果"),
    ("挽回步驟", "登記挽回步驟：背景、面談、兩句回答、原因、改進、決定、告知、結果")
  ) { $0.askWinBackStep($1) }

  let list = Command(
    "winbacks", [], .customer, .late, argument: .typed,
    say: ("win-backs", "List who is leaving, of whom signals add up, and what became of the others"),
    ("客户挽回列表", "列出要挽回的客户、有流失迹象的和已结束的"), ("客戶挽回列表", "列出要挽回的客戶、有流失跡象的和已結束的")
  ) { $0.open(Listing.winBacks($0.words), $1) }

  func follow(_ changes: [Change]?, _ desk: inout Desk, _ book: Book) {
    desk.renewLists(of: [.winBacks], book)
  }
}

extension Command {
  static let winBacks: WinBackChapter = WinBackChapter()
}

extension Need {
  /// A win-back of the customer.
  static let someWinBack: Need = Need {
    $0.winBackMeant($1) != nil
  } sentence: {
    $0.words.needs.someWinBack($0.key(.winBacks.open))
  }
}
