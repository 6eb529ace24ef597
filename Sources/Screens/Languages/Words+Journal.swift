internal import SalesBook

// What was done, as the history tells it: the journal keeps keywords.
extension Words {
  /// What an operation is called once it is done: `log-touch` is `Logged a
  /// contact`. A keyword of a later version stays as it is.
  public func name(ofOperation keyword: String) -> String {
    if let names = Words.operations[keyword] {
      return say(names.english, names.simplified, names.traditional)
    }
    return Words.nounVerb(keyword).map { nounSentence($0.verb, $0.noun) } ?? keyword
  }

  /// Whether an operation has words of its own.
  func knows(operation keyword: String) -> Bool {
    Words.operations[keyword] != nil || Words.nounVerb(keyword) != nil
  }

  private func nounSentence(_ verb: Substring, _ noun: Noun) -> String {
    let noun = name(of: noun)
    let article = "aeiou".contains(noun.prefix(1)) ? "an" : "a"
    return verb == "edit"
      ? say("Edited \(article) \(noun)", "修改\(noun)", "修改\(noun)")
      : say("Added \(article) \(noun)", "新增\(noun)", "新增\(noun)")
  }

  /// `edit-customers`, `add-people`: a verb and a table.
  private static func nounVerb(_ keyword: String) -> (verb: Substring, noun: Noun)? {
    let verb = keyword.prefix { $0 != "-" }
    guard ["edit", "add"].contains(verb),
      let noun = Noun.allCases.first(where: { $0.tableName == keyword.dropFirst(verb.count + 1) })
    else { return nil }
    return (verb, noun)
  }

  private static let operations: [String: (english: String, simplified: String, traditional: String)] = [
    AddCustomer.keyword: ("Added a customer", "新增客户", "新增客戶"),
    AddContact.keyword: ("Added a contact", "新增联系人", "新增聯絡人"),
    ArchiveCustomers.keyword: ("Archived or took back", "归档或取回客户", "封存或取回客戶"),
    TagCustomers.keyword: ("Tagged customers", "修改标签", "修改標籤"),
    HandOver.keyword: ("Handed over", "交接客户", "交接客戶"),
    MergeCustomers.keyword: ("Merged customers", "合并客户", "合併客戶"),
    LogTouch.keyword: ("Logged a contact", "记录联系", "記錄聯絡"),
    LogAttempt.keyword: ("Logged an attempt", "记录未接", "記錄未接"),
    PlanFollowUp.keyword: ("Planned a follow-up", "安排跟进", "安排跟進"),
    MoveFollowUps.keyword: ("Moved a follow-up", "跟进改期", "跟進改期"),
    FinishFollowUps.keyword: ("Finished a follow-up", "完成跟进", "完成跟進"),
    DropFollowUps.keyword: ("Dropped a follow-up", "取消跟进", "取消跟進"),
    AddInvoice.keyword: ("Added an invoice", "新增应收单", "新增應收單"),
    ContestInvoice.keyword: ("Noted a dispute", "登记争议", "登記爭議"),
    SettleDispute.keyword: ("Settled a dispute", "解决争议", "解決爭議"),
    TakePayment.keyword: ("Took a payment", "登记收款", "登記收款"),
    AllocatePayment.keyword: ("Allocated a payment", "核销收款", "核銷收款"),
    BouncePayment.keyword: ("Bounced a payment", "收款退回", "收款退回"),
    ApplyCredit.keyword: ("Applied a credit note", "红字单抵扣", "折讓單抵扣"),
    TakePromise.keyword: ("Took a promise", "登记客户承诺", "登記客戶承諾"),
    ReportOnPromise.keyword: ("Noted how a promise stands", "登记承诺动态", "登記承諾動態"),
    AnswerBreach.keyword: ("Answered a breach", "回应失信", "回應失信"),
    RemindCustomer.keyword: ("Reminded", "提醒客户", "提醒客戶"),
    JudgeArrears.keyword: ("Judged the arrears", "欠款定性", "欠款定性"),
    TakeRung.keyword: ("Took a rung", "采取催款方式", "採取催款方式"),
    AnswerRung.keyword: ("Noted what came of it", "登记催款结果", "登記催款結果"),
    LeaveRung.keyword: ("Left a rung", "结束催款方式", "結束催款方式"),
    LiftHold.keyword: ("Lifted the hold", "解除停供", "解除停供"),
    SendStatement.keyword: ("Stated the account", "发出对账单", "發出對帳單"),
    AnswerStatement.keyword: ("Noted the answer to a statement", "登记对账结果", "登記對帳結果"),
    SendLetter.keyword: ("Sent a letter", "发出信函", "發出信函"),
    WriteOffInvoice.keyword: ("Wrote off", "坏账核销", "呆帳沖銷"),
    "import-receivables": ("Imported receivables", "导入应收", "匯入應收"),
    "import-customers": ("Imported customers", "导入客户", "匯入客戶"),
    "import-payments": ("Imported payments", "导入收款", "匯入收款"),
    "hand-edit": ("Edited by hand", "手工修改", "手動修改"),
    "undo": ("Undid", "撤销", "復原"),
    "redo": ("Redid", "重做", "重做"),
  ]
}
