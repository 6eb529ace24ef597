public import SalesBook

/// The words around letters, and of what stands in them.
struct LetterWords: Catalogue {
  let language: Language

  /// What puts a letter on the clipboard.
  var copy: String { say("copy", "复制", "複製") }
  /// What records that it was sent.
  var sent: String { say("sent: record it", "已发出：登记", "已發出：登記") }
  /// Whether what the letter says is noted as well.
  var noted: String { say("Note it as well", "同时登记", "同時登記") }
  /// What puts it in a file.
  var write: String { say("file", "存成文件", "存成檔案") }
  /// What opens it in one's editor.
  var edit: String { say("editor", "编辑器", "編輯器") }
  /// What leaves it.
  var close: String { say("close", "关闭", "關閉") }
  /// The menu's title.
  var menu: String { say("letter", "信函", "信函") }
  /// A line of the account: number, due day, sum, days late.
  func item(_ number: String, _ due: String, _ sum: String, _ late: Int) -> String {
    let days = Words(language).days(late)
    return say(
      "\(number)  due \(due)  \(sum)" + (late > 0 ? "  \(days) late" : ""),
      "\(number)  到期 \(due)  \(sum)" + (late > 0 ? "  逾期 \(late) 天" : ""),
      "\(number)  到期 \(due)  \(sum)" + (late > 0 ? "  逾期 \(late) 天" : ""))
  }
  /// A line below the items: what is taken off them.
  func less(_ kind: LetterMatter.Deduction.Kind, _ sum: String) -> String {
    "\(Words(language).name(of: kind))  \(sum)"
  }
  /// A promise to pay, in what confirms it.
  func promise(_ sum: String, _ due: String, made: String) -> String {
    say(
      "\(sum)  by \(due)  (as agreed on \(made))", "\(sum)  \(due) 前付  （\(made) 约定）",
      "\(sum)  \(due) 前付  （\(made) 約定）")
  }
  /// What was reminded of before, by its days; nothing if nothing was.
  func reminders(_ days: [String]) -> String {
    guard let last = days.last else { return "" }
    let (all, count) = (days.count, days.suffix(3).joined(separator: say(" and ", "、", "、")))
    if all == 1 { return say("our reminder of \(last)", "我方 \(last) 的提醒", "我方 \(last) 的提醒") }
    return all > 3
      ? say(
        "our \(all) reminders, the last of \(last),", "我方 \(all) 次提醒（最近一次 \(last)）",
        "我方 \(all) 次提醒（最近一次 \(last)）")
      : say("our reminders of \(count)", "我方 \(count) 的提醒", "我方 \(count) 的提醒")
  }
  /// A change, in the letter that tells of it: made, or by when it is.
  func change(_ what: String, due: String?, isMade: Bool) -> String {
    if isMade { return say("\(what)  (done)", "\(what)（已改）", "\(what)（已改）") }
    guard let due else { return what }
    return say("\(what)  (by \(due))", "\(what)（\(due) 前改好）", "\(what)（\(due) 前改好）")
  }
  /// Where a letter was written.
  func written(_ path: String) -> String { say("written to \(path)", "已存到 \(path)", "已存到 \(path)") }
}

extension Words {
  /// The words around letters, and of what stands in them.
  var letters: LetterWords { LetterWords(language: language) }
}

extension Touch.LetterKind: Spoken {
  /// Which of our letters.
  public func name(in words: Words) -> String {
    switch self {
    case .reminder: words.say("reminder", "到期提醒", "到期提醒")
    case .paymentReminder: words.say("payment reminder", "付款提醒", "付款提醒")
    case .confirmation: words.say("confirmation of a promise", "承诺确认函", "承諾確認函")
    case .statement: words.say("statement of account", "对账单", "對帳單")
    case .demand: words.say("demand", "催款函", "催款函")
    case .parting: words.say("letter of parting", "终止合作函", "終止合作函")
    case .winBack: words.say("what we changed", "改进告知函", "改進告知函")
    }
  }
}

extension LetterMatter.Deduction.Kind: Spoken {
  /// What is taken off what a letter lists.
  public func name(in words: Words) -> String {
    switch self {
    case .credits: words.say("less credit notes", "减：红字应收单", "減：折讓單")
    case .onAccount: words.say("less money on account", "减：预收", "減：預收")
    case .billsHeld: words.say("less bills held", "减：在手票据", "減：在手票據")
    case .promised: words.say("less what is promised", "减：已承诺付款", "減：已承諾付款")
    }
  }
}

extension Words {
  /// What to know of a letter before it is sent.
  public func sentence(_ remark: LetterRemark, on day: Day) -> String {
    switch remark {
    case .chase(let warning): return sentence(warning, on: day)
    case .noPaymentReminder:
      return say(
        "no payment reminder went before this demand: the friendly letter comes first",
        "此前没有发过付款提醒：应先发付款提醒，再发催款函", "此前沒有發過付款提醒：應先發付款提醒，再發催款函")
    case .unreminded(let numbers):
      let named =
        numbers.prefix(3).joined(separator: general.comma)
        + (numbers.count > 3 ? " +\(numbers.count - 3)" : "")
      return say(
        "\(named): no payment reminder went before this demand", "\(named) 还没发过付款提醒，就发催款函",
        "\(named) 還沒發過付款提醒，就發催款函")
    case .leftOut(let setting, let currency):
      let name = self.name(ofSetting: setting) ?? setting
      let what = currency.map { "\(name) \($0.letters)" } ?? name
      return say(
        "left out of the letter: \(what) is not set (setting \(setting))",
        "信函中未写：\(what) 尚未设置（设置项 \(setting)）", "信函中未寫：\(what) 尚未設定（設定項 \(setting)）")
    case .unsaid(let names):
      let braces = names.map { "{\($0)}" }.joined(separator: " ")
      return say(
        "the book's own text of this letter does not say \(braces)", "本客户簿自改的信函文本里没有 \(braces)",
        "本客戶簿自改的信函文字裡沒有 \(braces)")
    }
  }

  /// The letter as a book begins with it.
  public func usualText(of kind: Touch.LetterKind) -> String {
    let texts = LetterTextWords(language: language)
    return switch kind {
    case .reminder: texts.reminder
    case .paymentReminder: texts.paymentReminder
    case .confirmation: texts.confirmation
    case .statement: texts.statement
    case .demand: texts.demand
    case .parting: texts.parting
    case .winBack: texts.winBack
    }
  }

  /// Why a letter would have nothing in it.
  public func nothing(for kind: Touch.LetterKind) -> String {
    switch kind {
    case .reminder: say("Nothing of theirs falls due in the next weeks", "近期没有到期款", "近期沒有到期款")
    case .confirmation: say("They have promised no money", "没有待兑现的付款承诺", "沒有待兌現的付款承諾")
    case .parting:
      say("To end it is not decided", "还没决定终止合作", "還沒決定終止合作")
    case .statement: say("Nothing of theirs is open", "该客户没有未收款", "該客戶沒有未收款")
    case .winBack:
      say(
        "Nothing was changed because of them, and nothing is planned", "还没有因为客户的话改任何事，也没有定日子的改进",
        "還沒有因為客戶的話改任何事，也沒有定日子的改進")
    case .paymentReminder, .demand:
      say(
        "Nothing of theirs is to ask for now: it is promised, contested, covered by a bill or set against",
        "现在没有可催的款：已承诺、有争议、有票据或已够抵", "現在沒有可催的款：已承諾、有爭議、有票據或已足以抵銷")
    }
  }

  /// That a letter was written to a file.
  public func letterWritten(to path: String) -> String { letters.written(path) }
}
