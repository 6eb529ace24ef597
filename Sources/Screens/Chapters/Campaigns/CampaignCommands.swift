internal import SalesBook

/// The plan of a market: whom to cover, who sells how much, what is done when.
struct CampaignChapter: Chapter {
  let open = Command(
    "campaign", ["N m"], .customer, needs: [.writing],
    say: (
      "new campaign",
      "Draw up the plan for a market, or for one customer: until when, aim, with which customers"
    ),
    ("新市场计划", "为一个市场或一家客户制定计划：期限、目标、打法、列入哪些客户"), ("新市場計畫", "為一個市場或一家客戶制定計畫：期限、目標、做法、列入哪些客戶")
  ) { $0.open(CampaignForm($0, $1), $1) }

  let join = Command(
    "campaign-join", [], .customer, .late, needs: [.someCustomer, .goingCampaign, .writing],
    say: ("into a campaign", "Put the customer, or all that are marked, into a campaign"),
    ("列入市场计划", "把客户或标记的客户列入市场计划"), ("列入市場計畫", "將客戶或標記的客戶列入市場計畫")
  ) { $0.open(JoinMarkedForm.init, $1) }

  let list = Command(
    "campaigns", [], .customer, .late, argument: .typed,
    say: (
      "campaigns", "List the campaigns; open one: coverage, quotas beside what is sold, activities, revisions"
    ),
    ("市场计划列表", "列出市场计划（开发计划）；打开看覆盖、指标与签单、活动、调整"), ("市場計畫列表", "列出市場計畫（開發計畫）；開啟看涵蓋、配額與簽單、活動、調整")
  ) { $0.open(Listing.campaigns($0.words), $1) }

  func follow(_ changes: [Change]?, _ desk: inout Desk, _ book: Book) {
    desk.renewLists(of: [.campaigns] + book.campaigns.all.map { .campaign($0.id) }, book)
  }
}

extension Command {
  static let campaigns: CampaignChapter = CampaignChapter()
}

// What commands about campaigns may need.
extension Need {
  /// A campaign of a market that goes on.
  static let goingCampaign: Need = Need {
    !$0.goingCampaigns($1).isEmpty
  } sentence: {
    $0.words.needs.goingCampaign($0.key(.campaigns.open))
  }
}
