internal import SalesBook

/// Rebates: the right tier, progress and reminders, help within measure, and what is paid out (S4).
struct RebateChapter: Chapter {
  /// They were reminded of condition and gap in passing; the text is kept as proof.
  var doors: [Door] {
    [
      Door(
        "rebate-reminded", "b", words: { $0.rebates.remindedDoor },
        line: { desk, touch, book in desk.lineOfReminder(to: touch.customer, book) },
        isOpen: { desk, customer, book in desk.rebateToRemind(of: customer, book) != nil }
      ) { desk, touch, book in
        guard let customer = book.customers[touch.customer],
          let standing = desk.rebateToRemind(of: customer, book)
        else { return nil }
        return RebateStepForm(.reminded, of: standing, in: touch, desk, book)
      }
    ]
  }

  let agree = Command(
    "rebate", ["N b"], .customer, needs: [.customer, .writing],
    also: "commission, bonus, 佣金, 提成, 返点, 返點",
    say: ("rebate", "Agree a rebate: its days, its tiers beside what they bought the year before, its paper"),
    ("返利协议", "登记返利协议：起止日期、对照去年同期定档位、书面依据"), ("返利協議", "登記返利協議：起迄日期、對照去年同期定檔位、書面依據")
  ) { $0.open(RebateForm.init(_:_:), $1) }

  let step = Command(
    "rebate-step", ["N p"], .customer, needs: [.someRebate, .writing],
    say: (
      "rebate step",
      "Say what was done about a rebate: read back, reminded, helped, adjusted, settled, paid out"
    ),
    ("返利跟进", "登记返利的进展：复述确认、提醒、帮助、调整、结算、兑付"), ("返利跟進", "登記返利的進展：複述確認、提醒、協助、調整、結算、兌付")
  ) { $0.askRebateStep($1) }

  let list = Command(
    "rebates", [], .customer, .late, argument: .typed,
    also: "commission, 佣金",
    say: ("rebates", "List rebates with what is reached, the gap, the pace and what they come to"),
    ("返利列表", "列出返利：已达数量、差额、进度和预计"), ("返利列表", "列出返利：已達數量、差額、進度和預計")
  ) { $0.open(Listing.rebates($0.words), $1) }

  func follow(_ changes: [Change]?, _ desk: inout Desk, _ book: Book) {
    desk.renewLists(of: [.rebates], book)
  }
}

extension Command {
  static let rebates: RebateChapter = RebateChapter()
}

extension Need {
  /// A rebate of the customer.
  static let someRebate: Need = Need {
    $0.rebateMeant($1) != nil
  } sentence: {
    $0.words.needs.someRebate($0.key(.rebates.agree))
  }
}
