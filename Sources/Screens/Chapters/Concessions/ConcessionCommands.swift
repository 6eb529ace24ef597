internal import SalesBook

/// What customers ask for beyond the standard contract, and what we give.
struct ConcessionChapter: Chapter {
  /// They ask for price or terms; a difficult customer is told at once that the contract is standard (moment 2).
  var doors: [Door] {
    [
      Door(
        "concession", "t", words: { $0.concessions.door }, line: { $0.lineAboutTerms(to: $1.customer, $2) }
      ) {
        ConcessionForm(of: $1, $0, $2)
      }
    ]
  }

  let concede = Command(
    "concession", ["N c"], .customer, needs: [.customer, .writing],
    also: "discount, price, special terms, 折扣, 价格, 價格, 优惠, 優惠, 降价, 降價",
    say: ("concession", "Note what they ask for on price or terms, and what we give, with its limits"),
    ("让步", "登记客户要的价格或条款、我方给了什么及限制"), ("讓步", "登記客戶要的價格或條款、我方給了什麼及限制")
  ) { $0.open(ConcessionForm.init, $1) }

  let list = Command(
    "concessions", [], .customer, .late, argument: .typed,
    say: ("concessions", "List what customers asked for and got, customer by customer"),
    ("让步列表", "按客户列出要过什么、给了什么"), ("讓步列表", "依客戶列出要過什麼、給了什麼")
  ) { $0.open(Listing.concessions($0.words), $1) }

  func follow(_ changes: [Change]?, _ desk: inout Desk, _ book: Book) {
    desk.renewLists(of: [.concessions], book)
  }
}

extension Command {
  static let concessions: ConcessionChapter = ConcessionChapter()
}
