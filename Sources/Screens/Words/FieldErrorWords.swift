public import SalesBook

// What is wrong with one value, and what could be written instead.
extension Words {
  /// The sentence for a field's value that is wrong.
  public func sentence(_ error: FieldError) -> String {
    switch error {
    case .notADay(let text, nil): noDay(quoted(text))
    case .notADay(let text, let nearest?): noDay(quoted(text), near: nearest.iso)
    case .notATime(let text): noTime(quoted(text))
    case .notAWholeNumber(let text):
      quoted(text) + say(" is no whole number; type digits only", "不是整数，只写数字就行", "不是整數，只寫數字就行")
    case .tooSmall(let text, let least):
      quoted(text) + say(" is too small; at least \(least)", "太小，至少 \(least)", "太小，至少 \(least)")
    case .tooLarge(let text, let most):
      quoted(text) + say(" is too large; at most \(most)", "太大，最多 \(most)", "太大，最多 \(most)")
    case .notANumber(let text): noAmount(quoted(text))
    case .notAnInstalment(let text):
      quoted(text)
        + say(
          " has no day; type the amount or share, then its day: 30% 12-01", "缺日期，先写金额或比例再写日期：30% 12-01",
          "缺日期，先寫金額或比例再寫日期：30% 12-01")
    case .tooPrecise(let text, let currency): tooPrecise(quoted(text), currency)
    case .notAnID(let text):
      quoted(text) + say(" is no ID such as 7K2QM4", "不是编号，编号像 7K2QM4 这样", "不是編號，編號像 7K2QM4 這樣")
    case .notAFlag(let text):
      quoted(text) + say(" is neither yes nor no", "不对，只能写 yes 或 no", "不對，只能寫 yes 或 no")
    case .notACurrency(let text):
      quoted(text) + say(" is no currency such as CNY", "不是币种，币种像 CNY 这样", "不是幣別，幣別像 TWD 這樣")
    case .notAZone(let text):
      quoted(text)
        + say(
          " is no time zone such as Asia/Shanghai or Europe/London", "不是时区，时区像 Asia/Shanghai、Asia/Taipei 这样",
          "不是時區，時區像 Asia/Taipei、Asia/Shanghai 這樣")
    case .notLike(let text, let example):
      quoted(text) + say(" cannot be read; write it as: ", "看不懂，请这样写：", "看不懂，請這樣寫：") + example
    case .notOneOf(let text, let words):
      quoted(text) + say(" is none of: ", "不在可选的里面：", "不在可選的裡面：") + words.joined(separator: general.comma)
    case .tooLong(let length, let most):
      say(
        "\(length) bytes are too many for one value; at most \(most)", "\(length) 字节太长，最多 \(most)",
        "\(length) 位元組太長，最多 \(most)")
    case .tooMany(let count, let most):
      say(
        "\(count) fields are too many for one record; at most \(most)", "一条记录有 \(count) 个字段，太多，最多 \(most)",
        "一筆記錄有 \(count) 個欄位，太多，最多 \(most)")
    case .missing(let field): say("\(field) is missing; it is needed", "缺 \(field)，这项必填", "缺 \(field)，這項必填")
    }
  }

  /// Text as it was typed, in the quotation marks of the language.
  public func quoted(_ text: String) -> String { say("\"\(text)\"", "“\(text)”", "「\(text)」") }

  private func noDay(_ text: String) -> String {
    say(
      "\(text) is no day; try 2026-12-01, 12-01, fri, 3d, eom", "看不懂日期\(text)，可以写 12-01、周五、3天、月底",
      "看不懂日期\(text)，可以寫 12-01、週五、3天、月底")
  }

  private func noDay(_ text: String, near day: String) -> String {
    say(
      "\(text) is no day; is \(day) meant?", "看不懂日期\(text)，是不是 \(day)？", "看不懂日期\(text)，是不是 \(day)？")
  }

  private func noTime(_ text: String) -> String {
    say(
      "\(text) is no time; try 9:30, 1430, 3pm", "看不懂时间\(text)，可以写 9:30、1430、下午3点",
      "看不懂時間\(text)，可以寫 9:30、1430、下午3點")
  }

  private func noAmount(_ text: String) -> String {
    say(
      "\(text) is no amount; try 82000, 82,000, 82k", "看不懂金额\(text)，可以写 82000、8.2万、82k",
      "看不懂金額\(text)，可以寫 82000、8.2萬、82k")
  }

  private func tooPrecise(_ text: String, _ currency: Currency) -> String {
    say(
      "\(text) has too many digits; \(currency.letters) has \(currency.digits) after the point",
      "\(text)小数太长，\(currency.letters) 只有 \(currency.digits) 位小数",
      "\(text)小數太長，\(currency.letters) 只有 \(currency.digits) 位小數")
  }
}
