internal import SalesBook

extension Words {
  /// The words of a command about promises, rungs and accounts.
  func collectingText(of command: Command) -> CommandText {
    switch command {
    case .takePromise:
      text(
        "promise", "Take down what they promise; on an open promise, renegotiate it",
        ("承诺", "登记客户承诺；在未到期的承诺上按则重新商定"), ("承諾", "登記客戶承諾；在未到期的承諾上按則重新商定"))
    case .promiseNews:
      text(
        "promise news", "Note what is heard of a promise: yes again, will not pay, withdrawn, moved",
        ("承诺动态", "登记承诺动态：再次答应、明说不付、撤回、改约"), ("承諾動態", "登記承諾動態：再次答應、明說不付、撤回、改約"))
    case .answerBreach:
      text(
        "answer breach", "Answer a broken promise, with lines to say", ("回应失信", "回应失信，附建议说法"),
        ("回應失信", "回應失信，附建議說法"))
    case .remind:
      text(
        "remind", "Note that they were reminded before the day, and their answer", ("提醒", "登记到期前的提醒和答复"),
        ("提醒", "登記到期前的提醒和答覆"))
    case .judge:
      text(
        "judge", "Judge whether the arrears are deliberate", ("定性", "判断欠款是否恶意"), ("定性", "判斷欠款是否惡意"))
    case .takeRung:
      text(
        "rung", "Take a rung of collecting; what it needs is asked for", ("催款方式", "采取一种催款方式"),
        ("催款方式", "採取一種催款方式"))
    case .answerRung:
      text(
        "outcome", "Note what came of a rung", ("催款结果", "登记催款的结果"), ("催款結果", "登記催款的結果"))
    case .leaveRung:
      text("leave rung", "Leave a rung that runs", ("结束方式", "结束一种催款方式"), ("結束方式", "結束一種催款方式"))
    case .liftHold:
      text("lift hold", "Let the customer have goods again", ("解除停供", "恢复给客户供货"), ("解除停供", "恢復給客戶供貨"))
    case .statement:
      text(
        "statement", "Note a statement of account, or the answer to the last one", ("对账", "登记对账单或客户答复"),
        ("對帳", "登記對帳單或客戶答覆"))
    case .writeOff:
      text(
        "write off", "Give money of the invoice up for lost; somebody else approves", ("坏账核销", "核销坏账，须他人批准"),
        ("呆帳沖銷", "沖銷呆帳，須他人核准"))
    case .letter:
      text(
        "letter", "Fill in a letter: reminder, confirmation, statement, demand",
        ("信函", "填写信函：提醒、承诺确认、对账单、催款函"),
        ("信函", "填寫信函：提醒、承諾確認、對帳單、催款函"))
    case .boardView:
      text(
        "by age/rung", "Look at the board by age, by rung, or invoice by invoice", ("换看法", "按账龄、按方式或逐单查看看板"),
        ("換看法", "按帳齡、按方式或逐單檢視看板"))
    case .figures:
      text(
        "figures", "Show DSO, CEI, delay and the rest, with formulas", ("指标", "查看回款指标和公式"),
        ("指標", "檢視收款指標和公式"))
    case .forecast:
      text(
        "expected cash", "Show what may come in over 8 weeks", ("预计回款", "查看未来 8 周预计回款"),
        ("預計收款", "檢視未來 8 週預計收款"))
    case .whatIf:
      text(
        "what if", "Show what comes up in 30 days if nobody pays", ("若都不付", "若都不付款，未来 30 天有什么事"),
        ("若都不付", "若都不付款，未來 30 天有什麼事"))
    default: text("", "", ("", ""), ("", ""))
    }
  }
}
