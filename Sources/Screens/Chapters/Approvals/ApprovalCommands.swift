internal import SalesBook

/// What is asked of a colleague before it is done, and the answers.
struct ApprovalChapter: Chapter {
  let ask = Command(
    "ask-approval", ["N a"], .customer, needs: [.customer, .writing],
    also: "permission, approval, 审批, 審批",
    say: (
      "ask for approval", "Ask a colleague to approve a price, term, gift, write-off, delivery, our word"
    ),
    ("申请批准", "请同事批准价格、条款、礼品、坏账核销、超额度供货或我方承诺"), ("申請核准", "請同事核准價格、條款、禮品、呆帳沖銷、超額度供貨或我方承諾")
  ) { $0.open(ApprovalForm.init, $1) }

  let answer = Command(
    "approve", [], .customer, needs: [.waitingApproval, .writing],
    say: ("approve", "Grant what waits for you to approve, or refuse it with the reason"),
    ("批复", "对等你批准的申请答复同意或不同意"), ("批覆", "對等你核准的申請答覆同意或不同意")
  ) { $0.open(ApprovalAnswerForm.init, $1) }

  let list = Command(
    "approvals", [], .customer, .late, argument: .typed,
    also: "approval, permission, 审批, 審批",
    say: ("approvals", "List what waits for an answer, yours first, and what was answered"),
    ("批准列表", "列出待批准的申请和已有答复的申请"), ("核准列表", "列出待核准的申請和已有答覆的申請")
  ) { $0.open(Listing.approvals($0.words), $1) }

  func remedy(
    for refusal: Refusal, of operation: any SalesBook.Operation, _ desk: Desk, _ book: Book
  ) -> (any DeskForm)? {
    (operation as? any Approvable)?.approvalNeeded(for: refusal).flatMap {
      ApprovalForm(before: $0, desk, book)
    }
  }

  func follow(_ changes: [Change]?, _ desk: inout Desk, _ book: Book) {
    desk.renewLists(of: [.approvals], book)
  }
}

extension Command {
  static let approvals: ApprovalChapter = ApprovalChapter()
}
