public import SalesBook

/// The letters as a book begins with them, and the words around them.
struct LetterWords: Catalogue {
  let language: Language

  /// The texts, with names in braces where facts go.
  var reminder: String {
    say(
      """
      Dear {contact},

      a short note that this falls due soon:

      {soon-items}

      If it is on its way already, thank you. If anything is missing for it, please tell me today.

      {us}, {today}

      """,
      """
      {contact}您好：

      提醒一下，下面的款项快到期了：

      {soon-items}

      如已安排付款，谢谢；如还缺什么手续，请今天告诉我。

      {us}  {today}

      """,
      """
      {contact}您好：

      提醒一下，下面的款項快到期了：

      {soon-items}

      如已安排付款，謝謝；如還缺什麼手續，請今天告訴我。

      {us}  {today}

      """)
  }
  /// The texts, with names in braces where facts go.
  var confirmation: String {
    say(
      """
      Dear {contact},

      thank you for today. To confirm what we agreed: {customer} pays {promise} by {promise-day}.
      I have told my office so. Please answer in one line if this is not how you understood it.

      {us}, {today}

      """,
      """
      {contact}您好：

      今天谈好的事跟您确认一下：{customer}在 {promise-day} 前付 {promise}。
      我已报给公司。如果跟您的理解不一样，请回我一句。

      {us}  {today}

      """,
      """
      {contact}您好：

      今天談好的事跟您確認一下：{customer}在 {promise-day} 前付 {promise}。
      我已報給公司。如果跟您的理解不一樣，請回我一句。

      {us}  {today}

      """)
  }
  /// The texts, with names in braces where facts go.
  var statement: String {
    say(
      """
      {customer}
      Statement of account as of {today}

      {items}

      Total open: {owed}
      Of this past due: {overdue}

      Please confirm, or tell us where your books differ.

      {us}

      """,
      """
      {customer}
      对账单  截至 {today}

      {items}

      未收合计：{owed}
      其中逾期：{overdue}

      请核对确认；如与贵方账目不符，请注明差异。

      {us}

      """,
      """
      {customer}
      對帳單  截至 {today}

      {items}

      未收合計：{owed}
      其中逾期：{overdue}

      請核對確認；如與貴方帳目不符，請註明差異。

      {us}

      """)
  }
  /// The texts, with names in braces where facts go.
  var demand: String {
    say(
      """
      {customer}
      Demand for payment, {today}

      In spite of our reminders the following is past due:

      {late-items}

      We ask you to pay {overdue} within seven days. If it has not come by then, we stop deliveries
      and take further steps; the costs and interest of these are yours to bear. Paying stays open
      to you at any time.

      {us}

      """,
      """
      {customer}
      催款函  {today}

      经多次提醒，以下款项仍未支付：

      {late-items}

      请在七日内支付 {overdue}。逾期仍未到账，我方将停止供货并采取进一步措施，
      由此产生的费用和利息由贵方承担。在此之前及之后，付款随时接受。

      {us}

      """,
      """
      {customer}
      催款函  {today}

      經多次提醒，以下款項仍未支付：

      {late-items}

      請在七日內支付 {overdue}。逾期仍未入帳，我方將停止供貨並採取進一步措施，
      由此產生的費用和利息由貴方承擔。在此之前及之後，付款隨時接受。

      {us}

      """)
  }
  /// What puts a letter on the clipboard.
  var copy: String { say("copy", "复制", "複製") }
  /// What records that it was sent.
  var sent: String { say("sent: record it", "已发出：登记", "已發出：登記") }
  /// Whether what the letter says is noted as well.
  var noted: String { say("Note it as well", "同时登记", "同時登記") }
  /// What puts it in a file.
  var write: String { say("write to a file", "存成文件", "存成檔案") }
  /// What opens it in one's editor.
  var edit: String { say("editor", "编辑器", "編輯器") }
  /// What leaves it.
  var close: String { say("close", "关闭", "關閉") }
  /// The menu's title.
  var menu: String { say("letter", "信函", "信函") }
  /// A line of the account: number, due day, sum, days late.
  func item(_ number: String, _ due: String, _ sum: String, _ late: Int) -> String {
    say(
      "\(number)  due \(due)  \(sum)" + (late > 0 ? "  \(late) days late" : ""),
      "\(number)  到期 \(due)  \(sum)" + (late > 0 ? "  逾期 \(late) 天" : ""),
      "\(number)  到期 \(due)  \(sum)" + (late > 0 ? "  逾期 \(late) 天" : ""))
  }
  /// Where a letter was written.
  func written(_ path: String) -> String { say("written to \(path)", "已存到 \(path)", "已存到 \(path)") }
}

extension Words {
  /// The letters as a book begins with them, and the words around them.
  var letters: LetterWords { LetterWords(language: language) }
}

extension Touch.LetterKind: Spoken {
  /// Which of our letters.
  public func name(in words: Words) -> String {
    switch self {
    case .reminder: words.say("reminder", "付款提醒", "付款提醒")
    case .confirmation: words.say("confirmation of a promise", "承诺确认函", "承諾確認函")
    case .statement: words.say("statement of account", "对账单", "對帳單")
    case .demand: words.say("demand", "催款函", "催款函")
    }
  }
}

extension Words {
  /// The letter as a book begins with it.
  public func usualText(of kind: Touch.LetterKind) -> String {
    switch kind {
    case .reminder: letters.reminder
    case .confirmation: letters.confirmation
    case .statement: letters.statement
    case .demand: letters.demand
    }
  }

  /// Why a letter would have nothing in it.
  public func nothing(for kind: Touch.LetterKind) -> String {
    switch kind {
    case .reminder: say("Nothing of theirs falls due in the next weeks", "近期没有到期款", "近期沒有到期款")
    case .confirmation: say("They have promised no money", "没有待兑现的付款承诺", "沒有待兌現的付款承諾")
    case .statement: say("Nothing of theirs is open", "该客户没有未收款", "該客戶沒有未收款")
    case .demand:
      say("Nothing of theirs is overdue and uncontested", "没有无争议的逾期款", "沒有無爭議的逾期款")
    }
  }

  /// That a letter was written to a file.
  public func letterWritten(to path: String) -> String { letters.written(path) }
}
