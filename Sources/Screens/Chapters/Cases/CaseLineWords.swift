internal import SalesBook

// What to say about a complaint, by what it wants next (S2, S3).
extension CaseLine: WordedLine {
  func toSay(_ words: Words) -> String {
    switch self {
    case .firstWord:
      words.say(
        "You told us: {what}. It is on us; I tell you {due} what we do. What else is not right?",
        "您说的：{what}，这事由我们来查，{due}告诉您怎么办。还有哪儿不满意，您一次都告诉我。",
        "您說的：{what}，這事由我們來查，{due}告訴您怎麼辦。還有哪裡不滿意，您一次都告訴我。")
    case .firstWordQuality:
      words.say(
        "You told us: {what}. We look at it as it is, and tell you {due} what we find. What else is not right?",
        "您说的：{what}，我们照实查，查出什么说什么，{due}给您回话。还有哪儿不对，您一次都告诉我。",
        "您說的：{what}，我們照實查，查出什麼說什麼，{due}給您回話。還有哪裡不對，您一次都告訴我。")
    case .looking:
      words.say(
        "We are still looking for the cause of this: {what}. I tell you {due} how far we are. Has it come again?",
        "{what}，原因还在查，{due}跟您说进展。这几天又出现过吗？", "{what}，原因還在查，{due}跟您說進展。這幾天又出現過嗎？")
    case .reported:
      words.say(
        "{made} it went to {by}, who look for the cause. I tell you {due} what came back. Has it come again?",
        "{made}已经交给{by}在查，{due}告诉您结果。这几天又出现过吗？", "{made}已經交給{by}在查，{due}告訴您結果。這幾天又出現過嗎？")
    case .causeKnown:
      words.say(
        """
        We found the cause: {cause}. This is what we did: {answer}. Does that help you?
        We found the cause: {cause}. What must we change so that it helps you?
        """,
        """
        原因查清楚了：{cause}。我们已经这样处理：{answer}。您看这样行吗？
        原因查清楚了：{cause}。我们怎么改，您才放心？
        """,
        """
        原因查清楚了：{cause}。我們已經這樣處理：{answer}。您看這樣行嗎？
        原因查清楚了：{cause}。我們怎麼改，您才放心？
        """)
    case .close:
      words.say(
        "{what}: is it good now? How content are you with how we handled it: which mark, and what is missing for full marks?",
        "{what}，现在好了吗？这事处理得您给打几分？差在哪儿？", "{what}，現在好了嗎？這事處理得您給打幾分？差在哪裡？")
    case .part:
      words.say(
        "(To {by}) The customer waits for your part, due {due}: {what}. When do you have it?",
        "（对{by}）客户在等你这部分，说好{due}：{what}。什么时候能好？", "（對{by}）客戶在等你這部分，說好{due}：{what}。什麼時候能好？")
    }
  }

  func avoid(_ words: Words) -> String {
    switch self {
    case .firstWord, .firstWordQuality, .looking, .reported:
      words.say(
        "Not a word on money; blame nobody; promise nothing that is not approved.", "不提钱；不推给别人；没批准的不许诺。",
        "不提錢；不推給別人；沒核准的不許諾。")
    case .causeKnown:
      words.say(
        "Do not give what one sees for the cause, and nothing on money.", "别拿表面现象当原因；不提钱。", "別拿表面現象當原因；不提錢。")
    case .close:
      words.say(
        "Not closed before they say how content they are; nothing on money.", "没听到客户怎么说，不结案；不提钱。",
        "沒聽到客戶怎麼說，不結案；不提錢。")
    case .part:
      words.say(
        "Do not send the customer to them: the word comes from us.", "别让客户自己去找他们：话由我们带到。",
        "別讓客戶自己去找他們：話由我們帶到。")
    }
  }
}
