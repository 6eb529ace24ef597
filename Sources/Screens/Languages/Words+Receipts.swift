internal import SalesBook

// Receipts nobody knows the customer of.
extension Words {
  /// Words of the list receipts are matched in.
  var receipts: ReceiptWords { language.words() }

  /// Why a receipt may be a customer's: what weighs most first.
  func grounds(_ grounds: ReceiptMatch.Grounds) -> String {
    let words = receipts
    let reasons: [(ReceiptMatch.Grounds, String)] = [
      (.invoiceNumber, words.invoiceNumber), (.sameName, words.sameName),
      (.similarName, words.similarName), (.amount, words.amount),
    ]
    return reasons.filter { grounds.contains($0.0) }.map(\.1).joined(separator: general.comma)
  }
}

/// Words of the list receipts are matched in.
struct ReceiptWords: Catalogue {
  /// What stands over the list, and over the form for one of it.
  let title: String
  /// Its keys, for its last line.
  let keys: String
  /// Whether the payer's name becomes another name of the customer.
  let remember: String
  /// Why a receipt may be a customer's.
  let invoiceNumber, sameName, similarName, amount: String
  /// How many wait, in front of the key that opens the list.
  let waiting: @Sendable (Int) -> String

  static let english = ReceiptWords(
    title: "match receipts",
    keys: "Enter match  + match and remember payer  type another customer  Esc back",
    remember: "Remember payer", invoiceNumber: "names an invoice", sameName: "same name",
    similarName: "similar name", amount: "amount",
    waiting: { "\($0) to match:" })

  static let simplifiedChinese = ReceiptWords(
    title: "匹配收款", keys: "Enter 匹配  + 匹配并记住付款户名  输入另选客户  Esc 返回", remember: "记住付款户名",
    invoiceNumber: "写有发票号", sameName: "同名", similarName: "名称相近", amount: "金额相同",
    waiting: { "\($0) 笔待匹配：" })

  static let traditionalChinese = ReceiptWords(
    title: "比對收款", keys: "Enter 比對  + 比對並記住付款戶名  輸入另選客戶  Esc 返回", remember: "記住付款戶名",
    invoiceNumber: "寫有發票號碼", sameName: "同名", similarName: "名稱相近", amount: "金額相同",
    waiting: { "\($0) 筆待比對：" })
}
