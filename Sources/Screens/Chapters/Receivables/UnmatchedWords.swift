internal import SalesBook

/// Words of the list payments are matched in.
struct UnmatchedWords: Catalogue {
  let language: Language

  /// What stands over the list.
  var title: String { say("unmatched payments", "待认领收款", "待認領收款") }
  /// What stands over the form for one of them.
  var one: String { say("unmatched payment", "待认领收款", "待認領收款") }
  /// What takes the customer that is suggested.
  var match: String { say("match", "认款", "認款") }
  /// What makes the payer's name one of the customer's besides.
  var matchAndRemember: String { say("match and remember payer", "认款并记住付款户名", "認款並記住付款戶名") }
  /// What letters do.
  var another: String { say("type another customer", "输入另选客户", "輸入另選客戶") }
  /// Whether the payer's name becomes another name of the customer.
  var remember: String { say("Remember payer", "记住付款户名", "記住付款戶名") }
  /// Why a payment may be a customer's.
  var invoiceNumber: String { say("names an invoice", "写有发票号", "寫有發票號碼") }
  /// The same, by its name.
  var sameName: String { say("same name", "同名", "同名") }
  /// The same, by a name like it.
  var similarName: String { say("similar name", "名称相近", "名稱相近") }
  /// The same, by what is open.
  var amount: String { say("amount", "金额相同", "金額相同") }
  /// How many wait, in front of the key that opens the list.
  func waiting(_ count: Int) -> String { say("\(count) to match", "\(count) 笔待认领", "\(count) 筆待認領") }
}

extension Words {
  /// Words of the list payments are matched in.
  var unmatched: UnmatchedWords { UnmatchedWords(language: language) }
}
