internal import ArgumentParser
internal import SalesBook
internal import Screens

/// What is said of a command that was called wrongly. What is typed stays as it is typed.
struct FaultWords: Catalogue {
  let language: Language

  // MARK: Of reports

  func formats(_ one: String, _ other: String) -> String {
    say(
      "two formats are asked for, \(one) and \(other): say one", "同时要了两种格式 \(one) 和 \(other)：只能写一种",
      "同時要了兩種格式 \(one) 和 \(other)：只能寫一種")
  }
  var allOrOne: String {
    say("--all is of everybody, --who of one", "--all 是所有人，--who 是某一位", "--all 是所有人，--who 是某一位")
  }
  var briefOfOne: String {
    say(
      "--brief and --summary are of one colleague: leave --all out", "--brief 和 --summary 只看一位同事：请去掉 --all",
      "--brief 和 --summary 只看一位同事：請去掉 --all")
  }
  var briefOrSummary: String {
    say(
      "--brief is for the morning, --summary for the evening", "--brief 是早上看的，--summary 是晚上看的",
      "--brief 是早上看的，--summary 是晚上看的")
  }
  func months(_ range: ClosedRange<Int>) -> String {
    let (least, most) = (range.lowerBound, range.upperBound)
    return say(
      "--months takes a number of months from \(least) to \(most), 12 for example",
      "--months 要一个 \(least) 到 \(most) 的月数，例如 12", "--months 要一個 \(least) 到 \(most) 的月數，例如 12")
  }
  var whatIf: String {
    say(
      "--what-if takes a number of days, 30 for example", "--what-if 要一个天数，例如 30", "--what-if 要一個天數，例如 30")
  }
  var statementTo: String {
    say(
      "--to takes a day gone by, or today: what is to come cannot be stated", "--to 要今天或以前的日期：将来的不能对账",
      "--to 要今天或以前的日期：將來的不能對帳")
  }
  var statementFrom: String {
    say("--from takes a day not after the last one", "--from 不能晚于最后一天", "--from 不能晚於最後一天")
  }
  func noTable(_ text: String, _ known: [String]) -> String {
    let listed = known.joined(separator: ", ")
    return say(
      "there is no table '\(text)'; there are \(listed)", "没有表“\(text)”；有 \(listed)",
      "沒有表「\(text)」；有 \(listed)")
  }
  var oneOfExits: String {
    say(
      "ask for one of --candidates, --past, --steps and --aftermath",
      "--candidates、--past、--steps、--aftermath 只能写一个", "--candidates、--past、--steps、--aftermath 只能寫一個")
  }
  var whosePast: String { say("say whose past is asked for", "请写要看哪个客户的以往", "請寫要看哪個客戶的以往") }
  var whichCampaign: String { say("say which campaign", "请写是哪个市场计划", "請寫是哪個市場計畫") }

  // MARK: Of what is written down

  func satisfaction(_ range: ClosedRange<Int>) -> String {
    let (least, most) = (range.lowerBound, range.upperBound)
    return say(
      "give a satisfaction from \(least) to \(most)", "满意度请写 \(least) 到 \(most)",
      "滿意度請寫 \(least) 到 \(most)")
  }
  func gap(most: Int) -> String {
    say(
      "something is missing for a \(most) only where --satisfaction is below \(most)",
      "--satisfaction 低于 \(most) 时才有“差在哪里”", "--satisfaction 低於 \(most) 時才有「差在哪裡」")
  }
  var minutes: String {
    say("minutes are not less than none", "分钟数不能小于零", "分鐘數不能小於零")
  }
  var onAccount: String {
    say(
      "what stays on account settles nothing: leave --settles and --let-go out",
      "记作预收就不核销任何应收单：请去掉 --settles 和 --let-go", "記作預收就不核銷任何應收單：請去掉 --settles 和 --let-go")
  }
  var entryOrPast: String {
    say(
      "name the entry to take back, or those to pass over with --past; not both",
      "请写要撤销的那一条，或用 --past 写要跳过的；不能都写", "請寫要復原的那一條，或用 --past 寫要跳過的；不能都寫")
  }
  var backWithoutReason: String {
    say(
      "whom one takes back needs no reason: leave it out", "取回客户不需要原因：请去掉", "取回客戶不需要原因：請去掉")
  }
  var whyArchived: String {
    say("say why the customer is put away", "请写归档这个客户的原因", "請寫歸檔這個客戶的原因")
  }
  var daysOrBack: String {
    say("say which days, or --back", "请写哪几天，或 --back", "請寫哪幾天，或 --back")
  }
  var customersOrLookingFor: String {
    say("say which customers, or --looking-for", "请写哪些客户，或 --looking-for", "請寫哪些客戶，或 --looking-for")
  }
  var whoWasFound: String { say("say which customer was found", "请写找到的是哪个客户", "請寫找到的是哪個客戶") }
  var withSignal: String {
    say(
      "--note and --answer go with --signal: say what was seen", "--note 和 --answer 要配合 --signal：请写看到了什么",
      "--note 和 --answer 要配合 --signal：請寫看到了什麼")
  }
  var amountOrRemove: String {
    say("say how much, or --remove", "请写多少，或 --remove", "請寫多少，或 --remove")
  }

