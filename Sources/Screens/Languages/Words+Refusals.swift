public import SalesBook

// Why something was not done: what, where, and what to do now.
extension Words {
  /// The sentence for a refusal.
  public func sentence(_ refusal: Refusal) -> String {
    switch refusal {
    case .gone(let noun, let key): gone("\(name(of: noun)) \(key)")
    case .changedMeanwhile(let noun, let key, let field, let seen, let now):
      changed(
        name(ofField: field, of: noun), of: "\(name(of: noun)) \(key)",
        from: values([seen], ofField: field, of: noun), to: values([now], ofField: field, of: noun))
    case .badField(let noun, let field, let error):
      capitalised(name(of: noun)) + say(", ", "的", "的") + name(ofField: field, of: noun) + general.colon
        + sentence(error)
    case .fieldMissing(let noun, let field): missing(name(ofField: field, of: noun), of: name(of: noun))
    case .numberTaken(let number): taken(number)
    case .amountNotPositive: say("The amount must be more than 0", "金额必须大于 0", "金額必須大於 0")
    case .currencyDiffers(let one, let other): differing(one.letters, other.letters)
    case .moreThanOpen(let invoice, let open): moreThanOpen(invoice, open.spoken)
    case .moreThanPaid(let left): moreThanPaid(left.spoken)
    case .instalmentsDiffer(let sum, let amount): unequal(sum.spoken, amount.spoken)
    case .alreadySo(let noun, let key): alreadySo("\(name(of: noun)) \(key)")
    case .mergedIntoItself: mergedIntoItself
    case .inUse(let noun, let key, let other): inUse("\(name(of: noun)) \(key)", by: other)
    case .promiseTooEarly(let made): tooEarly(made)
    case .promisedAbove(let open, let promised): promisedAbove(open, promised)
    case .unlikely(let doubts): unlikely(doubts)
    case .aboveBalance(let open): aboveBalance(open)
    case .beforeInvoice(let number, let issued): beforeInvoice(number, issued)
    case .rungBarred(let obstacle): sentence(obstacle)
    case .dayToCome(let day):
      say(
        "\(day.iso) is still to come; type the day it was done", "\(day.iso) 还没到，请填实际发生的日期",
        "\(day.iso) 還沒到，請填實際發生的日期")
    case .ownApproval: ownApproval
    case .nothingToDo: say("Nothing changed: it was so already", "没有变化：本来就是这样", "沒有變化：本來就是這樣")
    }
  }

  private func gone(_ record: String) -> String {
    say(
      "There is no \(record) any more; if you removed it, u brings it back",
      "\(record) 已经没有了；如果是你刚删的，按 u 恢复", "\(record) 已經沒有了；如果是你剛刪的，按 u 復原")
  }

  private func changed(_ field: String, of record: String, from seen: String, to now: String) -> String {
    let (seen, now) = (seen.isEmpty ? general.none : seen, now.isEmpty ? general.none : now)
    return say(
      "\(field) of \(record) is now \(now), you saw \(seen): look, then save again",
      "\(record) 的\(field)刚被改成 \(now)（你看到的是 \(seen)），看过再保存",
      "\(record) 的\(field)剛被改成 \(now)（你看到的是 \(seen)），看過再儲存")
  }

  /// That somebody else changed a field, over the two values to choose from.
  func conflict(_ field: String, by who: String?) -> String {
    let who = who ?? say("somebody", "别人", "別人")
    return say("\(who) changed \(field) meanwhile", "\(field) 刚被 \(who) 改过", "\(field) 剛被 \(who) 改過")
  }
  /// The two ways out of it.
  var keepMine: String { say("keep mine", "用我的", "用我的") }
  var takeTheirs: String { say("take theirs", "用对方的", "用對方的") }

  private func missing(_ field: String, of noun: String) -> String {
    say(
      "\(field) of the \(noun) is empty; it is needed", "\(noun)的\(field)没填，这项必填", "\(noun)的\(field)沒填，這項必填")
  }

  private func taken(_ number: String) -> String {
    say(
      "This customer has an invoice \(number) already; type another number", "这家客户已有发票号 \(number)，请换一个号",
      "這家客戶已有發票號碼 \(number)，請換一個號碼")
  }

  private func differing(_ one: String, _ other: String) -> String {
    say(
      "\(one) cannot settle \(other); use money of one currency", "\(one) 不能核销 \(other)，币种要一致",
      "\(one) 不能核銷 \(other)，幣別要一致")
  }

  private func moreThanOpen(_ invoice: String, _ open: String) -> String {
    say(
      "\(invoice) has only \(open) open; type that or less", "\(invoice) 只剩 \(open) 未收，不能超过",
      "\(invoice) 只剩 \(open) 未收，不能超過")
  }

  private func moreThanPaid(_ left: String) -> String {
    say(
      "The payment has only \(left) left; type that or less", "这笔收款只剩 \(left) 可核销，不能超过",
      "這筆收款只剩 \(left) 可核銷，不能超過")
  }

  private func unequal(_ sum: String, _ amount: String) -> String {
    say(
      "The instalments make \(sum), the invoice is \(amount); make them equal",
      "各期合计 \(sum)，应收单是 \(amount)，两边要相等", "各期合計 \(sum)，應收單是 \(amount)，兩邊要相等")
  }

  private func alreadySo(_ record: String) -> String {
    say(
      capitalised("\(record): done already, nothing left to do"), "\(record) 已经处理过了，不用再做",
      "\(record) 已經處理過了，不用再做")
  }

  private var mergedIntoItself: String {
    say("A customer cannot be merged into itself; pick another", "不能跟自己合并，请另选一家", "不能跟自己合併，請另選一家")
  }

  private func inUse(_ record: String, by other: Noun) -> String {
    say(
      capitalised("\(record) cannot go while \(plural(of: other)) use it; see to those first"),
      "\(record) 下面还有\(name(of: other))，先处理完才能删", "\(record) 下面還有\(name(of: other))，先處理完才能刪")
  }

  /// An English sentence that begins with a noun's name.
  private func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
