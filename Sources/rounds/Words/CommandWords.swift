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
  func noSuchInvoice(_ number: String, _ customer: String) -> String {
    say("\(customer) has no invoice \(number)", "\(customer) 没有应收单 \(number)", "\(customer) 沒有應收單 \(number)")
  }
  func made(_ folder: String) -> String {
    say(
      "A book is in \(folder). Open it with: rounds --book \(folder)",
      "客户簿已建在 \(folder)。打开：rounds --book \(folder)", "客戶簿已建在 \(folder)。開啟：rounds --book \(folder)")
  }
  var allWell: String { say("The book is in order.", "客户簿一切正常。", "客戶簿一切正常。") }
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