  // MARK: Of what is brought in

  var completeReceivables: String {
    say(
      "--complete is said of receivables: they are a list of what is open", "--complete 只用于应收：应收是全部未结清单",
      "--complete 只用於應收：應收是全部未結清單")
  }
  func sameAndNew(_ noun: String) -> String {
    say(
      "--same and --new both answer for every \(noun)", "--same 和 --new 都在回答 \(noun)，只能写一个",
      "--same 和 --new 都在回答 \(noun)，只能寫一個")
  }
  var sourceNeedsName: String { say("--source needs a name", "--source 要写一个名称", "--source 要寫一個名稱") }
  func noColumnChoice(_ text: String) -> String {
    say(
      "'\(text)' is no choice of a column; write --map due=Deadline,amount=5",
      "“\(text)”不是列的对应；请写成 --map due=到期日,amount=5", "「\(text)」不是欄的對應；請寫成 --map due=到期日,amount=5")
  }
  func noImportField(_ name: String, _ kind: String, _ fields: String) -> String {
    say(
      "\(kind) have no field '\(name)'; there are \(fields)", "\(kind) 没有字段“\(name)”；有 \(fields)",
      "\(kind) 沒有欄位「\(name)」；有 \(fields)")
  }
  func noImport(_ text: String) -> String {
    let known = "receivables, customers, payments, holidays"
    return say(
      "'\(text)' cannot be brought in; there are \(known)", "不能导入“\(text)”；可以导入 \(known)",
      "不能匯入「\(text)」；可以匯入 \(known)")
  }
  func neverLike(_ text: String) -> String {
    let known = "invoice, payment, customer, contact, all"
    return say(
      "'\(text)' is never like another; there are \(known)", "“\(text)”不会疑似重复；可以写 \(known)",
      "「\(text)」不會疑似重複；可以寫 \(known)")
  }
  func noCurrency(_ text: String) -> String {
    say(
      "'\(text)' is no currency; write its three letters: USD", "“\(text)”不是币种；请写三个字母，例如 USD",
      "「\(text)」不是幣別；請寫三個字母，例如 USD")
  }

  // MARK: Of what every command takes

  func noDay(_ text: String) -> String {
    say(
      "'\(text)' is no day; write it as 2026-11-23", "“\(text)”不是日期；请写成 2026-11-23",
      "「\(text)」不是日期；請寫成 2026-11-23")
  }
  func noMoment(_ text: String) -> String {
    say(
      "'\(text)' is no moment; write it as 2026-11-23 09:20", "“\(text)”不是时刻；请写成 2026-11-23 09:20",
      "「\(text)」不是時刻；請寫成 2026-11-23 09:20")
  }
  func noLanguage(_ text: String, _ known: String) -> String {
    say(
      "'\(text)' is no language spoken here; there are \(known)", "没有语言“\(text)”；有 \(known)",
      "沒有語言「\(text)」；有 \(known)")
  }
}

extension ValidationError {
  /// Wrong usage, in the language of the run.
  static func said(_ sentence: (FaultWords) -> String) -> ValidationError {
    ValidationError(sentence(FaultWords(language: .ofRun)))
  }
}
