public import SalesBook

/// What one should know before something is carried out, and of days that make no sense.
struct DoubtWords: Catalogue {
  let language: Language
  /// What stands before amounts.
  let signs: MoneySigns

  /// What carries it out all the same.
  var goOn: String { say("do it all the same", "照记", "照記") }

  /// What puts something planned on the day from which it is right.
  func planFor(_ day: String) -> String { say("plan it for \(day)", "改为 \(day)", "改為 \(day)") }

  /// What carries out what one key does.
  var theSame: String { say("the same again", "再按一次", "再按一次") }

  /// All that is doubtful, and how to insist.
  func sentence(_ doubts: [Doubt], again: String) -> String {
    let why = doubts.map(sentence).joined(separator: say("; ", "；", "；"))
    guard !why.hasSuffix(say("?", "？", "？")) else {
      return say(
        "\(why) \(again) takes it as it is", "\(why)\(again) 照记", "\(why)\(again) 照記")
    }
    return say(
      "\(why). \(again) takes it as it is", "\(why)。\(again) 照记", "\(why)。\(again) 照記")
  }

  /// One thing doubtful.
  func sentence(_ doubt: Doubt) -> String {
    switch doubt {
    case .unlikely(let why):
      let words = Words(language, signs)
      let why = why.map(words.sentence).joined(separator: words.general.comma)
      return say("Ask for a better promise: \(why)", "先重新商定：\(why)", "先重新商定：\(why)")
    case .aboveBalance(let open):
      return say(
        "Only \(open.spoken(signs)) is still to come; the rest stays on account",
        "只有 \(open.spoken(signs)) 待收，多出的记为预收", "只有 \(open.spoken(signs)) 待收，多出的記為預收")
    case .noDebt(let currency, let owing):
      return say(
        "\(owesNothing(in: currency, owing)); it stays on account",
        "\(owesNothing(in: currency, owing))，会记为预收", "\(owesNothing(in: currency, owing))，會記為預收")
    case .beforeInvoice(let number, let issued):
      return say(
        "\(number) was issued on \(issued.iso), after that day", "\(number) 是 \(issued.iso) 开的，晚于此日",
        "\(number) 是 \(issued.iso) 開的，晚於此日")
    case .takenAlready(let amount, let day):
      return say(
        "\(amount.spoken(signs)) of \(day.iso) was taken from them already",
        "\(day.iso) 已经记过一笔 \(amount.spoken(signs))",
        "\(day.iso) 已經記過一筆 \(amount.spoken(signs))")
    case .farDay(let noun, let field, let day):
      let name = Words(language).name(ofField: field, of: noun)
      return say(
        "\(name) \(day.iso) is far off", "\(name) \(day.iso) 离今天太远", "\(name) \(day.iso) 離今天太遠")
    case .dueBeforeIssued(let issued):
      return say(
        "It would be due before it was issued on \(issued.iso)", "到期日早于开票日 \(issued.iso)",
        "到期日早於開票日 \(issued.iso)")
    case .rung(let doubt): return Words(language, signs).sentence(doubt)
    case .lettingGo(let letting): return Words(language, signs).sentence(letting)
    case .firstVisit(let visit): return Words(language, signs).sentence(visit)
    case .aboveLimit(let limit, let owed):
      return say(
        "They would owe \(owed.spoken(signs)), above the credit limit of \(limit.spoken(signs)): ask for an approval first",
        "这样共欠 \(owed.spoken(signs))，超过信用额度 \(limit.spoken(signs))，先申请批准",
        "這樣共欠 \(owed.spoken(signs))，超過信用額度 \(limit.spoken(signs))，先申請核准")
    case .offeredLately(let last, let again):
      return say(
        "A price was offered on \(last.iso); a second offer before \(again.iso) is chasing",
        "\(last.iso) 刚提过让价，\(again.iso) 前再提就是追着客户", "\(last.iso) 剛提過讓價，\(again.iso) 前再提就是追著客戶")
    case .contactedLately(let who, let day):
      return say(
        "\(who) was in touch with them on \(day.iso)", "\(who) 在 \(day.iso) 联系过这家客户",
        "\(who) 在 \(day.iso) 聯絡過這家客戶")
    case .winBack(let doubt): return Words(language, signs).sentence(doubt)
    case .caseEnds(let doubt): return Words(language, signs).sentence(doubt)
    case .rebate(let doubt): return Words(language, signs).sentence(doubt)
    case .exit(let doubt): return Words(language, signs).sentence(doubt)
    case .alike(let likeness): return sentence(likeness)
    case .campaign(let doubt): return Words(language, signs).sentence(doubt)
    case .tooSoon(let soon): return Words(language, signs).sentence(soon)
    case .settledLess(let number, let book, let file):
      return say(
        "\(number): the file has \(file.spoken(signs)) paid, the book \(book.spoken(signs))",
        "\(number)：文件里已付 \(file.spoken(signs))，账上已付 \(book.spoken(signs))",
        "\(number)：檔案裡已付 \(file.spoken(signs))，帳上已付 \(book.spoken(signs))")
    }
  }

