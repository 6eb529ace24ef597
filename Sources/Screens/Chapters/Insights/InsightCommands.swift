internal import SalesBook

/// What customers wish for, and what becomes of it.
struct InsightChapter: Chapter {
  /// They wish a product were another.
  var doors: [Door] {
    [Door("insight", "w", words: { $0.insights.door }) { InsightForm(of: $1, $0, $2) }]
  }

  let note = Command(
    "insight", ["N i"], .customer, needs: [.customer, .writing],
    also: "feedback, wish, suggestion, 建议, 建議",
    say: ("insight", "Note a wish about a product: what about, which product, what they demand"),
    ("需求反馈", "登记客户对产品的需求：什么事、哪个产品、要什么"), ("需求回饋", "登記客戶對產品的需求：什麼事、哪個產品、要什麼")
  ) { $0.open(InsightForm.init, $1) }

  let list = Command(
    "insights", [], .customer, .late, argument: .typed,
    say: ("insights", "List what was demanded, by customers and money; on a theme, say what became of it"),
    ("需求反馈列表", "按客户数和金额列出需求；在一项上登记处理结果并告知客户"), ("需求回饋列表", "依客戶數和金額列出需求；在一項上登記處理結果並告知客戶")
  ) { $0.open(Listing.insights($0.words), $1) }

  let move = Command(
    "insight-status", [], .customer, .late, needs: [.insight, .writing],
    say: (
      "what became of it", "Say what became of a demand: forwarded, accepted, fixed (tell them), declined"
    ),
    ("需求处理", "登记需求的处理结果：已转达、已采纳、已解决（告知客户）、不采纳"), ("需求處理", "登記需求的處理結果：已轉達、已採納、已解決（告知客戶）、不採納")
  ) { desk, book in
    desk.themeMeant(book).map { desk.open(InsightStepForm($0, desk, book), book) } ?? []
  }

  func follow(_ changes: [Change]?, _ desk: inout Desk, _ book: Book) {
    desk.renewLists(of: [.insights], book)
  }
}

extension Command {
  static let insights: InsightChapter = InsightChapter()
}

extension Need {
  /// A demand of the customer.
  static let insight: Need = Need {
    $0.themeMeant($1) != nil
  } sentence: {
    $0.words.needs.insight($0.key(.insights.note))
  }
}
