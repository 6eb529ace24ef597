internal import SalesBook

/// Complaints, doubts and problems of customers, until they are closed.
struct CaseChapter: Chapter {
  /// They complained or doubted.
  var doors: [Door] {
    [
      Door(
        "complaint", "c", words: \.complaint, line: { desk, _, _ in desk.words.toSay(desk.words.sayAsItIs) }
      ) { CaseForm(of: $1, $0, $2) }
    ]
  }

  let open = Command(
    "case", ["N k"], .customer, needs: [.customer, .writing],
    also: "complaint, complain, claim, problem, issue, ticket, quality, 投诉, 投訴, 客诉, 客訴, 质量, 品質, 售后",
    say: (
      "new case", "Take down a complaint or a doubt: what happened, how much it weighs, the first action"
    ),
    ("新问题单", "登记投诉或疑问：经过、影响程度和首次处理"), ("新問題單", "登記客訴或疑問：經過、影響程度和首次處理")
  ) { $0.open(CaseForm.init(_:_:), $1) }

  let step = Command(
    "case-step", ["N t"], .customer, needs: [.someCase, .writing],
    say: (
      "step of a case",
      "Say what was done about a case: told them, cause found, reported, a colleague's part, closed"
    ),
    ("处理问题单", "登记问题单的处理：告知客户、查明原因、上报、分派同事、结案"),
    ("處理問題單", "登記問題單的處理：告知客戶、查明原因、上報、分派同事、結案")
  ) { $0.askCaseStep($1) }

  let list = Command(
    "cases", [], .customer, .late, argument: .typed,
    also: "complaints, 投诉, 投訴",
    say: ("cases", "List the cases that are open, what weighs most first, and those closed"),
    ("问题单列表", "列出未结问题单（影响大的在前）和已结的"), ("問題單列表", "列出未結問題單（影響大的在前）和已結的")
  ) { $0.open(Listing.cases($0.words), $1) }

  let causes = Command(
    "case-causes", [], .customer, .late, argument: .typed,
    say: ("causes of cases", "List the causes of how we work, with how many customers have each"),
    ("系统性原因", "列出系统性原因及受影响的客户数"), ("系統性原因", "列出系統性原因及受影響的客戶數")
  ) { $0.open(Listing.caseCauses($0.words), $1) }

  func follow(_ changes: [Change]?, _ desk: inout Desk, _ book: Book) {
    desk.renewLists(of: [.cases, .caseCauses], book)
  }
}

extension Command {
  static let cases: CaseChapter = CaseChapter()
}

extension Need {
  /// A case of the customer.
  static let someCase: Need = Need {
    $0.caseMeant($1) != nil
  } sentence: {
    $0.words.needs.someCase($0.key(.cases.open))
  }
}
