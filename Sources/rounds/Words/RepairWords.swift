internal import BookStore
internal import SalesBook
internal import Screens

/// Sentences for what a damaged book is found to lack, and how it is mended.
struct RepairWords: Catalogue {
  let language: Language

  // MARK: What is wrong

  func differs(_ what: String, _ should: String, _ witness: BookProblem.Witness) -> String {
    guard !should.isEmpty else {
      return say("\(what): \(has(witness)) nothing", "\(what)：\(has(witness))没有", "\(what)：\(has(witness))沒有")
    }
    return say(
      "\(what): \(has(witness)) \"\(should)\"", "\(what)：\(has(witness))“\(should)”",
      "\(what)：\(has(witness))「\(should)」")
  }
  private func has(_ witness: BookProblem.Witness) -> String {
    switch witness {
    case .journal: say("the journal has", "日志是", "日誌是")
    case .copy: say("the copy kept at the last posting has", "上次写表时的副本是", "上次寫表時的副本是")
    }
  }
  private func name(_ witness: BookProblem.Witness) -> String {
    switch witness {
    case .journal: say("the journal", "日志", "日誌")
    case .copy: say("the copy kept at the last posting", "上次写表时的副本", "上次寫表時的副本")
    }
  }
  func recordMissing(_ record: String, _ witness: BookProblem.Witness) -> String {
    let name = name(witness)
    return say(
      "\(record) is in \(name) and not in the table", "\(name)里有\(record)，表里没有", "\(name)裡有\(record)，表裡沒有")
  }
  func recordExtra(_ record: String, _ witness: BookProblem.Witness) -> String {
    switch witness {
    case .journal:
      say(
        "\(record) stands in the table, though the journal took it away", "表里有\(record)，日志已将它删除",
        "表裡有\(record)，日誌已將它刪除")
    case .copy:
      say(
        "\(record) stands in the table and not in the copy kept at the last posting",
        "表里有\(record)，上次写表时的副本没有",
        "表裡有\(record)，上次寫表時的副本沒有")
    }
  }
  var lineDiffers: String {
    say(
      "this line is not as it was posted, though nobody edited the file", "此行与上次写表时不同，而文件并未被编辑",
      "此行與上次寫表時不同，而檔案並未被編輯")
  }
  func outsideJournal(_ count: Int) -> String {
    say(
      "\(count) record\(count == 1 ? "" : "s") the journal knows nothing of, as in a book made by hand",
      "有 \(count) 条记录日志里没有，像是手工建的客户簿", "有 \(count) 筆記錄日誌裡沒有，像是手動建的客戶簿")
  }
  var copySpoiled: String {
    say(
      "this copy of the table is gone or not what it was", "表的副本不见了或被改动过", "表的副本不見了或被改動過")
  }
  var postedDiffers: String {
    say(
      "%posted says another entry than the one the table was posted up to", "%posted 与实际写入到的条号不符",
      "%posted 與實際寫入到的條號不符")
  }
  func foreignTable(_ type: String) -> String {
    say("%rec says \(type); it is read as this table", "%rec 写的是 \(type)，仍按本表读取", "%rec 寫的是 \(type)，仍按本表讀取")
  }
  var journalShort: String {
    say("this part of the journal is shorter than it was, or gone", "这部分日志变短了或不见了", "這部分日誌變短了或不見了")
  }
  func entriesMissing(_ first: Int, _ last: Int) -> String {
    first == last
      ? say("entry \(first) is gone", "第 \(first) 条不见了", "第 \(first) 條不見了")
      : say(
        "entries \(first) to \(last) are gone", "第 \(first) 至 \(last) 条不见了", "第 \(first) 至 \(last) 條不見了")
  }
  func entryTwice(_ entry: Int) -> String {
    say(
      "entry \(entry) stands twice; the first counts", "第 \(entry) 条出现两次，取第一条", "第 \(entry) 條出現兩次，取第一條")
  }
  func entryUnlinked(_ entry: Int) -> String {
    say(
      "entry \(entry) does not follow the one before it, or was written anew since",
      "第 \(entry) 条与前一条接不上，或后来被重写",
      "第 \(entry) 條與前一條接不上，或後來被重寫")
  }
  func coversInCircle(_ login: String) -> String {
    say(
      "whoever stands in for \(login) is stood in for by \(login) in the end: while all are away nobody is",
      "\(login) 的代管人最终又由 \(login) 代管：都不在时无人代管", "\(login) 的職務代理人最終又由 \(login) 代理：都不在時無人代理")
  }
  var changedSince: String {
    say(
      "others wrote into the book meanwhile; nothing was changed; rounds repair again",
      "期间有人写入，未作改动；请重新运行 rounds repair",
      "期間有人寫入，未作改動；請重新執行 rounds repair")
  }

