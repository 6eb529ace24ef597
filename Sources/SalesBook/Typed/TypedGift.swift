/// What is called money, though it is given as a gift: cash, cards, transfers. A gift is a thing (S2).
public enum TypedGift {
  /// The first word for money in what a gift is said to be, in whatever language; nil for a thing.
  public static func money(in text: String) -> String? {
    let folded = text.lowercased()
    return words.first { word in
      folded.contains(word) && !innocent.contains { $0.hasPrefix(word) && folded.contains($0) }
    }
  }

  private static let words = [
    "现金", "現金", "红包", "紅包", "转账", "轉帳", "轉賬", "汇款", "匯款", "购物卡", "購物卡", "礼品卡", "禮品卡", "储值卡", "儲值卡",
    "加油卡", "充值卡", "提货卡", "禮券", "礼券", "代金券", "回扣", "佣金", "cash", "gift card", "prepaid card", "shopping card",
    "voucher", "bank transfer", "kickback", "red envelope",
  ]

  /// Words that only begin like one of them: of cash flow one talks.
  private static let innocent = ["现金流", "現金流", "cash flow", "cash-flow", "cashew", "cashmere"]
}
