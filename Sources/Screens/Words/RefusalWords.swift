public import SalesBook

// Why something was not done: what, where, and what to do now. What
// one chapter refuses stands with its other words.
extension Words {
  /// The sentence for a refusal; what helps against it is told by its key, and
  /// records by what the book knows of them.
  public func sentence(_ refusal: Refusal, _ keys: RefusalKeys, in book: Book? = nil) -> String {
    func named(_ noun: Noun, _ key: String) -> String {
      name(of: RecordName(noun, key), in: book.map { TellingBook($0) })
    }
    func value(_ value: String, _ field: String, _ noun: Noun) -> String {
      values([value], ofField: field, of: noun, in: book.map { TellingBook($0) })
    }
    return switch refusal {
    case .gone(let noun, let key):
      gone(named(noun, key), RecordName(noun, key), undo: by(keys.undo))
    case .anothers(let noun, let key): anothers(named(noun, key))
    case .nobody(let login, let known): people.nobody(quoted(login), known, by(keys.people))
    case .hasLeft(let login): people.colleagueLeft(login, by(keys.people))
    case .coversThemselves: people.coversThemselves
    case .changedMeanwhile(let noun, let key, let field, let seen, let now):
      changed(
        name(ofField: field, of: noun), of: named(noun, key), from: value(seen, field, noun),
        to: value(now, field, noun))
    case .badField(.setting, _, let error): sentence(error)
    case .badField(let noun, let field, let error):
      capitalised(name(of: noun)) + say(", ", "的", "的") + name(ofField: field, of: noun) + general.colon
        + sentence(error)
    case .fieldMissing(let noun, let field): missing(name(ofField: field, of: noun), of: name(of: noun))
    case .numberTaken(let number): numberTaken(number)
    case .amountNotPositive: say("The amount must be more than 0", "金额必须大于 0", "金額必須大於 0")
    case .currencyDiffers(let one, let other): currenciesDiffer(one.letters, other.letters)
    case .sumNotAgreed(let money, let invoice, let currency):
      sumNotAgreed(money.letters, invoice, currency.letters, at: keys.agreed ?? forms.agreed)
    case .aboveTolerance(let rest, let most): aboveTolerance(money(rest), money(most))
    case .nothingSettled(let invoice): nothingSettled(invoice)
    case .moreThanOpen(let invoice, let open): moreThanOpen(invoice, money(open))
    case .moreThanPaid(let left): moreThanPaid(money(left))
    case .instalmentsDiffer(let sum, let amount): instalmentsDiffer(money(sum), money(amount))
    case .alreadySo(let noun, let key): alreadySo(named(noun, key))
    case .mergedIntoItself: mergedIntoItself
    case .inUse(let noun, let key, let other): inUse(named(noun, key), by: other)
    case .promiseTooEarly(let made): tooEarly(made)
    case .nothingOwed(let currency, let owing):
      doubts.owesNothing(in: currency, owing)
        + (owing.isEmpty ? "" : say("; type the sum in that currency", "，请用那个币种填金额", "，請用那個幣別填金額"))
    case .promisedAbove(let open, let promised): promisedAbove(open, promised)
    case .doubtful(let doubts): self.doubts.sentence(doubts, again: again(keys.insist))
    case .rungBarred(let obstacle): sentence(obstacle)
    case .dayToCome(let noun, let field, let day): self.doubts.dayToCome(name(ofField: field, of: noun), day)
    case .dayTooEarly(_, _, let since): self.doubts.dayTooEarly(since)
    case .dayTooLate(_, _, let until): self.doubts.dayTooLate(until)
    case .settledAlready(let sum): settledAlready(money(sum))
    case .refundedAlready(let sum): refundedAlready(money(sum))
    case .bouncedAlready(let day): bouncedAlready(day)
    case .neverMatures: neverMatures
    case .reasonMissing: say("Say why; history keeps it", "请写明原因，历史会保留", "請寫明原因，歷史會保留")
    case .ownApproval: ownApproval
    case .mayNotApprove(let login, let kind, let may): mayNotApprove(login, kind, may)
    case .concessionBarred(let obstacle): sentence(obstacle, approval: by(keys.approval))
    case .commitmentBarred(let obstacle): sentence(obstacle, approval: by(keys.approval))
    case .rebateBarred(let obstacle): sentence(obstacle)
    case .caseBarred(let obstacle): sentence(obstacle)
    case .exitBarred(let obstacle): sentence(obstacle)
    case .winBackBarred(let obstacle): sentence(obstacle)
    case .givingHeld(let since): givingHeld(since: since.iso)
    case .campaignBarred(let obstacle): sentence(obstacle)
    case .plannedLater(let made):
      say(
        "That was planned on \(made.iso), after this contact; choose another, or none",
        "那项跟进是 \(made.iso) 才安排的，晚于这次联系；请另选一项或选无", "那項跟進是 \(made.iso) 才安排的，晚於這次聯絡；請另選一項或選無")
    case .notAGift(let obstacle): sentence(obstacle, approval: by(keys.approval))
    case .neverComes: neverComes
    case .anothersRound(let login): anothersRound(login)
    case .nothingToDo: say("Nothing changed: it was so already", "没有变化：本来就是这样", "沒有變化：本來就是這樣")
    }
  }

