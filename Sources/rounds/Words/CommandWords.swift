internal import SalesBook
internal import Screens

/// What the command line says besides its usage, which is English.
struct CommandWords: Catalogue {
  let language: Language

  func noSuchCustomer(_ text: String) -> String {
    say(
      "no customer matches \"\(text)\"; rounds customers lists them",
      "没有匹配“\(text)”的客户；rounds customers 列出全部客户", "沒有符合「\(text)」的客戶；rounds customers 列出全部客戶")
  }
  func severalCustomers(_ text: String, _ names: String) -> String {
    say(
      "\"\(text)\" matches several customers: \(names); use the ID", "“\(text)”匹配多个客户：\(names)；请用编号",
      "「\(text)」符合多個客戶：\(names)；請用編號")
  }
  /// When to be in touch again, and why then.
  func proposed(_ day: String, _ why: String) -> String {
    say("next: \(day) (\(why))", "下次跟进：\(day)（\(why)）", "下次跟進：\(day)（\(why)）")
  }
  /// After how long one is in touch again with customers of a grade.
  func cadence(of grade: Grade?, days: Int) -> String {
    let letter = grade?.rawValue ?? ""
    return grade == nil
      ? say("cadence \(days) days", "跟进周期 \(days) 天", "跟進週期 \(days) 天")
      : say("cadence of \(letter), \(days) days", "\(letter) 级跟进周期 \(days) 天", "\(letter) 級跟進週期 \(days) 天")
  }
  /// That nobody was reached.
  var tryAgain: String { say("try again", "再试一次", "再試一次") }
  /// That none, or more than one, of a customer's people is called so; who there is.
  func noSuchContact(_ text: String, _ customer: String, _ names: String) -> String {
    names.isEmpty
      ? say("no contact of \(customer) is known", "\(customer) 还没有联系人", "\(customer) 還沒有聯絡人")
      : say(
        "\"\(text)\" is not one contact of \(customer): \(names)", "“\(text)”不是 \(customer) 的某一位联系人：\(names)",
        "「\(text)」不是 \(customer) 的某一位聯絡人：\(names)")
  }
  func severalRecords(_ text: String, _ names: String) -> String {
    say(
      "\"\(text)\" may be any of these: \(names); use the ID", "“\(text)”可能是：\(names)；请用编号",
      "「\(text)」可能是：\(names)；請用編號")
  }
  /// Which record was meant by a number alone.
  func meant(_ text: String, _ record: String, _ issued: String, _ id: String) -> String {
    say(
      "by \(text) is meant \(record) of \(issued), \(id)", "\(text) 指 \(issued) 的\(record)，编号 \(id)",
      "\(text) 指 \(issued) 的\(record)，編號 \(id)")
  }
  func noSuchInvoice(_ number: String, _ customer: String) -> String {
    say("\(customer) has no invoice \(number)", "\(customer) 没有应收单 \(number)", "\(customer) 沒有應收單 \(number)")
  }
  func noSuchRecord(_ text: String) -> String {
    say(
      "there is no record \(text); rounds records CUSTOMER lists them", "没有记录 \(text)；rounds records 客户 可列出",
      "沒有記錄 \(text)；rounds records 客戶 可列出")
  }
  func noSuchField(_ text: String, _ names: String) -> String {
    say(
      "write Field=value; there is no field \"\(text)\" here, only \(names)",
      "请写成 字段=值；这里没有字段“\(text)”，只有 \(names)", "請寫成 欄位=值；這裡沒有欄位「\(text)」，只有 \(names)")
  }
  func fieldStays(_ name: String) -> String {
    say(
      "\(name) cannot be changed; remove the record and add it where it belongs",
      "\(name) 不能修改；请删除这条记录，再在正确的地方新增", "\(name) 不能修改；請刪除這筆記錄，再於正確的地方新增")
  }
  func cannotBeRemoved(_ noun: String, _ key: String) -> String {
    say(
      "a \(noun) is not removed by itself; rounds history \(key) shows the entry it came with, which rounds undo NUMBER takes back",
      "\(noun)不能单独删除；rounds history \(key) 列出带来它的那一条，可用 rounds undo 条号 撤销",
      "\(noun)不能單獨刪除；rounds history \(key) 列出帶來它的那一條，可用 rounds undo 條號 復原")
  }
  func nothingOnAccount(_ customer: String) -> String {
    say(
      "\(customer) has nothing on account; --credit NUMBER gives back for a credit note",
      "\(customer) 没有预收款；按红字单退款请用 --credit 编号", "\(customer) 沒有預收款；依折讓單退款請用 --credit 編號")
  }
  func payments(_ count: Int, _ customer: String, _ listed: String) -> String {
    count == 0
      ? say("\(customer) has no such payment", "\(customer) 没有这样的收款", "\(customer) 沒有這樣的收款")
      : say(
        "\(count) payments of \(customer) fit; name one by its ID: \(listed)",
        "\(customer) 有 \(count) 笔收款符合，请用编号指定：\(listed)", "\(customer) 有 \(count) 筆收款符合，請用編號指定：\(listed)")
  }
  /// That nothing about a customer waits for one's answer, or several things do.
  func approvals(_ customer: String, _ listed: String) -> String {
    listed.isEmpty
      ? say(
        "nothing about \(customer) waits for your answer", "\(customer) 没有等你批准的申请", "\(customer) 沒有等你核准的申請")
      : say(
        "several things about \(customer) wait for your answer: \(listed); use the ID",
        "\(customer) 有几项等你批准：\(listed)；请用编号", "\(customer) 有幾項等你核准：\(listed)；請用編號")
  }
  /// That nothing of the kind was demanded, and what was.
  func noSuchTheme(_ text: String, _ known: [String]) -> String {
    let listed = known.joined(separator: ", ")
    return say(
      "nobody demanded \"\(text)\"; rounds insights lists what was: \(listed)",
      "没有关于“\(text)”的需求反馈；rounds insights 列出全部：\(listed)",
      "沒有關於「\(text)」的需求回饋；rounds insights 列出全部：\(listed)")
  }
  /// That a customer has no case, or several.
  func cases(_ customer: String, _ listed: String) -> String {
    listed.isEmpty
      ? say("\(customer) has no case", "\(customer) 没有问题单", "\(customer) 沒有問題單")
      : say(
        "\(customer) has several cases: \(listed); use the ID", "\(customer) 有几张问题单：\(listed)；请用编号",
        "\(customer) 有幾張問題單：\(listed)；請用編號")
  }
  /// That a customer has no rebate, or which ones.
  func rebates(_ customer: String, _ listed: String) -> String {
    listed.isEmpty
      ? say("\(customer) has no rebate", "\(customer) 没有返利", "\(customer) 沒有返利")
      : say(
        "\(customer) has several rebates: \(listed); use the ID", "\(customer) 有几项返利：\(listed)；请用编号",
        "\(customer) 有幾項返利：\(listed)；請用編號")
  }
  /// That no help waits for its result.
  var noHelp: String { say("no help with it waits for its result", "没有待填效果的援手", "沒有待填效果的協助") }
  /// That nothing is waited for in a case, or of whom.
  func nothingReported(_ known: String) -> String {
    known.isEmpty
      ? say("no answer is waited for", "没有在等的答复", "沒有在等的答覆")
      : say("an answer is waited for from \(known)", "在等这些人的答复：\(known)", "在等這些人的答覆：\(known)")
  }
  /// That a customer has no win-back.
  func noWinBack(_ customer: String) -> String {
    say(
      "\(customer) has no win-back; rounds winback opens one", "\(customer) 没有客户挽回；用 rounds winback 开始",
      "\(customer) 沒有客戶挽回；用 rounds winback 開始")
  }
  /// That nothing like it is planned to be changed, and what is.
  func nothingPlannedToChange(_ known: String) -> String {
    known.isEmpty
      ? say("no change is planned", "没有计划中的改进", "沒有計畫中的改進")
      : say("planned to be changed: \(known)", "计划中的改进：\(known)", "計畫中的改進：\(known)")
  }
  /// That no explanation is called so, and which there are.
  func noSuchHypothesis(_ known: String) -> String {
    known.isEmpty
      ? say("nothing was noted that may be behind it", "还没写可能原因", "還沒寫可能原因")
      : say("noted: \(known)", "写过的可能原因：\(known)", "寫過的可能原因：\(known)")
  }
  /// Who has the cause of a case that was closed, too.
  func othersWithCause(_ names: String) -> String {
    say("the same cause: \(names)", "同样的原因：\(names)", "同樣的原因：\(names)")
  }
  /// That a customer is under no exit review.
  func noExit(_ customer: String) -> String {
    say("\(customer) is under no exit review", "\(customer) 没有终止合作审查", "\(customer) 沒有終止合作審查")
  }
  /// That no campaign is called so; which there are.
  func noSuchCampaign(_ text: String, _ listed: [String]) -> String {
    let known = listed.joined(separator: ", ")
    return say(
      "no campaign matches \"\(text)\"; rounds campaigns --all lists them: \(known)",
      "没有匹配“\(text)”的市场计划；rounds campaigns --all 列出全部：\(known)",
      "沒有符合「\(text)」的市場計畫；rounds campaigns --all 列出全部：\(known)")
  }
  /// That nobody is looked for in a campaign under those words.
  func nobodyLookedFor(_ name: String) -> String {
    say(
      "nobody is looked for as \"\(name)\"; rounds campaigns CAMPAIGN lists whom one looks for",
      "没有待开发的“\(name)”；rounds campaigns 市场计划 列出待开发的客户", "沒有待開發的「\(name)」；rounds campaigns 市場計畫 列出待開發的客戶")
  }
  /// That a customer has no open deal, or several.
  func deals(_ customer: String, _ listed: String) -> String {
    listed.isEmpty
      ? say("\(customer) has no open deal", "\(customer) 没有进行中的商机", "\(customer) 沒有進行中的商機")
      : say(
        "\(customer) has several open deals: \(listed); use the ID",
        "\(customer) 有多个进行中的商机：\(listed)；请用编号", "\(customer) 有多個進行中的商機：\(listed)；請用編號")
  }
  /// That nothing we said to a customer waits, or several things.
  func commitments(_ customer: String, _ listed: String) -> String {
    listed.isEmpty
      ? say(
        "nothing we said to \(customer) waits", "对 \(customer) 没有待办的我方承诺", "對 \(customer) 沒有待辦的我方承諾")
      : say(
        "several things we said to \(customer) wait: \(listed); use the ID",
        "对 \(customer) 有多项我方承诺：\(listed)；请用编号", "對 \(customer) 有多項我方承諾：\(listed)；請用編號")
  }
  /// That none of a customer's repeats was meant, or which there are.
  func repeats(_ count: Int, _ customer: String, _ listed: String) -> String {
    count == 0
      ? say("nothing repeats with \(customer)", "\(customer) 没有重复计划", "\(customer) 沒有重複計畫")
      : say(
        "\(count) repeats of \(customer) go on; name one by its ID: \(listed)",
        "\(customer) 有 \(count) 项重复计划，请用编号指定：\(listed)", "\(customer) 有 \(count) 項重複計畫，請用編號指定：\(listed)")
  }
  func nothingPlanned(_ customer: String) -> String {
    say("nothing is planned with \(customer)", "\(customer) 没有跟进计划", "\(customer) 沒有跟進計畫")
  }
  func notAway(_ login: String) -> String {
    say("no leave of \(login) goes on or is to come", "\(login) 没有正在或将要开始的休假", "\(login) 沒有正在或將要開始的休假")
  }
  func made(_ folder: String) -> String {
    say(
      "A book is in \(folder). Open it with: rounds --book \(folder)",
      "客户簿已建在 \(folder)。打开：rounds --book \(folder)", "客戶簿已建在 \(folder)。開啟：rounds --book \(folder)")
  }
  func holidaysBrought(_ years: String) -> String {
    say(
      "It has the mainland's public holidays of \(years); others are brought in with rounds import holidays FILE.",
      "已带入大陆 \(years) 年的法定节假日和调休上班日；其他的用 rounds import holidays 文件 导入。",
      "已帶入大陸 \(years) 年的法定假日和補班日；其他的用 rounds import holidays 檔案 匯入。")
  }
  /// That no days off of a year are listed, and how they come into the book.
  func noHolidays(_ year: Int) -> String {
    say(
      "No holidays of \(year) are listed: bring them in with rounds import holidays FILE (iCalendar or CSV).",
      "没有 \(year) 年的节假日：用 rounds import holidays 文件 导入（iCalendar 或 CSV）。",
      "沒有 \(year) 年的假日：用 rounds import holidays 檔案 匯入（iCalendar 或 CSV）。")
  }
  func newBook(_ folder: String, _ currency: String, _ zone: String) -> String {
    say(
      "a new book in \(folder), kept in \(currency), its day that of \(zone); change it with: rounds set Currency EUR, rounds set TimeZone Europe/Berlin",
      "新客户簿建在 \(folder)，本位币 \(currency)，时区 \(zone)；要改用 rounds set Currency TWD、rounds set TimeZone Asia/Taipei",
      "新客戶簿建在 \(folder)，本位幣 \(currency)，時區 \(zone)；要改用 rounds set Currency TWD、rounds set TimeZone Asia/Taipei"
    )
  }
  func newBookAsks(_ folder: String) -> String {
    say(
      "A new book is made in \(folder). An empty line takes what is proposed.",
      "在 \(folder) 新建客户簿。直接回车即采用方括号里的值。", "在 \(folder) 新建客戶簿。直接按 Enter 即採用方括號裡的值。")
  }
  var sampleGone: String {
    say(
      "This was the sample book; it is gone, with all that was typed into it. \"rounds\" opens your own.",
      "这是示例客户簿，现已删除，输入的内容不保留。用 rounds 打开你自己的客户簿。",
      "這是範例客戶簿，現已刪除，輸入的內容不保留。用 rounds 開啟你自己的客戶簿。")
  }
  func noSuchSetting(_ name: String, _ names: String) -> String {
    say(
      "there is no setting \"\(name)\"; there are \(names)", "没有设置“\(name)”；有 \(names)",
      "沒有設定「\(name)」；有 \(names)")
  }
  /// What came of a check: how much is wrong, and how much is only to be looked at.
  func checked(errors: Int, notes: Int) -> String {
    guard errors + notes > 0 else { return say("The book is in order.", "客户簿一切正常。", "客戶簿一切正常。") }
    let wrong =
      errors == 0
      ? say("No error", "没有错误", "沒有錯誤")
      : say("\(errors) error\(errors == 1 ? "" : "s")", "\(errors) 处错误", "\(errors) 處錯誤")
    guard notes > 0 else { return say("\(wrong).", "\(wrong)。", "\(wrong)。") }
    return say(
      "\(wrong); \(notes) thing\(notes == 1 ? "" : "s") to look at.", "\(wrong)；有 \(notes) 处请看一看。",
      "\(wrong)；有 \(notes) 處請看一看。")
  }
  var nothingChanged: String { say("Nothing was changed.", "没有改动。", "沒有改動。") }
  func editorFailed(_ editor: String, _ status: Int) -> String {
    say(
      "the editor \(editor) ended with \(status); nothing was changed", "编辑器 \(editor) 以 \(status) 退出，未作改动",
      "編輯器 \(editor) 以 \(status) 結束，未作改動")
  }
  func copyKept(_ path: String) -> String {
    say("Your text is kept in \(path).", "你的文本保留在 \(path)。", "你的文字保留在 \(path)。")
  }
}

extension Words {
  /// What the command line says besides its usage, which is English.
  var commandLine: CommandWords { CommandWords(language: language) }
}

extension OpenBook {
  /// What the command line says, in the chosen language.
  var spoken: CommandWords { words.commandLine }
}
