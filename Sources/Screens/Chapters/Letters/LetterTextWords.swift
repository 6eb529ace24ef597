internal import SalesBook

/// The texts of letters as a book begins with them, with names in braces where facts go (`LetterTemplate` says
/// how). A text that is changed leaves its checksum in the store's list of earlier ones, so that books in which
/// nobody touched it get the new one.
struct LetterTextWords: Catalogue {
  let language: Language

  /// The short note before a due day.
  var reminder: String {
    say(
      """
      Dear {contact},

      a short note that this falls due soon:

      {soon-items}

      If it is on its way already, thank you. If anything is missing for it, please tell me.

      """,
      """
      {contact}您好：

      提醒一下，下面的款项快到期了：

      {soon-items}

      如已安排付款，谢谢；如还缺什么手续，请告诉我。

      """,
      """
      {contact}您好：

      提醒一下，下面的款項快到期了：

      {soon-items}

      如已安排付款，謝謝；如還缺什麼手續，請告訴我。

      """) + closing
  }
  /// The friendly letter after it, before any demand.
  var paymentReminder: String {
    say(
      """
      Dear {contact},

      on our books this is past its day; perhaps it was overlooked:

      {late-items}

      Together: {overdue}

      If it is on its way already, thank you, and please take this as settled. If anything is missing for it, or \
      your books say otherwise, please tell me.

      """,
      """
      {contact}您好：

      按我方账目，下面的款项已过到期日，可能是一时疏漏：

      {late-items}

      合计：{overdue}

      如已付款，谢谢，请不必理会此函；如还缺什么手续，或与贵方账目不符，请告诉我。

      """,
      """
      {contact}您好：

      依我方帳目，下面的款項已過到期日，可能是一時疏漏：

      {late-items}

      合計：{overdue}

      如已付款，謝謝，請不必理會此函；如還缺什麼手續，或與貴方帳目不符，請告訴我。

      """) + closing
  }
  /// The demand: what is past due, and what follows.
  var demand: String {
    say(
      """
      {customer}
      Demand for payment, {today}

      In spite of {reminded} the following is past due:
      {!reminded}The following is past due:

      {late-items}

      We ask you to pay {overdue} within seven days.
      Deliveries have been stopped since {hold}. If it has not come by then, we take further steps; \
      the costs and interest of these are yours to bear.
      {!hold}If it has not come by then, we stop deliveries and take further steps; \
      the costs and interest of these are yours to bear.
      Paying stays open to you at any time.

      """,
      """
      {customer}
      催款函  {today}

      虽经{reminded}，以下款项仍未支付：
      {!reminded}以下款项已过到期日，尚未支付：

      {late-items}

      请在七日内支付 {overdue}。
      我方已自 {hold} 起停止供货。逾期仍未到账，我方将采取进一步措施，由此产生的费用和利息由贵方承担。
      {!hold}逾期仍未到账，我方将停止供货并采取进一步措施，由此产生的费用和利息由贵方承担。
      付款随时接受。

      """,
      """
      {customer}
      催款函  {today}

      雖經{reminded}，以下款項仍未支付：
      {!reminded}以下款項已過到期日，尚未支付：

      {late-items}

      請在七日內支付 {overdue}。
      我方已自 {hold} 起停止供貨。逾期仍未入帳，我方將採取進一步措施，由此產生的費用和利息由貴方承擔。
      {!hold}逾期仍未入帳，我方將停止供貨並採取進一步措施，由此產生的費用和利息由貴方承擔。
      付款隨時接受。

      """) + closing
  }
  /// What they promised, in writing.
  var confirmation: String {
    say(
      """
      Dear {contact},

      to confirm what we agreed, {customer} pays:

      {promises}

      Please answer in one line if this is not how you understood it.

      """,
      """
      {contact}您好：

      跟您确认一下我们谈好的付款安排，{customer}将支付：

      {promises}

      如果跟您的理解不一样，请回我一句。

      """,
      """
      {contact}您好：

      跟您確認一下我們談好的付款安排，{customer}將支付：

      {promises}

      如果跟您的理解不一樣，請回我一句。

      """) + closing
  }
  /// The account, to be compared with theirs.
  var statement: String {
    say(
      """
      {customer}
      Statement of account as of {today}

      {statement}

      Please confirm, or tell us where your books differ.

      """,
      """
      {customer}
      对账单  截至 {today}

      {statement}

      请核对确认；如与贵方账目不符，请注明差异。

      """,
      """
      {customer}
      對帳單  截至 {today}

      {statement}

      請核對確認；如與貴方帳目不符，請註明差異。

      """) + closing
  }
  /// That working together ends, in good order: who serves them better, and what stays owed (S1, moments 23).
  var parting: String {
    say(
      """
      Dear {contact},

      we have thought it over: in this {placed} suits {customer} better than we do, and we are glad to introduce you.
      {!placed}we have thought it over: in this we are not the right ones for {customer} any more.

      So our working together ends here, in good order. Thank you for the time we had.

      What is open between us is settled as agreed: {owed}

      """,
      """
      {contact}您好：

      想来想去，这方面 {placed} 更适合{customer}，我们很乐意引荐。
      {!placed}想来想去，这方面我们已不是最适合{customer}的。

      我们之间的合作就到这里，好聚好散，谢谢一直以来的往来。

      尚未结清的款项仍按约定办理：{owed}

      """,
      """
      {contact}您好：

      想來想去，這方面 {placed} 更適合{customer}，我們很樂意引薦。
      {!placed}想來想去，這方面我們已不是最適合{customer}的。

      我們之間的合作就到這裡，好聚好散，謝謝一直以來的往來。

      尚未結清的款項仍依約定辦理：{owed}

      """) + closing
  }
  /// To a customer who is leaving: what was changed because of what they said (S3).
  var winBack: String {
    say(
      """
      Dear {contact},

      thank you for telling us openly why {customer} wants to leave. You said:

      {heard}

      You also said what could keep you:

      {keep}

      What you said changed how we work:

      {changes}

      I call you in the next days to hear whether this is what you need.

      """,
      """
      {contact}您好：

      谢谢您直说{customer}为什么想离开。您说：

      {heard}

      您也说了怎样您愿意留下：

      {keep}

      因为您的话，我们改了做法：

      {changes}

      过几天我给您打电话，听听这样行不行。

      """,
      """
      {contact}您好：

      謝謝您直說{customer}為什麼想離開。您說：

      {heard}

      您也說了怎樣您願意留下：

      {keep}

      因為您的話，我們改了做法：

      {changes}

      過幾天我給您打電話，聽聽這樣行不行。

      """) + closing
  }
  /// How to pay, and who we are.
  private var closing: String {
    say(
      """

      {?pay-to}Please pay to:
      {pay-to}

      {us}, {today}
      {firm}
      {firm-phone}

      """,
      """

      {?pay-to}收款账户：
      {pay-to}

      {us}  {today}
      {firm}
      {firm-phone}

      """,
      """

      {?pay-to}收款帳戶：
      {pay-to}

      {us}  {today}
      {firm}
      {firm-phone}

      """)
  }
}
