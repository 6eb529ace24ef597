internal import SalesBook

/// What customers may buy, until it is signed or lost.
struct DealChapter: Chapter {
  let open = Command(
    "deal", ["N d"], .customer, needs: [.customer, .writing],
    also: "opportunity, quote, quotation, offer, order, sale, contract, 机会, 機會, 报价, 報價, 订单, 訂單, 合同, 合約",
    say: ("new deal", "Note what they may buy: how much, which model, what for, at which stage"),
    ("新商机", "登记商机：数量、型号、用途、金额和阶段"), ("新商機", "登記商機：數量、型號、用途、金額和階段")
  ) { $0.open(DealForm.init, $1) }

  let step = Command(
    "deal-step", ["N s"], .customer, needs: [.openDeal, .writing],
    also: "contract, quote, won, lost, order, 合同, 合約, 报价, 報價, 成交, 签单, 簽單",
    say: ("deal's next stage", "Take a deal to its next stage, or to that it is lost, with its next step"),
    ("商机推进", "把商机推进到下一阶段或记为丢单，并安排下一步"), ("商機推進", "把商機推進到下一階段或記為丟單，並安排下一步")
  ) { $0.open(DealStepForm.init, $1) }

  let list = Command(
    "deals", [], .customer, .late, argument: .typed,
    also: "opportunities, pipeline, funnel, 漏斗",
    say: ("deals", "List every deal by its stage, and what may come of those that are open"),
    ("商机列表", "按阶段列出商机和预计金额"), ("商機列表", "依階段列出商機和預計金額")
  ) { $0.open(Listing.deals($0.words), $1) }

  func follow(_ changes: [Change]?, _ desk: inout Desk, _ book: Book) {
    desk.renewLists(of: [.deals], book)
  }
}

extension Command {
  static let deals: DealChapter = DealChapter()
}
