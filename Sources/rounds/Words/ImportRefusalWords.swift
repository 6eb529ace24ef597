internal import Screens

// Why an import is refused.
extension ImportWords {
  // Why a whole file is refused.
  var empty: String {
    say(
      "the file has no header line; the first row must name the columns", "文件没有表头，第一行要写列名", "檔案沒有表頭，第一列要寫欄名")
  }
  func tooManyColumns(_ most: Int) -> String {
    say(
      "its first row has more than \(most) columns, which no spreadsheet has; is a line end missing, or is it no table?",
      "第一行超过 \(most) 列，没有表格会这么宽；是不是少了换行，或不是表格文件？",
      "第一列超過 \(most) 欄，沒有試算表會這麼寬；是不是少了換行，或不是表格檔案？")
  }
  /// `example` is what `--map` is to say; nil at the desk.
  func missing(_ fields: String, _ example: String?) -> String {
    guard let example else {
      return say(
        "no column looks like \(fields): choose it among the columns", "没有一列像是\(fields)，请在“各列”里指定",
        "沒有一欄像是\(fields)，請在「各欄」裡指定")
    }
    return say(
      "no column looks like \(fields); name it: --map \(example)", "没有一列像是\(fields)，请指明：--map \(example)",
      "沒有一欄像是\(fields)，請指明：--map \(example)")
  }
  func openDates(
    _ column: String, _ line: Int, _ text: String, _ choices: String, isAtDesk: Bool
  ) -> String {
    guard !isAtDesk else {
      return say(
        "\(column), line \(line): \(text) can be \(choices): choose under dates",
        "\(column) 第 \(line) 行：\(text) 可以是 \(choices)，请在“日期”里选定",
        "\(column) 第 \(line) 列：\(text) 可以是 \(choices)，請在「日期」裡選定")
    }
    return say(
      "\(column), line \(line): \(text) can be \(choices); say which with --dates",
      "\(column) 第 \(line) 行：\(text) 可以是 \(choices)，请用 --dates 说明",
      "\(column) 第 \(line) 列：\(text) 可以是 \(choices)，請用 --dates 說明")
  }
  func contradictingDates(_ column: String, _ one: String, _ other: String) -> String {
    say(
      "\(column) has \(one) and \(other): no one order of day, month and year reads both",
      "\(column) 里有 \(one) 和 \(other)，没有一种年月日顺序能同时读通", "\(column) 裡有 \(one) 和 \(other)，沒有一種年月日順序能同時讀通")
  }
  func unknownColumn(_ name: String) -> String {
    say(
      "the file has no column \"\(name)\"; --map takes a column's name or number",
      "文件没有“\(name)”这一列；--map 里写列名或列号", "檔案沒有「\(name)」這一欄；--map 裡寫欄名或欄號")
  }
  func severalColumns(_ name: String, _ numbers: String) -> String {
    say(
      "several columns are called \"\(name)\"; use the number: \(numbers)", "有几列都叫“\(name)”，请写列号：\(numbers)",
      "有幾欄都叫「\(name)」，請寫欄號：\(numbers)")
  }
  func noEncoding(_ name: String) -> String {
    say(
      "this system cannot read \(name); save the file as UTF-8", "本机不认识编码 \(name)，请把文件另存为 UTF-8",
      "本機不認得編碼 \(name)，請把檔案另存為 UTF-8")
  }

  /// That rows are only asked about, at the desk.
  func askedAbout(_ count: Int) -> String {
    say(
      "\(count) of them \(count == 1 ? "is" : "are") only asked about", "其中 \(count) 行只是有疑问，可照样导入",
      "其中 \(count) 列只是有疑問，可照樣匯入")
  }

  /// That rows wait for somebody to insist.
  func waiting(_ count: Int) -> String {
    say(
      "\(count) of them wait\(count == 1 ? "s" : "") for an answer: look at them; --insist brings them in as they are",
      "其中 \(count) 行待确认：看过后加 --insist 照样导入", "其中 \(count) 列待確認：看過後加 --insist 照樣匯入")
  }

