internal import SalesBook

// What to say to a customer who is leaving, by what the win-back wants next (S3, moment 24).
extension WinBackLine: WordedLine {
  func toSay(_ words: Words) -> String {
    switch self {
    case .signals:
      words.say(
        "It has become quiet between us. How are things with you, and what about us is not right?",
        "最近跟您联系少了。您那边怎么样？我们哪儿没做好，您直说。", "最近跟您聯絡少了。您那邊怎麼樣？我們哪裡沒做好，您直說。")
    case .background:
      words.say(
        "(To us) Before anybody calls: who did what, and where? Write several explanations down, and how we would solve each.",
        "（先别打电话）先弄清谁在哪里做了什么；写几条可能原因，每条想好怎么解决。",
        "（先別打電話）先弄清誰在哪裡做了什麼；寫幾條可能原因，每條想好怎麼解決。")
    case .questions:
      words.say(
        "May I ask straight out: why are you leaving us? And what could we do to keep you? (Then listen.) What you said helps us a lot, thank you.",
        "我直接问一句，您为什么不跟我们做了？我们做什么，您愿意留下来？（问完就听）您说的对我们帮助很大，谢谢您。",
        "我直接問一句，您為什麼不跟我們做了？我們做什麼，您願意留下來？（問完就聽）您說的對我們幫助很大，謝謝您。")
    case .cause:
      words.say(
        """
        (To us) They say: {heard}. Is that of them alone, or of how we work?
        (To us) Is the cause of them alone, or of how we work?
        """,
        """
        （自己想清）客户说：{heard}。是这一家的事，还是我们一直这样做事？
        （自己想清）原因是这一家的事，还是我们一直这样做事？
        """,
        """
        （自己想清）客戶說：{heard}。是這一家的事，還是我們一直這樣做事？
        （自己想清）原因是這一家的事，還是我們一直這樣做事？
        """)
    case .decide:
      words.say(
        "(To us) The cause is {cause}. What does it cost to mend for them, and for all? What is at stake? Who else asks for it then?",
        "（自己算清）原因是{cause}。只为他改要多少，全改要多少？涉及多少钱？别家会不会照样要？",
        "（自己算清）原因是{cause}。只為他改要多少，全改要多少？涉及多少錢？別家會不會照樣要？")
    case .goBack:
      words.say(
        """
        (By e-mail) You told us: {heard}. Because of that we changed this: {what}. Thank you.
        (To us) Nothing is changed yet because of what they said: change something, or plan it for a day, before anybody writes.
        """,
        """
        （发邮件）您说过：{heard}。因为您这句话，我们改了：{what}。谢谢您。
        （先别发）还没有因为客户的话改任何事：先改一件，或定下日子。
        """,
        """
        （發郵件）您說過：{heard}。因為您這句話，我們改了：{what}。謝謝您。
        （先別發）還沒有因為客戶的話改任何事：先改一件，或定下日子。
        """)
    case .outcome:
      words.say(
        "{made} I wrote to you what we changed because of you: {what}. Is that what you need, and do we go on?",
        "{made}给您写了因为您我们改了什么：{what}。这样行吗，咱们接着做？", "{made}給您寫了因為您我們改了什麼：{what}。這樣行嗎，咱們接著做？")
    case .letGo:
      words.say(
        "Thank you for telling us openly. If something changes, you find us where we are.",
        "谢谢您跟我们直说。以后有需要，随时找我们。", "謝謝您跟我們直說。以後有需要，隨時找我們。")
    case .change:
      words.say(
        "Because of what you said we wanted to change this: {what}. It is done.",
        "您说的那件事，我们说好要改的：{what}，现在改好了。",
        "您說的那件事，我們說好要改的：{what}，現在改好了。")
    }
  }

  func avoid(_ words: Words) -> String {
    switch self {
    case .signals:
      words.say("No offer, and no order asked for in this talk.", "这通电话不让步，也不催单。", "這通電話不讓步，也不催單。")
    case .background:
      words.say(
        "Take none of them for true before they were asked.", "没问过客户，哪条都别认定。", "沒問過客戶，哪條都別認定。")
    case .questions:
      words.say(
        "No apology first, no defence, no offer: write down their own words.", "不先道歉，不辩解，不许诺：原话记下来。",
        "不先道歉，不辯解，不許諾：原話記下來。")
    case .cause, .decide:
      words.say(
        "Nothing is given before it is decided; mending the cause may begin.", "没定之前不让步；原因可以先动手改。",
        "沒定之前不讓步；原因可以先動手改。")
    case .goBack, .outcome:
      words.say("Never merely \"we hope to go on\".", "别只说“希望继续合作”。", "別只說「希望繼續合作」。")
    case .letGo:
      words.say("No last offer, no reproach.", "不做最后让步，不抱怨。", "不做最後讓步，不抱怨。")
    case .change:
      words.say("Do not call before it is done.", "没改好别先打电话。", "沒改好別先打電話。")
    }
  }
}
