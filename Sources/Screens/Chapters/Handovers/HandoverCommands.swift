internal import SalesBook

/// The page that goes with a customer given to a colleague.
struct HandoverChapter: Chapter {
  let page = Command(
    "handover-page", [], .customer, .late, needs: [.customer],
    say: (
      "handover page", "Show the page whoever takes the customer over needs, to copy or to write to a file"
    ),
    ("交接单", "查看交接单：情况、联系人、承诺、待确认的事，可复制或存成文件"),
    ("交接單", "檢視交接單：情況、聯絡人、承諾、待確認的事，可複製或存成檔案")
  ) { desk, book in desk.customer(book).map { desk.showHandoverPage(of: $0.id, book) } ?? [] }
}

extension Command {
  static let handovers: HandoverChapter = HandoverChapter()
}