  // Why a row is.
  func unclosedQuote(_ line: Int) -> String {
    say("the quote opened on line \(line) is not closed", "第 \(line) 行的引号没有收尾", "第 \(line) 列的引號沒有收尾")
  }
  func textAfterQuote(_ line: Int) -> String {
    say(
      "something stands behind a closing quote on line \(line)", "第 \(line) 行收尾引号后面还有字",
      "第 \(line) 列收尾引號後面還有字")
  }
  func tooManyFields(_ most: Int) -> String {
    say("it has more than \(most) fields", "超过 \(most) 栏", "超過 \(most) 欄")
  }
  func longField(_ most: Int) -> String {
    say(
      "a field of it has more than \(most) bytes; is a line end missing?", "有一栏超过 \(most) 字节，是不是少了换行？",
      "有一欄超過 \(most) 位元組，是不是少了換行？")
  }
  func ragged(_ expected: Int, _ found: Int) -> String {
    say(
      "it has \(found) fields, the header has \(expected)", "有 \(found) 栏，表头是 \(expected) 栏",
      "有 \(found) 欄，表頭是 \(expected) 欄")
  }
  func blank(_ field: String) -> String { say("\(field) is empty", "\(field)没填", "\(field)沒填") }
  func notADay(_ field: String, _ text: String, _ order: String) -> String {
    say(
      "\(field): \(text) is no date as \(order)", "\(field)：\(text)不是日期（按\(order)）",
      "\(field)：\(text)不是日期（依\(order)）")
  }
  func notAnAmount(_ field: String, _ text: String) -> String {
    say("\(field): \(text) is no amount", "\(field)：\(text)不是金额", "\(field)：\(text)不是金額")
  }
  func unclearMark(_ field: String, _ text: String, isAtDesk: Bool) -> String {
    guard !isAtDesk else {
      return say(
        "\(field): \(text) may be thousands or less than one: choose under amounts",
        "\(field)：\(text)可能是千分位，也可能是小数，请在“金额”里选定",
        "\(field)：\(text)可能是千分位，也可能是小數，請在「金額」裡選定")
    }
    return say(
      "\(field): \(text) may be thousands or less than one; say which with --decimal point or comma",
      "\(field)：\(text)可能是千分位，也可能是小数，请用 --decimal point 或 comma 说明",
      "\(field)：\(text)可能是千分位，也可能是小數，請用 --decimal point 或 comma 說明")
  }
  func brokenBySpreadsheet(_ field: String, _ text: String) -> String {
    say(
      "\(field): \(text) has lost its digits in a spreadsheet; make the column text there and export again",
      "\(field)：\(text)的数字在电子表格里丢了，请把该列设成文本再导出",
      "\(field)：\(text)的數字在試算表裡丟了，請把該欄設成文字再匯出")
  }
  func errorOfSpreadsheet(_ field: String, _ text: String) -> String {
    say(
      "\(field): the spreadsheet has no result there but \(text); mend or work it out there and save again",
      "\(field)：表格里这一格没有结果，只有\(text)；请在表格里改好、算好再保存",
      "\(field)：試算表裡這一格沒有結果，只有\(text)；請在試算表裡改好、算好再儲存")
  }
  func tooLong(_ field: String, _ text: String) -> String {
    say("\(field): \(text) has too many digits", "\(field)：\(text)位数太多", "\(field)：\(text)位數太多")
  }
  func notYesOrNo(_ field: String, _ text: String) -> String {
    say(
      "\(field): \(text) is neither yes nor no", "\(field)：\(text)既不是“是”也不是“否”",
      "\(field)：\(text)既不是「是」也不是「否」")
  }
  func undecodableCell(_ field: String, _ text: String, isAtDesk: Bool) -> String {
    guard !isAtDesk else {
      return say(
        "\(field): \(text) holds what is no character", "\(field)：\(text)有读不出的字",
        "\(field)：\(text)有讀不出的字")
    }
    return say(
      "\(field): \(text) holds what is no character; try --encoding", "\(field)：\(text)有读不出的字，试试 --encoding",
      "\(field)：\(text)有讀不出的字，試試 --encoding")
  }
  func notACurrency(_ text: String) -> String {
    say(
      "\(text) names no one currency; write its letters", "\(text)看不出是哪个币种，请写三个字母", "\(text)看不出是哪個幣別，請寫三個字母")
  }
  func zero(_ field: String) -> String { say("\(field) is 0", "\(field)是 0", "\(field)是 0") }
  var notMoneyIn: String { say("it is not money that came in", "不是收进来的钱", "不是收進來的錢") }
  func notInCurrency(_ field: String, _ currency: String) -> String {
    say(
      "\(field) is no amount of \(currency); name the currency in a column or with --currency",
      "\(field)不是\(currency)的金额，请加一列币种或用 --currency", "\(field)不是\(currency)的金額，請加一欄幣別或用 --currency")
  }
  func currencyDiffers(_ book: String, _ file: String) -> String {
    say(
      "the book has this invoice in \(book), the file in \(file)", "客户簿里这张是 \(book)，文件里是 \(file)",
      "客戶簿裡這張是 \(book)，檔案裡是 \(file)")
  }
  func numberTwice(_ number: String, _ line: Int) -> String {
    say(
      "\(number) of this customer is on line \(line) with other facts", "这家客户的 \(number) 在第 \(line) 行已有，内容不同",
      "這家客戶的 \(number) 在第 \(line) 列已有，內容不同")
  }
  func customerTwice(_ line: Int) -> String {
    say(
      "this customer is on line \(line) with other facts", "这家客户在第 \(line) 行已有，内容不同",
      "這家客戶在第 \(line) 列已有，內容不同")
  }
  func zerosLost(_ number: String, _ known: String) -> String {
    say(
      "customer number \(number) is \(known) in the book; a spreadsheet may have taken zeros away: write one of them as the other",
      "客户编号\(number)在客户簿里是 \(known)，可能是电子表格去掉了前面的零；请把两处写成一样",
      "客戶編號\(number)在客戶簿裡是 \(known)，可能是試算表去掉了前面的零；請把兩處寫成一樣")
  }
  func severalCustomers(_ name: String, _ count: Int) -> String {
    say(
      "\(count) customers are called \(name); add a column of their numbers",
      "有 \(count) 家客户叫\(name)，请加一列客户编号", "有 \(count) 家客戶叫\(name)，請加一欄客戶編號")
  }
  func partsDiffer(_ amount: String) -> String {
    say(
      "it is paid in parts that make \(amount); change those first", "这张分期付，各期合计 \(amount)，请先改分期",
      "這張分期付，各期合計 \(amount)，請先改分期")
  }
  func notTerms(_ text: String) -> String {
    say(
      "\(text) are no terms; write 30, monthly+15, on-invoice or before-delivery",
      "看不懂账期\(text)，可以写 30、monthly+15、on-invoice、before-delivery",
      "看不懂帳期\(text)，可以寫 30、monthly+15、on-invoice、before-delivery")
  }
  func dayOtherwise(_ day: String, _ kind: String, _ line: String?) -> String {
    let place = line ?? say("in the book", "客户簿里", "客戶簿裡")
    return say(
      "\(day) is \(kind) \(line == nil ? place : "on \(place)"), and otherwise here; change it where it is wrong",
      "\(day) 在\(place)是“\(kind)”，这里不同；请改正错的一处", "\(day) 在\(place)是「\(kind)」，這裡不同；請改正錯的一處")
  }
  func notADayKind(_ text: String) -> String {
    say(
      "\(text) says neither off nor worked", "\(text)看不出是放假还是上班", "\(text)看不出是放假還是上班")
  }
  func notASpan(_ first: String, _ last: String) -> String {
    say(
      "from \(first) to \(last) is no span of days off", "\(first) 到 \(last) 不是一段假期",
      "\(first) 到 \(last) 不是一段假期")
  }
  func repeatsOtherwise(_ text: String) -> String {
    say(
      "it repeats by \(text), which is not read; write its days as rows of their own",
      "按\(text)重复，读不懂；请把各天写成单独的行", "按\(text)重複，讀不懂；請把各天寫成單獨的列")
  }
}