  /// That a repeat has no day at all.
  var neverComes: String {
    say(
      "No day of this is ever to come; write another repeat, or a later end", "这样一天也不会有；请改重复方式，或把结束日推后",
      "這樣一天也不會有；請改重複方式，或將結束日延後")
  }

  private var neverMatures: String {
    say(
      "Only a bill or a post-dated cheque matures; choose one of these, or leave the day empty",
      "只有汇票、远期支票才有到期日；请改付款方式，或把到期日留空", "只有匯票、遠期支票才有到期日；請改付款方式，或將到期日留空")
  }

  /// Only what people can take away can be brought back by an undo; what is known by what they type was mistyped.
  private func gone(_ record: String, _ name: RecordName, undo: String) -> String {
    guard name.isKnownByID else {
      return say("There is no \(record); choose one that is there", "没有\(record)，请另选", "沒有\(record)，請另選")
    }
    let missing = say(capitalised("\(record) is not there"), "\(record) 已经没有了", "\(record) 已經沒有了")
    guard name.noun.isRemovable else {
      return missing + say("; choose one that is", "，请另选", "，請另選")
    }
    return missing
      + say(
        "; if you removed it, \(undo) brings it back", "；如果是你刚删的，\(undo) 恢复", "；如果是你剛刪的，\(undo) 復原")
  }

  private func anothers(_ record: String) -> String {
    say(
      capitalised("\(record) is another customer's; choose one of this customer"),
      "\(record) 是别的客户的，请选这家客户的", "\(record) 是別的客戶的，請選這家客戶的")
  }

  private func changed(_ field: String, of record: String, from seen: String, to now: String) -> String {
    let (seen, now) = (seen.isEmpty ? general.none : seen, now.isEmpty ? general.none : now)
    return say(
      "\(field) of \(record) is now \(now), you saw \(seen): look, then save again",
      "\(record) 的\(field)刚被改成 \(now)（你看到的是 \(seen)），看过再保存",
      "\(record) 的\(field)剛被改成 \(now)（你看到的是 \(seen)），看過再儲存")
  }

  /// That somebody else changed a field, over the two values to choose from.
  func conflict(_ field: String, by who: Writer?) -> String {
    if case .hand? = who {
      let how = who.map(name(of:)) ?? ""
      return say("\(field) was changed meanwhile \(how)", "\(field) 刚被改过：\(how)", "\(field) 剛被改過：\(how)")
    }
    let who = who.map(name(of:)) ?? say("somebody", "别人", "別人")
    return say("\(who) changed \(field) meanwhile", "\(field) 刚被 \(who) 改过", "\(field) 剛被 \(who) 改過")
  }

  /// One way out of it.
  var keepMine: String { say("keep mine", "用我的", "用我的") }
  /// The other.
  var takeTheirs: String { say("take theirs", "用对方的", "用對方的") }

  private func missing(_ field: String, of noun: String) -> String {
    say(
      "\(field) of the \(noun) is empty; it is needed", "\(noun)的\(field)没填，这项必填", "\(noun)的\(field)沒填，這項必填")
  }

  private func alreadySo(_ record: String) -> String {
    say(
      capitalised("\(record): done already, nothing left to do"), "\(record) 已经处理过了，不用再做",
      "\(record) 已經處理過了，不用再做")
  }

  private func inUse(_ record: String, by other: Noun) -> String {
    say(
      capitalised("\(record) cannot go while \(words(of: other).counted) use it; see to those first"),
      "\(record) 下面还有\(name(of: other))，先处理完才能删", "\(record) 下面還有\(name(of: other))，先處理完才能刪")
  }

  /// An English sentence that begins with a noun's name.
  private func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
