internal import SalesBook
internal import Screens

/// What is wrong with a command line, beside how help is asked for.
struct UsageFaultWords: Catalogue {
  let language: Language

  private var comma: String { say(", ", "、", "、") }

  /// The fault in one sentence.
  func sentence(_ fault: UsageComplaint.Fault) -> String {
    switch fault {
    case .noCommand(let word, let meant): noCommand(word) + (meant.isEmpty ? look(for: word) : ask(meant))
    case .noOption(let option, let meant):
      say("there is no option \(option) here", "这里没有选项 \(option)", "這裡沒有選項 \(option)") + ask(meant)
    case .unexpected(let words):
      say("too much is said: ", "多写了：", "多寫了：") + words.map(quoted).joined(separator: comma)
    case .missing(let what): say("\(what) is missing", "缺少 \(what)", "缺少 \(what)")
    case .missingValue(let option):
      say("a value is missing: \(option)", "缺少取值：\(option)", "缺少取值：\(option)")
    case .takesNoValue(let option, let value):
      say(
        "\(option) takes no value, \"\(value)\" is one too many", "\(option) 不带取值，多写了“\(value)”",
        "\(option) 不帶取值，多寫了「\(value)」")
    case .invalid(let value, let option, let reason, let among):
      reason.isEmpty ? invalid(value, option, among) : option + say(": ", "：", "：") + reason
    case .told(let message): message
    }
  }

  private func noCommand(_ word: String) -> String {
    say("there is no command \"\(word)\"", "没有命令“\(word)”", "沒有命令「\(word)」")
  }

  private func look(for word: String) -> String {
    say(
      "; rounds customers \(word) looks for a customer", "；要找客户请用 rounds customers \(word)",
      "；要找客戶請用 rounds customers \(word)")
  }

  private func ask(_ meant: [String]) -> String {
    guard let last = meant.last else { return "" }
    let listed = meant.dropLast().joined(separator: comma)
    let all = listed.isEmpty ? last : listed + say(" or ", " 或 ", " 或 ") + last
    return say("; did you mean \(all)?", "；是不是 \(all)？", "；是不是 \(all)？")
  }

  private func invalid(_ value: String, _ option: String, _ among: [String]) -> String {
    let what = say(
      "\"\(value)\" is no value of \(option)", "\(option) 不能写“\(value)”", "\(option) 不能寫「\(value)」")
    guard !among.isEmpty else { return what }
    return what + say("; there are ", "；可以写 ", "；可以寫 ") + among.joined(separator: comma)
  }

  private func quoted(_ text: String) -> String { say("\"\(text)\"", "“\(text)”", "「\(text)」") }
}
