internal import SalesBook

/// Why a command is not to be had now. A sentence that tells which command
/// helps is given the key of that command.
struct NeedWords: Catalogue {
  let language: Language

  var customer: String { say("There is no customer under the cursor", "光标处没有客户", "游標處沒有客戶") }

  func someCustomer(_ add: String) -> String {
    say("There is no customer yet; \(add) adds one", "还没有客户；按 \(add) 新增", "還沒有客戶；按 \(add) 新增")
  }

  func followUp(_ plan: String) -> String {
    say(
      "Nothing is planned here; \(plan) plans a follow-up",
      "这里没有跟进计划；按 \(plan) 新增", "這裡沒有跟進計畫；按 \(plan) 新增")
  }

  var invoice: String {
    say(
      "There is no invoice under the cursor; pick one on the overdue board or in the dossier",
      "光标处没有应收单；请在逾期看板或档案中选择", "游標處沒有應收單；請在逾期看板或檔案中選擇")
  }

  var payment: String {
    say(
      "There is no payment under the cursor; pick one in the dossier's timeline",
      "光标处没有收款；请在档案的时间线中选择", "游標處沒有收款；請在檔案的時間線中選擇")
  }

  var knowable: String { say("Nothing is left to ask of this customer", "这家客户没有要问的了", "這家客戶沒有要問的了") }
  var archived: String { say("This customer is not put away", "这家客户没有归档", "這家客戶沒有封存") }

  var maturedBill: String {
    say("No bill of theirs has matured that waits for an answer", "没有到期待确认的票据", "沒有到期待確認的票據")
  }

  var removable: String {
    say(
      "There is no record under the cursor that can be taken away; pick one in the dossier",
      "光标处没有可删除的记录；请在档案中选择", "游標處沒有可刪除的記錄；請在檔案中選擇")
  }

  var refundable: String {
    say(
      "There is nothing on account and no open credit note to give back", "没有预收款或红字单可退",
      "沒有預收款或折讓單可退")
  }

  var dispute: String {
    say("The invoice under the cursor is not contested", "光标处的应收单没有争议", "游標處的應收單沒有爭議")
  }

  var creditNote: String {
    say(
      "There is no credit note here to set off, or nothing open it could settle",
      "这里没有可抵扣的红字单，或没有可抵扣的应收单", "這裡沒有可抵扣的折讓單，或沒有可抵扣的應收單")
  }

  var moneyOnAccount: String {
    say(
      "This customer has no money on account that could settle something",
      "该客户没有可核销的预收款", "該客戶沒有可核銷的預收款")
  }

  var unmatchedPayment: String { say("Every payment has its customer", "没有待认领收款", "沒有待認領收款") }

  func openPromise(_ take: String) -> String {
    say(
      "They have no open promise; \(take) takes one",
      "没有待兑现的承诺；按 \(take) 登记", "沒有待兌現的承諾；按 \(take) 登記")
  }

  var breach: String { say("No broken promise waits for an answer", "没有要表态的未兑现承诺", "沒有要表態的未兌現承諾") }

  var promiseLine: String {
    say("Nothing is to be said about a promise now", "现在没有关于承诺要说的话", "現在沒有關於承諾要說的話")
  }

  var reminder: String {
    say("Nothing is about to fall due that they were not reminded of", "没有需要提醒的款项", "沒有需要提醒的款項")
  }

  var arrears: String { say("Nothing of theirs is overdue", "该客户没有逾期款", "該客戶沒有逾期款") }

  func runningStep(_ take: String) -> String {
    say(
      "No rung runs; \(take) on the board takes one",
      "没有进行中的催款；在看板按 \(take) 采取", "沒有進行中的催款；在看板按 \(take) 採取")
  }

  var silentStep: String { say("No rung waits for its outcome", "没有等结果的催款", "沒有等結果的催款") }

  var hold: String { say("Supply to this customer is not stopped", "该客户没有停供", "該客戶沒有停供") }

  func twoMarks(_ mark: String) -> String {
    say("Mark the two customers first (\(mark))", "请先标记两家客户（\(mark)）", "請先標記兩家客戶（\(mark)）")
  }

  func filter(_ filter: String, thenKeep keep: String) -> String {
    say(
      "Filter first (\(filter)); \(keep) then keeps the filter",
      "请先筛选（\(filter)），再按 \(keep) 保存", "請先篩選（\(filter)），再按 \(keep) 儲存")
  }

  var colleague: String {
    say(
      "Nobody works in this book; people.rec says who does",
      "这个客户簿里没有同事；同事在 people.rec 中登记", "這個客戶簿裡沒有同事；同事在 people.rec 中登記")
  }

  func writing(_ back: String) -> String {
    say(
      "The book can only be read here; leave a day gone by with \(back)",
      "这里只能查看；按 \(back) 可回到今天", "這裡只能檢視；按 \(back) 可回到今天")
  }

  func asOf(_ asOf: String) -> String {
    say("Only as of a day gone by (\(asOf))", "仅在按日期查看时可用（\(asOf)）", "僅在按日期檢視時可用（\(asOf)）")
  }

  var summary: String { say("The round of the day is not begun", "今天的跟进还没开始", "今天的跟進還沒開始") }
  var phone: String { say("No telephone number is known", "没有电话号码", "沒有電話號碼") }
  var weChat: String { say("No WeChat name is known", "没有微信号", "沒有微信號") }
  var address: String { say("No address is known", "没有地址", "沒有地址") }
  var emptyBook: String { say("Only in an empty book", "仅在空的客户簿中可用", "僅在空的客戶簿中可用") }
}

extension Words {
  /// Why commands are not to be had.
  var needs: NeedWords { NeedWords(language: language) }
}
