/// Why money is unpaid, read out of what a customer said: a table a language, the most telling words first. It is
/// proposed only; who was there says what it was.
public enum TypedWhyUnpaid {
  /// The reason a line gives, in whatever language; nil where it gives none.
  public static func read(in line: String) -> Touch.WhyUnpaid? {
    let folded = line.lowercased()
    return table.first { row in row.words.contains { says($0, folded, row.why) } }?.why
  }

  /// Whether a line says a word, and does not deny it: who has not sent money has not sent it.
  private static func says(_ word: String, _ line: String, _ why: Touch.WhyUnpaid) -> Bool {
    var rest = line[...]
    while let found = rest.firstRange(of: word) {
      let (before, after) = (line[..<found.lowerBound], line[found.upperBound...])
      rest = after
      guard isWord(word, between: before, after) else { continue }
      let isDenied = why == .paymentSent && denials.contains { before.suffix(12).contains($0) }
      if !isDenied { return true }
    }
    return false
  }

  /// Whether what is found stands for itself: a Latin word is no part of a longer one.
  private static func isWord(_ word: String, between before: Substring, _ after: Substring) -> Bool {
    guard word.first?.isASCII == true else { return true }
    func goesOn(_ character: Character?) -> Bool { character.map { $0.isASCII && $0.isLetter } ?? false }
    return !goesOn(before.last) && !goesOn(after.first)
  }

  private static let denials = ["没", "沒", "未", "还要", "還要", "not ", "n't ", "never ", "will be ", "to be "]

  private static let table: [(why: Touch.WhyUnpaid, words: [String])] = [
    (
      .notReceived,
      [
        "没收到票", "没收到发票", "发票没收到", "票没收到", "没见到发票", "沒收到發票", "發票沒收到", "沒收到票", "no invoice",
        "invoice not received",
        "never got the invoice", "not received the invoice", "invoice has not arrived",
      ]
    ),
    (
      .paymentSent,
      [
        "打了", "汇了", "已汇", "已打", "打出", "汇出", "转了", "已转", "付了", "匯了", "已匯", "匯出", "轉了", "已轉", "sent",
        "transferred",
        "remitted", "wired", "paid",
      ]
    ),
    (
      .inPaymentRun,
      ["排款", "排上", "排了", "付款计划", "付款計畫", "排程", "payment run", "scheduled", "in the run", "queued"]
    ),
    (
      .awaitingApproval,
      [
        "审批", "领导签", "老板签", "领导批", "老板批", "等签字", "走流程", "審批", "簽核", "領導簽", "老闆簽", "老闆批", "主管簽", "approval",
        "approve",
        "boss to sign", "signature", "sign off", "sign-off",
      ]
    ),
    (
      .shortOfCash,
      [
        "没钱", "资金紧", "手头紧", "周转", "没回款", "账上没", "沒錢", "資金緊", "手頭緊", "週轉", "沒回款", "帳上沒", "no money",
        "short of cash",
        "cash is tight", "cash flow", "cash-flow",
      ]
    ),
    (.withheld, ["返利", "索赔", "扣款", "索賠", "獎勵金", "rebate", "deduct", "withhold", "withheld"]),
    (
      .disputed,
      [
        "有争议", "质量问题", "数量不对", "金额不对", "价格不对", "有爭議", "品質問題", "數量不對", "金額不對", "價格不對", "dispute", "disputed",
        "defect", "wrong amount",
      ]
    ),
    (
      .noIntention,
      [
        "不付", "不给钱", "不打算付", "赖账", "不給錢", "賴帳", "won't pay", "will not pay", "refuse to pay",
        "refuses to pay",
      ]
    ),
  ]
}