  // MARK: What is done about it

  /// Whether an answer is yes, in English or the language spoken.
  func isYes(_ answer: String) -> Bool { ["y", "yes", say("yes", "是", "是")].contains(answer.lowercased()) }

  /// What is done about something that is mended.
  func act(_ kind: BookProblem.Kind, keeping: Repair.Keeping) -> String {
    switch kind {
    case .differs(_, _, _, _, _, let witness), .recordMissing(_, _, let witness),
      .recordExtra(_, _, let witness):
      if keeping == .tables {
        return say("the table's counts, and becomes history", "以表为准，记入历史", "以表為準，記入歷史")
      }
      return asWitnessed(witness)
    case .lineDiffers: return asWitnessed(.copy)
    case .copySpoiled: return say("made anew from the table", "按表重做", "按表重做")
    case .syntax, .field, .repeatedField, .keyTaken:
      return say(
        "taken out; the record is as the journal has it", "移出；记录以日志为准", "移出；記錄以日誌為準")
    case .journalSpoiled, .journalTorn, .journalShort, .entriesMissing, .entryTwice, .entryUnlinked:
      return say("set aside; a new entry says so", "放到一边，另记一条说明", "放到一邊，另記一條說明")
    case .mergedInCircle: return say("stands by itself", "各自独立", "各自獨立")
    case .dangling: return say("what it names is put back", "恢复所指的记录", "還原所指的記錄")
    case .fileRefused: return say("put back", "已恢复", "還原")
    default: return say("put right", "改正", "改正")
    }
  }
  private func asWitnessed(_ witness: BookProblem.Witness) -> String {
    switch witness {
    case .journal: say("as the journal has it", "以日志为准", "以日誌為準")
    case .copy: say("as the copy has it", "以副本为准", "以副本為準")
    }
  }
  /// What a person can do about something that stays.
  func byHand(_ problem: BookProblem) -> String {
    guard problem.file.hasSuffix(".rec"), !problem.file.contains("/") else {
      return say("stays; yours to mend", "保持原样，需自行处理", "保持原樣，需自行處理")
    }
    let table = problem.file.dropLast(4)
    return say(
      "stays; yours to decide: rounds edit \(table)", "保持原样，请自行决定：rounds edit \(table)",
      "保持原樣，請自行決定：rounds edit \(table)")
  }
  func journalled(_ count: Int) -> String {
    say(
      "\(count) record\(count == 1 ? "" : "s") as the tables have \(count == 1 ? "it" : "them") will be told to the journal.",
      "按表补记 \(count) 条记录到日志。", "按表補記 \(count) 筆記錄到日誌。")
  }
  func replaces(_ files: String) -> String {
    say(
      "Replaced, each kept in .rounds/replaced: \(files)", "将替换以下文件，原件存于 .rounds/replaced：\(files)",
      "將替換以下檔案，原件存於 .rounds/replaced：\(files)")
  }
  var question: String {
    say("Do it? Type yes, or nothing.", "执行吗？输入 yes，否则直接回车。", "執行嗎？輸入 yes，否則直接按 Enter。")
  }
  var notDone: String {
    say(
      "Nothing was changed; rounds repair --yes does it.", "未作改动；rounds repair --yes 可执行。",
      "未作改動；rounds repair --yes 可執行。")
  }
  func done(_ folder: String) -> String {
    say("Mended. What was replaced is in \(folder).", "已修复。原件在 \(folder)。", "已修復。原件在 \(folder)。")
  }
}

extension Words {
  /// Sentences for what a damaged book is found to lack, and how it is mended.
  var repair: RepairWords { RepairWords(language: language) }
}
