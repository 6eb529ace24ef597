internal import BookStore
internal import SalesBook
internal import Screens

/// Sentences for what a book on disk can refuse, and for what is wrong in it.
struct StoreWords: Catalogue {
  let language: Language

  var notABook: String {
    say(
      "there is no book here; rounds init DIR makes one, rounds repair puts back a policy.rec that is gone",
      "这里没有客户簿；rounds init 目录 可新建，rounds repair 可恢复丢失的 policy.rec",
      "這裡沒有客戶簿；rounds init 目錄 可新建，rounds repair 可還原遺失的 policy.rec")
  }
  var alreadyABook: String { say("there is a book in this folder already", "此目录已有客户簿", "此目錄已有客戶簿") }
  var readOnly: String { say("you may only read this book", "你对此客户簿只有读取权限", "你對此客戶簿只有讀取權限") }
  func notYours(_ entry: Int) -> String {
    say(
      "entry \(entry) is not yours, or is taken back already", "第 \(entry) 条不是你的，或已撤销",
      "第 \(entry) 條不是你的，或已復原")
  }
  func notPassedOver(_ entry: Int) -> String {
    say(
      "entry \(entry) does not stand in the way: it is not yours, taken back already, or older",
      "第 \(entry) 条不挡路：不是你的、已撤销，或更早", "第 \(entry) 條不擋路：不是你的、已復原，或更早")
  }
  /// Which entry of theirs is the latest that stands.
  func latestStanding(_ entry: Int, _ did: String) -> String {
    say("your latest is \(entry): \(did)", "你最近的一条是第 \(entry) 条：\(did)", "你最近的一條是第 \(entry) 條：\(did)")
  }
  func mayNotActAs(_ login: String) -> String {
    say(
      "the book's policy does not let you write as \(login) (ActingAs in policy.rec)",
      "客户簿设置不允许代 \(login) 记录（policy.rec 的 ActingAs）", "客戶簿設定不允許代 \(login) 記錄（policy.rec 的 ActingAs）")
  }
  func nobodyToActAs(_ login: String, _ known: String) -> String {
    say(
      "nobody in this book has the login \(login); there are \(known); rounds person LOGIN adds one",
      "客户簿里没有登录名 \(login)，现有 \(known)；可用 rounds person 登录名 添加",
      "客戶簿裡沒有登入名稱 \(login)，現有 \(known)；可用 rounds person 登入名稱 新增")
  }
  func actingInNewBook(_ login: String) -> String {
    say(
      "a new book begins with whoever makes it: leave --as out, then rounds person \(login) adds them",
      "新客户簿的第一个人是新建者本人：先不用 --as，再用 rounds person \(login) 添加",
      "新客戶簿的第一個人是建立者本人：先不用 --as，再用 rounds person \(login) 新增")
  }
  func lockTaken(_ holder: LockHolder?) -> String {
    let writer = holder.map { process($0) } ?? say("somebody else", "别人", "別人")
    return say(
      "\(writer) is writing and has not finished; try again", "\(writer)正在写入且尚未完成，请重试",
      "\(writer)正在寫入且尚未完成，請重試")
  }
  private func process(_ holder: LockHolder) -> String {
    say(
      "\(holder.login) (process \(holder.process))", "\(holder.login)（进程 \(holder.process)）",
      "\(holder.login)（行程 \(holder.process)）")
  }
  /// What a disk refused, and why.
  func diskFailed(_ name: String, _ call: String, _ reason: String) -> String {
    say("\(name): \(reason) (\(call))", "\(name)：\(reason)（\(call)）", "\(name)：\(reason)（\(call)）")
  }
  /// That what was to be done is not done.
  func notRecorded(_ reason: String) -> String {
    say("\(reason); nothing was changed", "\(reason)；未作改动", "\(reason)；未作改動")
  }
  /// That what was done is done, but its tables wait; for room on the disk, or for
  /// whatever else.
  func tablesWait(forRoom isFull: Bool, _ reason: String) -> String {
    isFull
      ? say(
        "saved; the tables follow when there is room (\(reason))", "已保存；有空间后再写入各表（\(reason)）",
        "已儲存；有空間後再寫入各表（\(reason)）")
      : say(
        "saved; the tables follow when this is mended (\(reason))", "已保存；排除故障后再写入各表（\(reason)）",
        "已儲存；排除故障後再寫入各表（\(reason)）")
  }
  /// That nobody knows whether what was to be done is done.
  func notKnown(_ reason: String) -> String {
    say(
      "\(reason); it is not known whether this is recorded: look at history before you do it again",
      "\(reason)；不知是否已记录，重做之前请先查看历史", "\(reason)；不知是否已記錄，重做之前請先查看歷史")
  }
  /// That what was edited by hand in a table is not history yet, or may be already.
  func handEditsWait(_ file: String, isKnown: Bool, _ reason: String) -> String {
    isKnown
      ? say(
        "what was edited by hand in \(file) is not in history yet; it stays in the table and follows when this is mended (\(reason))",
        "\(file) 中手工改动的内容尚未记入历史；它仍在表中，排除故障后再记入（\(reason)）",
        "\(file) 中手動修改的內容尚未記入歷史；它仍在表中，排除故障後再記入（\(reason)）")
      : say(
        "it is not known whether what was edited by hand in \(file) is in history: look there; it stays in the table (\(reason))",
        "不知 \(file) 中手工改动的内容是否已记入历史，请查看；它仍在表中（\(reason)）",
        "不知 \(file) 中手動修改的內容是否已記入歷史，請查看；它仍在表中（\(reason)）")
  }
  func notAFile(_ name: String) -> String {
    say(
      "\(name) is not a plain file, or folder, of the book's own; a book must not hold it: move it away",
      "\(name) 不是客户簿自己的普通文件或目录，不能留在里面，请移走", "\(name) 不是客戶簿自己的普通檔案或目錄，不能留在裡面，請移走")
  }
  func noFolder(_ path: String) -> String {
    say(
      "there is no folder \(path); rounds init \(path) begins a book there",
      "没有目录 \(path)；rounds init \(path) 可在那里新建客户簿",
      "沒有目錄 \(path)；rounds init \(path) 可在那裡新建客戶簿")
  }
  func worldWritable(_ name: String) -> String {
    say(
      "anybody may write \(name): chmod o-w it, then see that nothing in it is a stranger's",
      "任何人都可写 \(name)：请执行 chmod o-w，再看看里面有没有别人放的东西",
      "任何人都可寫 \(name)：請執行 chmod o-w，再看看裡面有沒有別人放的東西")
  }
  func foreignGroup(_ name: String) -> String {
    say(
      "\(name) belongs to another group than the book: chgrp it", "\(name) 不属于客户簿的用户组：请执行 chgrp",
      "\(name) 不屬於客戶簿的使用者群組：請執行 chgrp")
  }
  /// Why a file outside the book cannot be read or written.
  func failed(_ failure: WholeFile.Failure) -> String {
    let path = failure.path
    return switch failure.reason {
    case .system(let number):
      say("\(path): \(system(number))", "\(path)：\(system(number))", "\(path)：\(system(number))")
    case .notPlain:
      say(
        "\(path) is no plain file; put one in its place, or take it away", "\(path) 不是普通文件，请换成普通文件或移走",
        "\(path) 不是普通檔案，請換成普通檔案或移走")
    case .tooLarge(let most):
      say(
        "\(path) is larger than \(inMegabytes(most)), which nothing of its kind is: look what is in it, or split it",
        "\(path) 超过 \(inMegabytes(most))，这类文件不会这么大：请看看里面是什么，或拆成几份",
        "\(path) 超過 \(inMegabytes(most))，這類檔案不會這麼大：請看看裡面是什麼，或拆成幾份")
    }
  }
  private func inMegabytes(_ bytes: Int) -> String { "\(bytes >> 20) MB" }
  func cannotBeStored(_ field: String) -> String {
    say(
      "\(field) holds a character a rec file cannot", "\(field) 含有 rec 文件不能保存的字符", "\(field) 含有 rec 檔案不能保存的字元"
    )
  }
  /// What was taken back or put back: in English the journal's own sentence.
  func turned(_ did: String, _ what: String, putsBack: Bool) -> String {
    let words = Words(language)
    let said = putsBack ? words.redone(what) : words.undone(what)
    return say(did, said, said)
  }
  /// Between what is said of an undo and what can be done in its place.
  var semicolon: String { say("; ", "；", "；") }
  /// What takes back as much of an entry as can go.
  func undoPartly(_ free: Int) -> String {
    say(
      "\(free) of its records can go: rounds undo --partly", "其中 \(free) 条可撤销：rounds undo --partly",
      "其中 \(free) 筆可復原：rounds undo --partly")
  }
  /// What passes over an entry, to the one before.
  func undoPast(_ entries: String, _ next: String) -> String {
    say(
      "rounds undo \(entries) takes back in its place: \(next)", "rounds undo \(entries) 改为撤销：\(next)",
      "rounds undo \(entries) 改為復原：\(next)")
  }
  var notRec: String { say("not a line of rec text", "不是 rec 格式的行", "不是 rec 格式的行") }
  func writeInstead(_ line: String) -> String { say("write: \(line)", "应写：\(line)", "應寫：\(line)") }
  func keyTaken(_ key: String) -> String {
    say("the key \(key) stands twice; the first is taken", "编号 \(key) 出现两次，取第一条", "編號 \(key) 出現兩次，取第一條")
  }
  /// What of the book could not be read as it stands, the first of it said.
  func leftOut(_ first: String, more: Int) -> String {
    guard more > 0 else { return first }
    return first
      + say(" (and \(more) more: rounds check)", "（另有 \(more) 处：rounds check）", "（另有 \(more) 處：rounds check）")
  }
  /// That the machine does not know the book's zone.
  func zoneMissing(_ zone: String) -> String {
    say(
      "this machine has no zone \(zone): days are UTC's; rounds set TimeZone names another",
      "本机没有时区 \(zone)，日期按 UTC；可用 rounds set TimeZone 另选", "本機沒有時區 \(zone)，日期按 UTC；可用 rounds set TimeZone 另選")
  }
  /// That what was asked for could not be printed.
  func unprinted(_ reason: String) -> String {
    say("standard output cannot be written: \(reason)", "标准输出写不进去：\(reason)", "標準輸出寫不進去：\(reason)")
  }
  /// The same of what is saved all the same.
  func savedUnprinted(_ reason: String) -> String {
    say(
      "saved; standard output cannot be written: \(reason)", "已保存；标准输出写不进去：\(reason)",
      "已儲存；標準輸出寫不進去：\(reason)")
  }
  func mergedInCircle(_ customer: String) -> String {
    say(
      "\(customer) is merged into one that is merged into it; it stays by itself until MergedInto is mended",
      "\(customer) 与另一家互相合并，先各自保留，请改 MergedInto", "\(customer) 與另一家互相合併，先各自保留，請改 MergedInto")
  }
  func repeatedField(_ field: String) -> String {
    say(
      "\(field) stands twice in one record, which is set aside; is a blank line missing above it?",
      "同一条记录里 \(field) 出现两次，此条未读入；上面是否少了空行？",
      "同一筆記錄裡 \(field) 出現兩次，此筆未讀入；上面是否少了空行？")
  }
  func dangling(_ field: String, _ key: String) -> String {
    say("\(field) names \(key), which is not there", "\(field) 指向不存在的 \(key)", "\(field) 指向不存在的 \(key)")
  }
  func misfit(_ misfit: Misfit, _ words: Words) -> String {
    func above(_ what: String, _ sum: Money, _ amount: Money) -> String {
      let (sum, amount) = (words.money(sum), words.money(amount))
      return say(
        "\(sum) \(what), more than \(amount)", "\(what) \(sum)，多于 \(amount)", "\(what) \(sum)，多於 \(amount)")
    }
    return switch misfit {
    case .instalments(let sum, let amount):
      say(
        "its parts come to \(words.money(sum)), not \(words.money(amount))",
        "分期合计 \(words.money(sum))，不是 \(words.money(amount))",
        "分期合計 \(words.money(sum))，不是 \(words.money(amount))")
    case .settled(let sum, let amount): above(say("of it is settled", "已核销", "已核銷"), sum, amount)
    case .spent(let sum, let amount): above(say("of it is allocated", "已用", "已用"), sum, amount)
    case .notAgreed(let takes, let amount):
      say(
        "it settles \(words.money(takes)) of another currency; what of \(words.money(amount)) that takes is missing (Taken)",
        "核销了另一币种的 \(words.money(takes))，没有写用掉 \(words.money(amount)) 中的多少（Taken）",
        "沖銷了另一幣別的 \(words.money(takes))，沒有寫用掉 \(words.money(amount)) 中的多少（Taken）")
    case .contested(let sum, let amount): above(say("of it is contested", "争议", "爭議"), sum, amount)
    case .unrated(let currency):
      say(
        "\(currency.letters) has no rate: its customers stand after all others; rounds set Rates gives one",
        "\(currency.letters) 没有汇率，欠它的客户排在最后；rounds set Rates 可以设定",
        "\(currency.letters) 沒有匯率，欠它的客戶排在最後；rounds set Rates 可以設定")
    }
  }
  func moreLikeThese(_ count: Int) -> String {
    say(
      "and \(count) more; a copy of before may be quicker than mending them", "另有 \(count) 处；或许用以前的备份更快",
      "另有 \(count) 處；或許用以前的備份更快")
  }
  var journalSpoiled: String {
    say("this journal entry was cut or edited; it is passed over", "这条日志被截断或改动过，已跳过", "這條日誌被截斷或改動過，已跳過")
  }
  func journalTorn(_ aside: String) -> String {
    say(
      "an entry was cut short when a writer died; what was there is in \(aside)", "写入中断留下半条日志，残余存于 \(aside)",
      "寫入中斷留下半條日誌，殘餘存於 \(aside)")
  }
  func changeWithoutRecord(_ record: String, _ entry: Int) -> String {
    say(
      "entry \(entry) changes \(record), which is not there", "第 \(entry) 条改动的 \(record) 不存在",
      "第 \(entry) 條改動的 \(record) 不存在")
  }
  func handEditLost(_ record: String, _ field: String, _ value: String) -> String {
    say(
      "\(field) of \(record) was changed meanwhile; your value was \"\(value)\"",
      "\(record) 的 \(field) 期间被改过；你的值是“\(value)”", "\(record) 的 \(field) 期間被改過；你的值是「\(value)」")
  }
  var notUTF8: String {
    say(
      "bytes that are not UTF-8; they stay until the field is edited", "含有非 UTF-8 字节；编辑该字段前保持原样",
      "含有非 UTF-8 位元組；編輯該欄位前保持原樣")
  }
  var foreignLineEnds: String {
    say(
      "line ends or a mark that GNU tools refuse; mended at the next save", "换行符或标记不合 GNU 工具要求，下次保存时修正",
      "換行符號或標記不合 GNU 工具要求，下次保存時修正")
  }
}

extension Words {
  /// Sentences for what a book on disk can refuse, and for what is wrong in it.
  var store: StoreWords { StoreWords(language: language) }
}