  /// What of the book a record is like, and why.
  func sentence(_ likeness: Likeness) -> String {
    let name = Words(language, signs).name(of: likeness.record.noun)
    let facts = [likeness.title, likeness.amount?.spoken(signs) ?? "", likeness.day?.iso ?? ""]
    let what = ([name] + facts.filter { !$0.isEmpty }).joined(separator: " ")
    let why =
      switch likeness.grounds {
      case .number: say("the number", "号码", "號碼")
      case .sum: say("the sum", "金额", "金額")
      case .name: say("the name", "名称", "名稱")
      case .phone: say("the telephone", "电话", "電話")
      }
    return say(
      "Like the \(what) in the book by \(why)", "像是账上已有的\(what)（\(why)相同）", "像是帳上已有的\(what)（\(why)相同）")
  }

  /// That they owe nothing in a currency, and what they do owe.
  func owesNothing(in currency: Currency, _ owing: [Money]) -> String {
    let sum = owing.map { $0.spoken(signs) }.joined(separator: " + ")
    let nothing = say(
      "They owe nothing in \(currency.letters)", "这家客户没有 \(currency.letters) 欠款",
      "這家客戶沒有 \(currency.letters) 欠款")
    return owing.isEmpty ? nothing : nothing + say(", but \(sum)", "，欠的是 \(sum)", "，欠的是 \(sum)")
  }

  /// That something which has happened has a day to come.
  func dayToCome(_ field: String, _ day: Day) -> String {
    say(
      "\(field): \(day.iso) is still to come; type the day it was", "\(field)：\(day.iso) 还没到，请填实际发生的日期",
      "\(field)：\(day.iso) 還沒到，請填實際發生的日期")
  }

  /// That something has a day after what follows it.
  func dayTooLate(_ until: Day) -> String {
    say(
      "That cannot be after \(until.iso); type that day or an earlier one", "日期不能晚于 \(until.iso)，请填这天或以前",
      "日期不能晚於 \(until.iso)，請填這天或以前")
  }

  /// That something has a day before what it follows.
  func dayTooEarly(_ since: Day) -> String {
    say(
      "That cannot be before \(since.iso); type that day or a later one", "日期不能早于 \(since.iso)，请填这天或以后",
      "日期不能早於 \(since.iso)，請填這天或以後")
  }
}

extension Words {
  /// What is doubtful, and of days that make no sense.
  var doubts: DoubtWords { DoubtWords(language: language, signs: signs) }

  /// One thing doubtful.
  public func sentence(_ doubt: Doubt) -> String { doubts.sentence(doubt) }

  /// What of the book a record is like, and why.
  public func sentence(_ likeness: Likeness) -> String { doubts.sentence(likeness) }
}
